export const id = 2676;
export const ids = [2676];
export const modules = {

/***/ 82676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apiFetch: () => (/* binding */ apiFetch),
  waysOut: () => (/* binding */ waysOut)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/shared/exec/environment.js
var exec_environment = __webpack_require__(99657);
// EXTERNAL MODULE: ./out/shared/exec/program.js
var exec_program = __webpack_require__(30316);
// EXTERNAL MODULE: ./out/shared/exec/run.js + 1 modules
var run = __webpack_require__(94719);
;// CONCATENATED MODULE: ./out/shared/exec/tree.js


/**
 * Writes files below a folder that is not there yet, and folders for them: plain ones only, so no path leads out. Throws
 * TypeError for a path that could.
 */
function writeTree(root, tree) {
    const folders = new Set();
    (0,external_node_fs_.mkdirSync)(root, { mode: 0o700 });
    for (const [path, bytes] of tree) {
        if (!isPlain(path))
            throw new TypeError(`${path} is no path below a folder`);
        const file = (0,external_node_path_.join)(root, path);
        const folder = (0,external_node_path_.dirname)(file);
        if (!folders.has(folder))
            (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        folders.add(folder);
        (0,external_node_fs_.writeFileSync)(file, bytes, { flag: 'wx', mode: 0o600 });
    }
}
/** Names between slashes. Windows reads `\` as a slash too, and `C:` as a drive. */
const isPlain = (path) => path.split('/').every((name) => !/^\.{0,2}$/.test(name)) &&
    !path.includes('\0') &&
    !(process.platform === 'win32' && /[\\:]/.test(path));

;// CONCATENATED MODULE: ./out/shared/exec/programs.js







/** Programs on PATH, for a look at the tree `outside` which none of them may lie in. */
function programsFor(outside, environment) {
    const clean = (0,exec_environment/* cleanEnvironment */.h)(outside, environment);
    return {
        find: (name) => (0,exec_program/* findProgram */.Kp)(name, outside, environment),
        run: ({ files, tree, environment: added, ...call }) => {
            if (tree !== undefined)
                return inFolder((folder) => {
                    const [home, work] = [(0,external_node_path_.join)(folder, 'home'), (0,external_node_path_.join)(folder, 'work')];
                    (0,external_node_fs_.mkdirSync)(home, { mode: 0o700 });
                    writeTree(work, tree);
                    return (0,run/* run */.e)({
                        ...call,
                        environment: { ...(0,exec_environment/* secludedEnvironment */.F)(clean, home), ...added },
                        folder: work,
                    });
                });
            if (files === undefined)
                return (0,run/* run */.e)({ ...call, environment: clean });
            return inFolder((folder) => {
                for (const [name, text] of Object.entries(files)) {
                    if (name !== (0,external_node_path_.basename)(name) || /^\.{0,2}$/.test(name))
                        throw new TypeError(`${name} is no plain name`);
                    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), text, { flag: 'wx', mode: 0o600 });
                }
                return (0,run/* run */.e)({ ...call, environment: clean, folder });
            });
        },
    };
}
/** In a new folder that nobody else may enter. */
async function inFolder(start) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'portcullis-'));
    try {
        return await start(folder);
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./out/shared/core/sandbox.js
var sandbox = __webpack_require__(59953);
;// CONCATENATED MODULE: ./out/shared/exec/sandbox.js


/** A thread can be ended in the middle of an endless loop, of WebAssembly too. Its code comes as text: `dist` has no file for it. */
const sandbox_sandbox = {
    run(task, data, answer, { timeoutMs, heapMiB }) {
        const { port1: port, port2 } = new external_node_worker_threads_.MessageChannel();
        const flag = new Int32Array(new SharedArrayBuffer(4));
        const worker = new external_node_worker_threads_.Worker(`(${sandbox_frame.toString()})(${task.toString()})`, {
            eval: true,
            workerData: { data, port: port2, flag },
            transferList: [port2],
            env: {},
            argv: [],
            execArgv: [],
            // Whatever it writes is nobody's.
            stdin: false,
            stdout: true,
            stderr: true,
            resourceLimits: { maxOldGenerationSizeMb: heapMiB },
        });
        port.on('message', (question) => {
            let told;
            try {
                told = { result: answer(question) };
            }
            catch (error) {
                told = { fault: textOf(error) };
            }
            port.postMessage(told);
            Atomics.store(flag, 0, 1);
            Atomics.notify(flag, 0);
        });
        const ended = new Promise((resolve, reject) => {
            const timer = setTimeout(() => {
                reject(new sandbox/* SandboxError */.E('timeout'));
            }, timeoutMs);
            worker.once('message', (told) => {
                if ('fault' in told)
                    reject(new Error(told.fault));
                else
                    resolve(told.result);
            });
            worker.once('error', (error) => {
                reject(new sandbox/* SandboxError */.E(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-much-memory' : 'ended', error));
            });
            worker.once('exit', () => {
                clearTimeout(timer);
                reject(new sandbox/* SandboxError */.E('ended'));
            });
        });
        return ended.finally(async () => {
            port.close();
            await worker.terminate();
        });
    },
};
const textOf = (error) => (error instanceof Error ? error.message : String(error));
/** What stands around a task in its thread; sent as text as well. */
function sandbox_frame(task) {
    // A bundler would take an import, or a require, for its own.
    const threads = process.getBuiltinModule('node:worker_threads');
    const { data, port, flag } = threads.workerData;
    const ask = (question) => {
        port.postMessage(question);
        Atomics.wait(flag, 0, 0);
        Atomics.store(flag, 0, 0);
        const { message: told } = threads.receiveMessageOnPort(port);
        if ('fault' in told)
            throw new Error(told.fault);
        return told.result;
    };
    try {
        threads.parentPort?.postMessage({ result: task(data, ask) });
    }
    catch (error) {
        threads.parentPort?.postMessage({ fault: error instanceof Error ? error.message : String(error) });
    }
}

// EXTERNAL MODULE: ./out/shared/files/local-files.js
var local_files = __webpack_require__(62745);
// EXTERNAL MODULE: ./out/shared/core/github.js
var github = __webpack_require__(60143);
// EXTERNAL MODULE: ./out/shared/core/http.js
var core_http = __webpack_require__(80936);
// EXTERNAL MODULE: ./out/shared/github/api-error.js
var api_error = __webpack_require__(92137);
// EXTERNAL MODULE: ./out/shared/github/names.js
var github_names = __webpack_require__(81742);
// EXTERNAL MODULE: ./out/shared/github/octokit.js
var octokit = __webpack_require__(57819);
// EXTERNAL MODULE: ./out/shared/github/server.js + 1 modules
var server = __webpack_require__(35199);
;// CONCATENATED MODULE: ./out/shared/github/api.js




/** A renamed repository is one; GitHub gives its id then. */
const redirects = 3;
const manner = {
    answers: [404, 409, 422],
    lasting: ['no-token', 'unauthorized', 'rate-limited', 'not-reached'],
};
/** @throws GitHubError where the address or the token cannot be one. */
const githubApi = (settings) => {
    const { host, origin, prefix, ask: send } = (0,server/* githubServer */.D)(settings, manner);
    const answers = new Map();
    /** Of renamed repositories: `/repositories/<id>`, which saves the redirect. */
    const homes = new Map();
    /** Relative to the API's address; undefined where it leads away from it. */
    const targetOf = (location, from) => {
        const here = origin + prefix + from;
        if (typeof location !== 'string' || !URL.canParse(location, here))
            return undefined;
        const { origin: there, pathname, search, username, password } = new URL(location, here);
        if (there !== origin || !pathname.startsWith(`${prefix}/`) || username || password)
            return undefined;
        // Octokit would take these for parameters of a route.
        return (pathname.slice(prefix.length) + search).replace(/[:{}]/g, (sign) => encodeURIComponent(sign));
    };
    const ask = async (path, below, accept) => {
        const key = path.toLowerCase();
        const repository = (0,github_names/* subjectOf */.et)(path);
        let url = (homes.get(key) ?? path) + below;
        for (let hops = 0; hops <= redirects; hops++) {
            const answer = await send({ method: 'GET', url, accept }, { repository });
            if (!(0,octokit/* isRedirect */.N6)(answer))
                return answer;
            const target = targetOf(answer.headers.location, url);
            if (target === undefined)
                break;
            const home = /^\/repositories\/\d{1,20}/.exec(target)?.[0];
            if (home !== undefined && target === home + below)
                homes.set(key, home);
            url = target;
        }
        throw (0,api_error/* elsewhere */.Jn)(host, repository);
    };
    return {
        host,
        get(repository, path, accept) {
            const question = `${accept ?? ''} ${repository.toLowerCase()} ${path}`;
            let answer = answers.get(question);
            if (answer === undefined)
                answers.set(question, (answer = ask(repository, path, accept)));
            return answer;
        },
    };
};

// EXTERNAL MODULE: ./out/shared/github/payload.js
var payload = __webpack_require__(76908);
;// CONCATENATED MODULE: ./out/shared/github/setting.js




const [pageSize, mostPages] = [100, 10];
/** Below the repository, or the owner. */
const paths = {
    repository: '',
    organisation: '',
    actions: '/actions/permissions',
    'workflow-token': '/actions/permissions/workflow',
    'private-reporting': '/private-vulnerability-reporting',
    'dependabot-alerts': '/vulnerability-alerts',
};
function pathOf(setting) {
    if ('id' in setting)
        return `/rulesets/${String(setting.id)}?includes_parents=true`;
    if (!('branch' in setting))
        return paths[setting.of];
    const branch = (0,github_names/* refPath */.NA)(setting.branch)?.replaceAll('/', '%2F');
    if (branch === undefined)
        return undefined;
    if (setting.of === 'branch-rules')
        return `/rules/branches/${branch}`;
    return `/branches/${branch}${setting.of === 'branch' ? '' : '/protection'}`;
}
/** GitHub says so to those alone who may see that there is none; to others, that nothing is found. */
const isUnprotected = (data) => /^branch not protected\b/i.test((0,api_error/* messageOf */.bD)(data));
/** @throws GitHubError */
async function readSetting(api, owner, name, setting) {
    const home = setting.of === 'organisation' ? (0,github_names/* ownerPath */.p3)(owner) : (0,github_names/* repositoryPath */.SH)(owner, name);
    const path = pathOf(setting);
    if (home === undefined || path === undefined)
        return { none: 'not-found' };
    try {
        return setting.of === 'branch-rules' ? await list(api, home, path) : await one(api, home, path);
    }
    catch (error) {
        if (error instanceof github/* GitHubError */.y_ && error.code === 'not-offered')
            return { none: error.code };
        throw error;
    }
}
async function one(api, home, path) {
    const { status, data } = await api.get(home, path);
    if (status === 200 || status === 204)
        return { data };
    if (status === 404)
        return { none: isUnprotected(data) ? 'not-set' : 'not-found' };
    // Private vulnerability reporting is for public repositories.
    if (status === 422)
        return { none: 'not-offered' };
    throw (0,api_error/* badAnswer */.k6)(api.host, (0,github_names/* subjectOf */.et)(home));
}
async function list(api, home, path) {
    const items = [];
    for (let page = 1; page <= mostPages; page += 1) {
        const answer = await api.get(home, `${path}?per_page=${String(pageSize)}&page=${String(page)}`);
        if (answer.status === 404)
            return { none: 'not-found' };
        if (answer.status !== 200 || !Array.isArray(answer.data))
            throw (0,api_error/* badAnswer */.k6)(api.host, (0,github_names/* subjectOf */.et)(home));
        items.push(...answer.data);
        if (!(0,octokit/* hasNext */.oy)(answer))
            return { data: items };
    }
    throw new github/* GitHubError */.y_('bad-answer', `${(0,github_names/* subjectOf */.et)(home)} has more rules than are read here.`, 'Put rules of one kind into one ruleset.');
}

;// CONCATENATED MODULE: ./out/shared/github/reader.js








const reader_pageSize = 100;
const pages = 10;
const mebibyte = 1024 * 1024;
/** Attestations hold their bundles, most of a few KiB, and some with an SBOM of MiBs. */
const attestationsOnPage = 30;
const mostAttestations = 300;
const mostAttestationPages = 40;
const isFields = (value) => typeof value === 'object' && value !== null;
const day = (fields, name) => /^\d{4}-\d{2}-\d{2}(?=T)/.exec((0,payload/* text */.Qq)(fields, name) ?? '')?.[0] ?? null;
/** Raw media types have no charset on every server. */
const reader_textOf = (data) => {
    if (data instanceof ArrayBuffer)
        return new TextDecoder().decode(data);
    return typeof data === 'string' ? data : undefined;
};
const attestationOf = (value) => {
    const { bundle, bundle_url: url } = (0,payload/* fieldsOf */.Pf)(value);
    return {
        bundle: isFields(bundle) ? JSON.stringify(bundle) : undefined,
        bundleUrl: typeof url === 'string' && url !== '' ? url : undefined,
    };
};
const isTooLarge = (error) => error instanceof github/* GitHubError */.y_ && error.cause instanceof core_http/* NetworkError */.D && error.cause.code === 'too-large';
/** GitHub's REST API. Before the first question nothing is loaded or connected, and no setting is found fault with. */
const githubReader = (settings) => {
    let connected;
    const api = () => (connected ??= githubApi(settings));
    /** What GitHub says of a path below a repository; undefined where there is nothing, or a part of it is no name. */
    const found = async (repository, path, accept) => {
        if (repository === undefined || path === undefined)
            return undefined;
        const answer = await api().get(repository, path, accept);
        if (answer.status === 200)
            return answer;
        if (answer.status === 404 || answer.status === 409)
            return undefined;
        throw (0,api_error/* badAnswer */.k6)(api().host, (0,github_names/* subjectOf */.et)(repository));
    };
    const below = (path, rest) => (rest === undefined ? undefined : path + rest);
    const unusable = (owner, name) => (0,api_error/* badAnswer */.k6)(api().host, `${owner}/${name}`);
    return {
        async repository(owner, name) {
            const answer = await found((0,github_names/* repositoryPath */.SH)(owner, name), '');
            if (answer === undefined)
                return undefined;
            const data = (0,payload/* fieldsOf */.Pf)(answer.data);
            const fullName = (0,payload/* text */.Qq)(data, 'full_name');
            const id = (0,payload/* number */.ai)(data, 'id');
            const ownerId = (0,payload/* number */.ai)((0,payload/* field */.ZZ)(data, 'owner'), 'id');
            const defaultBranch = (0,payload/* text */.Qq)(data, 'default_branch');
            if (fullName === null || id === null || ownerId === null || defaultBranch === null)
                throw unusable(owner, name);
            return { fullName, id, ownerId, archived: data.archived === true, defaultBranch };
        },
        async tags(owner, name) {
            const answer = await found((0,github_names/* repositoryPath */.SH)(owner, name), `/tags?per_page=${reader_pageSize}`);
            if (answer === undefined)
                return undefined;
            if (!Array.isArray(answer.data))
                throw unusable(owner, name);
            const tags = answer.data.filter(isFields).flatMap((tag) => {
                const called = (0,payload/* text */.Qq)(tag, 'name');
                const commit = (0,payload/* commitId */.xk)((0,payload/* field */.ZZ)(tag, 'commit'), 'sha');
                return called !== null && commit !== null ? [{ name: called, commit }] : [];
            });
            return { tags, complete: !(0,octokit/* hasNext */.oy)(answer) };
        },
        async tagNames(owner, name, prefix) {
            const path = below('/git/matching-refs/tags/', (0,github_names/* refStartPath */.zd)(prefix));
            const names = [];
            // Today GitHub gives all at once; servers that page say so.
            for (let page = 1; page <= pages; page++) {
                const query = `?per_page=${reader_pageSize}&page=${page}`;
                const answer = await found((0,github_names/* repositoryPath */.SH)(owner, name), below(path ?? '', path && query)).catch((error) => {
                    if (isTooLarge(error))
                        return 'more';
                    throw error;
                });
                if (answer === 'more')
                    return undefined;
                if (answer === undefined)
                    return names;
                if (!Array.isArray(answer.data))
                    throw unusable(owner, name);
                for (const ref of answer.data.filter(isFields)) {
                    const called = /^refs\/tags\/(.+)$/s.exec((0,payload/* text */.Qq)(ref, 'ref') ?? '')?.[1];
                    if (called !== undefined)
                        names.push(called);
                }
                if (names.length > pages * reader_pageSize)
                    return undefined;
                if (!(0,octokit/* hasNext */.oy)(answer))
                    return names;
            }
            return undefined;
        },
        async commit(owner, name, ref) {
            const repository = (0,github_names/* repositoryPath */.SH)(owner, name);
            const path = (0,github_names/* qualifiedRefPath */.xS)(ref) ?? (0,github_names/* commitPath */.$Q)(ref);
            if (repository === undefined || path === undefined)
                return undefined;
            // The default answer holds a diff, which GitHub refuses to make of large commits.
            const answer = await api().get(repository, `/commits/${path}`, 'application/vnd.github.sha');
            if (answer.status === 422 && /^no commit found\b/i.test((0,api_error/* messageOf */.bD)(answer.data)))
                return undefined;
            if (answer.status === 404 || answer.status === 409)
                return undefined;
            const sha = (0,payload/* commitId */.xk)({ sha: reader_textOf(answer.data)?.trim() }, 'sha');
            if (answer.status !== 200 || sha === null)
                throw unusable(owner, name);
            return sha;
        },
        async day(owner, name, sha) {
            const answer = await found((0,github_names/* repositoryPath */.SH)(owner, name), below('/git/commits/', (0,github_names/* commitPath */.$Q)(sha)));
            if (answer === undefined)
                return undefined;
            const committed = day((0,payload/* field */.ZZ)((0,payload/* fieldsOf */.Pf)(answer.data), 'committer'), 'date');
            if (committed === null)
                throw unusable(owner, name);
            return committed;
        },
        async ancestry(owner, name, ref, sha) {
            const repository = (0,github_names/* repositoryPath */.SH)(owner, name);
            const base = (0,github_names/* qualifiedRefPath */.xS)(ref);
            const head = (0,github_names/* commitPath */.$Q)(sha);
            if (repository === undefined || base === undefined || head === undefined)
                return 'absent';
            // The list of changed files, which is what makes a comparison slow, is on the first page only.
            const answer = await api().get(repository, `/compare/refs/${base}...${head}?per_page=1&page=2`);
            if (answer.status === 404)
                return /^no common ancestor\b/i.test((0,api_error/* messageOf */.bD)(answer.data)) ? 'elsewhere' : 'absent';
            if (answer.status === 409)
                return 'absent';
            const status = answer.status === 200 && isFields(answer.data) ? (0,payload/* text */.Qq)(answer.data, 'status') : null;
            if (status === 'identical' || status === 'behind')
                return 'contained';
            if (status === 'ahead' || status === 'diverged')
                return 'elsewhere';
            throw unusable(owner, name);
        },
        async release(owner, name, tag) {
            const answer = await found((0,github_names/* repositoryPath */.SH)(owner, name), below('/releases/tags/', (0,github_names/* refPath */.NA)(tag)));
            if (answer === undefined)
                return undefined;
            if (!isFields(answer.data))
                throw unusable(owner, name);
            // Servers that know no immutable releases leave it out.
            return { immutable: answer.data.immutable === true, day: day(answer.data, 'published_at') };
        },
        async file(owner, name, path, sha) {
            const commit = (0,github_names/* commitPath */.$Q)(sha);
            const rest = below('/contents/', (0,github_names/* filePath */.s$)(path));
            const at = commit === undefined ? undefined : below(rest ?? '', rest && `?ref=${commit}`);
            const answer = await found((0,github_names/* repositoryPath */.SH)(owner, name), at, 'application/vnd.github.raw+json');
            // Of a folder or a submodule there is no raw form: they come as JSON.
            const content = reader_textOf(answer?.data);
            if (content === undefined || Buffer.byteLength(content) <= mebibyte)
                return content;
            throw new github/* GitHubError */.y_('bad-answer', `A file of ${owner}/${name} is larger than 1 MiB.`, 'It is not read; look at it yourself.');
        },
        async blob(owner, name, path, sha) {
            const parts = (0,github_names/* filePath */.s$)(path) === undefined ? [] : path.split('/');
            let at = (0,github_names/* commitPath */.$Q)(sha);
            for (const [index, part] of parts.entries()) {
                const answer = await found((0,github_names/* repositoryPath */.SH)(owner, name), below('/git/trees/', at));
                if (answer === undefined)
                    return undefined;
                const { tree } = (0,payload/* fieldsOf */.Pf)(answer.data);
                if (!Array.isArray(tree))
                    throw unusable(owner, name);
                const entry = tree.filter(isFields).find((one) => one.path === part);
                const isLast = index === parts.length - 1;
                // A link or a submodule leads to what this commit does not hold there.
                const isWanted = isLast
                    ? entry?.mode === '100644' || entry?.mode === '100755'
                    : entry?.mode === '040000';
                if (entry === undefined || !isWanted)
                    return undefined;
                const id = (0,payload/* commitId */.xk)(entry, 'sha');
                if (id === null)
                    throw unusable(owner, name);
                if (isLast)
                    return id;
                at = id;
            }
            return undefined;
        },
        async attestations(owner, name, digest) {
            const path = below('/attestations/', (0,github_names/* digestPath */.GV)(digest));
            const attestations = [];
            let size = attestationsOnPage;
            let after = '';
            for (let page = 1; page <= mostAttestationPages; page++) {
                const query = `?per_page=${size}${after && `&after=${encodeURIComponent(after)}`}`;
                const answer = await found((0,github_names/* repositoryPath */.SH)(owner, name), below(path ?? '', path && query)).catch((error) => {
                    if (isTooLarge(error) && size > 1)
                        return 'smaller';
                    throw error;
                });
                if (answer === 'smaller') {
                    size = 1;
                    continue;
                }
                if (answer === undefined && after === '')
                    return [];
                const list = answer && isFields(answer.data) ? answer.data.attestations : undefined;
                if (answer === undefined || !Array.isArray(list))
                    throw unusable(owner, name);
                attestations.push(...list.map(attestationOf));
                // Pages are told apart by a word of the server's, not by number.
                const next = (0,octokit/* pageQuery */.SB)(answer, 'next').get('after');
                if (next === null && !(0,octokit/* hasNext */.oy)(answer))
                    return attestations;
                if (next === null || next === after)
                    throw unusable(owner, name);
                if (attestations.length >= mostAttestations)
                    break;
                after = next;
            }
            throw new github/* GitHubError */.y_('bad-answer', `${owner}/${name} has more attestations about one digest than are read here.`, 'Delete old ones, or attest a new image.');
        },
        setting: (owner, name, setting) => readSetting(api(), owner, name, setting),
    };
};

// EXTERNAL MODULE: ./out/shared/github/settings.js
var github_settings = __webpack_require__(82269);
;// CONCATENATED MODULE: ./out/shared/network/fetch.js

const methods = {
    GET: true,
    HEAD: true,
    POST: true,
    PATCH: true,
    PUT: true,
    DELETE: true,
};
const isKnown = (method) => Object.hasOwn(methods, method);
/** `http` as a function that looks like fetch. Rejects with NetworkError, and with TypeError for an unknown method. */
function asFetch(http, limits = {}) {
    return async (url, { method = 'GET', headers = {}, body, redirect = 'follow' } = {}) => {
        if (!isKnown(method))
            throw new TypeError(`${method} is not asked of anyone here`);
        const answer = await http.request({
            ...limits,
            url,
            method,
            headers,
            // What writes is never sent on: a redirect is handed back.
            redirects: redirect === 'follow' && (0,core_http/* isSafe */.I)(method) ? 5 : 0,
            ...(body !== null && body !== undefined && { body }),
        });
        const empty = method === 'HEAD' || [204, 205, 304].includes(answer.status);
        const response = new Response(empty ? null : Buffer.from(answer.body), {
            status: answer.status,
            headers: Object.entries(answer.headers).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]),
        });
        return Object.defineProperty(response, 'url', { value: answer.url });
    };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./out/shared/network/body.js
/** Bytes as they come in. One buffer that grows: a server that sends single bytes must not cost an object for each. */
class Body {
    #bytes = Buffer.alloc(0);
    #length = 0;
    get length() {
        return this.#length;
    }
    add(chunk) {
        const length = this.#length + chunk.length;
        if (length > this.#bytes.length) {
            const larger = Buffer.alloc(Math.max(length, 2 * this.#bytes.length));
            larger.set(this.#bytes.subarray(0, this.#length));
            this.#bytes = larger;
        }
        this.#bytes.set(chunk, this.#length);
        this.#length = length;
    }
    bytes() {
        return this.#bytes.subarray(0, this.#length);
    }
}

;// CONCATENATED MODULE: ./out/shared/network/fault.js

/**
 * What an error of node:http, node:tls or node:net means to a user. Only its code is told: the rest may quote what the
 * server sent, and goes no further where the code says it all.
 */
function faultOf(error, host) {
    if (error instanceof core_http/* NetworkError */.D)
        return error;
    const code = codeOf(error);
    const row = rows.find(({ codes }) => codes.test(code));
    if (row === undefined)
        throw error;
    const { fault, says, hint } = row;
    return new core_http/* NetworkError */.D(fault, host, `${host} ${says}${code === '' ? '' : ` (${code})`}.`, hint, { code });
}
/** The code of the error below, as node names it (`ECONNRESET`); empty without one. */
function codeOf(error) {
    const { cause = error } = error instanceof core_http/* NetworkError */.D ? error : {};
    if (typeof cause !== 'object' || cause === null || !('code' in cause))
        return '';
    return typeof cause.code === 'string' ? cause.code : '';
}
const badAnswer = (host, what) => new core_http/* NetworkError */.D('bad-answer', host, `${host} ${what}.`, misbehaves);
const tooLarge = (host, bytes) => new core_http/* NetworkError */.D('too-large', host, `${host} answers with more than ${bytes} bytes.`, 'Nothing that large is expected here: see whether the right server was asked.');
const misbehaves = 'The server, or a proxy before it, misbehaves: try again later, or ask who runs it.';
const rows = [
    {
        codes: /^HPE_HEADER_OVERFLOW$/,
        fault: 'too-large',
        says: 'answers with headers of more than 16 KiB',
        hint: misbehaves,
    },
    { codes: /^HPE_/, fault: 'bad-answer', says: 'answers with what is not HTTP', hint: misbehaves },
    {
        // The names that OpenSSL gives to what is wrong with a certificate, and node's own.
        codes: /CERT|SSL|TLS|^EPROTO$|CRL|SIGNATURE|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH|ISSUER/,
        fault: 'tls',
        says: 'cannot be spoken to by TLS',
        hint: 'Where an own certificate authority is in use, name its file in NODE_EXTRA_CA_CERTS.',
    },
    {
        codes: /^(?:ENOTFOUND|EAI_\w+)$/,
        fault: 'not-reached',
        says: 'is a name without an address',
        hint: 'See whether the name is right, and whether this machine may use DNS or needs HTTPS_PROXY.',
    },
    {
        codes: /^ERR_INVALID_(?:CHAR|HTTP_TOKEN)$/,
        fault: 'bad-url',
        says: 'would be sent a header that HTTP does not allow',
        hint: 'A token or password with a line break in it is the usual cause.',
    },
    {
        codes: /^E[A-Z]+$|^ERR_STREAM_/,
        fault: 'not-reached',
        says: 'cannot be reached',
        hint: 'See whether this machine may connect there, or needs HTTPS_PROXY; else try again later.',
    },
];

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./out/shared/network/url.js


/**
 * The one form of an address, as the WHATWG URL standard reads it: host in lower case and ASCII, IPv4 in four decimal
 * parts whatever it was written as, no dot at the end. `base` for what a redirect says. Throws NetworkError `bad-url`
 * for userinfo, for schemes other than http(s), and for characters that other readers see otherwise.
 */
function readUrl(text, base) {
    const url = text.length <= longestUrl && !ambiguous.test(text) && (base !== undefined || absolute.test(text))
        ? parsed(text, base)
        : null;
    if (url === null)
        throw badUrl(base?.host ?? '', 'is no address that can be asked');
    if (url.protocol !== 'https:' && url.protocol !== 'http:') {
        throw badUrl(base?.host ?? url.host, 'is neither https: nor http:');
    }
    if (url.username !== '' || url.password !== '')
        throw badUrl(url.host, 'has a user name or password in it');
    url.hostname = url.hostname.replace(/\.$/, '');
    url.hash = '';
    return url;
}
const portOf = (url) => Number(url.port || (url.protocol === 'https:' ? 443 : 80));
/** As a socket wants it: IPv6 without brackets. */
const hostOf = (url) => url.hostname.replace(/^\[(.*)\]$/, '$1');
const isLiteral = (url) => (0,external_node_net_.isIP)(hostOf(url)) !== 0;
/** Servers cut far earlier; presigned addresses have about 2,000. */
const longestUrl = 8_192;
/** Blanks and controls, which the standard drops, and the backslash, which it takes for a slash. */
const ambiguous = /[\u0000-\u0020\u007f-\u00a0\\]/;
/** `https:host` and `https:///host` have a host for the standard, and none for others. An `@` would be userinfo. */
const absolute = /^https?:\/\/[^/?#@]+(?:[/?#]|$)/i;
// URL.parse is not in Node 20.
const parsed = (text, base) => URL.canParse(text, base?.href) ? new URL(text, base) : null;
const badUrl = (host, what) => new core_http/* NetworkError */.D('bad-url', host, host === '' ? `What should be asked ${what}.` : `${host}: what should be asked ${what}.`, 'Write the address as https://host/path.');

;// CONCATENATED MODULE: ./out/shared/network/exchange.js





/** One request and its whole answer; a redirect is an answer like others. `signal` aborts it wherever it is. */
const exchange = ({ url }, message, connection, signal) => new Promise((resolve, reject) => {
    const { body, headers, method } = message;
    (url.protocol === 'https:' ? external_node_https_ : external_node_http_)
        .request({
        host: hostOf(url),
        port: portOf(url),
        path: `${url.pathname}${url.search}`,
        method,
        headers: {
            'user-agent': 'portcullis',
            ...headers,
            host: url.host,
            'accept-encoding': 'identity',
            // Node says no length for a DELETE: its body would be taken for the next request.
            ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
        },
        maxHeaderSize,
        // NODE_OPTIONS can switch it on.
        insecureHTTPParser: false,
        signal,
        ...connection,
    })
        // Errors come in pairs: what is wrong here, before or after the response, and there only that it broke off.
        .on('error', reject)
        .once('upgrade', (_response, socket) => {
        socket.destroy();
        reject(badAnswer(url.host, 'switches to another protocol unasked'));
    })
        .once('response', (response) => {
        answerOf(response, message, url)
            .catch((error) => {
            // Whatever is still under way must not reach the next user of the connection.
            response.destroy();
            throw error;
        })
            .then(resolve, reject);
    })
        .end(body);
});
const answerOf = async (response, message, url) => ({
    status: statusOf(response, url.host),
    headers: headersOf(response),
    body: await bodyOf(response, message, url.host),
    url: url.href,
});
/** Node's own default, said since NODE_OPTIONS can change it. */
const maxHeaderSize = 16_384;
function statusOf({ statusCode = 0 }, host) {
    if (statusCode < 200 || statusCode > 599)
        throw badAnswer(host, `answers with the status ${statusCode}`);
    return statusCode;
}
const headersOf = (response) => Object.fromEntries(Object.entries(response.headersDistinct).map(([name, values]) => [name, values?.join(', ')]));
async function bodyOf(response, { method, maxBytes }, host) {
    const body = new Body();
    const { 'content-encoding': encoding = 'identity', 'content-length': length } = response.headers;
    if (method !== 'HEAD') {
        if (Number(length) > maxBytes)
            throw tooLarge(host, maxBytes);
        if (encoding.toLowerCase() !== 'identity') {
            throw badAnswer(host, 'compresses its answer, though it was asked not to');
        }
    }
    for await (const chunk of response) {
        if (body.length + chunk.length > maxBytes)
            throw tooLarge(host, maxBytes);
        body.add(chunk);
    }
    return body.bytes();
}

;// CONCATENATED MODULE: ./out/shared/network/address.js

/**
 * IANA's special-purpose registries (RFC 6890 and what came after), cloud metadata services on top. What is not an
 * address, or has a zone, is `never`.
 */
function reachOf(address) {
    const version = (0,external_node_net_.isIP)(address);
    if (version === 0 || address.includes('%'))
        return 'never';
    const family = version === 4 ? 'ipv4' : 'ipv6';
    if (metadata.check(address, family))
        return 'never';
    if (local.check(address, family))
        return 'local';
    if (special.check(address, family))
        return 'never';
    return version === 4 || unicast.check(address, family) ? 'public' : 'never';
}
/** Metadata services that stand in ranges with other uses; 169.254.0.0/16 is `special` as a whole. */
const metadata = blocks('168.63.129.16/32', // Azure's host
'100.100.100.200/32', // Alibaba
'fd00:ec2::/32', // AWS
'fd20:ce::254/128');
const local = blocks('10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '::1/128', 'fc00::/7');
const special = blocks('0.0.0.0/8', '169.254.0.0/16', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/3', 
// IETF protocol assignments: Teredo, benchmarking, ORCHID.
'2001::/23', '2001:db8::/32', 
// 6to4: holds an IPv4 address, and nobody relays it any more (RFC 7526).
'2002::/16', '3fff::/20');
/**
 * The global unicast of IPv6, and the two prefixes that stand for IPv4: mapped, and the NAT64 one, by which a host is
 * reached from networks without IPv4. Compatible, link-local, site-local, multicast and local NAT64 lie outside.
 */
const unicast = blocks('2000::/3', '::ffff:0:0/96', '64:ff9b::/96');
/** An IPv4 block counts in its mapped and its NAT64 (RFC 6052) form too. */
function blocks(...ranges) {
    const list = new external_node_net_.BlockList();
    for (const range of ranges) {
        const [network = '', bits = ''] = range.split('/');
        if ((0,external_node_net_.isIP)(network) === 6) {
            list.addSubnet(network, Number(bits), 'ipv6');
            continue;
        }
        list.addSubnet(network, Number(bits), 'ipv4');
        for (const prefix of ['::ffff:', '64:ff9b::']) {
            list.addSubnet(`${prefix}${network}`, 96 + Number(bits), 'ipv6');
        }
    }
    return list;
}

;// CONCATENATED MODULE: ./out/shared/network/hosts.js



/**
 * Gives the target of an address, or throws NetworkError: by name and port, by scheme, and by address where the host is
 * one; the address that a name has is for the connection's look-up to see. `from` is where a redirect comes from.
 */
function hostGuard(policy) {
    const allowed = matcher(policy.allowed);
    const trusts = matcher(policy.trusted ?? []);
    return (url, from) => {
        const trusted = trusts(url);
        if (!trusted && !allowed(url)) {
            throw hostNotAllowed(url.host, 'is not among the hosts that may be asked', 'If it should be asked, add it to the allowed hosts in the policy or the inputs.');
        }
        if (trusted && from?.trusted === false) {
            throw hostNotAllowed(url.host, `must not be asked because ${from.url.host} redirects there`, 'A local server is only asked by its own name: use that name, if it is what was meant.');
        }
        if (!trusted && url.protocol === 'http:') {
            throw hostNotAllowed(url.host, 'may be asked by https only', 'If the server is yours and has no TLS, name it among the local ones in the inputs.');
        }
        if (isLiteral(url) ? !mayReach(hostOf(url), trusted) : !trusted && isLocalName(url.hostname)) {
            throw addressNotAllowed(url.host);
        }
        return { url, trusted };
    };
}
const mayReach = (address, trusted) => {
    const reach = reachOf(address);
    return reach === 'public' || (reach === 'local' && trusted);
};
const addressNotAllowed = (host) => new core_http/* NetworkError */.D('address-not-allowed', host, `${host} has an address that is not on the public internet.`, 'If the server is yours, name it among the local ones in the inputs: files of the repository cannot.');
const hostNotAllowed = (host, why, hint) => new core_http/* NetworkError */.D('host-not-allowed', host, `${host} ${why}.`, hint);
/** What cannot be read matches nothing. */
function matcher(entries) {
    const exact = new Set();
    const below = [];
    for (const entry of entries) {
        const wild = entry.startsWith('*.');
        const place = placeOf(wild ? entry.slice(2) : entry);
        if (place === undefined)
            continue;
        if (wild)
            below.push(`.${place}`);
        else
            exact.add(place);
    }
    const isAny = entries.includes('*');
    return (url) => {
        const place = `${url.hostname}:${portOf(url)}`;
        return (isAny && place.endsWith(':443')) || exact.has(place) || below.some((end) => place.endsWith(end));
    };
}
/** `host:port` in the form that URLs have after reading. */
function placeOf(entry) {
    if (/[/?#@*]/.test(entry))
        return undefined;
    try {
        const url = readUrl(`https://${entry}`);
        return `${url.hostname}:${portOf(url)}`;
    }
    catch {
        return undefined;
    }
}
/** Names that only this machine or its network gives a meaning (RFC 6761, 6762, 8375, `.internal`): a proxy's too. */
const isLocalName = (hostname) => !hostname.includes('.') || /\.(?:localhost|local|internal|home\.arpa)$/.test(hostname);

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
;// CONCATENATED MODULE: ./out/shared/network/lookup.js


const systemLookup = (hostname, options, done) => external_node_dns_.lookup(hostname, options, done);
/**
 * The look-up of the connection itself: what is seen here is what is connected to, so no second answer can differ.
 * One bad address among good ones refuses all, since it is the connection that picks.
 */
const guardedLookup = (target, lookup) => (hostname, options, done) => lookup(hostname, { all: true }, (error, addresses) => {
    if (error !== null) {
        done(error, '');
        return;
    }
    const [first] = addresses;
    if (first === undefined) {
        done(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '');
    }
    else if (!addresses.every(({ address }) => mayReach(address, target.trusted))) {
        done(addressNotAllowed(target.url.host), '');
    }
    else if (options.all === true) {
        done(null, addresses);
    }
    else {
        done(null, first.address, first.family);
    }
});

;// CONCATENATED MODULE: ./out/shared/network/proxy.js



/**
 * What curl and git do for https: the lower-case name before the upper-case one, ALL_PROXY last. HTTP_PROXY is not
 * asked: without TLS only trusted hosts are spoken to, and those directly.
 */
function proxyFrom(environment) {
    const first = (...names) => names.map((name) => environment[name]?.trim()).find((value) => value !== undefined && value !== '');
    const url = first('https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY');
    return url === undefined ? undefined : { url, noProxy: first('no_proxy', 'NO_PROXY') ?? '' };
}
/** The proxy to go through to `url`. Throws NetworkError `bad-url`, never with the proxy's address, which may hold a password. */
function proxyFor(url, proxy) {
    if (proxy === undefined || url.protocol === 'http:' || isDirect(url, proxy.noProxy))
        return undefined;
    const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy.url) ? proxy.url : `http://${proxy.url}`;
    const server = URL.canParse(text) ? new URL(text) : undefined;
    if (server === undefined || !/^https?:$/.test(server.protocol)) {
        throw new core_http/* NetworkError */.D('bad-url', url.host, `${url.host} is to be asked through a proxy whose address cannot be read.`, 'Write HTTPS_PROXY as http://host:port; SOCKS is not spoken.');
    }
    return { url: server, authorization: basic(server) };
}
function basic({ username, password }) {
    if (username === '' && password === '')
        return undefined;
    return `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64')}`;
}
/** A `%` that escapes nothing stands for itself. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** This machine is always asked directly: for the proxy, `localhost` is the proxy. */
const isDirect = (url, noProxy) => /^(?:localhost|.*\.localhost|127\..*|\[::1\])$/.test(url.hostname) ||
    noProxy
        .toLowerCase()
        .split(/[\s,]+/)
        .some((entry) => entry !== '' && covers(entry, url));
function covers(entry, url) {
    if (entry === '*')
        return true;
    const host = hostOf(url);
    if (entry.includes('/'))
        return inRange(host, entry);
    if ((0,external_node_net_.isIP)(entry.replace(/^\[(.*)\]$/, '$1')) !== 0)
        return entry.replace(/^\[(.*)\]$/, '$1') === host;
    const [, name = '', port] = /^(.*?)(?::(\d{1,5}))?$/.exec(entry) ?? [];
    if (port !== undefined && Number(port) !== portOf(url))
        return false;
    const bare = name.replace(/^\*?\./, '').replace(/\.$/, '');
    return url.hostname === bare || url.hostname.endsWith(`.${bare}`);
}
function inRange(host, range) {
    const [network = '', bits = ''] = range.split('/');
    const version = (0,external_node_net_.isIP)(network);
    if (version === 0 || (0,external_node_net_.isIP)(host) !== version || !/^\d{1,3}$/.test(bits))
        return false;
    if (Number(bits) > (version === 4 ? 32 : 128))
        return false;
    const family = version === 4 ? 'ipv4' : 'ipv6';
    const list = new external_node_net_.BlockList();
    list.addSubnet(network, Number(bits), family);
    return list.check(host, family);
}

;// CONCATENATED MODULE: ./out/shared/network/redirect.js



/**
 * Where an answer sends us, still to be guarded, and what may be sent there; undefined for one that sends nowhere.
 * `left`: how many redirects may be followed. Throws NetworkError.
 */
function redirected({ url }, message, { headers, status }, left) {
    const { location } = headers;
    if (![301, 302, 303, 307, 308].includes(status) || location === undefined)
        return undefined;
    // What a body was meant for, only the host it was written for may have.
    if (!(0,core_http/* isSafe */.I)(message.method))
        throw badAnswer(url.host, `redirects a ${message.method}`);
    if (left <= 0) {
        throw new core_http/* NetworkError */.D('too-many-redirects', url.host, `${url.host} redirects once more than is followed.`, 'See whether the address is right: it may lead in a circle.');
    }
    const next = readUrl(location, url);
    return { url: next, message: next.origin === url.origin ? message : withoutCredentials(message) };
}
/** Any header but these may be a credential. */
const harmless = new Set(['accept', 'user-agent']);
const withoutCredentials = (message) => ({
    ...message,
    headers: Object.fromEntries(Object.entries(message.headers ?? {}).filter(([name]) => harmless.has(name.toLowerCase()))),
});

;// CONCATENATED MODULE: ./out/shared/network/slots.js
/** Runs what it is given, at most so much at a time, first come first served. */
function slots(most) {
    let free = most;
    const waiting = [];
    return async (work) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                free += 1;
            else
                next();
        }
    };
}

;// CONCATENATED MODULE: ./out/shared/network/tunnel.js





/** A connection through the proxy to the host of `url` (RFC 9110 section 9.3.6), to speak TLS on. */
async function openTunnel(url, proxy, signal) {
    const authority = `${url.hostname}:${portOf(url)}`;
    const { status, socket, early } = await connect(authority, proxy, signal).catch((error) => {
        const { code, message, hint, cause } = faultOf(error, `The proxy ${proxy.url.host}`);
        throw new core_http/* NetworkError */.D(code, url.host, message, hint, cause);
    });
    if (status >= 200 && status < 300 && early === 0)
        return socket;
    socket.destroy();
    // A server waits for the client to begin TLS: what comes before that is the proxy's own.
    if (status < 300)
        throw badAnswer(url.host, 'seems to speak before it is spoken to, through the proxy');
    throw new core_http/* NetworkError */.D('not-reached', url.host, `${url.host} cannot be reached: the proxy ${proxy.url.host} answers with the status ${status}.`, status === 407
        ? 'The proxy asks for a user name and password: write them into HTTPS_PROXY (http://user:password@host:port).'
        : 'See whether the proxy lets this host through, or list the host in NO_PROXY.');
}
const connect = (authority, { url, authorization }, signal) => new Promise((resolve, reject) => {
    (url.protocol === 'https:' ? external_node_https_ : external_node_http_)
        .request({
        host: hostOf(url),
        port: portOf(url),
        method: 'CONNECT',
        path: authority,
        headers: {
            host: authority,
            ...(authorization !== undefined && { 'proxy-authorization': authorization }),
        },
        agent: false,
        insecureHTTPParser: false,
        signal,
    })
        .once('connect', ({ statusCode = 0 }, socket, head) => {
        resolve({ status: statusCode, socket, early: head.length });
    })
        .once('error', reject)
        .end();
});

;// CONCATENATED MODULE: ./out/shared/network/http.js













/**
 * The only way to the network for what the suite reads. Where a host of `trusted` is not in `allowed` too, it counts as
 * allowed. Behind a proxy it is the proxy that looks names up: there a host is checked by its name alone.
 */
function guardedHttp(policy, settings = {}) {
    const guard = hostGuard(policy);
    const connectionTo = connections(settings);
    const inTurn = slots(settings.concurrency ?? 8);
    /** The answer at the end of the redirects. */
    async function follow(request, first, signal) {
        let target = first;
        let message = { maxBytes: 4 * 1_048_576, method: 'GET', ...request };
        const { redirects = 0 } = request;
        for (let left = redirects;; left -= 1) {
            const response = await attempt(target, message, signal);
            const next = redirects === 0 ? undefined : redirected(target, message, response, left);
            if (next === undefined)
                return response;
            target = guard(next.url, target);
            message = next.message;
        }
    }
    async function attempt(target, message, signal) {
        try {
            return await exchange(target, message, await connectionTo(target, signal), signal);
        }
        catch (error) {
            throw signal.aborted ? timedOut(target.url.host) : faultOf(error, target.url.host);
        }
    }
    return {
        async request(request) {
            const target = guard(readUrl(request.url));
            return inTurn(async () => {
                const abort = new AbortController();
                const timer = setTimeout(() => abort.abort(), request.timeoutMs ?? 30_000);
                try {
                    return await follow(request, target, abort.signal);
                }
                finally {
                    clearTimeout(timer);
                }
            });
        },
    };
}
/** Connections are kept for the client's own next requests, and shared with no other client: policies differ. */
function connections({ ca, lookup = systemLookup, proxy }) {
    // Said although they are defaults: NODE_TLS_REJECT_UNAUTHORIZED and NODE_OPTIONS can change those.
    const tls = { rejectUnauthorized: true, minVersion: 'TLSv1.2', ...(ca !== undefined && { ca }) };
    const plain = new external_node_http_.Agent({ keepAlive: true });
    const secure = new external_node_https_.Agent({ keepAlive: true, ...tls });
    return async (target, signal) => {
        const { url } = target;
        const server = proxyFor(url, proxy);
        if (server === undefined) {
            return { agent: url.protocol === 'https:' ? secure : plain, lookup: guardedLookup(target, lookup) };
        }
        const socket = await openTunnel(url, server, signal);
        const host = hostOf(url);
        const servername = isLiteral(url) ? '' : host;
        return {
            createConnection: () => (0,external_node_tls_.connect)({ ...tls, socket, host, servername, ALPNProtocols: ['http/1.1'] }),
        };
    };
}
const timedOut = (host) => new core_http/* NetworkError */.D('timeout', host, `${host} did not answer in time.`, 'Try again later, or see whether this machine may connect there or needs HTTPS_PROXY.');

// EXTERNAL MODULE: ./out/shared/core/registry.js
var registry = __webpack_require__(25411);
// EXTERNAL MODULE: ./out/shared/parse/image-grammar.js
var image_grammar = __webpack_require__(46501);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./out/shared/network/registry/digest.js


/** A digest whose algorithm is known and whose hexadecimal part has its length. */
function isDigest(text) {
    return (0,image_grammar/* digestFault */.B$)(text) === undefined;
}
function algorithmOf(digest) {
    return digest.slice(0, digest.indexOf(':'));
}
function digestOf(bytes, algorithm = 'sha256') {
    return `${algorithm}:${(0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex')}`;
}
/** Whether these are the bytes that the digest names. */
function hasDigest(bytes, digest) {
    return isDigest(digest) && digestOf(bytes, algorithmOf(digest)) === digest;
}

;// CONCATENATED MODULE: ./out/shared/network/registry/host.js
const dockerHub = 'docker.io';
/**
 * Registries that have tokens issued on another host, as their challenges say. A common parent domain proves nothing, so
 * every other pair is refused.
 */
const knownRealms = {
    [dockerHub]: ['auth.docker.io'],
    'registry.gitlab.com': ['gitlab.com'],
    'docker.elastic.co': ['docker-auth.elastic.co'],
    'nvcr.io': ['authn.nvidia.com'],
};
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/;
/**
 * `local`: `host:port`, spoken to by HTTPS, or by HTTP on a loopback address (as container engines do); `http://host:port`
 * is plain HTTP wherever it is.
 */
function registryHost(domain, local) {
    const name = domain.toLowerCase();
    const entries = local.map((entry) => entry.toLowerCase().replace(/\/+$/, ''));
    const named = entries.find((entry) => entry.replace(/^https?:\/\//, '') === name);
    const isPlain = named !== undefined && (named.startsWith('http://') || (named === name && loopback.test(name)));
    return {
        domain: name,
        origin: new URL(`${isPlain ? 'http' : 'https'}://${name === dockerHub ? 'registry-1.docker.io' : name}`)
            .origin,
        isLocal: named !== undefined,
        realms: Object.hasOwn(knownRealms, name) ? (knownRealms[name] ?? []) : [],
    };
}
function isDockerHub(host) {
    return host.domain === dockerHub;
}
/** Requests to this server alone. */
function onlyTo(url, host) {
    const port = url.port === '' ? (url.protocol === 'http:' ? '80' : '443') : url.port;
    return host.isLocal && url.origin === host.origin
        ? { allowed: [url.host], trusted: [`${url.hostname}:${port}`] }
        : { allowed: [url.host] };
}
/** `allowed`: `domain`, or `domain/namespace` for what lies below. */
function isAllowed({ domain, path }, allowed) {
    const name = `${domain.toLowerCase()}/${path}`;
    return allowed
        .map((entry) => entry.toLowerCase().replace(/\/+$/, ''))
        .some((entry) => entry !== '' && (name === entry || name.startsWith(`${entry}/`)));
}

;// CONCATENATED MODULE: ./out/shared/network/registry/faults.js



const networkFaults = {
    'host-not-allowed': 'host-not-allowed',
    'address-not-allowed': 'host-not-allowed',
    'bad-url': 'bad-answer',
    'not-reached': 'not-reached',
    tls: 'not-reached',
    timeout: 'timeout',
    'too-large': 'too-large',
    'too-many-redirects': 'bad-answer',
    'bad-answer': 'bad-answer',
};
/** A failed request in the words of registries; what is no NetworkError stays itself. */
function fromNetwork(error) {
    if (!(error instanceof core_http/* NetworkError */.D))
        return error;
    return new registry/* RegistryError */.g(networkFaults[error.code], error.message, error.hint, error);
}
/** `what`: who answered, and about what, to begin the message with. */
function faults_badAnswer(what, fault, hint = askOperator) {
    return new registry/* RegistryError */.g('bad-answer', `${what} ${fault}`, hint);
}
const askOperator = 'Try it again; if it stays so, tell the operator of the registry.';
/** Why a status is no answer. `credential`: the one that was used. */
function refusal(host, what, { status, headers }, credential) {
    if (status === 401) {
        return new registry/* RegistryError */.g('unauthorized', `${what} is not shown without a login (401)`, loginHint(host, credential));
    }
    if (status === 403) {
        const hint = credential === undefined || credential.kind === 'in-program'
            ? loginHint(host, credential)
            : `The login for ${host.domain} has no right to pull it, or the registry blocks this network.`;
        return new registry/* RegistryError */.g('forbidden', `${what} is refused (403)`, hint);
    }
    if (status === 429) {
        const seconds = /^\d{1,5}$/.exec(headers['retry-after'] ?? '')?.[0];
        const wait = seconds === undefined ? '' : ` It asks to wait ${seconds} s.`;
        return new registry/* RegistryError */.g('rate-limited', `${host.domain} has had too many requests (429)`, `Try it again later; a \`docker login ${host.domain}\` before this step usually raises the limit.${wait}`);
    }
    if (status === 406) {
        return faults_badAnswer(what, 'is not offered as an OCI or Docker v2 manifest (406)', oldSchema);
    }
    if (status >= 500) {
        return new registry/* RegistryError */.g('unavailable', `${host.domain} is out of order (${status})`, 'Try it again later.');
    }
    return faults_badAnswer(what, `is answered with status ${status}`);
}
/** What schema 1 needs: it has no digest that stays. */
const oldSchema = 'An image of the old schema 1 must be pushed again with a current tool.';
function loginHint(host, credential) {
    if (credential?.kind === 'in-program') {
        return `The login is kept by docker-credential-${credential.program}: allow credential programs, or log in without one.`;
    }
    if (credential !== undefined) {
        return `The login for ${host.domain} is wrong or expired, or has no right to it: run \`docker login ${host.domain}\` again.`;
    }
    const hub = isDockerHub(host)
        ? ' Docker Hub says the same of repositories that do not exist: look for a typing error.'
        : '';
    return `It is private or does not exist. If private: \`docker login ${host.domain}\` before this step, and allow credentials.${hub}`;
}

// EXTERNAL MODULE: ./out/shared/core/json.js
var json = __webpack_require__(6010);
;// CONCATENATED MODULE: ./out/shared/network/registry/descriptor.js


/** Reads a descriptor (OCI image specification, descriptor.md); undefined for what is none. */
function parseDescriptor(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return undefined;
    const mediaType = (0,json/* textAt */.$6)(value, 'mediaType');
    const digest = (0,json/* textAt */.$6)(value, 'digest');
    const { size } = value;
    if (mediaType === undefined || digest === undefined)
        return undefined;
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        return undefined;
    // An algorithm that we cannot compute spoils only its own blob, not the list it stands in.
    const fault = (0,image_grammar/* digestFault */.B$)(digest);
    if (fault !== undefined && fault !== 'digest-algorithm')
        return undefined;
    const artifactType = (0,json/* textAt */.$6)(value, 'artifactType');
    const annotations = parseAnnotations(value.annotations);
    const platform = parsePlatform(value.platform);
    return {
        mediaType,
        digest,
        size,
        ...(artifactType !== undefined && { artifactType }),
        ...(annotations !== undefined && { annotations }),
        ...(platform !== undefined && { platform }),
    };
}
/** A list of descriptors; `null` is an empty one, as Go writes it. Undefined when one of them is broken. */
function parseDescriptors(value) {
    if (value === null)
        return [];
    if (!Array.isArray(value))
        return undefined;
    const descriptors = value.map(parseDescriptor);
    return descriptors.every((descriptor) => descriptor !== undefined) ? descriptors : undefined;
}
/** Only texts are annotations. */
function parseAnnotations(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return undefined;
    return Object.fromEntries(Object.entries(value).filter((entry) => typeof entry[1] === 'string'));
}
function parsePlatform(value) {
    const object = (0,json/* isObject */.Gv)(value) ? value : {};
    const os = (0,json/* textAt */.$6)(object, 'os');
    const architecture = (0,json/* textAt */.$6)(object, 'architecture');
    const variant = (0,json/* textAt */.$6)(object, 'variant');
    if (os === undefined || architecture === undefined)
        return undefined;
    return { os, architecture, ...(variant !== undefined && { variant }) };
}

;// CONCATENATED MODULE: ./out/shared/network/registry/manifest.js



/** What we ask for, and whether it is a list (OCI image specification; Docker's manifest v2, schema 2). */
const kinds = {
    'application/vnd.oci.image.index.v1+json': 'index',
    'application/vnd.docker.distribution.manifest.list.v2+json': 'index',
    'application/vnd.oci.image.manifest.v1+json': 'manifest',
    'application/vnd.docker.distribution.manifest.v2+json': 'manifest',
};
const acceptedManifests = Object.keys(kinds).join(', ');
/** What servers say that keep files and do not look into them. */
const generic = new Set([
    '',
    'application/json',
    'application/octet-stream',
    'text/plain',
    'binary/octet-stream',
]);
/** Members that decide what a manifest is. Go, unlike JSON, takes them in any case. */
const deciding = ['schemaVersion', 'mediaType', 'manifests', 'config', 'layers', 'subject', 'fsLayers'];
/** The media type of a `Content-Type`, without its parameters. */
function mediaTypeOf(contentType) {
    return (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}
function kindOf(mediaType) {
    return Object.hasOwn(kinds, mediaType) ? kinds[mediaType] : undefined;
}
/**
 * Reads a manifest so that no other reader can take it for something else: header and body must agree, and a body that
 * is both a list and an image is refused (CVE-2021-41190). `what` begins the message of an error.
 */
function parseManifest(what, bytes, digest, contentType) {
    const body = (0,json/* parseObject */.lj)(bytes);
    if (body === undefined)
        throw faults_badAnswer(what, 'is not a JSON object');
    const has = (key) => Object.hasOwn(body, key);
    const twin = Object.keys(body).find((key) => !deciding.includes(key) && deciding.some((one) => one.toLowerCase() === key.toLowerCase()));
    if (twin !== undefined)
        throw faults_badAnswer(what, 'has a member that only some readers understand, by its case');
    const mediaType = mediaTypeIn(what, body, mediaTypeOf(contentType));
    const kind = kindOf(mediaType);
    if (kind === undefined)
        throw faults_badAnswer(what, 'has a media type that is no manifest of an image');
    const foreign = kind === 'index' ? ['layers', 'config', 'fsLayers'] : ['manifests', 'fsLayers'];
    if (foreign.some(has))
        throw faults_badAnswer(what, 'is a list of manifests and an image at once', suspicious);
    if (body.schemaVersion !== 2)
        throw faults_badAnswer(what, 'has a schemaVersion other than 2');
    const manifests = kind === 'index' ? parseDescriptors(body.manifests) : [];
    const layers = kind === 'manifest' ? parseDescriptors(body.layers) : [];
    const config = kind === 'manifest' ? parseDescriptor(body.config) : undefined;
    const subject = parseDescriptor(body.subject);
    if (manifests === undefined || layers === undefined || (kind === 'manifest' && config === undefined)) {
        throw faults_badAnswer(what, `has descriptors missing or broken for its media type`);
    }
    const artifactType = (0,json/* textAt */.$6)(body, 'artifactType');
    return {
        digest,
        mediaType,
        kind,
        bytes,
        manifests,
        layers,
        ...(config && { config }),
        ...(subject && { subject }),
        ...(artifactType !== undefined && { artifactType }),
        annotations: parseAnnotations(body.annotations) ?? {},
    };
}
const suspicious = 'Somebody may have made it so that tools see different images in it: do not use it.';
function mediaTypeIn(what, body, header) {
    const own = (0,json/* textAt */.$6)(body, 'mediaType');
    if (body.schemaVersion === 1 || header.startsWith('application/vnd.docker.distribution.manifest.v1')) {
        throw faults_badAnswer(what, 'has a manifest of the old schema 1', oldSchema);
    }
    if (!generic.has(header)) {
        if (own !== undefined && own !== header) {
            throw faults_badAnswer(what, 'has one media type in its header and another in its body', suspicious);
        }
        return header;
    }
    if (own !== undefined)
        return own;
    // Both may leave it out (image-index.md, manifest.md); then its members tell.
    return Object.hasOwn(body, 'manifests')
        ? 'application/vnd.oci.image.index.v1+json'
        : 'application/vnd.oci.image.manifest.v1+json';
}

;// CONCATENATED MODULE: ./out/shared/network/registry/resolve.js



/** The size that every registry must take (distribution-spec 1.1, Pushing Manifests). */
const largestManifest = 4 * 1024 * 1024;
/**
 * Asks by HEAD alone. Undefined where that settles nothing, and GET must: the digest is optional in the answer, and
 * some registries refuse HEAD, or say 404 to it.
 */
async function askResolved(connection, path, reference) {
    const answer = await connection.ask(path, { ...question(reference), method: 'HEAD' });
    const what = describe(connection, path, reference);
    if (answer.status === 429) {
        throw refusal(connection.host, what, answer, await connection.login.credential(path));
    }
    const mediaType = mediaTypeOf(answer.headers['content-type']);
    const kind = kindOf(mediaType);
    const digest = statedDigest(what, answer);
    if (answer.status !== 200 || kind === undefined || digest === undefined)
        return undefined;
    if (isDigest(reference) && digest !== reference) {
        if (algorithmOf(digest) === algorithmOf(reference))
            throw faults_badAnswer(what, otherDigest);
        return undefined;
    }
    return { digest, mediaType, kind };
}
/** Undefined when the registry says 404. */
async function askManifest(connection, path, reference) {
    const answer = await connection.ask(path, question(reference));
    const what = describe(connection, path, reference);
    if (answer.status === 404 && isRegistry(answer))
        return undefined;
    if (answer.status !== 200) {
        throw refusal(connection.host, what, answer, await connection.login.credential(path));
    }
    const { body, headers } = answer;
    const stated = statedDigest(what, answer);
    if (isDigest(reference) && !hasDigest(body, reference))
        throw faults_badAnswer(what, otherDigest);
    if (stated !== undefined && !hasDigest(body, stated)) {
        throw faults_badAnswer(what, 'has other bytes than its Docker-Content-Digest says');
    }
    const digest = isDigest(reference) ? reference : (stated ?? digestOf(body));
    return parseManifest(what, body, digest, headers['content-type']);
}
const otherDigest = 'is answered with something of another digest';
function question(reference) {
    return { path: `manifests/${reference}`, accept: acceptedManifests, maxBytes: largestManifest };
}
function describe({ host }, path, reference) {
    return `${host.domain}/${path}${isDigest(reference) ? '@' : ':'}${reference}`;
}
function statedDigest(what, { status, headers }) {
    const stated = headers['docker-content-digest'];
    if (status !== 200 || stated === undefined || stated === '')
        return undefined;
    if (!isDigest(stated))
        throw faults_badAnswer(what, 'has a Docker-Content-Digest that is no digest');
    return stated;
}
/** A web server without a registry has a page for people; registries have JSON or nothing. */
function isRegistry({ headers }) {
    return mediaTypeOf(headers['content-type']) !== 'text/html';
}

;// CONCATENATED MODULE: ./out/shared/network/registry/blob.js




/** What checks read are configurations, signatures and attestations; layers of images are not among them. */
const largestBlob = 64 * 1024 * 1024;
/** Undefined when the registry says 404. The bytes have the digest and size that were asked for. */
async function askBlob(connection, path, { digest, size }) {
    const { host } = connection;
    const what = `The blob ${host.domain}/${path}@${digest}`;
    if (!Number.isSafeInteger(size) || size < 0)
        throw faults_badAnswer(what, 'has a size that is none');
    if (size > largestBlob) {
        throw new registry/* RegistryError */.g('too-large', `${what} has more than ${largestBlob / 1024 / 1024} MiB`, 'Only smaller ones are read.');
    }
    const answer = await connection.ask(path, {
        path: `blobs/${digest}`,
        accept: '*/*',
        maxBytes: size + maxErrorBytes,
    });
    if (answer.status === 404 && isRegistry(answer))
        return undefined;
    if (answer.status !== 200) {
        throw refusal(host, what, answer, await connection.login.credential(path));
    }
    if (answer.body.length !== size) {
        throw faults_badAnswer(what, `has ${answer.body.length} bytes instead of ${size}`);
    }
    if (!hasDigest(answer.body, digest))
        throw faults_badAnswer(what, 'has other bytes than its digest says');
    return answer.body;
}
/** A refusal may be longer than a small blob. */
const maxErrorBytes = 16 * 1024;

;// CONCATENATED MODULE: ./out/shared/network/registry/outage.js


/** Failures in a row: one question may be slow or unlucky by itself. */
const mostFailures = 3;
/**
 * When to stop asking a registry: at its first 429, since asking on makes that last longer, and when it is down or silent
 * again and again. What is asked after that gets the same answer, without the waiting.
 */
class Outage {
    #host;
    #end;
    #failures = 0;
    constructor(host) {
        this.#host = host;
    }
    /** `ask`, unless it is over already: then rejects with the RegistryError that ended it. */
    async during(method, ask) {
        if (this.#end !== undefined)
            throw this.#end;
        try {
            const answer = await ask();
            // Some have nothing but an error for HEAD: GET follows, and tells.
            if (method !== 'HEAD' || answer.status < 500)
                this.#see(answer);
            return answer;
        }
        catch (error) {
            if (error instanceof registry/* RegistryError */.g && ['not-reached', 'timeout'].includes(error.code))
                this.#fail(error);
            throw error;
        }
    }
    #see(answer) {
        const { status } = answer;
        if (status !== 429 && status < 500) {
            this.#failures = 0;
            return;
        }
        const fault = refusal(this.#host, this.#host.domain, answer, undefined);
        if (status === 429)
            this.#end = fault;
        else
            this.#fail(fault);
    }
    #fail(error) {
        this.#failures += 1;
        if (this.#failures >= mostFailures)
            this.#end ??= error;
    }
}

;// CONCATENATED MODULE: ./out/shared/network/registry/connection.js



const mostRedirects = 5;
/** Questions under way at a time, waiting for the next try included. */
const atOnce = 8;
/**
 * Asks one registry. Answers may lie elsewhere (blobs on storage of a cloud, manifests of registry.k8s.io): a redirect is
 * followed to any public host, but the login is shown to the registry alone.
 */
class Connection {
    host;
    login;
    #http;
    #elsewhere;
    #inTurn = slots(atOnce);
    #outage;
    constructor(host, login, http, elsewhere) {
        this.host = host;
        this.login = login;
        this.#http = http;
        this.#elsewhere = elsewhere;
        this.#outage = new Outage(host);
    }
    /** Any status is an answer; rejects with RegistryError. */
    async ask(path, question) {
        const header = await this.login.header(path);
        const first = await this.#send(path, question, header);
        if (first.answer.status !== 401) {
            await this.login.accepted(path, header);
            return first.answer;
        }
        // What another server wants to see is nothing that this registry's login could answer.
        if (!first.isOwn)
            return first.answer;
        const renewed = await this.login.renew(path, header, first.answer.headers['www-authenticate']);
        if (renewed === undefined)
            return first.answer;
        const { answer } = await this.#send(path, question, renewed);
        if (answer.status !== 401)
            await this.login.accepted(path, renewed);
        return answer;
    }
    async #send(path, { method = 'GET', accept, maxBytes, mayMove = () => true, ...question }, authorization) {
        let url = new URL(`${this.host.origin}/v2/${path}/${question.path}`);
        let isOwn = true;
        for (let hop = 0; hop <= mostRedirects; hop++) {
            const headers = isOwn && authorization !== undefined ? { accept, authorization } : { accept };
            const answer = await this.#request(isOwn, { url: url.href, method, headers, maxBytes });
            const next = this.#redirect(answer, url);
            if (next === undefined || !mayMove(next))
                return { answer, isOwn };
            // Once elsewhere, no way back: a stranger's redirect gets no request with a login.
            isOwn &&= next.origin === this.host.origin;
            url = next;
        }
        throw faults_badAnswer(this.host.domain, `redirects more than ${mostRedirects} times`);
    }
    #request(isOwn, request) {
        const ask = (http) => http.request(request).catch((error) => {
            throw fromNetwork(error);
        });
        return this.#inTurn(() => isOwn ? this.#outage.during(request.method, () => ask(this.#http)) : ask(this.#elsewhere));
    }
    #redirect({ status, headers }, from) {
        if (![301, 302, 303, 307, 308].includes(status))
            return undefined;
        const { location = '' } = headers;
        const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
        if (to === undefined || location === '' || to.username !== '' || to.password !== '') {
            throw faults_badAnswer(this.host.domain, 'redirects to no usable address');
        }
        if (to.protocol !== 'https:' && to.origin !== this.host.origin && !this.host.isLocal) {
            throw faults_badAnswer(this.host.domain, 'redirects to a server without TLS');
        }
        to.hash = '';
        return to;
    }
}

;// CONCATENATED MODULE: ./out/shared/network/registry/challenge.js
const longest = 8 * 1024;
const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
/** Reads `WWW-Authenticate`, several challenges joined by commas included. What is broken is left out. */
function parseChallenges(header) {
    if (header === undefined || header.length > longest)
        return [];
    const found = [];
    let at = 0;
    const take = (pattern) => {
        const regExp = new RegExp(pattern, 'y');
        regExp.lastIndex = at;
        const match = regExp.exec(header);
        if (match)
            at = regExp.lastIndex;
        return match;
    };
    for (;;) {
        take('[ \\t,]*');
        const word = take(token)?.[0].toLowerCase();
        if (word === undefined)
            return found;
        if (take('[ \\t]*=[ \\t]*') === null) {
            found.push({ scheme: word, parameters: new Map() });
            continue;
        }
        const quoted = take('"((?:[^"\\\\]|\\\\[^])*)"')?.[1]?.replace(/\\([^])/g, '$1');
        // Neither quoted nor a word: the padding of a token68, of no use here.
        const value = quoted ?? take(token)?.[0] ?? take('=*(?=[ \\t,]|$)')?.[0];
        if (value === undefined)
            return found;
        const { parameters } = found.at(-1) ?? { parameters: new Map() };
        if (!parameters.has(word))
            parameters.set(word, value);
    }
}

;// CONCATENATED MODULE: ./out/shared/network/registry/credential.js
function basicAuthorization(username, password) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

;// CONCATENATED MODULE: ./out/shared/network/registry/memo.js
/** Answers by key: each is asked for once, also by callers at the same time. Failures are kept as well. */
class Memo {
    #answers = new Map();
    get(key, ask) {
        const known = this.#answers.get(key);
        if (known !== undefined)
            return known;
        const answer = ask();
        // Whoever waits sees the failure; nobody else must.
        answer.catch(() => undefined);
        this.#answers.set(key, answer);
        return answer;
    }
    peek(key) {
        return this.#answers.get(key);
    }
    set(key, value) {
        if (!this.#answers.has(key))
            this.#answers.set(key, Promise.resolve(value));
    }
    forget(key) {
        this.#answers.delete(key);
    }
}

;// CONCATENATED MODULE: ./out/shared/network/registry/token.js




const largestAnswer = 256 * 1024;
const isBearerToken = (text) => /^[\x21-\x7e]{1,65536}$/.test(text ?? '');
/**
 * The server that issues tokens, out of a Bearer challenge. The registry's own origin or a known partner of it, so that
 * no registry can have a login sent elsewhere (CVE-2020-15157); rejects with RegistryError.
 */
function realmOf(host, challenge) {
    const text = challenge.parameters.get('realm') ?? '';
    const realm = URL.canParse(text) ? new URL(text) : undefined;
    if (realm === undefined ||
        !/^https?:$/.test(realm.protocol) ||
        realm.username !== '' ||
        realm.password !== '') {
        throw faults_badAnswer(host.domain, 'names no usable address for its tokens');
    }
    const isKnown = realm.protocol === 'https:' && host.realms.includes(realm.host);
    if (realm.origin !== host.origin && !isKnown) {
        throw new registry/* RegistryError */.g('host-not-allowed', `${host.domain} wants its tokens issued by another server, ${realm.host}`, 'No login and no request is sent there. If this is right, the pair has to become known to this tool.');
    }
    realm.hash = '';
    return realm;
}
/** Has a token issued to pull one repository (distribution: token and OAuth2 authentication specifications). */
async function fetchToken(http, host, path, challenge, credential) {
    const realm = realmOf(host, challenge);
    const what = `A token for ${host.domain}/${path}`;
    const answer = await http.request({
        ...tokenRequest(realm, path, challenge.parameters.get('service'), credential),
        maxBytes: largestAnswer,
    });
    if (answer.status !== 200)
        throw tokenRefusal(host, what, answer, credential);
    const body = (0,json/* parseObject */.lj)(answer.body);
    // By the specification the two are one; an empty one beside a filled one says nothing.
    const token = body && [(0,json/* textAt */.$6)(body, 'token'), (0,json/* textAt */.$6)(body, 'access_token')].find(isBearerToken);
    if (token === undefined)
        throw faults_badAnswer(what, 'is not in the answer of its server');
    return token;
}
function tokenRequest(realm, path, service, credential) {
    // Our own scope, never the challenge's: a server could ask for more than reading this one repository.
    const scope = `repository:${path}:pull`;
    if (credential?.kind === 'identity') {
        const form = new URLSearchParams({
            grant_type: 'refresh_token',
            client_id: 'portcullis',
            scope,
            refresh_token: credential.token,
        });
        if (service !== undefined)
            form.set('service', service);
        return {
            url: realm.href,
            method: 'POST',
            headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
            body: form.toString(),
        };
    }
    const url = new URL(realm);
    if (service !== undefined)
        url.searchParams.set('service', service);
    url.searchParams.set('scope', scope);
    const headers = { accept: 'application/json' };
    return credential?.kind === 'password'
        ? {
            url: url.href,
            headers: { ...headers, authorization: basicAuthorization(credential.username, credential.password) },
        }
        : { url: url.href, headers };
}
/** To a stranger, some registries (GHCR) say 403 where others say 401. */
function tokenRefusal(host, what, answer, credential) {
    return refusal(host, what, answer.status === 403 ? { ...answer, status: 401 } : answer, credential);
}

;// CONCATENATED MODULE: ./out/shared/network/registry/login.js






/**
 * Signs in to one registry. What it wants to see is learned once, from `/v2/`; after that each repository gets one token,
 * before its first request and whoever else waits for it.
 */
class Login {
    #tools;
    #passes = new Map();
    #credentials = new Memo();
    #entry;
    constructor(tools) {
        this.#tools = tools;
    }
    async header(path) {
        return (await this.#pass(path)).header;
    }
    /** The credential that is used for a repository. */
    credential(path) {
        return this.#credentials.get(path, () => this.#tools.credential(path));
    }
    /** Told after an answer that was no 401. */
    async accepted(path, header) {
        const pass = await this.#pass(path);
        if ((await pass.header) === header)
            pass.isProven = true;
    }
    /** After a 401: another header than the stale one, or undefined where there is none to be had. */
    async renew(path, stale, wanted) {
        const waiting = this.#passes.get(path);
        const pass = await this.#pass(path);
        const current = await pass.header;
        if (current !== stale)
            return current;
        const challenges = parseChallenges(wanted);
        if (!pass.isProven && nameOf(challenges) === pass.answers)
            return undefined;
        // Several requests may have failed with one token: the first renews it for all.
        if (this.#passes.get(path) === waiting) {
            this.#passes.set(path, Promise.resolve(this.#answer(path, challenges)));
        }
        const renewed = await this.header(path);
        return renewed === stale ? undefined : renewed;
    }
    #pass(path) {
        const known = this.#passes.get(path);
        if (known !== undefined)
            return known;
        this.#entry ??= this.#ask();
        const pass = this.#entry.then((challenges) => this.#answer(path, challenges));
        pass.catch(() => undefined);
        this.#passes.set(path, pass);
        return pass;
    }
    async #ask() {
        try {
            const { status, headers } = await this.#tools.http.request({
                url: `${this.#tools.host.origin}/v2/`,
                maxBytes: 65_536,
            });
            return status === 401 ? parseChallenges(headers['www-authenticate']) : [];
        }
        catch (error) {
            const fault = fromNetwork(error);
            // An odd answer here is no reason not to ask for the image; a server that is not there is.
            if (fault instanceof registry/* RegistryError */.g && ['bad-answer', 'too-large'].includes(fault.code))
                return [];
            throw fault;
        }
    }
    #answer(path, challenges) {
        const header = this.#authorization(path, challenges);
        header.catch(() => undefined);
        return { header, answers: nameOf(challenges), isProven: false };
    }
    async #authorization(path, challenges) {
        const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
        const basic = challenges.find(({ scheme }) => scheme === 'basic');
        if (bearer === undefined && basic === undefined)
            return undefined;
        const credential = await this.credential(path);
        if (bearer === undefined) {
            return credential?.kind === 'password'
                ? basicAuthorization(credential.username, credential.password)
                : undefined;
        }
        if (credential?.kind === 'bearer')
            return `Bearer ${credential.token}`;
        const { host, realm } = this.#tools;
        try {
            return `Bearer ${await fetchToken(realm(realmOf(host, bearer)), host, path, bearer, credential)}`;
        }
        catch (error) {
            throw fromNetwork(error);
        }
    }
}
/** Two challenges of one name are answered in one way. */
function nameOf(challenges) {
    return JSON.stringify(challenges.map(({ scheme, parameters }) => [scheme, parameters.get('realm'), parameters.get('service')]));
}

;// CONCATENATED MODULE: ./out/shared/network/registry/link.js
const link_longest = 8 * 1024;
/**
 * The next page out of a `Link` header (RFC 8288), as a path behind `base`. Undefined when there is none; '' when it is
 * not a page of the same list: another host, repository or digest.
 */
function nextPage(header, base, list) {
    if (header === undefined)
        return undefined;
    if (header.length > link_longest)
        return '';
    const target = targetOfNext(header);
    if (target === undefined)
        return undefined;
    if (!URL.canParse(target, base + list))
        return '';
    const { origin, pathname, search } = new URL(target, base + list);
    return origin + pathname === base + list ? list + search : '';
}
function targetOfNext(header) {
    for (const [, target, parameters] of header.matchAll(/<([^<>]*)>((?:[^<",]|"[^"]*")*)/g)) {
        if (/;\s{0,9}rel\s{0,9}=\s{0,9}"?(?:[^";,]*\s)?next(?=[\s";,]|$)/i.test(parameters ?? ''))
            return target;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./out/shared/network/registry/referrers.js





const indexType = 'application/vnd.oci.image.index.v1+json';
/** Writers that know no artifactType leave it out, or leave the type of the empty config in its place. */
const emptyType = 'application/vnd.oci.empty.v1+json';
const referrers_mostPages = 50;
const mostReferrers = 10_000;
const largestPage = 4 * 1024 * 1024;
/**
 * Asks the referrers API (distribution-spec 1.1, Listing Referrers). Undefined where the registry has none: 404 by the
 * specification, 400 (Quay), 406, 405, a page for people, or a redirect that loses the digest (GHCR).
 */
async function askReferrers(connection, path, digest, artifactType) {
    const { host } = connection;
    const what = `The list of what refers to ${host.domain}/${path}@${digest}`;
    const start = `referrers/${digest}`;
    let next = artifactType === undefined ? start : `${start}?artifactType=${encodeURIComponent(artifactType)}`;
    const seen = new Set();
    const found = [];
    while (next !== undefined) {
        if (seen.has(next) || seen.size >= referrers_mostPages || found.length > mostReferrers) {
            throw faults_badAnswer(what, 'goes on without an end');
        }
        seen.add(next);
        const answer = await connection.ask(path, {
            path: next,
            accept: indexType,
            maxBytes: largestPage,
            mayMove: (to) => to.pathname.endsWith(`/${start}`),
        });
        if (seen.size === 1 && isMissing(answer))
            return undefined;
        if (answer.status !== 200) {
            throw refusal(host, what, answer, await connection.login.credential(path));
        }
        const page = parseDescriptors((0,json/* parseObject */.lj)(answer.body)?.manifests);
        if (page === undefined)
            throw faults_badAnswer(what, 'is not an index of descriptors');
        found.push(...page);
        next = nextPage(answer.headers.link, `${host.origin}/v2/${path}/`, start);
        if (next === '')
            throw faults_badAnswer(what, 'goes on at another place');
    }
    return found;
}
function isMissing({ status, headers }) {
    if (status === 200)
        return mediaTypeOf(headers['content-type']) !== indexType;
    return [400, 404, 405, 406].includes(status) || (status >= 300 && status < 400);
}
/** The tag that holds the list where there is no API (distribution-spec 1.1, Referrers Tag Schema). */
function fallbackTag(digest) {
    const [algorithm = '', hex = ''] = digest.split(':');
    return `${algorithm.slice(0, 32)}-${hex.slice(0, 64)}`;
}
/** `list`: what the fallback tag names. Some registries (GitLab) take it for the digest, and answer with the subject. */
function fallbackReferrers(what, subject, list) {
    if (list === undefined || list.digest === subject)
        return [];
    if (list.kind !== 'index')
        throw faults_badAnswer(what, 'is an image where a list should be');
    return list.manifests;
}
/** What may have this type: those that do not say stay, since only their manifest tells. */
function ofType(descriptors, artifactType) {
    if (artifactType === undefined)
        return descriptors;
    return descriptors.filter((descriptor) => ['', emptyType, artifactType].includes(descriptor.artifactType ?? ''));
}

;// CONCATENATED MODULE: ./out/shared/network/registry/client.js











/** Longer names and their tags fit no registry (distribution/reference). */
const longestPath = 255;
/** Larger answers are not kept. */
const largestKept = 1024 * 1024;
/** Nothing is connected before something is asked. */
function registryClient(settings, tools) {
    const connections = new Map();
    const resolved = new Memo();
    const manifests = new Memo();
    const blobs = new Memo();
    const lists = new Memo();
    function connect({ domain }) {
        const host = registryHost(domain, settings.local);
        const known = connections.get(host.domain);
        if (known !== undefined)
            return known;
        const http = tools.http(onlyTo(new URL(host.origin), host));
        const byOrigin = new Map([[host.origin, http]]);
        /** One client for all tokens: each client has its own connections. */
        const realm = (url) => {
            const client = byOrigin.get(url.origin) ?? tools.http(onlyTo(url, host));
            byOrigin.set(url.origin, client);
            return client;
        };
        const login = new Login({
            host,
            http,
            realm,
            credential: async (path) => settings.credentials === 'none'
                ? undefined
                : tools.credentials.find({ domain: host.domain, path }, settings.credentials === 'helpers'),
        });
        const connection = new Connection(host, login, http, tools.http(anywhere(host.isLocal)));
        connections.set(host.domain, connection);
        return connection;
    }
    /** Only a local registry may send on to other local servers, such as its storage. */
    function anywhere(isLocal) {
        const trusted = settings.local.flatMap((entry) => {
            const { origin, domain } = registryHost(entry.replace(/^https?:\/\//, ''), settings.local);
            return onlyTo(new URL(origin), registryHost(domain, settings.local)).trusted ?? [];
        });
        return isLocal ? { allowed: ['*'], trusted } : { allowed: ['*'] };
    }
    /** Rejects what would not stay one part of a URL's path, and what must not be asked. */
    function open(repository, reference, isReference = isTagOrDigest) {
        const { domain, path } = repository;
        const name = (0,image_grammar/* splitName */.W0)(`${domain}/${path}`);
        if (name?.domain !== domain || name.path !== path || path.length > longestPath) {
            throw faults_badAnswer('The name of a repository', 'does not fit the grammar of image references', fixName);
        }
        if (!isReference(reference)) {
            throw faults_badAnswer(`A tag or digest of ${domain}/${path}`, 'does not fit the grammar of image references', fixName);
        }
        if (!isAllowed(repository, settings.allowed)) {
            throw new registry/* RegistryError */.g('host-not-allowed', `${domain} is no registry that may be asked for ${path}`, `Add \`${domain}\`, or \`${domain}\` and a namespace, to \`allowedRegistries\` in the policy.`);
        }
        return { connection: connect(repository), key: `${domain.toLowerCase()}/${path}@${reference}` };
    }
    async function manifest(repository, reference) {
        const { connection, key } = open(repository, reference);
        return manifests.get(key, async () => {
            const found = await askManifest(connection, repository.path, reference);
            if (found)
                manifests.set(key.slice(0, -reference.length) + found.digest, found);
            return found;
        });
    }
    return {
        manifest,
        async resolve(repository, reference) {
            const { connection, key } = open(repository, reference);
            const known = manifests.peek(key);
            if (known !== undefined)
                return resolvedOf(await known);
            return resolved.get(key, async () => (await askResolved(connection, repository.path, reference)) ??
                resolvedOf(await manifest(repository, reference)));
        },
        async blob(repository, blob) {
            const { connection, key } = open(repository, blob.digest, isDigest);
            const bytes = await blobs.get(key, () => askBlob(connection, repository.path, blob));
            if (bytes !== undefined && bytes.length > largestKept)
                blobs.forget(key);
            return bytes;
        },
        async referrers(repository, digest, artifactType) {
            const { connection, key } = open(repository, digest, isDigest);
            const { path } = repository;
            const listed = await lists.get(`${key} ${artifactType ?? ''}`, () => askReferrers(connection, path, digest, artifactType));
            // An empty list proves little: mirrors answer with one, and registries that have learned the API since the push.
            if (listed !== undefined && listed.length > 0)
                return ofType(listed, artifactType);
            const tag = fallbackTag(digest);
            const what = `${repository.domain}/${path}:${tag}`;
            return ofType(fallbackReferrers(what, digest, await manifest(repository, tag)), artifactType);
        },
    };
}
function isTagOrDigest(text) {
    return (0,image_grammar/* isTag */.dz)(text) || isDigest(text);
}
const fixName = 'Look at the reference: it must be a normal name of an image.';
function resolvedOf(manifest) {
    return manifest && { digest: manifest.digest, mediaType: manifest.mediaType, kind: manifest.kind };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./out/shared/core/programs.js
var programs = __webpack_require__(35981);
;// CONCATENATED MODULE: ./out/shared/network/registry/docker-config.js

/** Names of Docker Hub in keys; Docker itself writes the first. */
const hubKeys = ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', 'registry-1.docker.io'];
const programName = /^[a-z0-9._-]{1,64}$/i;
/** The name that a credential program knows a registry by. */
function serverKey(domain) {
    return domain === 'docker.io' ? 'https://index.docker.io/v1/' : domain;
}
/** Undefined for what is no such file; nothing of it is ever quoted. */
function parseDockerConfig(text) {
    const file = (0,json/* parseObject */.lj)(text);
    if (file === undefined)
        return undefined;
    const { auths = {}, credHelpers = {}, credsStore = '' } = file;
    if (!(0,json/* isObject */.Gv)(auths) || !(0,json/* isObject */.Gv)(credHelpers) || typeof credsStore !== 'string')
        return undefined;
    return {
        credential(repository) {
            const keys = keysOf(repository);
            const helper = keys.map((key) => (0,json/* textAt */.$6)(credHelpers, key)).find((name) => name !== undefined);
            if (helper !== undefined)
                return inProgram(helper);
            return written(auths, keys) ?? inProgram(credsStore);
        },
    };
}
function written(auths, keys) {
    const byKey = new Map();
    for (const [key, entry] of Object.entries(auths)) {
        // Docker writes bare names, older versions URLs of the API.
        const bare = key
            .toLowerCase()
            .replace(/^https?:\/\//, '')
            .replace(/\/(?:v[12]\/?)?$/, '');
        if (!byKey.has(bare))
            byKey.set(bare, entry);
    }
    for (const key of keys) {
        for (const entry of [Object.hasOwn(auths, key) ? auths[key] : undefined, byKey.get(key)]) {
            const credential = (0,json/* isObject */.Gv)(entry) ? credentialOf(entry) : undefined;
            if (credential !== undefined)
                return credential;
        }
    }
    return undefined;
}
function credentialOf(entry) {
    const filled = (key) => [(0,json/* textAt */.$6)(entry, key)?.trim()].find((text) => text !== '');
    const identity = filled('identitytoken');
    if (identity !== undefined)
        return { kind: 'identity', token: identity };
    const bearer = filled('registrytoken');
    if (bearer !== undefined)
        return { kind: 'bearer', token: bearer };
    // Some versions end it with zeros.
    const decoded = Buffer.from(filled('auth') ?? '', 'base64')
        .toString('utf8')
        .replace(/\0+$/, '');
    const colon = decoded.indexOf(':');
    const username = colon === -1 ? (0,json/* textAt */.$6)(entry, 'username') : decoded.slice(0, colon);
    const password = colon === -1 ? (0,json/* textAt */.$6)(entry, 'password') : decoded.slice(colon + 1);
    return passwordOf(username, password);
}
/** A password by itself is none; a refresh token stands under the name `<token>`. */
function passwordOf(username = '', password = '') {
    if (username === '' || password === '')
        return undefined;
    return username === '<token>'
        ? { kind: 'identity', token: password }
        : { kind: 'password', username, password };
}
function inProgram(program) {
    return programName.test(program) ? { kind: 'in-program', program } : undefined;
}
/** `host/a/b`, `host/a`, `host`; then the other names of Docker Hub. */
function keysOf({ domain, path }) {
    const parts = path.split('/');
    const host = domain.toLowerCase();
    const keys = [...parts.keys()].map((at) => [host, ...parts.slice(0, parts.length - at)].join('/'));
    return host === 'docker.io' ? [...keys, ...hubKeys] : [...keys, host];
}

;// CONCATENATED MODULE: ./out/shared/network/registry/credential-program.js







/** What programs of clouds and desktops need to see of the environment to know who asks. */
const forPrograms = /^(?:(?:AWS|AZURE|GOOGLE|CLOUDSDK|ACR|ECR|OCI)_\w+|DOCKER_CONFIG|DBUS_SESSION_BUS_ADDRESS|XDG_RUNTIME_DIR|GNUPGHOME|PASSWORD_STORE_DIR)$/i;
const timeoutMs = 20_000;
const credential_program_largestAnswer = 256 * 1024;
/** What the programs of Docker print when they have nothing (docker-credential-helpers). */
const nothing = /credentials not found/i;
/**
 * Asks `docker-credential-<name> get`, a program on PATH outside of `tree`. Neither its output nor its errors are quoted:
 * they may hold what it keeps. Rejects with RegistryError.
 */
async function askProgram(name, domain, tree, environment) {
    const title = `docker-credential-${name}`;
    const program = (0,exec_program/* findProgram */.Kp)(title, tree, environment);
    if (program === undefined) {
        throw failed(`${title} keeps the login for ${domain} and is not installed`, `Put it on PATH, outside of the repository.`);
    }
    const output = await start(program, title, domain, tree, environment);
    const stdout = output.stdout.toString('utf8');
    if (output.code !== 0) {
        if (nothing.test(stdout))
            return undefined;
        throw failed(`${title} gave no login for ${domain}: it ended with ${output.code}`, tryByHand(title, domain));
    }
    const answer = (0,json/* parseObject */.lj)(stdout);
    const credential = answer && passwordOf((0,json/* textAt */.$6)(answer, 'Username'), (0,json/* textAt */.$6)(answer, 'Secret'));
    if (credential === undefined) {
        throw failed(`${title} gave no name and secret for ${domain}`, tryByHand(title, domain));
    }
    return credential;
}
async function start(program, title, domain, tree, environment) {
    const more = Object.entries(environment).filter((entry) => entry[1] !== undefined && forPrograms.test(entry[0]));
    try {
        return await (0,run/* run */.e)({
            program,
            args: ['get'],
            input: serverKey(domain),
            environment: { ...(0,exec_environment/* cleanEnvironment */.h)(tree, environment), ...Object.fromEntries(more) },
            timeoutMs,
            maxOutputBytes: credential_program_largestAnswer,
        });
    }
    catch (error) {
        if (!(error instanceof programs/* ProgramError */.Z))
            throw error;
        throw failed(`${title} gave no login for ${domain} (${error.code})`, tryByHand(title, domain));
    }
}
function failed(message, hint) {
    return new registry/* RegistryError */.g('unauthorized', message, hint);
}
function tryByHand(title, domain) {
    return `Try it by hand: echo ${serverKey(domain)} | ${title} get`;
}

;// CONCATENATED MODULE: ./out/shared/network/registry/credentials.js






const largestFile = 1024 * 1024;
/**
 * Logins as container tools left them on this machine; files are read when the first login is wanted. `tree`: the
 * repository that is checked, out of which no program is started and no login read.
 */
function dockerCredentials(environment, home, tree) {
    let files;
    return {
        async find(repository, programs) {
            files ??= readAll(configPaths(environment, home), tree);
            for (const file of await files) {
                const credential = file.credential(repository);
                if (credential === undefined)
                    continue;
                if (credential.kind !== 'in-program' || !programs)
                    return credential;
                const kept = await askProgram(credential.program, repository.domain, tree, environment);
                if (kept !== undefined)
                    return kept;
            }
            return undefined;
        },
    };
}
/** In the order of asking: what a variable names, Docker's, podman's. */
function configPaths(environment, home) {
    // An empty variable is as good as none.
    const set = (name) => [environment[name] ?? ''].filter((value) => value !== '');
    const [docker = (0,external_node_path_.join)(home, '.docker')] = set('DOCKER_CONFIG');
    const [settings = (0,external_node_path_.join)(home, '.config')] = set('XDG_CONFIG_HOME');
    return [
        ...set('REGISTRY_AUTH_FILE'),
        (0,external_node_path_.join)(docker, 'config.json'),
        ...[...set('XDG_RUNTIME_DIR'), settings].map((folder) => (0,external_node_path_.join)(folder, 'containers', 'auth.json')),
    ];
}
async function readAll(paths, tree) {
    const files = await Promise.all(paths.map((path) => read(path, tree)));
    return files.filter((file) => file !== undefined);
}
async function read(path, tree) {
    const text = await readCapped(path, tree);
    if (text === undefined)
        return undefined;
    const config = parseDockerConfig(text);
    if (config === undefined)
        throw unusable(path, 'is not a file of logins');
    return config;
}
/** Undefined where there is no file. */
async function readCapped(path, tree) {
    try {
        // By a relative variable, or a link, its author would choose who gets which login.
        const target = await (0,promises_.realpath)(path);
        const root = await (0,promises_.realpath)(tree).catch(() => (0,external_node_path_.resolve)(tree));
        if ([target, (0,external_node_path_.resolve)(path)].some((place) => (0,exec_program/* isInside */.FK)(root, place) || (0,exec_program/* isInside */.FK)((0,external_node_path_.resolve)(tree), place)))
            throw unusable(path, 'lies in the repository that is checked');
        const file = await (0,promises_.open)(path, 'r');
        try {
            const { bytesRead, buffer } = await file.read(Buffer.alloc(largestFile + 1), 0, largestFile + 1, 0);
            if (bytesRead > largestFile)
                throw unusable(path, 'is larger than 1 MiB');
            return buffer.toString('utf8', 0, bytesRead);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        if (error instanceof registry/* RegistryError */.g)
            throw error;
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw unusable(path, 'cannot be read');
    }
}
function unusable(path, fault) {
    return new registry/* RegistryError */.g('unauthorized', `${path} ${fault}`, 'It is looked at for a login: mend it (`docker login` writes it anew), or forbid credentials.');
}

;// CONCATENATED MODULE: ./out/shared/network/retry.js


/**
 * Asks again where a server asks for it (429 and 503), and, for GET and HEAD, where a connection breaks or a gateway has
 * no answer. The last answer or error is handed on, and so is one that would have to be waited for too long.
 */
function withRetries(http, settings = {}) {
    const { tries = 3, wait = 500, sleep = pause, now = Date.now } = settings;
    return {
        async request(request) {
            for (let attempt = 1;; attempt += 1) {
                const backoff = Math.min(wait * 2 ** (attempt - 1), longestWait);
                const outcome = await http.request(request).catch((error) => caught(error, request));
                const pauseMs = outcome instanceof core_http/* NetworkError */.D ? backoff : pauseAfter(outcome, request, backoff, now);
                if (attempt < tries && pauseMs !== undefined) {
                    await sleep(pauseMs);
                }
                else if (outcome instanceof core_http/* NetworkError */.D) {
                    throw outcome;
                }
                else {
                    return outcome;
                }
            }
        },
    };
}
/** Longer than this, a job is better off saying that it could not look. */
const longestWait = 30_000;
const isRepeatable = ({ method = 'GET' }) => (0,core_http/* isSafe */.I)(method);
function caught(error, request) {
    const passing = ['ECONNRESET', 'EPIPE', 'EAI_AGAIN'].includes(codeOf(error));
    if (error instanceof core_http/* NetworkError */.D && passing && isRepeatable(request))
        return error;
    throw error;
}
/** Undefined for an answer to keep. */
function pauseAfter({ headers, status }, request, backoff, now) {
    const asked = status === 429 || status === 503;
    if (!asked && !((status === 502 || status === 504) && isRepeatable(request)))
        return undefined;
    const after = headers['retry-after'];
    if (after === undefined)
        return backoff;
    const milliseconds = /^\d{1,9}$/.test(after)
        ? Number(after) * 1_000
        : // Its own date, since clocks differ.
            Date.parse(after) - (headers.date === undefined ? now() : Date.parse(headers.date));
    if (Number.isNaN(milliseconds))
        return backoff;
    return milliseconds > longestWait ? undefined : Math.max(milliseconds, 0);
}
const pause = (milliseconds) => new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
});

;// CONCATENATED MODULE: ./out/actions/outside.js












/** All ways out of the repository `root`. Loaded when a check asks for the first time; nothing is connected yet. */
function waysOut(env, root) {
    const settings = { proxy: proxyFrom(env) };
    return {
        http: (hosts) => withRetries(guardedHttp(hosts, settings)),
        registry: (asked) => registryClient(asked, {
            http: (hosts) => withRetries(guardedHttp(hosts, settings)),
            credentials: dockerCredentials(env, (0,external_node_os_.homedir)(), root),
        }),
        home: env.GITHUB_REPOSITORY,
        github: githubReader({ ...(0,github_settings.githubSettings)(env), fetch: apiFetch(env) }),
        programs: programsFor(root, env),
        files: (0,local_files/* localFiles */.J)(root),
        sandbox: sandbox_sandbox,
    };
}
/** The guarded way to GitHub's API, where the runner names it. `timeoutMs`: of a request; default: that of all ways out. */
function apiFetch(env, timeoutMs) {
    const hosts = apiHost((0,github_settings.githubSettings)(env).apiUrl);
    return asFetch(guardedHttp(hosts, { proxy: proxyFrom(env) }), timeoutMs === undefined ? {} : { timeoutMs });
}
/** The one API that the runner names; on GHES it may well have a private address. */
function apiHost(apiUrl) {
    const host = URL.canParse(apiUrl) ? new URL(apiUrl).host : '';
    const isOwn = host !== 'api.github.com' && host !== '';
    const withPort = host.includes(':') ? host : `${host}:${apiUrl.startsWith('http:') ? '80' : '443'}`;
    return isOwn ? { allowed: [host], trusted: [withPort] } : { allowed: [host] };
}


/***/ }),

/***/ 80936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ NetworkError),
/* harmony export */   I: () => (/* binding */ isSafe)
/* harmony export */ });
/** Only reads (RFC 9110, 9.2.1): may be asked again, and sent on where a redirect leads. */
const isSafe = (method) => method === 'GET' || method === 'HEAD';
/** Why there was no answer. The message names the host, and neither path, query nor credentials. */
class NetworkError extends Error {
    name = 'NetworkError';
    code;
    host;
    hint;
    constructor(code, host, message, hint, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
        this.host = host;
        this.hint = hint;
    }
}


/***/ }),

/***/ 95671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ LocalFileError)
/* harmony export */ });
/** Message: a phrase to follow the path. */
class LocalFileError extends Error {
    name = 'LocalFileError';
}


/***/ }),

