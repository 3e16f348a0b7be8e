import { base64url, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const helicone: Provider = {
  name: 'Helicone',
  revoke: 'Delete it on the API keys page of the settings.',
  references: ['https://docs.helicone.ai/helicone-headers/helicone-auth'],
  kinds: [
    {
      how: 'token',
      id: 'helicone-api-key',
      title: 'Helicone API key',
      grammar: [either('sk-helicone-', 'rk-helicone-'), base64url(24, 60)],
    },
    {
      how: 'token',
      id: 'helicone-public-key',
      title: 'Helicone public key',
      severity: 'low',
      grammar: ['pk-helicone-', base64url(24, 60)],
    },
  ],
};
