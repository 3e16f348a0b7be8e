import { child, entries, items, keyText } from '../../../shared/parse/yaml-path.ts';
import type { YamlEntry, YamlNode } from '../../../shared/parse/yaml-nodes.ts';
import { code } from '../../../shared/parse/references/reference.ts';
import type { Blame, LockEntry, LockFault, Placed, Resolution } from './lockfile.ts';
import { readCommit, readPin, scalarText, type LockedCommit, type LockPin } from './pin.ts';

const common = ['commit', 'owner_id', 'repo_id', 'uses'];
/** The last version of the schema that is known here. */
export const latest = 'v0.0.3';
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  'v0.0.1': [...common, 'tag', 'branch'],
  'v0.0.2': [...common, 'ref'],
  [latest]: [...common, 'ref', 'hostname'],
};

export const lockVersions = Object.keys(fieldsOf);

const hostName = /^(?:github\.com|[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.ghe\.com)$/;
/** Written out; larger ones are no numbers of GitHub's, and JavaScript could not tell them apart. */
const positive = /^[1-9]\d{0,15}$/;

/** One pair of `dependencies`, its key read already. */
export function readEntry(pin: LockPin, pair: YamlEntry, version: string, blame: Blame): LockEntry {
  const uses = items(child(pair.value, 'uses')).flatMap((node) => readPin(node, version) ?? []);
  return { pin, resolved: new EntryReader(pin, pair, version, blame).resolution(), uses };
}

class EntryReader {
  readonly #pin: LockPin;
  readonly #pair: YamlEntry;
  readonly #version: string;
  readonly #blame: Blame;
  readonly #name: string;
  #isSound = true;

  constructor(pin: LockPin, pair: YamlEntry, version: string, blame: Blame) {
    this.#pin = pin;
    this.#pair = pair;
    this.#version = version;
    this.#blame = blame;
    this.#name = code(pin.text);
  }

  resolution(): Resolution | undefined {
    this.#checkFields();
    const ref = this.#ref();
    const commit = this.#commit();
    const owner = this.#number('owner_id');
    const repository = this.#number('repo_id');
    const hostname = this.#hostname();
    return this.#isSound && ref && commit && owner && repository
      ? { ref, commit, owner, repository, hostname }
      : undefined;
  }

  #checkFields(): void {
    const present = entries(this.#pair.value).map(({ key }) => keyText(key) ?? '');
    const needed = ['ref', 'commit', 'owner_id', 'repo_id'].filter((name) => this.#fields.includes(name));
    const missing = needed.filter((name) => !present.includes(name));
    if (missing.length > 0)
      this.#fault(
        'invalid',
        this.#pair.key,
        `The entry ${this.#name} has no ${missing.map(code).join(', ')}.`,
      );
    for (const { key } of entries(this.#pair.value)) {
      const name = keyText(key) ?? '';
      if (!this.#fields.includes(name))
        this.#fault('invalid', key, `Lockfiles of ${this.#version} have no field ${code(name)} in an entry.`);
    }
  }

  get #fields(): readonly string[] {
    return fieldsOf[this.#version] ?? [];
  }

  /** In v0.0.1 a tag or a branch, which may say more than the key (`v4.2.0` for `v4`), or neither. */
  #ref(): Placed<string> | undefined {
    const { ref, isCommit, region } = this.#pin;
    if (this.#version === 'v0.0.1') {
      const node = [this.#child('tag'), this.#child('branch')].find((one) => scalarText(one) !== undefined);
      return { value: scalarText(node) ?? ref, region: node?.region ?? region };
    }
    const node = this.#child('ref');
    const value = scalarText(node);
    if (node === undefined) return undefined;
    if (value === undefined) this.#fault('invalid', node, `The ref of ${this.#name} is empty.`);
    else if (value !== ref && !isCommit)
      this.#fault('forged', node, `The entry ${this.#name} comes from another ref, ${code(value)}.`);
    return { value: value ?? '', region: node.region };
  }

  #commit(): Placed<LockedCommit> | undefined {
    const node = this.#child('commit');
    if (node === undefined) return undefined;
    const value = readCommit(scalarText(node) ?? '');
    if (value === undefined) {
      const forms = 'neither sha1- with 40 hexadecimal digits nor sha256- with 64';
      this.#fault('invalid', node, `The commit of ${this.#name} is ${forms}.`);
      return undefined;
    }
    const promised = this.#pin.isCommit ? this.#pin.ref.toLowerCase() : this.#pin.commit?.digest;
    if (promised !== undefined && promised !== value.digest)
      this.#fault('forged', node, `The entry ${this.#name} names one commit in its key and runs another.`);
    return { value, region: node.region };
  }

  #number(field: string): Placed<number> | undefined {
    const node = this.#child(field);
    if (node === undefined) return undefined;
    const digits = node.kind === 'scalar' && node.style === 'plain' ? node.source : '';
    const value = positive.test(digits) ? Number(digits) : Number.NaN;
    if (Number.isSafeInteger(value)) return { value, region: node.region };
    this.#fault('invalid', node, `${code(field)} of ${this.#name} is no positive whole number.`);
    return undefined;
  }

  #hostname(): string | undefined {
    const node = this.#child('hostname');
    const name = scalarText(node);
    if (node && !hostName.test(name ?? ''))
      this.#fault(
        'invalid',
        node,
        `The hostname of ${this.#name} is neither github.com nor one below ghe.com.`,
      );
    return name;
  }

  #child(field: string): YamlNode | undefined {
    return child(this.#pair.value, field);
  }

  #fault(kind: LockFault['kind'], node: YamlNode, message: string): void {
    this.#isSound = false;
    this.#blame({ kind, region: node.region, message, evidence: scalarText(node) ?? this.#pin.text });
  }
}
