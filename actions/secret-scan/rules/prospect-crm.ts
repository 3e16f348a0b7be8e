import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const prospectCrm: Provider = {
  name: 'ProspectCRM',
  revoke: 'Replace it in the API settings of the ProspectCRM account.',
  references: ['https://crm-docs.prospect365.com/'],
  kinds: [
    {
      how: 'named',
      id: 'prospect-crm-api-key',
      title: 'ProspectCRM API key',
      names: ['prospect crm', 'prospect'],
      words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth', 'api'],
      grammar: [lowerDigits(32)],
    },
  ],
};
