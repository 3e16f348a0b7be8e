import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const metaapi: Provider = {
  name: 'MetaApi',
  revoke: 'Revoke the token on the API tokens page of MetaApi.',
  references: ['https://metaapi.cloud/docs/client/'],
  kinds: [
    {
      how: 'named',
      id: 'metaapi-token',
      title: 'MetaApi API token',
      names: ['metaapi', 'meta api'],
      grammar: [hex(64)],
    },
  ],
};
