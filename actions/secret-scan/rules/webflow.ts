import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const webflow: Provider = {
  name: 'Webflow',
  revoke: 'Revoke it under Apps & integrations of the site settings.',
  references: ['https://developers.webflow.com/data/reference/authentication/site-token'],
  kinds: [
    {
      how: 'named',
      id: 'webflow-api-token',
      title: 'Webflow site token or client secret',
      names: ['webflow'],
      grammar: [hex(64)],
    },
  ],
};
