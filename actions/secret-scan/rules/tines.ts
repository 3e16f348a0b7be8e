import { either, from, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const tines: Provider = {
  name: 'Tines',
  revoke: 'Change the secret of the webhook action, or delete the key under API keys.',
  references: ['https://www.tines.com/docs/actions/types/webhook/'],
  kinds: [
    {
      how: 'token',
      id: 'tines-webhook-url',
      title: 'Tines webhook URL',
      severity: 'medium',
      grammar: ['tines.', either('com', 'io'), '/webhook/', hex(32), '/', hex(32)],
    },
    {
      how: 'named',
      id: 'tines-api-key',
      title: 'Tines API key',
      names: ['tines api', 'tines token', 'tines user'],
      grammar: [from('0-9A-Za-z_-', 20)],
    },
  ],
};
