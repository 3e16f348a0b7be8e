import { base64url, digits, either, from, hex, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { discordSample, discordVerdict } from '../verdicts/discord.ts';

export const discord: Provider = {
  name: 'Discord',
  revoke:
    'Reset the token or the secret in the developer portal; delete a webhook under Integrations of the channel.',
  references: [
    'https://discord.com/developers/docs/reference#authentication',
    'https://discord.com/developers/docs/resources/webhook',
  ],
  kinds: [
    {
      how: 'token',
      id: 'discord-webhook-url',
      title: 'Discord webhook URL',
      grammar: [
        either('discord.com', 'discordapp.com'),
        '/api/',
        optional('v', digits(1, 2), '/'),
        'webhooks/',
        digits(17, 20),
        '/',
        base64url(60, 80),
      ],
    },
    {
      how: 'named',
      id: 'discord-bot-token',
      title: 'Discord bot token',
      confidence: 'high',
      names: ['discord', 'bot token', 'client login', 'bot login', 'client run', 'bot run'],
      words: [],
      grammar: [from('MNO', 1), base64url(23, 27), '.', base64url(6), '.', base64url(27, 38)],
      verify: discordVerdict,
      sample: discordSample,
    },
    {
      how: 'token',
      id: 'discord-user-token',
      title: 'Discord user token',
      grammar: ['mfa.', base64url(84)],
    },
    {
      how: 'named',
      id: 'discord-client-secret',
      title: 'Discord client secret',
      aliases: ['discord-client-secret'],
      names: ['discord'],
      words: ['secret'],
      grammar: [base64url(32)],
    },
    {
      how: 'named',
      id: 'discord-api-token',
      title: 'Discord API token',
      aliases: ['discord-api-token'],
      names: ['discord'],
      words: ['token', 'secret', 'api key'],
      grammar: [hex(64)],
    },
    {
      how: 'named',
      id: 'discord-client-id',
      title: 'Discord client ID',
      severity: 'info',
      aliases: ['discord-client-id'],
      names: ['discord'],
      words: ['id'],
      grammar: [digits(17, 20)],
    },
  ],
};
