import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const agora: Provider = {
  name: 'Agora',
  revoke: 'Reset the certificate or delete the secret in the Agora console.',
  references: ['https://docs.agora.io/en/video-calling/get-started/manage-agora-account'],
  kinds: [
    {
      how: 'named',
      id: 'agora-certificate',
      title: 'Agora app certificate',
      names: ['agora app certificate', 'agora certificate', 'agora primary certificate'],
      words: [],
      grammar: [hex(32)],
    },
    {
      how: 'named',
      id: 'agora-customer-secret',
      title: 'Agora customer secret',
      names: ['agora'],
      words: ['key', 'secret', 'token'],
      grammar: [hex(32)],
    },
  ],
};
