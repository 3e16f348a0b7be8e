import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const viewneo: Provider = {
  name: 'viewneo',
  revoke: 'Replace it in the API settings of the viewneo account.',
  references: ['https://viewneo.com/'],
  kinds: [
    {
      how: 'named',
      id: 'viewneo-access-token',
      title: 'viewneo access token',
      names: ['viewneo'],
      grammar: [base64url(30, 400), '.', base64url(100, 600), '.', base64url(300, 1000)],
    },
  ],
};
