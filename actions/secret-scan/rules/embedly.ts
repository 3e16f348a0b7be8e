import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const embedly: Provider = {
  name: 'Embedly',
  revoke: 'Regenerate it in the dashboard.',
  references: ['https://docs.embed.ly/reference/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'embedly-api-key',
      title: 'Embedly API key',
      severity: 'medium',
      names: ['embedly', 'embed ly'],
      grammar: [hex(32)],
    },
  ],
};
