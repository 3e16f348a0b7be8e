import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const surveySparrow: Provider = {
  name: 'SurveySparrow',
  revoke: 'Replace it in the API settings of the SurveySparrow account.',
  references: ['https://developers.surveysparrow.com/rest-apis'],
  kinds: [
    {
      how: 'named',
      id: 'survey-sparrow-access-token',
      title: 'SurveySparrow access token',
      names: ['survey sparrow'],
      grammar: [base64url(80, 100)],
    },
  ],
};
