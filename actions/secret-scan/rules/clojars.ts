import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const clojars: Provider = {
  name: 'Clojars',
  revoke: 'Disable the token on the Deploy Tokens page.',
  references: ['https://github.com/clojars/clojars-web/wiki/Deploy-Tokens'],
  kinds: [
    {
      how: 'token',
      id: 'clojars-deploy-token',
      title: 'Clojars deploy token',
      severity: 'critical',
      aliases: ['clojars-api-token'],
      neither: { behind: '0-9A-Za-z_' },
      grammar: ['CLOJARS_', hex(60)],
    },
  ],
};
