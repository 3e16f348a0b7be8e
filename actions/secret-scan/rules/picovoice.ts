import { base64 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const picovoice: Provider = {
  name: 'Picovoice',
  revoke: 'Replace it in the API settings of the Picovoice account.',
  references: ['https://picovoice.ai/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'picovoice-access-key',
      title: 'Picovoice access key',
      severity: 'medium',
      names: ['picovoice', 'porcupine'],
      grammar: [base64(54), '=='],
    },
  ],
};
