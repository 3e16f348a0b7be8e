import { base62, either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const crowdin: Provider = {
  name: 'Crowdin',
  revoke: 'Revoke the token under Account settings > API.',
  references: ['https://support.crowdin.com/account-settings/#api'],
  kinds: [
    {
      how: 'named',
      id: 'crowdin-personal-token',
      title: 'Crowdin personal access token',
      names: ['crowdin'],
      grammar: [either([base62(80)], [base62(86)], [hex(32)])],
    },
  ],
};
