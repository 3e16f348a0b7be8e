import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const assemblyai: Provider = {
  name: 'AssemblyAI',
  revoke: 'Regenerate it in the API settings of the AssemblyAI account.',
  references: ['https://www.assemblyai.com/docs'],
  kinds: [
    {
      how: 'named',
      id: 'assemblyai-api-key',
      title: 'AssemblyAI API key',
      names: ['assembly ai', 'assembly.ai'],
      grammar: [lowerDigits(32)],
    },
  ],
};
