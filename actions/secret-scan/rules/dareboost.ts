import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dareboost: Provider = {
  name: 'Dareboost',
  revoke: 'Replace it in the API section of the account.',
  references: ['https://www.dareboost.com/en/documentation-api'],
  kinds: [
    {
      how: 'named',
      id: 'dareboost-api-key',
      title: 'Dareboost API key',
      severity: 'medium',
      names: ['dareboost'],
      grammar: [base62(60, 62)],
    },
  ],
};
