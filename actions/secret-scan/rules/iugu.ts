import { upperHex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const iugu: Provider = {
  name: 'Iugu',
  revoke: 'Delete it under Administration > API tokens.',
  references: ['https://dev.iugu.com/docs/autentica%C3%A7%C3%A3o'],
  kinds: [
    {
      how: 'named',
      id: 'iugu-api-token',
      title: 'Iugu API token',
      severity: 'critical',
      names: ['iugu'],
      grammar: [upperHex(64)],
    },
  ],
};
