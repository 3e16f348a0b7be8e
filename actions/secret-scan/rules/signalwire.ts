import { base62, either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const signalwire: Provider = {
  name: 'SignalWire',
  revoke: 'Replace it in the API settings of the SignalWire account.',
  references: ['https://developer.signalwire.com/'],
  kinds: [
    {
      how: 'named',
      id: 'signalwire-api-token',
      title: 'SignalWire API token',
      names: ['signal wire'],
      grammar: [either(['PT', hex(48)], [base62(50)])],
    },
    {
      how: 'named',
      id: 'signalwire-signing-key',
      title: 'SignalWire signing key',
      names: ['signal wire'],
      grammar: ['PSK_', base62(24)],
    },
  ],
};
