import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const conversionTools: Provider = {
  name: 'Conversion Tools',
  revoke: 'Regenerate it in the API settings of the Conversion Tools account.',
  references: ['https://conversiontools.io/api-documentation'],
  kinds: [
    {
      how: 'named',
      id: 'conversion-tools-api-key',
      title: 'Conversion Tools API key',
      names: ['conversion tools'],
      grammar: ['eyJ', base64url(8, 800), '.', base64url(8, 2000), '.', base64url(8, 800)],
    },
  ],
};
