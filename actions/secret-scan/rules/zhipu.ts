import { base62, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zhipu: Provider = {
  name: 'Zhipu AI (Z.ai)',
  revoke: 'Delete it under API Keys of the platform.',
  references: ['https://docs.z.ai/api-reference/introduction'],
  kinds: [
    {
      how: 'named',
      id: 'zhipu-api-key',
      title: 'Zhipu AI API key',
      names: ['zhipu', 'zhipuai', 'bigmodel', 'glm', 'chatglm', 'zai', 'z.ai'],
      words: [],
      grammar: [hex(32), '.', base62(16)],
    },
  ],
};
