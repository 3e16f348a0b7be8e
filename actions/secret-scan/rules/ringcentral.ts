import { base64url, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { jwtSample, jwtVerdict } from '../verdicts/jwt.ts';

export const ringcentral: Provider = {
  name: 'RingCentral',
  revoke: 'Replace it in the API settings of the RingCentral account.',
  references: ['https://developers.ringcentral.com/guide/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'ringcentral-client-secret',
      title: 'RingCentral client secret',
      names: ['ring central'],
      words: ['secret'],
      grammar: [base64url(22, 86)],
    },
    {
      how: 'named',
      id: 'ringcentral-jwt',
      title: 'RingCentral JWT',
      names: ['ring central'],
      grammar: ['eyJ', base64url(10, 400), '.eyJ', base64url(10, 2000), '.', base64url(20, 700)],
      verify: jwtVerdict,
      sample: jwtSample,
    },
    {
      how: 'token',
      id: 'ringcentral-webhook-url',
      title: 'RingCentral webhook URL',
      grammar: [
        'https://hooks.ringcentral.com/webhook/v2/',
        base64url(50, 800),
        optional('.', base64url(20, 800), '.', base64url(20, 400)),
      ],
    },
  ],
};
