import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zipapi: Provider = {
  name: 'ZipAPI',
  revoke: 'Replace it in the API settings of the ZipAPI account.',
  references: ['https://zipapi.us/docs'],
  kinds: [
    {
      how: 'named',
      id: 'zipapi-api-key',
      title: 'ZipAPI API key',
      severity: 'medium',
      names: ['zipapi', 'zip api'],
      grammar: [hex(32)],
    },
  ],
};
