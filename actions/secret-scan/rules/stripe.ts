import { base62, base64, either, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const stripe: Provider = {
  name: 'Stripe',
  revoke: 'Roll it under Developers > API keys, a signing secret under Webhooks.',
  references: ['https://docs.stripe.com/keys'],
  kinds: [
    {
      how: 'token',
      id: 'stripe-secret-key',
      title: 'Stripe live secret key',
      severity: 'critical',
      aliases: ['stripe-access-token'],
      grammar: ['sk_', optional('org_'), either('live', 'prod'), '_', base62(10, 250)],
      neither: { behind: '0-9A-Za-z_-' },
    },
    {
      how: 'token',
      id: 'stripe-restricted-key',
      title: 'Stripe live restricted key',
      severity: 'critical',
      grammar: ['rk_', either('live', 'prod'), '_', base62(10, 250)],
    },
    {
      how: 'token',
      id: 'stripe-test-key',
      title: 'Stripe test key',
      severity: 'medium',
      grammar: [either('sk_test_', 'rk_test_'), base62(10, 250)],
      neither: { behind: '0-9A-Za-z_' },
    },
    {
      how: 'token',
      id: 'stripe-ephemeral-key',
      title: 'Stripe ephemeral key',
      severity: 'medium',
      grammar: ['ek_', either('live', 'test'), '_', base62(40, 250)],
    },
    {
      how: 'token',
      id: 'stripe-webhook-secret',
      title: 'Stripe or Svix webhook signing secret',
      grammar: ['whsec_', base64(24, 88), optional('=')],
    },
    {
      how: 'token',
      id: 'stripe-client-secret',
      title: 'Stripe payment client secret',
      severity: 'medium',
      grammar: [either('pi', 'seti'), '_', base62(14, 30), '_secret_', base62(24, 30)],
      literals: ['_secret_'],
    },
    {
      how: 'token',
      id: 'stripe-publishable-key',
      title: 'Stripe publishable key',
      severity: 'low',
      grammar: ['pk_live_', base62(24, 250)],
    },
  ],
};
