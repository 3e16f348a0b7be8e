import { base64 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const laravel: Provider = {
  name: 'Laravel',
  revoke:
    'Make a new key with `php artisan key:generate`; keep the old one in APP_PREVIOUS_KEYS only while it has to decrypt.',
  references: ['https://laravel.com/docs/encryption#configuration'],
  kinds: [
    {
      how: 'token',
      id: 'laravel-app-key',
      title: 'Laravel application key',
      grammar: ['base64:', base64(43), '='],
    },
  ],
};
