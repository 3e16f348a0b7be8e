import { base64url, from, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const imagekit: Provider = {
  name: 'ImageKit',
  revoke: 'Delete it under Developer options > API keys.',
  references: ['https://imagekit.io/docs/api-keys'],
  kinds: [
    {
      how: 'named',
      id: 'imagekit-private-key',
      title: 'ImageKit private key',
      names: ['imagekit', 'image kit'],
      words: [],
      grammar: ['private_', from('0-9A-Za-z+/=_-', 8, 64)],
    },
    {
      how: 'named',
      id: 'imagekit-api-key',
      title: 'ImageKit API key',
      names: ['imagekit', 'image kit'],
      grammar: [base64url(35, 36), optional('=')],
    },
    {
      how: 'named',
      id: 'imagekit-public-key',
      title: 'ImageKit public key',
      severity: 'info',
      names: ['imagekit', 'image kit'],
      words: [],
      grammar: ['public_', from('0-9A-Za-z+/=_-', 8, 64)],
    },
  ],
};