/***/ 25411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ RegistryError)
/* harmony export */ });
/** Why a registry could not be asked, or what is wrong with its answer. Never holds a credential. */
class RegistryError extends Error {
    name = 'RegistryError';
    code;
    hint;
    constructor(code, message, hint, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
        this.hint = hint;
    }
}


/***/ }),

/***/ 59953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ SandboxError)
/* harmony export */ });
/** A task that did not come to an end of its own. */
class SandboxError extends Error {
    name = 'SandboxError';
    code;
    constructor(code, cause) {
        super(code, cause === undefined ? undefined : { cause });
        this.code = code;
    }
}


/***/ }),

/***/ 62745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ localFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_observation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57936);
/* harmony import */ var _core_local_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95671);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75715);





/** All that is read for one path, in bytes. */
const most = 2_048 * 1_048_576;
/** Files of a folder. */
const mostFiles = 1_000_000;
/** Paths are taken from `root`, the repository's. */
function localFiles(root) {
    return {
        read: (path, wanted) => Promise.resolve().then(() => readAll((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), wanted)),
        inRepository(path) {
            const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path));
            return inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside)
                ? undefined
                : inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
        },
    };
}
function readAll(path, wanted) {
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory())
            return [{ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path) }];
        let size = 0;
        return filesBelow(path, wanted).map((inside) => {
            const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, inside));
            size += bytes.length;
            if (size > most)
                throw new _core_local_files_js__WEBPACK_IMPORTED_MODULE_4__/* .LocalFileError */ .Q('holds more than 2 GB');
            return { path: inside, bytes };
        });
    }
    catch (error) {
        if (error instanceof _core_local_files_js__WEBPACK_IMPORTED_MODULE_4__/* .LocalFileError */ .Q)
            throw error;
        if ((0,_stats_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsence */ .Md)(error))
            return [];
        throw new _core_local_files_js__WEBPACK_IMPORTED_MODULE_4__/* .LocalFileError */ .Q(`cannot be read (${(0,_stats_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? 'unknown error'})`, { cause: error });
    }
}
/** Links are not followed; `recursive` of readdir does it on some versions of Node. */
function filesBelow(folder, wanted) {
    const found = [];
    const folders = [''];
    for (let at = folders.pop(); at !== undefined; at = folders.pop())
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, at), { withFileTypes: true })) {
            const path = at === '' ? entry.name : `${at}/${entry.name}`;
            if (entry.isDirectory())
                folders.push(path);
            else if (entry.isFile() && wanted(path))
                found.push(path);
            if (found.length > mostFiles)
                throw new _core_local_files_js__WEBPACK_IMPORTED_MODULE_4__/* .LocalFileError */ .Q('holds too many files');
        }
    return found.sort(_core_observation_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6);
}


