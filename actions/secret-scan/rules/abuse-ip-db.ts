import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const abuseIpDb: Provider = {
  name: 'AbuseIPDB',
  revoke: 'Regenerate it in the API settings of the AbuseIPDB account.',
  references: ['https://docs.abuseipdb.com/'],
  kinds: [
    {
      how: 'named',
      id: 'abuse-ip-db-api-key',
      title: 'AbuseIPDB API key',
      names: ['abuse ip db'],
      grammar: [lowerDigits(80)],
    },
  ],
};
