import { base64 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const cloudElements: Provider = {
  name: 'Cloud Elements',
  revoke: 'Regenerate it in the API settings of the Cloud Elements account.',
  references: ['https://developers.cloud-elements.com/'],
  kinds: [
    {
      how: 'named',
      id: 'cloud-elements-api-key',
      title: 'Cloud Elements organisation or user secret',
      names: ['cloud elements'],
      grammar: [base64(43), '='],
    },
  ],
};
