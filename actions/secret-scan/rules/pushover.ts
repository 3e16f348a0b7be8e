import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const pushover: Provider = {
  name: 'Pushover',
  revoke: 'Generate a new token on the page of the application.',
  references: ['https://pushover.net/api'],
  kinds: [
    {
      how: 'named',
      id: 'pushover-token',
      title: 'Pushover token',
      severity: 'medium',
      names: ['pushover', 'push over'],
      grammar: [lowerDigits(30)],
    },
  ],
};
