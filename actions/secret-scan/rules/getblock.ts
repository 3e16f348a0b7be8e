import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const getblock: Provider = {
  name: 'GetBlock',
  revoke: 'Delete the endpoint in the dashboard.',
  references: ['https://docs.getblock.io/getting-started/authentication-with-access-tokens'],
  kinds: [
    {
      how: 'token',
      id: 'getblock-endpoint-url',
      title: 'GetBlock endpoint with its access token',
      severity: 'medium',
      grammar: ['getblock.io/', hex(32)],
    },
  ],
};
