export const id = 9675;
export const ids = [9675,9254];
export const modules = {

/***/ 19675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  surfacesOf: () => (/* binding */ surfacesOf)
});

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./out/shared/github/ledger.js


/**
 * A file in the runner's temporary folder, which lives as long as the job: a byte for each annotation, since appending
 * is safe between steps that run at the same time. It is for show only: any step may write there, so the gate never asks.
 */
const jobLedger = (temporary) => {
    if (!temporary)
        return { taken: () => 0, take: () => undefined };
    const file = (0,external_node_path_.join)(temporary, 'portcullis-annotations');
    return {
        taken: () => (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0,
        take: (count) => (0,external_node_fs_.appendFileSync)(file, '.'.repeat(count)),
    };
};

// EXTERNAL MODULE: ./out/shared/core/group.js
var group = __webpack_require__(46413);
// EXTERNAL MODULE: ./out/shared/core/severity.js
var core_severity = __webpack_require__(87131);
// EXTERNAL MODULE: ./out/shared/report/cause.js
var report_cause = __webpack_require__(48508);
// EXTERNAL MODULE: ./out/shared/report/context.js
var report_context = __webpack_require__(12468);
// EXTERNAL MODULE: ./out/shared/report/markdown/words.js
var markdown_words = __webpack_require__(9120);
// EXTERNAL MODULE: ./out/shared/report/past-advice.js
var past_advice = __webpack_require__(45104);
// EXTERNAL MODULE: ./out/shared/report/tally.js
var tally = __webpack_require__(38953);
;// CONCATENATED MODULE: ./out/shared/report/annotations.js







const stepBudget = { error: 10, warning: 10, notice: 10, total: 50 };
/** Chooses what to show: what could not be checked first, then findings, worst first, spread over rules and files. */
function annotate(run, context, budget = stepBudget) {
    const { checks } = run.result;
    const troubles = [...(0,tally/* errorsOf */.Bp)(run.result).map(ofError), ...(0,report_cause/* causesOf */.cZ)((0,tally/* uncheckedOf */.E6)(checks)).map(ofCause)];
    const fresh = checks.flatMap((check) => check.findings).filter((finding) => (0,tally/* isFresh */.pL)(run.result, finding));
    const findings = core_severity/* severities */.gO
        .flatMap((severity) => spread(fresh.filter((finding) => finding.severity === severity)))
        .map((finding) => ofFinding(finding, context));
    // A thousand unreadable files must not hide the one critical finding: half of the errors are for findings.
    const room = Math.max(0, Math.min(budget.error, budget.total));
    const kept = findings.some(({ level }) => level === 'error') ? Math.ceil(room / 2) : 0;
    const first = troubles.slice(0, room - kept);
    return fit([...first, ...findings, ...troubles.slice(first.length)], budget);
}
function fit(wanted, budget) {
    const room = { error: budget.error, warning: budget.warning, notice: budget.notice };
    const annotations = [];
    const overflow = [];
    for (const one of wanted) {
        if (room[one.level] > 0 && annotations.length < budget.total) {
            room[one.level] -= 1;
            annotations.push(one);
        }
        else
            overflow.push(one);
    }
    return { annotations, overflow };
}
/** For the log; null when everything is shown here. `posted`: how many of the overflow the check run took. */
function placesOf({ annotations, overflow }, posted, { rest }) {
    const here = `${annotations.length} of ${annotations.length + overflow.length} shown`;
    if (overflow.length === 0)
        return null;
    if (posted === 0)
        return `${here} as annotations; the rest is in ${rest}.`;
    if (posted < overflow.length)
        return `${here} here, ${posted} in the check run; the rest is in ${rest}.`;
    return `${here} here, ${posted} in the check run.`;
}
/** Takes one finding of each rule in turn, and within a rule one of each file in turn. */
const spread = (findings) => inTurn([...(0,group/* groupBy */.$)(findings, ({ ruleId }) => ruleId).values()].map(overFiles));
const overFiles = (findings) => inTurn([...(0,group/* groupBy */.$)(findings, ({ region }) => region?.path).values()]);
function inTurn(queues) {
    const taken = [];
    let live = queues.filter(({ length }) => length > 0);
    for (let turn = 0; live.length > 0; turn += 1) {
        for (const queue of live)
            taken.push(...queue.slice(turn, turn + 1));
        live = live.filter(({ length }) => length > turn + 1);
    }
    return taken;
}
const nowhere = { path: null, startLine: null, endLine: null, startColumn: null, endColumn: null };
function ofFinding(finding, context) {
    const { ruleId, severity, message, region } = finding;
    const rule = context.rule(ruleId);
    const words = {
        level: core_severity/* levels */.yr[severity].annotation,
        title: `${severity}: ${rule?.title ?? ruleId}`,
        message: [(0,markdown_words/* stopped */.ce)(message), rule?.advice, (0,past_advice/* pastAdvice */.d)([finding]), `(${ruleId})`].filter(Boolean).join(' '),
    };
    if (region === null)
        return { ...words, ...nowhere };
    if (region.commit !== undefined)
        return {
            ...words,
            message: `${region.path}:${region.startLine}${(0,report_context/* inCommit */.Ft)(region)}: ${words.message}`,
            ...nowhere,
        };
    const oneLine = region.startLine === region.endLine;
    return {
        ...words,
        path: region.path,
        startLine: region.startLine,
        endLine: (0,report_context/* lastLineOf */.SH)(region),
        startColumn: oneLine ? region.startColumn : null,
        endColumn: oneLine ? Math.max(region.startColumn, region.endColumn - 1) : null,
    };
}
const ofError = ({ code, message, hint }) => ({
    level: 'error',
    title: 'Portcullis: error',
    message: [message, hint, `(${code})`].filter(Boolean).join(' '),
    ...nowhere,
});
function ofCause(cause) {
    const { path, code, message, line, hint } = cause.first;
    const others = (0,report_cause/* otherPlaces */.RA)(cause, report_cause/* placeOfUnchecked */.v2);
    return {
        ...ofError({ code, message: others === '' ? message : `${path}${others}: ${message}`, hint }),
        title: 'Could not check',
        path,
        startLine: line,
        endLine: line,
    };
}

// EXTERNAL MODULE: ./out/shared/report/escape.js
var report_escape = __webpack_require__(45316);
// EXTERNAL MODULE: ./out/shared/github/publish/toolkit.js
var toolkit = __webpack_require__(1548);
;// CONCATENATED MODULE: ./out/shared/github/publish/annotations.js



const annotations_nowhere = () => Promise.resolve(0);
const propertiesOf = ({ title, path, startLine, endLine, startColumn, endColumn }) => ({
    title: (0,report_escape/* visible */.RK)(title),
    ...(path !== null && { file: path }),
    ...(startLine !== null && { startLine }),
    ...(endLine !== null && { endLine }),
    ...(startColumn !== null && { startColumn }),
    ...(endColumn !== null && { endColumn }),
});
/** Notes at lines, as many as GitHub still takes in this step and in this job; `most`: of the step. */
const annotationSurface = (log, ledger, load = toolkit/* toolkit */.V, overflow = annotations_nowhere, most = stepBudget.total) => ({
    name: 'annotations',
    async show(run, context) {
        const tell = await load();
        const total = Math.max(0, Math.min(most, stepBudget.total - ledger.taken()));
        const chosen = annotate(run, context, { ...stepBudget, total });
        // The toolkit escapes what the runner obeys; what a reader cannot see is still in there.
        for (const one of chosen.annotations)
            tell[one.level]((0,report_escape/* visible */.RK)(one.message), propertiesOf(one));
        ledger.take(chosen.annotations.length);
        const posted = chosen.overflow.length > 0 ? await overflow(chosen.overflow, run, context) : 0;
        const sentence = placesOf(chosen, posted, context);
        if (sentence !== null)
            log.print(sentence);
    },
});

// EXTERNAL MODULE: ./out/shared/core/clip.js
var clip = __webpack_require__(49646);
// EXTERNAL MODULE: ./out/shared/report/fit.js
var report_fit = __webpack_require__(81400);
;// CONCATENATED MODULE: ./out/shared/report/check-run.js




/** Annotations that GitHub takes in one request. */
const batch = 50;
/** With more requests in a row GitHub's secondary limits come near (80 writes a minute, 500 an hour). */
const mostBatches = 20;
const longestTitle = 255;
/** In UTF-16 units: however they are encoded, it is less than the 64 KiB that a message may have. */
const longestMessage = 16_000;
/** In bytes of UTF-8; GitHub takes 65,535. */
const longestText = 60_000;
const checkLevel = {
    error: 'failure',
    warning: 'warning',
    notice: 'notice',
};
/** Undefined for what lies at no file: the API takes none without one, and a batch fails whole for one odd path. */
function checkAnnotation(annotation) {
    const { path, level, title, message, startColumn, endColumn } = annotation;
    if (path === null || path === '' || path.endsWith('/') || (0,report_escape/* visible */.RK)(path) !== path)
        return undefined;
    const startLine = annotation.startLine ?? 1;
    const endLine = Math.max(startLine, annotation.endLine ?? startLine);
    return {
        path,
        start_line: startLine,
        end_line: endLine,
        ...(startLine === endLine &&
            startColumn !== null && { start_column: startColumn, end_column: endColumn ?? startColumn }),
        annotation_level: checkLevel[level],
        title: (0,clip/* clip */.$)((0,report_escape/* visible */.RK)(title), longestTitle),
        message: (0,clip/* clip */.$)((0,report_escape/* visible */.RK)(message), longestMessage),
    };
}
const row = ({ title, path, message }) => `- ${(0,report_escape/* forMarkdown */.Bm)([title, path, message].flatMap((one) => (0,markdown_words/* short */.h0)(one ?? '') || []).join(': '))}\n`;
function listed(annotations) {
    let text = '';
    let number = 0;
    for (const one of annotations) {
        const next = text + row(one);
        if ((0,report_fit/* bytesOf */.$$)(next) > longestText)
            break;
        text = next;
        number += 1;
    }
    return { text, number };
}
/**
 * The requests that bring annotations into a check run, the first ones first; what lies at no file is listed on its page.
 * None where there is nothing to bring.
 */
function checkRunSteps(annotations, context) {
    const placed = annotations.flatMap((one) => checkAnnotation(one) ?? []);
    const { text, number } = listed(annotations.filter((one) => checkAnnotation(one) === undefined));
    const batches = Math.min(mostBatches, Math.max(Math.ceil(placed.length / batch), number > 0 ? 1 : 0));
    return Array.from({ length: batches }, (_, at) => {
        const part = placed.slice(at * batch, (at + 1) * batch);
        const shown = number + at * batch + part.length;
        const left = annotations.length - shown;
        const rest = left === 0 ? '' : ` ${left} more are in ${(0,markdown_words/* restOf */.Y6)(context.rest, context.restUrl)}.`;
        return {
            output: {
                title: `${shown} more annotations`,
                summary: `These ${shown} annotations are not among those of the job, of which GitHub shows few.${rest}`,
                ...(text !== '' && { text }),
                annotations: part,
            },
            shown,
        };
    });
}

// EXTERNAL MODULE: ./out/shared/github/payload.js
var payload = __webpack_require__(76908);
// EXTERNAL MODULE: ./out/shared/github/publish/refusal.js
var refusal = __webpack_require__(65182);
// EXTERNAL MODULE: ./out/shared/github/publish/thread.js
var thread = __webpack_require__(89672);
;// CONCATENATED MODULE: ./out/shared/github/publish/check-run.js




/**
 * A required check is known by its name and by who made it, and the job's own is made by the same app: with a name of
 * ours no branch rule takes this run for one.
 */
const checkName = 'Portcullis annotations';
const permission = 'checks: write';
/** Of one check alone it says which: of two runs with one name GitHub shows the later. */
const nameOf = (checks) => checks.length === 1 ? `${checkName}: ${checks[0]?.id ?? ''}` : checkName;
/**
 * Adds a batch, once: what was done without an answer is not to be there twice.
 * @param before annotations that stand in the run already
 */
const add = async (writer, path, { output }, before) => {
    const send = () => writer.send('PATCH', path, { output });
    try {
        return await send();
    }
    catch (error) {
        if (!(0,thread/* isUnanswered */.N)(error))
            throw error;
        const run = await writer.get(path);
        const standing = (0,payload/* number */.ai)((0,payload/* field */.ZZ)((0,payload/* fieldsOf */.Pf)(run.data), 'output'), 'annotations_count');
        if (standing === before + output.annotations.length)
            return run;
        if (standing === before)
            return send();
        throw error;
    }
};
/** Annotations by the Checks API, which takes many more than a job. What was posted stays when a later request fails. */
const checkRunOverflow = ({ writer, commit, isAsked, failures }) => async (rest, { result }, context) => {
    const about = { repository: writer.repository, what: 'check run', permission };
    let posted = 0;
    let path = '';
    let standing = 0;
    try {
        for (const step of checkRunSteps(rest, context)) {
            const { output, shown } = step;
            const answer = path === ''
                ? await writer.send('POST', '/check-runs', {
                    name: nameOf(result.checks),
                    head_sha: commit,
                    status: 'completed',
                    // It holds what found no room, so a later run may have nothing to say here: the job alone is the gate.
                    conclusion: 'neutral',
                    ...(context.restUrl && { details_url: context.restUrl }),
                    output,
                })
                : await add(writer, path, step, standing);
            if (answer.status >= 300)
                throw (0,refusal/* refusal */.x)(answer, about);
            posted = shown;
            standing += output.annotations.length;
            const id = (0,payload/* number */.ai)((0,payload/* fieldsOf */.Pf)(answer.data), 'id');
            if (id === null)
                throw (0,refusal/* refusal */.x)(answer, about);
            path = `/check-runs/${id}`;
        }
    }
    catch (error) {
        failures.tell('check run', error, isAsked);
    }
    return posted;
};

;// CONCATENATED MODULE: ./out/shared/github/publish/outputs.js


/** The step's outputs, as every action.yml maps them. */
const outputSurface = (files, load = toolkit/* toolkit */.V) => ({
    name: 'outputs',
    async show({ result }) {
        const { setOutput } = await load();
        const { introduced, existing, fixed, suppressed } = (0,tally/* tallyRun */.YM)(result);
        const { failing, unchecked } = result.gate;
        const values = {
            outcome: result.outcome,
            failing,
            introduced,
            existing,
            fixed,
            suppressed,
            unchecked,
            'report-file': files.report ?? '',
            'sarif-file': files.sarif ?? '',
        };
        for (const [name, value] of Object.entries(values))
            setOutput(name, value);
    },
});

// EXTERNAL MODULE: ./out/shared/report/suggestion.js + 1 modules
var suggestion = __webpack_require__(44187);
// EXTERNAL MODULE: ./out/shared/github/publish/pages.js
var pages = __webpack_require__(79026);
;// CONCATENATED MODULE: ./out/shared/github/publish/review.js





/** Comments in one review: more are a wall, and GitHub's own time for a request is short. */
const mostComments = 20;
const review_permission = 'pull-requests: write';
const commentOf = ({ path, startLine, endLine, body }) => ({
    path,
    body,
    line: endLine,
    side: 'RIGHT',
    ...(startLine < endLine && { start_line: startLine, start_side: 'RIGHT' }),
});
/** Fixes of what the pull request brought in, as suggestions that its author can apply with a click: one review. */
const reviewSurface = ({ writer, pullRequest, log }) => {
    const pull = `/pulls/${pullRequest.number}`;
    const about = { repository: writer.repository, what: 'review', permission: review_permission };
    /** Each page, until there are no more or `isEnough`. */
    const list = async (path, isEnough = () => false) => {
        const all = [];
        for await (const page of (0,pages/* pagesOf */.E)(writer, path, (answer) => (0,refusal/* refusal */.x)(answer, about))) {
            all.push(...page);
            if (isEnough(all))
                break;
        }
        return all;
    };
    const changedFiles = async (paths) => {
        const isWanted = (file) => paths.has((0,payload/* text */.Qq)(file, 'filename') ?? '');
        const files = await list(`${pull}/files`, (all) => all.filter(isWanted).length === paths.size);
        return files.filter(isWanted).flatMap((file) => {
            const [path, blob, patch] = [(0,payload/* text */.Qq)(file, 'filename'), (0,payload/* text */.Qq)(file, 'sha'), (0,payload/* text */.Qq)(file, 'patch')];
            return path !== null && blob !== null && patch !== null ? [{ path, blob, patch }] : [];
        });
    };
    /** First lines of our own comments: anyone can write such a line. */
    const postedMarkers = async () => {
        const author = await writer.author();
        const comments = await list(`${pull}/comments`);
        const ours = comments.filter((comment) => (0,payload/* text */.Qq)((0,payload/* field */.ZZ)(comment, 'user'), 'login') === author);
        return new Set(ours.map((comment) => ((0,payload/* text */.Qq)(comment, 'body') ?? '').split('\n', 1)[0]?.trimEnd() ?? ''));
    };
    const isOutdated = async () => {
        const answer = await writer.get(pull);
        if (answer.status !== 200)
            throw (0,refusal/* refusal */.x)(answer, about);
        const data = (0,payload/* fieldsOf */.Pf)(answer.data);
        return (0,payload/* text */.Qq)((0,payload/* field */.ZZ)(data, 'head'), 'sha') !== pullRequest.headSha || (0,payload/* text */.Qq)(data, 'state') === 'closed';
    };
    return {
        name: 'review',
        async show(run, context) {
            const possible = (0,suggestion/* suggestionsOf */.n_)(run, context);
            // A newer commit has a run of its own.
            if (possible.length === 0 || (await isOutdated()))
                return;
            const files = await changedFiles(new Set(possible.map(({ path }) => path)));
            const shown = (0,suggestion/* inDiff */.TN)(possible, files, run);
            const known = shown.length === 0 ? new Set() : await postedMarkers();
            const fresh = shown.filter(({ marker }) => !known.has(marker));
            const posted = fresh.slice(0, mostComments);
            if (posted.length === 0)
                return;
            const left = fresh.length - posted.length;
            const rest = `${(0,tally/* count */.U9)(left, 'more fix', 'more fixes')} ${left === 1 ? 'follows' : 'follow'} on the next push.`;
            const answer = await writer.send('POST', `${pull}/reviews`, {
                commit_id: pullRequest.headSha,
                event: 'COMMENT',
                body: `Portcullis suggests ${(0,tally/* count */.U9)(posted.length, 'fix', 'fixes')}.${left > 0 ? ` ${rest}` : ''}`,
                comments: posted.map(commentOf),
            });
            if (answer.status >= 300)
                throw (0,refusal/* refusal */.x)(answer, about);
            if (left > 0)
                log.print(`${posted.length} of ${fresh.length} fixes are suggested in the review; ${rest}`);
        },
    };
};

// EXTERNAL MODULE: ./out/shared/core/github.js
var github = __webpack_require__(60143);
// EXTERNAL MODULE: ./out/shared/github/clock.js
var github_clock = __webpack_require__(44072);
;// CONCATENATED MODULE: ./out/shared/github/publish/analysis.js
/**
 * Of a pull request it is the merge commit that GitHub made, or the head where that was checked out. Undefined where the
 * checkout is of something else: its results would take the place of those that belong to the ref.
 * @param head the commit that was checked; null where it is not known, as without git
 */
const analysisOf = ({ sha, ref, pullRequest }, head) => {
    if (pullRequest !== null && head === pullRequest.headSha)
        return { commit: head, ref: `refs/pull/${pullRequest.number}/head` };
    if (head !== null && head !== sha)
        return undefined;
    // On pull_request_target and the like ref and commit are those of the base, of which nothing was asked.
    if (pullRequest !== null && ref !== `refs/pull/${pullRequest.number}/merge`)
        return undefined;
    return { commit: sha, ref };
};

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./out/shared/report/sarif.js + 3 modules
var sarif = __webpack_require__(37017);
;// CONCATENATED MODULE: ./out/shared/github/publish/sarif-payload.js


/** GitHub's limits: `https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support` */
const mostRuns = 20;
const mostBytes = 10 * 1024 * 1024;
/** Results of a run, tried one after the other: with very large ones even a single run is too much. */
const sizes = [sarif/* mostResults */.a, 1_000, 200, 40];
/** SARIF as GitHub takes it, the most severe first where not all of it fits; no payloads where nothing does. */
function sarifPayloads(run, context, limit = mostBytes) {
    let all = 0;
    for (const size of sizes) {
        const log = (0,sarif/* toSarif */.z)(run, context, size);
        const runs = log.runs.slice(0, mostRuns);
        all = resultsOf(log.runs);
        const payloads = packed(log, runs, limit);
        if (payloads !== undefined)
            return { payloads, sent: resultsOf(runs), all };
    }
    return { payloads: [], sent: 0, all };
}
const resultsOf = (runs) => runs.reduce((sum, { results }) => sum + results.length, 0);
/** Halves what is too large; undefined where one run alone is. */
function packed(log, runs, limit) {
    const bytes = (0,external_node_zlib_.gzipSync)(JSON.stringify({ ...log, runs }));
    if (bytes.length <= limit)
        return [bytes.toString('base64')];
    if (runs.length < 2)
        return undefined;
    const middle = Math.ceil(runs.length / 2);
    const first = packed(log, runs.slice(0, middle), limit);
    const second = first && packed(log, runs.slice(middle), limit);
    return second && [...first, ...second];
}

;// CONCATENATED MODULE: ./out/shared/github/publish/sarif-upload.js







/** How long GitHub is waited for, each time twice as long; in milliseconds, two minutes together. */
const pauses = [2_000, 4_000, 8_000, 16_000, 30_000, 60_000];
const path = '/code-scanning/sarifs';
const what = 'SARIF upload';
const sarif_upload_permission = 'security-events: write';
/** Of GitHub's words about a file that it could not process. */
const [mostFaults, longestFault] = [5, 300];
/** Where it is off GitHub says the same as to a token that may not. */
const explained = (error, repository) => error instanceof github/* GitHubError */.y_ && error.code === 'forbidden'
    ? new github/* GitHubError */.y_('forbidden', `Code scanning of ${repository} takes nothing from this job: it is off, or the token may not write to it.`, `${error.hint} Code scanning is turned on in the repository's settings.`, error)
    : error;
/** SARIF for code scanning, through the API alone. */
const sarifUploadSurface = ({ writer, runner, checkoutUri, log, clock = github_clock/* systemClock */.m, }) => {
    const about = { repository: writer.repository, what, permission: sarif_upload_permission };
    const upload = async (body) => {
        try {
            const answer = await writer.send('POST', path, body);
            const id = (0,payload/* text */.Qq)((0,payload/* fieldsOf */.Pf)(answer.data), 'id') ?? '';
            if (answer.status >= 300 || !/^[\w-]{1,200}$/.test(id))
                throw (0,refusal/* refusal */.x)(answer, about);
            return id;
        }
        catch (error) {
            throw explained(error, writer.repository);
        }
    };
    /** What GitHub says once it has looked; undefined while it has not. It does not know an id at once. */
    const verdictOn = async (id) => {
        const answer = await writer.get(`${path}/${id}`);
        const data = (0,payload/* fieldsOf */.Pf)(answer.data);
        const status = answer.status === 200 ? (0,payload/* text */.Qq)(data, 'processing_status') : null;
        return status === 'complete' || status === 'failed' ? data : undefined;
    };
    const settle = async (ids) => {
        let open = ids;
        for (const pause of pauses) {
            await clock.sleep(pause);
            const waiting = [];
            for (const id of open) {
                const verdict = await verdictOn(id);
                if (verdict === undefined)
                    waiting.push(id);
                else if ((0,payload/* text */.Qq)(verdict, 'processing_status') === 'failed')
                    throw unprocessed(verdict);
            }
            if (waiting.length === 0)
                return;
            open = waiting;
        }
        log.print('GitHub is still at work on the SARIF upload; what it may find wrong with it is not told here.');
    };
    return {
        name: what,
        async show(run, context) {
            const analysis = analysisOf(runner, run.result.head);
            if (analysis === undefined) {
                log.print('SARIF was not uploaded: what was checked is not the commit that this job runs for.');
                return;
            }
            const { payloads, sent, all } = sarifPayloads(run, context);
            if (sent < all)
                log.print(`${sent} of ${all} results fit into code scanning; the rest is in ${context.rest}.`);
            const ids = [];
            for (const sarif of payloads)
                ids.push(await upload({
                    commit_sha: analysis.commit,
                    ref: analysis.ref,
                    sarif,
                    tool_name: run.result.tool.name,
                    ...(checkoutUri !== undefined && { checkout_uri: checkoutUri }),
                }));
            await settle(ids);
        },
    };
};
const unprocessed = (verdict) => {
    const errors = Array.isArray(verdict.errors) ? verdict.errors : [];
    const words = errors.filter((one) => typeof one === 'string').slice(0, mostFaults);
    return new github/* GitHubError */.y_('bad-answer', `GitHub could not process it. ${words.map((one) => (0,clip/* clip */.$)(one, longestFault)).join(' ')}`.trim(), 'The report file holds the same findings.');
};

// EXTERNAL MODULE: ./out/shared/github/publish/sections.js + 3 modules
var sections = __webpack_require__(22418);
;// CONCATENATED MODULE: ./out/shared/github/publish/summary.js

/** The page of the job; `render` keeps to GitHub's limit, over which the whole page is thrown away. */
const summarySurface = (render, load = toolkit/* toolkit */.V) => ({
    name: 'job summary',
    async show(run, context) {
        const { summary } = await load();
        try {
            await summary.addRaw(render(run, context), true).write();
        }
        finally {
            // What could not be written must not turn up in a later attempt.
            summary.emptyBuffer();
        }
    },
});

// EXTERNAL MODULE: ./out/shared/github/settings.js
var settings = __webpack_require__(82269);
// EXTERNAL MODULE: ./out/shared/report/summary.js
var summary = __webpack_require__(52371);
// EXTERNAL MODULE: ./out/actions/command-line.js
var command_line = __webpack_require__(75348);
// EXTERNAL MODULE: ./out/actions/writer.js + 1 modules
var writer = __webpack_require__(49254);
;// CONCATENATED MODULE: ./out/actions/surfaces.js














/** Where a run in a runner is shown, in this order: outputs last, so that they stand even when all else took long. */
function surfacesOf({ runner, root }, line, env, log, failures) {
    const { values, outputs } = line;
    const fileOf = (format) => outputs.find((output) => output.format === format && output.file)?.file;
    const hasToken = (0,settings.githubToken)(env) !== undefined;
    /** Without a token only what the user asked for by name is tried, and says so. */
    const job = runner && { ...runner, writer: (0,writer.jobWriter)(env, runner.repository) };
    const isAsked = (name) => values.get(name) === true;
    const isOn = (name, otherwise = true) => (values.has(name) ? isAsked(name) : otherwise);
    const surfaces = [];
    const hasAnnotations = isOn('annotations');
    if (hasAnnotations || isAsked('check-run')) {
        const settings = job &&
            isOn('check-run', hasToken) && {
            writer: job.writer,
            commit: job.pullRequest?.headSha ?? job.sha,
            isAsked: isAsked('check-run'),
            failures,
        };
        const overflow = settings ? checkRunOverflow(settings) : undefined;
        // Without annotations all of them are for the check run.
        const most = hasAnnotations ? undefined : 0;
        surfaces.push(annotationSurface(log, jobLedger(env.RUNNER_TEMP), toolkit/* toolkit */.V, overflow, most));
    }
    if (isOn('summary'))
        surfaces.push(summarySurface(summary/* toSummary */.m));
    if (job?.pullRequest) {
        const { writer, pullRequest } = job;
        const wish = (values.get('comment') ?? (hasToken ? 'findings' : 'never'));
        const surface = wish !== 'never' && (0,sections/* commentSurface */.Hz)(writer, pullRequest.number, placeIn(job, line), wish);
        if (surface)
            surfaces.push({ ...surface, isAsked: values.has('comment') });
        if (isOn('review', hasToken))
            surfaces.push({ ...reviewSurface({ writer, pullRequest, log }), isAsked: isAsked('review') });
    }
    if (job && isAsked('sarif-upload'))
        surfaces.push(sarifUploadSurface({ writer: job.writer, runner: job, checkoutUri: (0,external_node_url_.pathToFileURL)(root).href, log }));
    surfaces.push(outputSurface({ report: fileOf('json'), sarif: fileOf('sarif') }));
    return surfaces;
}
/** Which sections of the comment a job writes. */
function placeIn({ pullRequest, job }, line) {
    return {
        head: pullRequest?.headSha ?? null,
        workflow: job?.workflow ?? '',
        run: job?.run ?? 0,
        attempt: job?.attempt ?? 0,
        asked: line.command,
        part: (0,command_line/* partOf */.BU)(line) ?? null,
    };
}


/***/ }),

