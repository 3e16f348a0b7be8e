import { base62, digits, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const pydantic: Provider = {
  name: 'Pydantic',
  revoke: 'Revoke it under Settings > Write tokens of the project.',
  references: ['https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/'],
  kinds: [
    {
      how: 'token',
      id: 'pydantic-logfire-token',
      title: 'Pydantic Logfire token',
      grammar: ['pylf_v', digits(1), '_', either('us', 'eu', 'stagingus', 'stagingeu'), '_', base62(40, 48)],
    },
    {
      how: 'token',
      id: 'pydantic-ai-gateway-key',
      title: 'Pydantic AI Gateway key',
      grammar: ['paig_', base62(32, 48)],
    },
  ],
};
