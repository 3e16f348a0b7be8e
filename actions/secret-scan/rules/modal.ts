import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const modal: Provider = {
  name: 'Modal',
  revoke: 'Revoke the token under Settings > API Tokens of Modal.',
  references: ['https://modal.com/docs/reference/modal.config'],
  kinds: [
    {
      how: 'named',
      id: 'modal-token-secret',
      title: 'Modal token secret',
      names: ['modal token', 'modal secret', 'modal key'],
      grammar: ['as-', base62(22)],
    },
    {
      how: 'named',
      id: 'modal-token-id',
      title: 'Modal token ID',
      severity: 'info',
      names: ['modal token', 'modal key'],
      grammar: ['ak-', base62(22)],
    },
  ],
};
