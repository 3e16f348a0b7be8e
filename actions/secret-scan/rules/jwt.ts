import { base64url, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { jwtSample, jwtVerdict } from '../verdicts/jwt.ts';

export const jwt: Provider = {
  name: 'JSON Web Token',
  revoke: 'End the session that it belongs to, or change the key that it was signed with.',
  references: ['https://www.rfc-editor.org/rfc/rfc7519'],
  kinds: [
    {
      how: 'token',
      id: 'json-web-token',
      title: 'JSON Web Token',
      aliases: ['jwt', 'jwt-base64'],
      grammar: [
        either('eyJ', 'eyAi', 'ewog', 'ewoJ'),
        base64url(10, 1000),
        '.',
        either('eyJ', 'eyA', 'ewo', 'e30'),
        base64url(0, 4000),
        '.',
        either([base64url(20, 1000)], []),
      ],
      verify: jwtVerdict,
      sample: jwtSample,
    },
  ],
};
