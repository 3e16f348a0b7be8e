import { base64, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const robinhood: Provider = {
  name: 'Robinhood',
  revoke: 'Replace it in the API settings of the Robinhood account.',
  references: ['https://docs.robinhood.com/crypto/trading/'],
  kinds: [
    {
      how: 'token',
      id: 'robinhood-api-key',
      title: 'Robinhood API key',
      severity: 'critical',
      grammar: ['rh-api-', ...uuid],
    },
    {
      how: 'named',
      id: 'robinhood-private-key',
      title: 'Robinhood private key',
      severity: 'critical',
      names: ['robinhood', 'rh api'],
      words: ['private', 'secret'],
      grammar: [base64(43), '='],
    },
  ],
};
