import { base64, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const pubnub: Provider = {
  name: 'PubNub',
  revoke: 'Reset it in the keyset of the app in the PubNub Admin Portal.',
  references: ['https://www.pubnub.com/docs/general/setup/account-setup'],
  kinds: [
    {
      how: 'token',
      id: 'pubnub-secret-key',
      title: 'PubNub secret key',
      grammar: ['sec-c-', base64(40, 60)],
    },
    {
      how: 'token',
      id: 'pubnub-publish-key',
      title: 'PubNub publish key',
      severity: 'medium',
      grammar: [
        'pub-c-',
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
      id: 'pubnub-subscribe-key',
      title: 'PubNub subscribe key',
      severity: 'low',
      grammar: [
        'sub-c-',
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
  ],
};
