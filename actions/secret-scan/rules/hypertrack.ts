import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const hypertrack: Provider = {
  name: 'HyperTrack',
  revoke: 'Regenerate the secret key on the Setup page of the dashboard.',
  references: ['https://hypertrack.com/docs/apis-setup'],
  kinds: [
    {
      how: 'named',
      id: 'hypertrack-secret-key',
      title: 'HyperTrack secret key',
      names: ['hypertrack', 'hyper track'],
      grammar: [base64url(54)],
    },
  ],
};
