import { digits, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const tokeet: Provider = {
  name: 'Tokeet',
  revoke: 'Replace it in the API settings of the Tokeet account.',
  references: ['https://www.tokeet.com/api-documentation'],
  kinds: [
    {
      how: 'named',
      id: 'tokeet-api-key',
      title: 'Tokeet API key',
      names: ['tokeet'],
      grammar: uuid,
    },
    {
      how: 'named',
      id: 'tokeet-account-id',
      title: 'Tokeet account id',
      severity: 'info',
      names: ['tokeet'],
      grammar: [digits(10), '.', digits(4)],
    },
  ],
};
