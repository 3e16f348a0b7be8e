import { either, lowerDigits, optional, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const wakatime: Provider = {
  name: 'WakaTime',
  revoke: 'Regenerate it under Settings > Account > API Key.',
  references: ['https://wakatime.com/developers'],
  kinds: [
    {
      how: 'token',
      id: 'wakatime-api-key',
      title: 'WakaTime API key or OAuth token',
      severity: 'medium',
      grammar: ['waka_', optional(either('tok', 'sec', 'ref'), '_'), either(uuid, [lowerDigits(30, 100)])],
    },
    {
      how: 'named',
      id: 'wakatime-old-api-key',
      title: 'WakaTime API key of the older format',
      severity: 'medium',
      names: ['wakatime', 'waka time'],
      grammar: uuid,
    },
  ],
};
