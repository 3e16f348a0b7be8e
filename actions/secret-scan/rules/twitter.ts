import { base62, digits, from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const twitter: Provider = {
  name: 'X (Twitter)',
  revoke: 'Regenerate it under Keys and tokens of the app in the developer portal.',
  references: ['https://docs.x.com/resources/fundamentals/authentication/overview'],
  kinds: [
    {
      how: 'named',
      id: 'twitter-bearer-token',
      title: 'X (Twitter) bearer token',
      aliases: ['twitter-bearer-token'],
      names: ['twitter', 'tweet', 'x api bearer', 'x bearer', 'bearer token'],
      words: [],
      grammar: ['AAAAAAAAAAAAAAAAAAAA', from('0-9A-Za-z%', 30, 140)],
      // It begins with a number that is mostly zeros.
      anyValue: true,
    },
    {
      how: 'named',
      id: 'twitter-encoded-bearer-token',
      title: 'X (Twitter) bearer token, percent-encoded',
      names: ['twitter'],
      words: ['token', 'secret', 'bearer'],
      grammar: [from('0-9A-Za-z%', 75, 140)],
    },
    {
      how: 'named',
      id: 'twitter-access-token',
      title: 'X (Twitter) access token',
      aliases: ['twitter-access-token'],
      names: ['twitter', 'x api access', 'x access token', 'tweet', 'access token'],
      words: ['token', 'key', 'access'],
      grammar: [digits(7, 20), '-', base62(27, 42)],
    },
    {
      how: 'named',
      id: 'twitter-api-secret',
      title: 'X (Twitter) API or access token secret',
      severity: 'critical',
      aliases: ['twitter-api-secret', 'twitter-access-secret'],
      names: [
        'twitter',
        'x api secret',
        'x api key secret',
        'x api consumer',
        'x consumer secret',
        'x api access',
        'x access token',
      ],
      words: ['secret'],
      grammar: [base62(35, 52)],
    },
    {
      how: 'named',
      id: 'twitter-api-key',
      title: 'X (Twitter) API key',
      aliases: ['twitter-api-key'],
      names: ['twitter', 'x api consumer', 'x consumer key', 'x api key'],
      words: ['key', 'consumer', 'api', 'client'],
      grammar: [base62(25)],
    },
  ],
};
