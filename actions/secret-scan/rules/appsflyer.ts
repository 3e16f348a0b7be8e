import { base62, base64url, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const appsflyer: Provider = {
  name: 'AppsFlyer',
  revoke: 'Regenerate it in the API settings of the AppsFlyer account.',
  references: ['https://support.appsflyer.com/hc/en-us/articles/360004562377'],
  kinds: [
    {
      how: 'named',
      id: 'appsflyer-api-key',
      title: 'AppsFlyer API key',
      names: ['apps flyer'],
      grammar: [
        either([base62(22)], ['eyJ', base64url(8, 800), '.', base64url(8, 2000), '.', base64url(8, 800)]),
      ],
    },
  ],
};
