import { base62, either, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const calendarific: Provider = {
  name: 'Calendarific',
  revoke: 'Regenerate it in the API settings of the Calendarific account.',
  references: ['https://calendarific.com/api-documentation'],
  kinds: [
    {
      how: 'named',
      id: 'calendarific-api-key',
      title: 'Calendarific API key',
      severity: 'medium',
      names: ['calendarific'],
      grammar: [either([lowerDigits(32)], [lowerDigits(40)], [base62(32)])],
    },
  ],
};
