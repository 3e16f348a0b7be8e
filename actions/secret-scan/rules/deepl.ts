import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const deepl: Provider = {
  name: 'DeepL',
  revoke: 'Deactivate it on the API Keys tab of the account.',
  references: ['https://developers.deepl.com/docs/getting-started/auth'],
  kinds: [
    {
      how: 'token',
      id: 'deepl-free-api-key',
      title: 'DeepL free API key',
      severity: 'medium',
      grammar: [...uuid, ':fx'],
      literals: [':fx'],
    },
    {
      how: 'named',
      id: 'deepl-api-key',
      title: 'DeepL Pro API key',
      names: ['deepl'],
      grammar: [...uuid],
    },
  ],
};
