import { base64, base64url, from, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const elastic: Provider = {
  name: 'Elastic',
  revoke: 'Invalidate it under Security > API keys of the deployment, or API keys of the cloud organization.',
  references: ['https://www.elastic.co/docs/deploy-manage/api-keys'],
  kinds: [
    {
      how: 'token',
      id: 'elastic-cloud-api-key',
      title: 'Elastic Cloud API key',
      severity: 'critical',
      grammar: ['essu_', from('0-9A-Za-z+/_-', 40, 200), optional('='), optional('=')],
    },
    {
      how: 'named',
      id: 'elastic-api-key',
      title: 'Elasticsearch API key',
      names: ['elastic', 'elasticsearch', 'es api', 'kibana'],
      grammar: [base64(58), '=='],
    },
    {
      how: 'token',
      id: 'elastic-service-token',
      title: 'Elasticsearch service account token',
      grammar: ['AAEAAWVsYXN0aWMv', base64url(20, 160)],
    },
  ],
};
