import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const timezoneapi: Provider = {
  name: 'TimezoneAPI',
  revoke: 'Replace it in the API settings of the TimezoneAPI account.',
  references: ['https://timezoneapi.io/developers'],
  kinds: [
    {
      how: 'named',
      id: 'timezoneapi-api-key',
      title: 'TimezoneAPI API key',
      severity: 'medium',
      names: ['timezoneapi', 'timezone api'],
      grammar: [base62(20)],
    },
  ],
};
