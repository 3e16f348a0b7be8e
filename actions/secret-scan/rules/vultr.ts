import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const vultr: Provider = {
  name: 'Vultr',
  revoke: 'Regenerate it under Account > API.',
  references: ['https://www.vultr.com/api/#section/Authentication'],
  kinds: [
    {
      how: 'named',
      id: 'vultr-api-key',
      title: 'Vultr API key',
      severity: 'critical',
      names: ['vultr'],
      grammar: [upperDigits(36)],
    },
  ],
};
