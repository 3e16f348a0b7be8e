import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const semgrep: Provider = {
  name: 'Semgrep',
  revoke: 'Delete it under Settings > Tokens.',
  references: ['https://semgrep.dev/docs/deployment/add-semgrep-to-ci'],
  kinds: [
    {
      how: 'named',
      id: 'semgrep-app-token',
      title: 'Semgrep app token',
      names: ['semgrep'],
      grammar: [hex(64)],
    },
  ],
};
