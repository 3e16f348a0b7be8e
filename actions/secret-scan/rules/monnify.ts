import { base62, either, upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const monnify: Provider = {
  name: 'Monnify',
  revoke: 'Regenerate the keys under Developers > API Keys of the Monnify dashboard.',
  references: ['https://developers.monnify.com/docs/getting-started/'],
  kinds: [
    {
      how: 'named',
      id: 'monnify-secret-key',
      title: 'Monnify secret key',
      severity: 'critical',
      names: ['monnify'],
      grammar: [upperDigits(32)],
    },
    {
      how: 'named',
      id: 'monnify-api-key',
      title: 'Monnify API key',
      severity: 'info',
      names: ['monnify'],
      grammar: ['MK_', either('PROD', 'TEST'), '_', base62(8, 12)],
    },
  ],
};