/***/ }),

/***/ 92137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ secondsAsked),
/* harmony export */   Jn: () => (/* binding */ elsewhere),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   k6: () => (/* binding */ badAnswer)
/* harmony export */ });
/* harmony import */ var _core_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60143);
/* harmony import */ var _core_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80936);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76908);



const networkCause = (error, depth = 4) => {
    if (error instanceof _core_http_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .D)
        return error;
    return error instanceof Error && depth > 0 ? networkCause(error.cause, depth - 1) : undefined;
};
const failureOf = (error) => {
    const fields = (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(error);
    const response = (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(fields, 'response');
    return {
        status: (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(response, 'status'),
        headers: (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(response, 'headers'),
        data: response.data,
        network: networkCause(error),
        answered: fields.response !== undefined,
    };
};
/** GitHub's own sentence in an error: to be told apart by, never to be shown. */
const messageOf = (data) => (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(data), 'message') ?? '';
/** Worth asking again: a hiccup of the server or of the line. */
const isTransient = ({ answered, status, network }) => answered ? status !== null && status >= 500 : network === undefined || network.code === 'not-reached';
/** `https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit` */
const isLimit = ({ status, headers, data }) => status === 429 ||
    (status === 403 &&
        (headers['x-ratelimit-remaining'] === '0' ||
            headers['retry-after'] !== undefined ||
            /\brate limit|\babuse detection/i.test(messageOf(data))));
/**
 * What a limit's answer asks to wait for, where the throttling plugin does not take it for a limit: it looks for the
 * words `secondary rate` and for a limit that is used up.
 */
const secondsAsked = (failure) => {
    const { headers, data } = failure;
    const after = (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(headers, 'retry-after') ?? '';
    const isSeen = headers['x-ratelimit-remaining'] === '0' || /\bsecondary rate\b/i.test(messageOf(data));
    return isLimit(failure) && !isSeen && /^\d{1,9}$/.test(after) ? Number(after) : undefined;
};
const giveToken = 'Give a token: the input github-token, or GITHUB_TOKEN on the command line.';
/** `contents=read`, as GitHub names what was missing. */
const permissions = /^[a-z_]{1,40}=[a-z]{1,10}(?:[,;] ?[a-z_]{1,40}=[a-z]{1,10}){0,5}$/;
/** `Upgrade to GitHub Pro or make this repository public to enable this feature.` */
const isUpgrade = /^upgrade to github\b/i;
/** As a workflow writes them; of a list with commas all are needed, with semicolons one. */
const asWritten = (accepted) => accepted.replaceAll('_', '-').replaceAll('=', ': ').replace(/, ?/g, ' and ').replace(/; ?/g, ' or ');
/**
 * What is missing, ours first: about reactions GitHub names `issues: write` alone, and takes `pull-requests: write`.
 * `https://github.com/github/docs/issues/43843`
 */
const grant = (permission, accepted) => {
    const theirs = accepted === '' || asWritten(accepted) === permission ? '' : ` GitHub names ${asWritten(accepted)}.`;
    return `Give the job the permission ${permission}.${theirs}`;
};
const forbidden = ({ status, headers, data }, { hasToken, permission }) => {
    if (status === 451 || /\baccess blocked\b/i.test(messageOf(data)))
        return ['is blocked by GitHub', 'Nobody can use it; look for another repository.'];
    if (/\bissue is locked\b/i.test(messageOf(data)))
        return ['has locked this conversation', 'Unlock it, or write `comment: never`.'];
    if (headers['x-github-sso'] !== undefined)
        return [
            'belongs to an organisation that wants single sign-on',
            'Authorize the token for single sign-on in its settings.',
        ];
    if (!hasToken)
        return ['may not be read without a token', giveToken];
    const named = (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(headers, 'x-accepted-github-permissions') ?? '';
    const accepted = permissions.test(named) ? named : '';
    if (permission !== undefined)
        return ['may not be written to with this token', grant(permission, accepted)];
    const needed = accepted || 'contents=read';
    return ['may not be read with this token', `Give the token the permission ${needed} for that repository.`];
};
const resetOf = (headers) => {
    const reset = Number((0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(headers, 'x-ratelimit-reset') ?? NaN) * 1000;
    return reset > 0 && reset < 8.64e15 ? ` until ${new Date(reset).toISOString().slice(11, 16)} UTC` : '';
};
const unreached = (network, host) => {
    if (network?.code === 'too-large' || network?.code === 'bad-answer')
        return new _core_github_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_('bad-answer', network.message, network.hint, network);
    return new _core_github_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_('not-reached', network?.message ?? `The GitHub API at ${host} could not be reached.`, network?.hint ?? 'Check GITHUB_API_URL, the proxy and the firewall of this machine.', network);
};
/** The fault of a failed request, without a word of the answer's body. */
const faultOf = (failure, asked) => {
    const { host, repository, hasToken, permission } = asked;
    if (!failure.answered)
        return unreached(failure.network, host);
    const { status, headers } = failure;
    const fault = (code, message, hint) => new _core_github_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(code, message, hint);
    if (isLimit(failure))
        return fault('rate-limited', `${host} takes no more requests${resetOf(headers)}: the limit is reached.`, hasToken
            ? `Run it again later${permission === undefined ? ', or check fewer files at a time' : ''}.`
            : `Without a token there are few requests an hour. ${giveToken}`);
    if (status === 401)
        return hasToken
            ? fault('unauthorized', `${host} does not accept the token.`, 'It has expired, was revoked, or belongs to another server: give a new one.')
            : fault('no-token', `${host} answers nobody without a token.`, giveToken);
    if (status === 403 && isUpgrade.test(messageOf(failure.data)))
        return fault('not-offered', `${host} does not offer this for ${repository}.`, "It takes another plan of the repository's owner, or a public repository.");
    if (status === 403 || status === 451) {
        const [why, hint] = forbidden(failure, asked);
        return fault('forbidden', `${repository} ${why}.`, hint);
    }
    if (status !== null && status >= 500)
        return fault('unavailable', `${host} failed with status ${status} when asked about ${repository}.`, 'See githubstatus.com, or ask who runs the server; run it again later.');
    return badAnswer(host, repository);
};
/** An answer that is none of what the API is documented to say. */
const badAnswer = (host, repository) => new _core_github_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_('bad-answer', `${host} gave no usable answer about ${repository}.`, 'Check that GITHUB_API_URL is the address of a GitHub API, and not of a proxy or a login page.');
/** A redirect that is not followed. */
const elsewhere = (host, repository) => new _core_github_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_('bad-answer', `${host} sends a question about ${repository} elsewhere, to where it is not followed.`, 'If the repository has moved, write its new name.');


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

/***/ 35199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ githubServer)
});

// EXTERNAL MODULE: ./out/shared/core/github.js
var github = __webpack_require__(60143);
// EXTERNAL MODULE: ./out/shared/core/http.js
var http = __webpack_require__(80936);
// EXTERNAL MODULE: ./out/shared/github/api-error.js
var api_error = __webpack_require__(92137);
// EXTERNAL MODULE: ./out/shared/github/clock.js
var clock = __webpack_require__(44072);
// EXTERNAL MODULE: ./out/shared/github/octokit.js
var octokit = __webpack_require__(57819);
;// CONCATENATED MODULE: ./out/shared/github/patience.js
/** Of a job that somebody waits for. */
const usual = { seconds: 60, retries: 2 };
const patience = (sleep, { seconds, retries } = usual) => {
    let left = seconds;
    let pause;
    return {
        retry(wanted, earlierTries) {
            if (earlierTries >= retries)
                return false;
            if (pause !== undefined)
                return true;
            if (!(wanted >= 0 && wanted <= left))
                return false;
            left -= wanted;
            pause = sleep(wanted * 1000).finally(() => (pause = undefined));
            return true;
        },
        over: async () => pause,
    };
};

;// CONCATENATED MODULE: ./out/shared/github/server.js






/**
 * Writes at once, before there is a pause of so many milliseconds between them.
 * `https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests`
 */
const [burst, spacing] = [20, 1_000];
const baseOf = (apiUrl) => {
    const base = URL.canParse(apiUrl) ? new URL(apiUrl) : undefined;
    if (base && /^https?:$/.test(base.protocol) && !base.username && !base.password && !base.search)
        return base;
    throw new github/* GitHubError */.y_('not-reached', 'GITHUB_API_URL is not the address of a GitHub API.', 'Write it like https://api.github.com or https://ghes.example/api/v3.');
};
const checkToken = (token) => {
    if (token === undefined || /^[\x21-\x7e]{1,4096}$/.test(token))
        return;
    throw new github/* GitHubError */.y_('unauthorized', 'The GitHub token holds characters that no token has.', 'Check that the secret was stored without quotes and line breaks.');
};
/** @throws GitHubError where the address or the token cannot be one. */
const githubServer = (settings, { answers, lasting }) => {
    const { apiUrl, token, fetch, sleep = clock/* systemClock */.m.sleep, leave } = settings;
    const base = baseOf(apiUrl);
    checkToken(token);
    const { host, origin } = base;
    const prefix = base.pathname.replace(/\/+$/, '');
    const waiting = patience((ms) => sleep(ms), leave);
    let client;
    let final;
    let writes = 0;
    const patiently = (late) => async (url, request) => {
        if (request.method !== 'GET' && ++writes > burst)
            await sleep(spacing);
        await waiting.over();
        if (final)
            throw final;
        if (late())
            throw new http/* NetworkError */.D('timeout', host, `The time for asking ${host} was over.`, 'Run the job again.');
        return fetch(url, request);
    };
    /** False: it is no use. */
    const again = (failure, isOnce, tries) => {
        const seconds = (0,api_error/* secondsAsked */.Ae)(failure) ?? (!isOnce && (0,api_error/* isTransient */.dg)(failure) ? 2 ** tries : undefined);
        return seconds !== undefined && waiting.retry(seconds, tries);
    };
    return {
        host,
        origin,
        prefix,
        async ask(question, { repository, permission, isOnce = question.method === 'POST', late = () => false }) {
            client ??= (0,octokit/* connect */.Ng)({ baseUrl: origin + prefix, token, waiting });
            const request = await client;
            for (let tries = 0;; tries++) {
                let failure;
                try {
                    return await request(question, patiently(late));
                }
                catch (error) {
                    failure = (0,api_error/* failureOf */.g5)(error);
                }
                const { status, headers, data } = failure;
                if (status !== null && answers.includes(status))
                    return { status, headers, data };
                if (final)
                    throw final;
                if (again(failure, isOnce, tries))
                    continue;
                const fault = (0,api_error/* faultOf */.Kl)(failure, { host, repository, hasToken: token !== undefined, permission });
                if (lasting.includes(fault.code))
                    final = fault;
                throw fault;
            }
        },
    };
};


/***/ }),

/***/ 46501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ digestFault),
/* harmony export */   W0: () => (/* binding */ splitName),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   mQ: () => (/* binding */ splitReference),
/* harmony export */   rw: () => (/* binding */ isImageId)
/* harmony export */ });
/* unused harmony exports isDomain, looksLikeDigest */
/**
 * The grammar of image references: distribution/reference (regexp.go), digests as go-digest checks them.
 * No part of a pattern can match the same text in two ways, so matching takes linear time.
 */