/***/ 49254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jobWriter: () => (/* binding */ jobWriter)
});

// EXTERNAL MODULE: ./out/shared/github/settings.js
var settings = __webpack_require__(82269);
// EXTERNAL MODULE: ./out/shared/github/api-error.js
var api_error = __webpack_require__(92137);
// EXTERNAL MODULE: ./out/shared/github/names.js
var names = __webpack_require__(81742);
// EXTERNAL MODULE: ./out/shared/github/octokit.js
var octokit = __webpack_require__(57819);
// EXTERNAL MODULE: ./out/shared/github/payload.js
var payload = __webpack_require__(76908);
// EXTERNAL MODULE: ./out/shared/github/server.js + 1 modules
var github_server = __webpack_require__(35199);
;// CONCATENATED MODULE: ./out/shared/github/writer.js





/** A line that broke once may hold for the next: there may be a lock to be given back. */
const manner = {
    answers: [304, 404, 409, 413, 422],
    lasting: ['no-token', 'unauthorized', 'rate-limited'],
};
/** Who writes with a job's token, on GHES too: `https://docs.github.com/en/actions/concepts/security/github_token` */
const actions = 'github-actions[bot]';
const permissionOf = (path) => {
    if (/^\/check-(?:runs|suites)\b/.test(path))
        return 'checks: write';
    if (path.startsWith('/code-scanning/'))
        return 'security-events: write';
    return 'pull-requests: write';
};
/** Annotations of a later request come to those that stand. */
const isAdding = (method, path) => method === 'POST' || (method === 'PATCH' && path.startsWith('/check-runs/'));
/**
 * The login as REST shows it in `user.login`: GraphQL gives it to every kind of token, with the `[bot]` of an app's;
 * `/user` knows no app's token.
 */
