import type { ToolFiles } from '../../../shared/core/check.ts';
import type { SourceFile } from '../../../shared/core/document.ts';
import { readYamlTrees } from '../../../shared/parse/yaml-trees.ts';
import { below, itemsOf, textOf } from '../../../shared/parse/tree.ts';
import { covers, readPurl } from '../purl-covers.ts';
import { hasId, SettingsFile, type Ignores } from './settings-file.ts';

/** Ids of vulnerabilities; the file holds those of misconfigurations and secrets as well. */
const isVulnerability = (id: string): boolean =>
  /^(?:CVE|GHSA|GO|RUSTSEC|PYSEC|OSV|GMS|SNYK|TEMP|DSA|NSWG)-/i.test(id);

/** Reads `.trivyignore`: an id a line, `exp:YYYY-MM-DD` behind it. https://trivy.dev/docs/configuration/filtering/ */
export function readTrivyIgnore(source: SourceFile): Ignores {
  const file = new SettingsFile(source);
  let reason: string | undefined;
  for (const [index, line] of source.text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const [text, comment] = cutComment(line);
    const [id = '', ...fields] = text.trim().split(/\s+/);
    if (id === '') {
      // A comment right above an id says why.
      reason = comment;
      continue;
    }
    const until = fields.find((field) => field.startsWith('exp:'))?.slice(4);
    if (isVulnerability(id))
      file.accept(index + 1, { until, reason: comment ?? reason, fits: (hit) => hasId(hit, id) });
    reason = undefined;
  }
  return file;
}

function cutComment(line: string): readonly [text: string, comment?: string] {
  const at = line.indexOf('#');
  return at < 0 ? [line] : [line.slice(0, at), line.slice(at + 1).trim()];
}

/** Reads `.trivyignore.yaml`, its part about vulnerabilities. */
export function readTrivyIgnoreYaml(source: SourceFile, files: ToolFiles): Ignores {
  const file = new SettingsFile(source);
  const read = readYamlTrees(source, 'strings');
  if (read.roots === undefined) {
    file.fault(read.line, `the file is no YAML (${read.fault})`);
    return file;
  }
  for (const entry of itemsOf(read.roots[0], 'vulnerabilities')) {
    const id = textOf(entry, 'id');
    if (id === undefined || id === '') {
      file.fault(file.lineOf(entry), 'an entry has no id');
      continue;
    }
    const texts = (key: string) => {
      const tree = below(entry, key);
      const items = itemsOf(tree).map((item) => textOf(item));
      // Read as nothing it would mean every path, or every package.
      if ((tree !== undefined && tree.kind !== 'list') || items.includes(undefined))
        file.fault(file.lineOf(entry), `${key} is no list of texts`);
      return items.filter((item) => item !== undefined);
    };
    const paths = texts('paths');
    const purls = texts('purls').map(readPurl);
    if (purls.includes(undefined)) file.fault(file.lineOf(entry), 'an entry of purls is no package URL');
    const inPaths =
      paths.length === 0 ? () => true : files.matcher(paths.map((path) => `/${path.replace(/^\//, '')}`));
    file.accept(file.lineOf(entry), {
      until: below(entry, 'expired_at'),
      reason: textOf(entry, 'statement'),
      fits(hit, { path }) {
        const found = readPurl(hit.package.purl);
        const isPackage =
          purls.length === 0 ||
          (found !== undefined && purls.some((said) => said !== undefined && covers(said, found)));
        return hasId(hit, id) && inPaths(path) && isPackage;
      },
    });
  }
  return file;
}
