import { Fault } from './fault.ts';
import { keyOfId, titleOf, type Resource, type ResourceId } from './resource.ts';
import { placeOf } from './tree.ts';

/** The objects of a build, in order. No two have the same id. */
export class Resources {
  #list: Resource[] = [];
  /** Undefined after anything may have changed an id. */
  #keys: Set<string> | undefined = new Set();

  get all(): readonly Resource[] {
    return this.#list;
  }

  /** Throws a Fault where there is one of the same id. */
  add(resource: Resource): void {
    this.#keys ??= new Set(this.#list.map(({ id }) => keyOfId(id)));
    const key = keyOfId(resource.id);
    if (this.#keys.has(key)) throw twice(resource);
    this.#keys.add(key);
    this.#list.push(resource);
  }

  /** Objects are about to be changed. */
  change(): readonly Resource[] {
    this.#keys = undefined;
    return this.#list;
  }

  replace(list: readonly Resource[]): void {
    this.#keys = undefined;
    this.#list = [...list];
  }

  /** Leaves out what a patch has emptied. Throws a Fault where two have the same id. */
  settle(): void {
    const keys = new Set<string>();
    this.replace(this.#list.filter(({ root }) => root.entries.length > 0));
    for (const resource of this.#list) {
      const key = keyOfId(resource.id);
      if (keys.has(key)) throw twice(resource);
      keys.add(key);
    }
  }

  /** Those that have this id, or had it once. */
  withId(id: ResourceId): readonly Resource[] {
    const key = keyOfId(id);
    return this.#list.filter(
      (each) => keyOfId(each.id) === key || each.earlierIds.some((earlier) => keyOfId(earlier) === key),
    );
  }
}

const twice = (resource: Resource): Fault =>
  new Fault(`${titleOf(resource.id)} is there twice.`, undefined, placeOf(resource.root));
