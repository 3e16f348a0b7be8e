import { from, letters } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const huggingFace: Provider = {
  name: 'Hugging Face',
  revoke: 'Revoke it under Settings > Access Tokens.',
  references: ['https://huggingface.co/docs/hub/security-tokens'],
  kinds: [
    {
      how: 'token',
      id: 'hugging-face-access-token',
      title: 'Hugging Face access token',
      aliases: ['huggingface-access-token'],
      grammar: ['hf_', letters(34)],
    },
    {
      how: 'token',
      id: 'hugging-face-organization-token',
      title: 'Hugging Face organization API token',
      aliases: ['huggingface-organization-api-token'],
      grammar: ['api_org_', letters(34)],
    },
    {
      how: 'token',
      id: 'hugging-face-oauth-token',
      title: 'Hugging Face OAuth token',
      grammar: ['hf_oauth_', from('0-9A-Za-z_.-', 40, 1200)],
    },
  ],
};
