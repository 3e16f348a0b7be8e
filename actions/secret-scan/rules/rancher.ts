import { from, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const rancher: Provider = {
  name: 'Rancher',
  revoke: 'Delete it under Account & API Keys.',
  references: ['https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys'],
  kinds: [
    {
      how: 'token',
      id: 'rancher-api-token',
      title: 'Rancher API token',
      severity: 'critical',
      grammar: ['token-', lowerDigits(5), ':', lowerDigits(54)],
    },
    {
      how: 'token',
      id: 'rancher-kubeconfig-token',
      title: 'Rancher kubeconfig token',
      severity: 'critical',
      grammar: ['kubeconfig-', from('0-9a-z-', 4, 40), ':', lowerDigits(54)],
    },
  ],
};
