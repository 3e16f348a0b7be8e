import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const promptlayer: Provider = {
  name: 'PromptLayer',
  revoke: 'Replace it in the API settings of the PromptLayer account.',
  references: ['https://docs.promptlayer.com/'],
  kinds: [
    {
      how: 'named',
      id: 'promptlayer-api-key',
      title: 'PromptLayer API key',
      names: ['prompt layer'],
      grammar: ['pl_', hex(32)],
    },
  ],
};
