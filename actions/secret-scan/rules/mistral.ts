import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mistral: Provider = {
  name: 'Mistral AI',
  revoke: 'Delete the key on the API Keys page of the Mistral console.',
  references: ['https://docs.mistral.ai/getting-started/quickstart/'],
  kinds: [
    {
      how: 'named',
      id: 'mistral-api-key',
      title: 'Mistral AI API key',
      aliases: ['mistral-api-key'],
      names: ['mistral', 'mistral ai'],
      grammar: [base62(32)],
    },
  ],
};
