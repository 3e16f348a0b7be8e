import { base64, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const letta: Provider = {
  name: 'Letta',
  revoke: 'Revoke it under API keys of the console.',
  references: ['https://docs.letta.com/'],
  kinds: [
    {
      how: 'token',
      id: 'letta-api-key',
      title: 'Letta API key',
      grammar: ['sk-let-', base64(40, 200), optional('='), optional('=')],
    },
  ],
};
