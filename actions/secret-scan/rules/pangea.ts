import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const pangea: Provider = {
  name: 'Pangea',
  revoke: 'Revoke it under Tokens of the Pangea user console.',
  references: ['https://pangea.cloud/docs/admin-guide/tokens'],
  kinds: [
    {
      how: 'token',
      id: 'pangea-service-token',
      title: 'Pangea service token',
      grammar: ['pts_', lowerDigits(32)],
    },
  ],
};
