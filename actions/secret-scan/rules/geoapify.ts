import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const geoapify: Provider = {
  name: 'Geoapify',
  revoke: 'Delete it under API keys of the project.',
  references: ['https://apidocs.geoapify.com/docs/geocoding/'],
  kinds: [
    {
      how: 'named',
      id: 'geoapify-api-key',
      title: 'Geoapify API key',
      severity: 'medium',
      names: ['geoapify'],
      grammar: [lowerDigits(32)],
    },
  ],
};
