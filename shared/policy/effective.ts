import type { Catalogue } from '../core/catalogue.ts';
import { strictestOf } from '../core/hold.ts';
import { Locks, type Lock } from '../core/locks.ts';
import type { Policy } from '../core/policy.ts';
import { defaults, settingOf } from '../core/settings.ts';
import { placeOf, type Layer } from './layer.ts';
import type { Path } from './plain.ts';

/** One value of the policy that holds, and where it comes from. */
export interface Value {
  readonly path: Path;
  readonly value: string | number | boolean;
  /** `path:line`, or `default`. */
  readonly source: string;
  readonly isLocked: boolean;
}

/** The policy that holds, value by value; keys with a default are always there. */
export function effective(
  policy: Policy,
  layers: readonly Layer[],
  all: readonly Lock[],
  catalogue: Catalogue,
): readonly Value[] {
  const locks = new Locks(all, catalogue);
  const shown = withLockedChecks({ ...defaults, ...policy }, locks, catalogue);
  const isLocked = ([key, id, part, selector]: Path): boolean => {
    if (key !== 'checks') return locks.onKey(key as Lock['keys'][number]).length > 0;
    if (locks.onCheck(String(id)).length > 0) return true;
    const rules = part === 'rules' ? catalogue.select(String(selector)) : [];
    return rules.some((rule) => locks.onRule(rule.id).length > 0);
  };
  const values = leavesOf(shown, []).map(({ path, value, root }) => ({
    path,
    value,
    source: sourceOf(path, root, layers),
    isLocked: isLocked(path),
  }));
  return [...locked(layers), ...values];
}

/** What no layer below can weaken. */
const locked = (layers: readonly Layer[]): readonly Value[] =>
  layers
    .flatMap((layer) =>
      (layer.policy.locked ?? []).map((value, index) => ({
        value,
        source: placeOf(layer, ['locked', index]),
      })),
    )
    .map((one, index) => ({ ...one, path: ['locked', index], isLocked: false }));

/** What is locked of a check and comes from keys above it. */
function withLockedChecks(policy: Policy, locks: Locks, catalogue: Catalogue): Policy {
  const held = catalogue.checkIds.flatMap((id) => {
    const onCheck = locks.onCheck(id);
    if (onCheck.length === 0) return [];
    const pick = <Key extends 'preset' | 'failOn' | 'inlineIgnores'>(key: Key) =>
      strictestOf(key, settingOf(policy, id, key), id, onCheck);
    const settings = { preset: pick('preset'), failOn: pick('failOn'), inlineIgnores: pick('inlineIgnores') };
    return [[id, { ...policy.checks?.[id], ...settings }] as const];
  });
  return held.length === 0
    ? policy
    : { ...policy, checks: { ...policy.checks, ...Object.fromEntries(held) } };
}

interface Leaf {
  readonly path: Path;
  readonly value: Value['value'];
  /** Values from the root to the leaf. */
  readonly root: readonly unknown[];
}

function leavesOf(value: unknown, path: Path, root: readonly unknown[] = []): Leaf[] {
  const way = [...root, value];
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return [{ path, value, root: way }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key !== 'place')
    .flatMap(([key, one]) => leavesOf(one, [...path, Array.isArray(value) ? Number(key) : key], way));
}

/** Where the last layer says it; an item of a list is known by itself, since lists are put together. */
function sourceOf(path: Path, root: readonly unknown[], layers: readonly Layer[]): string {
  const list = path.findIndex((part) => typeof part === 'number');
  const item = list < 0 ? undefined : root[list + 1];
  for (const layer of [...layers].reverse()) {
    const own = list < 0 ? path : pathOfItem(layer.policy, path.slice(0, list), item);
    if (own === undefined || !has(layer.policy, own)) continue;
    if (list < 0 && at(layer.policy, own) !== root.at(-1)) continue;
    return `${layer.source}:${layer.lineOf([...own, ...(list < 0 ? [] : path.slice(list + 1))])}`;
  }
  const [, id, key] = path;
  if (path[0] === 'checks' && path.length === 3 && id !== undefined)
    return sourceOf([key ?? ''], [undefined, root.at(-1)], layers);
  return 'default';
}

function pathOfItem(policy: Policy, path: Path, item: unknown): Path | undefined {
  const list = at(policy, path);
  const index = Array.isArray(list) ? list.indexOf(item) : -1;
  return index < 0 ? undefined : [...path, index];
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (one, part) =>
      typeof one === 'object' && one !== null && Object.hasOwn(one, part)
        ? (one as Record<string | number, unknown>)[part]
        : undefined,
    value,
  );

const has = (policy: Policy, path: Path): boolean => at(policy, path) !== undefined;
