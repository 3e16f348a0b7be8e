import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const easybill: Provider = {
  name: 'easybill',
  revoke: 'Revoke it under My account > API.',
  references: ['https://www.easybill.de/api/'],
  kinds: [
    {
      how: 'named',
      id: 'easybill-api-key',
      title: 'easybill API key',
      names: ['easybill'],
      grammar: [hex(64)],
    },
  ],
};
