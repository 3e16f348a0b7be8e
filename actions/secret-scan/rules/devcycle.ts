import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const devcycle: Provider = {
  name: 'DevCycle',
  revoke: 'Rotate it under Settings > Environments and keys of the project.',
  references: ['https://docs.devcycle.com/platform/feature-flags/environments/'],
  kinds: [
    {
      how: 'token',
      id: 'devcycle-server-sdk-key',
      title: 'DevCycle server SDK key',
      grammar: ['dvc_server_', base64url(16, 80)],
    },
    {
      how: 'token',
      id: 'devcycle-mobile-sdk-key',
      title: 'DevCycle mobile SDK key',
      severity: 'low',
      grammar: ['dvc_mobile_', base64url(16, 80)],
    },
    {
      how: 'token',
      id: 'devcycle-client-sdk-key',
      title: 'DevCycle client SDK key',
      severity: 'low',
      grammar: ['dvc_client_', base64url(16, 80)],
    },
  ],
};
