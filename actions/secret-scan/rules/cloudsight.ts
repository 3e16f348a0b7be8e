import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const cloudsight: Provider = {
  name: 'CloudSight',
  revoke: 'Regenerate it in the API settings of the CloudSight account.',
  references: ['https://cloudsight.docs.apiary.io/'],
  kinds: [
    {
      how: 'named',
      id: 'cloudsight-api-key',
      title: 'CloudSight API key or secret',
      names: ['cloud sight'],
      grammar: [base64url(22, 25)],
    },
  ],
};
