import { base64, hex, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const imagga: Provider = {
  name: 'Imagga',
  revoke: 'Regenerate it in the dashboard.',
  references: ['https://docs.imagga.com/#authentication'],
  kinds: [
    {
      how: 'named',
      id: 'imagga-authorization',
      title: 'Imagga API key and secret in base64',
      names: ['imagga'],
      grammar: [base64(64, 72), optional('='), optional('=')],
    },
    {
      how: 'named',
      id: 'imagga-api-secret',
      title: 'Imagga API secret',
      names: ['imagga'],
      words: ['secret'],
      grammar: [hex(32)],
    },
    {
      how: 'named',
      id: 'imagga-api-key',
      title: 'Imagga API key',
      severity: 'info',
      names: ['imagga'],
      words: [],
      grammar: ['acc_', hex(15)],
    },
  ],
};
