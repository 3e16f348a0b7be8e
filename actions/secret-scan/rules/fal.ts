import { hex, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const fal: Provider = {
  name: 'fal',
  revoke: 'Delete it on the Keys page of the dashboard.',
  references: ['https://docs.fal.ai/model-apis/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'fal-api-key',
      title: 'fal API key',
      names: ['fal key', 'fal ai', 'fal api', 'fal client', 'falai'],
      words: [],
      grammar: [...uuid, ':', hex(32)],
    },
  ],
};