const hostLabel = '[a-zA-Z0-9]+(?:-+[a-zA-Z0-9]+)*';
const host = String.raw `(?:${hostLabel}(?:\.${hostLabel})*|\[[a-fA-F0-9:]+\])`;
const domain = `${host}(?::[0-9]+)?`;
const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const path = `${component}(?:/${component})*`;
const tag = String.raw `\w[\w.-]{0,127}`;
const digest = '[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}';
const whole = (pattern) => new RegExp(`^${pattern}$`);
const wholeDomain = whole(domain);
const wholeName = whole(`(?:(${domain})/)?(${path})`);
const wholeReference = whole(`((?:${domain}/)?${path})(?::(${tag}))?(?:@(${digest}))?`);
const wholeTag = whole(tag);
const wholeDigest = whole(digest);
const wholeImageId = whole('[a-f0-9]{64}');
function isDomain(text) {
    return wholeDomain.test(text);
}
function isTag(text) {
    return wholeTag.test(text);
}
/** The form alone: neither algorithm nor length. */
function looksLikeDigest(text) {
    return wholeDigest.test(text);
}
/** 64 hexadecimal digits: an image's id, never a name. */
function isImageId(text) {
    return wholeImageId.test(text);
}
/** The first part of two counts as a domain here, even in `library/redis`. */
function splitName(name) {
    const match = wholeName.exec(name);
    return match ? { domain: match[1] ?? '', path: match[2] ?? '' } : undefined;
}
function splitReference(text) {
    const match = wholeReference.exec(text);
    return match ? { name: match[1] ?? '', tag: match[2], digest: match[3] } : undefined;
}
const hexLengths = new Map([
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128],
]);
/** What is wrong with a digest; undefined for a good one. */
function digestFault(text) {
    const [algorithm, hex] = splitOnce(text, ':');
    if (hex === '')
        return 'digest-format';
    const length = hexLengths.get(algorithm);
    if (length === undefined) {
        const wellFormed = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/.test(text);
        return wellFormed ? 'digest-algorithm' : 'digest-format';
    }
    if (hex.length !== length)
        return 'digest-length';
    return /^[a-f0-9]+$/.test(hex) ? undefined : 'digest-format';
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}


/***/ })

};
