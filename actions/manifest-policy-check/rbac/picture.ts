import type { Drawing } from '../../../shared/core/drawing.ts';

/** One line of the picture: who may do what, where. */
export interface Edge {
  readonly who: string;
  readonly where: string;
  readonly what: string;
  readonly isNew: boolean;
}

/** A subject with a way to power over the cluster. */
export interface Escape {
  readonly who: string;
  readonly isCertain: boolean;
}

/** A flowchart of who may do what, what is new with thick arrows; undefined for nothing. */
export function drawingOf(
  title: string,
  edges: readonly Edge[],
  escapes: readonly Escape[],
): Drawing | undefined {
  if (edges.length === 0) return undefined;
  const chart = new Flowchart();
  for (const { who, isCertain } of escapes)
    chart.draw(
      [`who ${who}`, who],
      '-.->|escalation path|',
      isCertain ? ['certain', 'full control of the cluster'] : ['likely', 'likely control of the cluster'],
    );
  for (const { who, where, what, isNew } of edges) {
    chart.draw([`who ${who}`, who], '-->', [`${who} ${where}`, where]);
    chart.draw([`${who} ${where}`, where], isNew ? '==>|new|' : '-->', [`what ${what}`, what]);
  }
  return { title, mermaid: chart.text };
}

/** What tells a node from others, and what is written on it. */
type Labelled = readonly [key: string, label: string];

/** Limited to what the job's summary shows. */
class Flowchart {
  readonly #lines = ['flowchart LR'];
  readonly #ids = new Map<string, string>();
  readonly #drawn = new Set<string>();
  #length = 0;
  #isFull = false;

  draw(from: Labelled, arrow: string, to: Labelled): void {
    const pair = `${from[0]}\n${to[0]}`;
    if (this.#drawn.has(pair) || this.#isFull) return;
    this.#isFull = this.#drawn.size >= mostArrows || this.#length > mostText;
    if (this.#isFull) {
      this.#lines.push('  rest["more than fits here"]');
      return;
    }
    this.#drawn.add(pair);
    const line = `  ${this.#node(from)} ${arrow} ${this.#node(to)}`;
    this.#lines.push(line);
    this.#length += line.length + 1;
  }

  get text(): string {
    return this.#lines.join('\n');
  }

  /** With its label where it comes for the first time. */
  #node([key, label]: Labelled): string {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = `n${String(this.#ids.size)}`;
    this.#ids.set(key, id);
    return `${id}["${escaped(label)}"]`;
  }
}

const mostArrows = 199;
/** In UTF-16 code units; two labels and an arrow are less than the 500 that are left. */
const mostText = 19_500;

/** A star has a meaning in Markdown; everything else that is not plain has one somewhere. */
const escaped = (label: string): string =>
  label
    .replaceAll('*', 'any')
    .replace(/[^A-Za-z0-9 _./:-]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, 120);
