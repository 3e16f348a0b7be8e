import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const scalingo: Provider = {
  name: 'Scalingo',
  revoke: 'Revoke it under Profile > Tokens.',
  references: ['https://developers.scalingo.com/index#authentication'],
  kinds: [
    {
      how: 'token',
      id: 'scalingo-api-token',
      title: 'Scalingo API token',
      severity: 'critical',
      aliases: ['scalingo-api-token'],
      grammar: ['tk-us-', base64url(48)],
    },
  ],
};
