import { base62, base64url, either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const harness: Provider = {
  name: 'Harness',
  revoke: 'Delete it on the profile page or the page of the service account.',
  references: ['https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys'],
  kinds: [
    {
      how: 'token',
      id: 'harness-access-token',
      title: 'Harness personal or service account token',
      severity: 'critical',
      aliases: ['harness-api-key'],
      grammar: [either('pat.', 'sat.'), base64url(22), '.', hex(24), '.', base62(20)],
    },
  ],
};
