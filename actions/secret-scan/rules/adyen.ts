import { base64, from, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const adyen: Provider = {
  name: 'Adyen',
  revoke: 'Generate a new API key under Developers > API credentials.',
  references: ['https://docs.adyen.com/development-resources/api-credentials/'],
  kinds: [
    {
      how: 'token',
      id: 'adyen-api-key',
      title: 'Adyen API key',
      severity: 'critical',
      grammar: [
        'AQE',
        base64(60, 140),
        optional('='),
        optional('='),
        '-',
        base64(43),
        '=-',
        from('!#-&(-;=?-_a-~', 8, 20),
      ],
    },
  ],
};
