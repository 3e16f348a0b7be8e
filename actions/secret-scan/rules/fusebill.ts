import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const fusebill: Provider = {
  name: 'Fusebill',
  revoke: 'Revoke it under Settings > Integrations > API.',
  references: ['https://developer.fusebill.com/'],
  kinds: [
    {
      how: 'named',
      id: 'fusebill-api-key',
      title: 'Fusebill API key',
      names: ['fusebill'],
      grammar: [base62(88)],
    },
  ],
};
