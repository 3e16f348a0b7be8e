import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const etherscan: Provider = {
  name: 'Etherscan',
  revoke: 'Delete it on the API Keys page of the account.',
  references: ['https://docs.etherscan.io/getting-started/viewing-api-usage-statistics'],
  kinds: [
    {
      how: 'named',
      id: 'etherscan-api-key',
      title: 'Etherscan API key',
      severity: 'medium',
      names: ['etherscan', 'bscscan', 'polygonscan', 'arbiscan', 'ftmscan', 'snowtrace', 'basescan'],
      grammar: [upperDigits(34)],
    },
  ],
};
