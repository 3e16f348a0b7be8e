import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const truelayer: Provider = {
  name: 'TrueLayer',
  revoke: 'Reset it under App Settings of the Console.',
  references: ['https://docs.truelayer.com/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'truelayer-client-secret',
      title: 'TrueLayer client secret',
      severity: 'critical',
      names: ['truelayer', 'true layer'],
      grammar: uuid,
    },
  ],
};
