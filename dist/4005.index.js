export const id = 4005;
export const ids = [4005];
export const modules = {

/***/ 14005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./out/shared/core/common-inputs.js
var common_inputs = __webpack_require__(4415);
// EXTERNAL MODULE: ./out/shared/core/github.js
var github = __webpack_require__(60143);
// EXTERNAL MODULE: ./out/shared/core/errors.js
var errors = __webpack_require__(65175);
// EXTERNAL MODULE: ./out/shared/core/severity.js
var severity = __webpack_require__(87131);
// EXTERNAL MODULE: ./out/shared/github/octokit.js
var octokit = __webpack_require__(57819);
// EXTERNAL MODULE: ./out/shared/github/payload.js
var github_payload = __webpack_require__(76908);
;// CONCATENATED MODULE: ./out/shared/github/head-pull.js



const pageSize = 100;
/**
 * The one open pull request whose head is the run's, by repository, branch and commit: the event of a run names none for
 * a fork, and what the run itself says is its author's word.
 * `https://docs.github.com/en/rest/pulls/pulls#list-pull-requests`
 * @throws GitHubError
 */
const headPull = async (writer, { headRepository, headBranch, headSha, home }) => {
    if (headRepository === null)
        return { kind: 'past', why: 'The repository that the pull request came from is gone.' };
    const [owner = ''] = headRepository.fullName.split('/');
    const head = encodeURIComponent(`${owner}:${headBranch}`);
    const answer = await writer.get(`/pulls?head=${head}&state=open&per_page=${pageSize}`);
    if (answer.status !== 200 || !Array.isArray(answer.data))
        throw new github/* GitHubError */.y_('bad-answer', `GitHub gave no usable answer about the pull requests of ${home.fullName}.`, 'Give the job the permission pull-requests: write.');
    const pulls = answer.data.map(github_payload/* fieldsOf */.Pf);
    const fitting = pulls.filter((pull) => {
        const side = (0,github_payload/* field */.ZZ)(pull, 'head');
        return (pull.state === 'open' &&
            (0,github_payload/* commitId */.xk)(side, 'sha') === headSha &&
            (0,github_payload/* number */.ai)((0,github_payload/* field */.ZZ)(side, 'repo'), 'id') === headRepository.id &&
            (0,github_payload/* number */.ai)((0,github_payload/* field */.ZZ)((0,github_payload/* field */.ZZ)(pull, 'base'), 'repo'), 'id') === home.id);
    });
    const [pull] = fitting;
    if (pull === undefined)
        return {
            kind: 'past',
            why: 'No open pull request has the commit of this run as its head: it was closed, or pushed to since.',
        };
    if (fitting.length > 1 || (0,octokit/* hasNext */.oy)(answer))
        return {
            kind: 'ambiguous',
            why: 'Several open pull requests have the commit of this run as their head: nobody knows which of them it ran for.',
        };
    const [id, baseSha] = [(0,github_payload/* number */.ai)(pull, 'number'), (0,github_payload/* commitId */.xk)((0,github_payload/* field */.ZZ)(pull, 'base'), 'sha')];
    if (id === null || id < 1 || baseSha === null)
        throw new github/* GitHubError */.y_('bad-answer', `GitHub does not say what the pull request of ${home.fullName} is made of.`, 'Check that GITHUB_API_URL is the address of a GitHub API.');
    return { number: id, baseSha };
};

// EXTERNAL MODULE: ./out/shared/github/log.js
var github_log = __webpack_require__(14572);
// EXTERNAL MODULE: ./out/shared/github/publish/toolkit.js
var toolkit = __webpack_require__(1548);
// EXTERNAL MODULE: ./out/shared/github/event.js
var github_event = __webpack_require__(8846);
// EXTERNAL MODULE: ./out/shared/github/names.js
var names = __webpack_require__(81742);
;// CONCATENATED MODULE: ./out/shared/github/workflow-run.js




const unsafe = (message, hint) => new errors/* PortcullisError */.S('unsafe-event', message, hint);
const ofGitHub = 'Run on workflow_run, as GitHub sends it.';
/** Of this repository; a workflow that an organisation requires, or that is called, lies elsewhere. */
const ownWorkflow = /^\.github\/workflows\/[^/@]{1,255}\.ya?ml(?:@.{1,300})?$/s;
/**
 * `https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run`
 * @throws PortcullisError `unsafe-event` for every other event, for a run that was not started by `pull_request`, and
 * where the event makes no sense.
 */
const workflowRun = (env) => {
    const context = (0,github_event/* runnerContext */.cE)(env);
    if (context?.eventName !== 'workflow_run')
        throw unsafe('The command report runs on the event workflow_run alone.', 'The pair of workflows in workflows-templates shows how.');
    const payload = (0,github_event/* readPayload */.rD)(env.GITHUB_EVENT_PATH, context.eventName);
    const run = (0,github_payload/* field */.ZZ)(payload, 'workflow_run');
    if ((0,github_payload/* text */.Qq)(payload, 'action') !== 'completed')
        throw unsafe('The run has not ended.', 'Write `types: [completed]` below workflow_run.');
    const event = (0,github_payload/* text */.Qq)(run, 'event');
    if (event !== 'pull_request')
        throw unsafe(event === 'pull_request_target'
            ? 'The run was started by pull_request_target, which can write and needs nobody to report for it.'
            : 'The run was not started by a pull request.', "Let the job run only if `github.event.workflow_run.event == 'pull_request'`.");
    const [home, ours] = [(0,github_payload/* field */.ZZ)(run, 'repository'), (0,github_payload/* field */.ZZ)(payload, 'repository')];
    const homeId = (0,github_payload/* number */.ai)(ours, 'id');
    if (homeId === null || (0,github_payload/* number */.ai)(home, 'id') !== homeId || (0,github_payload/* text */.Qq)(ours, 'full_name') !== context.repository)
        throw unsafe('The run is one of another repository.', ofGitHub);
    if (!ownWorkflow.test((0,github_payload/* text */.Qq)(run, 'path') ?? ''))
        throw unsafe("The run's workflow file lies in another repository.", 'Report only for workflows of this repository; what an organisation requires comments by itself.');
    const [id, attempt] = [(0,github_payload/* number */.ai)(run, 'id'), (0,github_payload/* number */.ai)(run, 'run_attempt')];
    const [headSha, headBranch] = [(0,github_payload/* commitId */.xk)(run, 'head_sha'), (0,github_payload/* text */.Qq)(run, 'head_branch')];
    const conclusion = (0,github_payload/* text */.Qq)(run, 'conclusion');
    if (id === null || id < 1 || attempt === null || attempt < 1 || headSha === null || conclusion === null)
        throw unsafe('The event does not say which run has ended, and how.', ofGitHub);
    if (headBranch === null || (0,names/* refPath */.NA)(headBranch) === undefined)
        throw unsafe('The event does not say from which branch the pull request comes.', ofGitHub);
    return {
        id,
        attempt,
        conclusion,
        headSha,
        headBranch,
        headRepository: headRepositoryOf(run.head_repository),
        home: { fullName: context.repository, id: homeId, serverUrl: context.serverUrl },
        url: `${context.serverUrl}/${context.repository}/actions/runs/${id}/attempts/${attempt}`,
    };
};
const headRepositoryOf = (value) => {
    if (value === null)
        return null;
    const fields = (0,github_payload/* fieldsOf */.Pf)(value);
    const [fullName, id] = [(0,github_payload/* text */.Qq)(fields, 'full_name') ?? '', (0,github_payload/* number */.ai)(fields, 'id')];
    if (id === null || (0,names/* repositoryPathOf */.vy)(fullName) === undefined)
        throw unsafe('The event does not say from which repository the pull request comes.', ofGitHub);
    return { fullName, id };
};

// EXTERNAL MODULE: ./out/shared/report/verdict.js
var verdict = __webpack_require__(25838);
// EXTERNAL MODULE: ./out/shared/files/lone-file.js
var lone_file = __webpack_require__(47853);
// EXTERNAL MODULE: ./out/shared/parse/zip.js
var parse_zip = __webpack_require__(13863);
;// CONCATENATED MODULE: ./out/actions/report/refusal.js

/** The report is none that may be shown. `why`: a phrase after "The report"; never the author's text. */
const refusal = (why, hint) => new errors/* PortcullisError */.S('bad-report', `The report ${why}.`, hint);
/** What can be done about it; whoever opened the pull request may well have no part in it. */
const asWritten = "For a maintainer: let the pull request's workflow upload the file of report-file as it is, with the same commit of Portcullis as here.";
const isRefusal = (error) => error instanceof errors/* PortcullisError */.S && error.code === 'bad-report';
/** `most` in bytes. */
const tooLarge = (most) => refusal(`is larger than ${Math.floor(most / 1_048_576)} MB`, 'Raise max-size where reports of this repository are that large.');

;// CONCATENATED MODULE: ./out/actions/report/artifact.js




const missing = refusal('is missing', "For a maintainer: look whether the step of the pull request's workflow that uploads it ran, and whether `artifact` here is the folder that it was downloaded to.");
/** The only file that an artifact may hold. */
const reportName = 'report.json';
/**
 * The bytes of the report in a folder that holds nothing else, or in a zip file, which is opened in memory alone; `most` of
 * them. Throws PortcullisError `bad-report`, also where there is nothing: whoever changes a workflow can leave the upload out.
 */
function readArtifact(path, most) {
    try {
        const file = (0,lone_file/* readLoneFile */.b)(path, reportName, most);
        if (typeof file === 'string')
            throw refusal(file, asWritten);
        return file.isInFolder ? file.bytes : unpacked(file.bytes, most);
    }
    catch (error) {
        if (error instanceof errors/* PortcullisError */.S && error.code === 'path-not-found')
            throw missing;
        // Of the file's size, or of what it would be unpacked.
        throw error instanceof RangeError ? tooLarge(most) : error;
    }
}
/** The content of the one entry, which has exactly this name: so none is absolute, leads upwards or stands twice. */
function unpacked(bytes, most) {
    if (!(0,parse_zip/* looksLikeZip */.fw)(bytes))
        throw refusal('is neither in a folder nor in a zip file', asWritten);
    const zip = (0,parse_zip/* readZip */.ue)(bytes);
    if (typeof zip === 'string')
        throw refusal(`is in a zip file that ${zip}`, asWritten);
    const [entry] = zip.count === 1 ? zip.entries : [];
    if (entry?.name !== reportName)
        throw refusal(`does not lie alone, or not as ${reportName}, in its zip file`, asWritten);
    if (!entry.isRegular)
        throw refusal('is no regular file in its zip file', asWritten);
    if (entry.fault !== undefined)
        throw refusal(`${entry.fault} in its zip file`, asWritten);
    try {
        return entry.open(most);
    }
    catch (error) {
        throw error instanceof RangeError ? error : refusal('is damaged in its zip file', asWritten);
    }
}

// EXTERNAL MODULE: ./out/shared/core/json.js
var json = __webpack_require__(6010);
// EXTERNAL MODULE: ./out/shared/report/escape.js
var report_escape = __webpack_require__(45316);
// EXTERNAL MODULE: ./out/shared/report/json-schema.js
var json_schema = __webpack_require__(89109);
;// CONCATENATED MODULE: ./out/actions/report/limits.js

/** Values inside one another; a report has about ten. */
const mostLevels = 32;
/** Entries of a list: a check lists fifty thousand findings at most, and a path for every file it left out. */
const mostEntries = 200_000;
const mostKeys = 1_000;
/** UTF-16 units. */
const [longestKey, longestText] = [256, 65_536];
/** Keys that mean something to JavaScript itself. */
const special = new Set(['__proto__', 'constructor', 'prototype']);
/** Which limit a parsed JSON value passes, as a phrase; undefined where it keeps to all. Without recursion. */
function overLimit(root) {
    const waiting = [[root, 0]];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const [value, level] = next;
        if (typeof value === 'string' && value.length > longestText)
            return 'holds a text that is too long';
        if (typeof value !== 'object' || value === null)
            continue;
        if (level >= mostLevels)
            return `holds values deeper than ${mostLevels} levels`;
        if (Array.isArray(value) && value.length > mostEntries)
            return 'holds a list that is too long';
        if ((0,json/* isObject */.Gv)(value)) {
            const keys = Object.keys(value);
            if (keys.length > mostKeys)
                return 'holds an object with too many keys';
            if (keys.some((key) => key.length > longestKey || special.has(key)))
                return 'holds a key that no report has';
        }
        for (const inner of Object.values(value))
            waiting.push([inner, level + 1]);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./out/actions/report/content.js





/**
 * The report that the bytes are, as they were written by `toJson` and by nothing else: what two readers of JSON could read
 * in two ways (keys that stand twice, numbers out of range, a mark in front) is no report. Everything in it is its
 * author's word. Throws PortcullisError `bad-report`.
 */
function reportIn(bytes) {
    const text = decoded(bytes);
    const value = parsed(text);
    const limit = overLimit(value);
    if (limit !== undefined)
        throw refusal(limit, asWritten);
    const version = (0,json/* isObject */.Gv)(value) ? value.schemaVersion : undefined;
    if (version !== 1)
        throw refusal(typeof version === 'number'
            ? `is of schema version ${version}, which this copy of Portcullis does not know`
            : 'does not say of which schema version it is', 'Use the same commit of Portcullis in both workflows.');
    const read = json_schema/* reportSchema */.Qh.safeParse(value);
    if (!read.success)
        throw refusal(`has not the shape of one (${placeOf(read.error.issues)})`, asWritten);
    if (`${(0,report_escape/* forJson */.Cx)(value)}\n` !== text)
        throw refusal('is not as Portcullis writes it', asWritten);
    return read.data;
}
function decoded(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw refusal('is no UTF-8', asWritten);
    }
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw refusal('is no JSON', asWritten);
    }
}
/** Where the first fault is, without a key that our schema does not have. */
function placeOf(issues) {
    const path = (issues[0]?.path ?? []).slice(0, 6).map(String);
    return path.every((part) => /^\w{1,20}$/.test(part)) ? path.join('.') || 'at its top' : 'deep inside';
}

