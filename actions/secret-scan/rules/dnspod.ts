import { digits, hex, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dnspod: Provider = {
  name: 'DNSPod',
  revoke: 'Delete it under Account > Keys in the console.',
  references: ['https://docs.dnspod.com/api/common-request-parameters/'],
  kinds: [
    {
      how: 'named',
      id: 'dnspod-api-token',
      title: 'DNSPod API token',
      severity: 'critical',
      names: ['dnspod', 'dp key', 'dp token'],
      grammar: [optional(digits(4, 8), ','), hex(32)],
    },
  ],
};
