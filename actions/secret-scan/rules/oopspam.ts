import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const oopspam: Provider = {
  name: 'OOPSpam',
  revoke: 'Replace the key in the OOPSpam dashboard.',
  references: ['https://www.oopspam.com/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'oopspam-api-key',
      title: 'OOPSpam API key',
      severity: 'medium',
      names: ['oopspam'],
      grammar: [base62(40)],
    },
  ],
};
