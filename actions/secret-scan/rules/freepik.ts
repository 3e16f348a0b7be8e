import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const freepik: Provider = {
  name: 'Freepik',
  revoke: 'Delete it on the API keys page of the dashboard.',
  references: ['https://docs.freepik.com/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'freepik-api-key',
      title: 'Freepik API key',
      grammar: ['FPSX', hex(24, 48)],
    },
  ],
};
