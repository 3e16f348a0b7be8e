import { isObject, parseObject, textAt, type JsonObject } from '../../core/json.ts';
import type { Outcome } from '../../core/result.ts';
import { severities } from '../../core/severity.ts';
import { tallyNames, type Tally } from '../tally.ts';
import { printBytes, type Section, type Seen } from './section.ts';

/** First line of every comment of ours, by which it is found. Anyone can write it: look at the author too. */
export const commentMarker = '<!-- portcullis:comment:v1 -->';

/** What stands in the body before a piece of one or, word for word the same, of several sections. */
export const pieceMark = (kind: 'proposal' | 'piece', entries: number, keys: readonly string[]): string =>
  `<!-- portcullis:${kind} ${entries} ${keys.join(',')} -->`;

export const endMark = '<!-- portcullis:end -->';

/** All of a section but its Markdown, on one line that no comment ends early. */
export function sectionMark({ proposals: _, pieces: __, tally, ...plain }: Section): string {
  const numbers = { ...tally, ...tally.bySeverity, bySeverity: undefined };
  const counted = Object.entries(numbers).filter(([, number]) => number !== undefined && number > 0);
  const json = JSON.stringify({ ...plain, tally: Object.fromEntries(counted) })
    .replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)
    .replaceAll('--', '-\\u002d');
  return `<!-- portcullis:section ${json} -->`;
}

const id = /^[a-z][a-z0-9-]{0,39}$/;
const hash = `[0-9a-f]{${printBytes}}`;
const keyPattern = new RegExp(`^[a-z][a-z0-9-]{0,39}(?::${hash})?$`);
const printsPattern = new RegExp(`^(?:${hash})*$`);
const commitPattern = /^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/;
const addressPattern = /^https?:\/\/[\w.:-]+(?:\/[\w.~-]+)*$/;

/** Characters of the words for `rest`. */
export const longestRest = 120;
const longestText = 4 * longestRest;

export const isKey = (text: string): boolean => id.test(text);
/** No sign in it that Markdown would read. */
export const isPageAddress = (text: string | undefined): text is string =>
  text !== undefined && text.length <= 250 && addressPattern.test(text);

/** A section without its pieces; undefined where anything in it is not as we write it. */
export function readSection(json: string): Omit<Section, 'proposals' | 'pieces'> | undefined {
  try {
    return sectionFrom(parseObject(json) ?? refuse());
  } catch (error) {
    if (error === unreadable) return undefined;
    throw error;
  }
}

const unreadable = new Error('no section of ours');
const refuse = (): never => {
  throw unreadable;
};

function sectionFrom(value: JsonObject): Omit<Section, 'proposals' | 'pieces'> {
  const wanted = value.wanted;
  return {
    key: matching(value, 'key', keyPattern),
    part: value.part === null ? null : matching(value, 'part', /^/),
    workflow: textAt(value, 'workflow')?.slice(0, longestText) ?? '',
    kind: oneOf(value, 'kind', ['check', 'run']),
    head: matching(value, 'head', commitPattern),
    run: whole(value, 'run'),
    attempt: whole(value, 'attempt'),
    outcome: outcomeIn(value),
    failing: whole(value, 'failing'),
    failOn: oneOf(value, 'failOn', severities),
    scope: oneOf(value, 'scope', ['introduced', 'all']),
    offline: value.offline === true,
    idle: textAt(value, 'idle')?.slice(0, longestText) ?? null,
    tally: tallyIn(value.tally),
    seen: seenFrom(value.seen),
    before: value.before === null ? null : beforeFrom(value.before),
    rest: matching(value, 'rest', /^/),
    restUrl: value.restUrl === null ? null : matching(value, 'restUrl', addressPattern),
    entries: whole(value, 'entries'),
    wanted: isObject(wanted)
      ? { proposals: whole(wanted, 'proposals'), pieces: whole(wanted, 'pieces') }
      : refuse(),
  };
}

function matching(value: JsonObject, name: string, pattern: RegExp): string {
  const text = textAt(value, name);
  return text !== undefined && text.length <= longestText * 2 && pattern.test(text) ? text : refuse();
}

function oneOf<Choice extends string>(value: JsonObject, name: string, choices: readonly Choice[]): Choice {
  return choices.find((choice) => choice === value[name]) ?? refuse();
}

function whole(value: JsonObject, name: string): number {
  const number = value[name];
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : refuse();
}

function outcomeIn({ outcome }: JsonObject): Outcome {
  return outcome === 0 || outcome === 1 || outcome === 2 ? outcome : refuse();
}

function tallyIn(value: unknown): Tally {
  if (!isObject(value)) return refuse();
  const numbers = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, Object.hasOwn(value, name) ? whole(value, name) : 0]));
  return { ...numbers(tallyNames), bySeverity: numbers(severities) } as unknown as Tally;
}

function seenFrom(value: unknown): Seen {
  if (!isObject(value)) return refuse();
  const past = Object.hasOwn(value, 'past') ? whole(value, 'past') : 0;
  return { count: whole(value, 'count'), prints: matching(value, 'prints', printsPattern), past };
}

function beforeFrom(value: unknown): Section['before'] {
  return isObject(value) ? { head: matching(value, 'head', commitPattern), ...seenFrom(value) } : refuse();
}
