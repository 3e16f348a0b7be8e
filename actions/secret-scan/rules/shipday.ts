import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const shipday: Provider = {
  name: 'Shipday',
  revoke: 'Replace it in the API settings of the Shipday account.',
  references: ['https://docs.shipday.com/'],
  kinds: [
    {
      how: 'named',
      id: 'shipday-api-key',
      title: 'Shipday API key',
      names: ['shipday'],
      grammar: [base62(8, 12), '.', base62(20)],
    },
  ],
};
