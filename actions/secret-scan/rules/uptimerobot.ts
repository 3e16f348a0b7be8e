import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const uptimerobot: Provider = {
  name: 'UptimeRobot',
  revoke: 'Replace it in the API settings of the UptimeRobot account.',
  references: ['https://uptimerobot.com/api/'],
  kinds: [
    {
      how: 'named',
      id: 'uptimerobot-api-key',
      title: 'UptimeRobot API key',
      severity: 'medium',
      names: ['uptimerobot', 'uptime robot', 'uptimerobotapi'],
      grammar: [lowerDigits(7, 11), '-', lowerDigits(24)],
    },
  ],
};
