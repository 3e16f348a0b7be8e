import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const here: Provider = {
  name: 'HERE',
  revoke: 'Delete it under Access Manager > Apps.',
  references: [
    'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html',
  ],
  kinds: [
    {
      how: 'named',
      id: 'here-api-key',
      title: 'HERE API key',
      severity: 'medium',
      names: ['hereapi', 'here api', 'here maps', 'here key', 'here rest', 'here token', 'here access'],
      grammar: [base64url(43)],
    },
    {
      how: 'named',
      id: 'here-access-key-secret',
      title: 'HERE access key secret',
      names: ['here access', 'here client', 'here api'],
      words: ['secret'],
      grammar: [base64url(86)],
    },
  ],
};
