import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ipinfo: Provider = {
  name: 'IPinfo',
  revoke: 'Regenerate it in the dashboard.',
  references: ['https://ipinfo.io/developers'],
  kinds: [
    {
      how: 'named',
      id: 'ipinfo-access-token',
      title: 'IPinfo access token',
      severity: 'medium',
      names: ['ipinfo', 'ip info'],
      grammar: [hex(14)],
    },
  ],
};
