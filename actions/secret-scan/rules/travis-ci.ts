import { base64url, from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const travisCi: Provider = {
  name: 'Travis CI',
  revoke:
    'Regenerate the token under Settings of the Travis CI account; encrypt a variable anew with `travis encrypt`.',
  references: ['https://docs.travis-ci.com/user/encryption-keys/'],
  kinds: [
    {
      how: 'named',
      id: 'travis-ci-access-token',
      title: 'Travis CI access token',
      severity: 'critical',
      names: ['travis ci', 'travis token', 'travis api', 'travisci', 'travis access', 'travis auth'],
      grammar: [base64url(22)],
    },
    {
      how: 'token',
      id: 'travis-ci-encrypted-variable',
      title: 'Travis CI encrypted variable',
      severity: 'low',
      grammar: ['secure: "', from('0-9A-Za-z+/=\\\\', 80, 1000)],
    },
  ],
};
