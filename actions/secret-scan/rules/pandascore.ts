import { base64url, either, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const pandascore: Provider = {
  name: 'PandaScore',
  revoke: 'Replace it in the API settings of the PandaScore account.',
  references: ['https://developers.pandascore.co/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'pandascore-api-token',
      title: 'PandaScore API token',
      severity: 'medium',
      names: ['panda score'],
      grammar: [optional(either('test_', 'live_')), base64url(43, 51)],
    },
  ],
};
