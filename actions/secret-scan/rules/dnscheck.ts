import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dnscheck: Provider = {
  name: 'DNSCheck',
  revoke: 'Replace it on the API page of the account.',
  references: ['https://www.dnscheck.co/api'],
  kinds: [
    {
      how: 'named',
      id: 'dnscheck-api-key',
      title: 'DNSCheck API key',
      severity: 'medium',
      names: ['dnscheck', 'dns check'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base62(32)],
    },
  ],
};
