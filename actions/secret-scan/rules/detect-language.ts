import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const detectLanguage: Provider = {
  name: 'Detect Language',
  revoke: 'Regenerate it in the account settings.',
  references: ['https://detectlanguage.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'detect-language-api-key',
      title: 'Detect Language API key',
      severity: 'medium',
      names: ['detectlanguage', 'detect language'],
      grammar: [lowerDigits(32)],
    },
  ],
};
