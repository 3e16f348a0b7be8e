import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { jwtSample, jwtVerdict } from '../verdicts/jwt.ts';

export const scalr: Provider = {
  name: 'Scalr',
  revoke: 'Replace it in the API settings of the Scalr account.',
  references: ['https://docs.scalr.io/docs/api-overview'],
  kinds: [
    {
      how: 'named',
      id: 'scalr-access-token',
      title: 'Scalr access token',
      severity: 'critical',
      names: ['scalr'],
      grammar: ['eyJ', base64url(10, 400), '.eyJ', base64url(10, 2000), '.', base64url(20, 700)],
      verify: jwtVerdict,
      sample: jwtSample,
    },
  ],
};
