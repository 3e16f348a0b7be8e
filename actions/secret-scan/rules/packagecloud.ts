import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const packagecloud: Provider = {
  name: 'packagecloud',
  revoke: 'Replace it under API Token of the packagecloud account.',
  references: ['https://packagecloud.io/docs/api'],
  kinds: [
    {
      how: 'named',
      id: 'packagecloud-api-token',
      title: 'packagecloud API token',
      severity: 'critical',
      names: ['package cloud'],
      grammar: [hex(48)],
    },
  ],
};
