import { base64, base64url, hex, upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const digitalocean: Provider = {
  name: 'DigitalOcean',
  revoke: 'Revoke it under API in the control panel: Tokens, or Spaces Keys.',
  references: ['https://docs.digitalocean.com/reference/api/create-personal-access-token/'],
  kinds: [
    {
      how: 'token',
      id: 'digitalocean-personal-token',
      title: 'DigitalOcean personal access token',
      severity: 'critical',
      aliases: ['digitalocean-pat'],
      grammar: ['dop_v1_', hex(64)],
    },
    {
      how: 'token',
      id: 'digitalocean-oauth-token',
      title: 'DigitalOcean OAuth access token',
      severity: 'critical',
      aliases: ['digitalocean-access-token'],
      grammar: ['doo_v1_', hex(64)],
    },
    {
      how: 'token',
      id: 'digitalocean-refresh-token',
      title: 'DigitalOcean OAuth refresh token',
      severity: 'critical',
      aliases: ['digitalocean-refresh-token'],
      grammar: ['dor_v1_', hex(64)],
    },
    {
      how: 'token',
      id: 'digitalocean-functions-key',
      title: 'DigitalOcean Functions namespace key',
      grammar: ['dof_v1_', hex(64)],
    },
    {
      how: 'token',
      id: 'digitalocean-model-key',
      title: 'DigitalOcean model access key',
      grammar: ['sk-do-', base64url(40, 100)],
    },
    {
      how: 'named',
      id: 'digitalocean-legacy-token',
      title: 'DigitalOcean access token without prefix',
      severity: 'critical',
      names: ['digitalocean', 'digital ocean', 'do api'],
      words: ['key', 'token', 'secret'],
      grammar: [hex(64)],
    },
    {
      how: 'named',
      id: 'digitalocean-spaces-secret',
      title: 'DigitalOcean Spaces secret key',
      severity: 'critical',
      names: [
        'digitalocean spaces',
        'digitalocean secret',
        'do spaces',
        'spaces secret',
        'spaces access',
        'spaces key',
      ],
      grammar: [base64(43)],
    },
    {
      how: 'named',
      id: 'digitalocean-spaces-key-id',
      title: 'DigitalOcean Spaces access key ID',
      severity: 'info',
      names: ['digitalocean spaces', 'do spaces', 'spaces access', 'spaces key'],
      words: [],
      grammar: ['DO', upperDigits(18)],
    },
  ],
};
