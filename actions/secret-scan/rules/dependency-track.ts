import { base62, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dependencyTrack: Provider = {
  name: 'Dependency-Track',
  revoke: 'Remove it from its team under Administration > Access Management.',
  references: ['https://docs.dependencytrack.org/integrations/rest-api/'],
  kinds: [
    {
      how: 'token',
      id: 'dependency-track-api-key',
      title: 'Dependency-Track API key',
      grammar: ['odt_', optional(base62(8), '_'), base62(32, 40)],
    },
  ],
};
