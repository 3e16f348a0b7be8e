import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const tuya: Provider = {
  name: 'Tuya',
  revoke: 'Reset it under Cloud > Overview of the project.',
  references: ['https://developer.tuya.com/en/docs/iot/new-singnature'],
  kinds: [
    {
      how: 'named',
      id: 'tuya-client-secret',
      title: 'Tuya access secret',
      severity: 'high',
      names: ['tuya'],
      words: ['secret', 'key', 'access'],
      grammar: [lowerDigits(32)],
    },
  ],
};
