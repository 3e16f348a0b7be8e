import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const twist: Provider = {
  name: 'Twist',
  revoke: 'Revoke it under Settings > Integrations.',
  references: ['https://developer.twist.com/v3/#authentication'],
  kinds: [
    {
      how: 'token',
      id: 'twist-access-token',
      title: 'Twist or Doist OAuth token',
      grammar: ['oauth2:', hex(40)],
    },
    {
      how: 'named',
      id: 'twist-named-token',
      title: 'Twist or Doist token beside its name',
      names: ['twist', 'doist'],
      words: ['key', 'token', 'secret', 'password', 'access'],
      grammar: [hex(40)],
    },
  ],
};
