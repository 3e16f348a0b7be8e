import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const nytimes: Provider = {
  name: 'New York Times',
  revoke: 'Delete the app, or its key, under My Apps of the developer portal.',
  references: ['https://developer.nytimes.com/get-started'],
  kinds: [
    {
      how: 'named',
      id: 'nytimes-api-key',
      title: 'New York Times API key',
      severity: 'medium',
      aliases: ['nytimes-access-token'],
      names: ['nytimes', 'new york times', 'nyt api', 'nyt key'],
      grammar: [base64url(32)],
    },
  ],
};
