import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const uclassify: Provider = {
  name: 'uClassify',
  revoke: 'Replace it in the API settings of the uClassify account.',
  references: ['https://www.uclassify.com/docs/restapi'],
  kinds: [
    {
      how: 'named',
      id: 'uclassify-api-key',
      title: 'uClassify API key',
      severity: 'medium',
      names: ['uclassify'],
      grammar: [base62(12)],
    },
  ],
};
