import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const onwater: Provider = {
  name: 'onwater.io',
  revoke: 'Revoke it in the dashboard.',
  references: ['https://onwater.io/'],
  kinds: [
    {
      how: 'named',
      id: 'onwater-api-key',
      title: 'onwater.io API key',
      names: ['onwater'],
      grammar: [base64url(20)],
    },
  ],
};
