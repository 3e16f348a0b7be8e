import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const readme: Provider = {
  name: 'ReadMe',
  revoke: 'Delete it under Configuration > API Keys.',
  references: ['https://docs.readme.com/main/reference/intro/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'readme-api-key',
      title: 'ReadMe API key',
      aliases: ['readme-api-token'],
      grammar: ['rdme_', lowerDigits(70)],
    },
  ],
};
