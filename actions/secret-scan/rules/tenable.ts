import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const tenable: Provider = {
  name: 'Tenable',
  revoke: 'Generate new ones under My Account > API Keys.',
  references: ['https://developer.tenable.com/docs/authorization'],
  kinds: [
    {
      how: 'named',
      id: 'tenable-access-key',
      title: 'Tenable access or secret key',
      severity: 'critical',
      names: ['tenable', 'nessus', 'tio access', 'tio secret'],
      words: ['key', 'secret', 'access'],
      grammar: [hex(64)],
    },
  ],
};
