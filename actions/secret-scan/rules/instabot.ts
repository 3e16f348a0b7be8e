import { base64, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const instabot: Provider = {
  name: 'Instabot',
  revoke: 'Replace it under Settings > API.',
  references: ['https://docs.instabot.io/'],
  kinds: [
    {
      how: 'named',
      id: 'instabot-api-key',
      title: 'Instabot API key',
      names: ['instabot'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base64(38, 54), optional('='), optional('=')],
    },
  ],
};
