import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const transloadit: Provider = {
  name: 'Transloadit',
  revoke: 'Delete the pair under Credentials of the workspace.',
  references: ['https://transloadit.com/docs/api/authentication/'],
  kinds: [
    {
      how: 'named',
      id: 'transloadit-auth-secret',
      title: 'Transloadit auth secret',
      severity: 'high',
      names: ['transloadit'],
      words: ['secret'],
      grammar: [hex(40)],
    },
    {
      how: 'named',
      id: 'transloadit-auth-key',
      title: 'Transloadit auth key',
      severity: 'low',
      names: ['transloadit'],
      grammar: [hex(32)],
    },
  ],
};
