import { base62, either, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const thingsboard: Provider = {
  name: 'ThingsBoard',
  revoke: 'Change it under Manage credentials of the device, or in the device profile.',
  references: ['https://thingsboard.io/docs/reference/http-api/'],
  kinds: [
    {
      how: 'token',
      id: 'thingsboard-access-token',
      title: 'ThingsBoard device access token in a URL',
      severity: 'medium',
      grammar: ['api/v1/', base62(20), '/', either('telemetry', 'attributes', 'rpc')],
      literals: ['/telemetry', '/attributes', '/rpc'],
    },
    {
      how: 'named',
      id: 'thingsboard-named-token',
      title: 'ThingsBoard device access token',
      severity: 'medium',
      names: ['thingsboard', 'things board'],
      words: ['token', 'key', 'secret'],
      grammar: [base62(20)],
    },
    {
      how: 'named',
      id: 'thingsboard-provision-key',
      title: 'ThingsBoard provisioning key or secret',
      severity: 'high',
      names: ['provision device key', 'provision device secret'],
      words: [],
      grammar: [lowerDigits(20)],
    },
  ],
};
