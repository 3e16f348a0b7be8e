import { base64, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const gist: Provider = {
  name: 'Gist',
  revoke: 'Regenerate it under Settings > API key.',
  references: ['https://developers.getgist.com/api/'],
  kinds: [
    {
      how: 'named',
      id: 'gist-access-token',
      title: 'Gist access token',
      names: ['getgist'],
      grammar: [base64(64, 76), optional('='), optional('=')],
    },
  ],
};
