import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const wpscan: Provider = {
  name: 'WPScan',
  revoke: 'Replace it in the API settings of the WPScan account.',
  references: ['https://wpscan.com/docs/api/v3/'],
  kinds: [
    {
      how: 'named',
      id: 'wpscan-api-token',
      title: 'WPScan API token',
      severity: 'medium',
      names: ['wpscan', 'wp scan'],
      grammar: [base62(43)],
    },
  ],
};
