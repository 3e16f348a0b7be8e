import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const convertapi: Provider = {
  name: 'ConvertAPI',
  revoke: 'Regenerate it in the API settings of the ConvertAPI account.',
  references: ['https://docs.convertapi.com/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'convertapi-api-key',
      title: 'ConvertAPI secret',
      names: ['convert api'],
      grammar: [either([base62(16)], [base62(32)])],
    },
  ],
};
