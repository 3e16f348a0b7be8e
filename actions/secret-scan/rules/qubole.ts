import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const qubole: Provider = {
  name: 'Qubole',
  revoke: 'Replace it in the API settings of the Qubole account.',
  references: ['https://docs.qubole.com/'],
  kinds: [
    {
      how: 'named',
      id: 'qubole-api-token',
      title: 'Qubole API token',
      names: ['qubole'],
      grammar: [base62(64)],
    },
  ],
};
