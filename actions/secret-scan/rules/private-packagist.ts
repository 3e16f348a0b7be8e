import { either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const privatePackagist: Provider = {
  name: 'Private Packagist',
  revoke: 'Delete the token under Authentication Tokens of the organization or user.',
  references: ['https://packagist.com/docs/composer-authentication#token-format'],
  kinds: [
    {
      how: 'token',
      id: 'private-packagist-token',
      title: 'Private Packagist authentication token',
      severity: 'critical',
      aliases: ['private-packagist-token'],
      grammar: ['packagist_', either('ort', 'out', 'uut', 'cut'), '_', hex(68)],
    },
  ],
};
