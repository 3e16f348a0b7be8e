import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const testrail: Provider = {
  name: 'TestRail',
  revoke: 'Delete it under My Settings > API Keys.',
  references: ['https://support.testrail.com/hc/en-us/articles/7077039051284'],
  kinds: [
    {
      how: 'named',
      id: 'testrail-api-key',
      title: 'TestRail API key',
      names: ['testrail', 'test rail'],
      words: ['key', 'token', 'secret', 'password', 'access', 'api', 'auth'],
      grammar: [from('0-9A-Za-z./', 20), '-', from('0-9A-Za-z./', 20)],
    },
  ],
};
