import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const arcjet: Provider = {
  name: 'Arcjet',
  revoke: 'Delete the site key in the Arcjet dashboard.',
  references: ['https://docs.arcjet.com/'],
  kinds: [{ how: 'token', id: 'arcjet-key', title: 'Arcjet key', grammar: ['ajkey_', base62(24, 36)] }],
};
