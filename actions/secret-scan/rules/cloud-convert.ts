import { base62, base64url, either, from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const cloudConvert: Provider = {
  name: 'CloudConvert',
  revoke: 'Delete the key under API keys of the dashboard.',
  references: ['https://cloudconvert.com/api/v2#authentication'],
  kinds: [
    {
      how: 'named',
      id: 'cloud-convert-api-key',
      title: 'CloudConvert API key',
      names: ['cloud convert'],
      grammar: [
        either(
          ['eyJ', base64url(8, 800), '.', base64url(8, 2000), '.', base64url(8, 800)],
          [base62(8), from('0-9A-Za-z+_.=/-', 300, 1500)],
        ),
      ],
    },
  ],
};
