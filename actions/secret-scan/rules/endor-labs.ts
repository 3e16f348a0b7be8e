import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const endorLabs: Provider = {
  name: 'Endor Labs',
  revoke: 'Delete it under Access Control > API keys.',
  references: ['https://docs.endorlabs.com/administration/api-keys/'],
  kinds: [
    {
      how: 'token',
      id: 'endor-labs-api-key',
      title: 'Endor Labs API key',
      grammar: ['endr+', base64url(16, 24)],
    },
  ],
};
