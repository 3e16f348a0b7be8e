import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const twelveLabs: Provider = {
  name: 'TwelveLabs',
  revoke: 'Revoke it under API keys of the dashboard.',
  references: ['https://docs.twelvelabs.io/'],
  kinds: [
    {
      how: 'token',
      id: 'twelve-labs-api-key',
      title: 'TwelveLabs API key',
      grammar: ['tlk_', upperDigits(24, 32)],
    },
  ],
};
