import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const nightfall: Provider = {
  name: 'Nightfall',
  revoke: 'Delete the key under API Keys of the Nightfall dashboard.',
  references: ['https://help.nightfall.ai/developer-api/key_concepts'],
  kinds: [
    {
      how: 'token',
      id: 'nightfall-api-key',
      title: 'Nightfall API key',
      grammar: ['NF-', base62(32)],
    },
  ],
};
