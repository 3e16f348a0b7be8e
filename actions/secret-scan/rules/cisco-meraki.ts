import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ciscoMeraki: Provider = {
  name: 'Cisco Meraki',
  revoke: 'Revoke the key under My profile in the Meraki dashboard.',
  references: ['https://developer.cisco.com/meraki/api-v1/authorization/'],
  kinds: [
    {
      how: 'named',
      id: 'cisco-meraki-api-key',
      title: 'Cisco Meraki API key',
      severity: 'critical',
      aliases: ['cisco-meraki-api-key'],
      names: ['meraki'],
      grammar: [hex(40)],
    },
  ],
};
