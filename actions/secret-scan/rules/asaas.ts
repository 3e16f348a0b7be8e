import { base64, either, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const asaas: Provider = {
  name: 'Asaas',
  revoke: 'Delete the key under Integrations > API keys.',
  references: ['https://docs.asaas.com/docs/authentication-2'],
  kinds: [
    {
      how: 'token',
      id: 'asaas-api-key',
      title: 'Asaas API key',
      severity: 'critical',
      grammar: [
        '$aact_',
        either([either('prod_', 'hmlg_'), base64(30, 600)], [base64(60, 600)]),
        optional('='),
        optional('='),
      ],
    },
  ],
};
