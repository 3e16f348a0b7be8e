import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const deepinfra: Provider = {
  name: 'DeepInfra',
  revoke: 'Delete it under API keys in the dashboard.',
  references: ['https://deepinfra.com/docs'],
  kinds: [
    {
      how: 'named',
      id: 'deepinfra-api-key',
      title: 'DeepInfra API key',
      names: ['deepinfra', 'deep infra'],
      grammar: [base62(32)],
    },
  ],
};
