import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const rails: Provider = {
  name: 'Ruby on Rails',
  revoke:
    'Run `rails secret` or `rails credentials:edit` with a new key, and replace every secret it protected.',
  references: ['https://guides.rubyonrails.org/security.html'],
  kinds: [
    {
      how: 'named',
      id: 'rails-master-key',
      title: 'Ruby on Rails master key',
      severity: 'critical',
      names: ['rails master key'],
      words: [],
      grammar: [hex(32)],
    },
    {
      how: 'file',
      id: 'rails-key-file',
      title: 'Ruby on Rails key file',
      severity: 'critical',
      path: /(?:^|\/)config\/(?:master|credentials\/[\w-]+)\.key$/,
      example: 'config/master.key',
      content: [hex(32)],
    },
    {
      how: 'named',
      id: 'rails-secret-key-base',
      title: 'Ruby on Rails secret key base',
      names: ['secret key base'],
      words: [],
      grammar: [hex(128)],
    },
  ],
};
