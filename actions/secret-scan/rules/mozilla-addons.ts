import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mozillaAddons: Provider = {
  name: 'Mozilla Add-ons',
  revoke: 'Revoke the credentials on the Manage API Keys page of the developer hub.',
  references: ['https://mozilla.github.io/addons-server/topics/api/auth.html'],
  kinds: [
    {
      how: 'named',
      id: 'mozilla-addons-api-secret',
      title: 'Mozilla Add-ons API secret',
      severity: 'critical',
      names: ['web ext api', 'amo jwt', 'amo api', 'amo secret', 'mozilla api', 'mozilla addons'],
      words: ['secret', 'key'],
      grammar: [hex(64)],
    },
  ],
};
