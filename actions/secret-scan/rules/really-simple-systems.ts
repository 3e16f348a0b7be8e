import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { jwtSample, jwtVerdict } from '../verdicts/jwt.ts';

export const reallySimpleSystems: Provider = {
  name: 'Really Simple Systems',
  revoke: 'Replace it in the API settings of the Really Simple Systems account.',
  references: ['https://www.reallysimplesystems.com/'],
  kinds: [
    {
      how: 'named',
      id: 'really-simple-systems-api-key',
      title: 'Really Simple Systems API key',
      names: ['really simple systems'],
      grammar: ['eyJ', base64url(10, 400), '.eyJ', base64url(10, 2000), '.', base64url(20, 700)],
      verify: jwtVerdict,
      sample: jwtSample,
    },
  ],
};
