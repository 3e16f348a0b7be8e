import { base64, either, from, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const convex: Provider = {
  name: 'Convex',
  revoke: 'Delete the key under Settings of the deployment.',
  references: ['https://docs.convex.dev/cli/deploy-key-types'],
  kinds: [
    {
      how: 'named',
      id: 'convex-deploy-key',
      title: 'Convex deploy key',
      severity: 'critical',
      names: ['convex'],
      grammar: [
        optional(either('prod:', 'dev:', 'preview:', 'project:'), from('0-9A-Za-z_:-', 3, 80), '|'),
        'ey',
        base64(20, 200),
        optional('='),
        optional('='),
      ],
    },
  ],
};
