import { base62, base64url, upperHex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const telnyx: Provider = {
  name: 'Telnyx',
  revoke: 'Delete it under API Keys of Mission Control.',
  references: ['https://developers.telnyx.com/docs/development/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'telnyx-api-key',
      title: 'Telnyx API key',
      severity: 'critical',
      grammar: ['KEY0', upperHex(31), '_', base62(22)],
    },
    {
      how: 'named',
      id: 'telnyx-named-key',
      title: 'Telnyx API key beside its name',
      severity: 'critical',
      names: ['telnyx'],
      grammar: ['KEY', base64url(40, 60)],
    },
  ],
};
