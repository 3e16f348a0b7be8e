import { decodeUtf8 } from '../../cel/library/utf8.ts';
import type { Chart } from './chart.ts';
import { helmNames, type ChartCopy } from './copy.ts';
import { Template, type Place } from './origin.ts';

/** Where a chart's objects are written. */
export interface Written {
  /** Files of the repository by helm's names for them. */
  readonly paths: ReadonlyMap<string, string>;
  /** The texts of templates and CRDs by helm's names for them. */
  readonly named: ReadonlyMap<string, Template>;
  /** Templates that helm prints, each with its path in the chart; its place in the list is its number in marks. */
  readonly printed: readonly { readonly path: string; readonly template: Template }[];
  /** What helm says that a document comes from; names of aliases are not all known. */
  readonly isSource: (name: string) => boolean;
  /** Of a chart under an alias the name that its files are known by. */
  readonly nameOf: (name: string) => string;
  /** Files of CRDs that may be printed under a name. */
  definitions(name: string): readonly Template[];
  /** The place of what comes out of an archive, or from nowhere that is known. */
  elsewhere(name: string): Place;
}

export function writtenIn(chart: Chart, { files }: ChartCopy): Written {
  const names = helmNames(chart, files);
  const paths = new Map<string, string>();
  const named = new Map<string, Template>();
  const printed: { path: string; template: Template }[] = [];
  for (const [path, { path: from, bytes }] of files) {
    const name = names.get(path);
    if (from === undefined || name === undefined) continue;
    paths.set(name, from);
    const text = isPart(path) ? decodeUtf8(bytes) : undefined;
    if (text === undefined) continue;
    const template = new Template({ path: from, text, size: bytes.length, blob: '' });
    named.set(name, template);
    if (isPrinted(path)) printed.push({ path, template });
  }
  const isSource = (name: string): boolean => named.has(name) || isBelow(name);
  const definitions = (name: string): readonly Template[] => {
    const end = name.slice(Math.max(0, name.lastIndexOf('/crds/')));
    return [...named].flatMap(([known, template]) => (known.endsWith(end) ? template : []));
  };
  const aliases = new Map(chart.dependencies.map((each) => [each.alias, each.name]));
  const nameOf = (name: string): string => {
    const [top = '', charts = '', alias = '', ...rest] = name.split('/');
    const known = charts === 'charts' ? aliases.get(alias) : undefined;
    return known === undefined ? name : [top, charts, known, ...rest].join('/');
  };
  return { paths, named, printed, isSource, nameOf, definitions, elsewhere: placeOfPacked(chart) };
}

/** Printed by helm, or of use to what is. */
const isPart = (path: string): boolean => /^(?:charts\/[^/]+\/)*(?:templates|crds)\//.test(path);

/** Of a chart in the charts folder, packed or not. */
const isBelow = (name: string): boolean => /^[^/]+\/charts\/[^/]+\/(?:charts|templates|crds)\//.test(name);

/** Not notes, and not files of named templates alone. */
const isPrinted = (path: string): boolean =>
  /^(?:charts\/[^/]+\/)*templates\//.test(path) && !/(?:\/_[^/]*|NOTES\.txt)$/.test(path);

/** A packed chart stands where the chart asks for it. */
function placeOfPacked({ file, dependencies }: Chart): Written['elsewhere'] {
  const top = new Template(file);
  return (name) => {
    const packed = name.split('/')[2];
    const dependency = dependencies.find((each) => (each.alias ?? each.name) === packed);
    if (dependency?.region.path !== file.path) return top.top;
    return { lines: top.lines, ...top.lines.span(dependency.region) };
  };
}
