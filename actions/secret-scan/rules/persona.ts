import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const persona: Provider = {
  name: 'Persona',
  revoke: 'Revoke it under API > API Keys of the Persona dashboard.',
  references: ['https://docs.withpersona.com/api-keys'],
  kinds: [
    {
      how: 'token',
      id: 'persona-api-key',
      title: 'Persona production API key',
      severity: 'critical',
      grammar: ['persona_production_', from('0-9A-Za-z-', 24, 64)],
    },
  ],
};
