import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const gocardless: Provider = {
  name: 'GoCardless',
  revoke: 'Delete it on the Developers page of the dashboard.',
  references: ['https://developer.gocardless.com/getting-started/api/making-your-first-request/'],
  kinds: [
    {
      how: 'named',
      id: 'gocardless-live-token',
      title: 'GoCardless live access token',
      severity: 'critical',
      confidence: 'high',
      aliases: ['gocardless-api-token'],
      names: ['gocardless', 'go cardless'],
      words: [],
      grammar: ['live_', from('0-9A-Za-z_=-', 40)],
    },
    {
      how: 'named',
      id: 'gocardless-sandbox-token',
      title: 'GoCardless sandbox access token',
      severity: 'medium',
      names: ['gocardless', 'go cardless'],
      words: [],
      grammar: ['sandbox_', from('0-9A-Za-z_=-', 40)],
    },
  ],
};
