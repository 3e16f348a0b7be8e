import { base64, base64url, either, from, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const roblox: Provider = {
  name: 'Roblox',
  revoke: 'Log out of all sessions under Settings > Security, delete a key under Creator Hub > API Keys.',
  references: ['https://create.roblox.com/docs/cloud/auth/api-keys'],
  kinds: [
    {
      how: 'token',
      id: 'roblox-security-cookie',
      title: 'Roblox .ROBLOSECURITY cookie',
      severity: 'critical',
      grammar: ['_|WARNING:-DO-NOT-SHARE-THIS.--', from('0-9A-Za-z.-', 20, 200), '|_', base64url(100, 1500)],
    },
    {
      how: 'named',
      id: 'roblox-api-key',
      title: 'Roblox API key',
      names: ['roblox'],
      grammar: [base64(48), from('0-9A-Za-z+/', 0, 1400), optional(either('==', '='))],
    },
  ],
};
