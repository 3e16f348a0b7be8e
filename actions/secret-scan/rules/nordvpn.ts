import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const nordvpn: Provider = {
  name: 'NordVPN',
  revoke: 'Revoke the token under Nord Account > NordVPN > Access token.',
  references: ['https://support.nordvpn.com/hc/en-us/articles/20286980309265'],
  kinds: [
    {
      how: 'named',
      id: 'nordvpn-access-token',
      title: 'NordVPN access token',
      names: ['nordvpn', 'nord vpn'],
      grammar: [hex(64)],
    },
  ],
};
