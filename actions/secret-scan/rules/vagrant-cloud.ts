import { base62, base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const vagrantCloud: Provider = {
  name: 'Vagrant Cloud',
  revoke: 'Revoke it under Settings > Security > Authentication.',
  references: ['https://developer.hashicorp.com/vagrant/vagrant-cloud'],
  kinds: [
    {
      how: 'named',
      id: 'vagrant-cloud-access-token',
      title: 'Vagrant Cloud access token',
      names: ['vagrant cloud', 'atlas token'],
      grammar: [base62(14), '.atlasv1.', base64url(60, 70)],
    },
  ],
};
