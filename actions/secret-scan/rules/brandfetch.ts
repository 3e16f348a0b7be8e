import { from, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const brandfetch: Provider = {
  name: 'Brandfetch',
  revoke: 'Regenerate it in the API settings of the Brandfetch account.',
  references: ['https://docs.brandfetch.com/'],
  kinds: [
    {
      how: 'named',
      id: 'brandfetch-api-key',
      title: 'Brandfetch API key',
      severity: 'medium',
      names: ['brandfetch'],
      grammar: [from('0-9A-Za-z+/', 39, 44), optional('=')],
    },
  ],
};
