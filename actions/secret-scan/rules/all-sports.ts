import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const allSports: Provider = {
  name: 'AllSportsAPI',
  revoke: 'Regenerate it in the API settings of the AllSportsAPI account.',
  references: ['https://allsportsapi.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'all-sports-api-key',
      title: 'AllSportsAPI API key',
      severity: 'medium',
      names: ['all sports'],
      grammar: [lowerDigits(64)],
    },
  ],
};
