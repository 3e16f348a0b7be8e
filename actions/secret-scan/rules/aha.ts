import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const aha: Provider = {
  name: 'Aha!',
  revoke: 'Revoke it under Settings > Personal > Developer.',
  references: ['https://www.aha.io/api'],
  kinds: [
    {
      how: 'named',
      id: 'aha-api-key',
      title: 'Aha! API key',
      names: ['aha io', 'aha api', 'aha token', 'aha key'],
      grammar: [lowerDigits(64)],
    },
  ],
};
