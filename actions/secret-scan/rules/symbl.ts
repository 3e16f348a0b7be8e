import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const symbl: Provider = {
  name: 'Symbl.ai',
  revoke: "Revoke it in the platform's home page.",
  references: ['https://docs.symbl.ai/'],
  kinds: [
    {
      how: 'named',
      id: 'symbl-app-secret',
      title: 'Symbl.ai app secret',
      names: ['symblai', 'symbl app', 'symbl api'],
      grammar: [base62(64)],
    },
  ],
};
