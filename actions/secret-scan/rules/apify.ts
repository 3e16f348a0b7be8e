import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { apifySample, apifyVerdict } from '../verdicts/apify.ts';

export const apify: Provider = {
  name: 'Apify',
  revoke: 'Delete the token under Settings > API & Integrations.',
  references: ['https://docs.apify.com/platform/integrations/api'],
  kinds: [
    {
      how: 'token',
      id: 'apify-api-token',
      title: 'Apify API token',
      neither: { behind: '0-9A-Za-z_' },
      grammar: ['apify_api_', base62(36)],
      verify: apifyVerdict,
      sample: apifySample,
    },
    {
      how: 'named',
      id: 'apify-legacy-token',
      title: 'Apify legacy API token',
      names: ['apify'],
      grammar: [either([base62(36)], [base62(25)], [base62(17)])],
    },
  ],
};
