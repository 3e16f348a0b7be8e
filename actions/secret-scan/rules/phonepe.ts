import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const phonepe: Provider = {
  name: 'PhonePe',
  revoke: 'Revoke it under Developer settings > API keys.',
  references: ['https://developer.phonepe.com/'],
  kinds: [
    {
      how: 'named',
      id: 'phonepe-salt-key',
      title: 'PhonePe salt key',
      names: ['phonepe', 'phone pe'],
      grammar: uuid,
    },
  ],
};
