import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const librariesIo: Provider = {
  name: 'Libraries.io',
  revoke: 'Regenerate the key on the account page of Libraries.io.',
  references: ['https://libraries.io/api'],
  kinds: [
    {
      how: 'named',
      id: 'libraries-io-api-key',
      title: 'Libraries.io API key',
      severity: 'medium',
      names: ['libraries io'],
      grammar: [hex(32)],
    },
  ],
};
