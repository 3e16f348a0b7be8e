import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { LockfileFault } from '../fault.ts';
import type { Read } from '../read.ts';
import { unknownVersion } from '../trees.ts';
import { checksum, packagesOfSbom, saidLicence, type Component, type Edge } from './component.ts';
import { spdxEdge, spdxRoot } from './spdx-relationships.ts';

type Growing = { -readonly [Field in keyof Component]: Component[Field] } & { integrity: string[] };

/** SPDX 2 in lines of `Tag: value`. https://spdx.github.io/spdx-spec/v2.3/ */
export function readSpdxTags(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const tags = [...tagsOf(file.text)];
  const version = tags.find(({ tag }) => tag === 'SPDXVersion');
  if (version === undefined) throw new LockfileFault('The file is no SBOM of SPDX.', 1);
  const formatVersion = /^SPDX-(2\.[23])$/.exec(version.value)?.[1];
  if (formatVersion === undefined) throw unknownVersion(lines.lineAt(version.start), '2.2 and 2.3');
  const components: Growing[] = [];
  const edges: Edge[] = [];
  const roots: string[] = [];
  /** Files and snippets have ids and licences as well. */
  let open: Growing | undefined;
  for (const { tag, value, start, end } of tags) {
    if (tag === 'PackageName') {
      const region = lines.region(start, end);
      open = { ref: undefined, purl: undefined, region, licence: undefined, integrity: [] };
      components.push(open);
    } else if (tag === 'FileName' || tag === 'SnippetSPDXID' || tag === 'LicenseID') open = undefined;
    else if (tag === 'Relationship') {
      const [left = '', type = '', right = ''] = value.split(/\s+/);
      edges.push(...[spdxEdge(left, type, right)].filter((edge) => edge !== undefined));
      roots.push(...[spdxRoot(left, type, right)].filter((root) => root !== undefined));
    } else if (open !== undefined) {
      const purl = tag === 'ExternalRef' ? /^PACKAGE[-_]MANAGER\s+purl\s+(\S+)/.exec(value)?.[1] : undefined;
      if (purl !== undefined) Object.assign(open, { purl, region: lines.region(start, end) });
      else fill(open, tag, value);
    }
  }
  return { formatVersion, packages: packagesOfSbom(components, edges, roots) };
}

function fill(component: Growing, tag: string, value: string): void {
  if (tag === 'SPDXID') component.ref = value;
  else if (tag === 'PackageDownloadLocation') component.url = saidLicence(value);
  else if (tag === 'PackageLicenseConcluded') component.licence = saidLicence(value) ?? component.licence;
  else if (tag === 'PackageLicenseDeclared') component.licence ??= saidLicence(value);
  else if (tag === 'PackageChecksum') component.integrity.push(...checksum(...cut(value)));
}

function cut(value: string): [string, string] {
  const [algorithm = '', digits = ''] = value.split(':', 2);
  return [algorithm.trim(), digits.trim()];
}

interface Tag {
  readonly tag: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** What stands between `<text>` and `</text>` may have many lines, and none of them is a tag. */
function* tagsOf(text: string): Generator<Tag> {
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    let stop = newline === -1 ? text.length : newline;
    const line = text
      .slice(start, stop)
      .replace(/^\uFEFF/, '')
      .trimEnd();
    const parts = /^([A-Za-z]\w{0,60}):[ \t]*(.*)$/s.exec(line);
    const opened = line.indexOf('<text>');
    if (opened !== -1 && !line.includes('</text>', opened)) {
      const close = text.indexOf('</text>', stop);
      const next = close === -1 ? -1 : text.indexOf('\n', close);
      stop = close === -1 || next === -1 ? text.length : next;
    }
    const [, tag, value = ''] = parts ?? [];
    if (tag !== undefined) yield { tag, value, start, end: start + line.length };
    start = stop + 1;
  }
}
