import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const groq: Provider = {
  name: 'Groq',
  revoke: 'Delete it on the API Keys page of the console.',
  references: ['https://console.groq.com/docs/quickstart'],
  kinds: [
    {
      how: 'token',
      id: 'groq-api-key',
      title: 'Groq API key',
      grammar: ['gsk_', base62(52)],
    },
  ],
};
