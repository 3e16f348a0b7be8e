import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const runpod: Provider = {
  name: 'RunPod',
  revoke: 'Delete it under Settings > API Keys.',
  references: ['https://docs.runpod.io/get-started/api-keys'],
  kinds: [
    {
      how: 'token',
      id: 'runpod-api-key',
      title: 'RunPod API key',
      severity: 'critical',
      grammar: [either('rpa', 'rps'), '_', base62(40, 46)],
    },
  ],
};
