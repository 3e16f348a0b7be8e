import { base64, upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { confluentSample, confluentVerdict } from '../verdicts/confluent.ts';

export const confluent: Provider = {
  name: 'Confluent',
  revoke: 'Delete the key under API keys of the cluster or of the cloud organization.',
  references: [
    'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
  ],
  kinds: [
    {
      how: 'token',
      id: 'confluent-api-secret',
      title: 'Confluent Cloud API secret',
      severity: 'critical',
      grammar: ['cflt', base64(60)],
      verify: confluentVerdict,
      sample: confluentSample,
    },
    {
      how: 'named',
      id: 'confluent-old-api-secret',
      title: 'Confluent Cloud API secret of the older format',
      severity: 'critical',
      names: ['confluent', 'kafka', 'ccloud', 'sasl', 'schema registry'],
      aliases: ['confluent-secret-key'],
      grammar: [base64(64)],
    },
    {
      how: 'named',
      id: 'confluent-api-key',
      title: 'Confluent Cloud API key',
      severity: 'medium',
      aliases: ['confluent-access-token'],
      names: ['confluent', 'ccloud'],
      grammar: [upperDigits(16)],
    },
  ],
};
