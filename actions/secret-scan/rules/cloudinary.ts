import { base64url, digits, from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const cloudinary: Provider = {
  name: 'Cloudinary',
  revoke: 'Delete the key pair under Settings > API keys.',
  references: ['https://cloudinary.com/documentation/finding_your_credentials_tutorial'],
  kinds: [
    {
      how: 'token',
      id: 'cloudinary-url',
      title: 'Cloudinary environment URL with secret',
      anyValue: true,
      grammar: ['cloudinary://', digits(12, 15), ':', base64url(20, 30), '@', from('0-9A-Za-z_-', 2, 64)],
    },
    {
      how: 'named',
      id: 'cloudinary-api-secret',
      title: 'Cloudinary API secret',
      aliases: ['cloudinary-api-secret'],
      names: ['cloudinary'],
      grammar: [base64url(27)],
    },
    {
      how: 'named',
      id: 'cloudinary-api-key',
      title: 'Cloudinary API key',
      severity: 'info',
      aliases: ['cloudinary-api-key'],
      names: ['cloudinary'],
      grammar: [digits(15)],
    },
  ],
};
