import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const userflow: Provider = {
  name: 'Userflow',
  revoke: 'Delete it under Settings > API.',
  references: ['https://docs.userflow.com/api'],
  kinds: [
    {
      how: 'named',
      id: 'userflow-api-key',
      title: 'Userflow API key',
      names: ['userflow'],
      grammar: ['ak_', lowerDigits(26, 32)],
    },
    {
      how: 'named',
      id: 'userflow-client-token',
      title: 'Userflow client token',
      severity: 'low',
      names: ['userflow'],
      grammar: ['ct_', lowerDigits(26, 32)],
    },
    {
      how: 'named',
      id: 'userflow-signing-key',
      title: 'Userflow identity verification secret',
      names: ['userflow'],
      grammar: ['sk_', lowerDigits(26, 40)],
    },
  ],
};
