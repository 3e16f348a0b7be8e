import { base62, either, from, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ebay: Provider = {
  name: 'eBay',
  revoke: 'Rotate the cert ID under Application Keysets, or revoke the user token there.',
  references: ['https://developer.ebay.com/api-docs/static/gs_create-the-ebay-api-keysets.html'],
  kinds: [
    {
      how: 'token',
      id: 'ebay-client-secret',
      title: 'eBay client secret (cert ID)',
      grammar: [either('PRD-', 'SBX-'), hex(12), '-', hex(4), '-', hex(4), '-', hex(4), '-', hex(4)],
    },
    {
      how: 'token',
      id: 'ebay-user-token',
      title: 'eBay user token',
      grammar: ['v^1.1#', from('0-9A-Za-z^#+/=', 100, 3000)],
    },
    {
      how: 'token',
      id: 'ebay-client-id',
      title: 'eBay client ID (app ID)',
      severity: 'info',
      grammar: [base62(2, 30), '-', base62(1, 30), either('-PRD-', '-SBX-'), hex(9), '-', hex(8)],
      literals: ['-PRD-', '-SBX-'],
    },
  ],
};
