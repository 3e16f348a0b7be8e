import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ritekit: Provider = {
  name: 'RiteKit',
  revoke: 'Replace it in the API settings of the RiteKit account.',
  references: ['https://documenter.getpostman.com/view/2010712/SzS7Qku5'],
  kinds: [
    {
      how: 'named',
      id: 'ritekit-client-id',
      title: 'RiteKit client ID or secret',
      severity: 'medium',
      names: ['rite kit'],
      grammar: [hex(44)],
    },
  ],
};
