import { base62, base64url, either, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ory: Provider = {
  name: 'Ory',
  revoke: 'Delete the API key under Project settings > API keys, or revoke the token or session.',
  references: ['https://www.ory.sh/docs/concepts/personal-access-token'],
  kinds: [
    {
      how: 'token',
      id: 'ory-api-key',
      title: 'Ory API key',
      severity: 'critical',
      grammar: ['ory_', either('pat', 'wak', 'apikey'), '_', base62(32, 64)],
    },
    {
      how: 'token',
      id: 'ory-token',
      title: 'Ory OAuth token',
      grammar: ['ory_', either('at', 'rt', 'ac'), '_', base64url(43), optional('.', base64url(43))],
    },
    {
      how: 'token',
      id: 'ory-session-token',
      title: 'Ory session token',
      grammar: ['ory_', either('st', 'lo'), '_', base62(32)],
    },
  ],
};
