import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const appCenter: Provider = {
  name: 'Visual Studio App Center',
  revoke: 'Delete the token under Account settings > User API tokens.',
  references: ['https://learn.microsoft.com/en-us/appcenter/api-docs/'],
  kinds: [
    {
      how: 'named',
      id: 'app-center-api-token',
      title: 'Visual Studio App Center API token',
      severity: 'critical',
      names: ['app center'],
      grammar: [hex(40)],
    },
  ],
};
