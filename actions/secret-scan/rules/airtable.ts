import { base62, base64url, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const airtable: Provider = {
  name: 'Airtable',
  revoke: 'Delete the token at airtable.com/create/tokens.',
  references: ['https://airtable.com/developers/web/api/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'airtable-personal-access-token',
      title: 'Airtable personal access token',
      severity: 'high',
      aliases: ['airtable-personnal-access-token'],
      grammar: ['pat', base62(14), '.', hex(64)],
    },
    {
      how: 'named',
      id: 'airtable-api-key',
      title: 'Airtable API key',
      aliases: ['airtable-api-key'],
      names: ['air table'],
      grammar: ['key', base62(14)],
    },
    {
      how: 'named',
      id: 'airtable-oauth-token',
      title: 'Airtable OAuth token',
      names: ['air table'],
      grammar: [base62(7, 64), '.v1.', base64url(8, 512), '.', hex(12, 128)],
    },
  ],
};
