import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const prestashop: Provider = {
  name: 'PrestaShop',
  revoke: 'Delete it under Advanced Parameters > Webservice.',
  references: ['https://devdocs.prestashop-project.org/8/webservice/'],
  kinds: [
    {
      how: 'named',
      id: 'prestashop-webservice-key',
      title: 'PrestaShop webservice key',
      severity: 'critical',
      names: ['prestashop'],
      grammar: [upperDigits(32)],
    },
  ],
};
