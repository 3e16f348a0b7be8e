import { base64 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const akeyless: Provider = {
  name: 'Akeyless',
  revoke: 'Revoke it under Users & Auth Methods of the console.',
  references: ['https://docs.akeyless.io/docs/api-key'],
  kinds: [
    {
      how: 'named',
      id: 'akeyless-access-key',
      title: 'Akeyless access key',
      names: ['akeyless'],
      grammar: [base64(43), '='],
    },
  ],
};
