import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const pylon: Provider = {
  name: 'Pylon',
  revoke: 'Revoke it under Settings > API tokens.',
  references: ['https://docs.usepylon.com/pylon-docs/developer/api'],
  kinds: [
    { how: 'token', id: 'pylon-api-token', title: 'Pylon API token', grammar: ['pylon_api_', hex(64)] },
  ],
};
