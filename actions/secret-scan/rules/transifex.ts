import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const transifex: Provider = {
  name: 'Transifex',
  revoke: 'Revoke it under User settings > API token.',
  references: ['https://developers.transifex.com/reference/api-authentication'],
  kinds: [
    {
      how: 'named',
      id: 'transifex-api-token',
      title: 'Transifex API token',
      names: ['transifex', 'tx token', 'tx api'],
      grammar: ['1/', hex(40)],
    },
  ],
};
