import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mandrill: Provider = {
  name: 'Mandrill',
  revoke: 'Disable the key under Settings > SMTP & API Info of Mandrill.',
  references: ['https://mailchimp.com/developer/transactional/guides/quick-start/'],
  kinds: [
    {
      how: 'named',
      id: 'mandrill-api-key',
      title: 'Mandrill API key',
      names: ['mandrill'],
      words: ['key', 'token', 'secret', 'password', 'api'],
      grammar: [base64url(22)],
    },
  ],
};
