import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const fatsecret: Provider = {
  name: 'FatSecret',
  revoke: 'Reset the secret on the page of the application.',
  references: ['https://platform.fatsecret.com/docs/guides/authentication/oauth2'],
  kinds: [
    {
      how: 'named',
      id: 'fatsecret-client-secret',
      title: 'FatSecret client secret',
      severity: 'medium',
      names: ['fatsecret', 'fat secret'],
      grammar: [hex(32)],
    },
  ],
};
