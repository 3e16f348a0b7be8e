import { base64url, either, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const billplz: Provider = {
  name: 'Billplz',
  revoke: 'Regenerate it in the API settings of the Billplz account.',
  references: ['https://www.billplz.com/api'],
  kinds: [
    {
      how: 'named',
      id: 'billplz-api-key',
      title: 'Billplz API key',
      severity: 'critical',
      names: ['billplz'],
      grammar: [either(uuid, ['S-', base64url(22)])],
    },
  ],
};
