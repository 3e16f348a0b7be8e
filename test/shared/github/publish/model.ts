import { GitHubError } from '../../../../shared/core/github.ts';
import type { Clock } from '../../../../shared/github/clock.ts';
import type { Answer } from '../../../../shared/github/octokit.ts';
import type { Writer } from '../../../../shared/github/writer.ts';

interface Reaction {
  readonly id: number;
  /** In milliseconds of the model. */
  readonly made: number;
}

interface Stored {
  readonly login: string;
  readonly body: string;
  readonly reaction: Reaction | undefined;
}

type State = ReadonlyMap<number, Stored>;

/**
 * What becomes of one request instead of its answer. `lost`: done, and the answer never comes; `late`: the same, and it is
 * done when its sender has long given up.
 */
export type Mishap = number | 'reset' | 'lost' | 'late';

export interface Request {
  readonly job: string;
  readonly method: string;
  readonly path: string;
  /** Of this job's, from 0. */
  readonly nth: number;
}

export interface ModelSettings {
  readonly random: () => number;
  /** Undefined: all goes well. */
  readonly mishap?: (request: Request) => Mishap | undefined;
  /** After so many requests of a job it is never heard of again; the last one may have reached the server. */
  readonly crash?: (request: Request) => 'before' | 'after' | undefined;
  /** Lists may lack the newest writes; reads of one comment hold at least what their reader wrote last. */
  readonly isLagging?: boolean;
  /** First lists of these jobs lack the comment 102, as when pages shift under a reader. */
  readonly blind?: readonly string[];
  /** A lock that everybody gets. */
  readonly isLockless?: boolean;
}

/** GitHub ends every request after this. */
const longestRequest = 10_000;
/** Writes that a list may lack. */
const longestLag = 4;
const longestLagMs = 3_000;
const bot = 'github-actions[bot]';
export const epoch = Date.UTC(2026, 0, 1);
const isoSeconds = (ms: number): string => new Date(epoch + ms).toISOString().replace(/\.\d+Z$/, 'Z');

interface Event {
  /** Not before; not much after either. */
  readonly at: number;
  readonly until: number;
  run(): void;
}

const faultOf = (status: number): GitHubError =>
  new GitHubError(
    status === 403 ? 'forbidden' : status === 429 ? 'rate-limited' : 'unavailable',
    `status ${status}`,
    '',
  );

/** The comments of one pull request, and the order in which everything happens. */
export class Model {
  now = 0;
  /** Milliseconds that an answer is under way, once in a while: the job does nothing meanwhile. */
  slowest = 0;
  readonly requests: Request[] = [];
  readonly #history: State[] = [new Map()];
  /** When each of them began. */
  readonly #times: number[] = [0];
  /** By job: which state it wrote last. */
  readonly #wrote = new Map<string, number>();
  readonly #asked = new Map<string, number>();
  readonly #settings: ModelSettings;
  #events: Event[] = [];
  #ids = 100;

  constructor(settings: ModelSettings) {
    this.#settings = settings;
  }

  get comments(): readonly (readonly [id: number, comment: Stored])[] {
    return [...this.#state].sort(([a], [b]) => a - b);
  }

  get #state(): State {
    return this.#history.at(-1) ?? new Map<number, Stored>();
  }

