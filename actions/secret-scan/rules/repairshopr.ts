import { base64url, either, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const repairshopr: Provider = {
  name: 'RepairShopr',
  revoke: 'Replace it in the API settings of the RepairShopr account.',
  references: ['https://api-docs.repairshopr.com/'],
  kinds: [
    {
      how: 'named',
      id: 'repairshopr-api-key',
      title: 'RepairShopr API key',
      names: ['repair shopr'],
      grammar: [
        either(
          [
            lowerDigits(8),
            '-',
            lowerDigits(4),
            '-',
            lowerDigits(4),
            '-',
            lowerDigits(4),
            '-',
            lowerDigits(12),
          ],
          [base64url(51)],
        ),
      ],
    },
  ],
};
