import { anyHex, base64url, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const octoprint: Provider = {
  name: 'OctoPrint',
  revoke: 'Revoke the key under Settings > Application Keys.',
  references: ['https://docs.octoprint.org/en/master/api/general.html#authorization'],
  kinds: [
    {
      how: 'named',
      id: 'octoprint-api-key',
      title: 'OctoPrint API key',
      severity: 'medium',
      names: ['octoprint'],
      grammar: [either([anyHex(32)], [base64url(43)])],
    },
  ],
};
