import { closest } from '../../../shared/core/suggest.ts';
import { linearPattern, type LinearPattern } from '../../../shared/parse/re2.ts';

/** Takes one fault of a settings file: where it stands, what it is, and what to do. */
export type Complain = (where: string, message: string, hint: string) => void;

/** A table of a settings file, read key by key; whatever is not of the wanted type is a fault. */
export class Fields {
  readonly where: string;
  readonly #table: Readonly<Record<string, unknown>>;
  readonly #complain: Complain;

  constructor(table: unknown, where: string, complain: Complain) {
    this.where = where;
    this.#complain = complain;
    this.#table = isTable(table) ? table : {};
    if (!isTable(table)) this.fault('must be a table');
  }

  fault(message: string, hint = 'The documentation of the tool lists what may stand there.'): void {
    this.#complain(this.where, message, hint);
  }

  get keys(): readonly string[] {
    return Object.keys(this.#table);
  }

  has(key: string): boolean {
    return this.#table[key] !== undefined;
  }

  text(key: string): string | undefined {
    return this.#of(key, 'a text', (value) => (typeof value === 'string' ? value : undefined));
  }

  number(key: string): number | undefined {
    return this.#of(key, 'a number', (value) => (typeof value === 'number' ? value : undefined));
  }

  flag(key: string): boolean | undefined {
    return this.#of(key, 'true or false', (value) => (typeof value === 'boolean' ? value : undefined));
  }

  texts(key: string): readonly string[] {
    const isText = (one: unknown): one is string => typeof one === 'string';
    return (
      this.#of(key, 'a list of texts', (value) =>
        Array.isArray(value) && value.every(isText) ? value : undefined,
      ) ?? []
    );
  }

  /** The tables below a key, whether it holds a list of them or a single one. */
  tables(key: string): readonly Fields[] {
    const value = this.#table[key] ?? [];
    const all: readonly unknown[] = Array.isArray(value) ? value : [value];
    return all.map((one, index) => {
      const place = Array.isArray(value) ? `${key}[${index}]` : key;
      return new Fields(one, this.where === '' ? place : `${this.where}.${place}`, this.#complain);
    });
  }

  patterns(key: string): readonly LinearPattern[] {
    return this.texts(key).flatMap((source, index) => this.compiled(source, `${key}[${index}]`) ?? []);
  }

  pattern(key: string): LinearPattern | undefined {
    const source = this.text(key);
    return source === undefined || source === '' ? undefined : this.compiled(source, key);
  }

  compiled(source: string, key: string): LinearPattern | undefined {
    const pattern = linearPattern(source);
    if (pattern === undefined)
      this.fault(
        `${key} is no regular expression of RE2`,
        'RE2 knows neither look-around nor back references.',
      );
    return pattern;
  }

  /** Every key has to be one of these: what is not understood could change what the rest means. */
  only(known: readonly string[]): void {
    for (const key of this.keys.filter((one) => !known.includes(one))) {
      const near = closest(key, known);
      this.fault(
        `the key "${key}" is not understood`,
        near === undefined ? undefined : `Did you mean "${near}"?`,
      );
    }
  }

  #of<Value>(key: string, what: string, read: (value: unknown) => Value | undefined): Value | undefined {
    const value = this.#table[key];
    const found = value === undefined ? undefined : read(value);
    if (value !== undefined && found === undefined) this.fault(`${key} must be ${what}`);
    return found;
  }
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
