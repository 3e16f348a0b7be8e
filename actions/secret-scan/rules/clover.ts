import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const clover: Provider = {
  name: 'Clover',
  revoke: 'Regenerate the token under Account & setup > API tokens.',
  references: ['https://docs.clover.com/dev/docs/using-api-tokens'],
  kinds: [
    {
      how: 'named',
      id: 'clover-api-token',
      title: 'Clover API token',
      severity: 'critical',
      names: ['clover api', 'clover token', 'clover access', 'clover merchant', 'clover app'],
      words: ['token', 'secret', 'key'],
      grammar: uuid,
    },
  ],
};
