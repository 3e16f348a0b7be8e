import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const platformSh: Provider = {
  name: 'Platform.sh',
  revoke: 'Delete it under My profile > API Tokens.',
  references: ['https://docs.platform.sh/administration/cli/api-tokens.html'],
  kinds: [
    {
      how: 'named',
      id: 'platform-sh-api-token',
      title: 'Platform.sh API token',
      severity: 'critical',
      names: ['platformsh', 'upsun'],
      grammar: [base64url(43)],
    },
  ],
};
