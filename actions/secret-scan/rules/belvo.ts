import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const belvo: Provider = {
  name: 'Belvo',
  revoke: 'Revoke it under Developers > Secret keys of the dashboard.',
  references: ['https://developers.belvo.com/'],
  kinds: [
    {
      how: 'named',
      id: 'belvo-secret-password',
      title: 'Belvo secret password',
      names: ['belvo'],
      grammar: [base64url(40, 64)],
    },
  ],
};
