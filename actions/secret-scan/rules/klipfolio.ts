import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const klipfolio: Provider = {
  name: 'Klipfolio',
  revoke: 'Delete the key under Account > Users > Profile of Klipfolio.',
  references: ['https://apidocs.klipfolio.com/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'klipfolio-api-key',
      title: 'Klipfolio API key',
      names: ['klipfolio'],
      grammar: [hex(40)],
    },
  ],
};
