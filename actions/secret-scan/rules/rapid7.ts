import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const rapid7: Provider = {
  name: 'Rapid7',
  revoke: 'Delete it under API Key Management of the platform.',
  references: ['https://docs.rapid7.com/insight/api-keys/'],
  kinds: [
    {
      how: 'named',
      id: 'rapid7-api-key',
      title: 'Rapid7 API key',
      severity: 'critical',
      names: ['rapid7', 'insight api', 'insightvm'],
      grammar: [...uuid],
    },
  ],
};
