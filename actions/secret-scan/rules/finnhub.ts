import { lowerDigits, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const finnhub: Provider = {
  name: 'Finnhub',
  revoke: 'Regenerate it in the dashboard.',
  references: ['https://finnhub.io/docs/api/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'finnhub-api-key',
      title: 'Finnhub API key',
      severity: 'medium',
      aliases: ['finnhub-access-token'],
      names: ['finnhub'],
      grammar: [optional('sandbox_'), lowerDigits(20), optional(lowerDigits(20))],
    },
  ],
};
