import { lowerDigits, upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const scaleway: Provider = {
  name: 'Scaleway',
  revoke: 'Delete it under IAM > API keys.',
  references: ['https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/'],
  kinds: [
    {
      how: 'named',
      id: 'scaleway-secret-key',
      title: 'Scaleway secret key',
      severity: 'critical',
      names: ['scaleway', 'scw'],
      grammar: [
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
    },
    {
      how: 'token',
      id: 'scaleway-access-key',
      title: 'Scaleway access key',
      severity: 'info',
      grammar: ['SCW', upperDigits(17)],
    },
  ],
};
