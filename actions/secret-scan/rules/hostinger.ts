import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const hostinger: Provider = {
  name: 'Hostinger',
  revoke: 'Delete it under API of the account panel.',
  references: ['https://developers.hostinger.com/'],
  kinds: [
    {
      how: 'named',
      id: 'hostinger-api-token',
      title: 'Hostinger API token',
      severity: 'critical',
      names: ['hostinger'],
      grammar: [base62(48)],
    },
  ],
};
