import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const clicksend: Provider = {
  name: 'ClickSend',
  revoke: 'Regenerate it in the API settings of the ClickSend account.',
  references: ['https://developers.clicksend.com/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'clicksend-api-key',
      title: 'ClickSend API key',
      names: ['click send'],
      grammar: uuid,
    },
  ],
};
