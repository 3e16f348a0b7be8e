import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const appSignal: Provider = {
  name: 'AppSignal',
  revoke: 'Regenerate the key under App settings > Push & deploy.',
  references: ['https://docs.appsignal.com/api.html'],
  kinds: [
    {
      how: 'named',
      id: 'app-signal-push-key',
      title: 'AppSignal push or deploy key',
      severity: 'medium',
      names: ['app signal'],
      grammar: uuid,
    },
  ],
};
