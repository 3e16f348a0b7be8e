export const id = 459;
export const ids = [459];
export const modules = {

/***/ 4106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ problemsOf),
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9475);


/** Reads it with every fault on its line. `what` begins a sentence: `The policy`. */
function readSettings(file, what) {
    const { roots, problems, duplicates } = (0,_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(file, 'core');
    const [root, second] = roots;
    const broken = [
        ...problems.map(({ line, reason }) => problemAt(file, line, reason, `${what} is a YAML file.`)),
        ...duplicates.map(({ key, region }) => problemAt(file, region.startLine, `"${key}" stands twice`, 'Keep one of the two.')),
        ...(second
            ? [problemAt(file, second.region.startLine, 'a second document', `${what} is one YAML document.`)]
            : []),
    ];
    return { root: broken.length > 0 ? undefined : root, problems: broken };
}
/** Faults of a readable file, by line, as an editor shows them. */
const problemsOf = (file, root, faults) => faults
    .map((fault) => ({ ...fault, line: (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .c)(root, fault.path) }))
    .sort((a, b) => a.line - b.line)
    .map(({ line, message, hint }) => problemAt(file, line, message, hint));
const problemAt = ({ path }, line, message, hint) => ({
    code: 'bad-policy',
    message: `${path}:${String(line)}: ${message}`,
    hint,
});


/***/ }),

/***/ 8278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7244);

const reference = 'The README and the JSON Schema of the policy list what may stand here.';
const named = (path) => (path.length === 0 ? 'the file' : path.join('.'));
/** The schema's issues as sentences. They name keys and never quote values. */
function faultsOf(issues, keys, at = []) {
    return issues.flatMap((issue) => {
        const path = [...at, ...issue.path.filter((part) => typeof part !== 'symbol')];
        const where = named(path);
        switch (issue.code) {
            case 'unrecognized_keys':
                return issue.keys.map((key) => {
                    const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(key, keys);
                    const hint = near === undefined ? reference : `Did you mean "${near}"?`;
                    return { path: [...path, key], message: `unknown key "${key}" in ${where}`, hint };
                });
            case 'invalid_value':
                return [
                    { path, message: `${where} has an unknown value`, hint: `Known: ${issue.values.join(', ')}.` },
                ];
            case 'invalid_type': {
                const isMissing = issue.message.endsWith('received undefined');
                const message = isMissing ? `${where} is missing` : `${where} must be of type ${issue.expected}`;
                return [{ path, message, hint: reference }];
            }
            case 'invalid_union': {
                // The last branch is the long form; it says nothing where the short form was meant.
                const long = issue.errors.at(-1) ?? [];
                const isShort = long[0]?.code === 'invalid_type' && long[0].path.length === 0;
                return faultsOf((isShort ? issue.errors[0] : long) ?? [], keys, path);
            }
            default:
                return [{ path, message: `${where} is not right: ${issue.message}`, hint: reference }];
        }
    });
}


/***/ }),

/***/ 459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadPolicy: () => (/* binding */ loadPolicy),
/* harmony export */   unknownRules: () => (/* binding */ unknownRules)
/* harmony export */ });
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7244);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4106);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8278);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9475);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8071);





