import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const minimax: Provider = {
  name: 'MiniMax',
  revoke: 'Delete the key on the API keys page of the MiniMax platform.',
  references: ['https://platform.minimax.io/docs/guides/quickstart-preparation'],
  kinds: [
    {
      how: 'token',
      id: 'minimax-api-key',
      title: 'MiniMax API key',
      aliases: ['minimax-api-key'],
      grammar: ['sk-api-', base64url(80, 140)],
    },
    {
      how: 'token',
      id: 'minimax-coding-plan-key',
      title: 'MiniMax coding plan key',
      grammar: ['sk-cp-', base64url(80, 140)],
    },
  ],
};