// EXTERNAL MODULE: ./out/shared/report/context.js
var context = __webpack_require__(12468);
// EXTERNAL MODULE: ./out/actions/home.js
var actions_home = __webpack_require__(46081);
;// CONCATENATED MODULE: ./out/actions/report/context.js


/** `base`: a commit of the repository itself; every other one is the head repository's. */
function contextFor({ headRepository, home, url }, base, catalogue, env) {
    const repositoryUrl = `${home.serverUrl}/${home.fullName}`;
    const inHome = (0,context/* linkInto */.$e)(repositoryUrl);
    const inHead = (0,context/* linkInto */.$e)(`${home.serverUrl}/${(headRepository ?? home).fullName}`);
    return {
        rules: catalogue.checks.flatMap(({ rules }) => rules),
        rule: (id) => catalogue.rule(id),
        rulePage: (0,actions_home/* rulePages */.$f)(env, (id) => catalogue.rule(id)),
        link: (region, commit) => (commit === base ? inHome : inHead)(region, commit),
        repositoryUrl,
        rest: 'the artifact of its run',
        restUrl: url,
        colour: false,
        width: 120,
    };
}

// EXTERNAL MODULE: ./out/actions/report/inputs.js
var inputs = __webpack_require__(97938);
// EXTERNAL MODULE: ./out/shared/core/clip.js
var clip = __webpack_require__(49646);
// EXTERNAL MODULE: ./out/shared/core/gate.js
var gate = __webpack_require__(77187);
// EXTERNAL MODULE: ./out/shared/core/result.js
var result = __webpack_require__(88653);
// EXTERNAL MODULE: ./out/shared/core/tool.js
var tool = __webpack_require__(65902);
;// CONCATENATED MODULE: ./out/actions/report/places.js


