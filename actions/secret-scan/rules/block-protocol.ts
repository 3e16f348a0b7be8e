import { hex, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const blockProtocol: Provider = {
  name: 'Block Protocol',
  revoke: 'Regenerate it under Settings > API keys at blockprotocol.org.',
  references: ['https://blockprotocol.org/docs/hub/api'],
  kinds: [
    {
      how: 'token',
      id: 'block-protocol-api-key',
      title: 'Block Protocol API key',
      grammar: ['b10ck5.', hex(32), '.', ...uuid],
    },
  ],
};
