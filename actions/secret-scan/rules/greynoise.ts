import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const greynoise: Provider = {
  name: 'GreyNoise',
  revoke: "Revoke it in the account's API key page.",
  references: ['https://docs.greynoise.io/'],
  kinds: [
    {
      how: 'named',
      id: 'greynoise-api-key',
      title: 'GreyNoise API key',
      names: ['grey noise'],
      grammar: [base62(64)],
    },
  ],
};
