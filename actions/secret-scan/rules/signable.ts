import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const signable: Provider = {
  name: 'Signable',
  revoke: 'Replace it in the API settings of the Signable account.',
  references: ['https://developers.signable.app/'],
  kinds: [
    {
      how: 'named',
      id: 'signable-api-key',
      title: 'Signable API key',
      names: ['signable'],
      grammar: [hex(32)],
    },
  ],
};
