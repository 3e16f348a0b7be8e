import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const opsgenie: Provider = {
  name: 'Opsgenie',
  revoke: 'Delete the key under Settings > API key management, or in the integration of its team.',
  references: ['https://support.atlassian.com/opsgenie/docs/api-key-management/'],
  kinds: [
    {
      how: 'named',
      id: 'opsgenie-api-key',
      title: 'Opsgenie API key',
      names: ['opsgenie', 'ops genie'],
      grammar: uuid,
    },
  ],
};
