import { hex, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const infura: Provider = {
  name: 'Infura',
  revoke: 'Delete the key in the dashboard.',
  references: ['https://docs.metamask.io/services/get-started/infura/'],
  kinds: [
    {
      how: 'token',
      id: 'infura-endpoint-url',
      title: 'Infura endpoint with its API key',
      severity: 'medium',
      grammar: ['infura.io/', optional('ws/'), 'v3/', hex(32)],
    },
    {
      how: 'named',
      id: 'infura-api-key',
      title: 'Infura API key',
      severity: 'medium',
      names: ['infura'],
      grammar: [hex(32)],
    },
  ],
};
