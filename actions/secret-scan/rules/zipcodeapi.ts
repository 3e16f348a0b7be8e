import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zipcodeapi: Provider = {
  name: 'ZipCodeAPI',
  revoke: 'Replace it in the API settings of the ZipCodeAPI account.',
  references: ['https://www.zipcodeapi.com/API'],
  kinds: [
    {
      how: 'named',
      id: 'zipcodeapi-api-key',
      title: 'ZipCodeAPI API key',
      severity: 'medium',
      names: ['zipcodeapi', 'zipcode api', 'zip code api'],
      grammar: [base62(64)],
    },
  ],
};
