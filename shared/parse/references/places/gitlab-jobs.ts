import { child, entries, items, keyText, text } from '../../yaml-path.ts';
import type { YamlNode } from '../../yaml-nodes.ts';

/** Top-level keys whose mapping is no job. */
const keywords = new Set([
  'default',
  'image',
  'include',
  'services',
  'spec',
  'stages',
  'variables',
  'workflow',
]);
/** A file with more is refused: https://docs.gitlab.com/ci/yaml/#extends and #reference-tags */
const maxLevels = 11;
const maxReferences = 10;
/** Jobs that are extended, and values of variables, of all jobs of a file together. */
const maxSteps = 100_000;

export interface Job {
  readonly isHidden: boolean;
  /** The job, then what it extends: of a key the first that has it decides. */
  readonly layers: readonly YamlNode[];
}

/** By name; several where the run decides which. */
type Values = ReadonlyMap<string, readonly YamlNode[]>;

/** The jobs of a file, with what each takes from others of it. */
export class GitlabJobs {
  /** Those that run, and hidden ones that only other files can extend. */
  readonly ends: readonly Job[];
  /** More hangs together than is followed: what is told is not all. */
  isCut = false;
  readonly #root: YamlNode;
  readonly #jobs = new Map<string, { job: YamlNode; isHidden: boolean }>();
  readonly #extended = new Set<YamlNode>();
  readonly #kept = new Map<YamlNode, Values>();
  readonly #children = new Map<YamlNode, ReadonlyMap<string, YamlNode>>();
  #left = maxSteps;

  constructor(root: YamlNode) {
    this.#root = root;
    for (const { key, value: job } of entries(root)) {
      const name = keyText(key) ?? '';
      if (job.kind === 'mapping' && !keywords.has(name))
        this.#jobs.set(name, { job, isHidden: name.startsWith('.') });
    }
    const jobs = [...this.#jobs.values()].map(({ job, isHidden }) => ({
      isHidden,
      layers: this.#layers(job),
    }));
    this.ends = jobs.filter(({ isHidden, layers: [job] }) => !isHidden || !job || !this.#extended.has(job));
  }

  /** The mappings that are jobs, hidden ones too. */
  *mappings(): Generator<YamlNode> {
    for (const { job } of this.#jobs.values()) yield job;
  }

  /** What holds for a job under a key: its own, what it extends, or what is there for all. */
  effective({ layers }: Job, key: string): YamlNode | undefined {
    const holders = [...layers, this.#child(this.#root, 'default'), this.#root];
    return this.#followed(this.#first(holders, key));
  }

  /** Rules add to what the job says; a matrix, the job and the file take each other's place. */
  valuesOf(job: Job, name: string): readonly YamlNode[] {
    const { layers } = job;
    const matrix = child(this.#first(layers, 'parallel'), 'matrix');
    const own = [this.#values(matrix, items(matrix)), ...layers.map((layer) => this.#variables(layer))];
    const values = [
      ...this.#ofRules(this.#first(layers, 'rules'), name),
      ...(own.find((some) => some.has(name))?.get(name) ?? [
        ...this.#ofRules(child(this.#child(this.#root, 'workflow'), 'rules'), name),
        ...(this.#variables(this.#root).get(name) ?? []),
      ]),
    ];
    return this.spend(layers.length + values.length + 1) ? values : [];
  }

  /** False past the limit. */
  spend(steps: number): boolean {
    this.#left -= steps;
    if (this.#left < 0) this.isCut = true;
    return !this.isCut;
  }

  #layers(start: YamlNode): readonly YamlNode[] {
    const layers = new Set<YamlNode>();
    const add = (job: YamlNode, level: number): void => {
      if (layers.has(job)) return;
      layers.add(job);
      const bases = this.#followed(this.#child(job, 'extends'));
      if (bases === undefined) return;
      if (level === maxLevels) this.isCut = true;
      // Of several the last one weighs most.
      for (const base of bases.kind === 'sequence' ? bases.items.toReversed() : [bases]) {
        const found = this.#jobs.get(text(base) ?? '')?.job;
        if (found === undefined || !this.spend(1) || level === maxLevels) continue;
        this.#extended.add(found);
        add(found, level + 1);
      }
    };
    add(start, 0);
    return [...layers];
  }

  #ofRules(rules: YamlNode | undefined, name: string): readonly YamlNode[] {
    const known = rules && this.#kept.get(rules);
    const list = known ? [] : items(this.#followed(rules)).map((rule) => this.#followed(rule));
    const single = list.flatMap((rule) => (rule?.kind === 'sequence' ? [...rule.items] : (rule ?? [])));
    return (
      (
        known ??
        this.#values(
          rules,
          single.map((rule) => child(rule, 'variables')),
        )
      ).get(name) ?? []
    );
  }

  #variables(holder: YamlNode): Values {
    const variables = this.#child(holder, 'variables');
    return this.#values(variables, [variables]);
  }

  /** Of several mappings together, kept under a node that stands for them. */
  #values(key: YamlNode | undefined, mappings: readonly (YamlNode | undefined)[]): Values {
    const known = key && this.#kept.get(key);
    if (known) return known;
    const values = new Map<string, YamlNode[]>();
    for (const mapping of mappings)
      for (const { key: name, value } of entries(this.#followed(mapping))) {
        const written = this.#followed(value);
        const some = written?.kind === 'sequence' ? written.items : [child(written, 'value') ?? written];
        const before = values.get(keyText(name) ?? '');
        const more = some.filter((one) => one !== undefined);
        if (before) before.push(...more);
        else values.set(keyText(name) ?? '', more);
      }
    if (key) this.#kept.set(key, values);
    return values;
  }

  /** `!reference [.job, variables, NAME]`: what stands there. */
  #followed(node: YamlNode | undefined): YamlNode | undefined {
    let found = node;
    for (let hop = 0; hop < maxReferences && found?.tag === '!reference'; hop++)
      found = items(found).reduce<YamlNode | undefined>(
        (at, name) => this.#child(at, text(name) ?? ''),
        this.#root,
      );
    return found;
  }

  #first(holders: readonly (YamlNode | undefined)[], key: string): YamlNode | undefined {
    for (const holder of holders) {
      const value = this.#child(holder, key);
      if (value) return value;
    }
    return undefined;
  }

  /** As `child`, for mappings that are asked again and again. */
  #child(node: YamlNode | undefined, key: string): YamlNode | undefined {
    if (node?.kind !== 'mapping') return undefined;
    const known = this.#children.get(node);
    const children = known ?? new Map(node.entries.map((entry) => [keyText(entry.key) ?? '', entry.value]));
    if (!known) this.#children.set(node, children);
    return children.get(key);
  }
}
