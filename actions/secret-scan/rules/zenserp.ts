import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zenserp: Provider = {
  name: 'Zenserp',
  revoke: 'Replace it in the API settings of the Zenserp account.',
  references: ['https://app.zenserp.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'zenserp-api-key',
      title: 'Zenserp API key',
      severity: 'medium',
      names: ['zenserp'],
      grammar: uuid,
    },
  ],
};
