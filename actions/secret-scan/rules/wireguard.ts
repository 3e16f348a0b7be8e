import { base64, from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const wireguard: Provider = {
  name: 'WireGuard',
  revoke: 'Make a new one with `wg genkey` and give its public key to the peers.',
  references: ['https://www.wireguard.com/quickstart/'],
  kinds: [
    {
      how: 'named',
      id: 'wireguard-private-key',
      title: 'WireGuard private or preshared key',
      severity: 'critical',
      names: [
        'private key',
        'preshared key',
        'wg private',
        'wireguard private',
        'wireguard preshared',
        'wg psk',
      ],
      words: [],
      grammar: [base64(42), from('048AEIMQUYcgkosw', 1), '='],
    },
  ],
};
