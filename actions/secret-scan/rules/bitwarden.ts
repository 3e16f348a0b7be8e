import { base62, base64, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const bitwarden: Provider = {
  name: 'Bitwarden',
  revoke:
    'Revoke the access token of the machine account in Secrets Manager, or rotate the API key under Security > Keys.',
  references: ['https://bitwarden.com/help/access-tokens/'],
  kinds: [
    {
      how: 'named',
      id: 'bitwarden-access-token',
      title: 'Bitwarden Secrets Manager access token',
      severity: 'critical',
      names: ['bws', 'bitwarden'],
      grammar: ['0.', ...uuid, '.', base62(30), ':', base64(22), '=='],
    },
    {
      how: 'named',
      id: 'bitwarden-client-secret',
      title: 'Bitwarden API client secret',
      severity: 'critical',
      names: ['bitwarden', 'bw client'],
      words: ['secret'],
      grammar: [base62(30)],
    },
  ],
};
