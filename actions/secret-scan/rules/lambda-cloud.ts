import { base62, from, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const lambdaCloud: Provider = {
  name: 'Lambda Cloud',
  revoke: 'Delete the key on the API keys page of the Lambda Cloud console.',
  references: ['https://docs.lambda.ai/public-cloud/cloud-api/'],
  kinds: [
    {
      how: 'named',
      id: 'lambda-cloud-api-key',
      title: 'Lambda Cloud API key',
      severity: 'critical',
      names: ['lambda cloud', 'lambda labs', 'lambda api'],
      grammar: ['secret_', from('0-9A-Za-z_-', 1, 40), '_', hex(32), '.', base62(32)],
    },
  ],
};
