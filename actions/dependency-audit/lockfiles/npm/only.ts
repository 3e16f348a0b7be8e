/** By name: the number of the only one that has it. */
export function onlyOnes(names: readonly Iterable<string>[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const several = new Set<string>();
  for (const [number, some] of names.entries())
    for (const name of new Set(some)) {
      if (numbers.has(name)) several.add(name);
      numbers.set(name, number);
    }
  for (const name of several) numbers.delete(name);
  return numbers;
}
