import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mapquest: Provider = {
  name: 'MapQuest',
  revoke: 'Delete the key under Manage Keys of the developer profile.',
  references: ['https://developer.mapquest.com/documentation/'],
  kinds: [
    {
      how: 'named',
      id: 'mapquest-api-key',
      title: 'MapQuest API key',
      severity: 'medium',
      names: ['mapquest', 'map quest'],
      grammar: [base62(32)],
    },
  ],
};
