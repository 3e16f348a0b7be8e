import { base64url, digits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const llamaApi: Provider = {
  name: 'Llama API',
  revoke: 'Delete the key on the API keys page of the Llama API dashboard.',
  references: ['https://llama.developer.meta.com/docs/api-keys'],
  kinds: [
    {
      how: 'token',
      id: 'llama-api-key',
      title: 'Llama API key',
      grammar: ['LLM|', digits(12, 20), '|', base64url(24, 32)],
    },
  ],
};
