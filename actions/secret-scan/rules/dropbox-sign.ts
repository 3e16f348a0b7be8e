import { base64, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dropboxSign: Provider = {
  name: 'Dropbox Sign',
  revoke: 'Delete it on the API tab of the settings.',
  references: ['https://developers.hellosign.com/api/reference/authentication/'],
  kinds: [
    {
      how: 'named',
      id: 'dropbox-sign-api-key',
      title: 'Dropbox Sign API key',
      names: ['hellosign', 'hello sign', 'dropbox sign'],
      grammar: [base64(64), optional('='), optional('=')],
    },
  ],
};
