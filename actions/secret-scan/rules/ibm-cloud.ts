import { base64url, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ibmCloud: Provider = {
  name: 'IBM Cloud',
  revoke: 'Delete it under Manage > Access (IAM) > API keys.',
  references: ['https://cloud.ibm.com/docs/account?topic=account-userapikey'],
  kinds: [
    {
      how: 'named',
      id: 'ibm-cloud-api-key',
      title: 'IBM Cloud user API key',
      severity: 'critical',
      names: ['ibm', 'bluemix', 'iam api', 'bx api'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'credential'],
      grammar: [base64url(42, 44)],
    },
    {
      how: 'named',
      id: 'ibm-cloud-cos-secret',
      title: 'IBM Cloud Object Storage HMAC secret',
      names: ['ibm cos', 'cos hmac', 'cos secret'],
      words: [],
      grammar: [hex(48)],
    },
  ],
};
