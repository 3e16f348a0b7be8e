import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const imgbb: Provider = {
  name: 'ImgBB',
  revoke: 'Regenerate it on the API page.',
  references: ['https://api.imgbb.com/'],
  kinds: [
    {
      how: 'named',
      id: 'imgbb-api-key',
      title: 'ImgBB API key',
      severity: 'medium',
      names: ['imgbb'],
      grammar: [hex(32)],
    },
  ],
};
