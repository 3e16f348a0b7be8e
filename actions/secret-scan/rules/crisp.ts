import { hex, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const crisp: Provider = {
  name: 'Crisp',
  revoke: 'Regenerate the token keypair in the Crisp marketplace.',
  references: ['https://docs.crisp.chat/guides/rest-api/authentication/'],
  kinds: [
    {
      how: 'named',
      id: 'crisp-token-key',
      title: 'Crisp token key',
      names: ['crisp'],
      words: ['key', 'token', 'secret'],
      grammar: [hex(64)],
    },
    {
      how: 'named',
      id: 'crisp-token-id',
      title: 'Crisp token id',
      severity: 'info',
      names: ['crisp token', 'crisp identifier', 'crisp website'],
      grammar: uuid,
    },
  ],
};
