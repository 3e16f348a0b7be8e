import { either, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const iexCloud: Provider = {
  name: 'IEX Cloud',
  revoke: 'Roll it on the API tokens page of the console.',
  references: ['https://iexcloud.io/docs/api/'],
  kinds: [
    {
      how: 'named',
      id: 'iex-cloud-secret-token',
      title: 'IEX Cloud secret token',
      severity: 'medium',
      names: ['iexcloud', 'iex cloud', 'iexapis', 'iex api', 'iex token', 'iex secret', 'iex key'],
      words: [],
      grammar: [either('sk_', 'Tsk_'), lowerDigits(32)],
    },
    {
      how: 'named',
      id: 'iex-cloud-publishable-token',
      title: 'IEX Cloud publishable token',
      severity: 'low',
      names: ['iexcloud', 'iex cloud', 'iexapis', 'iex api', 'iex token', 'iex key'],
      words: [],
      grammar: [either('pk_', 'Tpk_'), lowerDigits(32)],
    },
    {
      how: 'named',
      id: 'iex-cloud-legacy-token',
      title: 'IEX Cloud token without prefix',
      severity: 'medium',
      names: ['iexcloud', 'iex cloud'],
      grammar: [lowerDigits(35)],
    },
  ],
};
