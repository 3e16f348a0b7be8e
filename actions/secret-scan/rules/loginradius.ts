import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const loginradius: Provider = {
  name: 'LoginRadius',
  revoke: 'Regenerate the key under Configuration > API Configuration of the Admin Console.',
  references: ['https://www.loginradius.com/docs/api/v2/getting-started/get-api-key-and-secret/'],
  kinds: [
    {
      how: 'named',
      id: 'loginradius-api-key',
      title: 'LoginRadius API key or secret',
      names: ['login radius'],
      grammar: uuid,
    },
  ],
};
