import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const web3Storage: Provider = {
  name: 'web3.storage',
  revoke: 'Replace it in the API settings of the web3.storage account.',
  references: ['https://web3.storage/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'web3-storage-api-token',
      title: 'web3.storage API token',
      names: [
        'web3 storage',
        'web3storage',
        'web3 access',
        'web3 key',
        'web3 token',
        'web3 api',
        'web3 secret',
      ],
      grammar: ['eyJ', base64url(20, 100), '.', base64url(60, 400), '.', base64url(30, 100)],
    },
  ],
};
