import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const langsmith: Provider = {
  name: 'LangSmith',
  revoke: 'Delete the key under Settings > API Keys of LangSmith.',
  references: ['https://docs.langchain.com/langsmith/create-account-api-key'],
  kinds: [
    {
      how: 'token',
      id: 'langsmith-personal-token',
      title: 'LangSmith personal access token',
      aliases: ['langchain-langsmith-personal-access-token'],
      grammar: ['lsv2_pt_', hex(32), '_', hex(10)],
    },
    {
      how: 'token',
      id: 'langsmith-service-key',
      title: 'LangSmith service key',
      aliases: ['langchain-langsmith-service-key'],
      grammar: ['lsv2_sk_', hex(32), '_', hex(10)],
    },
    {
      how: 'token',
      id: 'langsmith-legacy-key',
      title: 'LangSmith legacy API key',
      grammar: ['ls__', hex(32)],
    },
  ],
};
