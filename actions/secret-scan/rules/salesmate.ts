import { either, lowerDigits, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const salesmate: Provider = {
  name: 'Salesmate',
  revoke: 'Replace it in the API settings of the Salesmate account.',
  references: ['https://apidocs.salesmate.io/'],
  kinds: [
    {
      how: 'named',
      id: 'salesmate-api-key',
      title: 'Salesmate API key',
      names: ['salesmate'],
      grammar: [either([...uuid], [lowerDigits(36)])],
    },
  ],
};
