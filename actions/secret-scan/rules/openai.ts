import { base62, base64url, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const openai: Provider = {
  name: 'OpenAI',
  revoke:
    'Delete the key on the API keys page of the OpenAI platform, an admin key in the organization settings.',
  references: ['https://platform.openai.com/docs/api-reference/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'openai-api-key',
      title: 'OpenAI API key',
      aliases: ['openai-api-key'],
      grammar: ['sk-', base62(20), 'T3BlbkFJ', base62(20)],
      literals: ['T3BlbkFJ'],
    },
    {
      how: 'token',
      id: 'openai-project-key',
      title: 'OpenAI project or service account key',
      grammar: [
        'sk-',
        either('proj', 'svcacct', 'service', 'None'),
        '-',
        base64url(16, 100),
        'T3BlbkFJ',
        base64url(16, 100),
      ],
      literals: ['T3BlbkFJ'],
    },
    {
      how: 'token',
      id: 'openai-admin-key',
      title: 'OpenAI admin key',
      severity: 'critical',
      grammar: ['sk-admin-', base64url(16, 100), 'T3BlbkFJ', base64url(16, 100)],
      literals: ['T3BlbkFJ'],
    },
    {
      how: 'token',
      id: 'openai-session-key',
      title: 'OpenAI session key',
      grammar: ['sess-', base62(40)],
    },
    {
      how: 'named',
      id: 'openai-key',
      title: 'OpenAI API key beside its name',
      names: ['openai', 'open ai'],
      grammar: ['sk-', base62(48)],
    },
    {
      how: 'named',
      id: 'openai-organization-id',
      title: 'OpenAI organization ID',
      severity: 'info',
      names: ['openai', 'open ai'],
      grammar: ['org-', base62(24)],
    },
  ],
};
