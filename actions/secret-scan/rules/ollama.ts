import { base64url, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ollama: Provider = {
  name: 'Ollama',
  revoke: 'Delete the key under Settings > Keys of the Ollama account.',
  references: ['https://docs.ollama.com/api/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'ollama-api-key',
      title: 'Ollama API key',
      aliases: ['ollama-api-key'],
      names: ['ollama'],
      grammar: [hex(32), '.', base64url(24)],
    },
  ],
};
