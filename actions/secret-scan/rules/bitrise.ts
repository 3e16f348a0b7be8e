import { base64url, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const bitrise: Provider = {
  name: 'Bitrise',
  revoke: 'Revoke it under Account settings > Security, or Workspace settings > Security.',
  references: ['https://docs.bitrise.io/en/bitrise-ci/api/authenticating-with-the-bitrise-api.html'],
  kinds: [
    {
      how: 'token',
      id: 'bitrise-access-token',
      title: 'Bitrise access token',
      severity: 'critical',
      grammar: [either('bitpat_', 'bitwat_'), base64url(24, 120)],
    },
    {
      how: 'named',
      id: 'bitrise-legacy-access-token',
      title: 'Bitrise legacy access token',
      severity: 'critical',
      names: ['bitrise'],
      grammar: [base64url(60, 90)],
    },
  ],
};
