import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const magento: Provider = {
  name: 'Magento',
  revoke: 'Revoke it under System > Integrations, or in the marketplace account for the composer keys.',
  references: [
    'https://developer.adobe.com/commerce/webapi/get-started/authentication/gs-authentication-token/',
  ],
  kinds: [
    {
      how: 'named',
      id: 'magento-access-token',
      title: 'Magento access token',
      severity: 'critical',
      names: ['magento'],
      grammar: [lowerDigits(32)],
    },
  ],
};
