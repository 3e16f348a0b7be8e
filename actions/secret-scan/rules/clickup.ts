import { digits, upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const clickup: Provider = {
  name: 'ClickUp',
  revoke: 'Regenerate it under Settings > Apps.',
  references: ['https://developer.clickup.com/docs/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'clickup-personal-token',
      title: 'ClickUp personal API token',
      aliases: ['clickup-personal-api-token'],
      grammar: ['pk_', digits(5, 10), '_', upperDigits(31, 32)],
    },
    {
      how: 'named',
      id: 'clickup-client-secret',
      title: 'ClickUp OAuth client secret',
      names: ['click up'],
      grammar: [upperDigits(64)],
    },
  ],
};
