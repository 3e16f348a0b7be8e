import { anyHex, base62, hex, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const circleci: Provider = {
  name: 'CircleCI',
  revoke: 'Delete it under User settings > Personal API tokens, or Project settings > API permissions.',
  references: ['https://circleci.com/docs/managing-api-tokens/'],
  kinds: [
    {
      how: 'token',
      id: 'circleci-personal-token',
      title: 'CircleCI personal access token',
      severity: 'critical',
      grammar: ['CCIPAT_', base62(16, 28), '_', lowerDigits(40)],
    },
    {
      how: 'token',
      id: 'circleci-project-token',
      title: 'CircleCI project token',
      aliases: ['circleci-project-token'],
      grammar: ['CCIPRJ_', base62(16, 28), '_', lowerDigits(40)],
    },
    {
      how: 'named',
      id: 'circleci-legacy-token',
      title: 'CircleCI legacy API token',
      severity: 'critical',
      names: ['circle ci', 'circle token', 'circle api'],
      grammar: [anyHex(40)],
    },
    {
      how: 'named',
      id: 'circleci-runner-token',
      title: 'CircleCI runner token',
      names: ['circle ci', 'circle runner', 'launch agent'],
      grammar: [hex(80)],
    },
  ],
};
