import { tests as suite } from '@bufbuild/cel-spec/testdata/conformance.js';
import { expect, test } from 'vitest';
import { Budget } from '../../../actions/manifest-policy-check/cel/budget.ts';
import { compile } from '../../../actions/manifest-policy-check/cel/program.ts';
import {
  CelMap,
  isError,
  TypeName,
  Uint,
  type Value,
} from '../../../actions/manifest-policy-check/cel/value.ts';
import { shown } from './cel.ts';

/** The language's own tests, but for what nothing but protobuf has: its messages, enums and extensions. */
const protobuf =
  /TestAll|google\.protobuf|cel\.expr|proto\.[gh]|type\.googleapis|NullValue|TestRequired|GlobalEnum|NestedEnum/;

/** What does not agree, by the start of its name, and how many there are. */
const apart: readonly (readonly [name: string, count: number, why: string])[] = [
  ['block_ext/', 25, 'cel.block is what an optimizer makes; nobody can write it'],
  ['namespace/namespace/self_eval_container_lookup', 2, 'containers: no policy is in one'],
];

type Suite = typeof suite;
type Written = NonNullable<Suite['tests']>[number]['original'];
interface Case {
  readonly name: string;
  readonly written: Written;
}

function casesOf(from: Suite, path: readonly string[]): readonly Case[] {
  const own = (from.tests ?? []).map(({ original }) => ({
    name: [...path, original.name ?? ''].join('/'),
    written: original,
  }));
  return [...(from.suites ?? []).flatMap((one) => casesOf(one, [...path, one.name])), ...own];
}

/** JSON of a `cel.expr.Value`: one member, named by its type. */
type Json = Readonly<Record<string, unknown>>;

const doubles: Readonly<Record<string, number>> = { NaN, Infinity, '-Infinity': -Infinity };

function valueOf(json: Json): Value {
  const [[type, value] = []] = Object.entries(json);
  const text = String(value);
  if (type === 'int64Value') return BigInt(text);
  if (type === 'uint64Value') return new Uint(BigInt(text));
  if (type === 'doubleValue') return doubles[text] ?? Number(text);
  if (type === 'bytesValue') return new Uint8Array(Buffer.from(text, 'base64'));
  if (type === 'typeValue') return new TypeName(text);
  if (type === 'nullValue') return null;
  if (type === 'listValue') return ((value as { values?: readonly Json[] }).values ?? []).map(valueOf);
  if (type === 'mapValue') {
    const map = new CelMap();
    for (const entry of (value as { entries?: readonly { key: Json; value: Json }[] }).entries ?? [])
      map.add(valueOf(entry.key), valueOf(entry.value));
    return map;
  }
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  throw new Error(`no value: ${JSON.stringify(json)}`);
}

function agrees({ written }: Case): boolean {
  const bindings = (written.bindings ?? {}) as Readonly<Record<string, { readonly value: Json }>>;
  const activation = new Map(Object.entries(bindings).map(([name, { value }]) => [name, valueOf(value)]));
  const program = compile(written.expr);
  const result = 'fault' in program ? undefined : program.evaluate(activation, new Budget(1_000_000));
  if (written.evalError !== undefined) return result === undefined || isError(result);
  const typed = written.typedResult as { readonly result?: Json } | undefined;
  const wanted = (written.value as Json | undefined) ?? typed?.result ?? { boolValue: true };
  return result !== undefined && shown(result) === shown(valueOf(wanted));
}

const cases = casesOf(suite, []).filter(
  ({ written }) => !protobuf.test(JSON.stringify(written)) && written.checkOnly !== true,
);

test('every case that needs no protobuf agrees, but for those of the table', () => {
  const whyNot = (name: string): string | undefined => apart.find(([start]) => name.startsWith(start))?.[0];
  const failed = cases.filter((one) => !agrees(one)).map(({ name }) => name);
  expect(failed.filter((name) => whyNot(name) === undefined)).toEqual([]);
  expect(apart.map(([start]) => [start, failed.filter((name) => whyNot(name) === start).length])).toEqual(
    apart.map(([start, count]) => [start, count]),
  );
  const agreed = cases.length - failed.length;
  process.stdout.write(`cel-spec: ${String(agreed)} of ${String(cases.length)} cases agree\n`);
  expect(agreed).toBeGreaterThanOrEqual(1_600);
});
