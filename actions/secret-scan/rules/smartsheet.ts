import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const smartsheet: Provider = {
  name: 'Smartsheet',
  revoke: 'Revoke it under Account > Personal Settings > API Access.',
  references: ['https://developers.smartsheet.com/api/smartsheet/openapi'],
  kinds: [
    {
      how: 'named',
      id: 'smartsheet-access-token',
      title: 'Smartsheet access token',
      names: ['smartsheets', 'smartsheet'],
      grammar: [base62(37)],
    },
  ],
};
