import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ankr: Provider = {
  name: 'Ankr',
  revoke: "Revoke it in the project's settings.",
  references: ['https://www.ankr.com/docs/rpc-service/getting-started/intro/'],
  kinds: [
    { how: 'named', id: 'ankr-api-token', title: 'Ankr API token', names: ['ankr'], grammar: [hex(64)] },
  ],
};
