import { base62, base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const segment: Provider = {
  name: 'Segment',
  revoke: 'Revoke it under Settings > Workspace settings > Access Management > Tokens.',
  references: ['https://segment.com/docs/api/public-api/'],
  kinds: [
    {
      how: 'token',
      id: 'segment-public-api-token',
      title: 'Segment public API token',
      severity: 'critical',
      grammar: ['sgp_', base62(64)],
    },
    {
      how: 'named',
      id: 'segment-config-api-token',
      title: 'Segment config API token',
      severity: 'critical',
      names: ['segment'],
      grammar: [base64url(43), '.', base64url(43)],
    },
    {
      how: 'named',
      id: 'segment-write-key',
      title: 'Segment write key',
      severity: 'medium',
      names: ['segment', 'analytics write'],
      words: ['write'],
      grammar: [base62(32)],
    },
  ],
};
