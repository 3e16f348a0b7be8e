import { either, lowerDigits, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const make: Provider = {
  name: 'Make',
  revoke: 'Delete the webhook, or the token under Profile > API.',
  references: ['https://developers.make.com/api-documentation/authentication/create-authentication-token'],
  kinds: [
    {
      how: 'token',
      id: 'make-webhook',
      title: 'Make webhook',
      severity: 'medium',
      grammar: [
        'https://hook.',
        either('eu1.make', 'eu2.make', 'us1.make', 'us2.make', 'integromat'),
        '.com/',
        lowerDigits(32),
      ],
    },
    {
      how: 'named',
      id: 'make-api-token',
      title: 'Make API token',
      names: ['integromat', 'make api', 'make com'],
      grammar: uuid,
    },
  ],
};
