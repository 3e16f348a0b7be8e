import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const trufflehog: Provider = {
  name: 'TruffleHog Enterprise',
  revoke: 'Replace it in the API settings of the TruffleHog Enterprise account.',
  references: ['https://docs.trufflesecurity.com/'],
  kinds: [
    {
      how: 'token',
      id: 'trufflehog-secret',
      title: 'TruffleHog Enterprise secret',
      grammar: ['thog-secret-', hex(32)],
    },
    {
      how: 'token',
      id: 'trufflehog-key',
      title: 'TruffleHog Enterprise key',
      severity: 'low',
      grammar: ['thog-key-', hex(16)],
    },
    {
      how: 'token',
      id: 'trufflehog-agent-token',
      title: 'TruffleHog Enterprise agent token',
      grammar: ['thog-agent-', hex(32)],
    },
  ],
};
