import { base64, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const highnote: Provider = {
  name: 'Highnote',
  revoke: 'Delete it under Developers > API keys in the dashboard.',
  references: ['https://highnote.com/docs/basics/fundamentals/api-keys'],
  kinds: [
    {
      how: 'token',
      id: 'highnote-secret-key',
      title: 'Highnote secret key',
      severity: 'critical',
      grammar: ['sk_live_a2V5Xz', base64(69), optional('='), optional('=')],
    },
    {
      how: 'token',
      id: 'highnote-test-key',
      title: 'Highnote test key',
      severity: 'medium',
      grammar: ['sk_test_a2V5Xz', base64(69), optional('='), optional('=')],
    },
  ],
};
