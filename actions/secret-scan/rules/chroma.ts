import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const chroma: Provider = {
  name: 'Chroma Cloud',
  revoke: 'Delete the key in the settings of the database.',
  references: ['https://docs.trychroma.com/cloud/getting-started'],
  kinds: [
    { how: 'token', id: 'chroma-api-key', title: 'Chroma Cloud API key', grammar: ['ck-', base62(40, 48)] },
  ],
};
