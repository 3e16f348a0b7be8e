import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const swaggerHub: Provider = {
  name: 'SwaggerHub',
  revoke: 'Replace it in the API settings of the SwaggerHub account.',
  references: [
    'https://support.smartbear.com/swaggerhub/docs/en/integrations/integrating-using-the-swaggerhub-api.html',
  ],
  kinds: [
    {
      how: 'named',
      id: 'swagger-hub-api-key',
      title: 'SwaggerHub API key',
      names: ['swagger hub'],
      grammar: [...uuid],
    },
  ],
};
