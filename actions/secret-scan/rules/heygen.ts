import { base64, base64url, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const heygen: Provider = {
  name: 'HeyGen',
  revoke: 'Regenerate it under Settings > API.',
  references: ['https://docs.heygen.com/docs/api-key'],
  kinds: [
    {
      how: 'token',
      id: 'heygen-api-key',
      title: 'HeyGen API key',
      grammar: ['sk_V2_hgu_', base64url(20, 80)],
    },
    {
      how: 'named',
      id: 'heygen-legacy-api-key',
      title: 'HeyGen API key without prefix',
      names: ['heygen', 'hey gen'],
      grammar: [base64(40, 64), optional('='), optional('=')],
    },
  ],
};
