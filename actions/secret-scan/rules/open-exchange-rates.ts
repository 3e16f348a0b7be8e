import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const openExchangeRates: Provider = {
  name: 'Open Exchange Rates',
  revoke: 'Delete the App ID in the Open Exchange Rates account.',
  references: ['https://docs.openexchangerates.org/reference/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'open-exchange-rates-app-id',
      title: 'Open Exchange Rates app ID (its API key)',
      severity: 'medium',
      names: ['open exchange rates', 'openexchange rates', 'open exchange', 'oxr app'],
      grammar: [hex(32)],
    },
  ],
};
