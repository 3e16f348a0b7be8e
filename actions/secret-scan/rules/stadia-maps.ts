import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const stadiaMaps: Provider = {
  name: 'Stadia Maps',
  revoke: 'Revoke it under Manage properties.',
  references: ['https://docs.stadiamaps.com/authentication/'],
  kinds: [
    {
      how: 'named',
      id: 'stadia-maps-api-key',
      title: 'Stadia Maps API key',
      names: ['stadia maps', 'stadia api'],
      grammar: uuid,
    },
  ],
};
