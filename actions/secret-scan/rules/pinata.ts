import { base64url, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { jwtSample, jwtVerdict } from '../verdicts/jwt.ts';

export const pinata: Provider = {
  name: 'Pinata',
  revoke: 'Revoke it under API Keys of the Pinata app.',
  references: ['https://docs.pinata.cloud/account-management/api-keys'],
  kinds: [
    {
      how: 'named',
      id: 'pinata-api-secret',
      title: 'Pinata API secret',
      names: ['pinata'],
      grammar: [hex(64)],
    },
    {
      how: 'named',
      id: 'pinata-api-key',
      title: 'Pinata API key',
      severity: 'info',
      names: ['pinata'],
      grammar: [hex(20)],
    },
    {
      how: 'named',
      id: 'pinata-jwt',
      title: 'Pinata JWT',
      names: ['pinata'],
      grammar: ['eyJ', base64url(10, 400), '.eyJ', base64url(10, 2000), '.', base64url(20, 700)],
      verify: jwtVerdict,
      sample: jwtSample,
    },
  ],
};
