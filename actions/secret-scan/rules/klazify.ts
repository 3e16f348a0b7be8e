import { base62, base64url, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const klazify: Provider = {
  name: 'Klazify',
  revoke: 'Replace the key in the Klazify dashboard.',
  references: ['https://www.klazify.com/category'],
  kinds: [
    {
      how: 'named',
      id: 'klazify-api-key',
      title: 'Klazify API key',
      severity: 'medium',
      names: ['klazify'],
      grammar: [
        either(
          [base62(40)],
          [base62(64)],
          [base64url(20, 60), '.', base64url(60, 400), '.', base64url(40, 700)],
        ),
      ],
    },
  ],
};
