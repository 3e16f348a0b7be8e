import { anyHex, either, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sourcegraph: Provider = {
  name: 'Sourcegraph',
  revoke: 'Delete it under Settings > Access tokens.',
  references: ['https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token'],
  kinds: [
    {
      how: 'token',
      id: 'sourcegraph-access-token',
      title: 'Sourcegraph access token',
      severity: 'critical',
      aliases: ['sourcegraph-access-token'],
      grammar: [
        either('sgp_', 'sgd_', 'sgs_'),
        optional(either([anyHex(16), '_', optional('local_')], ['local_'])),
        anyHex(40),
      ],
    },
    {
      how: 'token',
      id: 'sourcegraph-cody-gateway-key',
      title: 'Sourcegraph Cody Gateway or licence key',
      grammar: [either('slk_', 'sgph_'), anyHex(64)],
    },
    {
      how: 'named',
      id: 'sourcegraph-legacy-token',
      title: 'Sourcegraph access token without prefix',
      names: ['sourcegraph', 'src access'],
      grammar: [anyHex(40)],
    },
  ],
};
