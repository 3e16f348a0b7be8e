import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const vpnapi: Provider = {
  name: 'vpnapi.io',
  revoke: 'Replace it in the API settings of the vpnapi.io account.',
  references: ['https://vpnapi.io/api-documentation'],
  kinds: [
    {
      how: 'named',
      id: 'vpnapi-api-key',
      title: 'vpnapi.io API key',
      severity: 'medium',
      names: ['vpnapi', 'vpn api'],
      grammar: [lowerDigits(32)],
    },
  ],
};
