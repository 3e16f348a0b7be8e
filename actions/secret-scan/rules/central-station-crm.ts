import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const centralStationCrm: Provider = {
  name: 'CentralStationCRM',
  revoke: 'Regenerate it in the API settings of the CentralStationCRM account.',
  references: ['https://api.centralstationcrm.net/'],
  kinds: [
    {
      how: 'named',
      id: 'central-station-crm-api-key',
      title: 'CentralStationCRM API key',
      names: ['central station crm', 'centralstation'],
      grammar: [base62(30)],
    },
  ],
};
