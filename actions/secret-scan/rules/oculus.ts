import { base62, digits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const oculus: Provider = {
  name: 'Meta Horizon (Oculus)',
  revoke: 'Reset the app credentials on the API page of the developer dashboard.',
  references: ['https://developers.meta.com/horizon/documentation/unity/ps-s2s-basics/'],
  kinds: [
    {
      how: 'token',
      id: 'oculus-access-token',
      title: 'Meta Horizon (Oculus) app or user access token',
      grammar: ['OC|', digits(12, 20), '|', base62(16, 64)],
    },
  ],
};
