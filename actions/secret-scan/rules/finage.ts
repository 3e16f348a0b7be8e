import { optional, upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const finage: Provider = {
  name: 'Finage',
  revoke: 'Replace it in the dashboard.',
  references: ['https://finage.co.uk/docs/api/getting-started'],
  kinds: [
    {
      how: 'named',
      id: 'finage-api-key',
      title: 'Finage API key',
      severity: 'medium',
      names: ['finage'],
      grammar: [optional('API_KEY'), upperDigits(32)],
    },
  ],
};
