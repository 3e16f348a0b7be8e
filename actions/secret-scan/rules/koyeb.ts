import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const koyeb: Provider = {
  name: 'Koyeb',
  revoke: 'Delete the token under Account > API of the control panel.',
  references: ['https://www.koyeb.com/docs/reference/api'],
  kinds: [
    {
      how: 'named',
      id: 'koyeb-api-token',
      title: 'Koyeb API token',
      severity: 'critical',
      names: ['koyeb'],
      grammar: [lowerDigits(64)],
    },
  ],
};