const viewerOf = async ({ host, origin, prefix, ask }, repository) => {
    const url = `${origin}${prefix.replace(/\/v3$/, '')}/graphql`;
    const viewer = async () => {
        const { data } = await ask({ method: 'POST', url, body: { query: '{ viewer { login } }' } }, { repository });
        return (0,payload/* text */.Qq)((0,payload/* field */.ZZ)((0,payload/* field */.ZZ)((0,payload/* fieldsOf */.Pf)(data), 'data'), 'viewer'), 'login');
    };
    const user = async () => {
        const { data } = await ask({ method: 'GET', url: '/user' }, { repository });
        return (0,payload/* text */.Qq)((0,payload/* fieldsOf */.Pf)(data), 'login');
    };
    const login = (await viewer().catch(() => null)) ?? (await user());
    if (login === null)
        throw (0,api_error/* badAnswer */.k6)(host, repository);
    return login;
};
const either = (...late) => () => late.some((isLate) => isLate?.() === true);
/** Nothing is connected before the first request. */
const githubWriter = ({ repository, isJobToken, late: isLate, ...settings }) => {
    let server;
    let login;
    const serve = () => (server ??= (0,github_server/* githubServer */.D)(settings, manner));
    const ask = async (method, path, body, late) => {
        const { host, ask: send } = serve();
        const home = (0,names/* repositoryPathOf */.vy)(repository);
        if (home === undefined)
            throw (0,api_error/* badAnswer */.k6)(host, repository);
        const answer = await send({ method, url: home + path, body }, {
            repository,
            permission: permissionOf(path),
            isOnce: isAdding(method, path),
            late: either(late, isLate),
        });
        if ((0,octokit/* isRedirect */.N6)(answer))
            throw (0,api_error/* elsewhere */.Jn)(host, repository);
        return answer;
    };
    return {
        repository,
        author: async () => (login ??= isJobToken ? Promise.resolve(actions) : viewerOf(serve(), repository)),
        get: (path) => ask('GET', path),
        send: ask,
    };
};

