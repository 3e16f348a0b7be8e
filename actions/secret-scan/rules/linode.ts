import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const linode: Provider = {
  name: 'Linode',
  revoke: 'Revoke the token under My Profile > API Tokens of Cloud Manager.',
  references: ['https://techdocs.akamai.com/linode-api/reference/get-started#authentication'],
  kinds: [
    {
      how: 'named',
      id: 'linode-api-token',
      title: 'Linode personal access token',
      severity: 'critical',
      names: ['linode'],
      grammar: [hex(64)],
    },
  ],
};
