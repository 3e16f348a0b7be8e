import { EVENT_ID, SCALAR_STYLE, YAMLException, parseEvents } from 'js-yaml';
import type { Event } from 'js-yaml';
import { linesOutsideBlocks } from './yaml-lines.ts';
import type { YamlProblem } from './yaml-nodes.ts';

/** Collections inside one another. Deeper is a problem. */
const maxDepth = 256;

type Read =
  | { readonly events: Event[] }
  /** `reason` holds no text of the source; `offset` is in UTF-16 code units. */
  | {
      readonly events?: undefined;
      readonly code: YamlProblem['code'];
      readonly reason: string;
      readonly offset: number;
    };

/**
 * The parser's events. js-yaml asks for indentation inside brackets and quotes, as YAML 1.2 does; the readers of
 * workflows, compose files and manifests do not, and `]` below its key is everyday style. Where that is the fault,
 * the lines are indented for the parser, and its offsets taken back.
 */
export function readEvents(source: string): Read {
  const first = parse(source);
  if (first.events || first.reason !== deficient) return first;
  const closing = closingLines(source);
  const quoted = quotedLines(source);
  const read = readIndented(source, [...closing, ...quoted]);
  // An indented line outside of quotes can come to mean something else.
  return quoted.length === 0 || (read.events && areInQuotes(quoted, read.events))
    ? read
    : readIndented(source, closing);
}

/** With these lines indented, and then one more each time that the parser asks for it. */
function readIndented(source: string, lineStarts: readonly number[]): Read {
  const indented = new Set(lineStarts);
  let budget = maxReread;
  for (;;) {
    const offsets = new Indentation(source, indented);
    const read = parse(offsets.text);
    if (read.events) return { events: read.events.map((event) => offsets.restore(event)) };
    const offset = offsets.original(read.offset);
    const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
    budget -= source.length;
    if (read.reason !== deficient || indented.has(lineStart)) return { ...read, offset };
    if (budget < 0) return { code: 'limit', reason: 'too many lines with deficient indentation', offset };
    indented.add(lineStart);
  }
}

const deficient = 'deficient indentation';

/** Characters that may be read again and again, a line mended each time. */
const maxReread = 10_000_000;

function parse(text: string): Read {
  try {
    return { events: parseEvents(text, { maxDepth }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const code = error.reason.startsWith('nesting exceeded') ? 'limit' : 'parse-error';
    return { code, reason: reasonOf(error), offset: Math.min(error.mark?.position ?? 0, text.length) };
  }
}

/** The parser quotes the source in two of its reasons: behind a colon, and a tag handle in quotes. */
function reasonOf(error: YAMLException): string {
  return error.reason.replace(/: .*$|"[^"]*"$/s, '').trim();
}

/** Lines that start with a closing bracket: nothing else can start so outside block scalars and quotes. */
function closingLines(source: string): number[] {
  const starts: number[] = [];
  for (const { start, content } of linesOutsideBlocks(source)) {
    if (/^[\]}]/.test(content) && starts.length < maxClosing) starts.push(start);
  }
  return starts;
}

const maxClosing = 20_000;

/** Lines on which a quoted value goes on, told by how its first line looks: most likely all of them, and only them. */
function quotedLines(source: string): number[] {
  const starts: number[] = [];
  let end = 0;
  for (const { start, content } of linesOutsideBlocks(source)) {
    const quote = start < end ? undefined : opening.exec(content)?.[1];
    if (quote === undefined) continue;
    const whole = quote === '"' ? doubleQuoted : singleQuoted;
    whole.lastIndex = source.indexOf(quote, start);
    if (!whole.test(source)) break;
    end = whole.lastIndex;
    for (let at = source.indexOf('\n', start) + 1; at > 0 && at < end; at = source.indexOf('\n', at) + 1)
      starts.push(at);
  }
  return starts;
}

/** A line whose value, behind dashes, key, tag and anchor, starts with a quote. */
const opening = /^(?:- +)*(?:[^\s'"#][^'"]*?:[ \t]+)?(?:[!&][^\s'"]+[ \t]+){0,2}(['"])/;
const singleQuoted = /'[^']*(?:''[^']*)*'(?!')/y;
const doubleQuoted = /"[^"\\]*(?:\\[^][^"\\]*)*"/y;

/** Both in the order of the file. */
function areInQuotes(lineStarts: readonly number[], events: readonly Event[]): boolean {
  let next = 0;
  for (const event of events) {
    if (event.type !== EVENT_ID.SCALAR) continue;
    const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
    for (; (lineStarts[next] ?? Infinity) <= event.valueEnd; next++)
      if (!isQuoted || (lineStarts[next] ?? 0) < event.valueStart) return false;
  }
  return next === lineStarts.length;
}

/** More than any collection stands to the right. */
const width = 100;

/** A text with some of its lines indented, and the way back to the offsets before. */
class Indentation {
  readonly text: string;
  readonly #lineStarts: readonly number[];

  constructor(source: string, lineStarts: ReadonlySet<number>) {
    this.#lineStarts = [...lineStarts].sort((a, b) => a - b);
    const ends = [...this.#lineStarts, source.length];
    const pieces = [0, ...this.#lineStarts].map((start, index) => source.slice(start, ends[index]));
    this.text = pieces.join(' '.repeat(width));
  }

  /** Offset before the indentation; -1 (nothing) stays. */
  original(offset: number): number {
    let low = 0;
    let high = this.#lineStarts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#lineStarts[middle] ?? 0) + (middle + 1) * width <= offset) low = middle + 1;
      else high = middle;
    }
    return offset - low * width;
  }

  restore(event: Event): Event {
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return event;
    const anchor = {
      anchorStart: this.original(event.anchorStart),
      anchorEnd: this.original(event.anchorEnd),
    };
    if (event.type === EVENT_ID.ALIAS) return { ...event, ...anchor };
    const properties = {
      ...anchor,
      tagStart: this.original(event.tagStart),
      tagEnd: this.original(event.tagEnd),
    };
    if (event.type !== EVENT_ID.SCALAR) return { ...event, ...properties, start: this.original(event.start) };
    const { valueStart, valueEnd } = event;
    return {
      ...event,
      ...properties,
      valueStart: this.original(valueStart),
      valueEnd: this.original(valueEnd),
    };
  }
}
