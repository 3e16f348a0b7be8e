import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const cerebras: Provider = {
  name: 'Cerebras',
  revoke: 'Delete the key in the Cerebras Cloud console.',
  references: ['https://inference-docs.cerebras.ai/'],
  kinds: [
    {
      how: 'token',
      id: 'cerebras-api-key',
      title: 'Cerebras API key',
      aliases: ['cerebras-api-key'],
      grammar: ['csk-', lowerDigits(48)],
    },
  ],
};
