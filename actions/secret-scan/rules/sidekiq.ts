import { either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sidekiq: Provider = {
  name: 'Sidekiq',
  revoke: 'Write to Contributed Systems for new credentials.',
  references: ['https://github.com/sidekiq/sidekiq/wiki/Pro-Installation'],
  kinds: [
    {
      how: 'named',
      id: 'sidekiq-gems-credential',
      title: 'Sidekiq Pro or Enterprise credential',
      aliases: ['sidekiq-secret'],
      names: ['contribsys'],
      words: [],
      grammar: [hex(8), ':', hex(8)],
    },
    {
      how: 'token',
      id: 'sidekiq-gems-url',
      title: 'Sidekiq Pro or Enterprise URL with its credential',
      aliases: ['sidekiq-sensitive-url'],
      grammar: [
        either('https', 'http'),
        '://',
        hex(8),
        ':',
        hex(8),
        '@',
        either('gems', 'enterprise'),
        '.contribsys.com',
      ],
      literals: ['contribsys.com'],
      anyValue: true,
    },
  ],
};
