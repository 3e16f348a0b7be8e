import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const fast2sms: Provider = {
  name: 'Fast2SMS',
  revoke: 'Revoke it under Dev API of the account.',
  references: ['https://docs.fast2sms.com/'],
  kinds: [
    {
      how: 'named',
      id: 'fast2sms-api-key',
      title: 'Fast2SMS API key',
      names: ['fast2sms'],
      grammar: [base62(60)],
    },
  ],
};
