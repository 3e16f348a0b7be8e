import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const elevenlabs: Provider = {
  name: 'ElevenLabs',
  revoke: 'Delete it on the API Keys page of the developer settings.',
  references: ['https://elevenlabs.io/docs/api-reference/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'elevenlabs-api-key',
      title: 'ElevenLabs API key',
      grammar: ['sk_', hex(48)],
    },
    {
      how: 'named',
      id: 'elevenlabs-legacy-api-key',
      title: 'ElevenLabs API key without prefix',
      names: ['elevenlabs', 'eleven labs', 'xi api'],
      grammar: [hex(32)],
    },
  ],
};
