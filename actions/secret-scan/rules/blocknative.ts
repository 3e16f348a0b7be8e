import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const blocknative: Provider = {
  name: 'Blocknative',
  revoke: 'Regenerate it in the API settings of the Blocknative account.',
  references: ['https://docs.blocknative.com/'],
  kinds: [
    {
      how: 'named',
      id: 'blocknative-api-key',
      title: 'Blocknative API key',
      severity: 'medium',
      names: ['blocknative'],
      grammar: uuid,
    },
  ],
};
