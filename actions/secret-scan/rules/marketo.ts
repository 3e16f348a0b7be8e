import { base62, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const marketo: Provider = {
  name: 'Marketo',
  revoke: 'Replace the custom service under Admin > LaunchPoint.',
  references: ['https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'marketo-client-secret',
      title: 'Marketo client secret',
      names: ['marketo'],
      words: ['secret'],
      grammar: [base62(32)],
    },
    {
      how: 'named',
      id: 'marketo-client-id',
      title: 'Marketo client ID',
      severity: 'info',
      names: ['marketo'],
      words: ['client id', 'client_id', 'clientid'],
      grammar: uuid,
    },
  ],
};
