import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ipqualityscore: Provider = {
  name: 'IPQualityScore',
  revoke: 'Reset it in the account settings.',
  references: ['https://www.ipqualityscore.com/documentation/overview'],
  kinds: [
    {
      how: 'named',
      id: 'ipqualityscore-api-key',
      title: 'IPQualityScore API key',
      severity: 'medium',
      names: ['ip quality', 'ip quality score', 'ipqs'],
      grammar: [base62(32)],
    },
  ],
};
