import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const revAi: Provider = {
  name: 'Rev AI',
  revoke: 'Delete it under Access Token of the Rev AI account.',
  references: ['https://docs.rev.ai/get-started/'],
  kinds: [
    {
      how: 'named',
      id: 'rev-ai-access-token',
      title: 'Rev AI access token',
      names: ['rev ai'],
      grammar: ['02', base64url(86)],
    },
  ],
};
