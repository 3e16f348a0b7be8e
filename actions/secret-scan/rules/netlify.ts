import { base62, base64url, either, from, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const netlify: Provider = {
  name: 'Netlify',
  revoke: 'Revoke the token under User settings > Applications, or delete the build hook.',
  references: [
    'https://docs.netlify.com/api/get-started/#authentication',
    'https://docs.netlify.com/build/configure-builds/build-hooks/',
  ],
  kinds: [
    {
      how: 'token',
      id: 'netlify-personal-token',
      title: 'Netlify access token with prefix',
      severity: 'critical',
      grammar: ['nf', from('bcopu', 1), '_', base62(36)],
      literals: ['nfb_', 'nfc_', 'nfo_', 'nfp_', 'nfu_'],
    },
    {
      how: 'token',
      id: 'netlify-build-hook',
      title: 'Netlify build hook',
      severity: 'medium',
      grammar: ['https://api.netlify.com/build_hooks/', hex(24)],
    },
    {
      how: 'named',
      id: 'netlify-access-token',
      title: 'Netlify access token',
      severity: 'critical',
      aliases: ['netlify-access-token'],
      names: ['netlify'],
      grammar: [either([base64url(40, 46)], [hex(64)])],
    },
  ],
};
