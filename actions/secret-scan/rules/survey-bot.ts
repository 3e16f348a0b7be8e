import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const surveyBot: Provider = {
  name: 'Surveybot',
  revoke: 'Replace it in the API settings of the Surveybot account.',
  references: ['https://app.surveybot.io/accounts/api_docs'],
  kinds: [
    {
      how: 'named',
      id: 'survey-bot-api-key',
      title: 'Surveybot API key',
      names: ['survey bot'],
      grammar: [base62(80)],
    },
  ],
};
