import { either, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const cypress: Provider = {
  name: 'Cypress Cloud',
  revoke: 'Delete the record key under Project settings.',
  references: ['https://docs.cypress.io/cloud/account-management/projects#Record-keys'],
  kinds: [
    {
      how: 'named',
      id: 'cypress-record-key',
      title: 'Cypress Cloud record key',
      names: ['cypress'],
      grammar: uuid,
    },
    {
      how: 'token',
      id: 'cypress-record-option',
      title: 'Cypress Cloud record key on a command line',
      grammar: ['--record --key', either(' ', '='), ...uuid],
    },
  ],
};
