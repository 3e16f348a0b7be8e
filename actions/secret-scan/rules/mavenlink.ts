import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mavenlink: Provider = {
  name: 'Mavenlink',
  revoke: 'Revoke the token under Authorized Applications of Kantata.',
  references: ['https://developer.kantata.com/kantata/specification/section/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'mavenlink-api-key',
      title: 'Mavenlink API key',
      names: ['mavenlink', 'kantata'],
      grammar: [lowerDigits(64)],
    },
  ],
};