/** Lines of the longest file that anybody looks at, and columns of the longest line. */
const [mostLines, mostColumns] = [10_000_000, 1_000_000_000];
const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Whether a path can be that of a file in a repository: relative, without `..` and control signs. */
const isFile = (path) => path !== '' && (0,names/* filePath */.s$)(path) !== undefined;
/** A place in a repository, as the author says it; null where it names no file. Throws PortcullisError `bad-report`. */
function regionOf(region) {
    const { path, startLine, startColumn, endLine, endColumn } = region;
    if (path === '')
        return null;
    if (!isFile(path))
        throw refusal('names a file that no repository can have', asWritten);
    const isBackwards = endLine < startLine || (endLine === startLine && endColumn < startColumn);
    if (isBackwards || endLine > mostLines || Math.max(startColumn, endColumn) > mostColumns)
        throw refusal('names lines that no file has', asWritten);
    if (region.commit !== undefined && !commit.test(region.commit))
        throw refusal('names a commit that is none', asWritten);
    return region;
}
const placesOf = ({ region, related }) => ({
    region: region && regionOf(region),
    related: related.flatMap(({ message, region: at }) => {
        const place = regionOf(at);
        return place === null ? [] : [{ message, region: place }];
    }),
});

;// CONCATENATED MODULE: ./out/actions/report/judge.js







/** Files or bytes beyond these are no repository's. */
const [mostFiles, mostBytes, mostMilliseconds] = [10_000_000, 10 ** 13, 10 ** 9];
/** Rules that a repository's own .gitleaks.toml makes: no catalogue knows them. */
const madeBySettings = /^secret-scan\/gitleaks-[a-z0-9-]{1,200}$/;
/**
 * What a report comes to. Numbers are counted anew, and outcomes are never better than its findings and what it says
 * itself; commits, names of rules and links are ours. Texts stay the author's. Throws PortcullisError `bad-report`.
 */
