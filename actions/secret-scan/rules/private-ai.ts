import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const privateAi: Provider = {
  name: 'Private AI',
  revoke: 'Replace it in the API settings of the Private AI account.',
  references: ['https://docs.private-ai.com/'],
  kinds: [
    {
      how: 'named',
      id: 'private-ai-api-token',
      title: 'Private AI API token',
      aliases: ['privateai-api-token'],
      names: ['private ai'],
      grammar: [lowerDigits(32)],
    },
  ],
};
