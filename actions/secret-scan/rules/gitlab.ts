import { base64url, digits, either, hex, lowerDigits, optional, type Grammar } from '../grammar.ts';
import type { Provider, TokenKind } from '../kind.ts';
import { gitlabSample, gitlabVerdict } from '../verdicts/gitlab.ts';

const routable: Grammar = [base64url(27, 300), optional('.', lowerDigits(2)), '.', lowerDigits(9)];

/** What is given out in two formats: a short one, and one that says where it belongs. */
const both = (prefix: string, short: Grammar) =>
  ({
    how: 'token',
    grammar: [prefix, either(routable, short)],
    verify: gitlabVerdict,
    sample: gitlabSample(prefix),
  }) satisfies Partial<TokenKind>;

const plain = (prefix: string, ...rest: Grammar) => ({ how: 'token', grammar: [prefix, ...rest] }) as const;

export const gitlab: Provider = {
  name: 'GitLab',
  revoke: 'Revoke it under Access tokens of the user, project or group, or where that kind of token is made.',
  references: ['https://docs.gitlab.com/security/tokens/#token-prefixes'],
  kinds: [
    {
      ...both('glpat-', [base64url(20)]),
      id: 'gitlab-personal-token',
      title: 'GitLab personal, project or group access token',
      severity: 'critical',
      aliases: ['gitlab-pat', 'gitlab-pat-routable'],
    },
    {
      ...both('glrt-', [optional('t', digits(1), '_'), base64url(20)]),
      id: 'gitlab-runner-token',
      title: 'GitLab runner authentication token',
      aliases: ['gitlab-runner-authentication-token', 'gitlab-runner-authentication-token-routable'],
    },
    {
      ...both('glrtr-', [base64url(20)]),
      id: 'gitlab-runner-router-token',
      title: 'GitLab runner token made from a registration token',
    },
    {
      ...both('gldt-', [base64url(20)]),
      id: 'gitlab-deploy-token',
      title: 'GitLab deploy token',
      aliases: ['gitlab-deploy-token'],
    },
    {
      ...plain(
        'glcbt-',
        either(
          [hex(1, 5), '_', base64url(20)],
          ['eyJ', base64url(10, 400), '.eyJ', base64url(10, 1500), '.', base64url(20, 700)],
        ),
      ),
      id: 'gitlab-job-token',
      title: 'GitLab CI/CD job token',
      aliases: ['gitlab-cicd-job-token'],
    },
    {
      ...plain('glptt-', hex(40)),
      id: 'gitlab-trigger-token',
      title: 'GitLab pipeline trigger token',
      aliases: ['gitlab-ptt'],
    },
    {
      ...plain('glft-', either([hex(64), '-', digits(1, 9)], [base64url(20)])),
      id: 'gitlab-feed-token',
      title: 'GitLab feed token',
      severity: 'medium',
      aliases: ['gitlab-feed-token'],
    },
    {
      ...plain('glimt-', base64url(25)),
      id: 'gitlab-mail-token',
      title: 'GitLab incoming mail token',
      severity: 'medium',
      aliases: ['gitlab-incoming-mail-token'],
    },
    {
      ...plain('glagent-', base64url(50)),
      id: 'gitlab-agent-token',
      title: 'GitLab agent for Kubernetes token',
      aliases: ['gitlab-kubernetes-agent-token'],
    },
    {
      ...plain('gloas-', base64url(64)),
      id: 'gitlab-oauth-secret',
      title: 'GitLab OAuth application secret',
      aliases: ['gitlab-oauth-app-secret'],
    },
    {
      ...plain('glsoat-', base64url(20)),
      id: 'gitlab-scim-token',
      title: 'GitLab SCIM token',
      aliases: ['gitlab-scim-token'],
    },
    {
      ...plain('glffct-', base64url(20)),
      id: 'gitlab-feature-flags-token',
      title: 'GitLab feature flags client token',
      severity: 'medium',
      aliases: ['gitlab-feature-flag-client-token'],
    },
    { ...plain('glwt-', base64url(20)), id: 'gitlab-workspace-token', title: 'GitLab workspace token' },
    {
      ...plain('GR1348941', base64url(20)),
      id: 'gitlab-registration-token',
      title: 'GitLab runner registration token',
      aliases: ['gitlab-rrt'],
    },
    {
      ...plain('_gitlab_session=', hex(32)),
      id: 'gitlab-session',
      title: 'GitLab session cookie',
      aliases: ['gitlab-session-cookie'],
    },
    {
      how: 'named',
      id: 'gitlab-old-token',
      title: 'GitLab token without a prefix',
      names: [
        'gitlab token',
        'gitlab access token',
        'gitlab api token',
        'gitlab api key',
        'gitlab private token',
        'gitlab pat',
      ],
      words: [],
      grammar: [base64url(20)],
    },
  ],
};
