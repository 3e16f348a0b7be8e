import type { Parsed, Unchecked } from '../../../shared/core/check.ts';
import type { SourceFile } from '../../../shared/core/document.ts';
import { Lines } from '../../../shared/parse/lines.ts';
import { child, entries, items, keyText } from '../../../shared/parse/yaml-path.ts';
import type { YamlMapping, YamlNode } from '../../../shared/parse/yaml-nodes.ts';
import { parseYaml, type YamlFile } from '../../../shared/parse/yaml.ts';
import { code } from '../../../shared/parse/references/reference.ts';
import type { PinDocument } from '../pin-document.ts';
import { entryInCircle, saySame, withoutContradictions } from './contradictions.ts';
import { latest, lockVersions, readEntry } from './entry.ts';
import type { LockedWorkflow, LockEntry, Lockfile, LockFault } from './lockfile.ts';
import { readPin, scalarText, type LockPin } from './pin.ts';

/** GitHub's own limit: beyond it nothing is read. */
const maxBytes = 1024 * 1024;
/** Pins in all lists together, those that aliases repeat included. A large organisation's repository has hundreds. */
const maxPins = 20_000;

/** Reads `.github/workflows/actions.lock`; without a document it locks nothing. */
export function readLock(file: SourceFile): Parsed<PinDocument> {
  if (file.size > maxBytes)
    return unchecked('too-large', 'GitHub reads no lockfile of more than 1 MiB.', null, regenerate);
  const yaml = parseYaml(file, 'core');
  const [problem] = yaml.problems;
  if (problem !== undefined)
    return unchecked(problem.code, `Not readable as YAML: ${problem.reason}.`, problem.line, regenerate);
  const root = yaml.roots[0];
  if (root !== undefined && root.kind !== 'mapping')
    return unchecked('parse-error', 'It is no lockfile.', root.region.startLine, regenerate);
  const version = child(root, 'version');
  const lists = [...entries(child(root, 'workflows')).map(({ value }) => value), ...usesLists(root)];
  if (lists.reduce((sum, list) => sum + items(list).length, 0) > maxPins)
    return unchecked('limit', `It lists more than ${maxPins} actions.`, null, regenerate);
  if (isNewer(scalarText(version) ?? ''))
    return unchecked(
      'parse-error',
      `Its version ${code(scalarText(version) ?? '')} is newer than ${latest}, the last one known here.`,
      version?.region.startLine ?? null,
      'Update Portcullis.',
    );
  const { path, text, comments } = yaml;
  return { doc: { path, text, comments, references: [], lock: new Reader(yaml, root).lock() } };
}

const regenerate = 'Write it anew with `gh actions-lock`.';

function unchecked(
  code: Unchecked['code'],
  message: string,
  line: number | null,
  hint: string,
): Parsed<PinDocument> {
  return { problems: [{ code, message, line, hint }] };
}

const usesLists = (root: YamlNode | undefined): (YamlNode | undefined)[] =>
  entries(child(root, 'dependencies')).map(({ value }) => child(value, 'uses'));

const isNewer = (version: string): boolean =>
  /^v?\d{1,6}\.\d{1,6}\.\d{1,6}$/.test(version) &&
  version.replace(/^v?/, 'v').localeCompare(latest, 'en', { numeric: true }) > 0;

/** Follows GitHub's parser: which faults spoil an entry, and which the file. */
class Reader {
  readonly #yaml: YamlFile;
  readonly #root: YamlMapping | undefined;
  readonly #version: string;
  readonly #faults: LockFault[] = [];
  #isRead = true;

  constructor(yaml: YamlFile, root: YamlMapping | undefined) {
    this.#yaml = yaml;
    this.#root = root;
    const version = scalarText(child(root, 'version')) ?? '';
    this.#version = lockVersions.includes(version) ? version : latest;
  }

