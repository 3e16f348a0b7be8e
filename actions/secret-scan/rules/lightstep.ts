import { base64 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const lightstep: Provider = {
  name: 'Lightstep',
  revoke: 'Revoke it under Project settings > Access tokens.',
  references: ['https://docs.lightstep.com/'],
  kinds: [
    {
      how: 'named',
      id: 'lightstep-access-token',
      title: 'Lightstep access token',
      names: ['lightstep'],
      grammar: [base64(80, 140)],
    },
  ],
};
