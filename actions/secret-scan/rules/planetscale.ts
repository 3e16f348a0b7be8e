import { from, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const planetscale: Provider = {
  name: 'PlanetScale',
  revoke:
    'Delete it under Settings > Service tokens of the organisation, a password under Settings > Passwords of the database.',
  references: ['https://planetscale.com/docs/concepts/planetscale-api-oauth-applications'],
  kinds: [
    {
      how: 'token',
      id: 'planetscale-api-token',
      title: 'PlanetScale API token',
      severity: 'critical',
      aliases: ['planetscale-api-token'],
      grammar: ['pscale_tkn_', from('0-9A-Za-z_=.-', 32, 64)],
    },
    {
      how: 'token',
      id: 'planetscale-oauth-token',
      title: 'PlanetScale OAuth token',
      severity: 'critical',
      aliases: ['planetscale-oauth-token'],
      grammar: ['pscale_oauth_', from('0-9A-Za-z_=.-', 32, 64)],
    },
    {
      how: 'token',
      id: 'planetscale-password',
      title: 'PlanetScale password',
      severity: 'critical',
      aliases: ['planetscale-password'],
      grammar: ['pscale_pw_', from('0-9A-Za-z_=.-', 32, 64)],
    },
    {
      how: 'token',
      id: 'planetscale-app-secret',
      title: 'PlanetScale app secret',
      grammar: ['pscale_app_', from('0-9A-Za-z_=.-', 32, 64)],
    },
    {
      how: 'named',
      id: 'planetscale-token-id',
      title: 'PlanetScale token ID',
      severity: 'info',
      names: ['planet scale', 'pscale'],
      words: ['id', 'user', 'username', 'name'],
      grammar: [lowerDigits(12)],
    },
  ],
};
