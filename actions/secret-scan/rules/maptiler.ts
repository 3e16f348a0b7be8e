import { base62, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const maptiler: Provider = {
  name: 'MapTiler',
  revoke: 'Delete the key on the API keys page, a service token on the Credentials page, of MapTiler Cloud.',
  references: ['https://docs.maptiler.com/cloud/api/authentication-key/'],
  kinds: [
    {
      how: 'named',
      id: 'maptiler-api-key',
      title: 'MapTiler API key',
      severity: 'low',
      names: ['maptiler'],
      words: ['key'],
      grammar: [base62(20)],
    },
    {
      how: 'named',
      id: 'maptiler-service-token',
      title: 'MapTiler service credential',
      names: ['maptiler'],
      grammar: [hex(32), '_', hex(64)],
    },
  ],
};
