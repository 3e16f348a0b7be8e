import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const findl: Provider = {
  name: 'FindL',
  revoke: 'Replace it in the account settings.',
  references: ['https://www.findl.com/api'],
  kinds: [
    {
      how: 'named',
      id: 'findl-api-key',
      title: 'FindL API key',
      severity: 'medium',
      names: ['findl'],
      grammar: [...uuid],
    },
  ],
};
