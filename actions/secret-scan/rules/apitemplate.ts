import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const apitemplate: Provider = {
  name: 'APITemplate.io',
  revoke: 'Regenerate it in the API settings of the APITemplate.io account.',
  references: ['https://docs.apitemplate.io/'],
  kinds: [
    {
      how: 'named',
      id: 'apitemplate-api-key',
      title: 'APITemplate.io API key',
      names: ['apitemplate', 'api template io'],
      grammar: [base62(39)],
    },
  ],
};
