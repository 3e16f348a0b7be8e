import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const authy: Provider = {
  name: 'Authy',
  revoke: 'Regenerate it in the settings of the application in the Twilio console.',
  references: ['https://www.twilio.com/docs/authy/api'],
  kinds: [
    { how: 'named', id: 'authy-api-key', title: 'Authy API key', names: ['authy'], grammar: [base62(32)] },
  ],
};
