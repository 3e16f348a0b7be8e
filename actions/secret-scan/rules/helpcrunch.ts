import { base64, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const helpcrunch: Provider = {
  name: 'HelpCrunch',
  revoke: 'Delete it under Settings > For developers.',
  references: ['https://docs.helpcrunch.com/en/rest-api-v1'],
  kinds: [
    {
      how: 'named',
      id: 'helpcrunch-api-key',
      title: 'HelpCrunch API key',
      names: ['helpcrunch', 'help crunch'],
      words: [],
      grammar: [base64(326, 328), optional('='), optional('=')],
    },
  ],
};
