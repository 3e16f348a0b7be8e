import { base64url, either, hex, lowerDigits, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const launchdarkly: Provider = {
  name: 'LaunchDarkly',
  revoke:
    'Reset an access token under Account settings > Authorization, an SDK key under the settings of its environment.',
  references: [
    'https://launchdarkly.com/docs/home/account/api',
    'https://launchdarkly.com/docs/home/account/environment/keys',
  ],
  kinds: [
    {
      how: 'token',
      id: 'launchdarkly-api-token',
      title: 'LaunchDarkly API access token',
      grammar: [
        'api-',
        lowerDigits(8),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(12),
      ],
    },
    {
      how: 'token',
      id: 'launchdarkly-sdk-key',
      title: 'LaunchDarkly server-side SDK key',
      grammar: [
        'sdk-',
        lowerDigits(8),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(12),
      ],
    },
    {
      how: 'token',
      id: 'launchdarkly-mobile-key',
      title: 'LaunchDarkly mobile key',
      severity: 'low',
      grammar: [
        'mob-',
        lowerDigits(8),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(12),
      ],
    },
    {
      how: 'named',
      id: 'launchdarkly-access-token',
      title: 'LaunchDarkly access token',
      aliases: ['launchdarkly-access-token'],
      names: ['launch darkly'],
      grammar: [either([base64url(40)], uuid)],
    },
    {
      how: 'named',
      id: 'launchdarkly-client-side-id',
      title: 'LaunchDarkly client-side ID',
      severity: 'low',
      names: ['launch darkly', 'ld client'],
      grammar: [hex(24)],
    },
  ],
};
