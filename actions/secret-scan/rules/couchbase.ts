import { base64, either, from, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const couchbase: Provider = {
  name: 'Couchbase',
  revoke: 'Delete the key under Settings > API keys of Capella.',
  references: ['https://docs.couchbase.com/cloud/management-api-guide/management-api-intro.html'],
  kinds: [
    {
      how: 'named',
      id: 'couchbase-capella-api-key',
      title: 'Couchbase Capella API key secret',
      severity: 'critical',
      aliases: ['couchbase-capella-api-key'],
      names: ['couchbase', 'capella'],
      grammar: [either([from('0-9A-Za-z+/%!#@_-', 64)], [base64(62, 80), optional('='), optional('=')])],
    },
  ],
};
