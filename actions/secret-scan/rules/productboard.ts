import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { jwtSample, jwtVerdict } from '../verdicts/jwt.ts';

export const productboard: Provider = {
  name: 'Productboard',
  revoke: 'Replace it in the API settings of the Productboard account.',
  references: ['https://developer.productboard.com/reference/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'productboard-access-token',
      title: 'Productboard access token',
      names: ['productboard'],
      grammar: ['eyJ', base64url(10, 400), '.eyJ', base64url(10, 2000), '.', base64url(20, 700)],
      verify: jwtVerdict,
      sample: jwtSample,
    },
  ],
};
