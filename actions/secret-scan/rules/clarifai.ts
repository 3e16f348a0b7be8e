import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const clarifai: Provider = {
  name: 'Clarifai',
  revoke: 'Delete the token under Settings > Secrets.',
  references: ['https://docs.clarifai.com/control/authentication/pat'],
  kinds: [
    {
      how: 'named',
      id: 'clarifai-access-token',
      title: 'Clarifai access token or API key',
      names: ['clarifai'],
      grammar: [base62(32)],
    },
  ],
};
