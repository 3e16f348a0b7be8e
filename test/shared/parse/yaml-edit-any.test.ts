import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edit } from '../../../shared/core/finding.ts';
import { applyEdits, selectFixes } from '../../../shared/core/fixes.ts';
import { removeField, setField } from '../../../shared/parse/yaml-edit.ts';
import type { YamlValue } from '../../../shared/parse/yaml-edit.ts';
import { Field } from '../../../shared/parse/yaml-field.ts';
import { finding } from '../report/sample.ts';
import { plain, read } from './yaml-reading.ts';
import { yamlText } from './yaml-written.ts';

type Path = readonly (string | number)[];
interface Change {
  readonly path: Path;
  /** Undefined: it goes. */
  readonly value: YamlValue | undefined;
}

const wanted = fc.constantFrom<YamlValue>(
  false,
  7,
  'on',
  'RuntimeDefault',
  'a: "b" #\u2028',
  [],
  {},
  ['ALL'],
  { type: 'x', list: [{ a: 1, b: [true] }, 'c'] },
);

function pathsOf(field: Field, path: Path = []): Path[] {
  const below = [...field.members, ...field.items].flatMap((one) => pathsOf(one, [...path, one.name ?? '']));
  return path.length === 0 ? below : [path, ...below];
}

const fieldOf = (root: Field, path: Path): Field =>
  path.reduce<Field>(
    (field, step) => (typeof step === 'number' ? (field.items[step] ?? field.at('?')) : field.at(step)),
    root,
  );

/** Some field, its value, or a member that it lacks. */
function changesOf(text: string, picks: readonly (readonly [number, number, YamlValue])[]): Change[] {
  const root = rootOf(text);
  const paths = pathsOf(root);
  const open = paths.filter((path) => {
    const field = fieldOf(root, path);
    return field.node?.kind === 'mapping' || !field.exists;
  });
  return picks.map(([pick, kind, value]) => {
    const own = kind < 2 ? paths : [[], ...open];
    const path = own[pick % own.length] ?? [];
    if (kind === 0) return { path, value: undefined };
    return {
      path: [...path, ...([[], ['fresh'], ['new', 'fresher'], ['new', 'other']][kind - 1] ?? [])],
      value,
    };
  });
}

const rootOf = (text: string): Field => {
  const [node] = read(text, 'kubernetes').roots;
  if (node === undefined) throw new Error('no document');
  return Field.root(node);
};

function editsOf(text: string, { path, value }: Change): readonly Edit[] | undefined {
  const doc = read(text, 'kubernetes');
  const [node] = doc.roots;
  if (node === undefined) return undefined;
  const field = fieldOf(Field.root(node), path);
  return value === undefined ? removeField(doc, field) : setField(doc, field, value, ['fresher', 'other']);
}

const sorted = (edits: readonly Edit[]) =>
  [...edits].sort((a, b) => a.offset - b.offset || a.length - b.length);

const after = (text: string, edits: readonly Edit[]): string => {
  const edited = applyEdits(text, sorted(edits));
  if (edited === undefined) throw new Error('edits over each other');
  return edited;
};

type Json = null | string | number | boolean | Json[] | { [name: string]: Json };

/** The same change to the value that the text stands for. */
function changed(root: Json, changes: readonly Change[]): Json {
  const copy = structuredClone(root);
  // From the back, so that indices stay what they are.
  for (const { path, value } of changes) {
    let at: Json = copy;
    for (const [index, step] of path.slice(0, -1).entries()) {
      const holder = at as Record<string | number, Json>;
      const next: Json | undefined = holder[step];
      if (next === null || next === undefined) holder[step] = {};
      at = holder[step] ?? index;
    }
    const holder = at as Record<string | number, Json>;
    const last = path.at(-1) ?? '';
    if (value !== undefined) holder[last] = structuredClone(value) as Json;
    else if (Array.isArray(at)) at.splice(Number(last), 1);
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the model of what is removed
    else delete holder[last];
  }
  return copy;
}

