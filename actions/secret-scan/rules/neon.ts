import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const neon: Provider = {
  name: 'Neon',
  revoke: 'Revoke the key under Account settings > API keys of the Neon console.',
  references: ['https://neon.com/docs/manage/api-keys'],
  kinds: [
    {
      how: 'token',
      id: 'neon-api-key',
      title: 'Neon API key',
      severity: 'critical',
      grammar: ['napi_', lowerDigits(64)],
    },
  ],
};
