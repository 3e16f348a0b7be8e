import { base64url, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const yookassa: Provider = {
  name: 'YooKassa',
  revoke: 'Reissue it under Integration > API keys.',
  references: ['https://yookassa.ru/developers/using-api/interaction-format'],
  kinds: [
    {
      how: 'named',
      id: 'yookassa-secret-key',
      title: 'YooKassa secret key',
      severity: 'critical',
      names: ['yookassa', 'yoo kassa', 'yandex kassa', 'yoomoney', 'kassa'],
      words: [],
      grammar: [either('live_', 'test_'), base64url(43)],
    },
  ],
};
