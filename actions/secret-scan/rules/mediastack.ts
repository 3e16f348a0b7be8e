import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mediastack: Provider = {
  name: 'mediastack',
  revoke: 'Reset the access key in the mediastack dashboard.',
  references: ['https://mediastack.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'mediastack-access-key',
      title: 'mediastack access key',
      severity: 'medium',
      names: ['mediastack', 'media stack'],
      grammar: [lowerDigits(32)],
    },
  ],
};
