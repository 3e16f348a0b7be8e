import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const deepgram: Provider = {
  name: 'Deepgram',
  revoke: 'Delete it under API Keys of the project in the console.',
  references: ['https://developers.deepgram.com/docs/create-additional-api-keys'],
  kinds: [
    {
      how: 'named',
      id: 'deepgram-api-key',
      title: 'Deepgram API key',
      names: ['deepgram'],
      grammar: [lowerDigits(40)],
    },
  ],
};
