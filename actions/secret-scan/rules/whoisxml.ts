import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const whoisxml: Provider = {
  name: 'WhoisXML API',
  revoke: 'Replace it in the API settings of the WhoisXML API account.',
  references: ['https://whois.whoisxmlapi.com/documentation/making-requests'],
  kinds: [
    {
      how: 'named',
      id: 'whoisxml-api-key',
      title: 'WhoisXML API key',
      severity: 'medium',
      names: ['whoisxml', 'whois xml'],
      grammar: ['at_', base62(29)],
    },
  ],
};
