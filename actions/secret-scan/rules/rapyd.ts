import { hex, upperHex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const rapyd: Provider = {
  name: 'Rapyd',
  revoke: 'Replace it in the API settings of the Rapyd account.',
  references: ['https://docs.rapyd.net/'],
  kinds: [
    {
      how: 'token',
      id: 'rapyd-secret-key',
      title: 'Rapyd secret key',
      severity: 'critical',
      grammar: ['rsk_', hex(64, 128)],
    },
    {
      how: 'token',
      id: 'rapyd-access-key',
      title: 'Rapyd access key',
      severity: 'info',
      grammar: ['rak_', upperHex(20, 40)],
    },
  ],
};
