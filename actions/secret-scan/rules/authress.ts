import { base62, either, from, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const authress: Provider = {
  name: 'Authress',
  revoke: 'Delete the access key of the service client in the management portal.',
  references: ['https://authress.io/knowledge-base/docs/authorization/service-clients/'],
  kinds: [
    {
      how: 'token',
      id: 'authress-access-key',
      title: 'Authress service client access key',
      severity: 'critical',
      aliases: ['authress-service-client-access-key'],
      literals: ['.acc_', '.acc-'],
      grammar: [
        either('sc_', 'ext_', 'scauth_', 'authress_'),
        base62(5, 30),
        '.',
        lowerDigits(4, 6),
        '.acc',
        either('_', '-'),
        from('0-9a-z-', 10, 32),
        '.',
        from('0-9A-Za-z+/_=-', 30, 120),
      ],
    },
  ],
};
