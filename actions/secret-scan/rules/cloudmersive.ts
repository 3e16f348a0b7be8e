import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const cloudmersive: Provider = {
  name: 'Cloudmersive',
  revoke: 'Regenerate it in the API settings of the Cloudmersive account.',
  references: ['https://cloudmersive.com/api-documentation'],
  kinds: [
    {
      how: 'named',
      id: 'cloudmersive-api-key',
      title: 'Cloudmersive API key',
      names: ['cloudmersive'],
      grammar: uuid,
    },
  ],
};