// EXTERNAL MODULE: ./out/actions/outside.js + 40 modules
var outside = __webpack_require__(82676);
;// CONCATENATED MODULE: ./out/actions/writer.js



/** In milliseconds; GitHub ends every request after ten seconds. */
const longestRequest = 15_000;
/** In milliseconds, for all that one job publishes; GitHub's work on a SARIF file may take most of it. */
const longest = 180_000;
/** Whether the time for publishing is over. */
function publishing(now = () => performance.now()) {
    const end = now() + longest;
    return () => now() > end;
}
/** What a job writes to its repository (`owner/name`), until it is `late`; nothing is connected before it is used. */
const jobWriter = (env, repository, late = publishing()) => githubWriter({
    ...(0,settings.githubSettings)(env),
    late,
    fetch: (0,outside.apiFetch)(env, longestRequest),
    repository,
    isJobToken: (0,settings.githubToken)(env) === env.PORTCULLIS_JOB_TOKEN?.trim(),
});


/***/ }),

/***/ 79026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pagesOf)
/* harmony export */ });
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57819);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76908);


const pageSize = 100;
/** GitHub takes no more than 2,500 comments, and lists 3,000 files of a pull request. */
const mostPages = 30;
/** The pages of a list, each when it is wanted. @param refused what to reject with where an answer is no page of one */
async function* pagesOf(writer, path, refused) {
    for (let page = 1; page <= mostPages; page += 1) {
        const answer = await writer.get(`${path}?per_page=${pageSize}&page=${page}`);
        if (answer.status !== 200 || !Array.isArray(answer.data))
            throw refused(answer);
        yield answer.data.map(_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf);
        if (!(0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__/* .hasNext */ .oy)(answer))
            return;
    }
}


