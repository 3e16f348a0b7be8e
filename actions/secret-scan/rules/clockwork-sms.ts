import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const clockworkSms: Provider = {
  name: 'Clockwork SMS',
  revoke: 'Regenerate it in the API settings of the Clockwork SMS account.',
  references: ['https://www.clockworksms.com/doc/'],
  kinds: [
    {
      how: 'named',
      id: 'clockwork-sms-api-key',
      title: 'Clockwork SMS API key',
      names: ['clockwork sms'],
      grammar: [lowerDigits(40)],
    },
  ],
};
