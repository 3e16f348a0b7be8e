import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const braintrust: Provider = {
  name: 'Braintrust',
  revoke: 'Revoke it under Settings > API keys.',
  references: ['https://www.braintrust.dev/docs'],
  kinds: [
    {
      how: 'named',
      id: 'braintrust-api-key',
      title: 'Braintrust API key',
      names: ['braintrust'],
      grammar: ['sk-', base62(44, 52)],
    },
  ],
};
