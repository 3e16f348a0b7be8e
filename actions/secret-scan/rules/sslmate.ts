import { base62, digits, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sslmate: Provider = {
  name: 'SSLMate',
  revoke: 'Replace it in the API settings of the SSLMate account.',
  references: ['https://sslmate.com/help/reference/apiv2'],
  kinds: [
    {
      how: 'named',
      id: 'sslmate-api-key',
      title: 'SSLMate API key',
      severity: 'critical',
      names: ['ssl mate'],
      grammar: [either([base62(32, 36)], [digits(4, 8), '_', base62(20, 32)])],
    },
  ],
};
