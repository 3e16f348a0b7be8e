import { base32 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const witAi: Provider = {
  name: 'Wit.ai',
  revoke: 'Reset it under Settings of the app.',
  references: ['https://wit.ai/docs/http/'],
  kinds: [
    {
      how: 'named',
      id: 'wit-ai-access-token',
      title: 'Wit.ai access token',
      names: [
        'wit ai',
        'witai',
        'wit token',
        'wit access',
        'wit api',
        'wit key',
        'wit secret',
        'wit server',
        'wit client',
      ],
      grammar: [base32(32)],
    },
  ],
};
