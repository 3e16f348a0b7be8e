import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const builderIo: Provider = {
  name: 'Builder.io',
  revoke: 'Delete the key under Settings > Private keys of the space.',
  references: ['https://www.builder.io/c/docs/using-your-api-key'],
  kinds: [
    {
      how: 'token',
      id: 'builder-io-private-key',
      title: 'Builder.io private key',
      grammar: ['bpk-', hex(32)],
    },
  ],
};
