import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ecwid: Provider = {
  name: 'Ecwid',
  revoke: 'Revoke it on the page of the app.',
  references: ['https://api-docs.ecwid.com/reference/access-tokens'],
  kinds: [
    {
      how: 'named',
      id: 'ecwid-secret-token',
      title: 'Ecwid secret token',
      names: ['ecwid'],
      words: [],
      grammar: ['secret_', base62(32)],
    },
    {
      how: 'named',
      id: 'ecwid-public-token',
      title: 'Ecwid public token',
      severity: 'low',
      names: ['ecwid'],
      words: [],
      grammar: ['public_', base62(32)],
    },
  ],
};
