import { anyHex, digits, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const asana: Provider = {
  name: 'Asana',
  revoke: 'Delete the token in the developer console (My apps).',
  references: ['https://developers.asana.com/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'asana-personal-access-token',
      title: 'Asana personal access token',
      names: ['asana'],
      grammar: [
        either(
          [digits(1), '/', digits(13, 20), ':'],
          [digits(1), '/', digits(13, 20), '/', digits(13, 20), ':'],
          [digits(1), '/'],
        ),
        anyHex(32),
      ],
    },
    {
      how: 'named',
      id: 'asana-client-secret',
      title: 'Asana client secret',
      aliases: ['asana-client-secret'],
      names: ['asana'],
      grammar: [anyHex(32, 36)],
    },
    {
      how: 'named',
      id: 'asana-client-id',
      title: 'Asana client id',
      severity: 'info',
      aliases: ['asana-client-id'],
      names: ['asana'],
      words: ['id'],
      grammar: [digits(16)],
    },
  ],
};
