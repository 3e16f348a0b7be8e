import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const envoy: Provider = {
  name: 'Envoy',
  revoke: 'Delete it under API keys of the developer settings.',
  references: ['https://developers.envoy.com/hub/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'envoy-api-key',
      title: 'Envoy API key',
      names: ['envoy'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base62(220)],
    },
  ],
};
