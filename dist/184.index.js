export const id = 184;
export const ids = [184];
export const modules = {

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

/***/ 184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPolicy: () => (/* binding */ loadPolicy),
  unknownRules: () => (/* binding */ unknownRules)
});

// EXTERNAL MODULE: ./out/shared/core/suggest.js
var suggest = __webpack_require__(7244);
// EXTERNAL MODULE: ./out/shared/parse/yaml.js + 7 modules
var yaml = __webpack_require__(4416);
// EXTERNAL MODULE: ./out/shared/policy/faults.js
var policy_faults = __webpack_require__(8278);
;// CONCATENATED MODULE: ./out/shared/policy/plain.js
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

// EXTERNAL MODULE: ./out/shared/policy/schema.js
var schema = __webpack_require__(752);
;// CONCATENATED MODULE: ./out/shared/policy/load.js





/** Reads `.github/portcullis.yml`. Every fault names its line. */
function loadPolicy(file, catalogue) {
    const problem = (line, message, hint) => ({
        code: 'bad-policy',
        message: `${file.path}:${String(line)}: ${message}`,
        hint,
    });
    const { roots, problems, duplicates } = (0,yaml/* parseYaml */.h)(file, 'core');
    const [root, second] = roots;
    const broken = [
        ...problems.map(({ line, reason }) => problem(line, reason, 'The policy is a YAML file.')),
        ...duplicates.map(({ key, region }) => problem(region.startLine, `"${key}" stands twice`, 'Keep one of the two.')),
        ...(second
            ? [problem(second.region.startLine, 'a second document', 'The policy is one YAML document.')]
            : []),
    ];
    if (broken.length > 0)
        return { policy: {}, problems: broken };
    if (root === undefined)
        return { policy: {}, problems: [] };
    const parsed = schema/* policySchema */.wh.safeParse(plain(root));
    const faults = parsed.success
        ? unknownNames(parsed.data, catalogue)
        : (0,policy_faults/* faultsOf */.x)(parsed.error.issues, schema/* policyKeys */.f8);
    if (!parsed.success || faults.length > 0)
        return {
            policy: {},
            problems: inOrder(faults, root).map(({ line, message, hint }) => problem(line, message, hint)),
        };
    return { policy: parsed.data, problems: [] };
}
/** By line, as an editor shows them. */
const inOrder = (faults, root) => faults
    .map(({ path, message, hint }) => ({ line: lineOf(root, path), message, hint }))
    .sort((a, b) => a.line - b.line);
/** Names that the schema cannot know: checks, rules and their options. */
function unknownNames(policy, catalogue) {
    const checkIds = catalogue.checks.map(({ id }) => id);
    const inChecks = Object.entries(policy.checks ?? {}).flatMap(([id, check]) => {
        const path = ['checks', id];
        if (!checkIds.includes(id))
            return [{ path, message: `no check is called "${id}"`, hint: (0,suggest/* didYouMean */.a)(id, checkIds) }];
        return Object.entries(check.rules ?? {}).flatMap(([selector, { options }]) => {
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
            const known = rules.flatMap((rule) => Object.keys(rule.options ?? {}));
            return Object.keys(options ?? {})
                .filter((name) => !known.includes(name))
                .map((name) => ({
                path: [...at, 'options', name],
                message: `${selector} has no option "${name}"`,
                hint: known.length > 0 ? (0,suggest/* didYouMean */.a)(name, known) : 'It has no options.',
            }));
        });
    });
    return [...inChecks, ...unknownRules(policy.suppressions ?? [], ['suppressions'], catalogue)];
}
/** Suppressions of rules that do not exist would silence nothing, unseen. */
const unknownRules = (entries, path, catalogue) => entries.flatMap(({ rule }, index) => catalogue.select(rule).length > 0 ? [] : [unknownRule([...path, index, 'rule'], rule, catalogue)]);
const unknownRule = (path, selector, catalogue) => ({
    path,
    message: `no rule is called "${selector}"`,
    hint: `${(0,suggest/* didYouMean */.a)(selector, catalogue.names).replace(/^Known: .*/u, '')} The command "rules" lists them.`.trim(),
});


/***/ }),

/***/ 752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f8: () => (/* binding */ policyKeys),
/* harmony export */   iO: () => (/* binding */ suppression),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* unused harmony export day */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(998);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7131);



/** A calendar day, `YYYY-MM-DD`. */
const day = zod__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6();
const reason = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim().min(1, 'must say why');
const patterns = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1))
    .describe('Patterns in .gitignore syntax, from the repository’s root.');
const preset = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_core_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .presets */ .v).describe('Which rules are on; each preset holds the ones before it.');
const failOn = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO).describe('The gate closes at this severity or worse.');
const option = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())]);
const rule = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    severity: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([..._core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO, 'off']).exactOptional(),
    options: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), option).exactOptional(),
});
/** `rule: high` is short for `rule: { severity: high }`. */
const ruleOrSeverity = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([..._core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO, 'off']).transform((severity) => ({ severity })),
    rule,
]);
const check = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    enabled: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().exactOptional(),
    preset: preset.exactOptional(),
    failOn: failOn.exactOptional(),
    exclude: patterns.exactOptional(),
    rules: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), ruleOrSeverity)
        .describe('By rule id, or by the id another tool gives it.')
        .exactOptional(),
});
/** One entry of the policy’s `suppressions` and of a baseline. */
const suppression = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).describe('Rule id, or the id another tool gives it.'),
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).describe('Pattern in .gitignore syntax; absent: everywhere.').exactOptional(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^[0-9a-f]{32}$/u)
        .exactOptional(),
    reason: reason.describe('Why it is accepted.'),
    until: day.describe('The last day it holds.'),
});
/** `.github/portcullis.yml`; the file for editors is generated from this. */
const policySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    preset: preset.exactOptional(),
    failOn: failOn.exactOptional(),
    onError: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['fail', 'warn'])
        .describe('What could not be checked closes the gate, or only warns.')
        .exactOptional(),
    inlineIgnores: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['allow', 'base-only'])
        .describe('Whether an ignore comment counts that the pull request itself adds.')
        .exactOptional(),
    exclude: patterns.exactOptional(),
    allowedRegistries: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^[^\s:/]+(?::\d+)?(?:\/[^\s:]+)*$/u, 'a host, or a host and a namespace (no https://)'))
        .describe('Where images may come from: hosts, or hosts with a namespace (ghcr.io/acme).')
        .exactOptional(),
    checks: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), check).exactOptional(),
    suppressions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(suppression).exactOptional(),
});
/** Every key of a policy at any depth, for "did you mean". */
const policyKeys = [policySchema, check, rule, suppression].flatMap(({ shape }) => Object.keys(shape));


/***/ })

};
