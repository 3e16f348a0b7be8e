import { isObject } from '../../shared/core/json.ts';

/** Values inside one another; a report has about ten. */
const mostLevels = 32;
/** Entries of a list: a check lists fifty thousand findings at most, and a path for every file it left out. */
const mostEntries = 200_000;
const mostKeys = 1_000;
/** UTF-16 units. */
const [longestKey, longestText] = [256, 65_536];
/** Keys that mean something to JavaScript itself. */
const special: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Which limit a parsed JSON value passes, as a phrase; undefined where it keeps to all. Without recursion. */
export function overLimit(root: unknown): string | undefined {
  const waiting: [value: unknown, level: number][] = [[root, 0]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [value, level] = next;
    if (typeof value === 'string' && value.length > longestText) return 'holds a text that is too long';
    if (typeof value !== 'object' || value === null) continue;
    if (level >= mostLevels) return `holds values deeper than ${mostLevels} levels`;
    if (Array.isArray(value) && value.length > mostEntries) return 'holds a list that is too long';
    if (isObject(value)) {
      const keys = Object.keys(value);
      if (keys.length > mostKeys) return 'holds an object with too many keys';
      if (keys.some((key) => key.length > longestKey || special.has(key)))
        return 'holds a key that no report has';
    }
    for (const inner of Object.values(value)) waiting.push([inner, level + 1]);
  }
  return undefined;
}
