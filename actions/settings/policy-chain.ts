import type { Catalogue } from '../../shared/core/catalogue.ts';
import type { SourceFile } from '../../shared/core/document.ts';
import type { Problem } from '../../shared/core/problem.ts';
import type { Layer } from '../../shared/policy/layer.ts';
import type { Reference, RemoteReference } from '../../shared/policy/reference.ts';
import type { PolicyPlace } from './policy-place.ts';
import { bad, isFile, unreadable, type Unread } from './file.ts';

/** Of files that extend each other, and of all of a run. */
export const [mostDeep, mostFiles] = [5, 20];
/** For all that is asked, in milliseconds. */
const mostTime = 60_000;

export interface ChainSettings {
  readonly catalogue: Catalogue;
  readonly problems: Problem[];
  /** Another repository at a commit. */
  remote(reference: RemoteReference): PolicyPlace;
  /** In milliseconds; default 60 s. */
  readonly time?: number;
}

/** One file, and where it lies. */
interface Found {
  readonly file: SourceFile;
  readonly place: PolicyPlace;
}

/**
 * Reads policies with all that they extend. A file with a fault says nothing, nor does one that stands on it: half a policy
 * could open the gate. What they stand on and could be read holds all the same.
 */
export class PolicyChain {
  /** In the order in which later ones win. */
  readonly layers: Layer[] = [];
  readonly #settings: ChainSettings;
  /** By source, and by blob id: the same bytes twice are one policy. Undefined: it has a fault, or is being read. */
  readonly #known = new Map<string, Layer | undefined>();
  readonly #ends: number;
  #files = 0;

  constructor(settings: ChainSettings) {
    this.#settings = settings;
    this.#ends = Date.now() + (settings.time ?? mostTime);
  }

  /** `file` with all that it extends, below `above`; undefined where any of it has a fault. */
  async add(file: SourceFile, place: PolicyPlace, above: readonly Layer[] = []): Promise<Layer | undefined> {
    return this.#layer({ file, place }, [], above);
  }

  /** As the place does, within the time of all that is asked. */
  async read(path: string, place: PolicyPlace): Promise<SourceFile | Unread> {
    let timer: NodeJS.Timeout | undefined;
    const late = {
      why: 'It took too long.',
      hint: 'Run again, or check the policy out beside the repository.',
    };
    const over = new Promise<Unread>((resolve) => {
      timer = setTimeout(resolve, Math.max(0, this.#ends - Date.now()), late);
    });
    try {
      return await Promise.race([place.read(path), over]);
    } finally {
      clearTimeout(timer);
    }
  }

  async #layer(
    { file, place }: Found,
    ways: readonly string[],
    top: readonly Layer[],
  ): Promise<Layer | undefined> {
    const { catalogue, problems } = this.#settings;
    const source = place.sourceOf(file.path);
    const same = this.#known.get(source) ?? this.#sameBytes(file.blob);
    if (same !== undefined) return same;
    if (this.#known.has(source)) return undefined;
    this.#known.set(source, undefined);
    // Loaded only where there is something to read: the schema library is the slowest part of a start.
    const { loadPlaced } = await import('../../shared/policy/load.ts');
    const {
      policy,
      problems: faults,
      lineOf,
    } = loadPlaced({ path: source, text: file.text, size: file.size, blob: file.blob }, catalogue);
    problems.push(...faults);
    const below = await this.#extended(
      policy.extends ?? [],
      { source, place, lineOf },
      [...ways, source],
      top,
    );
    if (faults.length > 0 || below === undefined) return undefined;
    const above = [...new Set([...top, ...below.flatMap((one) => [...one.above, one])])];
    const layer: Layer = { source, policy, above, lineOf };
    this.#known.set(source, layer);
    // Where it leads into its own repository, the same bytes elsewhere are another policy.
    const isWhole = (policy.extends ?? []).every((one) => !one.startsWith('./'));
    if (file.blob !== '' && isWhole) this.#known.set(blobKey(file.blob), layer);
    this.layers.push(layer);
    return layer;
  }

  #sameBytes = (blob: string): Layer | undefined =>
    blob === '' ? undefined : this.#known.get(blobKey(blob));

  /** Undefined where one of them is missing. All are read, since what can be read holds. */
  async #extended(
    written: readonly string[],
    from: Pick<Layer, 'source' | 'lineOf'> & { readonly place: PolicyPlace },
    ways: readonly string[],
    top: readonly Layer[],
  ): Promise<readonly Layer[] | undefined> {
    if (written.length === 0) return [];
    const { parseReference } = await import('../../shared/policy/reference.ts');
    const found: (Layer | undefined)[] = [];
    for (const [index, text] of written.entries()) {
      const reference = parseReference(text);
      if ('fault' in reference) continue;
      const line = from.lineOf(written.length === 1 ? ['extends'] : ['extends', index]);
      const at = `${from.source}:${line}`;
      found.push(await this.#one(reference, from.place, at, ways, top));
    }
    const layers = found.flatMap((one) => one ?? []);
    return layers.length === written.length ? layers : undefined;
  }

  async #one(
    reference: Reference,
    here: PolicyPlace,
    at: string,
    ways: readonly string[],
    top: readonly Layer[],
  ): Promise<Layer | undefined> {
    const place = 'commit' in reference ? this.#settings.remote(reference) : here;
    const source = place.sourceOf(reference.path);
    const refuse = (why: string, hint: string): Layer | undefined => {
      this.#settings.problems.push(bad('policy', `${at}: ${why}`, hint));
      return undefined;
    };
    if (ways.includes(source))
      return refuse(`${source} is extended in a circle.`, `The way there: ${ways.join(', ')}.`);
    if (ways.length >= mostDeep)
      return refuse(`policies extend each other more than ${mostDeep} deep.`, 'Let one file extend several.');
    const known = this.#known.get(source);
    if (known !== undefined) return known;
    this.#files += 1;
    if (this.#files > mostFiles)
      return refuse(
        `more than ${mostFiles} policies are extended.`,
        'Put what belongs together into one file.',
      );
    const file = await this.read(reference.path, place);
    if (!isFile(file)) {
      const { message, hint } = unreadable(file, source, 'policy');
      return refuse(message, hint);
    }
    return this.#layer({ file, place }, ways, top);
  }
}

const blobKey = (blob: string): string => `blob ${blob}`;
