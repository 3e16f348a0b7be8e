import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const box: Provider = {
  name: 'Box',
  revoke: 'Reset the secret, or revoke the token, under Configuration of the app in the developer console.',
  references: ['https://developer.box.com/guides/authentication/'],
  kinds: [
    {
      how: 'named',
      id: 'box-secret',
      title: 'Box client secret or developer token',
      severity: 'critical',
      aliases: ['box-api-access-token'],
      names: [
        'box api key',
        'box api token',
        'box api secret',
        'box client secret',
        'box key',
        'box secret',
        'box token',
        'box access token',
        'box developer token',
        'box primary key',
      ],
      words: [],
      grammar: [base62(32)],
    },
  ],
};
