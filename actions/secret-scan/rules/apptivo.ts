import { base62, either, from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const apptivo: Provider = {
  name: 'Apptivo',
  revoke: 'Regenerate it under Business settings > API access.',
  references: ['https://www.apptivo.com/developers/'],
  kinds: [
    {
      how: 'named',
      id: 'apptivo-api-key',
      title: 'Apptivo API key',
      names: ['apptivo'],
      grammar: [either([from('0-9A-Za-z-', 36)], [base62(32)])],
    },
  ],
};
