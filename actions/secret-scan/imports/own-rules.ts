import type { Unchecked } from '../../../shared/core/check.ts';
import { openGate } from '../gate/open.ts';
import type { Candidate, Part } from '../match/candidate.ts';
import { accompanied } from './companions.ts';
import { entropyOf, type OwnRule } from './own-rule.ts';

/** How far around a keyword a rule looks, in bytes; from there on to the ends of the lines. */
export const reach = 16 * 1024;
const longestLine = 4 * 1024;

/** What all rules together may look at in one go, in bytes. */
const budget = 64 * 1024 * 1024;

type Problem = Omit<Unchecked, 'path'>;

export interface OwnSearch {
  readonly candidates: readonly Candidate[];
  readonly problems: readonly Problem[];
}

/** Which file the bytes are of. `path` is undefined where it is not known yet. */
export interface Whereabouts {
  readonly path: string | undefined;
  /** It comes in pieces: rules without keywords would have to read all of it. */
  readonly isLarge: boolean;
  /** The bytes are its own, and not of what it holds encoded. */
  readonly isFile: boolean;
}

/** Looks for what a repository's own rules of gitleaks find. */
export class OwnRules {
  readonly #rules: readonly OwnRule[];
  readonly #keywords: readonly string[];
  /** Opened at the first file. */
  #gate: ReturnType<typeof openGate> | undefined;

  constructor(rules: readonly OwnRule[]) {
    this.#rules = rules;
    this.#keywords = [...new Set(rules.flatMap(({ keywords }) => keywords))];
  }

  search(bytes: Buffer, part: Part, { path, isLarge, isFile }: Whereabouts): OwnSearch {
    const found = new Map<string, Candidate[]>();
    const problems: Problem[] = [];
    const near = this.#keywordsIn(bytes);
    let left = budget;
    for (const rule of this.#rules) {
      const own: Candidate[] = [];
      found.set(rule.name, own);
      if (path !== undefined && rule.path?.test(path) === false) continue;
      if (rule.regex === undefined) {
        // Its name is the finding, once a file; of what is in no tree any more it is not known.
        if (path !== undefined && isFile && part.from === 0) own.push(nameOf(rule));
        continue;
      }
      const isGated = rule.keywords.length > 0;
      const windows = isGated
        ? windowsAround(
            rule.keywords.flatMap((word) => near.get(word) ?? []),
            bytes,
          )
        : [{ from: Math.max(0, part.from - reach), to: Math.min(bytes.length, part.to + reach) }];
      left -= windows.reduce((sum, { from, to }) => sum + to - from, 0);
      if (left < 0 || (isLarge && !isGated)) {
        problems.push(notLooked(rule));
        continue;
      }
      // Of what is in no tree any more it is not known yet whether a rule with a path holds.
      const isOwn = path !== undefined || rule.path === undefined;
      for (const window of windows)
        for (const one of readWindow(rule, bytes, window)) own.push(isOwn ? { ...one, isOwn } : one);
    }
    const candidates = this.#rules
      .filter(({ isSilent }) => !isSilent)
      .flatMap((rule) => accompanied(rule, found, bytes))
      .filter(({ start }) => start >= part.from && start < part.to);
    return { candidates, problems };
  }

  /** Where each keyword stands. */
  #keywordsIn(bytes: Buffer): ReadonlyMap<string, readonly number[]> {
    const places = new Map<string, number[]>();
    if (this.#keywords.length === 0) return places;
    this.#gate ??= openGate(
      this.#keywords.map((text) => ({ text, ignoreCase: true, run: 0, needsValue: false })),
    );
    const hits = this.#gate.hits(bytes);
    for (let at = 0; at < hits.length; at += 2) {
      const word = this.#keywords[hits[at + 1] ?? 0] ?? '';
      const known = places.get(word);
      if (known === undefined) places.set(word, [hits[at] ?? 0]);
      else known.push(hits[at] ?? 0);
    }
    return places;
  }
}

const nameOf = ({ kind }: OwnRule): Candidate => ({ kind, start: 0, end: 0, text: '', verdict: undefined });

const notLooked = ({ name }: OwnRule): Problem => ({
  code: 'limit',
  message: `the rule "${name}" of the configuration of gitleaks would have to read too much of it`,
  line: null,
  hint: 'Give the rule keywords, or leave the path out in the policy.',
});

/** Windows around places, those that touch made one, each from the beginning of a line to the end of one. */
function windowsAround(places: readonly number[], bytes: Buffer): readonly Part[] {
  const windows: { from: number; to: number }[] = [];
  for (const at of [...places].sort((a, b) => a - b)) {
    const last = windows.at(-1);
    const to = Math.min(bytes.length, at + reach);
    if (last !== undefined && at - reach <= last.to) last.to = to;
    else windows.push({ from: Math.max(0, at - reach), to });
  }
  return windows.map(({ from, to }) => ({ from: lineStart(bytes, from), to: lineEnd(bytes, to) }));
}

function lineStart(bytes: Buffer, at: number): number {
  const lowest = Math.max(0, at - longestLine);
  const found = bytes.subarray(lowest, at).lastIndexOf(10);
  return found === -1 ? lowest : lowest + found + 1;
}

function lineEnd(bytes: Buffer, at: number): number {
  const highest = Math.min(bytes.length, at + longestLine);
  const found = bytes.subarray(at, highest).indexOf(10);
  return found === -1 ? highest : at + found;
}

function* readWindow(rule: OwnRule, bytes: Buffer, { from, to }: Part): Generator<Candidate> {
  const { kind, regex, group, entropy } = rule;
  for (const [whole, ...groups] of regex?.matches(bytes.subarray(from, to)) ?? []) {
    if (whole === undefined || whole.start === whole.end) continue;
    const { start, end } =
      (group > 0 ? groups[group - 1] : groups.find((one) => one !== undefined && one.end > one.start)) ??
      whole;
    if (entropy > 0 && entropyOf(bytes.toString('utf8', from + start, from + end)) <= entropy) continue;
    const text = bytes.toString('latin1', from + start, from + end);
    const match = bytes.toString('latin1', from + whole.start, from + whole.end);
    yield { kind, start: from + start, end: from + end, text, match, verdict: undefined };
  }
}
