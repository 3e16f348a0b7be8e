import { Lines } from '../../../../shared/parse/lines.ts';
import { noDemand } from '../demand.ts';
import type { Entry } from '../entries.ts';
import { originOf, usualRegistry } from '../origin.ts';
import type { ManifestReading } from './manifest.ts';
import { rangeDemand } from './semver-range.ts';

/** Longer lines are no such calls; in UTF-16 code units. */
const longest = 1_000;

const call = /^\s*gem[\s(]+(['"])([\w.-]{1,200})\1((?:\s*,\s*(['"])[^'"]{1,100}\4)*)(.*)/;
const local = /\b(path|git|github|gist|bitbucket)(?::|['"]?\s*=>)\s*['"]([^'"]{1,400})['"]/;

/** A Gemfile is a program: what it says in plain calls of `gem` counts. https://bundler.io/man/gemfile.5.html */
export const gemfile: ManifestReading = {
  manager: 'ruby',
  ecosystem: 'RubyGems',
  entries(file) {
    const lines = new Lines(file.path, file.text);
    let start = 0;
    return file.text.split('\n').flatMap((line): readonly Entry[] => {
      const from = start;
      start += line.length + 1;
      const match = line.length > longest ? null : call.exec(line);
      if (match === null) return [];
      const [, , name = '', ranges = '', , rest = ''] = match;
      const asked = [...ranges.matchAll(/['"]([^'"]*)['"]/g)].map(([, range = '']) => range);
      const [one, ...others] = asked;
      const [, kind, place] = local.exec(rest) ?? [];
      const origin = place === undefined ? usualRegistry : originOf(kind === 'path' ? 'path' : 'git', place);
      const demand = one === undefined || others.length > 0 ? noDemand : rangeDemand(one, 'exactly');
      const region = lines.region(from + line.search(/\S/), from + line.trimEnd().length);
      return [{ name, ...demand, region, isDirect: true, origin }];
    });
  },
};
