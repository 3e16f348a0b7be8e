import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const hypixel: Provider = {
  name: 'Hypixel',
  revoke: 'Regenerate it in the developer dashboard.',
  references: ['https://api.hypixel.net/'],
  kinds: [
    {
      how: 'named',
      id: 'hypixel-api-key',
      title: 'Hypixel API key',
      severity: 'medium',
      names: ['hypixel'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [...uuid],
    },
  ],
};
