import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const speechtextAi: Provider = {
  name: 'SpeechText.AI',
  revoke: 'Replace it in the API settings of the SpeechText.AI account.',
  references: ['https://speechtext.ai/speech-recognition-api'],
  kinds: [
    {
      how: 'named',
      id: 'speechtext-ai-api-key',
      title: 'SpeechText.AI API key',
      severity: 'medium',
      names: ['speechtext'],
      grammar: [lowerDigits(32, 34)],
    },
  ],
};
