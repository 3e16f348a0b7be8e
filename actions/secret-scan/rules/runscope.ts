import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const runscope: Provider = {
  name: 'Runscope',
  revoke: 'Replace it in the API settings of the Runscope account.',
  references: ['https://www.runscope.com/docs/api/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'runscope-access-token',
      title: 'Runscope access token',
      names: ['runscope'],
      words: [],
      grammar: [...uuid],
    },
    {
      how: 'token',
      id: 'runscope-trigger-url',
      title: 'Runscope trigger URL',
      severity: 'medium',
      grammar: ['api.runscope.com/radar/', ...uuid, '/trigger'],
    },
  ],
};
