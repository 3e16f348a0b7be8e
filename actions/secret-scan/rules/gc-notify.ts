import { either, from, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const gcNotify: Provider = {
  name: 'GC Notify',
  revoke: 'Revoke it on the API keys page of the service.',
  references: ['https://documentation.notification.canada.ca/en/keys.html'],
  kinds: [
    {
      how: 'named',
      id: 'gc-notify-api-key',
      title: 'GC Notify API key',
      confidence: 'high',
      names: ['apikey v1', 'gc notify', 'notify api', 'notify key', 'notification api'],
      words: [],
      grammar: [either('gcntfy-', 'GCNTFY-'), from('0-9A-Za-z_-', 1, 60), '-', ...uuid, '-', ...uuid],
    },
  ],
};
