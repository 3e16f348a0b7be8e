import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const currentsApi: Provider = {
  name: 'Currents API',
  revoke: 'Regenerate it in the API settings of the Currents API account.',
  references: ['https://currentsapi.services/en/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'currents-api-api-key',
      title: 'Currents API API key',
      severity: 'medium',
      names: ['currents api'],
      grammar: [base64url(48)],
    },
  ],
};
