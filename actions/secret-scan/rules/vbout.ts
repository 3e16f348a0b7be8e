import { digits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const vbout: Provider = {
  name: 'VBOUT',
  revoke: 'Replace it in the API settings of the VBOUT account.',
  references: ['https://developers.vbout.com/docs'],
  kinds: [
    {
      how: 'named',
      id: 'vbout-api-key',
      title: 'VBOUT API key',
      names: ['vbout'],
      grammar: [digits(25)],
    },
  ],
};
