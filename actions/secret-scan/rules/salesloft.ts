import { either, from, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const salesloft: Provider = {
  name: 'Salesloft',
  revoke: 'Revoke it under Your settings > API keys.',
  references: ['https://developers.salesloft.com/'],
  kinds: [
    {
      how: 'named',
      id: 'salesloft-api-key',
      title: 'Salesloft API key',
      names: ['salesloft'],
      grammar: [either(['v2_ak_', from('0-9a-f_', 60, 90)], [hex(64)])],
    },
  ],
};
