import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const jina: Provider = {
  name: 'Jina AI',
  revoke: 'Delete the key on the API key page of the Jina AI dashboard.',
  references: ['https://jina.ai/api-dashboard/key-manager'],
  kinds: [
    {
      how: 'token',
      id: 'jina-api-key',
      title: 'Jina AI API key',
      grammar: ['jina_', base64url(60)],
    },
  ],
};
