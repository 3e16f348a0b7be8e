import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const squarespace: Provider = {
  name: 'Squarespace',
  revoke: 'Disable it under Settings > Developer Tools > Developer API Keys.',
  references: ['https://developers.squarespace.com/commerce-apis/authentication-and-permissions'],
  kinds: [
    {
      how: 'named',
      id: 'squarespace-access-token',
      title: 'Squarespace access token',
      aliases: ['squarespace-access-token'],
      names: ['square space'],
      grammar: [...uuid],
    },
  ],
};
