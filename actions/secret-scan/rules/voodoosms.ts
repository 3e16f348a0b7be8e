import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const voodoosms: Provider = {
  name: 'VoodooSMS',
  revoke: 'Replace it in the API settings of the VoodooSMS account.',
  references: ['https://help.voodoosms.com/'],
  kinds: [
    {
      how: 'named',
      id: 'voodoosms-api-key',
      title: 'VoodooSMS API key',
      names: ['voodoosms', 'voodoo sms'],
      grammar: [base62(45, 46)],
    },
  ],
};
