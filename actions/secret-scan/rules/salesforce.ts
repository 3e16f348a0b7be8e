import { base62, digits, either, from, optional, upperHex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const salesforce: Provider = {
  name: 'Salesforce',
  revoke: 'Revoke it under Setup > Connected Apps OAuth Usage.',
  references: ['https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_tokens_scopes.htm'],
  kinds: [
    {
      how: 'token',
      id: 'salesforce-access-token',
      title: 'Salesforce access token or session ID',
      severity: 'critical',
      grammar: ['00D', base62(12), optional(base62(3)), '!', from('0-9A-Za-z_.', 80, 260)],
    },
    {
      how: 'token',
      id: 'salesforce-refresh-token',
      title: 'Salesforce refresh token',
      severity: 'critical',
      grammar: ['5Aep', from('0-9A-Za-z_.', 80, 110)],
    },
    {
      how: 'named',
      id: 'salesforce-consumer-key',
      title: 'Salesforce consumer key',
      severity: 'medium',
      names: ['salesforce', 'sfdc'],
      words: ['key', 'id', 'client', 'consumer'],
      grammar: ['3MVG9', from('0-9A-Za-z_.', 75, 130)],
    },
    {
      how: 'named',
      id: 'salesforce-consumer-secret',
      title: 'Salesforce consumer secret',
      severity: 'critical',
      names: ['salesforce', 'sfdc'],
      words: ['secret'],
      grammar: [either([upperHex(64)], [digits(16, 20)])],
    },
    {
      how: 'named',
      id: 'salesforce-security-token',
      title: 'Salesforce security token',
      names: ['salesforce', 'sfdc'],
      words: ['token'],
      grammar: [base62(24, 25)],
    },
  ],
};