function judged(told, known) {
    const names = told.checks.map(({ id }) => id);
    if (new Set(names).size < names.length)
        throw refusal('holds a check twice', asWritten);
    const checks = told.checks.map((one) => judgedCheck(one, told, known));
    const errors = checks.length === 0 ? [...told.errors, nothing] : told.errors;
    const gates = checks.map(({ findings, failOn }) => (0,gate/* failing */.Jr)(findings, failOn, told.scope).length);
    const failures = gates.reduce((sum, number) => sum + number, 0);
    const unchecked = (0,result/* distinct */.d)(checks.flatMap((check) => check.unchecked));
    const faults = checks.reduce((sum, check) => sum + check.errors.length, errors.length);
    return {
        schemaVersion: 1,
        tool: tool/* tool */.z,
        scope: told.scope,
        base: known.base,
        head: known.head,
        outcome: checks.reduce((all, { outcome }) => worse(all, outcome), worse(told.outcome, (0,gate/* outcomeOf */.sG)(failures, unchecked.length + faults, onErrorFor(checks, known)))),
        gate: {
            failOn: stricter(told.gate.failOn, known.failOn),
            failing: failures,
            unchecked: unchecked.length,
        },
        filesChecked: filesIn(told),
        proposed: told.proposed,
        checks,
        errors,
    };
}
const nothing = {
    code: 'bad-report',
    message: 'The report holds no check: nothing was looked at.',
    hint: 'Let at least one check run.',
};
/** Without a check there is nothing to be lenient about. */
const onErrorFor = (checks, { onError }) => checks.length === 0 ? 'fail' : onError;
const worse = (one, other) => (one > other ? one : other);
const stricter = (told, wanted) => wanted !== undefined && (0,severity/* reaches */.O6)(told, wanted) ? wanted : told;
/** Two checks may read the same files. */
function filesIn({ filesChecked, checks }) {
    const counts = checks.map((check) => check.filesChecked);
    const sum = counts.reduce((all, one) => all + one, 0);
    return Math.min(sum, Math.max(filesChecked, ...counts, 0));
}
function judgedCheck(told, { scope }, known) {
    const { id, unchecked, errors, properties } = told;
    if (!known.catalogue.checkIds.includes(id))
        throw refusal('names a check that does not exist', asWritten);
    if (told.filesChecked > mostFiles || told.bytesChecked > mostBytes || told.durationMs > mostMilliseconds)
        throw refusal('counts more than any repository has', asWritten);
    const findings = told.findings.map((one) => judgedFinding(one, id, known));
    const failOn = stricter(told.failOn, known.failOn);
    const failures = (0,gate/* failing */.Jr)(findings, failOn, scope).length;
    const lookedAt = properties.lookedAt;
    return {
        id,
        failOn,
        outcome: worse(told.outcome, (0,gate/* outcomeOf */.sG)(failures, unchecked.length + errors.length, known.onError)),
        filesChecked: told.filesChecked,
        bytesChecked: told.bytesChecked,
        durationMs: told.durationMs,
        findings,
        suppressed: told.suppressed.map((one) => ({ ...one, finding: judgedFinding(one.finding, id, known) })),
        excluded: told.excluded,
        unchecked: unchecked.map((one) => (isFile(one.path) ? one : { ...one, line: null })),
        errors,
        offline: told.offline,
        ...(told.idle !== undefined && { idle: told.idle }),
        notes: told.notes,
        // A picture's text is a program for whoever draws it.
        drawings: [],
        properties: typeof lookedAt === 'number' && lookedAt >= 0 && lookedAt <= mostFiles
            ? { lookedAt: Math.floor(lookedAt) }
            : {},
    };
}
function judgedFinding(told, checkId, { catalogue }) {
    const { ruleId } = told;
    const { acceptedBy, fingerprintInFile } = told.properties;
    const rule = catalogue.rule(ruleId);
    const isOfCheck = ruleId.startsWith(`${checkId}/`);
    if (!isOfCheck || (rule === undefined && !madeBySettings.test(ruleId)))
        throw refusal('names a rule that does not exist', 'Use the same commit of Portcullis in both workflows.');
    return {
        ruleId,
        aliases: rule?.aliases ?? [],
        severity: told.severity,
        confidence: told.confidence,
        status: told.status,
        message: told.message,
        ...placesOf(told),
        evidence: '',
        fingerprint: told.fingerprint,
        fixes: [],
        properties: {
            ...(told.properties.gatesAlways === true ? { gatesAlways: true } : {}),
            ...(typeof told.properties.failOn === 'string' ? { failOn: told.properties.failOn } : {}),
            ...(typeof fingerprintInFile === 'string' && { fingerprintInFile: (0,clip/* clip */.$)(fingerprintInFile, 32) }),
            ...(acceptedBy === 'policy' || acceptedBy === 'xml-comment' ? { acceptedBy } : {}),
        },
    };
}
/** What stands in place of a report that was refused. */
const refusedReport = ({ code, message, hint }, { head, base, failOn = 'high' }) => ({
    schemaVersion: 1,
    tool: tool/* tool */.z,
    scope: 'introduced',
    base,
    head,
    outcome: 2,
    gate: { failOn, failing: 0, unchecked: 0 },
    filesChecked: 0,
    proposed: [],
    checks: [],
    errors: [{ code, message, hint }],
});

// EXTERNAL MODULE: ./out/shared/github/publish/sections.js + 3 modules
var publish_sections = __webpack_require__(22418);
// EXTERNAL MODULE: ./out/shared/report/comment/merge.js + 5 modules
var merge = __webpack_require__(81561);
// EXTERNAL MODULE: ./out/shared/report/comment/sections.js
var comment_sections = __webpack_require__(71917);
// EXTERNAL MODULE: ./out/shared/github/publish/refusal.js
var publish_refusal = __webpack_require__(65182);
// EXTERNAL MODULE: ./out/shared/github/publish/thread.js
var thread = __webpack_require__(89672);
;// CONCATENATED MODULE: ./out/actions/report/check-run.js




/** No gate of this name can be required by mistake: it is told apart from the job's own. */
const checkRunName = 'Portcullis (as the pull request reports)';
/** Characters; GitHub takes 255. */
const longestTitle = 200;
/**
 * Shows the report on the head commit: neutral or failure, never success. `summary` is Markdown.
 * `https://docs.github.com/en/rest/checks/runs#create-a-check-run`
 * @throws GitHubError
 */
async function postCheckRun(writer, { id, attempt, headSha, url }, title, { outcome }, summary) {
    const externalId = `portcullis-report-${id}-${attempt}`;
    const body = {
        name: checkRunName,
        head_sha: headSha,
        status: 'completed',
        conclusion: outcome === 0 ? 'neutral' : 'failure',
        details_url: url,
        external_id: externalId,
        output: { title: (0,clip/* clip */.$)(title, longestTitle), summary },
    };
    try {
        const answer = await writer.send('POST', '/check-runs', body);
        const about = { repository: writer.repository, what: 'check run', permission: 'checks: write' };
        if (answer.status !== 201)
            throw (0,publish_refusal/* refusal */.x)(answer, about);
    }
    catch (error) {
        if (!(0,thread/* isUnanswered */.N)(error) || !(await isMade(writer, headSha, externalId)))
            throw error;
    }
}
/** After a question without an answer. */
async function isMade(writer, headSha, externalId) {
    const name = encodeURIComponent(checkRunName);
    const { data } = await writer.get(`/commits/${headSha}/check-runs?check_name=${name}&per_page=100`);
    const runs = (0,github_payload/* fieldsOf */.Pf)(data).check_runs;
    return Array.isArray(runs) && runs.some((one) => (0,github_payload/* fieldsOf */.Pf)(one).external_id === externalId);
}

// EXTERNAL MODULE: ./out/shared/report/comment/pieces.js
var pieces = __webpack_require__(97246);
// EXTERNAL MODULE: ./out/shared/report/comment/section.js
var section = __webpack_require__(79430);
;// CONCATENATED MODULE: ./out/actions/report/word.js


