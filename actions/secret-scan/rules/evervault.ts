import { base64, digits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const evervault: Provider = {
  name: 'Evervault',
  revoke: 'Revoke it under App Settings > API keys.',
  references: ['https://docs.evervault.com/sdks/nodejs'],
  kinds: [
    {
      how: 'token',
      id: 'evervault-api-key',
      title: 'Evervault API key',
      severity: 'critical',
      grammar: ['ev:key:', digits(1), ':', base64(20, 90), ':', base64(6), ':', base64(6)],
    },
  ],
};