/***/ }),

/***/ 22418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hz: () => (/* binding */ commentSurface),
  gl: () => (/* binding */ mustStand),
  MA: () => (/* binding */ putSections)
});

// EXTERNAL MODULE: ./out/shared/report/comment/merge.js + 5 modules
var merge = __webpack_require__(81561);
// EXTERNAL MODULE: ./out/shared/report/comment/record.js
var record = __webpack_require__(11340);
// EXTERNAL MODULE: ./out/shared/report/comment/section.js
var section = __webpack_require__(79430);
// EXTERNAL MODULE: ./out/shared/report/comment/sections.js
var comment_sections = __webpack_require__(71917);
// EXTERNAL MODULE: ./out/shared/core/github.js
var github = __webpack_require__(60143);
// EXTERNAL MODULE: ./out/shared/github/clock.js
var github_clock = __webpack_require__(44072);
// EXTERNAL MODULE: ./out/shared/github/publish/thread.js
var publish_thread = __webpack_require__(89672);
// EXTERNAL MODULE: ./out/shared/github/payload.js
var payload = __webpack_require__(76908);
;// CONCATENATED MODULE: ./out/shared/github/publish/lock.js




/** A pull request's readers see it for a second or two: we are looking at it. */
const content = 'eyes';
/**
 * In milliseconds. A change is begun within the first, and GitHub ends every request after ten seconds, so what is older
 * than the second was left behind: `https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#timeouts`
 */
