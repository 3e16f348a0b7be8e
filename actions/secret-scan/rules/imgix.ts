import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const imgix: Provider = {
  name: 'imgix',
  revoke: 'Delete it under API keys of the account.',
  references: ['https://docs.imgix.com/en-US/apis/management/overview'],
  kinds: [
    {
      how: 'named',
      id: 'imgix-api-key',
      title: 'imgix API key',
      names: ['imgix'],
      words: [],
      grammar: ['ak_', hex(64)],
    },
  ],
};
