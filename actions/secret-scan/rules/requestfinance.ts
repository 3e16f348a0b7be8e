import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const requestfinance: Provider = {
  name: 'Request Finance',
  revoke: 'Replace it in the API settings of the Request Finance account.',
  references: ['https://docs.request.finance/'],
  kinds: [
    {
      how: 'named',
      id: 'requestfinance-api-key',
      title: 'Request Finance API key',
      names: ['request finance'],
      grammar: [base62(7), '-', base62(7), '-', base62(7), '-', base62(7)],
    },
  ],
};
