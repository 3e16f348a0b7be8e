export const id = 3636;
export const ids = [3636];
export const modules = {

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ }),

/***/ 14106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ problemsOf),
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21907);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49475);


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
    .map((fault) => ({ ...fault, line: (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(root, fault.path) }))
    .sort((a, b) => a.line - b.line)
    .map(({ line, message, hint }) => problemAt(file, line, message, hint));
const problemAt = ({ path }, line, message, hint) => ({
    code: 'bad-policy',
    message: `${path}:${String(line)}: ${message}`,
    hint,
});


/***/ }),

/***/ 28278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57244);

const ownReference = 'The README and the JSON Schema of the policy list what may stand here.';
const named = (path) => (path.length === 0 ? 'the file' : path.join('.'));
/**
 * The schema's issues (with their input: `reportInput`) as sentences. They name keys and never quote values.
 * @param reference a hint, where more is to be read
 */
function faultsOf(issues, keys, at = [], reference = ownReference) {
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
                    {
                        path,
                        message: `${where} has an unknown value`,
                        hint: (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(typeof issue.input === 'string' ? issue.input : '', issue.values.map(String)),
                    },
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
                return faultsOf((isShort ? issue.errors[0] : long) ?? [], keys, path, reference);
            }
            default:
                return [{ path, message: `${where} is not right: ${issue.message}`, hint: reference }];
        }
    });
}


/***/ }),

/***/ 43636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadHadolint: () => (/* binding */ loadHadolint)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57244);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14106);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28278);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49475);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44313);






/** The check that answers hadolint. */
const checkId = 'dockerfile-lint';
/** hadolint's weights and ours: what it calls an error closes the gate by default, here as there. */
const severities = {
    error: 'high',
    warning: 'medium',
    info: 'low',
    style: 'info',
};
const levels = ['error', 'warning', 'info', 'style'];
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1);
const ids = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).exactOptional();
const labelTypes = ['text', 'url', 'semver', 'hash', 'rfc3339', 'spdx', 'email'];
const unread = zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().exactOptional();
const schema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ignored: ids,
    override: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ error: ids, warning: ids, info: ids, style: ids }).exactOptional(),
    trustedRegistries: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .registry */ .u5.transform((one) => [one]), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .registry */ .u5)]).exactOptional(),
    'label-schema': zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(labelTypes)).exactOptional(),
    'strict-labels': zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().exactOptional(),
    'disable-ignore-pragma': zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().exactOptional(),
    'failure-threshold': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([...levels, 'ignore', 'none']).exactOptional(),
    // How hadolint prints and exits is no matter of a policy.
    'no-fail': unread,
    'no-color': unread,
    format: unread,
});
const reference = 'The README of hadolint lists what may stand here, below "Configure".';
const keys = [...Object.keys(schema.shape), ...levels];
/**
 * Reads a hadolint configuration as a policy for dockerfile-lint; with faults it is empty. Ids of rules that nobody knows
 * yet are passed over, since newer versions of hadolint have more of them; what cannot be an id is a fault.
 * (Facts: hadolint's README, "Configure" and "Linting Labels".)
 */
function loadHadolint(file, catalogue) {
    const { root, problems } = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readSettings */ .s)(file, 'The configuration of hadolint');
    if (problems.length > 0 || root === undefined)
        return { policy: {}, problems };
    const parsed = schema.safeParse(withoutNulls((0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(root)), { reportInput: true });
    const faults = parsed.success
        ? malformedIds(parsed.data, catalogue)
        : (0,_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .faultsOf */ .x)(parsed.error.issues, keys, [], reference);
    if (!parsed.success || faults.length > 0)
        return { policy: {}, problems: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .G)(file, root, faults) };
    return { policy: { checks: { [checkId]: checkPolicy(parsed.data, catalogue) } }, problems: [] };
}
/** A key without a value is as good as none. */
const withoutNulls = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).flatMap(([key, one]) => (one === null ? [] : [[key, withoutNulls(one)]])))
    : value;