/** Whose word all of it is. */
const reported = {
    text: "\u2139\ufe0f This is what the pull request's own run reported, and its author can change that run. A gate is the run itself.",
    entries: 0,
};
/** Of a report that was refused nothing is shown. */
const refused = {
    text: '\u2139\ufe0f The step that posts reports says this: it was given none that can be shown. What the own run of the pull request found stands in the summary of that run.',
    entries: 0,
};
/** The sections with that said first: it stands once in the comment, however many there are. */
const withWord = (sections, isRefused) => sections.map((one) => ((0,section/* isSilent */.eS)(one) ? one : { ...one, ...worded(one, isRefused ? refused : reported) }));
const worded = ({ key, wanted, proposals }, word) => ({
    proposals: [word, ...proposals],
    wanted: { ...wanted, proposals: wanted.proposals + (0,pieces/* wantedBytes */.tc)([word], key) },
});

;// CONCATENATED MODULE: ./out/actions/report/post.js







function titleOf(result, isRefused) {
    if (isRefused)
        return 'No report that can be shown';
    const { word, why } = (0,verdict/* verdict */.WJ)(result);
    return `Reported: ${word}, ${why}`;
}
/** Posts each of what is wanted, whatever becomes of the other. What could not be posted. */
async function post(run, context, about, wanted, writer) {
    const { ended, pull, isRefused } = about;
    const { headSha: head, id, attempt } = ended;
    const place = { head, workflow: 'report', run: id, attempt, asked: 'all', part: null };
    const plain = (0,comment_sections/* sectionsOf */.K)(run, context, place);
    // What an earlier report said of these checks would pass for the refused one's.
    const isVoid = (one) => isRefused && (0,comment_sections/* isWrittenBy */.d)(place, one);
    const sections = withWord(plain, isRefused);
    const problems = [];
    const attemptTo = async (what, work) => {
        try {
            await work();
        }
        catch (error) {
            if (!(error instanceof github/* GitHubError */.y_))
                throw error;
            const { code, message, hint } = error;
            problems.push({ code, message: `The ${what} could not be posted. ${message}`, hint });
        }
    };
    const { comment: wish } = wanted;
    if (wish !== 'never')
        await attemptTo('comment', () => (0,publish_sections/* putSections */.MA)(writer, pull, sections, (0,publish_sections/* mustStand */.gl)(wish, plain), isVoid));
    if (wanted.checkRun)
        await attemptTo('check run', () => postCheckRun(writer, ended, titleOf(run.result, isRefused), run.result, (0,merge/* mergeComment */.O)([], sections)));
    return problems;
}

;// CONCATENATED MODULE: ./out/actions/report/report.js
















/** Runs that were broken off wrote no report that holds. */
const ended = new Set(['success', 'failure']);
/**
 * The command `report`: posts what the run of a pull request reported, from a job that may write and sees nothing else of
 * that run. Exit code: 0 where it was posted or there is nobody to tell, 2 where it could not be, or is no report.
 */
async function report(values, surroundings) {
    const log = (0,github_log/* runnerLog */.t)(surroundings.out);
    try {
        const { code, outputs } = await told(values, surroundings, log);
        const { setOutput } = await (surroundings.load ?? toolkit/* toolkit */.V)();
        for (const name of Object.keys(inputs/* reportOutputs */.rY))
            setOutput(name, outputs[name] ?? '');
        return code;
    }
    catch (error) {
        if (!(error instanceof errors/* PortcullisError */.S) && !(error instanceof github/* GitHubError */.y_))
            throw error;
        complain(log, error instanceof github/* GitHubError */.y_ ? notFound(error) : error);
        return 2;
    }
}
const complain = (log, { message, hint }) => {
    log.warn('Portcullis: report', `${message} ${hint}`);
};
const notFound = ({ message, hint }) => ({
    message: `The pull request of the run could not be found out. ${message}`,
    hint,
});
async function told(values, { env, catalogue: load, writer: writerFor }, log) {
    const run = workflowRun(env);
    if (!ended.has(run.conclusion)) {
        log.print(`Nothing is posted. The run ended as ${run.conclusion} and has no report.`);
        return { code: 0, outputs: {} };
    }
    const writer = writerFor(run.home.fullName);
    const pull = await headPull(writer, run);
    if ('kind' in pull) {
        log.print(`Nothing is posted. ${pull.why}`);
        return { code: pull.kind === 'past' ? 0 : 2, outputs: {} };
    }
    const catalogue = await load();
    const known = {
        catalogue,
        head: run.headSha,
        base: pull.baseSha,
        failOn: severity/* severities */.gO.find((one) => one === values.get('fail-on')),
        onError: values.get('on-error') === 'warn' ? 'warn' : 'fail',
    };
    const { result, refused } = resultOf(values, known);
    if (refused)
        complain(log, refused);
    const problems = await post({ result, texts: new Map(), blobs: new Map() }, contextFor(run, pull.baseSha, catalogue, env), { ended: run, pull: pull.number, isRefused: refused !== undefined }, {
        comment: common_inputs/* wishes */.Ek.find((wish) => wish === values.get('comment')) ?? 'findings',
        checkRun: values.get('check-run') !== false,
    }, writer);
    for (const problem of problems)
        complain(log, problem);
    const { word, why } = (0,verdict/* verdict */.WJ)(result);
    log.print(refused
        ? `Pull request ${pull.number} was told that there is no report of its run that can be shown.`
        : `Reported for pull request ${pull.number} by its own run: ${word}, ${why}.`);
    const { failing, unchecked } = result.gate;
    return {
        code: problems.length > 0 || refused ? 2 : 0,
        outputs: { outcome: result.outcome, failing, unchecked, 'pull-request': pull.number },
    };
}
/** What the artifact holds; a refused one is told to the pull request too, or its last word would stand there. */
function resultOf(values, known) {
    const artifact = values.get('artifact');
    if (typeof artifact !== 'string')
        throw new errors/* PortcullisError */.S('bad-input', 'The input artifact is missing.', 'Name the folder that actions/download-artifact made.');
    try {
        const bytes = readArtifact(artifact, (0,inputs/* sizeLimit */.Le)(values.get('max-size')));
        return { result: judged(reportIn(bytes), known) };
    }
    catch (error) {
        if (!isRefusal(error))
            throw error;
        return { result: refusedReport(error, known), refused: error };
    }
}


/***/ }),

/***/ 47853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readLoneFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65175);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75715);




/**
 * Reads the file at `path`, or the one of this name in the folder at `path`, which must hold nothing else. No link is
 * followed. A string says what is wrong with what a stranger put there, as a phrase. Throws PortcullisError
 * `path-not-found`, and RangeError for more than `most` bytes, of which none is read.
 */
