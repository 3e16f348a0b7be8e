import { filled, inContexts, type Value } from './expression.ts';

/** GitHub's docs, "Running variations of jobs": each with each, and `include` as more of them. */
export function combinations(
  given: Value,
  around: Readonly<Record<string, Value>>,
): readonly Readonly<Record<string, Value>>[] {
  const { include = [], exclude, ...axes } = given as Readonly<Record<string, Value>>;
  if (exclude !== undefined) throw new Error('exclude is not modelled.');
  let all: Readonly<Record<string, Value>>[] = Object.keys(axes).length > 0 ? [{}] : [];
  for (const [name, written] of Object.entries(axes)) {
    const values = filled(written, inContexts(around)) as readonly Value[];
    if (!Array.isArray(values) || values.length === 0) throw new Error(`The matrix ${name} is empty.`);
    all = all.flatMap((one) => values.map((value: Value) => ({ ...one, [name]: value })));
  }
  all.push(...(filled(include, inContexts(around)) as readonly Readonly<Record<string, Value>>[]));
  if (all.length > 256) throw new Error('More than 256 jobs of one matrix.');
  return all.length > 0 ? all : [{}];
}
