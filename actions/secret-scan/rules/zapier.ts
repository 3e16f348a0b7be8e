import { base64url, digits, either, hex, lowerDigits, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zapier: Provider = {
  name: 'Zapier',
  revoke: 'Delete the Zap or its trigger; a deploy key goes with `zapier logout`.',
  references: ['https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zaps-from-webhooks'],
  kinds: [
    {
      how: 'token',
      id: 'zapier-webhook-url',
      title: 'Zapier webhook URL',
      severity: 'medium',
      grammar: [
        'hooks.zapier.com/hooks/catch/',
        either([digits(4, 10), '/', optional('o/'), lowerDigits(5, 12)], [lowerDigits(16, 24)]),
      ],
    },
    {
      how: 'token',
      id: 'zapier-mcp-url',
      title: 'Zapier MCP server URL',
      grammar: ['mcp.zapier.com/api/mcp/', either('s', 'a'), '/', base64url(24, 120)],
    },
    {
      how: 'named',
      id: 'zapier-deploy-key',
      title: 'Zapier deploy key',
      names: ['zapier deploy', 'zapier api', 'zapier key', 'zapier secret'],
      grammar: [hex(32)],
    },
  ],
};
