import { base62, either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const shopify: Provider = {
  name: 'Shopify',
  revoke: 'Uninstall the app or rotate its secret under Settings > Apps and sales channels.',
  references: ['https://shopify.dev/docs/apps/build/authentication-authorization'],
  kinds: [
    {
      how: 'token',
      id: 'shopify-access-token',
      title: 'Shopify access token',
      severity: 'critical',
      aliases: ['shopify-access-token'],
      grammar: ['shpat_', base62(32, 64)],
    },
    {
      how: 'token',
      id: 'shopify-custom-app-token',
      title: 'Shopify custom app access token',
      severity: 'critical',
      aliases: ['shopify-custom-access-token'],
      grammar: ['shpca_', base62(32, 64)],
    },
    {
      how: 'token',
      id: 'shopify-private-app-token',
      title: 'Shopify private app password',
      severity: 'critical',
      aliases: ['shopify-private-app-access-token'],
      grammar: ['shppa_', base62(32, 64)],
    },
    {
      how: 'token',
      id: 'shopify-shared-secret',
      title: 'Shopify app secret',
      severity: 'critical',
      aliases: ['shopify-shared-secret'],
      grammar: ['shpss_', base62(32, 64)],
    },
    {
      how: 'token',
      id: 'shopify-user-token',
      title: 'Shopify user, refresh or theme token',
      grammar: [either('shpua', 'shprt', 'shptka', 'shpit', 'shpct'), '_', base62(32, 64)],
    },
    {
      how: 'named',
      id: 'shopify-storefront-token',
      title: 'Shopify storefront token',
      severity: 'medium',
      names: ['shopify'],
      words: ['storefront', 'access', 'password', 'secret'],
      grammar: [hex(32)],
    },
  ],
};
