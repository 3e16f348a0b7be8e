import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ipapi: Provider = {
  name: 'ipapi',
  revoke: 'Reset it in the dashboard.',
  references: ['https://ipapi.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'ipapi-access-key',
      title: 'ipapi access key',
      severity: 'medium',
      names: ['ipapi'],
      grammar: [lowerDigits(32)],
    },
  ],
};
