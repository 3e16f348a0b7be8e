import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const nlpCloud: Provider = {
  name: 'NLP Cloud',
  revoke: 'Replace the token in the NLP Cloud dashboard.',
  references: ['https://docs.nlpcloud.com/#authentication'],
  kinds: [
    {
      how: 'named',
      id: 'nlp-cloud-token',
      title: 'NLP Cloud API token',
      severity: 'medium',
      names: ['nlpcloud', 'nlp cloud'],
      grammar: [hex(40)],
    },
  ],
};