function malformedIds({ ignored: off = [], override = {} }, catalogue) {
    const lists = [
        { path: ['ignored'], ids: off },
        ...levels.map((level) => ({ path: ['override', level], ids: override[level] ?? [] })),
    ];
    const known = catalogue.names.filter((name) => /^DL\d+$/.test(name));
    return lists.flatMap(({ path, ids: written }) => written.flatMap((id, index) => {
        if (/^(?:DL|SC)\d{4}$/.test(id))
            return [];
        const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_5__/* .closest */ .k)(id, known);
        const hint = near === undefined ? 'Ids look like DL3008 or SC2086.' : `Did you mean ${near}?`;
        return [{ path: [...path, index], message: `no rule of hadolint is called "${id}"`, hint }];
    }));
}
function checkPolicy(config, catalogue) {
    const threshold = config['failure-threshold'];
    const labels = Object.entries(config['label-schema'] ?? {}).map(([name, type]) => `${name}=${type}`);
    const strict = config['strict-labels'];
    const { trustedRegistries = [] } = config;
    const options = {
        // About Dockerfiles alone: the policy's own list is about every image.
        ...(trustedRegistries.length > 0 && { allowedRegistries: trustedRegistries }),
        ...(labels.length > 0 && { labelSchema: labels }),
        ...(strict !== undefined && { strictLabels: strict }),
    };
    return {
        ...(threshold !== undefined && {
            failOn: threshold === 'ignore' || threshold === 'none' ? 'info' : severities[threshold],
        }),
        ...(config['disable-ignore-pragma'] === true && { inlineIgnores: 'none' }),
        ...(Object.keys(options).length > 0 && { options }),
        rules: rulesOf(config, catalogue),
    };
}
/** Last word first: what is ignored, the worst of the overrides, the rules that the labels ask for. */
function rulesOf(config, catalogue) {
    const wishes = [
        ...(config.ignored ?? []).map((id) => [id, 'off']),
        ...levels.flatMap((level) => (config.override?.[level] ?? []).map((id) => [id, severities[level]])),
    ];
    const rules = new Map();
    const put = (selector, severity) => {
        if (!rules.has(selector))
            rules.set(selector, { severity });
    };
    for (const [id, severity] of wishes) {
        // Other checks may answer the id too, in other files: this one is about Dockerfiles only.
        if (catalogue.codeOf(id) !== undefined)
            put(id, severity);
        else
            for (const rule of catalogue.select(id))
                if (rule.id.startsWith(`${checkId}/`))
                    put(rule.id, severity);
    }
    for (const rule of labelRules(config, catalogue))
        put(rule.id, rule.severity);
    return Object.fromEntries(rules);
}
/** Rules that a schema of labels switches on, whatever the preset: those that know its options. */
function labelRules(config, catalogue) {
    const hasSchema = config['label-schema'] !== undefined || config['strict-labels'] === true;
    const check = catalogue.checks.find(({ id }) => id === checkId);
    return (hasSchema ? (check?.rules ?? []) : []).filter(({ options = {} }) => 'labelSchema' in options || 'strictLabels' in options);
}


/***/ }),

/***/ 44313:
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
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./out/shared/core/locks.js
var locks = __webpack_require__(73318);
// EXTERNAL MODULE: ./out/shared/core/policy.js
var policy = __webpack_require__(84710);
// EXTERNAL MODULE: ./out/shared/core/rule.js
var rule = __webpack_require__(90998);
// EXTERNAL MODULE: ./out/shared/core/severity.js
var severity = __webpack_require__(87131);
;// CONCATENATED MODULE: ./out/shared/policy/signers.js

const signers_text = schemas/* string */.YjP().min(1).max(2_000);
/** YAML reads `12` and `true` as no texts; of what it rounds (`1.10`) nobody knows what was written. */
const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* int */.Whr().transform(String), schemas/* boolean */.zMY().transform(String)]);
const texts = schemas/* record */.g1P(schemas/* string */.YjP().min(1), scalar);
const signer = schemas/* strictObject */.rej({
    identity: signers_text
        .describe('The whole name in the certificate: a workflow\u2019s URI, or an address.')
        .exactOptional(),
    identityRegexp: signers_text.describe('RE2; it has to fit the whole name.').exactOptional(),
    issuer: signers_text.describe('The whole OIDC issuer.').exactOptional(),
    issuerRegexp: signers_text.describe('RE2; it has to fit the whole issuer.').exactOptional(),
    key: schemas/* string */.YjP()
        .min(1)
        .max(100_000)
        .describe('Path of a PEM file in the repository, or PEM text.')
        .exactOptional(),
    claims: texts.describe('Claims of the certificate by name, whole values.').exactOptional(),
    withoutLog: schemas/* boolean */.zMY()
        .describe('For a key: signatures without an entry in a transparency log count too.')
        .exactOptional(),
});
const signers = schemas/* array */.YOg(signer).max(100);
const stars = signers_text.describe('Stars stand for any part of a path, two of them for any parts.');
const attestation = schemas/* strictObject */.rej({
    type: signers_text.describe('slsaprovenance1, spdxjson, cyclonedx, vuln, openvex \u2026, or the URI of a predicate type.'),
    signers: signers.min(1).describe('Absent: those of the entry.').exactOptional(),
    atLeast: schemas/* int */.Whr().min(1).describe('How many of the signers must have made such a one.').exactOptional(),
    builder: stars.exactOptional(),
    source: signers_text.describe('The source repository: its URI, or owner/name on github.com.').exactOptional(),
    ref: stars.exactOptional(),
    maxAgeDays: schemas/* int */.Whr().min(1).describe('Signed at most so many days ago.').exactOptional(),
    predicate: texts.describe('Values in the predicate, by path.').exactOptional(),
});
/** One entry of `trustedSigners`. */
const trustedSigners = schemas/* strictObject */.rej({
    images: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .min(1)
        .max(1_000)
        .describe('Names without tag: ghcr.io/acme/app, ghcr.io/acme/* (one part), ghcr.io/acme/** (any).'),
    signers: signers.describe('Any of them may sign.').default([]),
    atLeast: schemas/* int */.Whr()
        .min(0)
        .describe('How many of the signers must have signed; 0 where attestations alone are enough.')
        .exactOptional(),
    annotations: texts.describe('What a signature\u2019s annotations must hold.').exactOptional(),
    attestations: schemas/* array */.YOg(attestation).max(100).exactOptional(),
    platforms: schemas/* enum */.k5n(['index', 'all', 'any'])
        .describe('What of an index must be signed: itself, every platform\u2019s image, or any of these.')
        .exactOptional(),
    repository: signers_text.describe('Another repository that holds the proofs.').exactOptional(),
    trustRoot: signers_text.describe('public-good, github, or the path of a trusted_root.json.').exactOptional(),
});
/** Every key of an entry at any depth. */
const signerKeys = [trustedSigners, attestation, signer].flatMap(({ shape }) => Object.keys(shape));

