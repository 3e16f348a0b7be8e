import { either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const percy: Provider = {
  name: 'Percy',
  revoke: 'Regenerate it under Project settings of the Percy project.',
  references: ['https://www.browserstack.com/docs/percy'],
  kinds: [
    {
      how: 'named',
      id: 'percy-token',
      title: 'Percy token',
      severity: 'medium',
      names: ['percy'],
      grammar: [
        either([hex(64)], [either('web', 'app', 'auto', 'ss', 'generic', 'vmw', 'res'), '_', hex(64)]),
      ],
    },
  ],
};
