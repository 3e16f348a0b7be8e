import { anyHex, base62, either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const twilio: Provider = {
  name: 'Twilio',
  revoke: 'Delete the API key, or promote a secondary auth token, under Account > API keys & tokens.',
  references: ['https://www.twilio.com/docs/iam/api-keys'],
  kinds: [
    {
      how: 'token',
      id: 'twilio-api-key',
      title: 'Twilio API key',
      severity: 'high',
      aliases: ['twilio-api-key'],
      grammar: [
        either(
          'SK0',
          'SK1',
          'SK2',
          'SK3',
          'SK4',
          'SK5',
          'SK6',
          'SK7',
          'SK8',
          'SK9',
          'SKa',
          'SKb',
          'SKc',
          'SKd',
          'SKe',
          'SKf',
        ),
        hex(31),
      ],
    },
    {
      how: 'named',
      id: 'twilio-auth-token',
      title: 'Twilio auth token',
      severity: 'critical',
      names: ['twilio'],
      grammar: [anyHex(32)],
    },
    {
      how: 'named',
      id: 'twilio-api-secret',
      title: 'Twilio API key secret',
      severity: 'critical',
      names: ['twilio'],
      words: ['secret', 'key', 'token', 'password'],
      grammar: [base62(32)],
    },
    {
      how: 'named',
      id: 'twilio-account-sid',
      title: 'Twilio account SID',
      severity: 'info',
      names: ['twilio', 'account sid'],
      grammar: ['AC', hex(32)],
    },
  ],
};
