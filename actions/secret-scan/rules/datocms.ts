import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const datocms: Provider = {
  name: 'DatoCMS',
  revoke: 'Revoke it under Settings > API tokens.',
  references: ['https://www.datocms.com/docs/content-management-api/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'datocms-api-token',
      title: 'DatoCMS API token',
      names: ['dato cms', 'dato api'],
      grammar: [hex(30)],
    },
  ],
};
