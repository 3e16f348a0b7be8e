import { base62, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const satismeter: Provider = {
  name: 'SatisMeter',
  revoke: 'Replace it in the API settings of the SatisMeter account.',
  references: ['https://help.satismeter.com/'],
  kinds: [
    {
      how: 'named',
      id: 'satismeter-write-key',
      title: 'SatisMeter write key',
      severity: 'medium',
      names: ['satis meter'],
      grammar: [base62(16)],
    },
    {
      how: 'named',
      id: 'satismeter-project-key',
      title: 'SatisMeter project key',
      severity: 'low',
      names: ['satis meter'],
      grammar: [hex(24)],
    },
  ],
};