function readLoneFile(path, name, most) {
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isDirectory())
            return lone(readRegular(path, most), false);
        return wrongIn(path, name) ?? lone(readRegular((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), most), true);
    }
    catch (error) {
        const code = (0,_stats_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error);
        if (code === undefined)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .S('path-not-found', `${JSON.stringify(path)} could not be read: ${code}.`, 'Is the path right, and may the user of this run read it?', error);
    }
}
const lone = (bytes, isInFolder) => typeof bytes === 'string' ? bytes : { bytes, isInFolder };
/** Reads two names at most, however many there are. */
function wrongIn(folder, name) {
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.opendirSync)(folder);
    try {
        const [first, second] = [entries.readSync(), entries.readSync()];
        if (first === null)
            return 'is missing: the folder is empty';
        if (second !== null)
            return 'does not lie alone in its folder';
        return first.name === name ? undefined : `is missing: the folder holds no ${name}`;
    }
    finally {
        entries.closeSync();
    }
}
// Should a link or a pipe have come in its place since it was looked at. Windows has neither flag (undefined counts as 0).
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
function readRegular(path, most) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isFile())
        return 'is no regular file';
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!stats.isFile())
            return 'is no regular file';
        if (stats.size > most)
            throw new RangeError('It is too large.');
        // One byte more than promised: what grows meanwhile is not cut in silence.
        const bytes = Buffer.alloc(stats.size + 1);
        let length = 0;
        for (let count = -1; count !== 0 && length < bytes.length; length += count)
            count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, bytes.length - length, null);
        return length > stats.size ? 'grew while it was read' : bytes.subarray(0, length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 44072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ nap),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    now: () => performance.now(),
    sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
    random: () => Math.random(),
};
/** Sleeps between half and the whole of so many milliseconds: those who wait together shall not come back together. */
const nap = ({ sleep, random }, ms) => sleep(ms * (0.5 + random() / 2));


/***/ }),

/***/ 81742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ commitPath),
/* harmony export */   GV: () => (/* binding */ digestPath),
/* harmony export */   NA: () => (/* binding */ refPath),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   p3: () => (/* binding */ ownerPath),
/* harmony export */   s$: () => (/* binding */ filePath),
/* harmony export */   vy: () => (/* binding */ repositoryPathOf),
/* harmony export */   xS: () => (/* binding */ qualifiedRefPath),
/* harmony export */   zd: () => (/* binding */ refStartPath)
/* harmony export */ });
/* harmony import */ var _core_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60143);

/** Names as they stand in a path of the API, each `undefined` where GitHub can have nothing of that name. */
const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const unprintable = /[\p{Cc}\p{Cs}]/u;
/** git-check-ref-format(1) */
const inNoRef = /[ ~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)/;
const longest = 1024;
const escaped = (path) => path.split('/').map(encodeURIComponent).join('/');
const repositoryPath = (owner, name) => (0,_core_github_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnerName */ .BZ)(owner) && (0,_core_github_js__WEBPACK_IMPORTED_MODULE_0__/* .isRepositoryName */ .en)(name) ? `/repos/${owner}/${name}` : undefined;
/** Of `owner/name`. */
const repositoryPathOf = (fullName) => {
    const [owner = '', ...name] = fullName.split('/');
    return repositoryPath(owner, name.join('/'));
};
const ownerPath = (owner) => (0,_core_github_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnerName */ .BZ)(owner) ? `/orgs/${owner}` : undefined;
/** What such a path is about, for a sentence: `owner/name`, or the owner. */
const subjectOf = (path) => path.replace(/^\/(?:repos|orgs)\//, '');
/** Octokit would take what follows the colon for a parameter of a route. */
const digestPath = (digest) => /^sha256:[0-9a-f]{64}$/.test(digest) ? encodeURIComponent(digest) : undefined;
/** A full id, in lower case. */
const commitPath = (sha) => commit.test(sha) ? sha.toLowerCase() : undefined;
/** A branch or tag without `refs/\u2026/`, or what it starts with. */
const isRefStart = (name) => name.length <= longest && !unprintable.test(name) && !inNoRef.test(name) && !/^[./]/.test(name);
const refPath = (name) => name !== '' && name !== '@' && isRefStart(name) && !/[./]$/.test(name) ? escaped(name) : undefined;
const refStartPath = (start) => isRefStart(start) ? escaped(start) : undefined;
/** `tags/<name>` or `heads/<name>`. */
const qualifiedRefPath = (ref) => {
    const [, kind, name] = /^(tags|heads)\/(.*)$/s.exec(ref) ?? [];
    const path = refPath(name ?? '');
    return kind === undefined || path === undefined ? undefined : `${kind}/${path}`;
};
/** Relative to the repository's root; dots would be folded away into another path of the API. */
const filePath = (path) => path.length > longest || unprintable.test(path) || /(?:^|\/)\.{0,2}(?:\/|$)/.test(path)
    ? undefined
    : escaped(path);


/***/ }),

/***/ 57819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isRedirect),
/* harmony export */   Ng: () => (/* binding */ connect),
/* harmony export */   SB: () => (/* binding */ pageQuery),
/* harmony export */   oy: () => (/* binding */ hasNext)
/* harmony export */ });
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76908);

const isRedirect = ({ status }) => [301, 302, 307, 308].includes(status);
/** Whether a list goes on behind this page. */
const hasNext = ({ headers }) => /\brel="next"/.test((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(headers, 'link') ?? '');
/** What the address of the next or last page of a list asks for; nothing where the answer names no such page. */
const pageQuery = ({ headers }, rel) => {
    const links = ((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(headers, 'link') ?? '').matchAll(/<([^<>]{1,4096})>; ?rel="(next|last)"/g);
    const target = [...links].find(([, , named]) => named === rel)?.[1] ?? '';
    return URL.canParse(target) ? new URL(target).searchParams : new URLSearchParams();
};
/** `https://docs.github.com/en/rest/about-the-rest-api/api-versions` */
const version = '2022-11-28';
const json = 'application/vnd.github+json';
const silent = () => undefined;
/** Octokit's own would write to the runner's stdout. */
const log = { debug: silent, info: silent, warn: silent, error: silent };
/** The plugin would keep a second between all writes, while others wait for their turn: `fetch` spaces out the many. */
const unspaced = { key: () => ({ schedule: (_options, start) => start() }) };
/** Loads octokit, which takes longer to start than all the rest: to be called at the first question. */
const connect = async ({ baseUrl, token, waiting }) => {
    const [{ Octokit }, { throttling }] = await Promise.all([
        __webpack_require__.e(/* import() */ 891).then(__webpack_require__.bind(__webpack_require__, 60891)),
        __webpack_require__.e(/* import() */ 6856).then(__webpack_require__.bind(__webpack_require__, 86856)),
    ]);
    const limited = (seconds, _asked, _client, earlierTries) => waiting.retry(seconds, earlierTries);
    const octokit = new (Octokit.plugin(throttling))({
        baseUrl,
        ...(token !== undefined && { auth: token }),
        userAgent: 'portcullis',
        log,
        request: { redirect: 'manual' },
        // `fetch` does the waiting, for all requests alike; the plugin asks again at once.
        throttle: {
            onRateLimit: limited,
            onSecondaryRateLimit: limited,
            retryAfterBaseValue: 0,
            // Its type is a class of which the plugin uses this much.
            write: unspaced,
            notifications: unspaced,
        },
    });
    return ({ method, url, accept = json, body }, fetch) => octokit.request({
        method,
        url,
        headers: { accept, 'x-github-api-version': version },
        request: { fetch },
        ...(body !== undefined && { data: body }),
    });
};


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


/***/ }),

