import type { SourceFile } from '../../../../shared/core/document.ts';
import type { Region } from '../../../../shared/core/finding.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import type { Follow, Index, Origin } from '../../package.ts';
import { isPath, originOf } from '../origin.ts';
import { splitAddress } from './address.ts';
import { delivered, heldBy, type Held, isDistribution } from './archive-name.ts';
import { type PipOption, pipOptions, type PipOptions } from './pip-options.ts';
import { readRequirement, type Requirement } from './requirement.ts';
import { type RequirementLine, requirementLines } from './requirement-lines.ts';
import { pythonSource } from './source.ts';

/** A line that asks for a package. */
export interface Asked {
  readonly line: RequirementLine;
  readonly requirement: Requirement;
  readonly origin: Origin | undefined;
  readonly delivers: Held | undefined;
  readonly integrity: readonly string[];
}

/** What the lines of a requirements file are. */
export class RequirementFile {
  readonly lines: Lines;
  readonly asked: Asked[] = [];
  readonly follows: Follow[] = [];
  readonly indexes: Index[] = [];
  /** What pip cannot read. */
  readonly broken: RequirementLine[] = [];
  /** Lines that pip reads, though prose may look the same. */
  odd = 0;

  constructor({ path, text }: SourceFile) {
    this.lines = new Lines(path, text);
    for (const line of requirementLines(text)) this.#take(line);
  }

  #take(line: RequirementLine): void {
    const { text } = line;
    const cut = optionLine.test(text) ? 0 : text.search(/\s-/);
    const options = pipOptions(cut === -1 ? '' : text.slice(cut));
    if (options === undefined) {
      this.broken.push(line);
      return;
    }
    if (options.strays > 0) this.odd += 1;
    if (cut !== 0) this.#ask(line, cut === -1 ? text : text.slice(0, cut), options);
    else this.#takeOptions(line, options);
  }

  #takeOptions(line: RequirementLine, options: PipOptions): void {
    const region = this.lines.region(line.start, line.end);
    const of = (option: PipOption): readonly string[] => options.values.get(option) ?? [];
    for (const source of of('editable')) this.#ask(line, source, options);
    for (const target of [...of('requirement'), ...of('constraint')]) this.follows.push({ target, region });
    for (const kind of ['index-url', 'extra-index-url', 'find-links', 'trusted-host'] as const)
      for (const value of of(kind)) this.indexes.push(indexOf(kind, value, region));
  }

  #ask(line: RequirementLine, source: string, options: PipOptions): void {
    const requirement = requirementOf(source.trim());
    // A folder without a name: a project that is not known by this file.
    if (requirement === undefined && !isPlace(source)) this.broken.push(line);
    if (requirement === undefined) return;
    const { url } = requirement;
    const origin = url === undefined ? undefined : pythonSource(url);
    this.asked.push({
      line,
      requirement,
      origin,
      delivers: url === undefined ? undefined : delivered(requirement, [url], origin?.kind === 'url'),
      integrity: (options.values.get('hash') ?? []).filter((hash) => /^[\w:+/=-]+$/.test(hash)),
    });
  }
}

/** A bare `-` or `--` pip passes over, with what stands behind it: whoever wrote that meant something else. */
const optionLine = /^-(?:-[a-z]|[A-Za-z])/;

function indexOf(kind: Index['kind'], value: string, region: Region): Index {
  const isHost = kind === 'trusted-host';
  const { url = '', host } = originOf('registry', isHost ? `https://${value}` : value);
  return { kind, url: isHost ? value : url, host, region };
}

const isPlace = (source: string): boolean =>
  isPath(source) ||
  /^[A-Za-z][\w+.-]*:\/\/\S+/.test(source) ||
  /^[^\s;]*[\\/]/.test(source) ||
  isFile(source);

/** As pip tells a path from `name @ address`: by what stands before the `@`. */
function isFile(source: string): boolean {
  const [before = '', address] = source.split('@', 2);
  return isDistribution(placeIn(source)) && (address === undefined || /\/|^\./.test(before));
}

/** Without a marker and extras; a path may hold blanks. */
function placeIn(source: string): string {
  const isAddress = /^(?:file:|[A-Za-z][\w+.-]*:\/\/)/i.test(source);
  const marker = source.search(isAddress ? /;\s/ : /;/);
  const place = source.slice(0, marker === -1 ? undefined : marker).trimEnd();
  return place.endsWith(']') && place.includes('[') ? place.slice(0, place.lastIndexOf('[')) : place;
}

function requirementOf(source: string): Requirement | undefined {
  const asked = isFile(source) ? undefined : readRequirement(source);
  if (asked !== undefined || !isPlace(source)) return asked;
  const place = placeIn(source);
  const egg = /[#&]egg=([^&[]+)/.exec(place)?.[1];
  const held = heldBy(place);
  const named = readRequirement(egg ?? held?.name ?? nameAt(place));
  return named && { ...named, version: heldBy(place, named.name)?.version ?? named.version, url: place };
}

/** Only the build would tell the name of what lies at an address: the address is what can be judged. */
function nameAt(place: string): string {
  const { file } = splitAddress(place);
  if (isDistribution(file)) return file.replace(/\.(?:tar\.)?\w+$/i, '');
  return place.includes('://') ? file.replace(/(?:\.git)?(?:@.*)?$/, '') : '';
}
