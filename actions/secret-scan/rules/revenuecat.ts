import { base62, either, letters } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const revenuecat: Provider = {
  name: 'RevenueCat',
  revoke: 'Revoke it under Project settings > API keys.',
  references: ['https://www.revenuecat.com/docs/projects/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'revenuecat-secret-key',
      title: 'RevenueCat secret key',
      severity: 'critical',
      names: ['revenue cat'],
      grammar: [either(['sk_', base62(20, 40)], ['atk_', base62(20, 60)])],
    },
    {
      how: 'named',
      id: 'revenuecat-public-key',
      title: 'RevenueCat public key',
      severity: 'low',
      names: ['revenue cat', 'purchases'],
      grammar: [
        either('appl', 'goog', 'amzn', 'strp', 'rcb', 'mac', 'test', 'roku', 'pdl'),
        '_',
        letters(24, 34),
      ],
    },
  ],
};
