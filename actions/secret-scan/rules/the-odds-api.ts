import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const theOddsApi: Provider = {
  name: 'The Odds API',
  revoke: 'Replace it in the API settings of the The Odds API account.',
  references: ['https://the-odds-api.com/liveapi/guides/v4/'],
  kinds: [
    {
      how: 'named',
      id: 'the-odds-api-api-key',
      title: 'The Odds API API key',
      severity: 'medium',
      names: ['theoddsapi', 'the odds api', 'odds api'],
      grammar: [hex(32)],
    },
  ],
};
