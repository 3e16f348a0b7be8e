import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const intelx: Provider = {
  name: 'Intelligence X',
  revoke: 'Revoke it in the Developer tab of the account.',
  references: ['https://github.com/IntelligenceX/SDK'],
  kinds: [
    {
      how: 'named',
      id: 'intelx-api-key',
      title: 'Intelligence X API key',
      names: ['intelx', 'intelligence x'],
      grammar: uuid,
    },
  ],
};
