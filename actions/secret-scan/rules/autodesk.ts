import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const autodesk: Provider = {
  name: 'Autodesk',
  revoke: 'Regenerate the secret of the application at aps.autodesk.com.',
  references: ['https://aps.autodesk.com/en/docs/oauth/v2/developers_guide/overview/'],
  kinds: [
    {
      how: 'named',
      id: 'autodesk-client-secret',
      title: 'Autodesk client secret',
      names: ['autodesk', 'forge client'],
      words: ['secret'],
      grammar: [either([base62(16)], [base62(64)])],
    },
    {
      how: 'named',
      id: 'autodesk-client-id',
      title: 'Autodesk client id',
      severity: 'info',
      names: ['autodesk', 'forge client'],
      words: ['id'],
      grammar: [either([base62(32)], [base62(48)])],
    },
  ],
};
