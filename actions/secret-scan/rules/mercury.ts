import { base62, either, lower } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mercury: Provider = {
  name: 'Mercury',
  revoke: 'Revoke the token under Settings > API Tokens of Mercury.',
  references: ['https://docs.mercury.com/docs/getting-started'],
  kinds: [
    {
      how: 'token',
      id: 'mercury-production-token',
      title: 'Mercury production API token',
      severity: 'critical',
      aliases: ['mercury-production-api-token'],
      grammar: ['mercury_production_', lower(2, 4), '_', base62(40, 60), '_yrucrem'],
    },
    {
      how: 'token',
      id: 'mercury-sandbox-token',
      title: 'Mercury sandbox API token',
      severity: 'info',
      aliases: ['mercury-non-production-api-token'],
      grammar: [
        'mercury_',
        either('sandbox', 'nonproduction', 'demo'),
        '_',
        lower(2, 4),
        '_',
        base62(40, 60),
        '_yrucrem',
      ],
    },
  ],
};
