import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const extractorapi: Provider = {
  name: 'ExtractorAPI',
  revoke: 'Replace it in the dashboard.',
  references: ['https://extractorapi.com/docs'],
  kinds: [
    {
      how: 'named',
      id: 'extractorapi-api-key',
      title: 'ExtractorAPI API key',
      severity: 'medium',
      names: ['extractorapi', 'extractor api'],
      grammar: [base62(40)],
    },
  ],
};