;// CONCATENATED MODULE: ./out/shared/policy/schema.js






/** A calendar day, `YYYY-MM-DD`. */
const day = iso/* date */.p6();
const reason = schemas/* string */.YjP().trim().min(1, 'must say why');
const patterns = schemas/* array */.YOg(schemas/* string */.YjP().min(1))
    .describe('Patterns in .gitignore syntax, from the repository\u2019s root.');
const preset = schemas/* enum */.k5n(rule/* presets */.v).describe('Which rules are on; each preset holds the ones before it.');
const failOn = schemas/* enum */.k5n(severity/* severities */.gO).describe('The gate closes at this severity or worse.');
const ignores = schemas/* enum */.k5n(policy/* inlineIgnores */.d)
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
/** One entry of the policy\u2019s `suppressions` and of a baseline. */
const suppression = schemas/* strictObject */.rej({
    rule: schemas/* string */.YjP().min(1).describe('Rule id, or the id another tool gives it.'),
    path: schemas/* string */.YjP().min(1).describe('Pattern in .gitignore syntax; absent: everywhere.').exactOptional(),
    fingerprint: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{32}$/u)
        .exactOptional(),
    purl: schemas/* string */.YjP()
        .regex(/^pkg:[a-z][a-z0-9.-]*\/[^\s?#]+$/u, 'a package URL without qualifiers (pkg:npm/name@1.0.0)')
        .describe('Package URL; without a version it means every version.')
        .exactOptional(),
    advisory: schemas/* string */.YjP()
        .regex(/^[\w.:-]+$/u, 'the id of an advisory')
        .describe('Id of an advisory, or one of its aliases.')
        .exactOptional(),
    reason: reason.describe('Why it is accepted.'),
    until: day.describe('The last day it holds.'),
    owner: schemas/* string */.YjP()
        .trim()
        .min(1)
        .max(200)
        .describe('Who answers for it: a person or a team.')
        .exactOptional(),
});
const reference = schemas/* string */.YjP().min(1).max(1_200);
/** `.github/portcullis.yml`; the file for editors is generated from this. */
const policySchema = schemas/* strictObject */.rej({
    extends: schemas/* union */.KCZ([reference.transform((one) => [one]), schemas/* array */.YOg(reference).max(10)])
        .describe('Policies that this one stands on: ./path.yml of the same repository, or owner/repo/path.yml@<40 hex commit>. ' +
        'Of several the later ones win, and this file wins over all of them, but for what they lock.')
        .exactOptional(),
    locked: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(200))
        .max(1_000)
        .describe('What nobody below this policy can weaken, only make stricter; an attempt has no effect and is told. ' +
        'A rule (its id, the id of another tool, or `check:*` for all of a check): it stays on, weighs as much, keeps its ' +
        'options and the options of its check, closes the gate from the same severity on, and nobody but this policy and ' +
        'those it extends leaves a file out of it or accepts a finding of it: no suppression, baseline, ignore comment or ' +
        'settings of other tools. A rule that is named by its id is on, whatever the preset. ' +
        'With a rule or check onError is locked too, and with cosign-verify trustedSigners. ' +
        'A check (its id): it stays on with its preset, failOn, inlineIgnores, files, options and rules; single findings may ' +
        'still be accepted. ' +
        `A key (${locks/* lockableKeys */.wS.join(', ')}): what it says here, or its default, is the least that holds.`)
        .exactOptional(),
    requireOwner: schemas/* boolean */.zMY()
        .describe('Suppressions of policies and of the baseline hold only with an owner; true here or above is true.')
        .exactOptional(),
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
    trustedSigners: schemas/* array */.YOg(trustedSigners)
        .max(1_000)
        .describe('Who must have signed which images; the first entry that fits an image holds.')
        .exactOptional(),
    checks: schemas/* record */.g1P(schemas/* string */.YjP(), check).exactOptional(),
    suppressions: schemas/* array */.YOg(suppression).exactOptional(),
});
/** Every key of a policy at any depth, for "did you mean". */
const policyKeys = [
    ...[policySchema, check, schema_rule, suppression].flatMap(({ shape }) => Object.keys(shape)),
    ...signerKeys,
];


/***/ })

};
