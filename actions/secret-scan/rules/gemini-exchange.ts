import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const geminiExchange: Provider = {
  name: 'Gemini Exchange',
  revoke: 'Revoke it under Settings > API.',
  references: ['https://docs.gemini.com/authentication/api-key'],
  kinds: [
    {
      how: 'named',
      id: 'gemini-exchange-api-secret',
      title: 'Gemini Exchange API secret',
      severity: 'critical',
      names: ['gemini', 'gemini exchange'],
      words: ['secret'],
      grammar: [base62(27, 28)],
    },
    {
      how: 'named',
      id: 'gemini-exchange-api-key',
      title: 'Gemini Exchange API key',
      severity: 'info',
      names: ['gemini', 'gemini exchange'],
      words: [],
      grammar: [either('account-', 'master-'), base62(20)],
    },
  ],
};
