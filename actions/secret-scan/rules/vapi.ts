import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const vapi: Provider = {
  name: 'Vapi',
  revoke: 'Delete it under API Keys of the dashboard.',
  references: ['https://docs.vapi.ai/quickstart/introduction'],
  kinds: [
    {
      how: 'named',
      id: 'vapi-api-key',
      title: 'Vapi API key',
      names: ['vapi api', 'vapi key', 'vapi private', 'vapi token', 'vapi ai'],
      grammar: uuid,
    },
  ],
};
