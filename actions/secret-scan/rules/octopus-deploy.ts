import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const octopusDeploy: Provider = {
  name: 'Octopus Deploy',
  revoke: 'Revoke the key under Profile > My API Keys.',
  references: ['https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key'],
  kinds: [
    {
      how: 'token',
      id: 'octopus-deploy-api-key',
      title: 'Octopus Deploy API key',
      severity: 'critical',
      aliases: ['octopus-deploy-api-key'],
      grammar: ['API-', upperDigits(25, 34)],
    },
  ],
};
