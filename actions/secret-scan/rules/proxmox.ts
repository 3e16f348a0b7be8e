import { from, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const proxmox: Provider = {
  name: 'Proxmox VE',
  revoke: 'Remove it under Datacenter > Permissions > API Tokens.',
  references: ['https://pve.proxmox.com/wiki/User_Management'],
  kinds: [
    {
      how: 'token',
      id: 'proxmox-api-token',
      title: 'Proxmox VE API token',
      severity: 'critical',
      grammar: ['PVEAPIToken=', from('0-9A-Za-z@._-', 3, 80), '!', from('0-9A-Za-z._-', 1, 60), '=', ...uuid],
    },
    {
      how: 'token',
      id: 'proxmox-backup-api-token',
      title: 'Proxmox Backup Server API token',
      severity: 'critical',
      grammar: ['PBSAPIToken=', from('0-9A-Za-z@._-', 3, 80), '!', from('0-9A-Za-z._-', 1, 60), ':', ...uuid],
    },
  ],
};
