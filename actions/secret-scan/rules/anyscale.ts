import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const anyscale: Provider = {
  name: 'Anyscale',
  revoke: 'Revoke it under API keys in the Anyscale console.',
  references: ['https://docs.anyscale.com/'],
  kinds: [
    {
      how: 'token',
      id: 'anyscale-api-key',
      title: 'Anyscale API key',
      grammar: [either('esecret_', 'aph0_'), base62(24, 80)],
    },
  ],
};
