import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const singleStore: Provider = {
  name: 'SingleStore',
  revoke: 'Revoke it under API keys of the portal.',
  references: ['https://docs.singlestore.com/'],
  kinds: [
    {
      how: 'named',
      id: 'single-store-api-key',
      title: 'SingleStore API key',
      names: ['single store', 'memsql'],
      grammar: [hex(64)],
    },
  ],
};
