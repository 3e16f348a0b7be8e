import { base62, from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const optimizely: Provider = {
  name: 'Optimizely',
  revoke: 'Revoke the token under Profile > API Access.',
  references: ['https://docs.developers.optimizely.com/web-experimentation/docs/personal-access-token'],
  kinds: [
    {
      how: 'named',
      id: 'optimizely-personal-token',
      title: 'Optimizely personal access token',
      names: ['optimizely'],
      grammar: [from('0-9A-Za-z:_-', 32, 80)],
    },
    {
      how: 'named',
      id: 'optimizely-sdk-key',
      title: 'Optimizely SDK key',
      severity: 'low',
      names: ['optimizely'],
      words: ['sdk'],
      grammar: [base62(20, 24)],
    },
  ],
};
