import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const tomorrowIo: Provider = {
  name: 'Tomorrow.io',
  revoke: 'Replace it in the API settings of the Tomorrow.io account.',
  references: ['https://docs.tomorrow.io/reference/api-authentication'],
  kinds: [
    {
      how: 'named',
      id: 'tomorrow-io-api-key',
      title: 'Tomorrow.io API key',
      severity: 'medium',
      names: ['tomorrow io', 'tomorrowio', 'tomorrow api', 'climacell'],
      grammar: [base62(32)],
    },
  ],
};
