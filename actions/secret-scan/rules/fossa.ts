import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const fossa: Provider = {
  name: 'FOSSA',
  revoke: 'Delete it under Settings > Integrations > API.',
  references: ['https://docs.fossa.com/docs/api-reference'],
  kinds: [
    {
      how: 'named',
      id: 'fossa-api-key',
      title: 'FOSSA API key',
      names: ['fossa'],
      grammar: [hex(32)],
    },
  ],
};
