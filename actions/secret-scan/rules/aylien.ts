import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const aylien: Provider = {
  name: 'AYLIEN',
  revoke: 'Regenerate it in the API settings of the AYLIEN account.',
  references: ['https://docs.aylien.com/'],
  kinds: [
    {
      how: 'named',
      id: 'aylien-api-key',
      title: 'AYLIEN API key',
      severity: 'medium',
      names: ['aylien'],
      grammar: [lowerDigits(32)],
    },
  ],
};
