import { base62, base64 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const raygun: Provider = {
  name: 'Raygun',
  revoke: 'Replace it in the API settings of the Raygun account.',
  references: ['https://raygun.com/documentation/product-guides/public-api/'],
  kinds: [
    {
      how: 'named',
      id: 'raygun-api-key',
      title: 'Raygun API key',
      severity: 'medium',
      names: ['raygun'],
      grammar: [base64(22), '=='],
    },
    {
      how: 'named',
      id: 'raygun-access-token',
      title: 'Raygun access token',
      names: ['raygun'],
      grammar: [base62(40, 64)],
    },
  ],
};
