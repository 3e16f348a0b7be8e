import type { Field } from '../../../../shared/parse/yaml-field.ts';
import { absorb } from './absorb.ts';
import { documentsOf } from './embedded.ts';
import { Fault } from './fault.ts';
import { generated } from './generate.ts';
import { kustomizationIn, type Kustomization } from './kustomization.ts';
import type { Ledger } from './ledger.ts';
import { missing, outside, remote } from './loading.ts';
import type { ListMergeAt } from './merge.ts';
import { objectsIn } from './objects.ts';
import { isRemote, isWithin } from './paths.ts';
import { pathFrom } from '../../../../shared/parse/repository-path.ts';
import { Resources } from './resources.ts';
import { transform } from './transform.ts';
import { placeOf } from './tree.ts';
import { declare, type Variables } from './variables.ts';

/** What has been built of a kustomization, and what its `vars` are. */
export interface Accumulated {
  readonly resources: Resources;
  readonly variables: Variables;
}

export const nothing = (): Accumulated => ({ resources: new Resources(), variables: new Map() });

/** Deeper ones are made to be deep. */
const deepest = 50;

/** What the real kustomize does without plugins, and this build leaves to it. */
const beyond = ['crds', 'configurations', 'openapi', 'transformers', 'validators'] as const;
/** What it does with programs of others. */
const refused = ['generators', 'helmCharts', 'helmChartInflationGenerator'] as const;

export class Accumulation {
  readonly #ledger: Ledger;
  readonly #listMergeAt: ListMergeAt;

  constructor(ledger: Ledger, listMergeAt: ListMergeAt) {
    this.#ledger = ledger;
    this.#listMergeAt = listMergeAt;
  }

  /** `into`: what is there already, for a component. `above`: the folders that ask for it, the nearest last. */
  build(kustomization: Kustomization, above: readonly string[], into: Accumulated = nothing()): Accumulated {
    const ledger = this.#ledger;
    ledger.enter();
    const { root, folder } = kustomization;
    const folders = [...above, folder];
    for (const list of ['resources', 'bases'])
      for (const entry of root.at(list).items)
        ledger.attempt(placeOf(entry), () => this.#addResource(into, entry, kustomization, folders));
    for (const kind of ['ConfigMap', 'Secret'] as const)
      for (const entry of root.at(kind === 'ConfigMap' ? 'configMapGenerator' : 'secretGenerator').items)
        ledger.attempt(placeOf(entry), () => {
          absorb(into.resources, generated(kind, entry, kustomization, ledger));
        });
    let all = into;
    for (const entry of root.at('components').items)
      all = ledger.attempt(placeOf(entry), () => this.#component(all, entry, kustomization, folders)) ?? all;
    this.#noteForeign(kustomization);
    transform(all.resources, { kustomization, ledger, listMergeAt: this.#listMergeAt });
    for (const entry of root.at('vars').items)
      ledger.attempt(placeOf(entry), () => declare(all.variables, entry, all.resources.all));
    return all;
  }

  #addResource(
    into: Accumulated,
    entry: Field,
    { folder, ...rest }: Kustomization,
    folders: readonly string[],
  ): void {
    const ledger = this.#ledger;
    const written = entry.source ?? '';
    if (/^https?:\/\//i.test(written)) throw remote(entry);
    const path = pathFrom(folder, written);
    const isFileHere = path !== undefined && path !== '' && isWithin(path, folder);
    const file = isFileHere ? ledger.read(path) : undefined;
    if (file && path !== undefined) {
      const objects = objectsIn(documentsOf(file), path, ledger.count);
      for (const object of objects) ledger.attempt(placeOf(entry), () => into.resources.add(object));
      return;
    }
    const below = this.#folder(entry, { folder, ...rest }, folders);
    if (below.isComponent) throw new Fault('A Component goes into components.', undefined, placeOf(entry));
    this.#join(into, this.build(below, folders), entry);
  }

  #component(
    into: Accumulated,
    entry: Field,
    kustomization: Kustomization,
    folders: readonly string[],
  ): Accumulated {
    const below = this.#folder(entry, kustomization, folders);
    if (!below.isComponent)
      throw new Fault('What stands in components is no Component.', undefined, placeOf(entry));
    return this.build(below, folders, into);
  }

  #join(into: Accumulated, other: Accumulated, entry: Field): void {
    for (const resource of other.resources.all)
      this.#ledger.attempt(placeOf(entry), () => into.resources.add(resource));
    for (const [name, variable] of other.variables) {
      if (into.variables.has(name))
        this.#ledger.note(new Fault(`A var is there twice: ${name}.`), placeOf(entry));
      into.variables.set(name, variable);
    }
  }

  #folder(entry: Field, { folder }: Kustomization, folders: readonly string[]): Kustomization {
    const written = entry.source ?? '';
    const path = written === '' ? undefined : pathFrom(folder, written);
    if (path === undefined) throw isRemote(written) ? remote(entry) : outside(entry);
    if (folders.some((each) => isWithin(each, path)))
      throw new Fault(
        'A kustomization asks for itself, or for a folder that it lies in.',
        undefined,
        placeOf(entry),
      );
    if (folders.length > deepest)
      throw new Fault(`Kustomizations lie more than ${deepest} deep.`, undefined, placeOf(entry), 'limit');
    const found = kustomizationIn(path, this.#ledger);
    if (found) return found;
    if (isRemote(written)) throw remote(entry);
    throw this.#ledger.read(path) ? outside(entry) : missing(path, entry);
  }

  #noteForeign({ root }: Kustomization): void {
    for (const what of beyond)
      if (root.at(what).exists) this.#ledger.beyond.push({ ...placeOf(root.at(what)), what });
    for (const what of refused)
      for (const entry of [root.at(what)].filter(({ exists }) => exists))
        this.#ledger.note(
          new Fault(
            `\`${what}\` asks for programs, and none is run here.`,
            'Keep what they make in the repository, or exclude the kustomization in the policy.',
            undefined,
            'not-asked',
          ),
          placeOf(entry),
        );
  }
}