  add(login: string, body: string, reaction?: number): number {
    const id = (this.#ids += 1);
    this.edit(id, { login, body, reaction: reaction === undefined ? undefined : { id: 7, made: reaction } });
    return id;
  }

  /** By people. */
  edit(id: number, comment: Stored | undefined): void {
    const next = new Map(this.#state);
    if (comment) next.set(id, comment);
    else next.delete(id);
    this.#history.push(next);
    this.#times.push(this.now);
  }

  /** What is there by now is in every list. */
  settle(): void {
    for (let count = 0; count < longestLag; count++) {
      this.#history.push(this.#state);
      this.#times.push(this.now);
    }
  }

  clock(): Clock {
    return {
      now: () => this.now,
      random: this.#settings.random,
      sleep: (ms) => new Promise((run) => this.#later(this.now + ms, run)),
    };
  }

  writer(job: string): Writer {
    const send = (method: string, path: string, body: object = {}, late = () => false): Promise<Answer> =>
      new Promise((resolve, reject) => {
        if (late()) {
          reject(faultOf(502));
          return;
        }
        this.#send(job, method, path, body as Record<string, string>, resolve, reject);
      });
    return {
      repository: 'acme/app',
      author: () => Promise.resolve(bot),
      get: (path) => send('GET', path),
      send,
    };
  }

  /** Until nothing is left to happen. */
  async run(): Promise<void> {
    for (;;) {
      await new Promise((done) => setImmediate(done));
      if (this.#events.length === 0) return;
      const ready = this.#events.filter(({ at }) => at <= this.now);
      const late = ready.filter(({ until }) => until <= this.now);
      const next = this.#any(late) ?? this.#any(ready);
      if (next === undefined) {
        this.now = Math.min(...this.#events.map(({ at }) => at));
        continue;
      }
      this.#events = this.#events.filter((event) => event !== next);
      next.run();
      this.now += Math.floor(this.#settings.random() * 60);
    }
  }

  #any(events: readonly Event[]): Event | undefined {
    return events[Math.floor(this.#settings.random() * events.length)];
  }

  #later(at: number, run: () => void, until = Infinity): void {
    this.#events.push({ at, until, run });
  }

  #send(
    job: string,
    method: string,
    path: string,
    body: Record<string, string>,
    resolve: (answer: Answer) => void,
    reject: (error: unknown) => void,
  ): void {
    const { random, mishap, crash } = this.#settings;
    const nth = this.#asked.get(job) ?? 0;
    this.#asked.set(job, nth + 1);
    const request = { job, method, path, nth };
    const end = crash?.(request);
    if (end === 'before') return;
    this.requests.push(request);
    const what = mishap?.(request);
    if (what === 'late') {
      this.#later(this.now, () => reject(new GitHubError('not-reached', 'late', '')));
      const arrival = this.now + longestRequest * random();
      this.#later(arrival, () => void this.#answer(job, method, path, body), arrival);
      return;
    }
    const arrives = (): void => {
      const failed = (error: unknown) => this.#later(this.now, () => reject(error));
      if (what === 'reset') {
        failed(new GitHubError('not-reached', 'reset', ''));
        return;
      }
      if (typeof what === 'number' && ![404, 422].includes(what)) {
        failed(faultOf(what));
        return;
      }
      const answer =
        typeof what === 'number'
          ? { status: what, headers: {}, data: {} }
          : this.#answer(job, method, path, body);
      if (what === 'lost') {
        failed(new GitHubError('not-reached', 'lost', ''));
        return;
      }
      if (end === 'after') return;
      const isSlow = this.slowest > 0 && random() < 0.05;
      this.#later(this.now + (isSlow ? random() * this.slowest : 0), () => resolve(answer));
    };
    this.#later(this.now, arrives, this.now + longestRequest);
  }

  #answer(job: string, method: string, path: string, body: Record<string, string>): Answer {
    const reply = (status: number, data: unknown = '', headers = {}): Answer => ({
      status,
      data,
      headers: { date: new Date(epoch + this.now).toUTCString(), ...headers },
    });
    const write = (id: number, comment: Stored | undefined): void => {
      this.edit(id, comment);
      this.#wrote.set(job, this.#history.length - 1);
    };
    const shown = (id: number, { login, body }: Stored) => ({ id, user: { login }, body });
    if (path.startsWith('/issues/7/comments')) {
      if (method === 'POST') {
        if ((body.body?.length ?? 0) > 65_536) return reply(422, { message: 'too long' });
        const id = (this.#ids += 1);
        const comment = { login: bot, body: body.body ?? '', reaction: undefined };
        write(id, comment);
        return reply(201, shown(id, comment));
      }
      const page = Number(/&page=(\d+)/.exec(path)?.[1]);
      const isBlind = this.#settings.blind?.includes(job) === true && this.#asked.get(job) === 1;
      const all = [...this.#past(0)]
        .filter(([id]) => !isBlind || id !== 102)
        .sort(([a], [b]) => a - b)
        .map(([id, comment]) => shown(id, comment));
      const link = all.length > page * 100 ? { link: '<https://api.example/?page=2>; rel="next"' } : {};
      return reply(200, all.slice((page - 1) * 100, page * 100), link);
    }
    const [, digits, below, reactionId] =
      /^\/issues\/comments\/(\d+)(\/reactions)?(?:\/(\d+))?$/.exec(path) ?? [];
    const id = Number(digits);
    const comment = (method === 'GET' ? this.#past(this.#wrote.get(job) ?? 0) : this.#state).get(id);
    if (comment === undefined) return reply(404);
    const { reaction } = comment;
    if (below !== undefined && method === 'POST') {
      const isFree = reaction === undefined || this.#settings.isLockless === true;
      const held = isFree ? { id: (this.#ids += 1), made: this.now } : reaction;
      if (isFree) write(id, { ...comment, reaction: held });
      return reply(isFree ? 201 : 200, {
        id: held.id,
        content: body.content,
        created_at: isoSeconds(held.made),
      });
    }
    if (below !== undefined) {
      if (reaction?.id !== Number(reactionId)) return reply(404);
      write(id, { ...comment, reaction: undefined });
      return reply(204);
    }
    if (method === 'GET') return reply(200, shown(id, comment));
    if (method === 'DELETE') {
      write(id, undefined);
      return reply(204);
    }
    if ((body.body?.length ?? 0) > 65_536) return reply(422, { message: 'too long' });
    const changed = { ...comment, body: body.body ?? '' };
    write(id, changed);
    return reply(200, shown(id, changed));
  }

  /** The newest state, or now and then an older one, but none older than `least`. */
  #past(least: number): State {
    const { isLagging, random } = this.#settings;
    const lag = isLagging === true && random() < 0.5 ? Math.floor(random() * (longestLag + 1)) : 0;
    let index = Math.max(this.#history.length - 1 - lag, least, 0);
    while ((this.#times[index + 1] ?? Infinity) < this.now - longestLagMs) index += 1;
    return this.#history[index] ?? this.#state;
  }
}
