import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const runway: Provider = {
  name: 'Runway',
  revoke: 'Disable it under API Keys of the Runway developer portal.',
  references: ['https://docs.dev.runwayml.com/'],
  kinds: [
    {
      how: 'token',
      id: 'runway-api-key',
      title: 'Runway API key',
      grammar: ['key_', hex(128)],
      neither: { before: '0-9A-Za-z_-', behind: '0-9A-Za-z_-' },
    },
  ],
};
