import { demandOf, noDemand } from '../demand.ts';
import type { Entry } from '../entries.ts';
import { usualRegistry } from '../origin.ts';
import { filled, PomManagement } from './pom-management.ts';
import type { Coordinates, Pom, PomDependency, PomPart } from './pom-model.ts';
import { besidePluginType, buildScopes, pluginType } from './pom-plugins.ts';
import { PomValues } from './pom-values.ts';

/** An entry that pins, and what fills in its version. */
interface Pin {
  readonly entry: PomDependency;
  readonly values: PomValues;
}

/** Of one pom. */
const mostBills = 50;

/** A project: its pom, with what it inherits. */
export class PomProject {
  readonly pom: Pom;
  /** The project itself, its parent, the parent of that ... */
  readonly lineage: readonly PomProject[];
  readonly values: PomValues;
  /** Projects whose management it imports, in the order in which they count. */
  readonly #imports: () => readonly PomProject[];
  readonly #management: PomManagement;
  /** Entries that ask for the management of another project. */
  readonly #bills: readonly PomDependency[];

  constructor(pom: Pom, parent?: PomProject, imports: () => readonly PomProject[] = () => []) {
    this.pom = pom;
    this.lineage = [this, ...(parent?.lineage ?? [])];
    this.values = new PomValues(this.lineage.map((project) => project.pom));
    this.#imports = imports;
    const defaults = pom.profiles.filter(({ isDefault }) => isDefault);
    const managed = [pom, ...defaults].flatMap((part) => part.managed);
    this.#management = new PomManagement(managed.filter((entry) => !isBill(entry)));
    this.#bills = managed.filter(isBill).slice(0, mostBills);
  }

  /** Filled in; undefined where that is not known. */
  get coordinates(): Coordinates {
    const { groupId, artifactId, version, parent } = this.pom;
    const fill = (text: string | undefined) => (text === undefined ? undefined : this.values.resolve(text));
    return {
      groupId: fill(groupId ?? parent?.groupId),
      artifactId: fill(artifactId),
      version: fill(version ?? parent?.version),
    };
  }

  /** Projects whose management it, or a parent for it, asks for: filled in. */
  imported(): readonly Coordinates[] {
    return this.lineage.flatMap((project) =>
      project.#bills.map((written) => ({
        ...filled(written, this.values.resolve),
        version: written.version === undefined ? undefined : this.values.resolve(written.version),
      })),
    );
  }

  /** What it depends on. `onPin`: told of each managed entry that gave a version, and which. */
  dependencies(onPin: (entry: PomDependency, version: string) => void = () => undefined): readonly Entry[] {
    return this.#parts().flatMap(({ part, values, management }) =>
      part.dependencies.map((written): Entry => {
        const wanted = filled(written, values.resolve);
        const managed = this.#managed(wanted, values, management);
        const pin = written.version === undefined ? managed : { entry: written, values };
        const entry = entryOf(written, wanted, pin, managed);
        if (pin !== undefined && pin === managed) onPin(pin.entry, entry.version);
        return entry;
      }),
    );
  }

  /**
   * What a parent pins for others, and the plugins that any project pins: most run without being named again. `isUsed`: by
   * one of those that are known, at that version.
   */
  pinned(isUsed: (entry: PomDependency, version: string) => boolean = () => false): readonly Entry[] {
    const pins = ({ type, version }: PomDependency) =>
      // Management may tell a plugin what to do, and nothing of its version.
      type === pluginType || type === besidePluginType ? version !== undefined : this.pom.isParent;
    return this.#parts().flatMap(({ part, values }) =>
      part.managed.filter(pins).flatMap((written) => {
        const pin = written.version === undefined ? undefined : { entry: written, values };
        const entry = entryOf(written, filled(written, values.resolve), pin, pin);
        return isUsed(written, entry.version) ? [] : [entry];
      }),
    );
  }

  /** The project and its profiles. */
  #parts(): readonly { part: PomPart; values: PomValues; management: PomManagement | undefined }[] {
    const lineage = this.lineage.map(({ pom }) => pom);
    const own = { part: this.pom, values: this.values, management: undefined };
    const profiles = this.pom.profiles.map((part) => ({
      part,
      values: part.properties.size === 0 ? this.values : new PomValues(lineage, part),
      management: new PomManagement(part.managed),
    }));
    return [own, ...profiles];
  }

  #managed(wanted: PomDependency, values: PomValues, first: PomManagement | undefined): Pin | undefined {
    const own = first?.find(wanted, values.resolve) ?? this.#inherited(wanted, values);
    if (own !== undefined) return { entry: own, values };
    for (const project of this.#imports()) {
      const entry = project.#inherited(wanted, project.values);
      if (entry !== undefined) return { entry, values: project.values };
    }
    return undefined;
  }

  /** The entry for it in its own management or that of a parent; what the parent wrote is filled in with `values`. */
  #inherited(wanted: PomDependency, values: PomValues): PomDependency | undefined {
    for (const project of this.lineage) {
      const entry = project.#management.find(wanted, values.resolve);
      if (entry !== undefined) return entry;
    }
    return undefined;
  }
}

/** https://maven.apache.org/guides/introduction/introduction-to-dependency-mechanism.html#Importing_Dependencies */
const isBill = ({ type, scope }: PomDependency): boolean => type === 'pom' && scope === 'import';

function entryOf(
  written: PomDependency,
  { groupId, artifactId }: PomDependency,
  pin: Pin | undefined,
  managed: Pin | undefined,
): Entry {
  const version = pin?.entry.version;
  const resolved = version === undefined ? undefined : pin?.values.resolve(version);
  const demand = resolved === undefined ? noDemand : demandOf(resolved);
  const place =
    version === undefined || demand.version === ''
      ? undefined
      : (pin?.values.placeOf(version) ?? pin?.entry.region);
  return {
    name: `${groupId}:${artifactId}`,
    ...demand,
    ...scopeOf(written, managed),
    region: written.region,
    isDirect: true,
    // A file beside the project: https://maven.apache.org/guides/introduction/introduction-to-dependency-mechanism.html#Dependency_Scope
    ...(written.scope === 'system' ? { origin: { ...usualRegistry, kind: 'archive' } as const } : {}),
    pinnedAt: place === written.region ? undefined : place,
  };
}

function scopeOf(written: PomDependency, managed: Pin | undefined): Pick<Entry, 'isDev' | 'groups'> {
  const raw = written.scope ?? managed?.entry.scope ?? 'compile';
  const scope = managed?.values.resolve(raw) ?? raw;
  const groups = [...(scope === 'compile' ? [] : [scope]), ...(written.isOptional ? ['optional'] : [])];
  return { isDev: scope === 'test' || buildScopes.includes(scope), groups };
}
