import { base64url, either, hex, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const buildkite: Provider = {
  name: 'Buildkite',
  revoke:
    'Revoke it under Personal settings > API Access Tokens, or on the Agent Tokens page of the cluster.',
  references: ['https://buildkite.com/docs/platform/security/tokens'],
  kinds: [
    {
      how: 'token',
      id: 'buildkite-user-access-token',
      title: 'Buildkite API access token',
      severity: 'critical',
      grammar: ['bkua_', lowerDigits(40, 64)],
    },
    {
      how: 'token',
      id: 'buildkite-agent-token',
      title: 'Buildkite agent session, job or cluster token',
      grammar: [either('bkaa_', 'bkaj_', 'bkct_'), base64url(20, 1500)],
    },
    {
      how: 'named',
      id: 'buildkite-legacy-token',
      title: 'Buildkite legacy API or agent token',
      names: ['buildkite'],
      grammar: [either([hex(40)], [hex(50)])],
    },
  ],
};
