import { hex, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const nutritionix: Provider = {
  name: 'Nutritionix',
  revoke: 'Delete the key in the Nutritionix developer portal.',
  references: ['https://docx.syndigo.com/developers/docs/nutritionix-api-guide'],
  kinds: [
    {
      how: 'named',
      id: 'nutritionix-api-key',
      title: 'Nutritionix application key',
      severity: 'medium',
      names: ['nutritionix'],
      grammar: [lowerDigits(32)],
    },
    {
      how: 'named',
      id: 'nutritionix-app-id',
      title: 'Nutritionix application ID',
      severity: 'info',
      names: ['nutritionix'],
      words: ['id'],
      grammar: [hex(8)],
    },
  ],
};
