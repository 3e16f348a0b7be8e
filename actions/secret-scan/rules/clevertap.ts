import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const clevertap: Provider = {
  name: 'CleverTap',
  revoke: 'Revoke it under Settings > Passcode.',
  references: ['https://developer.clevertap.com/docs/api-overview'],
  kinds: [
    {
      how: 'named',
      id: 'clevertap-passcode',
      title: 'CleverTap passcode',
      names: ['clevertap'],
      grammar: [base62(26, 44)],
    },
  ],
};
