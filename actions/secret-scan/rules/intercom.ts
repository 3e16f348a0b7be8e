import { base64, optional, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const intercom: Provider = {
  name: 'Intercom',
  revoke: 'Delete the token, or the app, in the Developer Hub.',
  references: ['https://developers.intercom.com/docs/build-an-integration/learn-more/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'intercom-access-token',
      title: 'Intercom access token',
      grammar: ['dG9rO', base64(50, 62), optional('='), optional('=')],
    },
    {
      how: 'named',
      id: 'intercom-api-key',
      title: 'Intercom API key',
      aliases: ['intercom-api-key'],
      names: ['intercom', 'ic token', 'ic access'],
      grammar: [base64(57, 60), optional('='), optional('=')],
    },
    {
      how: 'named',
      id: 'intercom-client-secret',
      title: 'Intercom client or identity verification secret',
      names: ['intercom'],
      words: ['secret'],
      grammar: [...uuid],
    },
  ],
};
