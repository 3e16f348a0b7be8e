import { optional, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const coveo: Provider = {
  name: 'Coveo',
  revoke: 'Delete the key under API keys of the administration console.',
  references: ['https://docs.coveo.com/en/1718/'],
  kinds: [
    {
      how: 'named',
      id: 'coveo-api-key',
      title: 'Coveo API key or access token',
      names: ['coveo'],
      grammar: [optional('xx'), ...uuid],
    },
  ],
};
