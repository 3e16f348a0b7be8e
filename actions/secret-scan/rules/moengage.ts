import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const moengage: Provider = {
  name: 'MoEngage',
  revoke: 'Revoke it under Settings > APIs.',
  references: ['https://developers.moengage.com/'],
  kinds: [
    {
      how: 'named',
      id: 'moengage-api-secret',
      title: 'MoEngage API secret',
      names: ['moengage'],
      grammar: [base64url(20, 44)],
    },
  ],
};
