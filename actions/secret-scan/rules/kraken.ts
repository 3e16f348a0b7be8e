import { base64, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const kraken: Provider = {
  name: 'Kraken',
  revoke: 'Delete the key under Settings > API of the Kraken account.',
  references: ['https://docs.kraken.com/api/docs/guides/spot-rest-auth'],
  kinds: [
    {
      how: 'named',
      id: 'kraken-api-key',
      title: 'Kraken API key',
      severity: 'critical',
      names: ['kraken'],
      words: ['key', 'token', 'api'],
      grammar: [base64(55, 56)],
    },
    {
      how: 'named',
      id: 'kraken-private-key',
      title: 'Kraken private API key',
      severity: 'critical',
      aliases: ['kraken-access-token'],
      names: ['kraken'],
      words: ['key', 'token', 'secret', 'private', 'api'],
      grammar: [base64(80, 88), optional('='), optional('=')],
    },
  ],
};
