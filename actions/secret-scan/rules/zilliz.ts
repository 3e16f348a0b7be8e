import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zilliz: Provider = {
  name: 'Zilliz Cloud',
  revoke: 'Delete it under API Keys of the organization.',
  references: ['https://docs.zilliz.com/docs/manage-api-keys'],
  kinds: [
    {
      how: 'named',
      id: 'zilliz-api-key',
      title: 'Zilliz Cloud API key',
      names: ['zilliz'],
      words: ['key', 'token', 'secret', 'password', 'access'],
      grammar: [hex(64, 160)],
    },
  ],
};
