import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const pandadoc: Provider = {
  name: 'PandaDoc',
  revoke: 'Revoke it in the Developer Dashboard under API.',
  references: ['https://developers.pandadoc.com/reference/api-key-authentication-process'],
  kinds: [
    {
      how: 'named',
      id: 'pandadoc-api-key',
      title: 'PandaDoc API key',
      names: ['panda doc'],
      grammar: [base62(40)],
    },
  ],
};
