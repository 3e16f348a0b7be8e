import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const moralis: Provider = {
  name: 'Moralis',
  revoke: 'Delete the key on the API keys page of the Moralis admin panel.',
  references: ['https://docs.moralis.com/web3-data-api/evm/get-your-api-key'],
  kinds: [
    {
      how: 'named',
      id: 'moralis-api-key',
      title: 'Moralis API key',
      severity: 'medium',
      names: ['moralis'],
      grammar: [base62(64)],
    },
  ],
};
