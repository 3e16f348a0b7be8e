import { base64url, digits, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const anthropic: Provider = {
  name: 'Anthropic',
  revoke: 'Delete the key under API keys in the Claude Console, or log out all devices for a session.',
  references: ['https://docs.anthropic.com/en/api/overview'],
  kinds: [
    {
      how: 'token',
      id: 'anthropic-api-key',
      title: 'Anthropic API key',
      aliases: ['anthropic-api-key'],
      neither: { behind: '0-9A-Za-z_-' },
      grammar: ['sk-ant-api', digits(2, 3), '-', base64url(93), 'AA'],
    },
    {
      how: 'token',
      id: 'anthropic-admin-api-key',
      title: 'Anthropic admin API key',
      severity: 'critical',
      aliases: ['anthropic-admin-api-key'],
      neither: { behind: '0-9A-Za-z_-' },
      grammar: ['sk-ant-admin', digits(2, 3), '-', base64url(93), 'AA'],
    },
    {
      how: 'token',
      id: 'anthropic-oauth-token',
      title: 'Anthropic OAuth access or refresh token',
      grammar: [either('sk-ant-oat', 'sk-ant-ort'), digits(2), '-', base64url(80, 120)],
    },
    {
      how: 'token',
      id: 'anthropic-session-key',
      title: 'Anthropic session key',
      grammar: ['sk-ant-sid', digits(2), '-', base64url(80, 160)],
    },
  ],
};
