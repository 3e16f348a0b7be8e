import { base62, from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const close: Provider = {
  name: 'Close',
  revoke: 'Delete the key under Settings > Developer > API keys.',
  references: ['https://developer.close.com/topics/authentication/'],
  kinds: [
    {
      how: 'token',
      id: 'close-api-key',
      title: 'Close API key',
      grammar: ['api_', base62(22), '.', base62(22)],
    },
    {
      how: 'named',
      id: 'close-crm-api-key',
      title: 'Close CRM API key',
      names: ['close crm', 'close io', 'close api'],
      grammar: ['api_', from('0-9A-Za-z.', 45)],
    },
  ],
};
