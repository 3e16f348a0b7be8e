import { base64, either, from, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const devin: Provider = {
  name: 'Devin',
  revoke: 'Revoke it under Settings > API keys of the organization.',
  references: ['https://docs.devin.ai/api-reference/overview'],
  kinds: [
    {
      how: 'token',
      id: 'devin-api-key',
      title: 'Devin API key',
      grammar: [either('apk_user_dXNlci', 'apk_b3JnL'), base64(60, 300), optional('='), optional('=')],
    },
    {
      how: 'token',
      id: 'devin-service-token',
      title: 'Devin service user token',
      grammar: ['cog_', from('a-z2-7', 52)],
    },
  ],
};
