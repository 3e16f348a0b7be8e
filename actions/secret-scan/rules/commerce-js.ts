import { either, lowerDigits, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const commerceJs: Provider = {
  name: 'Commerce.js',
  revoke: 'Delete the key under Developer > API keys.',
  references: ['https://commercejs.com/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'commerce-js-api-key',
      title: 'Commerce.js API key',
      names: ['commerce js', 'chec io', 'chec api', 'chec key', 'chec secret'],
      grammar: [optional(either('pk_', 'sk_'), optional('test_')), lowerDigits(45, 48)],
    },
  ],
};
