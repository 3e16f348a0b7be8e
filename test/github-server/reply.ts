import type { Actor, Permission, State } from './state.ts';

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One question, as a route sees it. */
export interface Ask {
  readonly state: State;
  readonly actor: Actor;
  /** Of the route's template, by name. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** Of this question, without its query. */
  readonly url: string;
  /** Milliseconds. */
  readonly now: number;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** As GitHub's description has it. */
  readonly template: string;
  /** What a token needs for it, beside reading. */
  readonly needs?: Permission;
  readonly answer: (ask: Ask) => Reply;
}

export const ok = (body: unknown): Reply => ({ status: 200, body });
export const created = (body: unknown): Reply => ({ status: 201, body });
export const gone: Reply = { status: 204 };
export const notFound: Reply = { status: 404, body: { message: 'Not Found' } };
const documentation = { documentation_url: 'https://docs.github.example' };
export const unprocessable = (message: string): Reply => ({
  status: 422,
  body: { message: 'Validation Failed', errors: [message], ...documentation },
});
/** The longer form, which some routes have. */
export const invalid = (resource: string, message: string): Reply => ({
  status: 422,
  body: {
    message: 'Validation Failed',
    errors: [{ resource, code: 'unprocessable', field: 'data', message }],
    ...documentation,
  },
});

/** One page of a list, with the links to the others. */
export function paged(
  items: readonly unknown[],
  { query, url }: Ask,
  wrap = (page: readonly unknown[]): unknown => page,
): Reply {
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const page = Math.max(1, Number(query.get('page') ?? 1));
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (number: number, name: string): string => {
    const other = new URLSearchParams(query);
    other.set('page', String(number));
    return `<${url}?${other.toString()}>; rel="${name}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ];
  return {
    status: 200,
    body: wrap(items.slice((page - 1) * size, page * size)),
    ...(links.length > 0 && { headers: { link: links.join(', ') } }),
  };
}
