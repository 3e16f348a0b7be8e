import { base64url, either, from, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ifttt: Provider = {
  name: 'IFTTT',
  revoke: 'Edit the connection of the Webhooks service to get another key.',
  references: ['https://help.ifttt.com/hc/en-us/articles/4405029291163'],
  kinds: [
    {
      how: 'token',
      id: 'ifttt-webhook-url',
      title: 'IFTTT webhook URL',
      grammar: [
        'maker.ifttt.com/trigger/',
        from('0-9A-Za-z_{}-', 1, 64),
        optional('/json'),
        '/with/key/',
        base64url(20, 64),
      ],
    },
    {
      how: 'named',
      id: 'ifttt-webhook-key',
      title: 'IFTTT webhook key',
      names: ['ifttt'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [either([base64url(22)], [base64url(43)])],
    },
  ],
};
