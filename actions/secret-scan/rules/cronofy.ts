import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const cronofy: Provider = {
  name: 'Cronofy',
  revoke: "Revoke it in the application's credentials.",
  references: ['https://docs.cronofy.com/'],
  kinds: [
    {
      how: 'named',
      id: 'cronofy-client-secret',
      title: 'Cronofy client secret',
      names: ['cronofy'],
      grammar: ['CRN_', base62(36, 44)],
    },
  ],
};
