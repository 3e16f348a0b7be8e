import { base62, sampleOf } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { isPlaceholder } from '../match/placeholder.ts';

export const maxmind: Provider = {
  name: 'MaxMind',
  revoke: 'Delete the key under Manage License Keys of the MaxMind account.',
  references: ['https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key'],
  kinds: [
    {
      how: 'token',
      id: 'maxmind-license-key',
      title: 'MaxMind license key',
      aliases: ['maxmind-license-key'],
      grammar: [base62(6), '_', base62(29), '_mmk'],
      literals: ['_mmk'],
    },
    {
      how: 'named',
      id: 'maxmind-legacy-license-key',
      title: 'MaxMind license key without suffix',
      names: ['maxmind', 'geoip', 'geolite'],
      words: ['license', 'key'],
      grammar: [base62(16)],
    },
    {
      how: 'block',
      id: 'maxmind-configuration',
      line: 2,
      title: 'MaxMind license key in GeoIP.conf',
      severity: 'high',
      literals: ['LicenseKey'],
      reach: { before: 300, behind: 300 },
      find(text, at) {
        if (!/\b(?:AccountID|UserId|EditionIDs|ProductIds)\s/.test(text)) return undefined;
        const found = /^LicenseKey[ \t]{1,20}([0-9A-Za-z]{12,16})(?![0-9A-Za-z_])/.exec(text.slice(at));
        if (found?.[1] === undefined || isPlaceholder(found[1])) return undefined;
        const end = at + found[0].length;
        return { start: end - found[1].length, end };
      },
      sample: (random) => `AccountID 42\nLicenseKey ${sampleOf([base62(16)], random)}\n`,
    },
  ],
};
