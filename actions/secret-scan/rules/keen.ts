import { hex, upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const keen: Provider = {
  name: 'Keen',
  revoke: 'Revoke the access key in the Access section of the Keen project.',
  references: ['https://keen.io/docs/access/access-keys/'],
  kinds: [
    {
      how: 'named',
      id: 'keen-api-key',
      title: 'Keen API key',
      names: [
        'keen io',
        'keen api',
        'keen read',
        'keen write',
        'keen master',
        'keen access',
        'keen key',
        'keen secret',
        'keen token',
        'keen project',
      ],
      grammar: [upperDigits(64)],
    },
    {
      how: 'named',
      id: 'keen-project-id',
      title: 'Keen project ID',
      severity: 'info',
      names: ['keen project'],
      words: ['id'],
      grammar: [hex(24)],
    },
  ],
};
