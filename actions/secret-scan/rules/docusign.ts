import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const docusign: Provider = {
  name: 'Docusign',
  revoke: 'Delete the secret key of the app under Apps and Keys.',
  references: ['https://developers.docusign.com/platform/configure-app/'],
  kinds: [
    {
      how: 'named',
      id: 'docusign-secret-key',
      title: 'Docusign secret key',
      names: ['docusign', 'docu sign'],
      words: ['secret'],
      grammar: [...uuid],
    },
    {
      how: 'named',
      id: 'docusign-integration-key',
      title: 'Docusign integration key',
      severity: 'info',
      names: ['docusign', 'docu sign'],
      words: ['integration', 'client', 'key'],
      grammar: [...uuid],
    },
  ],
};
