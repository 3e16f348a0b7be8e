import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const riotGames: Provider = {
  name: 'Riot Games',
  revoke: 'Regenerate it on the dashboard of the Riot Developer Portal.',
  references: ['https://developer.riotgames.com/docs/portal'],
  kinds: [
    {
      how: 'token',
      id: 'riot-games-api-key',
      title: 'Riot Games API key',
      severity: 'medium',
      grammar: [
        'RGAPI-',
        lowerDigits(8),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(12),
      ],
    },
  ],
};
