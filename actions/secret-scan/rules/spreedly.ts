import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const spreedly: Provider = {
  name: 'Spreedly',
  revoke: 'Replace it in the API settings of the Spreedly account.',
  references: ['https://docs.spreedly.com/'],
  kinds: [
    {
      how: 'named',
      id: 'spreedly-access-secret',
      title: 'Spreedly access secret',
      severity: 'critical',
      names: ['spreedly'],
      grammar: [base62(64)],
    },
  ],
};
