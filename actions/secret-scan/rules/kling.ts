import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const kling: Provider = {
  name: 'Kling AI',
  revoke: 'Revoke it under API keys of the console.',
  references: ['https://app.klingai.com/global/dev/document-api'],
  kinds: [
    {
      how: 'named',
      id: 'kling-secret-key',
      title: 'Kling AI secret key',
      names: ['klingai', 'kling ai', 'kling access', 'kling secret'],
      grammar: [base62(32)],
    },
  ],
};
