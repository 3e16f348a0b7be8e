import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const nameCom: Provider = {
  name: 'Name.com',
  revoke: 'Revoke it under Account > Settings > API tokens.',
  references: ['https://docs.name.com/'],
  kinds: [
    {
      how: 'named',
      id: 'name-com-api-token',
      title: 'Name.com API token',
      names: ['name com', 'namecom', 'namedotcom'],
      grammar: [hex(40)],
    },
  ],
};
