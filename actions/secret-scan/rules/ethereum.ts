import { anyHex, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ethereum: Provider = {
  name: 'Ethereum',
  revoke: 'Move all assets to a new account: a key cannot be revoked.',
  references: ['https://ethereum.org/developers/docs/accounts/'],
  kinds: [
    {
      how: 'named',
      id: 'ethereum-private-key',
      title: 'Ethereum account private key',
      severity: 'critical',
      names: [
        'ethereum private key',
        'eth private key',
        'deployer private key',
        'wallet private key',
        'metamask private key',
      ],
      words: [],
      grammar: [optional('0x'), anyHex(64)],
    },
  ],
};
