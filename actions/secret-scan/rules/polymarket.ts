import { base64url, hex, optional, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const polymarket: Provider = {
  name: 'Polymarket',
  revoke: 'Delete it with the CLOB client (deleteApiKey); move the funds of a leaked wallet to another one.',
  references: ['https://docs.polymarket.com/developers/CLOB/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'polymarket-api-secret',
      title: 'Polymarket API secret',
      severity: 'critical',
      names: ['polymarket', 'poly api', 'clob api', 'clob secret'],
      words: ['secret'],
      grammar: [base64url(43), '='],
    },
    {
      how: 'named',
      id: 'polymarket-passphrase',
      title: 'Polymarket passphrase',
      severity: 'critical',
      names: ['polymarket', 'poly api', 'clob pass', 'clob api'],
      words: ['pass'],
      grammar: [hex(64)],
    },
    {
      how: 'named',
      id: 'polymarket-private-key',
      title: 'Polymarket private key',
      severity: 'critical',
      names: ['polymarket', 'poly private'],
      words: ['private', 'wallet', 'pk'],
      grammar: [optional('0x'), hex(64)],
    },
    {
      how: 'named',
      id: 'polymarket-api-key',
      title: 'Polymarket API key',
      severity: 'medium',
      names: ['polymarket', 'poly api', 'clob api'],
      words: ['key'],
      grammar: [...uuid],
    },
  ],
};
