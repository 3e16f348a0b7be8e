import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const cartesia: Provider = {
  name: 'Cartesia',
  revoke: 'Delete the key on the API keys page of the playground.',
  references: ['https://docs.cartesia.ai/use-the-api/api-conventions'],
  kinds: [
    {
      how: 'token',
      id: 'cartesia-api-key',
      title: 'Cartesia API key',
      grammar: ['sk_car_', base64url(20, 64)],
    },
  ],
};
