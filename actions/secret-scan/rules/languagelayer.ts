import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const languagelayer: Provider = {
  name: 'languagelayer',
  revoke: 'Reset the access key in the languagelayer dashboard.',
  references: ['https://languagelayer.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'languagelayer-access-key',
      title: 'languagelayer access key',
      severity: 'medium',
      names: ['language layer'],
      grammar: [lowerDigits(32)],
    },
  ],
};
