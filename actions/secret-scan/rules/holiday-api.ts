import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const holidayApi: Provider = {
  name: 'Holiday API',
  revoke: 'Regenerate it in the dashboard.',
  references: ['https://holidayapi.com/docs'],
  kinds: [
    {
      how: 'named',
      id: 'holiday-api-api-key',
      title: 'Holiday API API key',
      severity: 'medium',
      names: ['holidayapi', 'holiday api'],
      grammar: [...uuid],
    },
  ],
};
