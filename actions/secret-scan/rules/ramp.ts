import { base62, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ramp: Provider = {
  name: 'Ramp',
  revoke: 'Rotate it under Company > Developer of the Ramp app.',
  references: ['https://docs.ramp.com/developer-api/v1/authorization'],
  kinds: [
    {
      how: 'token',
      id: 'ramp-client-secret',
      title: 'Ramp client secret',
      severity: 'critical',
      grammar: ['ramp_sec_', base62(40, 64)],
    },
    {
      how: 'token',
      id: 'ramp-access-token',
      title: 'Ramp access token',
      severity: 'critical',
      grammar: ['ramp_', optional('business_'), 'tok_', base62(40, 64)],
      literals: ['tok_'],
    },
    {
      how: 'token',
      id: 'ramp-client-id',
      title: 'Ramp client ID',
      severity: 'info',
      grammar: ['ramp_id_', base62(40, 64)],
    },
  ],
};
