import { base62, either, from, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const doppler: Provider = {
  name: 'Doppler',
  revoke: 'Revoke it on the Access tab of the config, or under Tokens of the workplace.',
  references: ['https://docs.doppler.com/reference/auth-token-formats'],
  kinds: [
    {
      how: 'token',
      id: 'doppler-personal-token',
      title: 'Doppler personal token',
      severity: 'critical',
      aliases: ['doppler-api-token'],
      grammar: ['dp.pt.', base62(40, 44)],
    },
    {
      how: 'token',
      id: 'doppler-cli-token',
      title: 'Doppler CLI token',
      severity: 'critical',
      grammar: ['dp.ct.', base62(40, 44)],
    },
    {
      how: 'token',
      id: 'doppler-service-token',
      title: 'Doppler service token',
      severity: 'critical',
      grammar: ['dp.st.', optional(from('0-9a-z_-', 2, 35), '.'), base62(40, 44)],
    },
    {
      how: 'token',
      id: 'doppler-service-account-token',
      title: 'Doppler service account token',
      severity: 'critical',
      grammar: [either('dp.sa.', 'dp.said.'), base62(40, 44)],
    },
    {
      how: 'token',
      id: 'doppler-scim-token',
      title: 'Doppler SCIM token',
      grammar: ['dp.scim.', base62(40, 44)],
    },
    {
      how: 'token',
      id: 'doppler-audit-token',
      title: 'Doppler audit token',
      grammar: ['dp.audit.', base62(40, 44)],
    },
  ],
};
