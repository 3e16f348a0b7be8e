import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const opencage: Provider = {
  name: 'OpenCage',
  revoke: 'Replace the key in the OpenCage dashboard.',
  references: ['https://opencagedata.com/api#authentication'],
  kinds: [
    {
      how: 'named',
      id: 'opencage-api-key',
      title: 'OpenCage API key',
      severity: 'medium',
      names: ['open cage'],
      grammar: [lowerDigits(32)],
    },
  ],
};
