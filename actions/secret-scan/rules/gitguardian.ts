import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const gitguardian: Provider = {
  name: 'GitGuardian',
  revoke: 'Revoke it under API of the workspace.',
  references: ['https://docs.gitguardian.com/api-docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'gitguardian-api-key',
      title: 'GitGuardian API key',
      names: ['gitguardian', 'ggshield'],
      grammar: [base62(64, 80)],
    },
  ],
};
