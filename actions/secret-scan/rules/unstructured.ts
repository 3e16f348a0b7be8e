import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const unstructured: Provider = {
  name: 'Unstructured',
  revoke: 'Replace it in the API settings of the Unstructured account.',
  references: ['https://docs.unstructured.io/'],
  kinds: [
    {
      how: 'named',
      id: 'unstructured-api-key',
      title: 'Unstructured API key',
      names: ['unstructured api', 'unstructured key', 'unstructured token'],
      grammar: [base62(30)],
    },
  ],
};
