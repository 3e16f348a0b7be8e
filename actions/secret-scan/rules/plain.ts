import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const plain: Provider = {
  name: 'Plain',
  revoke: 'Replace it in the API settings of the Plain account.',
  references: ['https://www.plain.com/docs/api-reference/graphql/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'plain-api-key',
      title: 'Plain API key',
      grammar: ['plainApiKey_', from('0-9A-Za-z_-', 20, 80)],
      neither: { behind: '0-9A-Za-z_' },
    },
  ],
};
