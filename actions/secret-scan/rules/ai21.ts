import { base62, either, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ai21: Provider = {
  name: 'AI21 Studio',
  revoke: 'Regenerate it in the API settings of the AI21 Studio account.',
  references: ['https://docs.ai21.com/reference/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'ai21-api-key',
      title: 'AI21 Studio API key',
      names: ['ai21'],
      grammar: [either(uuid, [base62(32)])],
    },
  ],
};
