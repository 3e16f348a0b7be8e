import { base64url, digits, either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const telegram: Provider = {
  name: 'Telegram',
  revoke: 'Send /revoke to @BotFather; an application hash cannot be replaced.',
  references: ['https://core.telegram.org/bots/api#authorizing-your-bot'],
  kinds: [
    {
      how: 'token',
      id: 'telegram-bot-token',
      title: 'Telegram bot token',
      severity: 'high',
      aliases: ['telegram-bot-api-token'],
      grammar: [digits(8, 11), ':AA', either('E', 'F', 'G', 'H'), base64url(31, 32)],
      literals: [':AAE', ':AAF', ':AAG', ':AAH'],
      // In URLs of its API the id stands right behind a word: `/bot123456789:AA…`.
      neither: { before: '0-9' },
    },
    {
      how: 'named',
      id: 'telegram-named-bot-token',
      title: 'Telegram bot token beside its name',
      severity: 'high',
      names: ['telegram', 'bot token', 'tg bot', 'tg token', 'telegraf', 'aiogram'],
      words: [],
      grammar: [digits(5, 16), ':', base64url(34, 36)],
    },
    {
      how: 'named',
      id: 'telegram-api-hash',
      title: 'Telegram application hash',
      severity: 'high',
      names: ['telegram', 'tg api', 'api hash'],
      words: ['hash'],
      grammar: [hex(32)],
    },
  ],
};
