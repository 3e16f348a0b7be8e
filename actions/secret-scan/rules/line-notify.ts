import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const lineNotify: Provider = {
  name: 'LINE Notify',
  revoke: 'Disconnect the service on the My page of LINE Notify.',
  references: ['https://notify-bot.line.me/doc/en/'],
  kinds: [
    {
      how: 'named',
      id: 'line-notify-token',
      title: 'LINE Notify access token',
      severity: 'medium',
      names: ['line notify'],
      grammar: [base62(43)],
    },
  ],
};
