import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const thirdweb: Provider = {
  name: 'thirdweb',
  revoke: 'Rotate it under API Keys of the dashboard.',
  references: ['https://portal.thirdweb.com/account/api-keys'],
  kinds: [
    {
      how: 'named',
      id: 'thirdweb-secret-key',
      title: 'thirdweb secret key',
      severity: 'critical',
      names: ['thirdweb', 'third web', 'tw secret'],
      grammar: [base64url(86)],
    },
  ],
};
