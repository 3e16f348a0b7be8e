import { base62, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const crowdstrike: Provider = {
  name: 'CrowdStrike',
  revoke: 'Reset the secret under Support and resources > API clients and keys.',
  references: ['https://developer.crowdstrike.com/docs/openapi/'],
  kinds: [
    {
      how: 'named',
      id: 'crowdstrike-client-secret',
      title: 'CrowdStrike API client secret',
      severity: 'critical',
      names: ['crowd strike', 'falcon client', 'falcon api'],
      grammar: [base62(40)],
    },
    {
      how: 'named',
      id: 'crowdstrike-client-id',
      title: 'CrowdStrike API client id',
      severity: 'info',
      names: ['crowd strike', 'falcon client'],
      words: ['id'],
      grammar: [hex(32)],
    },
  ],
};
