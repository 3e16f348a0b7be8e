import { base62, base64url, optional, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const nvidia: Provider = {
  name: 'NVIDIA',
  revoke: 'Delete the key on the API Keys page of build.nvidia.com, or under Setup > API Keys of NGC.',
  references: [
    'https://docs.nvidia.com/ngc/latest/ngc-user-guide.html#ngc-api-keys',
    'https://docs.api.nvidia.com/nim/docs/api-quickstart',
  ],
  kinds: [
    {
      how: 'token',
      id: 'nvidia-api-key',
      title: 'NVIDIA API key',
      aliases: ['nvidia-api-key'],
      grammar: ['nvapi-', optional('stg-'), base64url(60, 70)],
    },
    {
      how: 'named',
      id: 'nvidia-ngc-key',
      title: 'NVIDIA legacy NGC API key',
      names: ['ngc', 'nvidia', 'nvcr'],
      grammar: [base62(84)],
    },
    {
      how: 'named',
      id: 'nvidia-ngc-service-key',
      title: 'NVIDIA NGC service key',
      names: ['ngc', 'nvidia'],
      grammar: [base62(26), ':', ...uuid],
    },
  ],
};
