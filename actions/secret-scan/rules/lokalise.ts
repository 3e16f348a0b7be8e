import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const lokalise: Provider = {
  name: 'Lokalise',
  revoke: 'Revoke the token under Profile settings > API tokens.',
  references: ['https://docs.lokalise.com/en/articles/1929556-api-tokens'],
  kinds: [
    {
      how: 'named',
      id: 'lokalise-api-token',
      title: 'Lokalise API token',
      names: ['lokalise'],
      grammar: [lowerDigits(40)],
    },
  ],
};
