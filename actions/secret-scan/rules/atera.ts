import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const atera: Provider = {
  name: 'Atera',
  revoke: 'Regenerate it in the API settings of the Atera account.',
  references: ['https://support.atera.com/hc/en-us/articles/219083397'],
  kinds: [
    {
      how: 'named',
      id: 'atera-api-key',
      title: 'Atera API key',
      names: ['atera api', 'atera key', 'atera token', 'atera secret'],
      grammar: [base62(32)],
    },
  ],
};
