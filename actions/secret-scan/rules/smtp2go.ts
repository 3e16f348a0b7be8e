import { anyHex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const smtp2go: Provider = {
  name: 'SMTP2GO',
  revoke: 'Revoke it under Sending > API keys.',
  references: ['https://developers.smtp2go.com/'],
  kinds: [{ how: 'token', id: 'smtp2go-api-key', title: 'SMTP2GO API key', grammar: ['api-', anyHex(32)] }],
};
