import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const coderabbit: Provider = {
  name: 'CodeRabbit',
  revoke: 'Delete the key under API keys in the settings of the organisation.',
  references: ['https://docs.coderabbit.ai/'],
  kinds: [{ how: 'token', id: 'coderabbit-api-key', title: 'CodeRabbit API key', grammar: ['cr-', hex(58)] }],
};
