import { lower } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const siliconflow: Provider = {
  name: 'SiliconFlow',
  revoke: 'Replace it in the API settings of the SiliconFlow account.',
  references: ['https://docs.siliconflow.com/'],
  kinds: [
    {
      how: 'named',
      id: 'siliconflow-api-key',
      title: 'SiliconFlow API key',
      names: ['silicon flow'],
      grammar: ['sk-', lower(48)],
    },
  ],
};
