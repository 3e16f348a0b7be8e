import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const wpEngine: Provider = {
  name: 'WP Engine',
  revoke: 'Replace it in the API settings of the WP Engine account.',
  references: ['https://wpengineapi.com/'],
  kinds: [
    {
      how: 'named',
      id: 'wp-engine-api-key',
      title: 'WP Engine API key',
      severity: 'critical',
      names: ['wpengine', 'wp engine', 'wpe api', 'wpe apikey', 'wpe key', 'wpe token'],
      grammar: [hex(28, 64)],
    },
  ],
};
