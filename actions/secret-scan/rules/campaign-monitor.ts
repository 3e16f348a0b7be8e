import { base64, either, hex, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const campaignMonitor: Provider = {
  name: 'Campaign Monitor',
  revoke: 'Regenerate it under Account settings > API keys.',
  references: ['https://www.campaignmonitor.com/api/v3-3/getting-started/'],
  kinds: [
    {
      how: 'named',
      id: 'campaign-monitor-api-key',
      title: 'Campaign Monitor API key',
      names: ['campaign monitor', 'createsend'],
      grammar: [either([hex(32)], [base64(60, 180), optional('='), optional('=')])],
    },
  ],
};
