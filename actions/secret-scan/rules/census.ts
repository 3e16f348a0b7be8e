import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const census: Provider = {
  name: 'US Census Bureau',
  revoke: 'Ask for a new key at api.census.gov.',
  references: ['https://www.census.gov/data/developers/guidance/api-user-guide.html'],
  kinds: [
    {
      how: 'named',
      id: 'census-api-key',
      title: 'US Census Bureau API key',
      severity: 'low',
      names: ['census api', 'census key', 'census bureau'],
      grammar: [hex(40)],
    },
  ],
};
