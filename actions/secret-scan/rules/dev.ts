import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dev: Provider = {
  name: 'DEV',
  revoke: 'Revoke it under Settings > Extensions.',
  references: ['https://developers.forem.com/api'],
  kinds: [
    {
      how: 'named',
      id: 'dev-api-key',
      title: 'DEV (dev.to) API key',
      names: ['devto', 'dev to', 'forem'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base62(24)],
    },
  ],
};
