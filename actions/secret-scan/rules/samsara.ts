import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const samsara: Provider = {
  name: 'Samsara',
  revoke: 'Delete it under Settings > API Tokens.',
  references: ['https://developers.samsara.com/docs/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'samsara-api-token',
      title: 'Samsara API token',
      severity: 'critical',
      grammar: ['samsara_api_', base62(30)],
    },
  ],
};
