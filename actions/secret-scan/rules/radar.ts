import { either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const radar: Provider = {
  name: 'Radar',
  revoke: 'Replace it in the API settings of the Radar account.',
  references: ['https://docs.radar.com/api'],
  kinds: [
    {
      how: 'token',
      id: 'radar-secret-key',
      title: 'Radar secret key',
      grammar: ['prj_', either('live', 'test'), '_sk_', hex(40)],
    },
    {
      how: 'token',
      id: 'radar-publishable-key',
      title: 'Radar publishable key',
      severity: 'low',
      grammar: ['prj_', either('live', 'test'), '_pk_', hex(40)],
    },
  ],
};
