import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const aeroWorkflow: Provider = {
  name: 'Aero Workflow',
  revoke: 'Regenerate it in the API settings of the Aero Workflow account.',
  references: ['https://api.aeroworkflow.com/swagger/'],
  kinds: [
    {
      how: 'named',
      id: 'aero-workflow-api-key',
      title: 'Aero Workflow API key',
      names: ['aero workflow'],
      grammar: [from('0-9A-Za-z^!', 20)],
    },
  ],
};
