import { base64url, from, hex, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const microsoftPowerAutomate: Provider = {
  name: 'Microsoft Power Automate',
  revoke: 'Regenerate the access key of the flow or of the logic app: its URL carries the signature.',
  references: [
    'https://learn.microsoft.com/en-us/azure/logic-apps/logic-apps-securing-a-logic-app#generate-shared-access-signatures-sas',
  ],
  kinds: [
    {
      how: 'token',
      id: 'microsoft-power-automate-logic-app-url',
      title: 'Microsoft Power Automate or Logic Apps trigger URL',
      severity: 'medium',
      grammar: [
        '.logic.azure.com',
        optional(':443'),
        '/workflows/',
        hex(32),
        '/triggers/',
        base64url(1, 40),
        '/',
        optional('paths/'),
        'invoke?',
        from('0-9A-Za-z%&=._~/;+-', 0, 200),
        'sig=',
        base64url(43),
      ],
      neither: { before: '\\s' },
      anyValue: true,
    },
    {
      how: 'token',
      id: 'microsoft-power-automate-flow-url',
      title: 'Microsoft Power Automate flow URL',
      severity: 'medium',
      grammar: [
        '.environment.api.powerplatform.com',
        optional(':443'),
        '/powerautomate/automations/direct/workflows/',
        hex(32),
        '/triggers/',
        base64url(1, 40),
        '/paths/invoke?',
        from('0-9A-Za-z%&=._~/;+-', 0, 200),
        'sig=',
        base64url(43),
      ],
      neither: { before: '\\s' },
      anyValue: true,
    },
  ],
};
