import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const urlscan: Provider = {
  name: 'urlscan.io',
  revoke: 'Delete it under Settings & API of the urlscan.io profile.',
  references: ['https://urlscan.io/docs/api/'],
  kinds: [
    {
      how: 'named',
      id: 'urlscan-api-key',
      title: 'urlscan.io API key',
      severity: 'medium',
      names: ['urlscan', 'url scan io'],
      grammar: uuid,
    },
  ],
};
