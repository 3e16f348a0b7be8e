import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const settlemint: Provider = {
  name: 'SettleMint',
  revoke: 'Replace it in the API settings of the SettleMint account.',
  references: ['https://console.settlemint.com/documentation/'],
  kinds: [
    {
      how: 'token',
      id: 'settlemint-application-token',
      title: 'SettleMint application access token',
      aliases: ['settlemint-application-access-token'],
      grammar: ['sm_aat_', base62(16)],
    },
    {
      how: 'token',
      id: 'settlemint-personal-token',
      title: 'SettleMint personal access token',
      aliases: ['settlemint-personal-access-token'],
      grammar: ['sm_pat_', base62(16)],
    },
    {
      how: 'token',
      id: 'settlemint-service-token',
      title: 'SettleMint service access token',
      aliases: ['settlemint-service-access-token'],
      grammar: ['sm_sat_', base62(16)],
    },
  ],
};
