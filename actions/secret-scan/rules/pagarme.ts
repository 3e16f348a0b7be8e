import { base62, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const pagarme: Provider = {
  name: 'Pagar.me',
  revoke: 'Replace it in the API settings of the Pagar.me account.',
  references: ['https://docs.pagar.me/docs/chaves-de-acesso'],
  kinds: [
    {
      how: 'token',
      id: 'pagarme-api-key',
      title: 'Pagar.me live API key',
      severity: 'critical',
      grammar: ['ak_live_', base62(30, 32)],
    },
    {
      how: 'named',
      id: 'pagarme-secret-key',
      title: 'Pagar.me secret key',
      names: ['pagar me'],
      grammar: ['sk_', optional('test_'), base62(16, 32)],
    },
    {
      how: 'named',
      id: 'pagarme-encryption-key',
      title: 'Pagar.me encryption key',
      severity: 'medium',
      names: ['pagar me'],
      grammar: ['ek_live_', base62(30, 32)],
    },
  ],
};
