import { base64url, either, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const qdrant: Provider = {
  name: 'Qdrant',
  revoke: 'Delete it under API Keys of the cluster.',
  references: ['https://qdrant.tech/documentation/cloud/authentication/'],
  kinds: [
    {
      how: 'named',
      id: 'qdrant-api-key',
      title: 'Qdrant API key',
      names: ['qdrant'],
      grammar: [
        either(
          ['eyJ', base64url(10, 400), '.eyJ', base64url(10, 2000), '.', base64url(20, 700)],
          [base64url(40, 64)],
        ),
      ],
    },
    {
      how: 'named',
      id: 'qdrant-management-key',
      title: 'Qdrant management key',
      names: ['qdrant cloud'],
      grammar: [...uuid, '|', base64url(40, 64)],
    },
  ],
};