const [young, abandoned] = [10_000, 25_000];
const [firstPause, longestPause] = [400, 4_000];
const mostUnanswered = 3;
/** Milliseconds since the lock was made, by the server's clock alone; NaN where it does not say. */
const ageOf = ({ headers }, reaction) => Date.parse((0,payload/* text */.Qq)(headers, 'date') ?? '') - Date.parse((0,payload/* text */.Qq)(reaction, 'created_at') ?? '');
const isDone = (act) => act.then(() => true, () => false);
/**
 * A lock that GitHub gives: of one account and one kind there is one reaction to a comment, so making it answers 201 to
 * one job, and 200 with what there is to the others. `pull-requests: write` is enough.
 * `https://docs.github.com/en/rest/reactions/reactions#create-reaction-for-an-issue-comment`
 * @param end by the clock
 * @throws GitHubError
 */
const takeLock = async (writer, comment, end, clock) => {
    const path = `/issues/comments/${comment}/reactions`;
    const remove = (id) => writer.send('DELETE', `${path}/${id}`);
    let unanswered = 0;
    /** Undefined: nobody knows. */
    const react = async () => {
        try {
            return await writer.send('POST', path, { content });
        }
        catch (error) {
            if (error instanceof github/* GitHubError */.y_ && error.code === 'forbidden')
                return 'refused';
            if ((0,publish_thread/* isUnanswered */.N)(error) && ++unanswered < mostUnanswered)
                return undefined;
            throw error;
        }
    };
    for (let tries = 0; clock.now() < end; tries++) {
        // Before it is made, so that it is never older than we think.
        const made = clock.now();
        const answer = await react();
        if (answer === 'refused')
            return answer;
        const reaction = (0,payload/* fieldsOf */.Pf)(answer?.data);
        const id = (0,payload/* number */.ai)(reaction, 'id');
        if (answer?.status === 404)
            return 'gone';
        if (answer !== undefined && (answer.status >= 300 || id === null))
            return 'refused';
        if (answer?.status === 201 && id !== null)
            return {
                isOld: () => clock.now() - made > young,
                release: async () => {
                    await isDone(remove(id));
                },
            };
        const isAbandoned = answer !== undefined && ageOf(answer, reaction) > abandoned;
        const isFreed = isAbandoned && id !== null && (await isDone(remove(id)));
        if (!isFreed)
            await (0,github_clock/* nap */.Q)(clock, Math.min(firstPause * 1.6 ** tries, longestPause));
    }
    return 'busy';
};

