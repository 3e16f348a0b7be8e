import { base64, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const apiNinjas: Provider = {
  name: 'API Ninjas',
  revoke: 'Regenerate it in the API settings of the API Ninjas account.',
  references: ['https://api-ninjas.com/api'],
  kinds: [
    {
      how: 'named',
      id: 'api-ninjas-api-key',
      title: 'API Ninjas API key',
      severity: 'medium',
      names: ['api ninja', 'calorie ninja'],
      grammar: [base64(40), optional('==')],
    },
  ],
};
