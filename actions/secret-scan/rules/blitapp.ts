import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const blitapp: Provider = {
  name: 'Blitapp',
  revoke: 'Regenerate it in the API settings of the Blitapp account.',
  references: ['https://blitapp.com/api/'],
  kinds: [
    {
      how: 'named',
      id: 'blitapp-api-key',
      title: 'Blitapp API key',
      names: ['blitapp'],
      grammar: [base64url(39, 41)],
    },
  ],
};