const values = (text: string): Json[] => read(text, 'kubernetes').roots.map((root) => plain(root) as Json);
/** Of several members that go at once each thinks that another one stays: what they leave is null. */
const emptyAsNull = (value: Json): Json => {
  if (value === null || typeof value !== 'object') return value;
  if (Object.keys(value).length === 0) return null;
  return Array.isArray(value)
    ? value.map(emptyAsNull)
    : Object.fromEntries(Object.entries(value).map(([name, one]) => [name, emptyAsNull(one)]));
};

const comments = (text: string): string[] =>
  read(text, 'kubernetes')
    .comments.map(({ text: comment }) => comment)
    .sort();

function holds(
  text: string,
  changes: readonly Change[],
  edits: readonly Edit[],
  fold = (one: Json) => one,
): void {
  const edited = after(text, edits);
  const [first = null, ...others] = values(text);
  expect(read(edited, 'kubernetes').problems).toEqual([]);
  expect(values(edited).map(fold)).toEqual([changed(first, changes), ...others].map(fold));
  if (changes.every(({ value }) => value !== undefined)) expect(comments(edited)).toEqual(comments(text));
  expect(/(?<!\r)\n/.test(edited)).toBe(/(?<!\r)\n/.test(text));
}

/** More of them with RUNS. */
const numRuns = Number(process.env.RUNS ?? 250);

const pick = fc.tuple(fc.nat(1_000), fc.nat(4), wanted);

test('one edit changes one value', () => {
  const seen = { done: 0, all: 0 };
  fc.assert(
    fc.property(yamlText, pick, (text, one) => {
      const [change] = changesOf(text, [one]);
      if (change === undefined || read(text, 'kubernetes').problems.length > 0) return;
      const edits = editsOf(text, change);
      seen.all += 1;
      if (edits === undefined) return;
      seen.done += 1;
      holds(text, [change], edits);
      const edited = after(text, edits);
      if (change.value !== undefined) expect(editsOf(edited, change)).toBeUndefined();
    }),
    { numRuns },
  );
  expect(seen.done).toBeGreaterThan(seen.all * 0.7);
});

/** What goes together by the rules of `selectFixes` keeps its meaning. */
test('edits that are written at once do not disturb each other', () => {
  let together = 0;
  fc.assert(
    fc.property(yamlText, fc.array(pick, { minLength: 2, maxLength: 6 }), (text, picks) => {
      if (read(text, 'kubernetes').problems.length > 0) return;
      const changes = changesOf(text, picks).filter(
        (one, index, all) =>
          // Without any member there is no document left.
          (one.path.length > 1 || one.value !== undefined) &&
          !all.slice(0, index).some((other) => isWithin(one.path, other.path)),
      );
      const findings = changes.map((change, index) => {
        const edits = editsOf(text, change);
        const fixes = edits === undefined ? [] : [{ title: '', mode: 'fix' as const, edits }];
        return finding(`check/rule-${String(index)}`, null, { fixes });
      });
      const { remedies, files } = selectFixes(findings, () => true);
      if (remedies.length < 2) return;
      together += 1;
      const chosen = changes.filter((_, index) =>
        remedies.some(({ finding: { ruleId } }) => ruleId === `check/rule-${String(index)}`),
      );
      const last = chosen.sort((a, b) => comparePath(b.path, a.path));
      holds(text, last, files[0]?.edits ?? [], emptyAsNull);
    }),
    { numRuns },
  );
  expect(together).toBeGreaterThan(numRuns / 5);
});

const isWithin = (one: Path, other: Path): boolean =>
  other.slice(0, one.length).every((step, index) => one[index] === step) ||
  one.slice(0, other.length).every((step, index) => other[index] === step);

function comparePath(a: Path, b: Path): number {
  for (const [index, step] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (step !== other)
      return typeof step === 'number' && typeof other === 'number'
        ? step - other
        : String(step) < String(other)
          ? -1
          : 1;
  }
  return a.length - b.length;
}
