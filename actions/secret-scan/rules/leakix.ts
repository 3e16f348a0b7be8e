import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const leakix: Provider = {
  name: 'LeakIX',
  revoke: 'Revoke it under Settings > API key.',
  references: ['https://docs.leakix.net/'],
  kinds: [
    {
      how: 'named',
      id: 'leakix-api-key',
      title: 'LeakIX API key',
      names: ['leakix'],
      grammar: [base64url(48)],
    },
  ],
};
