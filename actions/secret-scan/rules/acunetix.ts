import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const acunetix: Provider = {
  name: 'Acunetix',
  revoke: 'Generate a new API key under Profile in Acunetix.',
  references: ['https://www.acunetix.com/support/docs/'],
  kinds: [
    {
      how: 'token',
      id: 'acunetix-api-key',
      title: 'Acunetix API key',
      grammar: ['1986ad8c0a5b3df4d7028d5f3c06e936c', hex(31, 32)],
    },
  ],
};
