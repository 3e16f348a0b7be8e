import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const strapi: Provider = {
  name: 'Strapi',
  revoke: 'Delete it under Settings > API Tokens.',
  references: ['https://docs.strapi.io/cms/features/api-tokens'],
  kinds: [
    {
      how: 'named',
      id: 'strapi-api-token',
      title: 'Strapi API token',
      severity: 'critical',
      names: ['strapi'],
      grammar: [hex(256)],
    },
  ],
};
