import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ionic: Provider = {
  name: 'Ionic',
  revoke: 'Revoke it under Personal settings > Access tokens.',
  references: ['https://ionic.io/docs/appflow/automation/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'ionic-access-token',
      title: 'Ionic personal access token',
      grammar: ['ion_', base62(42)],
    },
  ],
};
