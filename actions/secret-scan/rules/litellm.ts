import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const litellm: Provider = {
  name: 'LiteLLM',
  revoke: 'Delete the key on the Virtual Keys page of the proxy.',
  references: ['https://docs.litellm.ai/docs/proxy/virtual_keys'],
  kinds: [
    {
      how: 'named',
      id: 'litellm-key',
      title: 'LiteLLM virtual or master key',
      names: ['litellm'],
      grammar: ['sk-', base64url(20, 64)],
    },
  ],
};
