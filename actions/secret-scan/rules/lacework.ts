import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const lacework: Provider = {
  name: 'Lacework',
  revoke: 'Disable and delete the key under Settings > API keys of the Lacework console.',
  references: ['https://docs.lacework.net/api/api-access-keys-and-tokens'],
  kinds: [
    {
      how: 'named',
      id: 'lacework-api-secret',
      title: 'Lacework API secret key',
      severity: 'critical',
      names: ['lacework', 'lw api'],
      grammar: ['_', hex(32)],
    },
  ],
};
