import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const simplynoted: Provider = {
  name: 'SimplyNoted',
  revoke: 'Replace it in the API settings of the SimplyNoted account.',
  references: ['https://simplynoted.com/'],
  kinds: [
    {
      how: 'named',
      id: 'simplynoted-api-key',
      title: 'SimplyNoted API key',
      names: ['simply noted'],
      grammar: [base62(300, 400)],
    },
  ],
};
