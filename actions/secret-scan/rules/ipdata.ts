import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ipdata: Provider = {
  name: 'ipdata',
  revoke: 'Regenerate it in the dashboard.',
  references: ['https://docs.ipdata.co/docs'],
  kinds: [
    {
      how: 'named',
      id: 'ipdata-api-key',
      title: 'ipdata API key',
      severity: 'medium',
      names: ['ipdata'],
      grammar: [hex(56)],
    },
  ],
};
