import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const droneCi: Provider = {
  name: 'Drone CI',
  revoke: 'Reset it on the account page of the server.',
  references: ['https://docs.drone.io/api/overview/'],
  kinds: [
    {
      how: 'named',
      id: 'drone-ci-access-token',
      title: 'Drone CI access token',
      aliases: ['droneci-access-token'],
      names: ['droneci', 'drone ci', 'drone token', 'drone secret', 'drone access', 'drone rpc'],
      words: [],
      grammar: [base62(32)],
    },
  ],
};
