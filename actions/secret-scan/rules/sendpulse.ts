import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sendpulse: Provider = {
  name: 'SendPulse',
  revoke: 'Replace it in the API settings of the SendPulse account.',
  references: ['https://sendpulse.com/integrations/api'],
  kinds: [
    {
      how: 'named',
      id: 'sendpulse-secret',
      title: 'SendPulse secret',
      names: ['send pulse'],
      grammar: [hex(32)],
    },
  ],
};
