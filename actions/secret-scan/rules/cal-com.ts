import { hex, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const calCom: Provider = {
  name: 'Cal.com',
  revoke: 'Delete the key under Settings > Developer > API keys.',
  references: ['https://cal.com/docs/api-reference/v2/introduction'],
  kinds: [
    { how: 'token', id: 'cal-com-live-api-key', title: 'Cal.com API key', grammar: ['cal_live_', hex(32)] },
    {
      how: 'named',
      id: 'cal-com-api-key',
      title: 'Cal.com self-hosted or test API key',
      names: ['cal com', 'cal api'],
      grammar: ['cal_', optional('test_'), hex(32)],
    },
  ],
};
