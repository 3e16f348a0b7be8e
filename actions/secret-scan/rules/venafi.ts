import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const venafi: Provider = {
  name: 'Venafi',
  revoke: 'Rotate it under Preferences > API Keys.',
  references: ['https://docs.venafi.cloud/api/about-api-keys/'],
  kinds: [
    {
      how: 'named',
      id: 'venafi-api-key',
      title: 'Venafi API key',
      severity: 'critical',
      names: ['venafi'],
      grammar: uuid,
    },
  ],
};
