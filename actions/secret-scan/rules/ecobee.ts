import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ecobee: Provider = {
  name: 'Ecobee',
  revoke: 'Remove the application in the developer section of the portal.',
  references: ['https://www.ecobee.com/home/developer/api/introduction/index.shtml'],
  kinds: [
    {
      how: 'named',
      id: 'ecobee-api-key',
      title: 'Ecobee API key',
      names: ['ecobee'],
      grammar: [base62(32)],
    },
  ],
};
