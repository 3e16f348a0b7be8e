import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const flagsmith: Provider = {
  name: 'Flagsmith',
  revoke: 'Delete it under the environment settings, or the API keys of the organization.',
  references: ['https://docs.flagsmith.com/integrating-with-flagsmith/sdks/server-side'],
  kinds: [
    {
      how: 'named',
      id: 'flagsmith-server-key',
      title: 'Flagsmith server-side environment key',
      names: ['flagsmith'],
      words: [],
      grammar: ['ser.', base62(22)],
    },
    {
      how: 'named',
      id: 'flagsmith-environment-key',
      title: 'Flagsmith client-side environment key',
      severity: 'low',
      names: ['flagsmith'],
      words: ['key'],
      grammar: [base62(22)],
    },
  ],
};
