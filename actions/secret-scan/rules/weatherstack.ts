import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const weatherstack: Provider = {
  name: 'weatherstack',
  revoke: 'Replace it in the API settings of the weatherstack account.',
  references: ['https://weatherstack.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'weatherstack-api-key',
      title: 'weatherstack API key',
      severity: 'medium',
      names: ['weatherstack', 'weather stack'],
      grammar: [hex(32)],
    },
  ],
};
