import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const versioneye: Provider = {
  name: 'VersionEye',
  revoke: 'Replace it in the API settings of the VersionEye account.',
  references: ['https://github.com/versioneye'],
  kinds: [
    {
      how: 'named',
      id: 'versioneye-api-key',
      title: 'VersionEye API key',
      names: ['versioneye', 'version eye'],
      grammar: [base62(40)],
    },
  ],
};
