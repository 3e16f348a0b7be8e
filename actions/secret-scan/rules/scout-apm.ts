import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const scoutApm: Provider = {
  name: 'Scout APM',
  revoke: 'Revoke it under Settings of the organisation.',
  references: ['https://scoutapm.com/docs'],
  kinds: [
    {
      how: 'named',
      id: 'scout-apm-agent-key',
      title: 'Scout APM agent key',
      names: ['scout apm', 'scout key', 'scout api'],
      grammar: [base62(20, 40)],
    },
  ],
};
