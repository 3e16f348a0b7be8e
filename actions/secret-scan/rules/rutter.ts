import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const rutter: Provider = {
  name: 'Rutter',
  revoke: 'Replace it in the API settings of the Rutter account.',
  references: ['https://docs.rutter.com/'],
  kinds: [
    {
      how: 'token',
      id: 'rutter-secret-key',
      title: 'Rutter secret key',
      grammar: ['rutter_sk_', from('0-9A-Za-z_-', 20, 80)],
    },
  ],
};
