import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const simplesat: Provider = {
  name: 'Simplesat',
  revoke: 'Replace it in the API settings of the Simplesat account.',
  references: ['https://documenter.getpostman.com/view/457268/SVfRt7WK'],
  kinds: [
    {
      how: 'named',
      id: 'simplesat-api-key',
      title: 'Simplesat API key',
      names: ['simple sat'],
      grammar: [lowerDigits(40)],
    },
  ],
};
