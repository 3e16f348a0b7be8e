import { hex, lower, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const veracode: Provider = {
  name: 'Veracode',
  revoke: 'Revoke it under API Credentials of the account.',
  references: ['https://docs.veracode.com/r/c_api_credentials3'],
  kinds: [
    {
      how: 'named',
      id: 'veracode-api-secret',
      title: 'Veracode API secret key',
      severity: 'critical',
      names: ['veracode'],
      grammar: [hex(128)],
    },
    {
      how: 'token',
      id: 'veracode-regional-secret',
      title: 'Veracode API secret key of a region',
      severity: 'critical',
      grammar: ['vera01', lower(1), 's-', hex(128)],
    },
    {
      how: 'named',
      id: 'veracode-api-id',
      title: 'Veracode API id',
      severity: 'info',
      names: ['veracode'],
      grammar: [optional('vera01', lower(1), 'i-'), hex(32)],
    },
  ],
};
