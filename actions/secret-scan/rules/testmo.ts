import { base64, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const testmo: Provider = {
  name: 'Testmo',
  revoke: 'Delete it under API access of the profile.',
  references: ['https://docs.testmo.com/api/reference/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'testmo-api-token',
      title: 'Testmo API token',
      grammar: ['testmo_api_eyJ', base64(60, 600), optional('='), optional('=')],
    },
  ],
};
