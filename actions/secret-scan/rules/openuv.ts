import { either, lowerDigits, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const openuv: Provider = {
  name: 'OpenUV',
  revoke: 'Replace the key in the OpenUV console.',
  references: ['https://www.openuv.io/uvindex'],
  kinds: [
    {
      how: 'named',
      id: 'openuv-api-key',
      title: 'OpenUV API key',
      severity: 'medium',
      names: ['openuv', 'open uv'],
      grammar: [either([lowerDigits(32)], ['openuv-', lowerDigits(12, 24), optional('-io')])],
    },
  ],
};
