import { lowerDigits, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const surveyAnyPlace: Provider = {
  name: 'Survey Anyplace',
  revoke: 'Replace it in the API settings of the Survey Anyplace account.',
  references: ['https://www.pointerpro.com/'],
  kinds: [
    {
      how: 'named',
      id: 'survey-any-place-api-key',
      title: 'Survey Anyplace API key',
      names: ['survey any place'],
      grammar: [lowerDigits(32)],
    },
    {
      how: 'named',
      id: 'survey-any-place-id',
      title: 'Survey Anyplace ID',
      severity: 'info',
      names: ['survey any place'],
      words: ['id'],
      grammar: [...uuid],
    },
  ],
};