/** Reads `.github/portcullis.yml`. Every fault names its line. */
function loadPolicy(file, catalogue) {
    const { root, problems } = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readSettings */ .s)(file, 'The policy');
    if (problems.length > 0)
        return { policy: {}, problems };
    if (root === undefined)
        return { policy: {}, problems: [] };
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .policySchema */ .wh.safeParse((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .p)(root));
    const faults = parsed.success
        ? unknownNames(parsed.data, catalogue)
        : (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .faultsOf */ .x)(parsed.error.issues, _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .policyKeys */ .f8);
    if (!parsed.success || faults.length > 0)
        return { policy: {}, problems: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .G)(file, root, faults) };
    return { policy: parsed.data, problems: [] };
}
/** Names that the schema cannot know: checks, rules and their options. */
function unknownNames(policy, catalogue) {
    const checkIds = catalogue.checks.map(({ id }) => id);
    const inChecks = Object.entries(policy.checks ?? {}).flatMap(([id, check]) => {
        const path = ['checks', id];
        const own = catalogue.checks.find((one) => one.id === id);
        if (own === undefined)
            return [{ path, message: `no check is called "${id}"`, hint: (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(id, checkIds) }];
        const shared = Object.assign({}, ...own.rules.map(({ options }) => options), own.options);
        const inRules = Object.entries(check.rules ?? {}).flatMap(([selector, { options }]) => {
            const at = [...path, 'rules', selector];
            const rules = catalogue.select(selector);
            if (rules.length === 0)
                return [unknownRule(at, selector, catalogue)];
            if (!rules.some((rule) => rule.id.startsWith(`${id}/`)))
                return [
                    {
                        path: at,
                        message: `${selector} is no rule of ${id}`,
                        hint: 'Move it below the check it belongs to.',
                    },
                ];
            const known = Object.assign({}, ...rules.map((rule) => rule.options));
            return optionFaults(options, known, selector, [...at, 'options']);
        });
        return [...optionFaults(check.options, shared, id, [...path, 'options']), ...inRules];
    });
    return [...inChecks, ...unknownRules(policy.suppressions ?? [], ['suppressions'], catalogue)];
}
const typeOf = (value) => (Array.isArray(value) ? 'list' : typeof value);
function optionFaults(values = {}, known, owner, at) {
    const names = Object.keys(known);
    return Object.entries(values).flatMap(([name, value]) => {
        const wanted = known[name]?.default;
        const path = [...at, name];
        if (wanted === undefined) {
            const hint = names.length > 0 ? (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, names) : 'It has no options.';
            return [{ path, message: `${owner} has no option "${name}"`, hint }];
        }
        if (known[name]?.inputOnly)
            return [{ path, message: `${name} is no setting of a policy`, hint: 'Give it as an input.' }];
        const faults = typeOf(value) === typeOf(wanted)
            ? (known[name]?.faults?.(value) ?? [])
            : [`must be of type ${typeOf(wanted)}`];
        return faults.map((fault) => ({ path, message: `${name}: ${fault}`, hint: known[name]?.summary ?? '' }));
    });
}
/** Suppressions of rules that do not exist would silence nothing, unseen. */
const unknownRules = (entries, path, catalogue) => entries.flatMap(({ rule }, index) => catalogue.select(rule).length > 0 ? [] : [unknownRule([...path, index, 'rule'], rule, catalogue)]);
const unknownRule = (path, selector, catalogue) => ({
    path,
    message: `no rule is called "${selector}"`,
    hint: `${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(selector, catalogue.names).replace(/^Known: .*/u, '')} The command "rules" lists them.`.trim(),
});


/***/ }),

/***/ 9475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ lineOf),
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
const keyOf = (node) => (node.kind === 'scalar' ? node.source : '');
/** The value without positions. A repeated key keeps its last value. */
function plain(node) {
    switch (node.kind) {
        case 'scalar':
            return node.value;
        case 'sequence':
            return node.items.map(plain);
        case 'mapping':
            return Object.fromEntries(node.entries.map(({ key, value }) => [keyOf(key), plain(value)]));
    }
}
/** 1-based line of the key or item that `path` leads to, or of the nearest thing around it. */
function lineOf(root, path) {
    let node = root;
    let line = root.region.startLine;
    for (const part of path) {
        const entry = node.kind === 'mapping' ? node.entries.findLast(({ key }) => keyOf(key) === String(part)) : undefined;
        const next = node.kind === 'sequence' ? node.items[Number(part)] : entry?.value;
        if (next === undefined)
            break;
        line = (entry?.key ?? next).region.startLine;
        node = next;
    }
    return line;
}


/***/ }),

/***/ 8071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f8: () => (/* binding */ policyKeys),
  wh: () => (/* binding */ policySchema),
  u5: () => (/* binding */ registry),
  iO: () => (/* binding */ suppression)
});

// UNUSED EXPORTS: day

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./out/shared/core/policy.js
/** Which ignore comments count: all but over proven findings, really all, those that the base has too, or none. */
const inlineIgnores = ['allow', 'allow-proven', 'base-only', 'none'];

