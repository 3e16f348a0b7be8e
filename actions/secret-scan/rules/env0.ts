import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const env0: Provider = {
  name: 'env0',
  revoke: 'Revoke it under Organization settings > API keys.',
  references: ['https://docs.env0.com/docs/api-keys'],
  kinds: [
    {
      how: 'named',
      id: 'env0-api-secret',
      title: 'env0 API key secret',
      names: ['env0'],
      grammar: [base64url(32, 64)],
    },
  ],
};
