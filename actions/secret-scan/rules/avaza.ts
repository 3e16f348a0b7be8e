import { digits, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const avaza: Provider = {
  name: 'Avaza',
  revoke: 'Revoke it under Settings > Manage developer apps.',
  references: ['https://api.avaza.com/swagger/ui/index'],
  kinds: [
    {
      how: 'named',
      id: 'avaza-personal-access-token',
      title: 'Avaza personal access token',
      names: ['avaza'],
      grammar: [digits(1, 8), '-', hex(40)],
    },
  ],
};
