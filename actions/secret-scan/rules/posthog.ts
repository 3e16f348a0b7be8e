import { base64url, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const posthog: Provider = {
  name: 'PostHog',
  revoke: 'Delete it under Settings > Personal API keys, reset a project key under Settings > Project.',
  references: ['https://posthog.com/docs/api'],
  kinds: [
    {
      how: 'token',
      id: 'posthog-personal-api-key',
      title: 'PostHog personal API key',
      severity: 'critical',
      grammar: ['phx_', base64url(40, 50)],
    },
    {
      how: 'token',
      id: 'posthog-secure-api-key',
      title: 'PostHog feature flags secure API key',
      grammar: ['phs_', base64url(40, 50)],
    },
    {
      how: 'token',
      id: 'posthog-oauth-token',
      title: 'PostHog OAuth token',
      grammar: [either('pha', 'phr'), '_', base64url(40, 50)],
    },
    {
      how: 'token',
      id: 'posthog-project-api-key',
      title: 'PostHog project API key',
      severity: 'low',
      grammar: ['phc_', base64url(40, 50)],
    },
  ],
};
