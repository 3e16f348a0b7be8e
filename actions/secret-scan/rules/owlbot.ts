import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const owlbot: Provider = {
  name: 'OwlBot',
  revoke: 'Request a new token from OwlBot.',
  references: ['https://owlbot.info/'],
  kinds: [
    {
      how: 'named',
      id: 'owlbot-api-token',
      title: 'OwlBot API token',
      severity: 'low',
      names: ['owlbot', 'owl bot'],
      grammar: [lowerDigits(40)],
    },
  ],
};
