import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const webhookSite: Provider = {
  name: 'Webhook.site',
  revoke: 'Delete the URL on its page.',
  references: ['https://docs.webhook.site/'],
  kinds: [
    {
      how: 'token',
      id: 'webhook-site-url',
      title: 'Webhook.site URL',
      severity: 'low',
      grammar: ['webhook.site/', ...uuid],
    },
  ],
};
