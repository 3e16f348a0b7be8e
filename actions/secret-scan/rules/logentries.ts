import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const logentries: Provider = {
  name: 'Logentries',
  revoke: 'Delete the log, or the API key, in the account settings.',
  references: ['https://docs.rapid7.com/insightops/token-tcp/'],
  kinds: [
    {
      how: 'named',
      id: 'logentries-token',
      title: 'Logentries token',
      severity: 'medium',
      names: ['logentries', 'insightops'],
      words: ['token', 'key'],
      grammar: uuid,
    },
  ],
};
