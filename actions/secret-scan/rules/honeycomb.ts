import { base62, either, hex, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const honeycomb: Provider = {
  name: 'Honeycomb',
  revoke: 'Delete it under Environment settings > API Keys.',
  references: ['https://docs.honeycomb.io/configure/environments/manage-api-keys/'],
  kinds: [
    {
      how: 'token',
      id: 'honeycomb-ingest-key',
      title: 'Honeycomb ingest key',
      grammar: ['hc', lowerDigits(1), 'ik_', lowerDigits(58)],
      literals: ['ik_'],
    },
    {
      how: 'token',
      id: 'honeycomb-management-key',
      title: 'Honeycomb management key with its secret',
      grammar: ['hc', lowerDigits(1), 'mk_', lowerDigits(26), ':', base62(32, 64)],
      literals: ['mk_'],
    },
    {
      how: 'named',
      id: 'honeycomb-api-key',
      title: 'Honeycomb configuration key',
      names: ['honeycomb'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [either([hex(32)], [base62(22)])],
    },
  ],
};
