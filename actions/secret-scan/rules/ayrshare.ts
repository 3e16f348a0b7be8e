import { either, upperDigits, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ayrshare: Provider = {
  name: 'Ayrshare',
  revoke: 'Regenerate it in the API settings of the Ayrshare account.',
  references: ['https://www.ayrshare.com/docs/introduction'],
  kinds: [
    {
      how: 'named',
      id: 'ayrshare-api-key',
      title: 'Ayrshare API key',
      names: ['ayrshare'],
      grammar: [
        either(
          [upperDigits(7, 8), '-', upperDigits(7, 8), '-', upperDigits(7, 8), '-', upperDigits(7, 8)],
          uuid,
        ),
      ],
    },
  ],
};
