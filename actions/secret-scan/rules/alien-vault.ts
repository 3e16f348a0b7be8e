import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const alienVault: Provider = {
  name: 'AlienVault OTX',
  revoke: 'Regenerate it in the API settings of the AlienVault OTX account.',
  references: ['https://otx.alienvault.com/api'],
  kinds: [
    {
      how: 'named',
      id: 'alien-vault-api-key',
      title: 'AlienVault OTX API key',
      severity: 'medium',
      names: ['alien vault', 'alien vault otx', 'otx api', 'otx key'],
      grammar: [lowerDigits(64)],
    },
  ],
};
