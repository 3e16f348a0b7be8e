import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const vastAi: Provider = {
  name: 'Vast.ai',
  revoke: 'Delete it under Keys of the console.',
  references: ['https://docs.vast.ai/api-reference/introduction'],
  kinds: [
    {
      how: 'named',
      id: 'vast-ai-api-key',
      title: 'Vast.ai API key',
      severity: 'critical',
      names: ['vastai', 'vast ai', 'vast api', 'vast key', 'vast token'],
      grammar: [hex(64)],
    },
  ],
};
