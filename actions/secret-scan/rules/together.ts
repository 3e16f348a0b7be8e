import { base64url, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const together: Provider = {
  name: 'Together AI',
  revoke: 'Regenerate it under Settings > API Keys.',
  references: ['https://docs.together.ai/docs/quickstart'],
  kinds: [
    {
      how: 'token',
      id: 'together-api-key',
      title: 'Together AI API key',
      grammar: ['tgp_v1_', base64url(43)],
    },
    {
      how: 'named',
      id: 'together-old-api-key',
      title: 'Together AI API key of the older format',
      names: [
        'together ai',
        'together api',
        'togetherai',
        'togethercomputer',
        'together key',
        'together token',
      ],
      grammar: [hex(64)],
    },
  ],
};
