import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const invoiceocean: Provider = {
  name: 'InvoiceOcean',
  revoke: 'Replace it under Settings > Account settings > Integration.',
  references: ['https://github.com/invoiceocean/api'],
  kinds: [
    {
      how: 'named',
      id: 'invoiceocean-api-token',
      title: 'InvoiceOcean API token',
      names: ['invoiceocean', 'invoice ocean'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base62(20)],
    },
  ],
};
