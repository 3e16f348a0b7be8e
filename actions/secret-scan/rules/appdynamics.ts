import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const appdynamics: Provider = {
  name: 'AppDynamics',
  revoke: 'Revoke it under Administration > API clients.',
  references: ['https://docs.appdynamics.com/'],
  kinds: [
    {
      how: 'named',
      id: 'appdynamics-client-secret',
      title: 'AppDynamics API client secret',
      names: ['app dynamics', 'appd'],
      grammar: uuid,
    },
  ],
};
