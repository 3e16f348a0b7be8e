import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const voicegain: Provider = {
  name: 'Voicegain',
  revoke: 'Replace it in the API settings of the Voicegain account.',
  references: ['https://www.voicegain.ai/developers'],
  kinds: [
    {
      how: 'named',
      id: 'voicegain-access-token',
      title: 'Voicegain access token',
      names: ['voicegain'],
      grammar: ['ey', base64url(20, 100), '.ey', base64url(60, 400), '.', base64url(30, 100)],
    },
  ],
};
