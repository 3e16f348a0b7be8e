import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const victorops: Provider = {
  name: 'Splunk On-Call (VictorOps)',
  revoke: 'Replace it in the API settings of the Splunk On-Call (VictorOps) account.',
  references: ['https://help.victorops.com/knowledge-base/api/'],
  kinds: [
    {
      how: 'named',
      id: 'victorops-api-key',
      title: 'Splunk On-Call (VictorOps) API key',
      names: ['victorops', 'victor ops', 'vo api'],
      grammar: [lowerDigits(32)],
    },
  ],
};
