import { upperHex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const veevaVault: Provider = {
  name: 'Veeva Vault',
  revoke: "Revoke it in the user's sessions.",
  references: ['https://developer.veevavault.com/api/'],
  kinds: [
    {
      how: 'named',
      id: 'veeva-vault-session-id',
      title: 'Veeva Vault session id',
      names: ['veeva', 'veeva vault'],
      grammar: [upperHex(64, 130)],
    },
  ],
};