;// CONCATENATED MODULE: ./out/shared/github/publish/update.js



const bodiesOf = (comments) => comments.map(({ body }) => body);
/** Everything is in the first one. */
const isMerged = (merge, comments) => comments[0]?.body === merge(bodiesOf(comments));
/**
 * Under the locks of all comments that are touched, taken from the oldest on, so that nobody waits in a circle. What is
 * read after a lock was made holds whatever its earlier holders wrote. A holder whose lock grew old writes no more.
 */
const updateLocked = async ({ writer, thread, ids, merge, end, clock }) => {
    const locks = new Map();
    const isOld = () => [...locks.values()].some((lock) => lock.isOld());
    /** While a write of ours may still be under way, nobody else may come in. */
    const unanswered = [];
    const known = async (write) => {
        try {
            return await write;
        }
        catch (error) {
            if ((0,publish_thread/* isUnanswered */.N)(error))
                unanswered.push(error);
            throw error;
        }
    };
    try {
        for (const id of ids) {
            const lock = await takeLock(writer, id, end, clock);
            if (lock === 'refused' || lock === 'busy')
                return lock;
            if (lock !== 'gone')
                locks.set(id, lock);
        }
        const standing = await thread.read([...locks.keys()]);
        const [main, ...others] = standing;
        if (main === undefined || main.id !== ids[0] || isOld())
            return 'again';
        if (!isMerged(merge, standing)) {
            const written = await known(thread.write(main.id, merge(bodiesOf(standing)), isOld));
            if (written === undefined || !isMerged(merge, [written]))
                return 'again';
        }
        for (const { id } of others) {
            await known(thread.remove(id, isOld));
            locks.delete(id);
        }
        return 'done';
    }
    catch (error) {
        if (isOld())
            return 'again';
        throw error;
    }
    finally {
        if (unanswered.length === 0)
            for (const lock of locks.values())
                await lock.release();
    }
};
/** In milliseconds: how soon a write follows its read, and how long others have to overwrite it before it is looked at. */
const [soon, settling] = [2_000, 8_000];
/** Where no lock is given: writes, and looks later whether it stands. */
const updateUnlocked = async ({ thread, ids, merge, end, clock }) => {
    for (let looks = 0; clock.now() < end; looks++) {
        const read = clock.now();
        const late = () => clock.now() - read > soon;
        const standing = await thread.read(ids);
        const [main, ...others] = standing;
        if (main === undefined || main.id !== ids[0])
            return 'again';
        if (isMerged(merge, standing)) {
            if (looks > 0) {
                for (const { id } of others)
                    await thread.remove(id, late);
                return 'done';
            }
        }
        else {
            try {
                if ((await thread.write(main.id, merge(bodiesOf(standing)), late)) === undefined)
                    return 'again';
            }
            catch (error) {
                if (!late())
                    throw error;
            }
        }
        await (0,github_clock/* nap */.Q)(clock, settling);
    }
    return 'busy';
};

;// CONCATENATED MODULE: ./out/shared/github/publish/comment.js




/** In milliseconds, of which a lock that was left behind takes a half. */
const longest = 60_000;
const mostRounds = 20;
const roundPause = 700;
/** How often a list is waited for that does not show what was just made. */
const mostLags = 4;
const unfinished = () => new github/* GitHubError */.y_('unavailable', 'Other jobs kept the comment busy, or it was gone whenever it was to be written.', 'Run this job again.');
/**
 * Brings the one comment on a pull request up to date, whoever else does so at the same time. Who comes from `merge`
 * with its own sections in hand finds them there, or in the error. Unchanged: one request; changed: five.
 * @param merge may be called often; an empty text for no bodies: there is nothing to say
 * @throws GitHubError `unavailable` where it was not done in time
 */
