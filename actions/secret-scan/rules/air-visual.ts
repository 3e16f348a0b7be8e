import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const airVisual: Provider = {
  name: 'AirVisual',
  revoke: 'Regenerate it in the API settings of the AirVisual account.',
  references: ['https://api-docs.iqair.com/'],
  kinds: [
    {
      how: 'named',
      id: 'air-visual-api-key',
      title: 'AirVisual API key',
      severity: 'medium',
      names: ['air visual', 'iq air'],
      grammar: uuid,
    },
  ],
};
