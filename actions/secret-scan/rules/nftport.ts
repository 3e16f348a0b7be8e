import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const nftport: Provider = {
  name: 'NFTPort',
  revoke: 'Replace the key in the NFTPort dashboard.',
  references: ['https://docs.nftport.xyz/'],
  kinds: [
    {
      how: 'named',
      id: 'nftport-api-key',
      title: 'NFTPort API key',
      names: ['nftport', 'nft port'],
      grammar: [
        lowerDigits(8),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(12),
      ],
    },
  ],
};