const stickyComment = async (writer, pull, merge, { marker, create, clock = github_clock/* systemClock */.m }) => {
    const end = clock.now() + longest;
    const thread = await (0,publish_thread/* ourThread */.l)(writer, pull, marker);
    /** Made by ourselves in this call. */
    let made;
    let [lags, attempts] = [0, 0];
    let update = updateLocked;
    /** Whether it is worth looking whether the comment was made after all. */
    const make = async (body) => {
        try {
            made = (await thread.create(body)).id;
            return true;
        }
        catch (error) {
            if (!(0,publish_thread/* isUnanswered */.N)(error) || ++attempts > 2)
                throw error;
            return false;
        }
    };
    for (let round = 0; round < mostRounds && clock.now() < end; round++) {
        let standing = await thread.list();
        const isShown = made === undefined || standing.some(({ id }) => id === made);
        if (!isShown && made !== undefined) {
            // An older one may be hidden too, as long as the newer one is.
            const hidden = await thread.read([made]);
            if (hidden.length > 0 && ++lags <= mostLags) {
                await (0,github_clock/* nap */.Q)(clock, roundPause * lags);
                continue;
            }
            standing = [...standing, ...hidden];
        }
        if (standing.length === 0) {
            const body = create ? merge([]) : '';
            if (body === '')
                return;
            if (!(await make(body)))
                await (0,github_clock/* nap */.Q)(clock, roundPause);
            continue;
        }
        if (standing.length === 1 && isMerged(merge, standing))
            return;
        const change = { writer, thread, ids: standing.map(({ id }) => id), merge, end, clock };
        const outcome = await update(change);
        if (outcome === 'done')
            return;
        if (outcome === 'busy')
            break;
        if (outcome === 'refused')
            update = updateUnlocked;
        else
            await (0,github_clock/* nap */.Q)(clock, roundPause);
    }
    throw unfinished();
};

;// CONCATENATED MODULE: ./out/shared/github/publish/sections.js





/** Whether these sections are worth a comment where there is none. */
const mustStand = (wish, sections) => wish === 'always' || (wish === 'findings' && !sections.every(section/* isCalm */.uv));
/**
 * Puts sections into the one comment on a pull request.
 * @param create where there is none yet
 * @param isVoid sections of others that these take back
 */
const putSections = (writer, pull, sections, create, isVoid) => stickyComment(writer, pull, (bodies) => (0,merge/* mergeComment */.O)(bodies, sections, isVoid), {
    marker: record/* commentMarker */.Ql,
    create,
});
/** The comment that all jobs of a pull request share. */
const commentSurface = (writer, pull, place, wish) => ({
    name: 'comment',
    show(run, context) {
        const sections = (0,comment_sections/* sectionsOf */.K)(run, context, place);
        return putSections(writer, pull, sections, mustStand(wish, sections));
    },
});


/***/ }),

/***/ 89672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isUnanswered),
/* harmony export */   l: () => (/* binding */ ourThread)
/* harmony export */ });
/* harmony import */ var _core_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60143);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76908);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79026);



/** It is not known whether it was done. */
const isUnanswered = (error) => error instanceof _core_github_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_ && (error.code === 'not-reached' || error.code === 'unavailable');
/**
 * Ours is what begins with the marker and was written by us: anyone can write the marker, and anyone may have let the
 * same account write something else.
 */
const ourThread = async (writer, pull, marker) => {
    const author = await writer.author();
    const place = `${writer.repository}#${pull}`;
    const commentOf = (data) => {
        const fields = (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(data);
        const [id, body] = [(0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(fields, 'id'), (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(fields, 'body') ?? ''];
        const isOurs = (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(fields, 'user'), 'login') === author && body.split('\n', 1)[0]?.trimEnd() === marker;
        return isOurs && id !== null ? { id, body } : undefined;
    };
    const refused = ({ status }) => {
        if (status === 404)
            return new _core_github_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_('forbidden', `There is no ${place} that this token may comment on.`, 'Give the job the permission pull-requests: write.');
        if (status === 422 || status === 413)
            return new _core_github_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_('bad-answer', `GitHub does not take the comment on ${place}: it is too long, or no more comments are allowed there.`, 'The job summary and the report file hold the same.');
        return new _core_github_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_('bad-answer', `GitHub gave no usable answer about the comments on ${place}.`, 'Check that GITHUB_API_URL is the address of a GitHub API.');
    };
    const written = (answer) => {
        const comment = answer.status < 300 ? commentOf(answer.data) : undefined;
        if (comment === undefined)
            throw refused(answer);
        return comment;
    };
    return {
        async list() {
            const comments = [];
            for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .pagesOf */ .E)(writer, `/issues/${pull}/comments`, refused))
                comments.push(...page.map(commentOf).filter((comment) => comment !== undefined));
            return comments.sort((a, b) => a.id - b.id);
        },
        async read(ids) {
            const comments = [];
            for (const id of ids) {
                const answer = await writer.get(`/issues/comments/${id}`);
                if (answer.status !== 200 && answer.status !== 404)
                    throw refused(answer);
                const comment = answer.status === 200 ? commentOf(answer.data) : undefined;
                if (comment?.id === id)
                    comments.push(comment);
            }
            return comments;
        },
        create: async (body) => written(await writer.send('POST', `/issues/${pull}/comments`, { body })),
        async write(id, body, late) {
            const answer = await writer.send('PATCH', `/issues/comments/${id}`, { body }, late);
            return answer.status === 404 ? undefined : written(answer);
        },
        async remove(id, late) {
            const answer = await writer.send('DELETE', `/issues/comments/${id}`, undefined, late);
            if (answer.status >= 300 && answer.status !== 404)
                throw refused(answer);
        },
    };
};


/***/ }),

/***/ 1548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ toolkit)
/* harmony export */ });
/** Loaded in a runner only: it doubles the time to start. */
const toolkit = () => __webpack_require__.e(/* import() */ 6421).then(__webpack_require__.bind(__webpack_require__, 96421));


/***/ })

};
