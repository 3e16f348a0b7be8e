import { base62, base64url, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const nozbe: Provider = {
  name: 'Nozbe',
  revoke: 'Delete the token under Settings > API tokens of Nozbe.',
  references: ['https://nozbe.help/advancedfeatures/api/'],
  kinds: [
    {
      how: 'named',
      id: 'nozbe-api-token',
      title: 'Nozbe API token',
      names: ['nozbe'],
      words: [],
      grammar: [base62(16), '_', base64url(40, 80), optional('==')],
    },
  ],
};
