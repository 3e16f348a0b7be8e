import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const codemagic: Provider = {
  name: 'Codemagic',
  revoke: 'Regenerate it under Team settings > Personal account > Integrations.',
  references: ['https://docs.codemagic.io/rest-api/codemagic-rest-api/'],
  kinds: [
    {
      how: 'named',
      id: 'codemagic-api-token',
      title: 'Codemagic API token',
      names: ['code magic'],
      grammar: [base64url(43, 56)],
    },
  ],
};
