import { hex, lowerDigits, upperHex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const trello: Provider = {
  name: 'Trello',
  revoke: 'Revoke it under Settings > Applications of the Atlassian account.',
  references: ['https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/'],
  kinds: [
    {
      how: 'token',
      id: 'trello-token',
      title: 'Trello token',
      severity: 'critical',
      grammar: ['ATTA', hex(64), upperHex(8)],
    },
    {
      how: 'named',
      id: 'trello-api-key',
      title: 'Trello API key',
      aliases: ['trello-access-token'],
      names: ['trello'],
      grammar: [lowerDigits(32)],
    },
    {
      how: 'named',
      id: 'trello-api-secret',
      title: 'Trello API token or secret',
      names: ['trello'],
      grammar: [lowerDigits(64)],
    },
  ],
};
