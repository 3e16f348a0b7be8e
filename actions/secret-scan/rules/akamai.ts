import { base64, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const akamai: Provider = {
  name: 'Akamai',
  revoke: 'Deactivate the credential under Identity and access > API clients.',
  references: ['https://techdocs.akamai.com/developer/docs/edgegrid'],
  kinds: [
    {
      how: 'token',
      id: 'akamai-edgegrid-token',
      title: 'Akamai EdgeGrid client or access token',
      severity: 'medium',
      neither: { behind: '0-9A-Za-z.-' },
      grammar: ['akab-', lowerDigits(16), '-', lowerDigits(16)],
    },
    {
      how: 'named',
      id: 'akamai-client-secret',
      title: 'Akamai EdgeGrid client secret',
      severity: 'critical',
      names: ['akamai', 'edgegrid'],
      grammar: [base64(43), '='],
    },
  ],
};
