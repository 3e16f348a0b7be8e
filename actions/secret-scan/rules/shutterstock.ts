import { base62, base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const shutterstock: Provider = {
  name: 'Shutterstock',
  revoke: 'Replace it in the API settings of the Shutterstock account.',
  references: ['https://api-reference.shutterstock.com/'],
  kinds: [
    {
      how: 'named',
      id: 'shutterstock-client-secret',
      title: 'Shutterstock client secret',
      names: ['shutterstock'],
      words: ['secret'],
      grammar: [base62(16)],
    },
    {
      how: 'named',
      id: 'shutterstock-access-token',
      title: 'Shutterstock access token',
      names: ['shutterstock'],
      grammar: ['v2/', base64url(300, 420)],
    },
  ],
};
