export const id = 5755;
export const ids = [5755];
export const modules = {

/***/ 45755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showPolicy: () => (/* binding */ showPolicy)
});

// EXTERNAL MODULE: ./out/shared/files/matcher.js
var matcher = __webpack_require__(75890);
// EXTERNAL MODULE: ./out/shared/core/hold.js
var hold = __webpack_require__(81965);
// EXTERNAL MODULE: ./out/shared/core/locks.js
var core_locks = __webpack_require__(73318);
// EXTERNAL MODULE: ./out/shared/core/settings.js
var core_settings = __webpack_require__(5425);
// EXTERNAL MODULE: ./out/shared/policy/layer.js + 1 modules
var policy_layer = __webpack_require__(24386);
;// CONCATENATED MODULE: ./out/shared/policy/effective.js




/** The policy that holds, value by value; keys with a default are always there. */
function effective(policy, layers, all, catalogue) {
    const locks = new core_locks/* Locks */.bm(all, catalogue);
    const shown = withLockedChecks({ ...core_settings/* defaults */.NT, ...policy }, locks, catalogue);
    const isLocked = ([key, id, part, selector]) => {
        if (key !== 'checks')
            return locks.onKey(key).length > 0;
        if (locks.onCheck(String(id)).length > 0)
            return true;
        const rules = part === 'rules' ? catalogue.select(String(selector)) : [];
        return rules.some((rule) => locks.onRule(rule.id).length > 0);
    };
    const values = leavesOf(shown, []).map(({ path, value, root }) => ({
        path,
        value,
        source: sourceOf(path, root, layers),
        isLocked: isLocked(path),
    }));
    return [...locked(layers), ...values];
}
/** What no layer below can weaken. */
const locked = (layers) => layers
    .flatMap((layer) => (layer.policy.locked ?? []).map((value, index) => ({
    value,
    source: (0,policy_layer/* placeOf */.$)(layer, ['locked', index]),
})))
    .map((one, index) => ({ ...one, path: ['locked', index], isLocked: false }));
/** What is locked of a check and comes from keys above it. */
function withLockedChecks(policy, locks, catalogue) {
    const held = catalogue.checkIds.flatMap((id) => {
        const onCheck = locks.onCheck(id);
        if (onCheck.length === 0)
            return [];
        const pick = (key) => (0,hold/* strictestOf */.x)(key, (0,core_settings/* settingOf */.y7)(policy, id, key), id, onCheck);
        const settings = { preset: pick('preset'), failOn: pick('failOn'), inlineIgnores: pick('inlineIgnores') };
        return [[id, { ...policy.checks?.[id], ...settings }]];
    });
    return held.length === 0
        ? policy
        : { ...policy, checks: { ...policy.checks, ...Object.fromEntries(held) } };
}
function leavesOf(value, path, root = []) {
    const way = [...root, value];
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return [{ path, value, root: way }];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value)
        .filter(([key]) => key !== 'place')
        .flatMap(([key, one]) => leavesOf(one, [...path, Array.isArray(value) ? Number(key) : key], way));
}
/** Where the last layer says it; an item of a list is known by itself, since lists are put together. */
function sourceOf(path, root, layers) {
    const list = path.findIndex((part) => typeof part === 'number');
    const item = list < 0 ? undefined : root[list + 1];
    for (const layer of [...layers].reverse()) {
        const own = list < 0 ? path : pathOfItem(layer.policy, path.slice(0, list), item);
        if (own === undefined || !has(layer.policy, own))
            continue;
        if (list < 0 && at(layer.policy, own) !== root.at(-1))
            continue;
        return `${layer.source}:${layer.lineOf([...own, ...(list < 0 ? [] : path.slice(list + 1))])}`;
    }
    const [, id, key] = path;
    if (path[0] === 'checks' && path.length === 3 && id !== undefined)
        return sourceOf([key ?? ''], [undefined, root.at(-1)], layers);
    return 'default';
}
function pathOfItem(policy, path, item) {
    const list = at(policy, path);
    const index = Array.isArray(list) ? list.indexOf(item) : -1;
    return index < 0 ? undefined : [...path, index];
}
const at = (value, path) => path.reduce((one, part) => typeof one === 'object' && one !== null && Object.hasOwn(one, part)
    ? one[part]
    : undefined, value);
const has = (policy, path) => at(policy, path) !== undefined;

