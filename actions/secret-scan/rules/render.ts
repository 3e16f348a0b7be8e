import { base62, base64url, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const render: Provider = {
  name: 'Render',
  revoke: 'Revoke it under Account Settings > API Keys, regenerate a hook under Settings of the service.',
  references: ['https://render.com/docs/api'],
  kinds: [
    {
      how: 'token',
      id: 'render-api-key',
      title: 'Render API key',
      severity: 'critical',
      grammar: ['rnd_', base62(28)],
    },
    {
      how: 'token',
      id: 'render-deploy-hook',
      title: 'Render deploy hook URL',
      severity: 'medium',
      grammar: ['https://api.render.com/deploy/srv-', lowerDigits(20), '?key=', base64url(8, 20)],
    },
  ],
};
