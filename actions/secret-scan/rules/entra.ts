import { base64, either, from } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { entraSample, entraVerdict } from '../verdicts/entra.ts';

export const entra: Provider = {
  name: 'Microsoft Entra ID',
  revoke: 'Delete it under App registrations > Certificates & secrets.',
  references: ['https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials'],
  kinds: [
    {
      how: 'token',
      id: 'entra-client-secret',
      title: 'Entra ID client secret',
      severity: 'critical',
      aliases: ['azure-ad-client-secret'],
      grammar: [from('0-9A-Za-z_~.-', 3), from('7-9', 1), 'Q~', from('0-9A-Za-z_~.-', 31, 34)],
      literals: ['7Q~', '8Q~', '9Q~'],
      neither: { before: '0-9A-Za-z_~.-', behind: '0-9A-Za-z_~-' },
      verify: entraVerdict,
      sample: entraSample,
    },
    {
      how: 'named',
      id: 'entra-old-client-secret',
      title: 'Entra ID client secret of the older formats',
      severity: 'critical',
      names: [
        'azure client secret',
        'azure ad client secret',
        'azuread client secret',
        'aad client secret',
        'arm client secret',
        'azure app secret',
        'azure secret',
        'entra client secret',
        'service principal key',
      ],
      words: [],
      grammar: [either([base64(43), '='], [from('0-9A-Za-z_~.@:/+*-', 32, 40)])],
    },
  ],
};
