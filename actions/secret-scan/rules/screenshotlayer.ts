import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const screenshotlayer: Provider = {
  name: 'screenshotlayer',
  revoke: 'Replace it in the API settings of the screenshotlayer account.',
  references: ['https://screenshotlayer.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'screenshotlayer-api-key',
      title: 'screenshotlayer API key',
      severity: 'medium',
      names: ['screenshot layer'],
      grammar: [base62(32, 34)],
    },
  ],
};
