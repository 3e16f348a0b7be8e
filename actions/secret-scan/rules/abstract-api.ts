import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const abstractApi: Provider = {
  name: 'Abstract API',
  revoke: 'Regenerate it on the page of the API in the Abstract dashboard.',
  references: ['https://docs.abstractapi.com/'],
  kinds: [
    {
      how: 'named',
      id: 'abstract-api-api-key',
      title: 'Abstract API API key',
      severity: 'medium',
      names: ['abstract api'],
      grammar: [lowerDigits(32)],
    },
  ],
};
