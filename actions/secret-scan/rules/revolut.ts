import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const revolut: Provider = {
  name: 'Revolut',
  revoke: 'Revoke it under APIs of the merchant settings.',
  references: ['https://developer.revolut.com/'],
  kinds: [
    {
      how: 'named',
      id: 'revolut-secret-key',
      title: 'Revolut secret API key',
      names: ['revolut'],
      grammar: ['sk_', base64url(40, 80)],
    },
  ],
};
