import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const filebase: Provider = {
  name: 'Filebase',
  revoke: 'Revoke it under Access keys of the console.',
  references: ['https://docs.filebase.com/'],
  kinds: [
    {
      how: 'named',
      id: 'filebase-secret-key',
      title: 'Filebase secret key',
      names: ['filebase'],
      grammar: [base62(40)],
    },
  ],
};
