import { base64 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const gocanvas: Provider = {
  name: 'GoCanvas',
  revoke: 'Replace it in the account settings.',
  references: ['https://help.gocanvas.com/'],
  kinds: [
    {
      how: 'named',
      id: 'gocanvas-api-key',
      title: 'GoCanvas API key',
      names: ['gocanvas'],
      grammar: [base64(43), '='],
    },
  ],
};
