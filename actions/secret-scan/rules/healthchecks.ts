import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const healthchecks: Provider = {
  name: 'Healthchecks',
  revoke: 'Revoke it under Project settings > API access.',
  references: ['https://healthchecks.io/docs/api/'],
  kinds: [
    {
      how: 'token',
      id: 'healthchecks-api-key',
      title: 'Healthchecks API key',
      grammar: [either('hcw_', 'hcr_'), base62(28)],
    },
  ],
};
