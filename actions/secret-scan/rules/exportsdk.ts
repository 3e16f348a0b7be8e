import { lowerDigits, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const exportsdk: Provider = {
  name: 'ExportSDK',
  revoke: 'Delete it in the dashboard.',
  references: ['https://exportsdk.com/docs'],
  kinds: [
    {
      how: 'named',
      id: 'exportsdk-api-key',
      title: 'ExportSDK API key',
      names: ['exportsdk', 'export sdk'],
      words: [],
      grammar: [lowerDigits(5, 15), '_', ...uuid],
    },
  ],
};