/***/ 13863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z8: () => (/* binding */ mostOfTail),
/* harmony export */   fw: () => (/* binding */ looksLikeZip),
/* harmony export */   s_: () => (/* binding */ endsWithZip),
/* harmony export */   ue: () => (/* binding */ readZip)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

/** Whether a file begins as a zip does (jar, whl, docx, apk, nupkg are some too). */
const looksLikeZip = (bytes) => {
    const signature = bytes.length >= 22 ? bytes.readUInt32LE(0) : 0;
    return signature === localSignature || signature === endSignature;
};
/** So many bytes at the end of a file tell whether a zip ends there: an end record, and a comment of up to 65,535 bytes. */
const mostOfTail = 22 + 0xffff;
/**
 * Whether a zip ends there, whatever stands before it: a script that runs it, a program that unpacks it. `bytes`: the
 * last ones of a file, with `before` others in front of them.
 */
function endsWithZip(bytes, before = 0) {
    if (endRecordIn(bytes) === -1)
        return false;
    const found = endOf(bytes, before);
    // By its signatures it is one in the form zip64.
    if (typeof found === 'string')
        return true;
    const { count, size, offset, end } = found;
    const start = end - size;
    return (count > 0 &&
        size >= count * shortestEntry &&
        before + start >= offset &&
        (start < 0 || bytes.readUInt32LE(start) === entrySignature));
}
/**
 * Reads the central directory (APPNOTE.TXT 6.3, section 4.3), behind whatever stands before the archive. A string says
 * what is wrong with it, as a phrase.
 */
function readZip(bytes) {
    const found = endOf(bytes);
    if (typeof found === 'string')
        return found;
    const { count, size, offset, end } = found;
    const start = end - size;
    // Offsets count from where the archive begins, which need not be where the file does.
    const shift = start - offset;
    if (start < 0 || shift < 0)
        return 'has no directory where it should be';
    let [packed, at] = [0, start];
    for (let index = 0; index < count; index += 1) {
        if (at + shortestEntry > end || bytes.readUInt32LE(at) !== entrySignature)
            return 'has a damaged directory';
        const compressed = bytes.readUInt32LE(at + 20);
        if (compressed !== 0xffffffff)
            packed += compressed;
        at += recordLength(bytes, at);
    }
    if (at !== end)
        return 'has more entries than it counts';
    // Many entries that share their data are the usual bomb.
    if (packed > bytes.length)
        return 'has entries that overlap';
    return {
        count,
        entries: entriesOf(bytes, start, count, shift),
        hasUnlisted: () => hasUnlisted(bytes, start, count, shift),
        goesOn: () => goesOn(bytes),
    };
}
/** What the end record says, or the one of zip64 (4.3.14) where its fields are too small for it. */
function endOf(bytes, before = 0) {
    const end = endRecordIn(bytes);
    if (end === -1)
        return 'has no end record';
    const [count, size, offset] = [
        bytes.readUInt16LE(end + 10),
        bytes.readUInt32LE(end + 12),
        bytes.readUInt32LE(end + 16),
    ];
    if (count !== 0xffff && size !== 0xffffffff && offset !== 0xffffffff)
        return { count, size, offset, end };
    // Right before it; a file with just so many entries has none.
    const record = end - 20 - largeEndLength;
    if (record < 0 || bytes.readUInt32LE(end - 20) !== locatorSignature)
        return { count, size, offset, end };
    if (bytes.readUInt32LE(record) !== largeEndSignature)
        return 'is in a form of zip64 that is not known here';
    const [entries, length, from] = [
        bytes.readBigUInt64LE(record + 32),
        bytes.readBigUInt64LE(record + 40),
        bytes.readBigUInt64LE(record + 48),
    ];
    if ([entries, length, from].some((value) => value > BigInt(before + bytes.length)))
        return 'has a damaged end record';
    return { count: Number(entries), size: Number(length), offset: Number(from), end: record };
}
const largeEndSignature = 0x06064b50;
const largeEndLength = 56;
const locatorSignature = 0x07064b50;
const localSignature = 0x04034b50;
const entrySignature = 0x02014b50;
const endSignature = 0x06054b50;
const localMark = Buffer.from('PK\x03\x04');
const endMark = Buffer.from('PK\x05\x06');
const shortestEntry = 46;
/** -1: there is none. */
function endRecordIn(bytes) {
    if (bytes.length < 22)
        return -1;
    const tail = bytes.subarray(-mostOfTail);
    const at = tail.lastIndexOf(endMark, tail.length - 22);
    return at === -1 ? -1 : bytes.length - tail.length + at;
}
const recordLength = (bytes, at) => shortestEntry + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
function* entriesOf(bytes, start, count, shift) {
    let at = start;
    for (let index = 0; index < count; index += 1) {
        const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
        const [compressed, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
        // Nothing, deflated, has two bytes.
        if (!name.endsWith('/') || compressed > 2 || size > 0)
            yield entryAt(bytes, at, name, shift);
        at += recordLength(bytes, at);
    }
}
function entryAt(bytes, at, name, shift) {
    const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
    const [compressed, size, offset] = [
        bytes.readUInt32LE(at + 20),
        bytes.readUInt32LE(at + 24),
        bytes.readUInt32LE(at + 42),
    ];
    const checksum = bytes.readUInt32LE(at + 16);
    const isLarge = [compressed, size, offset].includes(0xffffffff);
    const fault = (flags & 1) === 1
        ? 'is encrypted'
        : isLarge
            ? 'is in the format zip64'
            : method === stored || method === deflated
                ? undefined
                : `is packed by method ${method}, which is not known here`;
    const kind = (bytes.readUInt32LE(at + 38) >>> 28) & 0xf;
    return {
        name,
        isRegular: kind === 0 || kind === regular,
        fault,
        open(most) {
            const from = dataAt(bytes, offset + shift);
            if (from === -1)
                throw new Error('has no header where it should be');
            if (from + compressed > bytes.length)
                throw new Error('breaks off');
            const data = bytes.subarray(from, from + compressed);
            if (method === deflated)
                return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(data, { maxOutputLength: most });
            if (data.length > most)
                throw tooLarge();
            return data;
        },
        isWhole: (content) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(content) === checksum,
    };
}
const [stored, deflated] = [0, 8];
/** Upper four bits of a Unix mode; archives made elsewhere have none. */
const regular = 0o10;
/** As zlib throws it. */
const tooLarge = () => Object.assign(new RangeError('It is too large.'), { code: 'ERR_BUFFER_TOO_LARGE' });
/** Whether the header of an entry stands where none is that is listed. */
function hasUnlisted(bytes, start, count, shift) {
    const listed = [{ from: start, to: start }];
    for (let [index, at] = [0, start]; index < count; index += 1, at += recordLength(bytes, at)) {
        const from = bytes.readUInt32LE(at + 42) + shift;
        const data = dataAt(bytes, from);
        if (data !== -1)
            listed.push({ from, to: data + bytes.readUInt32LE(at + 20) });
    }
    let at = 0;
    for (const { from, to } of listed.sort((one, other) => one.from - other.from)) {
        if (at < from && hasHeader(bytes, at, from))
            return true;
        at = Math.max(at, to);
    }
    return false;
}
/** Where the data begins of an entry whose header stands there; -1: none does. */
function dataAt(bytes, at) {
    if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== localSignature)
        return -1;
    return at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
}
/** Whether there is one, with a name: programs hold the signature too, and what was taken out leaves headers without. */
function hasHeader(bytes, from, to) {
    for (let at = from; (at = bytes.indexOf(localMark, at)) !== -1 && at < to; at += 1) {
        const data = dataAt(bytes, at);
        if (data === -1 || data > to || (bytes[at + 5] ?? 0) > 0)
            continue;
        const name = bytes.subarray(at + 30, at + 30 + bytes.readUInt16LE(at + 26));
        if (name.length > 0 && name.every((byte) => byte >= 0x20))
            return true;
    }
    return false;
}
function goesOn(bytes) {
    const end = endRecordIn(bytes);
    return bytes.subarray(end + 22 + bytes.readUInt16LE(end + 20)).some((byte) => byte !== 0);
}


