import { base64url, digits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const uptimeKuma: Provider = {
  name: 'Uptime Kuma',
  revoke: 'Delete it under Settings > API Keys.',
  references: ['https://github.com/louislam/uptime-kuma/wiki/API-Keys'],
  kinds: [
    {
      how: 'named',
      id: 'uptime-kuma-api-key',
      title: 'Uptime Kuma API key',
      severity: 'medium',
      names: ['uptime kuma', 'uptimekuma', 'kuma'],
      grammar: ['uk', digits(1, 4), '_', base64url(36, 44)],
    },
  ],
};
