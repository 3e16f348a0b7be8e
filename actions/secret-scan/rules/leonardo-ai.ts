import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const leonardoAi: Provider = {
  name: 'Leonardo.Ai',
  revoke: 'Delete the key under API Access of Leonardo.Ai.',
  references: ['https://docs.leonardo.ai/docs/create-your-api-key'],
  kinds: [
    {
      how: 'named',
      id: 'leonardo-ai-api-key',
      title: 'Leonardo.Ai API key',
      severity: 'medium',
      names: ['leonardo ai', 'leonardo api'],
      grammar: uuid,
    },
  ],
};
