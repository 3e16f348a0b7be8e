import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const daytona: Provider = {
  name: 'Daytona',
  revoke: 'Revoke it on the Keys page of the dashboard.',
  references: ['https://www.daytona.io/docs/en/api-keys/'],
  kinds: [
    {
      how: 'token',
      id: 'daytona-api-key',
      title: 'Daytona API key',
      grammar: ['dtn_', hex(64)],
    },
  ],
};
