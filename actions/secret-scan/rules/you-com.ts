import { base62, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const youCom: Provider = {
  name: 'You.com',
  revoke: 'Replace it in the API settings of the You.com account.',
  references: ['https://documentation.you.com/'],
  kinds: [
    {
      how: 'token',
      id: 'you-com-api-key',
      title: 'You.com API key',
      severity: 'medium',
      grammar: ['ydc-sk-', hex(16), '-', base62(32), '-', hex(8)],
    },
  ],
};
