import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const kontent: Provider = {
  name: 'Kontent.ai',
  revoke: 'Revoke the key under Environment settings > API keys.',
  references: ['https://kontent.ai/learn/docs/apis/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'kontent-api-key',
      title: 'Kontent.ai API key',
      names: ['kontent'],
      words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
      grammar: [base64url(20, 60), '.', base64url(60, 500), '.', base64url(40, 90)],
    },
  ],
};
