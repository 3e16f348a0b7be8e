import { base62, either, hex, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const lob: Provider = {
  name: 'Lob',
  revoke: 'Roll the key under Settings > API Keys of the Lob dashboard.',
  references: ['https://docs.lob.com/#tag/Authentication'],
  kinds: [
    {
      how: 'token',
      id: 'lob-live-key',
      title: 'Lob live API key',
      aliases: ['lob-api-key'],
      grammar: ['live_', hex(35)],
    },
    {
      how: 'token',
      id: 'lob-test-key',
      title: 'Lob test API key',
      severity: 'medium',
      grammar: ['test_', hex(35)],
    },
    {
      how: 'token',
      id: 'lob-publishable-key',
      title: 'Lob publishable API key',
      severity: 'low',
      aliases: ['lob-pub-api-key'],
      grammar: [either('live', 'test'), '_pub_', lowerDigits(31)],
    },
    {
      how: 'named',
      id: 'lob-api-key',
      title: 'Lob API key',
      names: ['lob api', 'lob key', 'lob secret', 'lob token', 'lob live', 'lob test', 'lob private'],
      words: [],
      grammar: [either([either('live_', 'test_'), lowerDigits(35)], [base62(40)])],
    },
  ],
};
