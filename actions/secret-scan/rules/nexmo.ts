import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const nexmo: Provider = {
  name: 'Vonage (Nexmo)',
  revoke: 'Roll the secret under Account settings of the Vonage API dashboard.',
  references: ['https://developer.vonage.com/en/account/secret-management'],
  kinds: [
    {
      how: 'named',
      id: 'nexmo-api-secret',
      title: 'Vonage (Nexmo) API secret',
      names: ['nexmo', 'vonage'],
      words: ['secret'],
      grammar: [base62(16)],
    },
    {
      how: 'named',
      id: 'nexmo-signature-secret',
      title: 'Vonage (Nexmo) signature secret',
      names: ['nexmo', 'vonage'],
      words: ['signature', 'secret'],
      grammar: [base62(32, 52)],
    },
    {
      how: 'named',
      id: 'nexmo-api-key',
      title: 'Vonage (Nexmo) API key',
      severity: 'info',
      names: ['nexmo', 'vonage'],
      words: ['key'],
      grammar: [base62(8)],
    },
  ],
};
