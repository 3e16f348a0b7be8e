import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const hybiscus: Provider = {
  name: 'Hybiscus',
  revoke: 'Replace it in the developer portal.',
  references: ['https://hybiscus.dev/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'hybiscus-api-key',
      title: 'Hybiscus API key',
      severity: 'medium',
      names: ['hybiscus'],
      grammar: [base62(43)],
    },
  ],
};
