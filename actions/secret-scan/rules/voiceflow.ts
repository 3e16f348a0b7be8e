import { base62, either, hex, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const voiceflow: Provider = {
  name: 'Voiceflow',
  revoke: 'Regenerate it under Integrations > API keys.',
  references: ['https://docs.voiceflow.com/reference/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'voiceflow-api-key',
      title: 'Voiceflow API key',
      grammar: ['VF.', optional(either('DM', 'WS'), '.'), hex(24), '.', base62(16)],
    },
  ],
};
