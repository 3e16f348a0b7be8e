import type { Region } from '../../../../shared/core/finding.ts';
import { demandOf, noDemand } from '../demand.ts';
import type { Entry } from '../entries.ts';
import { interpolator } from '../interpolation.ts';
import { placeOf } from '../placed.ts';
import type { MsbuildFile, MsbuildItem, MsbuildProperty } from './msbuild-model.ts';

const property = /\$\(([\w.-]{1,200})\)/g;
const alone = /^\s*\$\(([\w.-]{1,200})\)\s*$/;

/** Of one package, for as many frameworks. */
const mostBranches = 16;

/** A project: its file, with what it shares with others. */
export class MsbuildProject {
  readonly file: MsbuildFile;
  readonly #layers: readonly MsbuildFile[];
  readonly #fill: (text: string) => string | undefined;
  readonly #pins: (file: MsbuildFile) => ReadonlyMap<string, readonly MsbuildItem[]>;

  /** `layers`: what of the file and those around holds goes first. `pins`: `pinsIn`, or what remembers it. */
  constructor(
    file: MsbuildFile,
    layers: readonly MsbuildFile[],
    pins: (file: MsbuildFile) => ReadonlyMap<string, readonly MsbuildItem[]> = pinsIn,
  ) {
    this.file = file;
    this.#layers = layers.includes(file) ? layers : [file, ...layers];
    const filled = interpolator(property, (name) => this.#property(name)?.text);
    this.#fill = (text) => {
      const whole = filled(text);
      // Calls of functions, and lists of other items.
      return whole === undefined || /[$@%]\(/.test(whole) ? undefined : whole;
    };
    this.#pins = pins;
  }

  /** What it needs itself. `onPin`: told of each item elsewhere that gave a version, and which. */
  references(onPin: (item: MsbuildItem, version: string) => void = () => undefined): readonly Entry[] {
    return this.file.items.filter(isReference).flatMap((item) =>
      this.#namesOf(item).flatMap((name) =>
        this.#pinsOf(item, name).map((pin) => {
          const entry = this.#entryOf(item, name, pin);
          if (pin !== item) onPin(pin, entry.version);
          return entry;
        }),
      ),
    );
  }

  /** What it pins for others. `isUsed`: by one of those that are known, at that version. */
  pinned(isUsed: (item: MsbuildItem, version: string) => boolean = () => false): readonly Entry[] {
    return this.file.items.filter(isPin).flatMap((item) =>
      this.#namesOf(item)
        .map((name) => this.#entryOf(item, name, item))
        .filter(({ version }) => !isUsed(item, version)),
    );
  }

  #namesOf({ names }: MsbuildItem): readonly string[] {
    const written = this.#fill(names) ?? names;
    return written
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== '');
  }

  /** Itself, where it has a version or nothing else gives it one. */
  #pinsOf(item: MsbuildItem, name: string): readonly MsbuildItem[] {
    if (item.version !== undefined || item.kind !== 'PackageReference') return [item];
    for (const layer of this.#layers) {
      const found = this.#pins(layer).get(name.toLowerCase());
      if (found !== undefined) return found;
    }
    return [item];
  }

  #entryOf(item: MsbuildItem, name: string, pin: MsbuildItem): Entry {
    const { version } = pin;
    const filled = version === undefined ? undefined : this.#fill(version);
    // Whatever it asks for, exactly that is installed, or the lowest that is higher.
    const demand = filled === undefined ? noDemand : demandOf(filled);
    const place =
      version === undefined || demand.version === '' ? undefined : (this.#placeOf(version) ?? pin.region);
    const isCentral = item.kind === 'PackageVersion';
    return {
      name,
      ...demand,
      region: item.region,
      pinnedAt: place === item.region ? undefined : place,
      isDirect: isCentral ? undefined : true,
      isDev: isCentral ? undefined : item.isPrivate,
    };
  }

  #placeOf(text: string): Region | undefined {
    return placeOf(text, alone, (name) => this.#property(name));
  }

  /** What is set where there is no value yet counts where no other does, and of several the one that is set first. */
  #property(name: string): MsbuildProperty | undefined {
    const key = name.toLowerCase();
    let fallback: MsbuildProperty | undefined;
    for (const { properties } of this.#layers) {
      const found = properties.get(key);
      if (found?.isDefault === false) return found;
      fallback = found ?? fallback;
    }
    return fallback;
  }
}

/** It gives versions to what others name. */
const isPin = ({ kind, isUpdate, version }: MsbuildItem): boolean =>
  kind === 'PackageVersion' || (kind === 'PackageReference' && isUpdate && version !== undefined);

/** What only changes other items, and not their version, needs nothing. */
const isReference = (item: MsbuildItem): boolean => !isPin(item) && !item.isUpdate;

/** By ids in lower case: the last that has no condition, and those behind it. Ids that are properties pin nothing. */
export function pinsIn(file: MsbuildFile): ReadonlyMap<string, readonly MsbuildItem[]> {
  const pins = new Map<string, MsbuildItem[]>();
  for (const item of file.items) {
    if (!isPin(item)) continue;
    for (const name of item.names.split(';')) {
      const key = name.trim().toLowerCase();
      const others = pins.get(key) ?? [];
      pins.set(key, others);
      if (!item.isConditional) others.splice(0, Infinity, item);
      else if (others.length < mostBranches) others.push(item);
    }
  }
  return pins;
}
