import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zonkaFeedback: Provider = {
  name: 'Zonka Feedback',
  revoke: 'Replace it in the API settings of the Zonka Feedback account.',
  references: ['https://apidocs.zonkafeedback.com/'],
  kinds: [
    {
      how: 'named',
      id: 'zonka-feedback-api-token',
      title: 'Zonka Feedback API token',
      names: ['zonka', 'zonkafeedback'],
      grammar: [base62(36)],
    },
  ],
};
