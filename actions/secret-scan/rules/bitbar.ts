import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const bitbar: Provider = {
  name: 'BitBar',
  revoke: 'Regenerate it in the API settings of the BitBar account.',
  references: ['https://support.smartbear.com/bitbar/docs/en/api.html'],
  kinds: [
    { how: 'named', id: 'bitbar-api-key', title: 'BitBar API key', names: ['bitbar'], grammar: [base62(32)] },
  ],
};
