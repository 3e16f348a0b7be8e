import { base62, hex, lowerDigits, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const klaviyo: Provider = {
  name: 'Klaviyo',
  revoke: 'Delete the private key under Settings > API keys of the Klaviyo account.',
  references: ['https://developers.klaviyo.com/en/docs/authenticate_'],
  kinds: [
    {
      how: 'token',
      id: 'klaviyo-private-key',
      title: 'Klaviyo private API key',
      grammar: ['pk_', optional(base62(6), '_'), hex(34)],
    },
    {
      how: 'named',
      id: 'klaviyo-api-key',
      title: 'Klaviyo API key',
      aliases: ['klaviyo-api-key'],
      names: ['klaviyo'],
      grammar: ['pk_', optional(base62(6), '_'), lowerDigits(34)],
    },
  ],
};
