import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const rubygems: Provider = {
  name: 'RubyGems',
  revoke: 'Delete it under API keys of the account settings.',
  references: ['https://guides.rubygems.org/api-key-scopes/'],
  kinds: [
    {
      how: 'token',
      id: 'rubygems-api-key',
      title: 'RubyGems API key',
      severity: 'critical',
      aliases: ['rubygems-api-token'],
      grammar: ['rubygems_', hex(48)],
    },
    {
      how: 'named',
      id: 'rubygems-old-api-key',
      title: 'RubyGems API key of the older format',
      severity: 'critical',
      names: [':rubygems api key', 'rubygems api key', 'gem host api key', 'rubygems key'],
      words: [],
      grammar: [hex(32)],
    },
  ],
};
