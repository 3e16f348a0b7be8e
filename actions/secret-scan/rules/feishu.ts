import { base62, either, lowerDigits, optional, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const feishu: Provider = {
  name: 'Feishu',
  revoke:
    'Reset the app secret on the credentials page of the developer console, or remove the bot from the group.',
  references: ['https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot'],
  kinds: [
    {
      how: 'token',
      id: 'feishu-webhook-url',
      title: 'Feishu or Lark bot webhook URL',
      grammar: [
        either('open.feishu.cn', 'open.larksuite.com'),
        '/open-apis/bot/',
        optional('v2/'),
        'hook/',
        ...uuid,
      ],
    },
    {
      how: 'named',
      id: 'feishu-app-secret',
      title: 'Feishu or Lark app secret',
      names: ['feishu', 'larksuite', 'lark app', 'lark secret'],
      words: [],
      grammar: [base62(32)],
    },
    {
      how: 'named',
      id: 'feishu-app-id',
      title: 'Feishu or Lark app ID',
      severity: 'info',
      names: ['feishu', 'larksuite', 'lark app'],
      words: [],
      grammar: ['cli_', lowerDigits(16)],
    },
  ],
};
