import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ipinfodb: Provider = {
  name: 'IPInfoDB',
  revoke: 'Replace it in the account.',
  references: ['https://www.ipinfodb.com/api'],
  kinds: [
    {
      how: 'named',
      id: 'ipinfodb-api-key',
      title: 'IPInfoDB API key',
      severity: 'medium',
      names: ['ipinfodb'],
      grammar: [hex(64)],
    },
  ],
};
