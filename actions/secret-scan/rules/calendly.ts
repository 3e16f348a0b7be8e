import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const calendly: Provider = {
  name: 'Calendly',
  revoke: 'Revoke it under Integrations > API & webhooks.',
  references: ['https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens'],
  kinds: [
    {
      how: 'named',
      id: 'calendly-personal-access-token',
      title: 'Calendly personal access token',
      names: ['calendly'],
      grammar: ['eyJ', base64url(8, 800), '.', base64url(8, 2000), '.', base64url(8, 800)],
    },
    {
      how: 'named',
      id: 'calendly-client-secret',
      title: 'Calendly OAuth client secret or webhook signing key',
      names: ['calendly'],
      words: ['secret', 'signing', 'webhook'],
      grammar: [base64url(43)],
    },
  ],
};
