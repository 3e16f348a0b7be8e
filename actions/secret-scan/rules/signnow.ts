import { base64, either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const signnow: Provider = {
  name: 'SignNow',
  revoke: 'Replace it in the API settings of the SignNow account.',
  references: ['https://docs.signnow.com/'],
  kinds: [
    {
      how: 'named',
      id: 'signnow-api-key',
      title: 'SignNow API key',
      names: ['sign now'],
      grammar: [either([hex(64)], [hex(32)])],
    },
    {
      how: 'named',
      id: 'signnow-basic-token',
      title: 'SignNow basic token',
      names: ['sign now'],
      words: ['basic', 'token'],
      grammar: [base64(88)],
    },
  ],
};
