import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sendgrid: Provider = {
  name: 'SendGrid',
  revoke: 'Delete it under Settings > API Keys.',
  references: ['https://www.twilio.com/docs/sendgrid/for-developers/sending-email/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'sendgrid-api-key',
      title: 'SendGrid API key',
      severity: 'critical',
      aliases: ['sendgrid-api-token'],
      grammar: ['SG.', base64url(20, 24), '.', base64url(39, 50)],
      neither: { before: '0-9A-Za-z', behind: '0-9A-Za-z_-' },
    },
  ],
};
