import { hex, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const blazemeter: Provider = {
  name: 'BlazeMeter',
  revoke: 'Delete the key under Settings > API keys.',
  references: ['https://help.blazemeter.com/docs/guide/api-blazemeter-api-keys.html'],
  kinds: [
    {
      how: 'named',
      id: 'blazemeter-api-key',
      title: 'BlazeMeter API key',
      names: ['blaze meter'],
      words: [],
      grammar: uuid,
    },
    {
      how: 'named',
      id: 'blazemeter-api-secret',
      title: 'BlazeMeter API key secret',
      names: ['blaze meter'],
      grammar: [hex(80)],
    },
  ],
};
