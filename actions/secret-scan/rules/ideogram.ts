import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ideogram: Provider = {
  name: 'Ideogram',
  revoke: 'Delete it on the API page of the account.',
  references: ['https://developer.ideogram.ai/ideogram-api/api-setup'],
  kinds: [
    {
      how: 'named',
      id: 'ideogram-api-key',
      title: 'Ideogram API key',
      names: ['ideogram'],
      grammar: [base64url(86)],
    },
  ],
};
