import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const xirsys: Provider = {
  name: 'Xirsys',
  revoke: 'Replace it in the API settings of the Xirsys account.',
  references: ['https://docs.xirsys.com/'],
  kinds: [
    {
      how: 'named',
      id: 'xirsys-secret',
      title: 'Xirsys secret',
      names: ['xirsys'],
      grammar: uuid,
    },
  ],
};
