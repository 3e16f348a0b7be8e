import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const pulumi: Provider = {
  name: 'Pulumi',
  revoke: 'Delete it under Settings > Access Tokens.',
  references: ['https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/'],
  kinds: [
    {
      how: 'token',
      id: 'pulumi-access-token',
      title: 'Pulumi access token',
      severity: 'critical',
      aliases: ['pulumi-api-token'],
      grammar: ['pul-', hex(40)],
    },
  ],
};