/***/ }),

/***/ 89109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ reportSchema)
/* harmony export */ });
/* unused harmony exports reportJsonSchema, schemaMatchesResult */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87131);


const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative();
const place = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive();
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const day = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d{4}-\d\d-\d\d$/);
const region = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: text,
    startLine: place,
    startColumn: place,
    endLine: place,
    endColumn: place,
    commit: text.exactOptional().describe('The commit that has the place, where head has it no more.'),
})
    .describe('Lines and columns are 1-based, columns in UTF-16 code units; endColumn is exclusive.');
const properties = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9()).describe('What only this check knows.');
const problem = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: text, message: text, hint: text });
const finding = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ruleId: text,
    aliases: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).describe('Ids of the same rule in other tools.'),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO),
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .confidences */ .E2),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['introduced', 'existing', 'fixed', 'unknown']),
    message: text,
    region: region.nullable(),
    related: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ message: text, region })),
    evidence: text.describe('What is wrong, secrets starred out.'),
    fingerprint: text,
    fixes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        title: text,
        mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['fix', 'suggest', 'update'])
            .describe('Who applies it: --fix, a person, or the command update.'),
        edits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: text, offset: count, length: count, text }))
            .describe('Each replaces `length` UTF-16 code units at `offset` of the text of the file.'),
    })),
    properties,
});
const suppressed = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    finding,
    by: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['inline', 'baseline', 'policy', 'imported']),
    reason: text.nullable(),
    until: day.nullable().describe('The last day it holds.'),
    owner: text.describe('Who answers for it.').exactOptional(),
    source: text.describe('Where it is written: path:line, or the file of the entry.'),
    proposed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('The pull request itself brought it in.'),
});
const uncheckedCodes = [
    'unreadable',
    'too-large',
    'binary',
    'link-outside',
    'not-fetched',
    'lfs-pointer',
    'parse-error',
    'limit',
    'bad-ignore',
    'not-asked',
    'no-answer',
];
const outcome = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(0), zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1), zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(2)])
    .describe('0 clean or nothing to check, 1 findings that gate, 2 something could not be checked.');
const check = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: text,
    failOn: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO),
    outcome,
    filesChecked: count,
    bytesChecked: count,
    durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(finding),
    suppressed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(suppressed),
    excluded: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: text, why: text })),
    unchecked: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        path: text,
        code: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(uncheckedCodes),
        message: text,
        line: place.nullable(),
        hint: text,
    })),
    errors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(problem),
    offline: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('It would have asked outside the repository, and was told not to.'),
    idle: text.exactOptional().describe('Why nothing was asked of it here: it is not configured.'),
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).describe('What was left out with good reason, and should be known.'),
    drawings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ title: text, mermaid: text }))
        .describe('Pictures of what findings alone do not show, in the language of Mermaid.'),
    properties,
});
/** The JSON report, to be read back: `report` and the tests validate with it. Never in the way of a plain run. */
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: text, version: text }),
    scope: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['introduced', 'all']),
    base: text.nullable().describe('Commit id.'),
    head: text.nullable().describe('Commit id.'),
    outcome,
    gate: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ failOn: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO), failing: count, unchecked: count }),
    filesChecked: count.describe('Distinct files: two checks may read one.'),
    proposed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).describe('Settings files that the change touches; they count once it is merged.'),
    checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(check),
    errors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(problem),
});
/** The content of `report.schema.json`: JSON Schema, draft 2020-12. */
const reportJsonSchema = () => ({
    title: 'Portcullis report',
    description: 'What one run of Portcullis found. Keys may be added under the same schemaVersion, never removed.',
    ...z.toJSONSchema(reportSchema, { target: 'draft-2020-12', reused: 'ref' }),
});
/** Does not compile once the schema and RunResult differ. */
const schemaMatchesResult = true;


/***/ })

};
