import { base62, sampleOf } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { isPlaceholder } from '../match/placeholder.ts';

export const ovh: Provider = {
  name: 'OVHcloud',
  revoke: 'Delete the credential on the API page of OVHcloud, or with `/me/api/credential`.',
  references: ['https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api'],
  kinds: [
    {
      how: 'named',
      id: 'ovh-application-secret',
      title: 'OVHcloud application secret or consumer key',
      severity: 'critical',
      aliases: ['ovh-application-secret', 'ovh-consumer-key'],
      names: ['ovh', 'ovhcloud'],
      words: ['secret', 'consumer'],
      grammar: [base62(32)],
    },
    {
      how: 'block',
      id: 'ovh-configuration',
      line: 3,
      title: 'OVHcloud application secret or consumer key in a configuration',
      severity: 'critical',
      literals: ['application_secret', 'consumer_key'],
      reach: { before: 400, behind: 120 },
      find(text, at) {
        if (!/ovh/i.test(text)) return undefined;
        const found = /^[a-z_]{12,18}["']?\s{0,20}[=:]\s{0,20}["']?([0-9A-Za-z]{32})(?![0-9A-Za-z])/.exec(
          text.slice(at),
        );
        if (found?.[1] === undefined || isPlaceholder(found[1])) return undefined;
        const end = at + found[0].length;
        return { start: end - found[1].length, end };
      },
      sample: (random) =>
        `[ovh-eu]\n; ${'-'.repeat(80)}\napplication_secret=${sampleOf([base62(32)], random)}\n`,
    },
    {
      how: 'named',
      id: 'ovh-application-key',
      title: 'OVHcloud application key',
      severity: 'info',
      aliases: ['ovh-application-key'],
      names: ['ovh', 'ovhcloud'],
      words: ['application', 'app'],
      grammar: [base62(16)],
    },
  ],
};
