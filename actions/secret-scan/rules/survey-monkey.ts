import { base64url, digits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const surveyMonkey: Provider = {
  name: 'SurveyMonkey',
  revoke: 'Replace it in the API settings of the SurveyMonkey account.',
  references: ['https://developer.surveymonkey.com/api/v3/'],
  kinds: [
    {
      how: 'named',
      id: 'survey-monkey-access-token',
      title: 'SurveyMonkey access token',
      names: ['survey monkey'],
      grammar: [base64url(60, 120)],
    },
    {
      how: 'named',
      id: 'survey-monkey-client-secret',
      title: 'SurveyMonkey client secret',
      names: ['survey monkey'],
      words: ['secret'],
      grammar: [digits(30, 40)],
    },
  ],
};
