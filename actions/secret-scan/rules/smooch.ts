import { base64url, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const smooch: Provider = {
  name: 'Smooch',
  revoke: 'Replace it in the API settings of the Smooch account.',
  references: ['https://docs.smooch.io/'],
  kinds: [
    {
      how: 'named',
      id: 'smooch-secret',
      title: 'Smooch secret',
      names: ['smooch'],
      grammar: [base64url(86)],
    },
    {
      how: 'named',
      id: 'smooch-key-id',
      title: 'Smooch key ID',
      severity: 'info',
      names: ['smooch'],
      grammar: ['act_', hex(24)],
    },
  ],
};
