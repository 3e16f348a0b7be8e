import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const nomic: Provider = {
  name: 'Nomic',
  revoke: 'Delete the key under API keys of the Nomic Atlas settings.',
  references: ['https://docs.nomic.ai/'],
  kinds: [
    {
      how: 'token',
      id: 'nomic-api-key',
      title: 'Nomic API key',
      severity: 'medium',
      grammar: ['nk-', base64url(43)],
    },
  ],
};
