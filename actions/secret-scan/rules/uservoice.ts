import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const uservoice: Provider = {
  name: 'UserVoice',
  revoke: 'Replace it in the API settings of the UserVoice account.',
  references: ['https://developer.uservoice.com/docs/api/v2/getting-started/'],
  kinds: [
    {
      how: 'named',
      id: 'uservoice-api-secret',
      title: 'UserVoice API key or secret',
      names: ['uservoice', 'user voice'],
      grammar: [base62(40, 43)],
    },
  ],
};
