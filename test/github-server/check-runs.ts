import { created, notFound, ok, paged, unprocessable, type Ask, type Reply, type Route } from './reply.ts';
import { fill } from './fill.ts';
import { checkRunOf } from './shapes.ts';
import type { CheckAnnotation, CheckRun } from './state.ts';

const repository = '/repos/{owner}/{repo}';
const one = `${repository}/check-runs/{check_run_id}`;

interface Output {
  readonly title?: string;
  readonly summary?: string;
  readonly text?: string;
  readonly annotations?: readonly CheckAnnotation[];
}

const bytes = (text: string | undefined): number => Buffer.byteLength(text ?? '');
const kibibyte = 1024;

/** Limits that GitHub's words state, and its schema does not. */
function refusal({ annotations = [] }: Output): string | undefined {
  for (const one of annotations) {
    if ((one.title ?? '').length > 255) return 'The title of an annotation is too long.';
    if (bytes(one.message) > 64 * kibibyte || bytes(one.raw_details) > 64 * kibibyte)
      return 'The message of an annotation is too long.';
    const columns = one.start_column !== undefined || one.end_column !== undefined;
    if (columns && one.start_line !== one.end_line) return 'Columns need one line.';
    if (one.end_line < one.start_line || one.start_line < 1) return 'The lines of an annotation are wrong.';
  }
  return undefined;
}

/** GitHub appends annotations with each update, and replaces all else. */
function put(run: CheckRun, { body }: Ask): void {
  const output = (body.output ?? {}) as Output;
  run.title = output.title ?? run.title;
  run.summary = output.summary ?? run.summary;
  run.text = output.text ?? run.text;
  run.annotations.push(...(output.annotations ?? []));
  run.conclusion = (body.conclusion as string | undefined) ?? run.conclusion;
  run.status =
    body.conclusion === undefined ? ((body.status as string | undefined) ?? run.status) : 'completed';
}

function onRun(ask: Ask, answer: (run: CheckRun) => Reply): Reply {
  const run = ask.state.checkRuns.get(Number(ask.params.check_run_id));
  return run === undefined ? notFound : answer(run);
}

export const checkRunRoutes: readonly Route[] = [
  {
    method: 'POST',
    template: `${repository}/check-runs`,
    needs: 'checks',
    answer(ask) {
      const { state, body } = ask;
      const wrong = refusal(body.output ?? {});
      if (wrong !== undefined) return unprocessable(wrong);
      const run: CheckRun = {
        id: state.next(),
        name: String(body.name),
        headSha: String(body.head_sha),
        status: 'queued',
        conclusion: null,
        detailsUrl: (body.details_url as string | undefined) ?? null,
        externalId: (body.external_id as string | undefined) ?? null,
        title: null,
        summary: null,
        text: null,
        annotations: [],
      };
      put(run, ask);
      state.checkRuns.set(run.id, run);
      return created(checkRunOf(run));
    },
  },
  {
    method: 'PATCH',
    template: one,
    needs: 'checks',
    answer: (ask) =>
      onRun(ask, (run) => {
        const wrong = refusal(ask.body.output ?? {});
        if (wrong !== undefined) return unprocessable(wrong);
        put(run, ask);
        return ok(checkRunOf(run));
      }),
  },
  { method: 'GET', template: one, answer: (ask) => onRun(ask, (run) => ok(checkRunOf(run))) },
  {
    method: 'GET',
    template: `${one}/annotations`,
    answer: (ask) =>
      onRun(ask, ({ annotations }) =>
        paged(
          annotations.map((each) => fill('check-annotation', each)),
          ask,
        ),
      ),
  },
  {
    method: 'GET',
    template: `${repository}/commits/{ref}/check-runs`,
    answer(ask) {
      const name = ask.query.get('check_name');
      const all = [...ask.state.checkRuns.values()].filter(
        (run) => run.headSha === ask.params.ref && (name === null || run.name === name),
      );
      return paged(all.map(checkRunOf), ask, (page) => ({ total_count: all.length, check_runs: page }));
    },
  },
];
