import { base64url, either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const deadMansSnitch: Provider = {
  name: "Dead Man's Snitch",
  revoke: 'Revoke it under Settings > API keys.',
  references: ['https://deadmanssnitch.com/docs/api'],
  kinds: [
    {
      how: 'named',
      id: 'dead-mans-snitch-api-key',
      title: "Dead Man's Snitch API key",
      names: ['dead mans snitch', 'deadmans snitch'],
      grammar: [either([hex(32)], ['_', base64url(20, 44)])],
    },
  ],
};
