import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const oneForge: Provider = {
  name: '1Forge',
  revoke: 'Regenerate it in the API settings of the 1Forge account.',
  references: ['https://1forge.com/api'],
  kinds: [
    {
      how: 'named',
      id: 'one-forge-api-key',
      title: '1Forge API key',
      severity: 'medium',
      names: ['1forge', 'one forge'],
      grammar: [base62(32)],
    },
  ],
};
