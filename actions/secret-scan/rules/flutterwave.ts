import { either, hex, lowerDigits, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const flutterwave: Provider = {
  name: 'Flutterwave',
  revoke: 'Regenerate the keys under Settings > API in the dashboard.',
  references: ['https://developer.flutterwave.com/docs/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'flutterwave-secret-key',
      title: 'Flutterwave secret key',
      severity: 'critical',
      grammar: ['FLWSECK-', lowerDigits(32), '-X'],
    },
    {
      how: 'token',
      id: 'flutterwave-test-secret-key',
      title: 'Flutterwave test secret key',
      severity: 'medium',
      aliases: ['flutterwave-secret-key'],
      grammar: ['FLWSECK_TEST-', lowerDigits(32), '-X'],
    },
    {
      how: 'token',
      id: 'flutterwave-encryption-key',
      title: 'Flutterwave encryption key',
      severity: 'medium',
      aliases: ['flutterwave-encryption-key'],
      grammar: ['FLWSECK_TEST', optional('-'), hex(12)],
    },
    {
      how: 'token',
      id: 'flutterwave-public-key',
      title: 'Flutterwave public key',
      severity: 'low',
      aliases: ['flutterwave-public-key'],
      grammar: [either('FLWPUBK-', 'FLWPUBK_TEST-'), lowerDigits(32), '-X'],
    },
  ],
};
