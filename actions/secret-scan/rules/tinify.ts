import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const tinify: Provider = {
  name: 'Tinify (TinyPNG)',
  revoke: 'Delete it under API keys of the dashboard.',
  references: ['https://tinypng.com/developers/reference'],
  kinds: [
    {
      how: 'named',
      id: 'tinify-api-key',
      title: 'Tinify API key',
      severity: 'medium',
      names: ['tinify', 'tinypng', 'tiny png', 'tinyjpg'],
      grammar: [base62(32)],
    },
  ],
};
