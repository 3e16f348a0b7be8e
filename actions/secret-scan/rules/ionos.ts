import { base64url, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ionos: Provider = {
  name: 'IONOS',
  revoke: 'Revoke it under developer.hosting.ionos.com/keys.',
  references: ['https://developer.hosting.ionos.com/docs/getstarted'],
  kinds: [
    {
      how: 'named',
      id: 'ionos-api-key',
      title: 'IONOS API key',
      names: ['ionos'],
      grammar: [hex(32), '.', base64url(80, 90)],
    },
  ],
};
