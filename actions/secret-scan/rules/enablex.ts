import { base62, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const enablex: Provider = {
  name: 'EnableX',
  revoke: 'Reset the app key of the project in the portal.',
  references: ['https://www.enablex.io/developer/'],
  kinds: [
    {
      how: 'named',
      id: 'enablex-app-key',
      title: 'EnableX app key',
      names: ['enablex'],
      grammar: [base62(36)],
    },
    {
      how: 'named',
      id: 'enablex-app-id',
      title: 'EnableX app ID',
      severity: 'info',
      names: ['enablex'],
      words: ['id'],
      grammar: [hex(24)],
    },
  ],
};
