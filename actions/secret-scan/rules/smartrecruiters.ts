import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const smartrecruiters: Provider = {
  name: 'SmartRecruiters',
  revoke: 'Replace it in the API settings of the SmartRecruiters account.',
  references: ['https://developers.smartrecruiters.com/docs/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'smartrecruiters-api-key',
      title: 'SmartRecruiters API key',
      grammar: ['DCRA1-', hex(32)],
    },
  ],
};
