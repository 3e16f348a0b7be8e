import { base64url, either, from, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { jwtSample, jwtVerdict } from '../verdicts/jwt.ts';

export const prisma: Provider = {
  name: 'Prisma',
  revoke: 'Replace it in the API settings of the Prisma account.',
  references: ['https://www.prisma.io/docs/accelerate'],
  kinds: [
    {
      how: 'token',
      id: 'prisma-database-url',
      title: 'Prisma Accelerate connection string',
      grammar: [
        either('prisma', 'prisma+postgres'),
        '://',
        from('0-9a-z.-', 4, 80),
        '/?api_key=',
        base64url(20, 600),
        optional('.', base64url(10, 2000), '.', base64url(10, 600)),
      ],
      literals: ['/?api_key='],
    },
    {
      how: 'named',
      id: 'prisma-service-token',
      title: 'Prisma service token',
      names: ['prisma service token', 'prisma api key', 'prisma cloud'],
      grammar: ['eyJ', base64url(10, 400), '.eyJ', base64url(10, 2000), '.', base64url(20, 700)],
      verify: jwtVerdict,
      sample: jwtSample,
    },
  ],
};
