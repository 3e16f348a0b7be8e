import { base64url, either, lower, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const svix: Provider = {
  name: 'Svix',
  revoke: 'Replace it in the API settings of the Svix account.',
  references: ['https://docs.svix.com/'],
  kinds: [
    {
      how: 'named',
      id: 'svix-api-key',
      title: 'Svix API key',
      severity: 'critical',
      names: ['svix'],
      grammar: [either('sk_', 'testsk_'), base64url(28, 44), optional('.', lower(2))],
    },
  ],
};
