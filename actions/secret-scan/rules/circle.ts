import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const circle: Provider = {
  name: 'Circle',
  revoke: 'Revoke the key under API keys in the Circle console.',
  references: ['https://developers.circle.com/w3s/keys'],
  kinds: [
    {
      how: 'token',
      id: 'circle-live-api-key',
      title: 'Circle live API key',
      severity: 'critical',
      grammar: ['LIVE_API_KEY:', hex(32), ':', hex(32)],
    },
    {
      how: 'token',
      id: 'circle-test-api-key',
      title: 'Circle test API key',
      severity: 'medium',
      grammar: ['TEST_API_KEY:', hex(32), ':', hex(32)],
    },
  ],
};
