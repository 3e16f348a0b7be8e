import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ansibleAwx: Provider = {
  name: 'Ansible AWX',
  revoke: 'Delete the token under Access > Applications or Users.',
  references: ['https://docs.ansible.com/automation-controller/latest/html/userguide/applications_auth.html'],
  kinds: [
    {
      how: 'named',
      id: 'ansible-awx-token',
      title: 'Ansible AWX OAuth token',
      severity: 'critical',
      names: ['awx token', 'awx oauth', 'ansible tower', 'tower oauth'],
      grammar: [base62(30)],
    },
  ],
};
