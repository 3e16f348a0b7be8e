import { base64url, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const paperform: Provider = {
  name: 'Paperform',
  revoke: 'Replace it in the API settings of the Paperform account.',
  references: ['https://paperform.readme.io/reference/getting-started-1'],
  kinds: [
    {
      how: 'named',
      id: 'paperform-api-key',
      title: 'Paperform API key',
      names: ['paperform'],
      grammar: [base64url(80, 1400), optional('.', base64url(20, 2000), '.', base64url(20, 700))],
    },
  ],
};
