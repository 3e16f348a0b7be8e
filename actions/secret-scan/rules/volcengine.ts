import { base62, base64, optional, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const volcengine: Provider = {
  name: 'Volcengine',
  revoke: 'Delete it under Key management of the console.',
  references: ['https://www.volcengine.com/docs/6291/65568'],
  kinds: [
    {
      how: 'named',
      id: 'volcengine-secret-key',
      title: 'Volcengine secret access key',
      severity: 'critical',
      names: ['volcengine', 'volc engine', 'volc access', 'volc secret', 'volc sk', 'byteplus'],
      grammar: [base64(58, 60), optional('='), optional('=')],
    },
    {
      how: 'named',
      id: 'volcengine-api-key',
      title: 'Volcengine Ark API key',
      names: ['volcengine', 'volc engine', 'ark api', 'doubao'],
      grammar: uuid,
    },
    {
      how: 'token',
      id: 'volcengine-access-key-id',
      title: 'Volcengine access key id',
      severity: 'low',
      grammar: ['AKLT', base62(43, 44)],
    },
  ],
};
