import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const apiflash: Provider = {
  name: 'ApiFlash',
  revoke: 'Regenerate it in the API settings of the ApiFlash account.',
  references: ['https://apiflash.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'apiflash-api-key',
      title: 'ApiFlash API key',
      severity: 'medium',
      names: ['api flash'],
      grammar: [base62(32)],
    },
  ],
};
