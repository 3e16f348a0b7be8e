import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const portainer: Provider = {
  name: 'Portainer',
  revoke: 'Remove it under My account > Access tokens.',
  references: ['https://docs.portainer.io/api/access'],
  kinds: [
    {
      how: 'token',
      id: 'portainer-access-token',
      title: 'Portainer access token',
      severity: 'critical',
      grammar: ['ptr_', from('0-9A-Za-z+/=', 44)],
      neither: { before: '0-9A-Za-z', behind: '0-9A-Za-z+/=' },
    },
  ],
};
