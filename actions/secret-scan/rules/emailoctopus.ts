import { hex, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const emailoctopus: Provider = {
  name: 'EmailOctopus',
  revoke: 'Delete it on the API page of the account settings.',
  references: ['https://emailoctopus.com/api-documentation/v2'],
  kinds: [
    {
      how: 'token',
      id: 'emailoctopus-api-key',
      title: 'EmailOctopus API key',
      grammar: ['eo_', hex(64)],
    },
    {
      how: 'named',
      id: 'emailoctopus-legacy-api-key',
      title: 'EmailOctopus API key without prefix',
      names: ['emailoctopus', 'email octopus'],
      grammar: [...uuid],
    },
  ],
};
