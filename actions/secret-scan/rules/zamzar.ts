import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zamzar: Provider = {
  name: 'Zamzar',
  revoke: 'Replace it in the API settings of the Zamzar account.',
  references: ['https://developers.zamzar.com/docs'],
  kinds: [
    {
      how: 'named',
      id: 'zamzar-api-key',
      title: 'Zamzar API key',
      severity: 'medium',
      names: ['zamzar'],
      grammar: [hex(40)],
    },
  ],
};
