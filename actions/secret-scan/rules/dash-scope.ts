import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dashScope: Provider = {
  name: 'DashScope',
  revoke: 'Revoke it under API keys of the Model Studio console.',
  references: ['https://help.aliyun.com/zh/model-studio/get-api-key'],
  kinds: [
    {
      how: 'named',
      id: 'dash-scope-api-key',
      title: 'DashScope API key',
      names: ['dashscope', 'qwen', 'bailian'],
      grammar: ['sk-', hex(32)],
    },
  ],
};
