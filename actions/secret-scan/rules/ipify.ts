import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ipify: Provider = {
  name: 'IPify',
  revoke: 'Replace it on the products page of the account.',
  references: ['https://geo.ipify.org/docs'],
  kinds: [
    {
      how: 'named',
      id: 'ipify-api-key',
      title: 'IPify API key',
      severity: 'medium',
      names: ['ipify', 'ipifi'],
      grammar: [either(['at_', base62(29)], [base62(32)])],
    },
  ],
};
