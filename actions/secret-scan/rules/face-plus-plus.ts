import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const facePlusPlus: Provider = {
  name: 'Face++',
  revoke: 'Delete it under Apps > API Key in the console.',
  references: ['https://console.faceplusplus.com/documents/5671789'],
  kinds: [
    {
      how: 'named',
      id: 'face-plus-plus-api-key',
      title: 'Face++ API key',
      names: ['faceplusplus', 'face plus plus', 'facepp'],
      grammar: [base64url(32)],
    },
  ],
};