  lock(): Lockfile {
    this.#checkFrame();
    const workflows = entries(this.#mapping('workflows')).map(({ key, value }): LockedWorkflow => {
      const path = keyText(key) ?? '';
      if (!isPathInside(path)) this.#spoil(key, `${code(path)} is no path inside the repository.`);
      return { path, region: key.region, pins: this.#pins(value) };
    });
    const found = this.#entries();
    const circle = entryInCircle(found);
    if (circle !== undefined)
      this.#spoilAt(circle.pin, `The entry ${code(circle.pin.text)} comes to use itself.`);
    const locked = withoutContradictions(found, (fault) => this.#faults.push(fault));
    return { isRead: this.#isRead, workflows, entries: locked, faults: this.#faults };
  }

  #checkFrame(): void {
    const { path, text, roots, duplicates } = this.#yaml;
    const node = child(this.#root, 'version');
    const version = scalarText(node) ?? '';
    if (version !== this.#version) {
      const region = (node ?? this.#root)?.region ?? new Lines(path, text).region(0, 0);
      const message =
        version === '' ? 'The lockfile names no version.' : `There is no lockfile version ${code(version)}.`;
      this.#spoilAt({ region, text: version }, message);
    }
    for (const { key } of entries(this.#root)) {
      const name = keyText(key) ?? '';
      if (!['version', 'workflows', 'dependencies'].includes(name))
        this.#spoil(key, `A lockfile has no field ${code(name)}.`);
    }
    for (const { key, region } of duplicates)
      this.#spoilAt({ region, text: key }, `The key ${code(key)} stands twice in its mapping.`);
    const second = roots[1];
    if (second !== undefined)
      this.#faults.push({
        kind: 'invalid',
        region: second.region,
        message: 'GitHub reads only the first YAML document of the file.',
        evidence: '---',
      });
  }

  #entries(): LockEntry[] {
    const byKey = new Map<string, LockEntry>();
    for (const pair of entries(this.#mapping('dependencies'))) {
      const pin = this.#pin(pair.key);
      this.#pins(child(pair.value, 'uses'));
      if (pin === undefined) continue;
      const entry = readEntry(pin, pair, this.#version, (fault) => this.#faults.push(fault));
      const other = byKey.get(pin.key);
      if (other === undefined) byKey.set(pin.key, entry);
      // The same text twice is told as a duplicate key.
      else if (other.pin.text !== pin.text && !saySame(entry, other))
        this.#spoil(
          pair.key,
          `${code(pin.text)} and ${code(other.pin.text)} are one action to GitHub, and do not say the same.`,
        );
    }
    return [...byKey.values()];
  }

  #mapping(name: string): YamlNode | undefined {
    const node = child(this.#root, name);
    if (node && node.kind !== 'mapping' && !isEmpty(node)) this.#spoil(node, `${code(name)} is no mapping.`);
    return node;
  }

  #pins(list: YamlNode | undefined): LockPin[] {
    if (list && list.kind !== 'sequence' && !isEmpty(list)) this.#spoil(list, 'This is no list of actions.');
    return items(list).flatMap((node) => this.#pin(node) ?? []);
  }

  #pin(node: YamlNode): LockPin | undefined {
    const pin = readPin(node, this.#version);
    if (pin === undefined)
      this.#spoil(node, `${code(scalarText(node) ?? '')} is not of the form owner/repo@ref.`);
    return pin;
  }

  #spoil(node: YamlNode, message: string): void {
    this.#spoilAt({ region: node.region, text: scalarText(node) ?? '' }, message);
  }

  #spoilAt({ region, text }: Pick<LockPin, 'region' | 'text'>, message: string): void {
    this.#isRead = false;
    this.#faults.push({ kind: 'invalid', region, message, evidence: text });
  }
}

const isEmpty = (node: YamlNode): boolean => node.kind === 'scalar' && node.value === null;

const refusedInPath = /[\u0000-\u001f\u007f\\:]/;

const isPathInside = (path: string): boolean =>
  path !== '' && !path.startsWith('/') && !refusedInPath.test(path) && !path.split('/').includes('..');
