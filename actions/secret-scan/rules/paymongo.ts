import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const paymongo: Provider = {
  name: 'PayMongo',
  revoke: 'Replace it in the API settings of the PayMongo account.',
  references: ['https://developers.paymongo.com/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'paymongo-secret-key',
      title: 'PayMongo secret key',
      severity: 'critical',
      names: ['pay mongo'],
      grammar: ['sk_', either('live', 'test'), '_', base62(24)],
    },
  ],
};
