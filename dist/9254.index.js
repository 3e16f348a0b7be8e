export const id = 9254;
export const ids = [9254];
export const modules = {

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


/***/ })

};
