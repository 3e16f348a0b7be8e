import { base64, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const signoz: Provider = {
  name: 'SigNoz',
  revoke: 'Replace it in the API settings of the SigNoz account.',
  references: ['https://signoz.io/docs/ingestion/signoz-cloud/keys/'],
  kinds: [
    {
      how: 'named',
      id: 'signoz-ingestion-key',
      title: 'SigNoz ingestion key',
      severity: 'medium',
      names: ['signoz'],
      grammar: [...uuid],
    },
    {
      how: 'named',
      id: 'signoz-api-key',
      title: 'SigNoz API key',
      names: ['signoz'],
      grammar: [base64(43), '='],
    },
  ],
};