// EXTERNAL MODULE: ./out/shared/core/rule.js
var rule = __webpack_require__(998);
// EXTERNAL MODULE: ./out/shared/core/severity.js
var severity = __webpack_require__(7131);
;// CONCATENATED MODULE: ./out/shared/policy/schema.js




/** A calendar day, `YYYY-MM-DD`. */
const day = iso/* date */.p6();
const reason = schemas/* string */.YjP().trim().min(1, 'must say why');
const patterns = schemas/* array */.YOg(schemas/* string */.YjP().min(1))
    .describe('Patterns in .gitignore syntax, from the repository’s root.');
const preset = schemas/* enum */.k5n(rule/* presets */.v).describe('Which rules are on; each preset holds the ones before it.');
const failOn = schemas/* enum */.k5n(severity/* severities */.gO).describe('The gate closes at this severity or worse.');
const ignores = schemas/* enum */.k5n(inlineIgnores)
    .describe('Which ignore comments count: all, only those that the base has too, or none.');
const schema_option = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* array */.YOg(schemas/* string */.YjP())]);
const options = schemas/* record */.g1P(schemas/* string */.YjP(), schema_option);
const schema_rule = schemas/* strictObject */.rej({
    severity: schemas/* enum */.k5n([...severity/* severities */.gO, 'off']).exactOptional(),
    options: options.exactOptional(),
});
/** `*.example.com`: a star may stand at either end of the host. */
const registry = schemas/* string */.YjP()
    .regex(/^[^\s:/]+(?::\d+)?(?:\/[^\s:]+)*$/u, 'a host, or a host and a namespace (no https://)');
/** `rule: high` is short for `rule: { severity: high }`. */
const ruleOrSeverity = schemas/* union */.KCZ([
    schemas/* enum */.k5n([...severity/* severities */.gO, 'off']).transform((severity) => ({ severity })),
    schema_rule,
]);
const check = schemas/* strictObject */.rej({
    enabled: schemas/* boolean */.zMY().exactOptional(),
    preset: preset.exactOptional(),
    failOn: failOn.exactOptional(),
    inlineIgnores: ignores.exactOptional(),
    exclude: patterns.exactOptional(),
    options: options.describe('Of the check, and of all its rules that know them.').exactOptional(),
    rules: schemas/* record */.g1P(schemas/* string */.YjP(), ruleOrSeverity)
        .describe('By rule id, or by the id another tool gives it.')
        .exactOptional(),
});
/** One entry of the policy’s `suppressions` and of a baseline. */
const suppression = schemas/* strictObject */.rej({
    rule: schemas/* string */.YjP().min(1).describe('Rule id, or the id another tool gives it.'),
    path: schemas/* string */.YjP().min(1).describe('Pattern in .gitignore syntax; absent: everywhere.').exactOptional(),
    fingerprint: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{32}$/u)
        .exactOptional(),
    reason: reason.describe('Why it is accepted.'),
    until: day.describe('The last day it holds.'),
});
/** `.github/portcullis.yml`; the file for editors is generated from this. */
const policySchema = schemas/* strictObject */.rej({
    preset: preset.exactOptional(),
    failOn: failOn.exactOptional(),
    onError: schemas/* enum */.k5n(['fail', 'warn'])
        .describe('What could not be checked closes the gate, or only warns.')
        .exactOptional(),
    inlineIgnores: ignores.exactOptional(),
    exclude: patterns.exactOptional(),
    allowedRegistries: schemas/* array */.YOg(registry)
        .describe('Where images may come from: hosts, or hosts with a namespace (ghcr.io/acme).')
        .exactOptional(),
    checks: schemas/* record */.g1P(schemas/* string */.YjP(), check).exactOptional(),
    suppressions: schemas/* array */.YOg(suppression).exactOptional(),
});
/** Every key of a policy at any depth, for "did you mean". */
const policyKeys = [policySchema, check, schema_rule, suppression].flatMap(({ shape }) => Object.keys(shape));


/***/ })

};