;// CONCATENATED MODULE: ./out/shared/policy/show.js
/** `acme/.github/portcullis.yml@1a2b3c4:3` */
const show_short = (source) => source.replace(/@([0-9a-f]{7})[0-9a-f]{33}(?=:|$)/u, '@$1');
/** A comment ends with its line. */
const oneLine = (text) => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?');
const scalar = (value) => typeof value === 'string' && !plainText.test(value) ? JSON.stringify(oneLine(value)) : String(value);
/** What YAML reads as a text without quotes, whatever stands around it. */
const plainText = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z][\w./-]*$/iu;
/** `off` is one of our own words. */
const valueText = (value) => (value === 'off' ? 'off' : scalar(value));
/** The policy as YAML, with where each value comes from as a comment. */
function toYaml(values) {
    const lines = [];
    let before = [];
    for (const { path, value, source, isLocked } of values) {
        const same = path.findIndex((part, index) => part !== before[index]);
        let dash = '';
        for (let depth = same < 0 ? path.length - 1 : same; depth < path.length; depth += 1) {
            const part = path[depth];
            const lead = dash === '' ? '  '.repeat(depth) : dash;
            dash = '';
            const isLast = depth === path.length - 1;
            const comment = ` # ${oneLine(show_short(source))}${isLocked ? ' (locked)' : ''}`;
            if (typeof part === 'number') {
                if (isLast)
                    lines.push(`${lead}- ${valueText(value)}${comment}`);
                else
                    dash = `${lead}- `;
            }
            else if (isLast)
                lines.push(`${lead}${scalar(part ?? '')}: ${valueText(value)}${comment}`);
            else
                lines.push(`${lead}${scalar(part ?? '')}:`);
        }
        before = path;
    }
    return `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./out/shared/github/event.js
var github_event = __webpack_require__(8846);
// EXTERNAL MODULE: ./out/shared/report/escape.js
var report_escape = __webpack_require__(45316);
// EXTERNAL MODULE: ./out/actions/attempt.js
var attempt = __webpack_require__(80057);
// EXTERNAL MODULE: ./out/actions/ground.js + 8 modules
var actions_ground = __webpack_require__(98064);
// EXTERNAL MODULE: ./out/actions/outputs.js
var outputs = __webpack_require__(74582);
// EXTERNAL MODULE: ./out/actions/place.js
var place = __webpack_require__(97211);
// EXTERNAL MODULE: ./out/actions/settings/files.js + 8 modules
var files = __webpack_require__(60980);
// EXTERNAL MODULE: ./out/actions/settings/request.js
var request = __webpack_require__(27461);
// EXTERNAL MODULE: ./out/actions/sides.js + 5 modules
var sides = __webpack_require__(3415);
// EXTERNAL MODULE: ./out/actions/settings/other-tools.js
var other_tools = __webpack_require__(77976);
;// CONCATENATED MODULE: ./out/actions/show-policy.js














/** The command `policy`: what holds for the repository at the path, where each value stands, and what has no effect. */
async function showPolicy(line, known, env) {
    const refused = (0,outputs/* unprinted */.m)(line.outputs, 'policy', 'The policy is');
    const problems = [...line.problems, ...refused];
    if (refused.length > 0)
        return { text: '', problems };
    const cwd = process.cwd();
    const runner = await (0,attempt/* attempt */.C)(problems, () => (0,github_event/* runnerContext */.cE)(env));
    const location = await (0,place/* findPlace */.P)(line.paths, cwd, problems);
    const ground = await (0,actions_ground/* findGround */.Dt)({ location, ...(0,actions_ground/* comparison */.my)(line, runner), runner, env }, problems);
    // What was not understood may have been meant to keep it from asking outside.
    const io = line.problems.length > 0
        ? undefined
        : async () => (await __webpack_require__.e(/* import() */ 2676).then(__webpack_require__.bind(__webpack_require__, 82676))).waysOut(env, location.root);
    try {
        const head = (await (0,attempt/* attempt */.C)(problems, () => (0,sides/* sideOfHead */.L$)(location))) ?? sides/* nothing */.s6;
        const trusted = (await (0,attempt/* attempt */.C)(problems, () => (0,sides/* trustedSide */.ZB)(ground, head))) ?? sides/* nothing */.s6;
        const bound = await (0,attempt/* attempt */.C)(problems, () => (0,other_tools/* bindToolSettings */.x)(known.checks, known, trusted));
        const catalogue = bound?.catalogue ?? known;
        const settings = await (0,attempt/* attempt */.C)(problems, () => (0,files/* loadSettingsFiles */.R)((0,request/* requestOf */.f)(line, { location, cwd, trusted, head, catalogue, io })));
        if (settings === undefined)
            return { text: '', problems };
        const { policy, layers, locks } = settings;
        const remarks = [...settings.remarks, ...emptyPaths(layers, pathsIn(head))];
        problems.push(...settings.problems, ...(bound?.problems(policy) ?? []));
        const values = effective(policy, layers, locks, catalogue);
        const isJson = line.outputs.some(({ format }) => format === 'json');
        return { text: isJson ? toJson(values, remarks, problems) : toText(values, remarks), problems };
    }
    finally {
        ground.dispose();
    }
}
const pathsIn = ({ listing, all = listing.entries }) => [...all, ...listing.excluded].map(({ path }) => path);
/** Suppressions of the policy that silence nothing: a slip in their path would stay unseen. */
const emptyPaths = (layers, paths) => layers.flatMap((layer) => (layer.policy.suppressions ?? []).flatMap(({ path }, index) => path === undefined || paths.some((0,matcher/* matcher */.j)([path]))
    ? []
    : [
        {
            text: `${(0,policy_layer/* placeOf */.$)(layer, ['suppressions', index])}: no file of this repository matches ${JSON.stringify(path)}.`,
        },
    ]));
function toText(values, remarks) {
    const told = remarks.map(({ text }) => `#   ${(0,report_escape/* forLog */.Ig)(text)}\n`);
    return toYaml(values) + (told.length === 0 ? '' : `\n# Without effect:\n${told.join('')}`);
}
const toJson = (values, remarks, problems) => `${(0,report_escape/* forJson */.Cx)({
    schemaVersion: 1,
    values,
    withoutEffect: remarks.map(({ text }) => text),
    problems: problems.map(({ code, message, hint }) => ({ code, message, hint })),
})}\n`;


/***/ })

};
