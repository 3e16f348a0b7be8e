import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const virustotal: Provider = {
  name: 'VirusTotal',
  revoke: 'Rotate it under API key of the user menu.',
  references: ['https://docs.virustotal.com/docs/please-give-me-an-api-key'],
  kinds: [
    {
      how: 'named',
      id: 'virustotal-api-key',
      title: 'VirusTotal API key',
      names: ['virustotal', 'virus total', 'vt api', 'vt key', 'vt apikey'],
      words: ['key', 'token', 'secret', 'api'],
      grammar: [hex(64)],
    },
  ],
};
