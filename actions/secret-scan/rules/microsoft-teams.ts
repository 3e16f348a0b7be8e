import { anyHex, base64url, either, from, optional, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const microsoftTeams: Provider = {
  name: 'Microsoft Teams',
  revoke: 'Remove the connector under Manage channel > Connectors of its channel.',
  references: [
    'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
  ],
  kinds: [
    {
      how: 'token',
      id: 'microsoft-teams-office-webhook',
      title: 'Microsoft Teams incoming webhook',
      severity: 'medium',
      aliases: ['microsoft-teams-webhook'],
      grammar: [
        'https://outlook.office',
        optional('365'),
        '.com/webhook',
        optional('b2'),
        '/',
        ...uuid,
        either('@', '%40', '%2540'),
        ...uuid,
        '/IncomingWebhook/',
        anyHex(32),
        '/',
        ...uuid,
      ],
    },
    {
      how: 'token',
      id: 'microsoft-teams-tenant-webhook',
      title: 'Microsoft Teams incoming webhook of a tenant',
      severity: 'medium',
      grammar: [
        'https://',
        from('0-9A-Za-z-', 1, 63),
        '.webhook.office.com/webhookb2/',
        ...uuid,
        either('@', '%40', '%2540'),
        ...uuid,
        '/IncomingWebhook/',
        anyHex(32),
        '/',
        ...uuid,
        optional('/', base64url(20, 80)),
      ],
      literals: ['.webhook.office.com/webhookb2/'],
    },
  ],
};
