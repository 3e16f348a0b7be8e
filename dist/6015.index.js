export const id = 6015;
export const ids = [6015];
export const modules = {

/***/ 80057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _shared_core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65175);

/** A problem of one step is told, and the rest goes on. */
async function attempt(problems, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof _shared_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .S))
            throw error;
        problems.push(error);
        return undefined;
    }
}


/***/ }),

/***/ 75348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ knownInputs),
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   ER: () => (/* binding */ pathsGiven),
/* harmony export */   F$: () => (/* binding */ textGiven),
/* harmony export */   ye: () => (/* binding */ readCommandLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _shared_core_common_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4415);
/* harmony import */ var _shared_core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65175);
/* harmony import */ var _shared_core_day_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8268);
/* harmony import */ var _shared_core_input_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54378);
/* harmony import */ var _shared_core_suggest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57244);
/* harmony import */ var _shared_github_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18853);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74582);
/* harmony import */ var _outlines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24765);
/* harmony import */ var _report_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97938);










/** Inputs of all that could run. */
const knownInputs = () => (0,_shared_core_input_js__WEBPACK_IMPORTED_MODULE_7__/* .distinctInputs */ .k)([
    ..._report_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .reportInputs */ .eP,
    _shared_core_common_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .checksInput */ .a,
    ..._shared_core_common_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .commonInputs */ .j$,
    ..._outlines_js__WEBPACK_IMPORTED_MODULE_5__/* .outlines */ .a.flatMap(({ inputs }) => inputs),
]);
/** Reads `<command> [options] [path...]`, and under it what a workflow step gave through the environment. */
function readCommandLine(argv, env) {
    const problems = [];
    const values = new Map();
    const asked = askedAsOption(argv);
    if (asked !== undefined)
        return { ...asked, values, outputs: [], problems };
    const attempt = (work) => {
        try {
            work();
        }
        catch (error) {
            if (!(error instanceof _shared_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .S))
                throw error;
            problems.push(error);
        }
    };
    // Elsewhere a variable that happens to be set would change what the same command means.
    for (const input of env.GITHUB_ACTIONS === 'true' ? knownInputs() : [])
        attempt(() => {
            for (const [name, value] of (0,_shared_github_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .Ko)([input], env))
                values.set(name, value);
        });
    const inputs = new Map(knownInputs().map((input) => [input.name, input]));
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options: optionsOf(inputs), strict: false, tokens: true });
    const words = [];
    const lists = new Map();
    /** Where the value of an option stands that was meant to be another. */
    let misplaced;
    for (const token of tokens) {
        if (token.kind === 'positional' && token.index !== misplaced)
            words.push(token.value);
        if (token.kind !== 'option')
            continue;
        if (token.value === undefined && takesValue((0,_shared_core_suggest_js__WEBPACK_IMPORTED_MODULE_8__/* .closest */ .k)(token.rawName, optionNames()), inputs))
            misplaced = token.index + 1;
        const input = inputs.get(token.name);
        attempt(() => {
            const value = readOption(token.rawName, token.value, input);
            if (!Array.isArray(value))
                values.set(token.name, value);
            else
                lists.set(token.name, [...(lists.get(token.name) ?? []), ...value]);
        });
    }
    for (const [name, list] of lists)
        values.set(name, list);
    const [command = '', ...paths] = words;
    const outputs = (0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .outputsOf */ .Y)(values, (problem) => problems.push(problem));
    attempt(() => needBoth(values));
    return { command, paths, values, outputs, problems };
}
const optionsOf = (inputs) => Object.fromEntries([...inputs.values()].map(({ name, kind }) => [name, { type: kind === 'flag' ? 'boolean' : 'string', multiple: true }]));
/**
 * Commands written as options, in the first place only, and `--help` alone behind a command: anywhere else, as the name of a
 * changed file perhaps, they would end a check before it began.
 */
const asOption = new Map([
    ['--help', 'help'],
    ['-h', 'help'],
    ['--version', 'version'],
    ['-v', 'version'],
]);
/** The command that is written as an option, and what it is about. */
function askedAsOption(argv) {
    const [first = '', second = ''] = argv;
    const command = asOption.get(first);
    if (command !== undefined)
        return { command, paths: argv.slice(1).filter((word) => !word.startsWith('-')) };
    const isHelp = argv.length === 2 && asOption.get(second) === 'help';
    return isHelp ? { command: 'help', paths: [first] } : undefined;
}
const optionNames = () => knownInputs()
    .filter(({ where }) => where !== 'action')
    .map(({ name }) => `--${name}`);
const takesValue = (written, inputs) => {
    const input = written === undefined ? undefined : inputs.get(written.slice(2));
    return input !== undefined && input.kind !== 'flag';
};
function needBoth(values) {
    if (!values.has('write-baseline'))
        return;
    const until = String(values.get('until'));
    const missing = ['reason', 'until'].filter((name) => !values.has(name)).map((name) => `--${name}`);
    if (missing.length > 0)
        throw new _shared_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .S('bad-input', `--write-baseline needs ${missing.join(' and ')}.`, 'Say why the findings are accepted, and how long: --reason "\u2026" --until YYYY-MM-DD.');
    if (!(0,_shared_core_day_js__WEBPACK_IMPORTED_MODULE_9__/* .isDay */ .N)(until))
        throw new _shared_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .S('bad-input', `--until ${until} is no day.`, 'Write it as YYYY-MM-DD.');
    if (until < new Date().toISOString().slice(0, 10))
        throw new _shared_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .S('bad-input', `--until ${until} is over.`, 'Name today or a later day.');
}
function readOption(written, value, input) {
    if (input === undefined || input.where === 'action') {
        const near = (0,_shared_core_suggest_js__WEBPACK_IMPORTED_MODULE_8__/* .closest */ .k)(written, optionNames());
        throw new _shared_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .S('unknown-input', `There is no option ${written}${asOption.has(written) ? ' behind a command' : ''}.`, asOption.get(written) === 'help'
            ? 'Behind a command --help stands alone; for a path of that name write ./ before it.'
            : near === undefined
                ? 'The command "help" lists them.'
                : `Did you mean ${near}?`);
    }
    if (input.kind === 'flag')
        return value === undefined ? true : (0,_shared_github_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .valueOf */ .RP)(input, value);
    // Another option stands where the value should.
    if (value === undefined || value === '' || value.startsWith('--'))
        throw new _shared_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .S('bad-input', `${written} needs a value.`, input.summary);
    return (0,_shared_github_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .valueOf */ .RP)(input, value);
}
/** Undefined where it was not given, or is no text. */
function textGiven({ values }, name) {
    const value = values.get(name);
    return typeof value === 'string' ? value : undefined;
}
/** Behind the command, and as the input `paths`. */
const pathsGiven = ({ paths, values }) => [
    ...paths,
    ...(values.get('paths') ?? []),
];
/** The paths given, in one text; undefined where the whole repository is looked at. */
function partOf(line) {
    const given = pathsGiven(line);
    return given.length > 0 ? given.join(' ') : undefined;
}


/***/ }),

/***/ 66015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./out/shared/core/catalogue.js
var core_catalogue = __webpack_require__(13275);
// EXTERNAL MODULE: ./out/shared/core/tool.js
var tool = __webpack_require__(65902);
// EXTERNAL MODULE: ./out/actions/command-line.js
var command_line = __webpack_require__(75348);
// EXTERNAL MODULE: ./out/shared/core/common-inputs.js
var common_inputs = __webpack_require__(4415);
// EXTERNAL MODULE: ./out/actions/init/inputs.js
var inputs = __webpack_require__(5090);
// EXTERNAL MODULE: ./out/actions/org-audit/inputs.js
var org_audit_inputs = __webpack_require__(63986);
// EXTERNAL MODULE: ./out/actions/report/inputs.js
var report_inputs = __webpack_require__(97938);
;// CONCATENATED MODULE: ./out/actions/command-list.js




const common = (...names) => common_inputs/* commonInputs */.j$.filter(({ name }) => names.includes(name));
const commands = [
    {
        name: 'all',
        usage: '[options] [--] [path...]',
        summary: 'Run every check.',
        options: 'checks',
    },
    {
        name: 'update',
        usage: '[options] [--] [path...]',
        summary: 'Move pinned images and actions to what their tags mean today; --diff only shows it.',
        options: 'checks',
    },
    {
        name: 'init',
        usage: inputs/* initUsage */.E,
        summary: 'Write a workflow and a policy for the repository; --diff only shows them.',
        more: ['What is there already is left as it is.'],
        options: inputs/* initInputs */.w,
        ending: 'Ends with 0, or with 2 where a file is there already.',
    },
    {
        name: 'policy',
        usage: '[options] [path]',
        summary: 'Print the policy that holds, with the file and line of each value.',
        more: ['With --report json for machines.'],
        options: common('policy', 'org-policy', 'base', 'baseline', 'offline'),
        ending: 'Ends with 0, or with 2 where a file of settings is not right.',
    },
    {
        name: 'rules',
        usage: '[check...] [--report json]',
        summary: 'List the rules, or those of the checks named.',
        more: ['With --report json for machines: id, check, title, severity, preset, aliases.'],
        options: [],
    },
    {
        name: 'explain',
        usage: 'RULE',
        summary: 'Why a rule exists and what to write instead.',
        more: ['RULE: its id, with or without its check, or the id of another tool (DL3004).'],
        options: [],
    },
    {
        name: 'advisories',
        usage: 'FILE SOURCE...',
        summary: 'Compile exports or folders of OSV records into one index for --advisories.',
        options: [],
        ending: 'Ends with 0, or with 2 where a record could not be read.',
    },
    {
        name: 'report',
        usage: '',
        summary: "In a job on workflow_run: post what a fork's own run reported.",
        more: [
            'It is told what to do by the step of its action, see actions/report; for a report of a check write --report.',
        ],
        options: report_inputs/* reportInputs */.eP,
        ending: 'Ends with 0, or with 2 where nobody could be told.',
    },
    {
        name: 'org-audit',
        usage: 'plan|run|merge [options] [folder of results...]',
        summary: 'Audit all repositories of an organisation in batches, and make one dashboard.',
        more: ['See actions/org-audit.'],
        options: org_audit_inputs/* orgAuditInputs */.fH,
        ending: 'Ends with 0, with 1 (merge, where findings are to fail it), or with 2 (something could not be looked at).',
    },
    {
        name: 'help',
        usage: '[command]',
        summary: 'This page, or that of a command; also --help or -h.',
        options: [],
    },
    {
        name: 'version',
        usage: '',
        summary: 'The version; also --version or -v in the first place.',
        options: [],
    },
];

// EXTERNAL MODULE: ./out/shared/core/input.js
var input = __webpack_require__(54378);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./out/shared/report/cells.js
var cells = __webpack_require__(31354);
;// CONCATENATED MODULE: ./out/actions/manual/columns.js


const bold = (text) => (0,external_node_util_.styleText)('bold', text, { stream: process.stdout });
/** Columns of the left side; what is longer stands on a line of its own. */
const widest = 26;
/** Two columns of text, the right one wrapped to the terminal. */
function columns(rows) {
    const width = Math.min(widest, Math.max(...rows.map(([left]) => left.length)));
    const room = Math.max(30, (process.stdout.columns || 100) - width - 4);
    return rows
        .map(([left, right]) => {
        const lines = (0,cells/* wrap */.LV)(right, room);
        const [first, ...more] = left.length > width ? ['', ...lines] : lines;
        const head = left.length > width ? `  ${left}` : `  ${left.padEnd(width)}  ${first}`;
        return [head.trimEnd(), ...more.map((line) => `${' '.repeat(width + 4)}${line}`)].join('\n') + '\n';
    })
        .join('');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./out/actions/manual/invocation.js

/**
 * What a user types to start this program, as they did: `portcullis` by its link, `node dist/index.js` from its folder.
 * `entry`: the file that was started, absolute.
 */
function invocation(entry = process.argv[1] ?? '', cwd = process.cwd()) {
    if (!/\.[cm]?[jt]s$/u.test(entry))
        return 'portcullis';
    const way = (0,external_node_path_.relative)(cwd, entry);
    const path = way === '' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way) ? entry : way;
    return `node ${/^[\w./\\:@+-]+$/u.test(path) ? path : JSON.stringify(path)}`;
}

// EXTERNAL MODULE: ./out/actions/outlines.js + 1 modules
var outlines = __webpack_require__(24765);
;// CONCATENATED MODULE: ./out/actions/manual/manual.js







const manual_option = (input) => [
    `--${input.name}${input.kind === 'flag' ? '' : ` ${input.choices?.join('|') ?? 'VALUE'}`}`,
    [input.summary, input.otherwise && `Default: ${input.otherwise}.`].filter(Boolean).join(' '),
];
const isOption = ({ where }) => where !== 'action';
const section = (title, inputs) => {
    const rows = inputs.filter(isOption).map(manual_option);
    return rows.length === 0 ? [] : [`${bold(title)}\n${columns(rows)}`];
};
/** The page of a command, of a check or of several (`a,b`), or of the whole program; undefined where there is no such command. */
function help([name]) {
    if (name === undefined)
        return overview();
    const command = commands.find((one) => one.name === name);
    if (command !== undefined)
        return commandPage(command);
    const names = name.split(',');
    const asked = outlines/* outlines */.a.filter(({ id }) => names.includes(id));
    if (asked.length < new Set(names).size)
        return undefined;
    return page(`${name} ${checkUsage}`, asked.map(({ summary }) => summary).join('\n'), ...section('Options', (0,input/* distinctInputs */.k)(asked.flatMap(({ inputs }) => inputs))), ...section('Common options', common_inputs/* commonInputs */.j$), endings);
}
function commandPage({ name, usage, summary, more = [], options, ending = '' }) {
    const head = [`${name} ${usage}`.trimEnd(), [summary, ...more].join('\n')];
    if (name === 'help')
        return overview();
    if (options !== 'checks')
        return page(...head, ...section('Options', options), ending);
    const others = (0,command_line/* knownInputs */.BG)().filter((input) => !common_inputs/* commonInputs */.j$.includes(input) && input !== common_inputs/* checksInput */.a);
    const own = name === 'update' ? (outlines/* outlines */.a.find(({ id }) => id === 'image-pin-check')?.inputs ?? []) : others;
    return page(...head, ...section('Options', common_inputs/* commonInputs */.j$), ...section('Options of checks', own), endings);
}
const page = (usage, ...parts) => `${[`${bold(invocation())} ${usage}`, ...parts].filter(Boolean).join('\n\n').replaceAll('\n\n\n', '\n\n').trimEnd()}\n`;
const checkUsage = '[options] [--] [path...]';
/** What is asked for most; the rest stands on the pages of the commands. */
const first = [
    'base',
    'fail-on',
    'scope',
    'preset',
    'policy',
    'offline',
    'fix',
    'diff',
    'report',
    'write-baseline',
];
const overview = () => page(`<command> ${checkUsage}`, 'Checks the files and folders that are named, or the whole repository. After -- everything is a path.', `${bold('Commands')}\n${columns([
    ...commands.map(({ name, summary }) => [name, summary]),
    ['CHECK', `One check, or several (a,b): ${outlines/* outlines */.a.map(({ id }) => id).join(', ')}.`],
])}`, `${bold('Options')}\n${columns(first
    .flatMap((name) => common_inputs/* commonInputs */.j$.filter((input) => input.name === name))
    .map((input) => [manual_option(input)[0], input.summary]))}`, endings, 'Read on: help all lists every option, help COMMAND and help CHECK those of one; the README shows the way in.');
const endings = 'Ends with 0 (clean), 1 (findings that close the gate) or 2 (something could not be checked).';

;// CONCATENATED MODULE: ./out/actions/registry.js
/** THE list of checks, in the order of reports. Nothing else knows them all. Each is loaded when it is to run. */
const checks = {
    'dockerfile-lint': async () => (await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(5279), __webpack_require__.e(7664), __webpack_require__.e(1352), __webpack_require__.e(5169)]).then(__webpack_require__.bind(__webpack_require__, 65169))).dockerfileLint,
    'image-pin-check': async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(8989), __webpack_require__.e(5279), __webpack_require__.e(1907), __webpack_require__.e(7664), __webpack_require__.e(1352), __webpack_require__.e(8365), __webpack_require__.e(8713), __webpack_require__.e(1271)]).then(__webpack_require__.bind(__webpack_require__, 1271))).imagePinCheck,
    'cosign-verify': async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(8989), __webpack_require__.e(5279), __webpack_require__.e(2856), __webpack_require__.e(1907), __webpack_require__.e(7664), __webpack_require__.e(1352), __webpack_require__.e(8365), __webpack_require__.e(8713), __webpack_require__.e(9113)]).then(__webpack_require__.bind(__webpack_require__, 49113))).cosignVerify,
    'dependency-audit': async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(8989), __webpack_require__.e(5279), __webpack_require__.e(3292), __webpack_require__.e(9800), __webpack_require__.e(1907), __webpack_require__.e(7664), __webpack_require__.e(1352), __webpack_require__.e(8365), __webpack_require__.e(8765), __webpack_require__.e(6153)]).then(__webpack_require__.bind(__webpack_require__, 86153))).dependencyAudit,
    'manifest-policy-check': async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(8989), __webpack_require__.e(2856), __webpack_require__.e(1907), __webpack_require__.e(7664), __webpack_require__.e(9408)]).then(__webpack_require__.bind(__webpack_require__, 89408))).manifestPolicyCheck,
    'secret-scan': async () => (await __webpack_require__.e(/* import() */ 6106).then(__webpack_require__.bind(__webpack_require__, 46106))).secretScan,
    'repository-governance': async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(1907), __webpack_require__.e(4940)]).then(__webpack_require__.bind(__webpack_require__, 24940))).repositoryGovernance,
};
/** All of them, or those that are wanted. */
const loadChecks = (isWanted = () => true) => Promise.all(Object.entries(checks).flatMap(([id, load]) => (isWanted(id) ? [load()] : [])));

// EXTERNAL MODULE: ./out/shared/core/suggest.js
var suggest = __webpack_require__(57244);
// EXTERNAL MODULE: ./out/shared/report/escape.js
var report_escape = __webpack_require__(45316);
// EXTERNAL MODULE: ./out/shared/report/markdown/words.js
var words = __webpack_require__(9120);
;// CONCATENATED MODULE: ./out/actions/manual/refusals.js






const noCommand = (argv) => ({
    code: 'bad-input',
    message: 'No command was given, so nothing was checked.',
    hint: `Write: ${invocation()} all ${argv.join(' ')}`,
});
const needsNetwork = {
    code: 'bad-input',
    message: 'Without the network nobody knows what a tag means today, so update has nothing to do.',
    hint: 'Leave --offline out.',
};
const needsRule = {
    code: 'bad-input',
    message: 'explain needs the id of a rule.',
    hint: 'The command "rules" lists them.',
};
const needsRunner = {
    code: 'bad-input',
    message: "The command report posts what a fork's own run reported. It works in a job on workflow_run alone, as the action actions/report.",
    hint: 'For a report of a check write: all --report html=report.html',
};
const unknownCheck = (id) => ({
    code: 'unknown-check',
    message: `There is no check ${JSON.stringify(id)}.`,
    hint: (0,suggest/* didYouMean */.a)(id, outlines/* outlines */.a.map((outline) => outline.id)),
});
const unknownCommand = (name) => ({
    code: 'unknown-check',
    message: `There is no command or check ${JSON.stringify(name)}.`,
    hint: (0,suggest/* didYouMean */.a)(name, [...commands.map((command) => command.name), ...outlines/* outlines */.a.map(({ id }) => id)]),
});
const unknownRule = (selector, catalogue) => {
    if (/^(?:secret-scan\/)?gitleaks-/u.test(selector))
        return {
            code: 'unknown-rule',
            message: `${JSON.stringify(selector)} is no rule of Portcullis`,
            hint: 'Rules called gitleaks-\u2026 are those that a repository has written itself: its .gitleaks.toml or .betterleaks.toml says what they mean.',
        };
    // `sudo` for `dockerfile-lint/sudo` is understood too.
    const names = catalogue.names.flatMap((name) => [name, name.replace(/^[^/]*\//u, '')]);
    const near = (0,suggest/* closest */.k)(selector, [...new Set(names)]);
    return {
        code: 'unknown-rule',
        message: `There is no rule ${JSON.stringify(selector)}.`,
        hint: near === undefined ? 'The command "rules" lists them.' : `Did you mean ${near}?`,
    };
};
/** Says why there is nothing to report, and ends with 2. */
function refuse(problems) {
    for (const { message, hint } of problems)
        process.stderr.write(`${(0,report_escape/* forLog */.Ig)(`${(0,words/* stopped */.ce)(message)} ${hint}`)}\n`);
    return 2;
}

;// CONCATENATED MODULE: ./out/actions/manual/rule-pages.js


/** A line a rule, however long: it is searched more than read. */
const listRules = (checks) => checks
    .map(({ id, rules }) => {
    const width = Math.max(...rules.map((rule) => rule.id.length));
    const lines = rules.map((rule) => `  ${rule.id.padEnd(width)}  ${rule.severity}, ${rule.preset}: ${rule.title}\n`);
    return `${bold(id)}\n${lines.join('')}`;
})
    .join('\n');
/** The same for machines. */
const rulesAsJson = (checks) => `${(0,report_escape/* forJson */.Cx)({
    schemaVersion: 1,
    rules: checks.flatMap(({ id: check, rules }) => rules.map(({ id, title, severity, preset, aliases }) => ({
        id,
        check,
        title,
        severity,
        preset,
        aliases,
    }))),
})}\n`;
/** Pages of the rules that a selector (id, alias, or the id without its check) means. */
function explain(catalogue, selector) {
    const exact = catalogue.select(selector);
    const names = exact.length > 0
        ? exact
        : catalogue.checks.flatMap((check) => catalogue.select(`${check.id}/${selector}`));
    const rules = names.flatMap(({ id }) => catalogue.rule(id) ?? []);
    return rules.length === 0 ? undefined : rules.map(rule_pages_page).join('\n');
}
const rule_pages_page = (rule) => `${bold(rule.id)}  ${rule.severity}, confidence ${rule.confidence}, preset ${rule.preset}
${rule.title}

${rule.why}

Instead: ${rule.advice}

Found${setWith(rule.examples.bad[0])}:
${exampleText(rule.examples.bad[0])}
Fine for this rule${setWith(rule.examples.good[0])}:
${exampleText(rule.examples.good[0])}
${optionLines(rule)}Also known as: ${rule.aliases.join(', ') || (rule.codes === undefined ? '(only here)' : 'each code of that tool')}
${rule.references.join('\n')}
`;
const exampleText = ({ text, beside = {} }) => indent(text) +
    Object.entries(beside)
        .map(([path, other]) => `  with ${path} beside it:\n${indent(other)}`)
        .join('');
const setWith = ({ options = {} }) => {
    const set = Object.entries(options).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    return set.length === 0 ? '' : ` with ${set.join(', ')}`;
};
const optionLines = ({ options = {} }) => Object.entries(options)
    .map(([name, { summary, default: value }]) => `Option ${name}: ${summary} Default: ${JSON.stringify(value)}.\n`)
    .join('');
const indent = (text) => text.trimEnd().replace(/^/gmu, '    ') + '\n';

// EXTERNAL MODULE: ./out/actions/outputs.js
var actions_outputs = __webpack_require__(74582);
;// CONCATENATED MODULE: ./out/actions/show-rules.js






/** The command `rules [check...]`. */
async function showRules({ paths, outputs, problems }, out) {
    const named = paths.flatMap((path) => path.split(','));
    const unknown = named.filter((id) => outlines/* outlines */.a.every((outline) => outline.id !== id));
    const refused = [
        ...problems,
        ...unknown.map((id) => unknownCheck(id)),
        ...(0,actions_outputs/* unprinted */.m)(outputs, 'rules', 'The list of rules is'),
    ];
    if (refused.length > 0)
        return refuse(refused);
    const { checks } = new core_catalogue/* Catalogue */.Q(await loadChecks((id) => named.length === 0 || named.includes(id)));
    out.write(outputs.some(({ format }) => format === 'json') ? rulesAsJson(checks) : listRules(checks));
    return 0;
}

// EXTERNAL MODULE: ./out/shared/core/fixes.js
var fixes = __webpack_require__(49353);
// EXTERNAL MODULE: ./out/shared/report/terminal.js
var terminal = __webpack_require__(92163);
// EXTERNAL MODULE: ./out/shared/report/tally.js
var tally = __webpack_require__(38953);
// EXTERNAL MODULE: ./out/shared/core/errors.js
var errors = __webpack_require__(65175);
// EXTERNAL MODULE: ./out/shared/files/write.js
var write = __webpack_require__(77963);
// EXTERNAL MODULE: ./out/shared/github/log.js
var github_log = __webpack_require__(14572);
// EXTERNAL MODULE: ./out/shared/github/publish/refusal.js
var refusal = __webpack_require__(65182);
;// CONCATENATED MODULE: ./out/shared/github/publish/publish.js

/** Shows a run everywhere. A surface that fails is told and never changes the verdict, nor keeps others from showing. */
async function publish(run, context, surfaces, log, failures = (0,refusal/* failuresTo */.X)(log)) {
    for (const surface of surfaces) {
        try {
            await surface.show(run, context);
        }
        catch (error) {
            failures.tell(surface.name, error, surface.isAsked ?? true);
        }
    }
    failures.end();
}

// EXTERNAL MODULE: ./out/shared/report/context.js
var context = __webpack_require__(12468);
// EXTERNAL MODULE: ./out/shared/report/format.js + 9 modules
var format = __webpack_require__(95222);
// EXTERNAL MODULE: ./out/shared/core/severity.js
var core_severity = __webpack_require__(87131);
// EXTERNAL MODULE: ./out/shared/report/cause.js
var cause = __webpack_require__(48508);
// EXTERNAL MODULE: ./out/shared/report/finding-lines.js
var finding_lines = __webpack_require__(60060);
// EXTERNAL MODULE: ./out/shared/report/remarks.js
var remarks = __webpack_require__(53898);
// EXTERNAL MODULE: ./out/shared/report/rule-group.js
var rule_group = __webpack_require__(42971);
;// CONCATENATED MODULE: ./out/shared/report/listing.js








/** What a full surface leaves out is here: all of it, also what was shown. Undefined where the terminal's report says all. */
function listing(run, context) {
    if (!isShortened(run, context))
        return undefined;
    const { checks } = run.result;
    const findings = checks.flatMap((check) => check.findings).sort(worstFirst);
    const suppressed = checks.flatMap((check) => check.suppressed);
    const unchecked = (0,tally/* uncheckedOf */.E6)(checks);
    const problems = (0,tally/* errorsOf */.Bp)(run.result);
    const parts = [
        [problems.length, 'error'],
        [unchecked.length, 'unchecked'],
        [findings.length, 'finding'],
        [suppressed.length, 'suppressed'],
    ];
    const told = parts
        .filter(([number]) => number > 0)
        .map(([number, noun]) => (0,tally/* count */.U9)(number, noun, noun.endsWith('ed') ? noun : `${noun}s`));
    const lines = [
        ...problems.map(({ code, message }) => ['error', code, (0,report_escape/* forLog */.Ig)(message)]),
        ...unchecked.map((one) => ['unchecked', (0,report_escape/* forLog */.Ig)((0,cause/* placeOfUnchecked */.v2)(one)), one.code, (0,report_escape/* forLog */.Ig)(one.message)]),
        ...findings.map(({ severity, region, ruleId, status, message }) => [
            severity,
            (0,finding_lines/* placeOf */.$t)(region),
            (0,report_escape/* forLog */.Ig)(ruleId),
            status,
            (0,report_escape/* forLog */.Ig)(message),
        ]),
        ...suppressed.map(({ finding, by, source, reason }) => [
            'suppressed',
            (0,finding_lines/* placeOf */.$t)(finding.region),
            (0,report_escape/* forLog */.Ig)(finding.ruleId),
            `${by} ${(0,report_escape/* forLog */.Ig)(source)}`,
            (0,report_escape/* forLog */.Ig)(reason ?? 'no reason given'),
        ]),
    ];
    const text = lines.map((fields) => `${fields.join('  ')}\n`).join('');
    return { title: `All of it, a line each: ${told.join(', ')}`, text: (0,report_escape/* guardLog */.gr)(text) };
}
/** What is fixed last. */
const worstFirst = (a, b) => Number(a.status === 'fixed') - Number(b.status === 'fixed') ||
    (0,core_severity/* severityRank */.qs)(a.severity) - (0,core_severity/* severityRank */.qs)(b.severity);
/** The terminal's report counts some of it without a line. */
function isShortened({ result }, context) {
    const { checks } = result;
    const findings = checks.flatMap((check) => check.findings);
    const fresh = findings.filter((one) => (0,tally/* isFresh */.pL)(result, one));
    const known = (status) => (0,tally/* asideIn */._W)(result, findings, status).length;
    return ((0,rule_group/* groupByRule */.RJ)(fresh, context).some(finding_lines/* isShortened */.ze) ||
        Math.max(known('existing'), known('fixed')) > terminal/* mostFolded */.Yz ||
        checks.some(({ suppressed }) => suppressed.length > 0) ||
        (0,tally/* uncheckedOf */.E6)(checks).length > remarks/* mostPerFile */.dJ ||
        (0,tally/* errorsOf */.Bp)(result).length > remarks/* mostShown */.$Y);
}

// EXTERNAL MODULE: ./out/actions/home.js
var home = __webpack_require__(46081);
;// CONCATENATED MODULE: ./out/actions/progress.js

/** Colour is asked for or refused by NO_COLOR and FORCE_COLOR (set, whatever to, but for `0` and `false`). */
function wantsColour(env, isTerminal, inRunner) {
    if ((env.NO_COLOR ?? '') !== '')
        return false;
    if (env.FORCE_COLOR !== undefined)
        return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
    return inRunner || (isTerminal && env.TERM !== 'dumb');
}
/** Only for eyes: a terminal that can take a line back, and no job of a CI. */
const wantsProgress = (env, isTerminal) => isTerminal && env.TERM !== 'dumb' && (env.CI ?? '') === '' && env.GITHUB_ACTIONS !== 'true';
/** Work that is done sooner shows nothing; then it is told as often. Milliseconds. */
const [patience, often] = [700, 120];
/** Back to the start, and away with the line (ECMA-48 EL). */
const cleared = '\r\u001b[2K';
function progressOn(terminal, now) {
    let [began, told] = [0, 0];
    let [read, all] = [0, 0];
    let isShown = false;
    const clear = () => {
        if (isShown)
            terminal.write(cleared);
        isShown = false;
    };
    const tell = () => {
        const time = now();
        if (time - began < patience || time - told < often)
            return;
        told = time;
        isShown = true;
        const files = all === 0 ? '' : `${read} of ${(0,tally/* count */.U9)(all, 'file')}, `;
        const line = `Checking: ${files}${Math.round((time - began) / 1000)} s`;
        terminal.write(cleared + line.slice(0, (terminal.columns ?? 80) - 1));
    };
    return {
        watch: (source) => ({
            list: () => source.list(),
            async *read(entries) {
                all += entries.length;
                for await (const result of source.read(entries)) {
                    read += 1;
                    tell();
                    yield result;
                }
            },
        }),
        async during(work) {
            [began, read, all] = [now(), 0, 0];
            // While others are asked no file is read.
            const clock = setInterval(tell, often);
            try {
                return await work();
            }
            finally {
                clearInterval(clock);
                clear();
            }
        },
    };
}

;// CONCATENATED MODULE: ./out/actions/deliver.js













/** Writes what was asked for, shows it where it runs, and says how the process ends. */
async function deliver(inspected, line, env, out) {
    const { values, outputs } = line;
    const { root, run: looked } = inspected;
    const inRunner = env.GITHUB_ACTIONS === 'true';
    const log = (0,github_log/* runnerLog */.t)(out);
    const say = (text) => {
        // Outside of a runner the text goes out as it is: reporters have made it safe, and JSON must stay JSON.
        if (inRunner)
            log.print(text);
        else
            out.write(text);
    };
    const problems = [];
    let accepted;
    const file = (path, text) => {
        try {
            (0,write/* writeReport */.u)(path, text(), process.cwd(), root);
        }
        catch (error) {
            if (!(error instanceof errors/* PortcullisError */.S))
                throw error;
            problems.push(error);
        }
    };
    const context = contextOf(inspected, line, env, inRunner);
    for (const output of outputs)
        if (output.file !== undefined)
            file(output.file, () => format/* reporters */.R[output.format](looked, { ...context, colour: false }));
    for (const { path, text } of looked.written ?? [])
        file(path, () => text);
    if (values.has('write-baseline')) {
        if (inspected.target === undefined || looked.result.outcome === 2)
            problems.push(notAccepted(looked.result, values.get('offline') === true));
        else
            accepted = await baseline(inspected, values, file);
    }
    // A report that could not be written is told by all that can still be shown.
    const run = withErrors(looked, problems);
    for (const output of outputs)
        if (output.file === undefined)
            say(format/* reporters */.R[output.format](run, context));
    if (inRunner) {
        const all = listing(run, context);
        if (all)
            log.group(all.title, () => {
                log.print(all.text);
            });
        const { surfacesOf } = await Promise.all(/* import() */[__webpack_require__.e(2676), __webpack_require__.e(9675)]).then(__webpack_require__.bind(__webpack_require__, 19675));
        const failures = (0,refusal/* failuresTo */.X)(log, inspected.runner?.pullRequest?.fork);
        await publish(run, context, surfacesOf(inspected, line, env, log, failures), log, failures);
    }
    if (accepted !== undefined && problems.length === 0) {
        const text = `${(0,report_escape/* forLog */.Ig)(writtenLine(accepted, String(values.get('write-baseline')), run.result.outcome))}\n`;
        // Whatever reads a report from standard output must find nothing else there.
        if (outputs.every((output) => output.file !== undefined || output.format === 'terminal'))
            say(text);
        else
            process.stderr.write(text);
    }
    const isTold = outputs.some((output) => output.file === undefined && output.format === 'terminal');
    if (!inRunner && !isTold)
        for (const { message, hint } of problems)
            process.stderr.write(`${(0,report_escape/* forLog */.Ig)(`${message} ${hint}`)}\n`);
    return run.result.outcome;
}
const withErrors = (run, problems) => problems.length === 0
    ? run
    : { ...run, result: { ...run.result, outcome: 2, errors: [...run.result.errors, ...problems] } };
/** Accepts the findings of this run, and says how many entries there are; reason and date come with the command line. */
async function baseline({ run, target, today, looked }, values, file) {
    const [reason, until, owner] = [values.get('reason'), values.get('until'), values.get('owner')];
    if (target === undefined || typeof reason !== 'string' || typeof until !== 'string')
        return undefined;
    const { writeBaseline } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2857), __webpack_require__.e(2856), __webpack_require__.e(1907), __webpack_require__.e(9732)]).then(__webpack_require__.bind(__webpack_require__, 39732));
    const accepted = { reason, until, ...(typeof owner === 'string' && { owner }) };
    const { standing, salt } = target;
    const text = writeBaseline(run.result, standing, accepted, today, looked, salt);
    file(target.file, () => text);
    return JSON.parse(text).entries.length;
}
function writtenLine(entries, path, outcome) {
    const next = `The exit code ${outcome} is the outcome of this run; with --baseline ${path} the next one passes over them.`;
    return `Baseline written to ${path}: ${(0,tally/* count */.U9)(entries, 'accepted finding')}. ${next}`;
}
/** Of what could not be checked, as many are named. */
const mostNamed = 3;
const withoutStop = (message) => message.replace(/\.$/u, '');
/** A baseline of half a run would accept less than it says. */
function notAccepted({ checks, errors }, isOffline) {
    if (errors.length > 0)
        return {
            code: 'bad-baseline',
            message: 'The baseline was not written, since the run had errors.',
            hint: 'Mend them first.',
        };
    const blind = checks.flatMap(({ id, unchecked, errors: own }) => [
        ...unchecked.map(({ path, message }) => `${id} at ${path || 'no file'} (${withoutStop(message)})`),
        ...own.map(({ message }) => `${id} (${withoutStop(message)})`),
    ]);
    const rest = blind.length > mostNamed ? ` and ${blind.length - mostNamed} more` : '';
    const isUnanswered = checks.some(({ unchecked }) => unchecked.some(({ code }) => code === 'no-answer'));
    return {
        code: 'bad-baseline',
        message: `The baseline was not written, since not all could be checked: ${blind.slice(0, mostNamed).join('; ')}${rest}.`,
        hint: isUnanswered && !isOffline
            ? 'Mend it first, or write one with --offline, which asks nobody.'
            : 'Mend it first, or exclude it in the policy.',
    };
}
function contextOf({ run, runner, catalogue }, line, env, inRunner) {
    const ran = new Set(run.result.checks.map(({ id }) => id));
    const repositoryUrl = runner && `${runner.serverUrl}/${runner.repository}`;
    const file = line.outputs.find(({ format, file }) => format === 'json' && file !== undefined)?.file;
    return {
        rules: catalogue.checks.filter(({ id }) => ran.has(id)).flatMap(({ rules }) => rules),
        rule: (id) => catalogue.rule(id),
        rulePage: (0,home/* rulePages */.$f)(env, (id) => catalogue.rule(id)),
        link: repositoryUrl === undefined ? undefined : (0,context/* linkInto */.$e)(repositoryUrl),
        repositoryUrl,
        rest: restIn(file, inRunner),
        ...(runner?.job && {
            restUrl: `${runner.serverUrl}/${runner.repository}/actions/runs/${runner.job.run}`,
        }),
        listed: inRunner,
        part: (0,command_line/* partOf */.BU)(line),
        colour: wantsColour(env, process.stdout.isTTY, inRunner),
        width: process.stdout.columns || 120,
    };
}
/** Where all findings are, whatever a surface has room for. */
function restIn(file, inRunner) {
    const places = [
        ...(inRunner ? ['the log of this run'] : []),
        ...(file === undefined ? [] : [`the report file ${file}`]),
    ];
    return places.join(' and ') || 'the report of --report json=FILE';
}

;// CONCATENATED MODULE: ./out/actions/mask-secrets.js


/**
 * Lets a runner star what was found in every log of the job: a later step may print it. In a step of our own actions
 * alone; anywhere else standard output may lead to a file, and these lines hold the secrets themselves.
 */
function maskSecrets({ secrets = new Set() }, { GITHUB_ACTIONS, GITHUB_ACTION_PATH }, out, program = process.argv[1]) {
    if (GITHUB_ACTIONS !== 'true' || !GITHUB_ACTION_PATH || program === undefined)
        return;
    // The program is `dist/index.js` of the folder that holds the actions.
    const isOurs = !/^\.\.|^[/\\]|^\w:/u.test((0,external_node_path_.relative)((0,external_node_path_.resolve)(program, '../..'), GITHUB_ACTION_PATH));
    if (isOurs)
        (0,github_log/* runnerLog */.t)(out).mask(secrets);
}

;// CONCATENATED MODULE: ./out/shared/files/diff.js
/** Lines shown around a change. */
const diff_context = 3;
/**
 * A unified diff that `git apply` takes. It is made of bytes, so it fits whatever the encoding is. Empty where nothing
 * changes. `splices` in order of place.
 */
function unifiedDiff(path, bytes, splices) {
    const text = bytes.toString('latin1');
    const lines = linesOf(text);
    const hunks = [];
    let shift = 0;
    for (const changes of inHunks(changesOf(text, lines, splices))) {
        hunks.push(hunk(changes, lines, shift));
        for (const { old, now } of changes)
            shift += now.length - old.length;
    }
    return Buffer.from(hunks.length === 0 ? '' : heading(path) + hunks.join(''), 'latin1');
}
const linesOf = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
function changesOf(text, lines, splices) {
    const starts = [];
    let length = 0;
    for (const line of lines) {
        starts.push(length);
        length += line.length;
    }
    const changes = [];
    let line = 0;
    const lineAt = (offset) => {
        while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= offset)
            line += 1;
        return line;
    };
    for (let next = 0; next < splices.length;) {
        const from = lineAt(splices[next]?.start ?? 0);
        let last = from;
        let at = starts[from] ?? 0;
        let now = '';
        // What begins in a line that this change has reached belongs to it.
        for (let one = splices[next]; one !== undefined && lineAt(one.start) <= last; one = splices[++next]) {
            now += text.slice(at, one.start) + one.bytes.toString('latin1');
            at = one.end;
            last = lineAt(one.end);
        }
        now += text.slice(at, starts[last + 1] ?? length);
        const change = trimmed(from, lines.slice(from, last + 1), linesOf(now));
        if (change.old.length + change.now.length > 0)
            changes.push(change);
    }
    return changes;
}
/** Without the lines that stay as they are at either end. */
function trimmed(from, old, now) {
    const shorter = Math.min(old.length, now.length);
    let head = 0;
    while (head < shorter && old[head] === now[head])
        head += 1;
    let tail = 0;
    while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail))
        tail += 1;
    return {
        from: from + head,
        old: old.slice(head, old.length - tail),
        now: now.slice(head, now.length - tail),
    };
}
const endOf = ({ from, old }) => from + old.length;
/** Changes whose surroundings touch are shown together. */
function inHunks(changes) {
    const hunks = [];
    for (const change of changes) {
        const before = hunks.at(-1)?.at(-1);
        if (before !== undefined && change.from - endOf(before) <= 2 * diff_context)
            hunks.at(-1)?.push(change);
        else
            hunks.push([change]);
    }
    return hunks;
}
/** `shift`: how many lines the file has grown by above. */
function hunk(changes, lines, shift) {
    const start = Math.max(0, (changes[0]?.from ?? 0) - diff_context);
    const end = Math.min(lines.length, (changes.map(endOf).at(-1) ?? 0) + diff_context);
    const body = [];
    let at = start;
    for (const change of changes) {
        body.push(marked(' ', lines.slice(at, change.from)), marked('-', change.old), marked('+', change.now));
        at = endOf(change);
    }
    body.push(marked(' ', lines.slice(at, end)));
    const grown = changes.reduce((sum, { old, now }) => sum + now.length - old.length, 0);
    return `@@ -${span(start, end - start)} +${span(start + shift, end - start + grown)} @@\n${body.join('')}`;
}
/** Lines are counted from 1; of none, the line before is named. */
const span = (start, count) => `${count === 0 ? start : start + 1},${count}`;
const marked = (sign, lines) => lines.map((line) => sign + line + (line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n')).join('');
function heading(path) {
    const [old, now] = [quoted(`a/${path}`), quoted(`b/${path}`)];
    // Some readers of diffs end a name at a blank; git puts a tab behind such names.
    const end = path.includes(' ') ? '\t' : '';
    return `diff --git ${old} ${now}\n--- ${old}${end}\n+++ ${now}${end}\n`;
}
const letters = {
    '\x07': 'a',
    '\b': 'b',
    '\t': 't',
    '\n': 'n',
    '\v': 'v',
    '\f': 'f',
    '\r': 'r',
    '"': '"',
    '\\': '\\',
};
/** A name as git writes it (git-config(1), core.quotePath): C style where a byte is not plain ASCII. */
function quoted(name) {
    const bytes = Buffer.from(name).toString('latin1');
    const escaped = bytes.replace(/[\x00-\x1f"\\\x7f-\xff]/g, (sign) => `\\${letters[sign] ?? sign.charCodeAt(0).toString(8).padStart(3, '0')}`);
    return escaped === bytes ? bytes : `"${escaped}"`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./out/shared/exec/program.js
var program = __webpack_require__(30316);
// EXTERNAL MODULE: ./out/shared/files/content.js
var content = __webpack_require__(89381);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./out/shared/files/encoding.js
var files_encoding = __webpack_require__(60119);
;// CONCATENATED MODULE: ./out/shared/files/splice.js



/**
 * What edits of a file's text (in order of place) mean for its bytes, whatever its encoding; all other bytes stay.
 * Undefined where they mean nothing exact: they lie beyond the text, split a character, or would be read back as
 * something else.
 */
function splicesOf(bytes, edits) {
    const encoding = (0,files_encoding/* encodingOf */.P$)(bytes);
    const text = (0,files_encoding/* textOf */.b6)(bytes);
    const wanted = text === undefined ? undefined : (0,fixes/* applyEdits */.ct)(text, edits);
    if (encoding === undefined || text === undefined || wanted === undefined)
        return undefined;
    const places = edits.flatMap(({ offset, length }) => [offset, offset + length]);
    const starts = byteOffsets(bytes, text, encoding, places);
    const splices = edits.map((edit, at) => ({
        start: starts[2 * at] ?? 0,
        end: starts[2 * at + 1] ?? 0,
        bytes: (0,files_encoding/* encodeAs */.LU)(edit.text, encoding),
    }));
    // Reading it back is the proof: halves of characters, and broken bytes that become whole, all show here.
    return (0,files_encoding/* textOf */.b6)(splice(bytes, splices)) === wanted ? splices : undefined;
}
/** `splices` in order of place. */
function splice(bytes, splices) {
    const parts = [];
    let at = 0;
    for (const { start, end, bytes: put } of splices) {
        parts.push(bytes.subarray(at, start), put);
        at = end;
    }
    return Buffer.concat([...parts, bytes.subarray(at)]);
}
/** Where the UTF-16 offsets `places`, which ascend, lie in the bytes. */
function byteOffsets(bytes, text, encoding, places) {
    if (encoding.kind === 'utf16')
        return places.map((place) => encoding.mark + 2 * place);
    const lengthOf = (0,external_node_buffer_.isUtf8)(bytes)
        ? (from, to) => Buffer.byteLength(text.slice(from, to))
        : (from, to, at) => lengthWithFaults(bytes, text.slice(from, to), at);
    let [from, at] = [0, 0];
    return places.map((place) => {
        at += lengthOf(from, place, at);
        from = place;
        return at;
    });
}
const replacement = '\ufffd';
/** How many bytes from `start` on were read as `text`, where each sequence that is no UTF-8 was read as U+FFFD. */
function lengthWithFaults(bytes, text, start) {
    let at = start;
    for (const [index, part] of text.split(replacement).entries()) {
        if (index > 0)
            at += faultAt(bytes, at);
        at += Buffer.byteLength(part);
    }
    return at - start;
}
/** Bytes that the decoder took for one U+FFFD: a real one has three, a broken sequence as many as could still become one. */
const faultAt = (bytes, at) => [3, 2].find((length) => at + length <= bytes.length && bytes.toString('utf8', at, at + length) === replacement) ?? 1;

// EXTERNAL MODULE: ./out/shared/files/stats.js
var stats = __webpack_require__(75715);
;// CONCATENATED MODULE: ./out/shared/files/patch.js







// Windows has neither (undefined counts as 0).
const careful = external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
/**
 * Reads a file that is to be edited. It has to be the very file that was checked: `blob` is its object id, undefined for a
 * file that was not. No link is followed, and nothing but regular files below `root` (absolute, links resolved) is touched.
 */
function preparePatch(root, { path, edits }, blob) {
    try {
        if (blob === undefined)
            return refused(path, 'it is none of the files that were checked');
        if (!isOwnFolder(root, path))
            return refused(path, 'a link stands on the way to it');
        if ((0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path)).isSymbolicLink())
            return linked(path);
        const file = (0,external_node_fs_.openSync)((0,external_node_path_.join)(root, path), external_node_fs_.constants.O_RDONLY | careful);
        try {
            const stats = (0,external_node_fs_.fstatSync)(file);
            if (!stats.isFile())
                return refused(path, 'it is no regular file');
            const bytes = stats.size > content/* maxFileBytes */.eV ? undefined : (0,external_node_fs_.readFileSync)(file);
            if (bytes === undefined || (0,content/* blobId */.zA)(bytes, blob.length === 64 ? 'sha256' : 'sha1') !== blob)
                return refused(path, 'it changed after it was checked', 'Run again on a tree that stands still.');
            const splices = splicesOf(bytes, edits);
            return splices === undefined
                ? refused(path, 'the fix does not fit the characters of this file')
                : { path, bytes, splices, stats };
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch (error) {
        return (0,stats/* codeOf */.$N)(error) === 'ELOOP' ? linked(path) : refused(path, reasonOf(error));
    }
}
/** The file of the work tree that is read at `path`, through links too; undefined where there is none. */
function realPath(root, path) {
    try {
        const file = external_node_fs_.realpathSync.native((0,external_node_path_.join)(root, path));
        return (0,program/* isInside */.FK)(root, file) ? (0,external_node_path_.relative)(root, file).split(external_node_path_.sep).join('/') : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Puts the edited file in the place of the old one, in one step: no reader ever sees a half of it. Its mode stays, and its owner where
 * that is permitted.
 * Undefined: written.
 */
function writePatch(root, { path, bytes, splices, stats }) {
    const file = (0,external_node_path_.join)(root, path);
    try {
        // A new file in its place would not ask.
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.W_OK);
        const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.portcullis-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
        try {
            writeNew(temporary, splice(bytes, splices), stats);
            if (!isOwnFolder(root, path) || !isUnchanged((0,external_node_fs_.lstatSync)(file), stats))
                return refused(path, 'it changed meanwhile', 'Run again on a tree that stands still.');
            (0,external_node_fs_.renameSync)(temporary, file);
        }
        finally {
            (0,external_node_fs_.rmSync)(temporary, { force: true });
        }
        return undefined;
    }
    catch (error) {
        return refused(path, reasonOf(error));
    }
}
function writeNew(file, bytes, { mode, uid, gid }) {
    const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | careful;
    const descriptor = (0,external_node_fs_.openSync)(file, flags, 0o600);
    try {
        (0,external_node_fs_.writeFileSync)(descriptor, bytes);
        const own = (0,external_node_fs_.fstatSync)(descriptor);
        const isOwned = (own.uid === uid && own.gid === gid) || isGiven(descriptor, uid, gid);
        // Behind the owner, who takes the set-user-id bit away; it must not come to mean another user.
        (0,external_node_fs_.fchmodSync)(descriptor, mode & (isOwned ? 0o7777 : 0o777));
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Whoever may write a file of another user cannot always give one away: then it is their own, as after a checkout. */
function isGiven(descriptor, uid, gid) {
    try {
        (0,external_node_fs_.fchownSync)(descriptor, uid, gid);
        return true;
    }
    catch {
        return false;
    }
}
function isOwnFolder(root, path) {
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.join)(root, path));
    return ((0,program/* isInside */.FK)(root, folder) && !(0,program/* isInside */.FK)((0,external_node_path_.join)(root, '.git'), folder) && external_node_fs_.realpathSync.native(folder) === folder);
}
const isUnchanged = (now, then) => now.isFile() &&
    now.dev === then.dev &&
    now.ino === then.ino &&
    now.size === then.size &&
    now.mtimeMs === then.mtimeMs;
function reasonOf(error) {
    const code = (0,stats/* codeOf */.$N)(error) ?? 'unknown';
    if (code === 'EACCES' || code === 'EPERM')
        return 'writing it is not permitted';
    return (0,stats/* isAbsence */.Md)(error) ? 'it is not in the work tree' : code;
}
const linked = (path) => refused(path, 'it is a link', 'Mend the file that it leads to.');
const refused = (path, why, hint = 'Mend it by hand.') => ({
    code: 'not-fixed',
    message: `${JSON.stringify(path)} was not fixed: ${why}.`,
    hint,
});

;// CONCATENATED MODULE: ./out/actions/repair.js



/** One fix can make room for the next; what needs more rounds is left to the next run. */
const mostRounds = 10;
/**
 * Applies the fixes of these modes to the work tree and looks again, until nothing is left to apply. What could not be
 * written is an error of the last look. A run with errors (an option not understood, a broken policy) writes nothing: it
 * does not know what was meant to be left alone.
 */
async function repair(first, modes, inspectAgain) {
    if (first.run.result.errors.length > 0)
        return inspectAgain([unsure]);
    const progress = new Progress();
    const touched = new Set();
    let now = first;
    let fixes = 0;
    let failed = new Map();
    for (let round = 1;; round += 1) {
        progress.look(now.run);
        const isWanted = (remedy) => modes.has(remedy.fix.mode) && progress.allows(remedy);
        const { selected, patches, problems } = planOf(now, isWanted, failed);
        // An error since then: settings may be missing that hold for the rest.
        const isUnsure = now.run.result.errors.length > 0;
        if (patches.length === 0 || round > mostRounds || isUnsure) {
            if (problems.size > 0)
                now = await inspectAgain([...problems.values()]);
            return { ...now, run: { ...now.run, repaired: { fixes, files: touched.size } } };
        }
        progress.note(selected.remedies);
        const written = writeAll(now.root, patches);
        failed = new Map([...failed, ...written.failed]);
        for (const path of written.paths)
            touched.add(path);
        fixes += selected.remedies.filter(({ fix }) => fix.edits.every(({ path }) => written.paths.has(path))).length;
        now = await inspectAgain([]);
    }
}
/** What the first round of `repair` would write, as a unified diff. */
function diffOf(look, modes) {
    if (look.run.result.errors.length > 0)
        return { diff: Buffer.alloc(0), problems: [unsure], deferred: 0 };
    const { selected, patches, problems } = planOf(look, ({ fix }) => modes.has(fix.mode), new Map());
    const diffs = patches.map(({ path, bytes, splices }) => unifiedDiff(path, bytes, splices));
    return {
        diff: Buffer.concat(diffs),
        problems: [...problems.values()],
        deferred: selected.deferred,
    };
}
/** Fixes of a file that cannot be edited are left out whole, and others may take their place. */
function planOf({ run, root }, isWanted, failed) {
    const findings = run.result.checks.flatMap((check) => check.findings);
    const problems = new Map(failed);
    const isOpen = ({ fix }) => !fix.edits.some(({ path }) => problems.has(path));
    for (;;) {
        const selected = (0,fixes/* selectFixes */._u)(findings, (remedy) => isOpen(remedy) && isWanted(remedy));
        const patches = [];
        const before = problems.size;
        for (const file of selected.files) {
            const prepared = preparePatch(root, file, run.blobs.get(file.path));
            if ('bytes' in prepared)
                patches.push(prepared);
            else
                problems.set(file.path, prepared);
        }
        if (problems.size > before)
            continue;
        // What a link leads to is mended under its own name.
        const mended = new Set(patches.map(({ path }) => path));
        for (const path of problems.keys())
            if (mended.has(realPath(root, path) ?? ''))
                problems.delete(path);
        return { selected, patches, problems };
    }
}
function writeAll(root, patches) {
    const failed = new Map();
    const paths = new Set();
    for (const patch of patches) {
        const problem = writePatch(root, patch);
        if (problem === undefined)
            paths.add(patch.path);
        else
            failed.set(patch.path, problem);
    }
    return { failed, paths };
}
/**
 * A rule goes on in a file as long as it finds less there than when it was last applied: a fix that does not mend, and two
 * that undo each other, come to an end.
 */
class Progress {
    #now = new Map();
    #last = new Map();
    look({ result }) {
        const counts = new Map();
        for (const { findings } of result.checks)
            for (const finding of findings)
                if (finding.status !== 'fixed')
                    counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
        this.#now = counts;
    }
    allows({ finding }) {
        return this.#found(finding) < (this.#last.get(keyOf(finding)) ?? Infinity);
    }
    note(remedies) {
        for (const { finding } of remedies)
            this.#last.set(keyOf(finding), this.#found(finding));
    }
    #found(finding) {
        return this.#now.get(keyOf(finding)) ?? 0;
    }
}
const keyOf = ({ ruleId, region }) => `${ruleId}\0${region?.path ?? ''}`;
const unsure = {
    code: 'not-fixed',
    message: 'Nothing was fixed: with these errors it is not known what was meant to be left alone.',
    hint: 'Mend what the report says first.',
};

;// CONCATENATED MODULE: ./out/actions/show-diff.js


/**
 * Puts a diff out byte for byte, for `git apply` reads it. Only for eyes at a terminal is spelt out what could fool them;
 * a runner is told to take no orders from it, in lines that git passes over.
 */
function showDiff(diff, { inRunner, isTerminal }, out) {
    if (diff.length === 0)
        return;
    if (isTerminal)
        out.write(forEyes(diff.toString('utf8')));
    else if (inRunner) {
        const token = (0,external_node_crypto_.randomUUID)();
        out.write(`::stop-commands::${token}\n`);
        out.write(diff);
        out.write(`\n::${token}::\n`);
    }
    else
        out.write(diff);
}
const forEyes = (text) => text
    .split('\n')
    .map((line) => line.split('\t').map(report_escape/* visible */.RK).join('\t'))
    .join('\n');

;// CONCATENATED MODULE: ./out/actions/standard-output.js
function standardOutput(stream = process.stdout) {
    let lost;
    const lose = (error) => {
        // Later ones only follow from the first.
        lost ??= error.code ?? 'unknown';
    };
    stream.on('error', lose);
    // Nobody is left to be told.
    process.stderr.on('error', () => undefined);
    const write = (text, then = () => undefined) => {
        try {
            stream.write(text, (error) => {
                if (error)
                    lose(error);
                then();
            });
        }
        catch (error) {
            lose(error);
            then();
        }
    };
    return {
        write: (text) => write(text),
        async end() {
            await new Promise((resolve) => write('', resolve));
            return lost;
        },
    };
}

;// CONCATENATED MODULE: ./out/actions/finish.js








const modesOf = {
    look: new Set(['fix']),
    fix: new Set(['fix']),
    update: new Set(['update']),
};
/** Looks, mends what is to be mended (with `--diff` only shows how), and reports what stands then. */
async function finish(look, intent, line, env, out) {
    const first = await look([]);
    maskSecrets(first.run, env, out);
    const modes = modesOf[intent];
    if (line.values.get('diff') !== true)
        return deliver(intent === 'look' ? first : await repair(first, modes, look), line, env, out);
    const { diff, problems, deferred } = diffOf(first, modes);
    const isTerminal = process.stdout.isTTY;
    showDiff(diff, { inRunner: env.GITHUB_ACTIONS === 'true', isTerminal }, out);
    const aside = standardOutput(process.stderr);
    const outcome = await deliver(problems.length > 0 ? await look(problems) : first, line, env, aside);
    const { suggest } = (0,fixes/* countFixable */.N$)(first.run.result.checks.flatMap(({ findings }) => findings));
    if (suggest > 0)
        aside.write(`Not in the diff: ${(0,terminal/* notApplied */.$U)(suggest)}.\n`);
    if (deferred > 0)
        aside.write(`${(0,tally/* count */.U9)(deferred, 'more fix', 'more fixes')} can follow once this diff is applied.\n`);
    return outcome;
}

// EXTERNAL MODULE: ./out/shared/core/hold.js
var hold = __webpack_require__(81965);
// EXTERNAL MODULE: ./out/shared/core/locks.js
var core_locks = __webpack_require__(73318);
// EXTERNAL MODULE: ./out/shared/core/gate.js
var gate = __webpack_require__(77187);
;// CONCATENATED MODULE: ./out/shared/core/lock-notes.js
/** More are counted. */
const mostShown = 20;
/** What a check's part of the report says about attempts to weaken what is locked. The first check speaks for the run. */
function lockNotes(remarks, checkId, isFirst, findings) {
    const refused = findings.flatMap(({ ruleId, properties: { suppressionLocked: told } }) => Array.isArray(told)
        ? [`${String(told[0])}: no suppression of ${ruleId} holds: ${String(told[1])} locks it.`]
        : []);
    const notes = [
        ...remarks
            .filter(({ check }) => check === checkId || (check === undefined && isFirst))
            .map(({ text }) => text),
        ...new Set(refused),
    ];
    const left = notes.length - mostShown;
    return left > 0 ? [...notes.slice(0, mostShown), `${left} more have no effect.`] : notes;
}

// EXTERNAL MODULE: ./out/shared/core/observation.js
var observation = __webpack_require__(57936);
;// CONCATENATED MODULE: ./out/shared/core/scanned.js

/** Why nothing is asked of a check here; a setting that could not be read may be what asks something of it. */
const whyIdle = ({ check, options }, { signers, isSettled }) => {
    const idle = check.idle?.({ options, signers });
    return idle === undefined || isSettled ? idle : unknown;
};
const unknown = 'Something went wrong before it began, so what it is to look at is not known.';
/** Idle, and no rule of it wants to know anything either. */
const isUnasked = (active, context) => whyIdle(active, context) !== undefined && active.gatherer === undefined && !active.offline;
/** Files that are judged by themselves. */
function* judgedFiles({ files, composed }) {
    for (const [path, file] of files)
        if (composed?.parts.has(path) !== true)
            yield file;
}
/** Paths of the files that were looked into. */
const readIn = ({ files }) => [...files].flatMap(([path, { isUnread }]) => (isUnread === true ? [] : path));
/** All that one side shows one check, in no order. */
const observedIn = (scanned) => [
    ...[...judgedFiles(scanned)].flatMap(({ observations }) => observations),
    ...scanned.across,
];
/** What rules judge: documents that are whole by themselves, and what was composed. */
const judgedDocs = (scanned) => [
    ...[...judgedFiles(scanned)].flatMap(({ view }) => (view ? [view.doc] : [])),
    ...(scanned.composed?.docs ?? []).map(({ doc }) => doc),
];
/** A fault of ours ends one step, loudly, and never the run. Its message may quote a file, so it is not shown. */
function guard(scanned, step, work) {
    try {
        return work();
    }
    catch (error) {
        scanned.errors.push(fault(scanned, step, error));
        return undefined;
    }
}
const fault = (scanned, step, error) => ({
    code: 'internal',
    message: `${scanned.active.check.id} failed at ${step}: ${error instanceof Error ? error.name : 'an unknown error'}`,
    hint: 'This is a fault of Portcullis: please report it, with the file if you can share it.',
});
function timed(scanned, context, work) {
    const start = context.now();
    work();
    scanned.milliseconds += context.now() - start;
}
/** What was kept of a side: all documents where a project rule or facts need them. */
const docsOf = (scanned) => [...scanned.files.values()].flatMap(({ view }) => (view ? [view.doc] : []));
/** The disk or git gave up in the middle of a large file. Throws what is a fault of ours: it may quote the file. */
function brokenOff(error) {
    const isOurs = error instanceof errors/* PortcullisError */.S;
    const why = isOurs ? error.message : error.code;
    if (typeof why !== 'string')
        throw error;
    return {
        problems: [
            {
                code: 'unreadable',
                message: `It could not be read to its end: ${why.replace(/\.$/, '')}.`,
                line: null,
                hint: isOurs ? error.hint : 'Run again on a tree that stands still.',
            },
        ],
    };
}

// EXTERNAL MODULE: ./out/shared/core/group.js
var group = __webpack_require__(46413);
;// CONCATENATED MODULE: ./out/shared/core/compare.js


/**
 * Pairs what head shows with what base showed. Equal findings of one file pair by the text of their line first, then in
 * order. What is placeless pairs as well with an equal one of a file that shows it no more, and is gone with the last; so
 * it may move, and not spread. `renamed` maps a path of base to its path in head.
 */
function compare(head, base, renamed) {
    if (base.length === 0)
        return { before: new Map(), gone: [] };
    const pathOf = ({ path }) => renamed.get(path) ?? path;
    const keyOf = (one) => (0,observation/* identityOf */.cu)(one, pathOf(one));
    const pairs = new Map();
    const taken = new Set();
    const pair = (fits) => {
        const waiting = (0,group/* groupBy */.$)(base.filter((one) => !taken.has(one)), (one) => fits(one, placeKey(one, pathOf(one))));
        for (const group of waiting.values())
            group.reverse();
        for (const one of head) {
            if (pairs.has(one))
                continue;
            const other = waiting.get(fits(one, placeKey(one, one.path)))?.pop();
            if (other === undefined)
                continue;
            pairs.set(one, other);
            taken.add(other);
        }
    };
    pair((one, key) => `${key}\0${one.lineText}`);
    pair((_, key) => key);
    const placeless = head.filter(({ report }) => report.isPlaceless);
    const shown = new Set(placeless.flatMap((one) => [(0,observation/* identityOf */.cu)(one), placeKey(one, one.path)]));
    const here = new Map();
    const moved = new Map();
    for (const one of base) {
        if (!one.report.isPlaceless)
            continue;
        here.set(placeKey(one, pathOf(one)), one);
        // A file may become two: of what was renamed nothing is left at its place.
        if (!shown.has(placeKey(one, one.path)))
            moved.set(keyOf(one), one);
    }
    for (const one of placeless) {
        const other = here.get(placeKey(one, one.path)) ?? moved.get((0,observation/* identityOf */.cu)(one));
        if (other && !pairs.has(one))
            pairs.set(one, other);
    }
    const isShown = (one) => one.report.isPlaceless === true && shown.has(keyOf(one));
    return { before: pairs, gone: base.filter((one) => !taken.has(one) && !isShown(one)) };
}
/** What is placeless leaves its path out of its identity. */
const placeKey = (one, path) => `${(0,observation/* identityOf */.cu)(one, path)}\0${path}`;

;// CONCATENATED MODULE: ./out/shared/core/suppress.js

const isSuppressed = (one) => 'finding' in one;
/** An entry holds until the end of its last day. */
const expired = (until, today) => until !== null && until < today;
/** As findings show a purl: npm's scope may be written with its sign. */
const spelt = (purl) => purl.replace(/^(pkg:npm\/)@/, '$1%40');
/** Of a finding, without qualifiers; '' where it is about no package. */
const packageOf = ({ purl }) => typeof purl === 'string' ? purl.replace(/[?#].*$/s, '') : '';
/** Whether what the entry says of package and advisory is true of the finding. */
function namesPackage({ purl, advisory }, { properties }) {
    const found = packageOf(properties);
    const isPackage = purl === undefined || found === spelt(purl) || found.startsWith(`${spelt(purl)}@`);
    const { advisories } = properties;
    const isAdvisory = advisory === undefined || (Array.isArray(advisories) && advisories.includes(advisory));
    return isPackage && isAdvisory;
}
/** One version of one package, and one advisory. */
const isExact = ({ purl, advisory }, { properties }) => advisory !== undefined && purl !== undefined && packageOf(properties) === spelt(purl);
/**
 * Looks for what silences a finding: its inline ignore, then the baseline, then the policy, then settings of another tool.
 * A finding whose suppression has run out comes back with `suppressionExpired` beside its properties, one that an entry
 * of the policy is not exact enough for with `suppressionInexact`, the entry's file. What is locked is silenced by the
 * policies alone that lock it, in whatever form others ask for it: it comes back with `suppressionLocked`, the place that
 * asked and the policy that locks.
 */
function suppressor({ lists, catalogue, locks, today, matcher }) {
    const candidates = lists.flatMap(({ by, source, entries }) => entries.map((entry) => {
        // A baseline's path is no pattern, and its fingerprint holds the path where that matters.
        const inPath = by === 'baseline' || entry.path === undefined ? () => true : matcher([entry.path]);
        const isMeant = catalogue.means(entry.rule);
        const matches = (finding) => isMeant(finding.ruleId, finding.properties) &&
            inPath(finding.region?.path ?? '') &&
            namesPackage(entry, finding);
        return { by, source, entry, matches };
    }));
    const byFingerprint = (0,group/* groupBy */.$)(candidates, ({ entry }) => entry.fingerprint);
    const candidatesFor = ({ fingerprint }) => [
        ...(byFingerprint.get(fingerprint) ?? []),
        ...(byFingerprint.get(undefined) ?? []),
    ];
    return (finding, written, proposed, imported) => {
        const binding = locks?.onAcceptance(finding.ruleId, finding.properties) ?? [];
        const [lock] = binding;
        const inline = locks?.onInline(finding.ruleId, finding.properties) ?? [];
        const ignore = inline.length > 0 ? undefined : written;
        const accepted = lock === undefined ? imported : undefined;
        const isBinding = finding.properties.gatesAlways === true;
        const meant = candidatesFor(finding).filter(({ matches }) => matches(finding));
        const matching = meant.filter(({ by, source }) => binding.every(({ files }) => by === 'policy' && files.includes(source)));
        const found = isBinding
            ? matching.filter(({ by, entry }) => by === 'policy' && isExact(entry, finding))
            : matching;
        const holds = found.find(({ entry }) => !expired(entry.until, today));
        if (ignore && !isBinding && !expired(ignore.until, today)) {
            const { reason, until, source } = ignore;
            return { finding, by: 'inline', reason, until, source, proposed };
        }
        if (holds) {
            const { reason, until, owner } = holds.entry;
            const who = owner === undefined ? {} : { owner };
            return { finding, by: holds.by, reason, until, ...who, source: holds.source, proposed: false };
        }
        if (accepted && !isBinding)
            return { finding, by: 'imported', ...accepted, until: null, proposed: false };
        const inexact = isBinding && found.length === 0 ? matching.find(({ by }) => by === 'policy') : undefined;
        if (inexact)
            return withProperty(finding, { suppressionInexact: inexact.source });
        const refused = ignore === written ? (meant.find((one) => !matching.includes(one)) ?? imported) : written;
        if (lock && refused)
            return withProperty(finding, { suppressionLocked: [refused.source, lock.source] });
        const ended = (isBinding ? undefined : ignore?.until) ?? found[0]?.entry.until;
        return ended === undefined ? finding : withProperty(finding, { suppressionExpired: ended });
    };
}
const withProperty = (finding, more) => ({
    ...finding,
    properties: { ...finding.properties, ...more },
});

;// CONCATENATED MODULE: ./out/shared/core/told.js


/**
 * Which values are told, how severely, and where. What is accepted speaks for its own path alone: whoever accepts a value
 * in test data has not accepted it anywhere else.
 */
class Told {
    /** The worst rank by value; Infinity where each is accepted. */
    #open = new Map();
    /** By value and path. */
    #here = new Map();
    add(one, isAccepted) {
        const rank = (0,core_severity/* severityRank */.qs)(one.severity);
        keepWorst(this.#open, (0,observation/* identityOf */.cu)(one, ''), isAccepted ? Infinity : rank);
        keepWorst(this.#here, (0,observation/* identityOf */.cu)(one), rank);
    }
    /** Whether it would say nothing more. */
    has(one, isAccepted) {
        const rank = (0,core_severity/* severityRank */.qs)(one.severity);
        const open = this.#open.get((0,observation/* identityOf */.cu)(one, ''));
        return (open !== undefined &&
            (isAccepted || open <= rank || (this.#here.get((0,observation/* identityOf */.cu)(one)) ?? Infinity) <= rank));
    }
}
function keepWorst(ranks, key, rank) {
    ranks.set(key, Math.min(rank, ranks.get(key) ?? rank));
}

;// CONCATENATED MODULE: ./out/shared/core/sift.js





/**
 * Observations become findings with a status; what is suppressed is set apart, what is gone is told. Both sides are in
 * order; without base every status is unknown. `past`: what commits showed that neither side shows.
 */
function sift(head, base, context, past) {
    const { check, suppress, inlineIgnores, unseen, salt } = context;
    const renamed = new Map([...context.renamed].filter(([from, to]) => sameClaim(check, from, to)));
    const { before, gone } = compare(head, base ?? [], renamed);
    const prints = (0,observation/* fingerprintsOf */.tm)(head, { base, before, salt });
    const basePrints = (0,observation/* fingerprintsOf */.tm)(base ?? [], { salt });
    const findings = [];
    const suppressed = [];
    const put = (one) => {
        if (isSuppressed(one))
            suppressed.push(one);
        else
            findings.push(one);
    };
    const isRefused = ({ report }) => report.isProven === true && inlineIgnores !== 'allow-proven' && inlineIgnores !== 'none';
    const ignoreOf = (one) => inlineIgnores === 'none' || isRefused(one) ? undefined : one.ignore;
    const judge = (one, status) => suppress((0,observation/* toFinding */.N6)(one, status, basePrints.get(one) ?? ''), ignoreOf(one), false, one.report.accepted);
    const known = new Told();
    for (const one of head) {
        const was = before.get(one);
        const proposed = base !== undefined && one.ignore !== undefined && was?.ignore === undefined;
        const ignore = proposed && inlineIgnores === 'base-only' ? undefined : ignoreOf(one);
        const told = (status) => {
            const finding = (0,observation/* toFinding */.N6)(one, status, prints.get(one) ?? '');
            const shown = isRefused(one) ? withRefused(finding, one.ignore) : finding;
            return suppress(shown, ignore, proposed, one.report.accepted);
        };
        const now = told(base === undefined ? 'unknown' : was === undefined ? 'introduced' : 'existing');
        known.add(one, isSuppressed(now));
        // What was accepted under another name, or weighed less there, is new where it is not.
        const isNew = was !== undefined &&
            !isSuppressed(now) &&
            (isSuppressed(judge(was, 'existing')) || weighsMore(one, was) || spreads(one, was, renamed));
        put(isNew ? told('introduced') : now);
    }
    for (const one of gone) {
        const result = judge(one, 'fixed');
        known.add(one, isSuppressed(result));
        if (!isSuppressed(result) && !unseen.has(renamed.get(one.path) ?? one.path))
            findings.push(result);
    }
    const gonePrints = printsInFiles(past?.observations ?? [], head, { base, before, salt });
    // A comment beside it went with the file.
    const held = [...(0,observation/* fingerprintsOf */.tm)(past?.observations ?? [], { salt })].map(([one, print]) => {
        const isNew = past?.since?.has(one.report.region?.commit ?? '');
        const status = isNew === undefined ? 'unknown' : isNew ? 'introduced' : 'existing';
        const finding = withProperty((0,observation/* toFinding */.N6)(one, status, print), {
            fingerprintInFile: gonePrints.get(one) ?? '',
        });
        return { one, result: suppress(finding, undefined, false, one.report.accepted) };
    });
    // Of the places of one value the worst is told, the oldest of equal ones.
    held.sort((a, b) => rankOf(a) - rankOf(b));
    for (const { one, result } of held) {
        if (!known.has(one, isSuppressed(result)))
            put(result);
        known.add(one, isSuppressed(result));
    }
    return { findings: findings.sort(sift_worstFirst), suppressed };
}
/** The fingerprints that what commits hold would have, and had, in the files: by these it is known again once it has gone. */
function printsInFiles(past, head, standing) {
    const placed = past.map((one) => {
        const { region } = one.report;
        const there = region && { ...region, commit: undefined };
        return { one, there: { ...one, report: { ...one.report, region: there } } };
    });
    const prints = (0,observation/* fingerprintsOf */.tm)([...head, ...placed.map(({ there }) => there)], standing);
    return new Map(placed.map(({ one, there }) => [one, prints.get(there) ?? '']));
}
/** Whoever wrote the comment wonders why the finding is there all the same. */
const withRefused = (finding, ignore) => ignore === undefined ? finding : withProperty(finding, { ignoreRefused: ignore.source });
/** A file that moves to where it is read as something else is a new file. */
function sameClaim(check, from, to) {
    const [was, is] = [check.claims(from), check.claims(to)];
    return was?.kind === is?.kind && was?.certain === is?.certain;
}
/** A build shows it now that did not: what was wrong in one environment is wrong in another one too. */
function spreads(one, was, renamed) {
    const before = was.builders ?? [];
    if (before.length === 0)
        return false;
    const known = new Set(before.flatMap(({ message, region }) => [message, renamed.get(region.path) ?? message]));
    return (one.builders ?? []).some(({ message, region }) => !known.has(message) && !known.has(region.path));
}
/** What is accepted comes last. */
const rankOf = ({ one, result }) => (0,core_severity/* severityRank */.qs)(one.severity) + (isSuppressed(result) ? core_severity/* severities */.gO.length : 0);
const weighsMore = (one, was) => (0,core_severity/* severityRank */.qs)(one.severity) < (0,core_severity/* severityRank */.qs)(was.severity);
const sift_worstFirst = (a, b) => Number(a.status === 'fixed') - Number(b.status === 'fixed') ||
    (0,core_severity/* severityRank */.qs)(a.severity) - (0,core_severity/* severityRank */.qs)(b.severity) ||
    (0,observation/* compareText */.n6)(a.region?.path ?? '', b.region?.path ?? '') ||
    (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) ||
    (a.region?.startColumn ?? 0) - (b.region?.startColumn ?? 0) ||
    (0,observation/* compareText */.n6)(a.ruleId, b.ruleId);

;// CONCATENATED MODULE: ./out/shared/core/check-result.js





/** What there is to say of one check: its findings with their standing, what is beside them, and the verdict. */
function checkResult({ scanned, against, past, isFirst }, request, context, suppress, onError) {
    const { check, failOn, inlineIgnores } = scanned.active;
    // What base lacks would make old findings look new, which is safe; what could not be fetched is told all the same.
    const unchecked = [
        ...scanned.unchecked,
        ...(against?.unchecked ?? []).filter(({ code }) => code === 'not-fetched'),
        ...(past?.unchecked ?? []),
    ];
    const idle = whyIdle(scanned.active, context);
    const read = readIn(scanned).length;
    const faults = [
        ...scanned.errors,
        ...(against?.errors ?? []),
        ...(isUnasked(scanned.active, context) ? [] : nothingNamed(request, scanned, unchecked)),
    ];
    const { findings, suppressed } = sift(observationsOf(scanned), against && observationsOf(against), {
        check,
        suppress,
        renamed: request.base?.renamed ?? new Map(),
        inlineIgnores,
        salt: request.salt,
        unseen: new Set([...scanned.unchecked, ...scanned.excluded].map(({ path }) => path)),
    }, past);
    return {
        id: check.id,
        failOn,
        outcome: (0,gate/* outcomeOf */.sG)((0,gate/* failing */.Jr)(findings, failOn, request.scope).length, unchecked.length + faults.length, onError),
        filesChecked: read,
        bytesChecked: scanned.bytes,
        durationMs: Math.round(scanned.milliseconds + (against?.milliseconds ?? 0)),
        findings,
        suppressed,
        excluded: [...scanned.excluded].sort((a, b) => (0,observation/* compareText */.n6)(a.path, b.path)),
        unchecked,
        errors: faults,
        offline: scanned.active.offline,
        ...(scanned.active.isMisread && { isMisread: true }),
        ...(idle !== undefined && { idle }),
        notes: [
            ...(check.notes ?? []),
            ...scanned.notes,
            ...[...scanned.leftOut].sort().map(([what, count]) => `${what}: ${String(count)}.`),
            ...(read === scanned.files.size ? [] : [unreadNote(read, scanned.files.size)]),
            ...(past?.note === undefined ? [] : [past.note]),
            ...lockNotes(request.remarks ?? [], check.id, isFirst, findings),
        ],
        drawings: scanned.drawings,
        properties: { ...scanned.tally, ...past?.tally, ...scanned.properties },
    };
}
const unreadNote = (read, all) => `Left ${all - read} of ${all} files unread, which the change does not touch; scope: all reads them too.`;
const observationsOf = (scanned) => (0,observation/* inOrder */.al)(observedIn(scanned));
/** A mistyped path must not pass: what was named for one check has to hold something that it reads. */
function nothingNamed(request, scanned, unchecked) {
    if (request.checks.length !== 1)
        return [];
    const seen = [...scanned.files.keys(), ...unchecked.map(({ path }) => path)];
    return request.named
        .filter((named) => !seen.some((path) => named.matches(path)))
        .map((named) => {
        const left = scanned.excluded.find(({ path }) => named.matches(path));
        return {
            code: 'nothing-named',
            message: `${scanned.active.check.id} found nothing to check in "${named.text}"`,
            hint: left
                ? `${left.path} was left out: ${left.why}.`
                : 'Is the path right? Name what the check reads, or nothing.',
        };
    });
}

;// CONCATENATED MODULE: ./out/shared/core/compose.js

/** Puts documents together, for the checks whose files are parts of something. */
function compose(all, side, context) {
    for (const scanned of all) {
        const { active } = scanned;
        const { check } = active;
        if (check.compose === undefined)
            continue;
        timed(scanned, context, () => {
            scanned.composed = guard(scanned, 'putting files together', () => check.compose?.(docsOf(scanned), scanned.facts, side));
        });
        const { parts, excluded, unchecked } = scanned.composed ?? nothing;
        // What was left out as a file of its own is looked at after all.
        const others = scanned.excluded.filter(({ path }) => !parts.has(path) || active.isExcluded(path));
        const told = excluded.filter(({ path }) => !active.isExcluded(path));
        scanned.excluded.splice(0, Infinity, ...others, ...told);
        scanned.unchecked.push(...unchecked);
    }
}
const nothing = { parts: new Set(), excluded: [], unchecked: [] };

;// CONCATENATED MODULE: ./out/shared/core/limits.js
/** A file made to be noisy must not take the memory that all others need; nobody reads that many findings. */
const mostOfRuleInFile = 1_000;
const mostOfCheck = 50_000;
/** How many more findings one rule may have in one file, when its check has `observed` already. */
const roomFor = (observed) => Math.max(0, Math.min(mostOfRuleInFile, mostOfCheck - observed));
/** What is said of the findings beyond. */
const tooMany = (path, ruleId, room) => ({
    path,
    code: 'limit',
    message: `${ruleId} finds more than the ${room} places that can still be listed`,
    line: null,
    hint: 'Mend what is listed, split the file, or exclude it in the policy.',
});

;// CONCATENATED MODULE: ./out/shared/core/variants.js

/** More than so many documents are not looked at over and over: the rest of the variants are judged together. */
const mostDocuments = 20_000;
/**
 * What is built of the same files is the same thing in several environments, and what stands in one protects nothing in
 * another; all else belongs together. `left`: how many variants are judged together with all others.
 */
function variantsOf(scanned, base) {
    const [here, there] = [sideOf(scanned), base && sideOf(base)];
    const whole = { docs: variants_all(here), before: there && variants_all(there), build: undefined };
    const siblings = here.builds.filter((one) => here.builds.some((other) => isSibling(one, other)));
    const apart = siblings.slice(0, Math.floor(mostDocuments / Math.max(1, whole.docs.length)));
    const left = siblings.length - apart.length;
    const variants = apart.map((build) => ({
        docs: besides(here, build),
        before: there && besides(there, build),
        build,
    }));
    return { variants: left > 0 || apart.length === 0 ? [whole, ...variants] : variants, left };
}
function sideOf(scanned) {
    const plain = [...judgedFiles(scanned)].flatMap(({ view }) => (view ? [view.doc] : []));
    const composed = scanned.composed?.docs ?? [];
    const builds = composed.flatMap(({ doc, builtBy, from }) => builtBy && from ? [{ doc, builtBy, from }] : []);
    const whole = composed.flatMap(({ doc, builtBy, from }) => (builtBy && from ? [] : [doc]));
    return { plain: [...plain, ...whole], builds };
}
const variants_all = ({ plain, builds }) => [...plain, ...builds.map(({ doc }) => doc)];
/** The build, or what it was, and all that is no variant of it. */
const besides = ({ plain, builds }, build) => [
    ...plain,
    ...builds.filter((other) => isSame(build, other) || !isSibling(build, other)).map(({ doc }) => doc),
];
const isSame = (one, other) => one.builtBy.message === other.builtBy.message;
const isSibling = (one, other) => !isSame(one, other) && [...one.from].some((path) => other.from.has(path));

// EXTERNAL MODULE: ./out/shared/core/build-checks.js
var build_checks = __webpack_require__(30830);
// EXTERNAL MODULE: ./out/shared/core/ignore-comment.js
var ignore_comment = __webpack_require__(15626);
;// CONCATENATED MODULE: ./out/shared/core/view.js



/** Longer comments are no ignores, and more ignores are not read: it bounds the work that comments can cause. */
const longestIgnore = 1_000;
const mostIgnores = 1_000;
/** What has no line is in the file too. */
const wholeFile = { startLine: 0, endLine: Infinity };
/** A document with its inline ignores, turning reports into observations. */
class View {
    doc;
    /** Ignores that cannot be honoured. */
    faults;
    #ignores;
    #isGenerated;
    /** Rule ids whose findings fail the build, as the file itself says. */
    #errors;
    #lines;
    /** `isGenerated`: attributes say so. */
    constructor(doc, catalogue, isGenerated = false) {
        this.doc = doc;
        this.#isGenerated = isGenerated;
        const build = buildChecksOf(doc);
        this.#errors = new Set(build?.isError ? catalogue.select(build_checks/* allBuildChecks */.J).map(({ id }) => id) : []);
        const ignores = build ? [placeSkips(build, catalogue)] : [];
        const faults = [];
        for (const comment of doc.comments) {
            const { region } = comment;
            const parsed = ignoreOf(comment);
            if (parsed === undefined)
                continue;
            const line = region.startLine;
            if (ignores.length === mostIgnores) {
                const message = `more than ${mostIgnores} ignore comments; this one and those behind it are not read`;
                faults.push({
                    path: doc.path,
                    code: 'limit',
                    message,
                    line,
                    hint: 'Ignore the rule for the path in the policy.',
                });
                break;
            }
            const fault = (message) => faults.push({ path: doc.path, code: 'bad-ignore', message, line, hint: grammar });
            if ('fault' in parsed)
                fault(parsed.fault);
            else
                ignores.push(place(parsed.ignore, `${doc.path}:${String(line)}`, comment, catalogue, fault));
        }
        this.#ignores = ignores;
        this.faults = faults;
    }
    /** Undefined: the policy wants none of these. */
    observe(active, report) {
        if (active.leavesOut?.(this.doc.path, this.#isGenerated) === true)
            return undefined;
        const weighs = report.severity ?? active.rule.severity;
        const isError = this.#errors.has(active.rule.id) && !(0,core_severity/* reaches */.O6)(weighs, 'high');
        const severity = active.severityOf(isError ? { ...report, severity: 'high' } : report);
        if (severity === 'off')
            return undefined;
        const line = report.region?.startLine ?? 0;
        this.#lines ??= this.doc.text.split('\n');
        const { acceptedBy } = this.doc;
        return {
            active,
            report,
            severity,
            path: this.doc.path,
            ...(acceptedBy && { acceptedBy }),
            lineText: this.#lines[line - 1]?.trim() ?? '',
            ignore: this.#ignores.find(({ means, covers }) => covers.startLine <= line && line <= covers.endLine && means(active.rule.id, report.properties))?.ignore,
        };
    }
}
function ignoreOf({ ignore, text }) {
    if (ignore)
        return { ignore };
    return text.length > longestIgnore ? undefined : (0,ignore_comment/* parseIgnore */.w)(text);
}
const grammar = 'Write "portcullis-ignore: <rule>[, <rule>] -- reason [until YYYY-MM-DD]", in XML "reason:" for "--".';
function place(ignore, source, comment, catalogue, fault) {
    const { selectors, reach } = ignore;
    // Another tool's comment may well name a rule that we do not have.
    if (ignore.own)
        for (const unknown of selectors.filter((selector) => catalogue.isUnknown(selector)))
            fault(`no rule is called "${unknown}"`);
    const means = catalogue.means(...selectors);
    const { covers: next, statement = next, stage = nowhere, block = nowhere } = comment;
    const { startLine, endLine } = comment.region;
    const { line = { startLine, endLine } } = comment;
    const below = { startLine: endLine + 1, endLine: endLine + 1 };
    const covers = { next, line, below, block, statement, stage, file: wholeFile }[reach];
    return { ignore: { ...ignore, source }, means, covers };
}
/** A comment about a stage that stands above no FROM, or about a block that it does not begin, is about nothing. */
const nowhere = { startLine: Infinity, endLine: 0 };
/** The directive and its place; BuildKit refuses a file with two of them. */
function buildChecksOf({ path, directives = [] }) {
    const found = directives.find(({ name }) => name === 'check');
    return (found && {
        ...(0,build_checks/* parseBuildChecks */.f)(found.value.text.slice(0, longestIgnore)),
        source: `${path}:${found.region.startLine}`,
    });
}
function placeSkips({ skip, source }, catalogue) {
    return {
        ignore: { selectors: skip, reason: null, until: null, reach: 'file', own: false, source },
        means: catalogue.means(...skip),
        covers: wholeFile,
    };
}

;// CONCATENATED MODULE: ./out/shared/core/conclude.js





/** The rules that need more than one document, or facts. `base`: what `all` is compared with. */
function conclude(all, context, base) {
    for (const [index, scanned] of all.entries())
        timed(scanned, context, () => {
            for (const file of judgedFiles(scanned)) {
                if (!file.waits || file.view === undefined)
                    continue;
                file.waits = false;
                file.observations.push(...runDocumentRules(scanned, file.view, context));
            }
            const viewOf = viewsOf(scanned, context);
            if (scanned.composed)
                scanned.across.push(...judgeComposed(scanned, scanned.composed, viewOf, context));
            runProjectRules(scanned, viewOf, context, base?.[index]);
        });
}
/** Rules that see one document, on one file. */
const runDocumentRules = (scanned, view, context) => judge(scanned, view.doc, () => view, context);
/** `isNew`: whether it was not said before; what was is no finding more. */
function judge(scanned, doc, viewOf, { today }, isNew = () => true) {
    const observations = [];
    const unchecked = (left) => scanned.unchecked.push(told(left, doc.path));
    const leftOut = counting(scanned);
    const concerned = scanned.active.check.concerned?.(doc);
    for (const active of scanned.active.rules) {
        const { rule, options } = active;
        if (rule.scope !== 'document' || concerned?.has(rule.id) === false || active.yields(doc.path))
            continue;
        const room = roomFor(scanned.observed);
        let count = 0;
        // What `guard` does, without a text and a function for each rule on each file.
        try {
            rule.check({ doc, options, facts: scanned.facts, today, unchecked, leftOut }, (report) => {
                const observation = viewOf(report.region?.path ?? doc.path).observe(active, report);
                if (observation === undefined || !isNew(observation))
                    return;
                count += 1;
                if (count <= room)
                    observations.push(observation);
            });
        }
        catch (error) {
            scanned.errors.push(fault(scanned, `${rule.id} on ${doc.path}`, error));
        }
        scanned.observed += Math.min(count, room);
        if (count > room)
            scanned.unchecked.push(tooMany(doc.path, rule.id, room));
    }
    return observations;
}
const counting = ({ leftOut }) => (what) => void leftOut.set(what, (leftOut.get(what) ?? 0) + 1);
const told = ({ region, ...left }, path) => ({
    path: region?.path ?? path,
    line: region?.startLine ?? null,
    ...left,
});
/** Of the documents, of what they were put together from, and of a place that is no file. */
function viewsOf(scanned, { catalogue }) {
    const views = new Map();
    for (const [path, { view }] of scanned.files)
        if (view)
            views.set(path, view);
    for (const source of scanned.composed?.sources ?? []) {
        const view = new View(source, catalogue);
        // Those of a document are told.
        if (!views.has(source.path))
            scanned.unchecked.push(...view.faults);
        views.set(source.path, view);
    }
    const nowhere = new View({ path: '', text: '', comments: [] }, catalogue);
    return (path) => views.get(path) ?? nowhere;
}
/** What several builds show at one place stands once, with those that show it. */
class Shown {
    #found = new Map();
    /** Whether nobody has said it yet. */
    add(one, builtBy) {
        const key = saidKey(one);
        const known = this.#found.get(key);
        const { builders } = known ?? { builders: [] };
        if (builtBy && !builders.includes(builtBy))
            builders.push(builtBy);
        if (known === undefined)
            this.#found.set(key, { one, builders });
        return known === undefined;
    }
    get observations() {
        return [...this.#found.values()].map(({ one, builders }) => {
            if (builders.length === 0)
                return one;
            const related = [...(one.report.related ?? []), ...builders.slice(0, mostBuilders)];
            return { ...one, builders, report: { ...one.report, related } };
        });
    }
}
/** Those that a reader is shown. */
const mostBuilders = 5;
/** Builds of one file differ in names, which are evidence; what is said of it is the same. */
const saidKey = ({ active, path, report: { message, region } }) => JSON.stringify([active.rule.id, path, message, region]);
function judgeComposed(scanned, { docs, parts }, viewOf, context) {
    const shown = new Shown();
    for (const { doc, builtBy } of docs)
        judge(scanned, doc, viewOf, context, (one) => !scanned.active.isExcluded(one.path) && shown.add(one, builtBy));
    const fixes = fixesIn(scanned, parts, viewOf, context);
    return shown.observations.map((one) => {
        const { report } = one;
        if ((report.fixes ?? []).length > 0)
            return one;
        return { ...one, report: { ...report, fixes: fixes(one.path, (0,observation/* placeKey */.r4)(one)) } };
    });
}
/** The same place of a part, looked at by itself, has fixes that what is built of it may lack. */
function fixesIn(scanned, parts, viewOf, context) {
    const known = new Map();
    const fixesOf = (path) => {
        const view = parts.has(path) ? scanned.files.get(path)?.view : undefined;
        // What a part would say by itself is nobody's finding.
        const aside = { ...scanned, errors: [], unchecked: [], leftOut: new Map() };
        const own = view ? judge(aside, view.doc, viewOf, context) : [];
        return new Map(own.map((one) => [(0,observation/* placeKey */.r4)(one), one.report.fixes ?? []]));
    };
    return (path, key) => {
        const fixes = known.get(path) ?? fixesOf(path);
        known.set(path, fixes);
        return fixes.get(key) ?? [];
    };
}
/** Rules over all documents together; each report is observed in the document that its region names. */
function runProjectRules(scanned, viewOf, context, base) {
    const { active: check, facts } = scanned;
    const rules = check.rules.filter(({ rule }) => rule.scope === 'project');
    if (rules.length === 0)
        return;
    const { variants, left } = variantsOf(scanned, base);
    if (left > 0)
        scanned.notes.push(`${String(left)} of the builds are variants of others and were judged together with them: there are too many.`);
    const unchecked = (one) => scanned.unchecked.push(told(one, ''));
    const leftOut = counting(scanned);
    for (const active of rules) {
        const { rule, options } = active;
        if (rule.scope !== 'project')
            continue;
        const counts = new Map();
        const overfull = new Map();
        const drawings = new Map();
        const draw = (drawing) => drawings.set(drawing.mermaid, drawing);
        const shown = new Shown();
        const others = [];
        for (const { docs, before, build } of variants)
            guard(scanned, rule.id, () => {
                rule.check({ docs, before, options, draw, facts, today: context.today, unchecked, leftOut }, (report) => {
                    const path = report.region?.path ?? '';
                    if (active.yields(path) || check.isExcluded(path))
                        return;
                    const observation = viewOf(path).observe(active, report);
                    if (observation === undefined)
                        return;
                    // Without builds each report stands for itself.
                    const isBuilt = scanned.composed !== undefined && report.region !== null;
                    if (isBuilt && !shown.add(observation, build?.from.has(path) ? build.builtBy : undefined))
                        return;
                    const count = counts.get(path) ?? 0;
                    counts.set(path, count + 1);
                    const hasRoom = count < roomFor(0) && roomFor(scanned.observed) > 0;
                    if (!hasRoom)
                        overfull.set(path, Math.min(count, overfull.get(path) ?? count));
                    else
                        scanned.observed += 1;
                    if (!isBuilt && hasRoom)
                        others.push(observation);
                });
            });
        scanned.across.push(...others, ...within(shown.observations, overfull));
        scanned.drawings.push(...[...drawings.values()].slice(0, mostDrawings));
        for (const [path, room] of overfull)
            scanned.unchecked.push(tooMany(path, rule.id, room));
    }
}
/** Of one rule: a graph for every variant is more than anybody reads. */
const mostDrawings = 3;
/** Of a file with too many, as many as there is room for. */
function within(observations, overfull) {
    const counts = new Map();
    return observations.filter(({ path }) => {
        const count = counts.get(path) ?? 0;
        counts.set(path, count + 1);
        return count < (overfull.get(path) ?? Infinity);
    });
}

;// CONCATENATED MODULE: ./out/shared/core/gather.js

/** Asks outside for what `head`, and `base` where it differs, hold. */
async function gather(head, base, files, context) {
    for (const [index, scanned] of head.entries()) {
        const { gatherer } = scanned.active;
        const docs = docsOf(scanned);
        const other = base?.[index];
        const known = new Set(docs);
        const before = other ? docsOf(other).filter((doc) => !known.has(doc)) : [];
        if (gatherer === undefined)
            continue;
        if (docs.length + before.length === 0 && gatherer.always !== true)
            continue;
        const start = context.now();
        try {
            const { facts, factsOfBase = facts, unchecked, errors, tally = {}, properties = {}, notes = [], } = await gatherer.gather(docs, {
                before,
                files,
                io: context.io,
                signers: context.signers,
                offline: scanned.active.offline,
                ...(scanned.active.isMisread && { isMisread: true }),
                isSettled: context.isSettled,
                gatesExisting: context.gatesExisting,
                today: context.today,
                now: context.now,
            });
            scanned.facts = facts;
            if (other)
                other.facts = factsOfBase;
            scanned.unchecked.push(...unchecked);
            scanned.errors.push(...errors);
            scanned.notes.push(...notes);
            scanned.properties = properties;
            Object.assign(scanned.tally, tally);
        }
        catch (error) {
            scanned.errors.push(fault(scanned, 'asking outside', error));
        }
        scanned.milliseconds += context.now() - start;
    }
}
/** Sorted out when it is asked for: most runs never do. */
function filesOf(source, entries) {
    let byPath;
    const known = () => (byPath ??= new Map(entries.map((entry) => [entry.path, entry])));
    let paths;
    return {
        get paths() {
            return (paths ??= new Set(known().keys()));
        },
        async read(asked) {
            const found = new Map();
            const wanted = asked.flatMap((path) => known().get(path) ?? []);
            for await (const read of source.read(wanted)) {
                const bytes = 'raw' in read ? read.raw.bytes : undefined;
                if (bytes !== undefined)
                    found.set(read.entry.path, Uint8Array.from(bytes));
            }
            return found;
        },
    };
}

// EXTERNAL MODULE: ./out/shared/core/settings.js
var settings = __webpack_require__(5425);
// EXTERNAL MODULE: ./out/shared/core/strictness.js
var strictness = __webpack_require__(28214);
;// CONCATENATED MODULE: ./out/shared/core/held-settings.js


/** Of the run as a whole; checks have their own. */
const failOnOf = ({ policy, overrides, locks }) => (0,strictness/* strictest */.OI)(strictness/* strictness */.VD.failOn, overrides.failOn ?? policy.failOn ?? settings/* defaults */.NT.failOn, locks.onKey('failOn').map(({ floor }) => floor.failOn ?? settings/* defaults */.NT.failOn));
const onErrorOf = ({ policy, overrides, locks }) => (0,strictness/* strictest */.OI)(strictness/* strictness */.VD.onError, overrides.onError ?? policy.onError ?? settings/* defaults */.NT.onError, locks.onKey('onError').map(({ floor }) => floor.onError ?? settings/* defaults */.NT.onError));
/** The first entry that fits an image holds, so those that are locked come first. */
function signersOf({ policy, locks }) {
    const locked = locks.onKey('trustedSigners').flatMap(({ floor }) => floor.trustedSigners ?? []);
    return [...new Set([...locked, ...(policy.trustedSigners ?? [])])];
}

;// CONCATENATED MODULE: ./out/shared/core/past-wanted.js
/**
 * What has to be read of all that commits brought: what no tree has; what a tree has under another name and something is
 * in it, since that may be accepted there alone; and whatever a name makes something of.
 */
function wantedOf(brought, reading, scanned, base) {
    const held = heldBy(scanned, base);
    const sorts = new Map();
    const sortOf = (path) => {
        const known = sorts.get(path) ?? sorted(path, scanned, reading);
        sorts.set(path, known);
        return known;
    };
    const wanted = [];
    for (const [blob, all] of brought) {
        const here = held.get(blob);
        const places = here === undefined ? all : all.filter(({ path }) => !here.paths.has(path));
        const plain = places.filter(({ path }) => sortOf(path) === 'plain');
        const [place] = plain;
        if (place !== undefined && here?.isClean !== true)
            wanted.push({ blob, place, places: plain });
        for (const named of places)
            if (sortOf(named.path) === 'named')
                wanted.push({ blob, place: named, places: [named] });
    }
    return wanted;
}
const sorted = (path, { active }, reading) => active.isExcluded(path) ? 'excluded' : reading.names?.(path) === true ? 'named' : 'plain';
function heldBy(...sides) {
    const held = new Map();
    for (const side of sides)
        for (const [path, { blob, observations, isUnread }] of side?.files ?? []) {
            if (blob === undefined)
                continue;
            const one = held.get(blob) ?? { paths: new Set(), isClean: true };
            one.paths.add(path);
            one.isClean &&= observations.length === 0 && isUnread !== true;
            held.set(blob, one);
        }
    return held;
}

;// CONCATENATED MODULE: ./out/shared/core/past.js





/**
 * Reads every blob that commits hold and the trees do not, or have under another name. What one file showed several times
 * is told once, at the oldest; what it shows in head or base as well is told there.
 */
async function scanPast(scanned, base, past, context) {
    const reading = scanned.active.check.bytes;
    if (reading?.past !== true)
        return undefined;
    const start = context.now();
    const wanted = wantedOf(await past.places(), reading, scanned, base);
    const found = new Map();
    let bytes = 0;
    for await (const one of past.blobs(wanted)) {
        if ('raw' in one)
            bytes += one.raw.size;
        const reads = 'raw' in one ? read(scanned, one.raw, one.wanted.place, reading) : { problems: [one.unchecked] };
        const parsed = reads instanceof Promise ? await reads : reads;
        if (parsed?.doc !== undefined || parsed?.problems !== undefined)
            found.set(one.wanted, light(parsed));
    }
    const observations = [];
    const unchecked = [];
    const told = new Told();
    // Who accepts what is not known yet.
    for (const side of [scanned, base])
        for (const one of past_observedIn(side))
            told.add(one, true);
    for (const one of wanted) {
        const { doc, problems = [] } = found.get(one) ?? {};
        unchecked.push(...problems.map((problem) => ({ ...problem, path: one.place.path })));
        if (doc === undefined)
            continue;
        for (const place of one.places) {
            const view = new View({ ...doc, ...place }, context.catalogue);
            for (const observation of runDocumentRules(scanned, view, context)) {
                if (!told.has(observation, false))
                    observations.push(observation);
                told.add(observation, true);
            }
        }
    }
    const blobs = wanted.length;
    scanned.milliseconds += context.now() - start;
    const { commits, what, since } = past;
    return {
        observations,
        since,
        unchecked,
        tally: { commits, blobs, bytes },
        note: blobs === 0
            ? undefined
            : `Also looked into ${what} (${some(commits, 'commit')}): ${some(blobs, 'earlier version')} of files, ${some(bytes, 'byte')}.`,
    };
}
/** Awaited only where it has to be: most blobs are read at once. */
function read(scanned, raw, place, reading) {
    const failed = (error) => guard(scanned, `reading the blob ${raw.path}`, () => brokenOff(error));
    try {
        const parsed = reading.read(raw, place);
        return parsed instanceof Promise ? parsed.catch(failed) : parsed;
    }
    catch (error) {
        return failed(error);
    }
}
/** Without its text: there may be many, and no code of theirs is shown. */
const light = ({ doc, ...rest }) => doc === undefined ? rest : { ...rest, doc: { ...doc, text: '', comments: [] } };
const past_observedIn = (scanned) => [...(scanned?.files.values() ?? [])].flatMap(({ observations }) => observations);
const some = (number, what) => `${number} ${what}${number === 1 ? '' : 's'}`;

;// CONCATENATED MODULE: ./out/shared/core/scan.js



/**
 * Reads each claimed file once and hands it to every check that claims it; document rules run at once, and the document
 * is gone, unless facts are to come. A file that `head` holds with the same bytes under the same path is not read again:
 * document rules depend on nothing but it and the facts.
 */
async function scan(checks, source, listing, context, { head, untouched } = {}) {
    const all = checks.map((active) => ({
        active,
        files: new Map(),
        excluded: [],
        unchecked: [],
        errors: [],
        tally: {},
        properties: {},
        notes: [],
        leftOut: new Map(),
        composed: undefined,
        across: [],
        drawings: [],
        facts: undefined,
        observed: 0,
        bytes: 0,
        milliseconds: 0,
    }));
    const jobs = new Map();
    all.forEach((scanned, index) => {
        // What nobody asked for reads nothing, and nothing of it can be unreadable.
        if (!isUnasked(scanned.active, context))
            claimFiles(scanned, listing, jobs, head?.[index]);
    });
    for await (const read of source.read(listing.entries.filter(({ path }) => jobs.has(path)))) {
        const { path, named } = read.entry;
        const those = jobs.get(path) ?? [];
        // What another check reads may be shown, and then what is secret in it has to be known.
        const was = those.length === 1 && named !== true ? untouched?.get(path) : undefined;
        for (const job of those) {
            const start = context.now();
            if (!leavesUnread(job, read, was))
                await take(job, read, context);
            job.scanned.milliseconds += context.now() - start;
        }
    }
    return all;
}
/** Who reads what: by path alone, less what the policy or the repository's attributes leave out. */
function claimFiles(scanned, listing, jobs, head) {
    const { active } = scanned;
    const { check } = active;
    for (const entry of listing.entries) {
        const claim = check.claims(entry.path);
        if (claim === undefined)
            continue;
        const same = head?.files.get(entry.path);
        if (active.isExcluded(entry.path))
            scanned.excluded.push({ path: entry.path, why: 'excluded by the policy' });
        // GitHub runs a workflow that calls itself generated like any other, and bytes leak whoever wrote them.
        else if (isLeftOut(entry, claim, active))
            scanned.excluded.push({ path: entry.path, why: entry.leftOut ?? '' });
        else if (same?.blob !== undefined && same.blob === entry.blob)
            scanned.files.set(entry.path, same);
        else {
            const others = jobs.get(entry.path);
            if (others)
                others.push({ scanned, claim });
            else
                jobs.set(entry.path, [{ scanned, claim }]);
        }
    }
    for (const one of listing.unchecked ?? []) {
        const isOwn = one.path.endsWith('/') || check.claims(one.path) !== undefined;
        if (isOwn && !active.isExcluded(one.path))
            scanned.unchecked.push(one);
    }
    for (const one of listing.excluded)
        scanned.excluded.push(one);
}
/** By attributes: what nobody locked rules over. */
const isLeftOut = ({ leftOut }, { certain }, { check, readsGenerated }) => leftOut !== undefined && !certain && check.bytes === undefined && readsGenerated !== true;
function leavesUnread({ scanned }, read, blob) {
    if (blob === undefined || scanned.active.check.bytes?.past !== true)
        return false;
    if (!('raw' in read) || read.raw.blob !== blob)
        return false;
    scanned.files.set(read.entry.path, { blob, ...nothingSeen, isUnread: true });
    return true;
}
async function take({ scanned, claim }, read, context) {
    const { bytes: reading } = scanned.active.check;
    const step = `reading ${read.entry.path}`;
    if ('excluded' in read)
        scanned.excluded.push(read.excluded);
    else if (reading !== undefined && read.raw !== undefined) {
        const { raw } = read;
        // Awaited only where it has to be: most files are read at once.
        const parsed = guard(scanned, step, () => reading.read(raw));
        if (parsed instanceof Promise) {
            const late = await parsed.catch((error) => guard(scanned, step, () => brokenOff(error)));
            if (late)
                guard(scanned, step, () => settle(scanned, claim, raw, late, read.entry, context));
        }
        else if (parsed)
            guard(scanned, step, () => settle(scanned, claim, raw, parsed, read.entry, context));
    }
    else if ('unchecked' in read) {
        const { entry, unchecked, excuse } = read;
        const hint = unchecked.code === 'binary' ? (claim.binaryHint ?? unchecked.hint) : unchecked.hint;
        if (excuse === undefined || claim.certain)
            scanned.unchecked.push({ ...unchecked, hint });
        else
            scanned.excluded.push({ path: entry.path, why: excuse });
    }
    else {
        const { file, entry } = read;
        guard(scanned, step, () => settle(scanned, claim, file, scanned.active.check.parse(file, claim), entry, context));
    }
}
/** Takes in what reading a file gave. */
function settle(scanned, claim, file, { doc, problems = [], excluded, clean }, entry, context) {
    const { check, rules } = scanned.active;
    const { path, size } = file;
    scanned.unchecked.push(...problems.map((problem) => ({ path, ...problem })));
    if (excluded !== undefined)
        scanned.excluded.push({ path, why: excluded });
    // Making it costs as much as reading, so it is made where it is of use.
    const blobOf = (isWanted) => (isWanted || context.isCompared ? file.blob : undefined);
    if (doc === undefined) {
        const silent = problems.length === 0 && excluded === undefined;
        if (clean === true) {
            scanned.bytes += size;
            scanned.files.set(path, { blob: blobOf(false), ...nothingSeen });
        }
        else if (silent && entry.named === true)
            scanned.excluded.push({ path, why: `not a ${claim.kind}` });
        return;
    }
    scanned.bytes += size;
    for (const [name, count] of Object.entries(check.tally?.(doc) ?? {}))
        scanned.tally[name] = (scanned.tally[name] ?? 0) + count;
    const isGenerated = isLeftOut(entry, claim, { check });
    const view = new View(doc, context.catalogue, isGenerated);
    scanned.unchecked.push(...view.faults);
    const waits = scanned.active.gatherer !== undefined || check.compose !== undefined;
    const observations = waits ? [] : runDocumentRules(scanned, view, context);
    const isNeeded = waits ||
        rules.some(({ rule }) => rule.scope === 'project' && rule.looksAt?.(path, context.paths) !== false);
    const isKept = observations.length > 0 || isNeeded;
    scanned.files.set(path, {
        blob: blobOf(isKept),
        observations,
        text: isKept ? doc.text : undefined,
        view: isNeeded ? view : undefined,
        waits,
    });
}
const nothingSeen = { observations: [], text: undefined, view: undefined, waits: false };

;// CONCATENATED MODULE: ./out/shared/core/look-into.js


/** Reads head, what base has otherwise, and what commits hold besides. */
async function lookInto(active, request, context) {
    const { base } = request;
    const untouched = active.some(({ check }) => check.bytes?.past === true)
        ? await untouchedBy(request)
        : undefined;
    const head = await scan(active, request.head.source, request.head.listing, context, { untouched });
    const before = base && (await scan(active, base.source, base.listing, context, { head }));
    const past = [];
    for (const [index, scanned] of head.entries())
        past.push(request.past && (await scanPast(scanned, before?.[index], request.past, context)));
    // What commits hold may stand in a file that none of them touches, and then it is nothing new.
    if (untouched && past.some((seen) => (seen?.observations ?? []).length > 0))
        return lookInto(active, { ...request, isWhole: true }, context);
    return { head, before, past };
}
/**
 * Blobs by path, of files that base has and no commit of the change brings anything to. Undefined where they count too:
 * what stands can gate, or nothing tells what changed.
 */
async function untouchedBy({ base, past, scope, isWhole, }) {
    if (base === undefined || past === undefined || scope === 'all' || isWhole === true)
        return undefined;
    const touched = new Set([...(await past.places()).values()].flatMap((places) => places.map(({ path }) => path)));
    return new Map(base.listing.entries.flatMap(({ path, blob }) => blob === undefined || touched.has(path) ? [] : [[path, blob]]));
}

// EXTERNAL MODULE: ./out/shared/core/result.js
var result = __webpack_require__(88653);
// EXTERNAL MODULE: ./out/shared/core/fingerprint.js
var fingerprint = __webpack_require__(60046);
;// CONCATENATED MODULE: ./out/shared/core/mask.js
/** Puts a star over every UTF-16 unit of the given regions; lines keep their length, so columns still fit. */
function mask(text, regions) {
    if (regions.length === 0)
        return text;
    const lines = text.split('\n');
    for (const { startLine, startColumn, endLine, endColumn } of regions) {
        for (let line = startLine; line <= endLine; line += 1) {
            const whole = lines[line - 1];
            if (whole === undefined)
                break;
            const from = line === startLine ? startColumn - 1 : 0;
            const to = line === endLine ? endColumn - 1 : whole.length;
            lines[line - 1] =
                whole.slice(0, from) + '*'.repeat(Math.max(0, Math.min(to, whole.length) - from)) + whole.slice(to);
        }
    }
    return lines.join('\n');
}

// EXTERNAL MODULE: ./out/shared/core/redact.js
var redact = __webpack_require__(15809);
;// CONCATENATED MODULE: ./out/shared/core/shown.js





/**
 * Texts of files with findings, everything starred out that any check wants hidden: when they are asked for, as most never
 * are. Of the documents nothing is held on to but their texts.
 */
function shownTexts(head, star) {
    const observations = head.flatMap(observedIn);
    const hidden = (0,group/* groupBy */.$)(observations.flatMap(({ report }) => report.hide ?? []), ({ path }) => path);
    const paths = new Set(observations.map(({ path }) => path));
    const texts = new Map();
    const blobs = new Map();
    for (const { files, composed } of head) {
        for (const { path, text } of composed?.sources ?? [])
            if (paths.has(path))
                texts.set(path, text);
        for (const [path, { text, blob }] of files) {
            if (text !== undefined && paths.has(path))
                texts.set(path, text);
            if (blob !== undefined)
                blobs.set(path, blob);
        }
    }
    const made = new Map();
    const get = (path) => {
        const text = texts.get(path);
        if (text === undefined)
            return undefined;
        const shown = made.get(path) ?? (0,redact/* redact */.E)(star(mask(text, hidden.get(path) ?? [])));
        made.set(path, shown);
        return shown;
    };
    const linesOf = (path) => {
        const [text, shown] = [texts.get(path), get(path)];
        if (text === undefined || shown === undefined || blobOf(text) !== blobs.get(path))
            return undefined;
        return linesApart(text, shown);
    };
    const lines = new Map();
    return {
        texts: { get },
        // Every fix of a file asks.
        starred(path) {
            if (!lines.has(path))
                lines.set(path, linesOf(path));
            return lines.get(path);
        },
    };
}
/** Git's object id of a text's bytes. GitHub has no repositories with another hash. */
const blobOf = (text) => (0,fingerprint/* sha1 */.e8)(`blob ${Buffer.byteLength(text)}\0${text}`);
/** Stars take the place of signs one by one, and never of a line end. */
function linesApart(text, shown) {
    if (text === shown)
        return new Set();
    const [all, seen] = [text.split('\n'), shown.split('\n')];
    if (text.length !== shown.length || all.length !== seen.length)
        return undefined;
    return new Set(all.flatMap((line, at) => (line === seen[at] ? [] : [at + 1])));
}

// EXTERNAL MODULE: ./out/shared/core/star.js
var core_star = __webpack_require__(13716);
;// CONCATENATED MODULE: ./out/shared/core/writings.js

/** The files that a check makes of what it read, where its options ask for any. */
function writingsOf(scanned, suppressed, about) {
    const { check, options } = scanned.active;
    return check.writes?.(judgedDocs(scanned), { ...about, options, suppressed }) ?? [];
}

;// CONCATENATED MODULE: ./out/shared/core/run.js















/** The way of a finding: files, documents, reports, findings, verdict. */
async function run(request, ports) {
    const { catalogue, policy, overrides, base, scope, errors } = request;
    const locks = new core_locks/* Locks */.bm(request.locks ?? [], catalogue);
    const settings = { policy, overrides, locks };
    const context = {
        ...ports,
        catalogue,
        signers: signersOf(settings),
        isSettled: errors.length === 0,
        gatesExisting: scope === 'all',
        isCompared: base !== undefined || request.past !== undefined,
        paths: new Set([request.head, ...(base ? [base] : [])]
            .flatMap(({ listing }) => listing.entries)
            .map(({ path }) => path)),
    };
    const active = (0,hold/* hold */._)(request.checks, settings, catalogue, ports.matcher);
    const { head, before, past } = await lookInto(active, request, context);
    const files = { head: allFiles(request.head), base: base && allFiles(base) };
    await gather(head, before, files, context);
    compose(head, 'head', context);
    compose(before ?? [], 'base', context);
    conclude(head, context, before);
    conclude(before ?? [], context);
    const suppress = suppressor({ ...context, locks, lists: request.suppressions });
    const onError = onErrorOf(settings);
    const checks = head.map((scanned, index) => {
        const looks = { scanned, against: before?.[index], past: past[index], isFirst: index === 0 };
        return checkResult(looks, request, context, suppress, onError);
    });
    const seen = [...head, ...(before ?? [])].flatMap(observedIn);
    seen.push(...past.flatMap((looked) => looked?.observations ?? []));
    const about = { name: request.name, commit: request.head.commit, today: ports.today, tool: request.tool };
    const star = (0,core_star/* starOf */.eS)(seen.flatMap(({ report }) => report.secret ?? []));
    const failures = checks.flatMap(({ findings, failOn }) => (0,gate/* failing */.Jr)(findings, failOn, scope)).length;
    const unchecked = (0,result/* distinct */.d)(checks.flatMap((check) => check.unchecked));
    const faults = checks.reduce((sum, check) => sum + check.errors.length, errors.length);
    return {
        result: (0,core_star/* starResult */.sn)({
            schemaVersion: 1,
            tool: request.tool,
            scope,
            base: base?.commit ?? null,
            head: request.head.commit,
            outcome: (0,gate/* outcomeOf */.sG)(failures, unchecked.length + faults, onError),
            gate: {
                failOn: failOnOf(settings),
                failing: failures,
                unchecked: unchecked.length,
            },
            filesChecked: new Set(head.flatMap(readIn)).size,
            proposed: request.proposed,
            checks,
            errors,
        }, star),
        ...shownTexts(head, star),
        written: head.flatMap((scanned, index) => writingsOf(scanned, checks[index]?.suppressed ?? [], about)),
        secrets: masksOf(seen),
        blobs: new Map(head.flatMap(({ files }) => [...files].flatMap(([path, { blob }]) => blob === undefined ? [] : [[path, blob]]))),
    };
}
const allFiles = ({ source, listing, all = listing.entries }) => filesOf(source, all);
/** Not short words: to star one wherever it stands in a log would tell what it is. */
const masksOf = (observations) => new Set(observations.flatMap(({ report: { isProven, random, secret = [] } }) => random ?? [secret].flat().filter((part) => isProven === true || part.length >= core_star/* shortestStarred */.C7)));

// EXTERNAL MODULE: ./out/shared/files/matcher.js
var matcher = __webpack_require__(75890);
// EXTERNAL MODULE: ./out/shared/github/event.js
var github_event = __webpack_require__(8846);
// EXTERNAL MODULE: ./out/actions/attempt.js
var attempt = __webpack_require__(80057);
// EXTERNAL MODULE: ./out/actions/ground.js + 8 modules
var actions_ground = __webpack_require__(98064);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./out/actions/memory.js

const largeTree = 25_000;
/**
 * V8 lets the heap grow to many times what lives in it before it cleans up. On a large tree, and in a whole history, that
 * would be hundreds of megabytes on a small runner, so there memory goes before speed.
 */
function sizeHeapFor(files, isHistory) {
    if (isHistory || files > largeTree)
        (0,external_node_v8_.setFlagsFromString)('--optimize-for-size');
}

// EXTERNAL MODULE: ./out/actions/place.js
var actions_place = __webpack_require__(97211);
// EXTERNAL MODULE: ./out/actions/settings/files.js + 8 modules
var files = __webpack_require__(60980);
;// CONCATENATED MODULE: ./out/actions/settings/locked-inputs.js


/** Checks that have to run since they, or rules of theirs, are locked, and the policy that locks them has them on. */
const lockedChecks = (locks, { checkIds }) => checkIds.filter((id) => locks.inCheck(id).some(({ floor }) => floor.checks?.[id]?.enabled !== false));
/** Where something is locked, no input makes the gate look at less than it does by itself. */
const stricterScope = (asked, usual) => (usual === 'all' ? usual : asked);
/** What inputs say that has no effect. */
function inputRemarks({ preset, failOn, onError, options }, locks, checks) {
    if (locks.isEmpty)
        return [];
    const remark = (input, lock, check) => ({
        ...(check !== undefined && { check }),
        text: `The input ${input} has no effect${check === undefined ? '' : ` on ${check}`}: ${lock.source} locks it.`,
    });
    const found = [];
    const [onErrorLock] = locks
        .onKey('onError')
        .filter(({ floor }) => (floor.onError ?? settings/* defaults */.NT.onError) === 'fail');
    if (onError === 'warn' && onErrorLock)
        found.push(remark('on-error', onErrorLock));
    for (const { id, options: own, rules } of checks) {
        for (const lock of [...locks.onKey('preset'), ...locks.onCheck(id)])
            if (preset && strictness/* strictness */.VD.preset(preset) < strictness/* strictness */.VD.preset((0,settings/* settingOf */.y7)(lock.floor, id, 'preset')))
                found.push(remark('preset', lock, id));
        for (const lock of [...locks.onKey('failOn'), ...locks.inCheck(id)])
            if (failOn && strictness/* strictness */.VD.failOn(failOn) < strictness/* strictness */.VD.failOn((0,settings/* settingOf */.y7)(lock.floor, id, 'failOn')))
                found.push(remark('fail-on', lock, id));
        const held = [
            ...(locks.inCheck(id).length > 0 ? [own ?? {}] : []),
            ...rules.filter((rule) => locks.onRule(rule.id).length > 0).map((rule) => rule.options ?? {}),
        ];
        const [lock] = locks.inCheck(id);
        for (const name of Object.keys(options))
            if (lock && held.some((definitions) => name in definitions && definitions[name]?.inputOnly !== true))
                found.push(remark(name, lock, id));
    }
    return [...new Map(found.map((one) => [one.text, one])).values()];
}

// EXTERNAL MODULE: ./out/actions/settings/other-tools.js
var other_tools = __webpack_require__(77976);
;// CONCATENATED MODULE: ./out/actions/settings/overrides.js


/** What the inputs say over the policy. */
function overridesOf({ values }, checks) {
    const own = checks.flatMap(({ inputs }) => inputs).filter(({ name }) => values.has(name));
    const choice = (name) => (values.has(name) ? { [(0,common_inputs/* camelCase */.xQ)(name)]: values.get(name) } : {});
    return {
        ...choice('preset'),
        ...choice('fail-on'),
        ...choice('on-error'),
        ...choice('offline'),
        options: Object.fromEntries(own.flatMap(({ name }) => {
            const value = values.get(name);
            return value === undefined ? [] : [[(0,common_inputs/* camelCase */.xQ)(name), value]];
        })),
    };
}
/** What was not understood may have been meant to keep a check from asking outside, or to say whom. */
const withheld = (overrides) => overrides.offline === true ? overrides : { ...overrides, offline: true, isMisread: true };
/** Values of inputs that only their check can judge. */
const optionFaults = ({ options }, checks) => [...new Map(checks.flatMap(definitionsOf))].flatMap(([name, definition]) => {
    const value = options[name];
    const faults = (value === undefined ? undefined : definition.faults?.(value)) ?? [];
    return faults.map((fault) => new errors/* PortcullisError */.S('bad-input', `The option ${name}: ${fault}.`, definition.summary));
});
const definitionsOf = (check) => [check, ...check.rules].flatMap(({ options }) => Object.entries(options ?? {}));

// EXTERNAL MODULE: ./out/actions/settings/request.js
var request = __webpack_require__(27461);
// EXTERNAL MODULE: ./out/actions/sides.js + 5 modules
var sides = __webpack_require__(3415);
;// CONCATENATED MODULE: ./out/actions/standard-input.js

const entry = { path: 'stdin', named: true };
/** Standard input as the one file there is; none where it is empty. */
async function standardInput() {
    const result = await standard_input_read(process.stdin).catch(unreadable);
    const listing = result === undefined
        ? { entries: [], excluded: [{ path: entry.path, why: 'empty' }] }
        : { entries: [entry], excluded: [] };
    const source = {
        list: () => Promise.resolve(listing),
        async *read(wanted) {
            if (wanted.length > 0 && result !== undefined)
                yield await Promise.resolve(result);
        },
    };
    return { commit: null, source, listing };
}
/** Held where it is small, else handed on as it comes. */
async function standard_input_read(stream) {
    const chunks = stream[Symbol.asyncIterator]();
    const first = [];
    let size = 0;
    for (;;) {
        const next = await chunks.next();
        if (next.done === true) {
            const bytes = Buffer.concat(first);
            return size === 0 ? undefined : (0,content/* fromBytes */.uK)(entry, bytes, () => (0,content/* blobId */.zA)(bytes, 'sha1'));
        }
        first.push(next.value);
        size += next.value.length;
        if (size > content/* maxFileBytes */.eV)
            break;
    }
    async function* all() {
        yield* first;
        yield* { [Symbol.asyncIterator]: () => chunks };
    }
    return { ...(0,content/* tooLarge */.g$)(entry, size), raw: (0,content/* streamed */.IB)(entry, size, undefined, all) };
}
const unreadable = (error) => (0,content/* unchecked */.VJ)(entry, 'unreadable', `It could not be read: ${error.code ?? 'unknown error'}.`, 'Give it as a file or through a pipe.');

;// CONCATENATED MODULE: ./out/actions/inspect.js




















/** From what the user asked for to the result: where, compared with what, under which policy. */
async function inspect(line, surroundings) {
    const { checks, env, cwd } = surroundings;
    const problems = [...line.problems];
    if (isPiped(line))
        problems.push(...misplacedStdin(line, checks));
    const runner = await (0,attempt/* attempt */.C)(problems, () => (0,github_event/* runnerContext */.cE)(env));
    const location = await (0,actions_place/* findPlace */.P)((0,command_line/* pathsGiven */.ER)(line), cwd, problems);
    const asks = { location, ...(0,actions_ground/* comparison */.my)(line, runner), runner, env };
    const ground = await (0,actions_ground/* findGround */.Dt)(asks, problems);
    try {
        return await inspect_judge(line, surroundings, { asks, ground, problems });
    }
    finally {
        ground.dispose();
    }
}
async function inspect_judge(line, surroundings, { asks, ground, problems }) {
    const { env, isMisread, widen } = surroundings;
    const { location, scope, runner } = asks;
    const io = async () => (await __webpack_require__.e(/* import() */ 2676).then(__webpack_require__.bind(__webpack_require__, 82676))).waysOut(env, location.root);
    const { head, base, trusted } = await (0,sides/* sidesOf */.Mm)(location, ground, surroundings.checks, problems);
    const isHistory = line.values.get('history') === true;
    sizeHeapFor(head.listing.entries.length, isHistory);
    const asked = { location, trusted, head, io: isMisread === true ? undefined : io };
    const { checks, catalogue, settings, policy, locks } = await inspect_settle(line, surroundings, asked, problems);
    const missing = lockedChecks(locks, catalogue).filter((id) => checks.every((check) => check.id !== id));
    if (missing.length > 0 && widen)
        return inspect(line, await widen(missing));
    const chosen = overridesOf(line, checks);
    const misread = optionFaults(chosen, checks);
    const overrides = isMisread === true || misread.length > 0 ? withheld(chosen) : chosen;
    problems.push(...misread);
    const heldScope = !locks.isEmpty && runner ? stricterScope(scope, (0,github_event/* defaultScope */._V)(runner)) : scope;
    const today = new Date().toISOString().slice(0, 10);
    const request = {
        name: (0,external_node_path_.basename)(location.root),
        checks,
        catalogue,
        policy,
        overrides,
        locks: locks.all,
        remarks: [
            ...(settings?.remarks ?? []),
            ...inputRemarks(chosen, locks, checks),
            ...(heldScope === scope ? [] : [{ text: 'The input scope has no effect: something is locked.' }]),
            ...addedRemarks(surroundings.added),
        ],
        suppressions: settings?.suppressions ?? [],
        salt: settings?.salt,
        scope: heldScope,
        ...(isPiped(line)
            ? { head: await standardInput(), base: undefined }
            : {
                head: watched((0,sides/* select */.Lt)(head, location), head, surroundings.progress),
                base: base && { ...base, ...(0,sides/* select */.Lt)(base, location) },
            }),
        named: location.selection
            .filter(({ kind }) => kind !== 'root')
            .map((one) => ({ text: one.named, matches: (path) => one.matches(path) })),
        isWhole: line.values.has('write-baseline'),
        proposed: settings?.proposed ?? [],
        errors: problems,
        tool: tool/* tool */.z,
    };
    const looksBack = !isPiped(line) && checks.some(({ bytes }) => bytes?.past === true);
    const done = await running(request, {
        commit: head.commit,
        problems,
        ports: { matcher: matcher/* matcher */.j, now: () => performance.now(), today, io },
        commits: () => (looksBack ? (0,actions_ground/* commitsFor */.qe)(asks, ground, isHistory) : undefined),
    });
    const active = (0,hold/* hold */._)(checks, { policy, overrides, locks }, catalogue, matcher/* matcher */.j).flatMap(({ rules }) => rules.map(({ rule }) => rule.id));
    const looked = lookedFor(done, new Set(active), catalogue, location);
    return { run: done, root: location.root, catalogue, today, runner, target: settings?.target, looked };
}
/** The checks as settings of other tools want them, and the settings that hold. */
async function inspect_settle(line, { checks: plain, catalogue: known, named, cwd }, asked, problems) {
    const bound = await (0,attempt/* attempt */.C)(problems, () => (0,other_tools/* bindToolSettings */.x)(plain, known, asked.trusted));
    const { checks, catalogue } = bound ?? { checks: plain, catalogue: known };
    const settings = await (0,attempt/* attempt */.C)(problems, () => (0,files/* loadSettingsFiles */.R)({
        ...(0,request/* requestOf */.f)(line, { ...asked, cwd, catalogue }),
        writeBaseline: (0,command_line/* textGiven */.F$)(line, 'write-baseline'),
        foreign: bound?.paths ?? [],
    }));
    const policy = settings?.policy ?? {};
    const locks = new core_locks/* Locks */.bm(settings?.locks ?? [], catalogue);
    problems.push(...(settings?.problems ?? []), ...(bound?.problems(policy) ?? []), ...switchedOff(named, policy, locks));
    return { checks, catalogue, settings, policy, locks };
}
async function running(request, { ports, problems, commit, commits: find }) {
    let commits;
    try {
        const past = await (0,attempt/* attempt */.C)(problems, async () => {
            commits = find();
            return commits?.past();
        });
        return ((await (0,attempt/* attempt */.C)(problems, () => run({ ...request, past }, ports))) ??
            // The repository broke off in the middle: what is left to tell is that.
            (await run({ ...request, head: { ...sides/* nothing */.s6, commit }, base: undefined, past: undefined }, ports)));
    }
    finally {
        commits?.dispose();
    }
}
const watched = (selected, { source }, progress) => progress === undefined ? selected : { ...selected, source: progress.watch(source) };
const addedRemarks = (added = []) => added.length === 0
    ? []
    : [{ text: `The input checks leaves out ${added.join(', ')}: locked, so it runs.` }];
/** Whether a run looked for what an entry of a baseline accepts. `active`: ids of the rules that were on. */
function lookedFor({ result }, active, catalogue, { selection }) {
    const unchecked = new Set(result.checks.flatMap((check) => check.unchecked.map(({ path }) => path)));
    return ({ rule, path }) => catalogue.select(rule).some(({ id }) => active.has(id)) &&
        selection.some((one) => one.matches(path)) &&
        !unchecked.has(path);
}
const isPiped = ({ values }) => values.get('stdin') === true;
/** What else is asked for has no meaning beside it, and leaving it out in silence would look like a pass. */
const misplacedStdin = ({ paths, values }, checks) => [
    checks.every(({ bytes }) => bytes !== undefined) ? [] : 'is for secret-scan alone',
    paths.length > 0 ? 'takes the place of paths' : [],
    values.get('history') === true ? 'has no history' : [],
]
    .flat()
    .map((why) => new errors/* PortcullisError */.S('bad-input', `--stdin ${why}.`, 'Leave one of the two out.'));
/** Who asks for a check by its name must not take silence for "clean". */
const switchedOff = (named, policy, locks) => named
    .filter((id) => policy.checks?.[id]?.enabled === false && locks.inCheck(id).length === 0)
    .map((id) => new errors/* PortcullisError */.S('check-disabled', `The policy switches ${id} off, so it did not run.`, 'Switch it on in the policy, or do not ask for it.'));

;// CONCATENATED MODULE: ./out/actions/commands.js















/** `<command> [options] [path...]` to an exit code: 0, 1 or 2. */
async function main(argv, env) {
    const out = standardOutput();
    const code = await perform(argv, env, out);
    const lost = await out.end();
    // Who closes the pipe (`| head`) has seen enough; the outcome stands.
    if (lost === undefined || lost === 'EPIPE')
        return code;
    process.stderr.write(`Standard output could not be written (${lost}).\n`);
    return 2;
}
async function perform(argv, env, out) {
    const [first = '', ...rest] = argv;
    const wantsPage = asksForPage(first, rest);
    if (first === 'org-audit' && !wantsPage)
        return auditing(rest, env, out);
    if (first === 'init' && !wantsPage)
        return initiating(rest, out);
    const line = (0,command_line/* readCommandLine */.ye)(wantsPage ? ['help', first] : argv, env);
    switch (line.command) {
        case '':
            return withoutCommand(argv, line, out);
        case 'help': {
            const page = help(line.paths);
            if (page === undefined)
                return refuse([unknownCommand(line.paths[0] ?? ''), ...line.problems]);
            out.write(page);
            return line.problems.length > 0 ? refuse(line.problems) : 0;
        }
        case 'version':
            out.write(`${tool/* tool */.z.name} ${tool/* tool */.z.version}\n`);
            return line.problems.length > 0 ? refuse(line.problems) : 0;
        case 'rules':
            return showRules(line, out);
        case 'explain':
            return explaining(line, out);
        case 'advisories': {
            if (line.problems.length > 0)
                return refuse(line.problems);
            const { compileAdvisories } = await Promise.all(/* import() */[__webpack_require__.e(8765), __webpack_require__.e(9154), __webpack_require__.e(9765)]).then(__webpack_require__.bind(__webpack_require__, 99765));
            const today = new Date().toISOString().slice(0, 10);
            const { text, isWhole } = await compileAdvisories(line.paths, process.cwd(), today);
            out.write(text);
            return isWhole ? 0 : 2;
        }
        case 'policy': {
            const { showPolicy } = await __webpack_require__.e(/* import() */ 5755).then(__webpack_require__.bind(__webpack_require__, 45755));
            const { text, problems } = await showPolicy(line, await wholeCatalogue(), env);
            out.write(text);
            return problems.length > 0 ? refuse(problems) : 0;
        }
        case 'report': {
            if (env.GITHUB_ACTIONS !== 'true')
                return refuse([needsRunner]);
            if (line.problems.length > 0)
                return refuse(line.problems);
            const [{ report }, { jobWriter }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4005)]).then(__webpack_require__.bind(__webpack_require__, 14005)),
                Promise.all(/* import() */[__webpack_require__.e(2676), __webpack_require__.e(9254)]).then(__webpack_require__.bind(__webpack_require__, 49254)),
            ]);
            const writer = (repository) => jobWriter(env, repository);
            return report(line.values, { env, catalogue: wholeCatalogue, writer, out });
        }
        case 'update':
            return check(updating(line), 'update', env, out);
        default:
            return check(line, line.values.get('fix') === true ? 'fix' : 'look', env, out);
    }
}
async function explaining(line, out) {
    const catalogue = await wholeCatalogue();
    for (const check of catalogue.checks)
        await check.whole?.();
    const pages = line.paths.map((selector) => explain(catalogue, selector));
    const unknown = line.paths.filter((_, index) => pages[index] === undefined);
    out.write(pages.filter((page) => page !== undefined).join('\n'));
    const problems = [
        ...line.problems,
        ...(line.paths.length === 0 ? [needsRule] : []),
        ...unknown.map((selector) => unknownRule(selector, catalogue)),
    ];
    return problems.length > 0 ? refuse(problems) : 0;
}
/** It has options of its own, which mean nothing to a check. */
async function auditing(argv, env, out) {
    const [{ orgAudit }, { apiFetch }, { githubSettings }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8532)]).then(__webpack_require__.bind(__webpack_require__, 28532)),
        __webpack_require__.e(/* import() */ 2676).then(__webpack_require__.bind(__webpack_require__, 82676)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 82269)),
    ]);
    const { execPath: node, execArgv: options } = process;
    return orgAudit(argv, {
        env,
        cwd: process.cwd(),
        out,
        api: () => ({ ...githubSettings(env), fetch: apiFetch(env) }),
        program: { node, options, entry: process.argv[1] ?? '' },
        now: () => new Date(),
    });
}
async function initiating(argv, out) {
    const [{ init }, { ownRelease }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(8989), __webpack_require__.e(5279), __webpack_require__.e(1907), __webpack_require__.e(7664), __webpack_require__.e(1352), __webpack_require__.e(8365), __webpack_require__.e(9215)]).then(__webpack_require__.bind(__webpack_require__, 9215)),
        __webpack_require__.e(/* import() */ 5503).then(__webpack_require__.bind(__webpack_require__, 15503)),
    ]);
    return init(argv, {
        cwd: process.cwd(),
        program: invocation(),
        write: (text) => out.write(text),
        complain: (text) => process.stderr.write(text),
        checks: loadChecks,
        release: () => ownRelease(process.argv[1] ?? ''),
        today: new Date().toISOString().slice(0, 10),
    });
}
/** With checks that a policy locks, whatever the input `checks` leaves out. */
async function widened(known, more) {
    const ids = new Set([...known.checks.map(({ id }) => id), ...more]);
    const checks = await loadChecks((id) => ids.has(id));
    return { ...known, checks, catalogue: new core_catalogue/* Catalogue */.Q(checks, outlines/* outlines */.a), added: more, widen: undefined };
}
const wholeCatalogue = async () => new core_catalogue/* Catalogue */.Q(await loadChecks());
async function check(line, intent, env, out) {
    const given = line.values.get('checks');
    const wanted = line.command === 'all' ? (Array.isArray(given) ? given : ['all']) : line.command.split(',');
    const ids = outlines/* outlines */.a.map(({ id }) => id);
    const unknown = wanted.filter((id) => id !== 'all' && !ids.includes(id));
    const checks = await loadChecks((id) => wanted.includes('all') || wanted.includes(id));
    const catalogue = new core_catalogue/* Catalogue */.Q(checks, outlines/* outlines */.a);
    const problems = unknown.map(unknownCommand);
    const progress = wantsProgress(env, process.stderr.isTTY)
        ? progressOn(process.stderr, () => performance.now())
        : undefined;
    const during = (work) => (progress === undefined ? work() : progress.during(work));
    const misread = [...line.problems, ...problems];
    // Whoever waits reads it at once; the report has it too.
    if (progress !== undefined)
        refuse(misread);
    const surroundings = {
        checks,
        named: wanted,
        catalogue,
        widen: line.command === 'all' ? (more) => widened(surroundings, more) : undefined,
        env,
        cwd: process.cwd(),
        progress,
        isMisread: misread.length > 0,
    };
    const look = (more) => during(() => inspect({ ...line, problems: [...misread, ...more] }, surroundings));
    return finish(look, intent, line, env, out);
}
/** The command `update`: the one check that knows pins, with every rule on and allowed to ask registries. */
function updating(line) {
    const values = new Map([...line.values, ['preset', 'strict'], ['online', true]]);
    const problems = values.get('offline') === true ? [...line.problems, needsNetwork] : line.problems;
    return { ...line, command: 'image-pin-check', values, problems };
}
/** `init --help`, `org-audit plan --help`, `rules help`: what takes paths is given one by `help`. */
function asksForPage(first, rest) {
    const command = commands.find(({ name }) => name === first);
    if (command === undefined || first === 'help')
        return false;
    const isAlone = rest.length === 1 && rest[0] === 'help' && command.options !== 'checks';
    const hasOwnReader = first === 'init' || first === 'org-audit';
    return isAlone || (hasOwnReader && rest.some((word) => word === '--help' || word === '-h'));
}
/** Whoever meant to check something must not take a page of help for a pass. */
function withoutCommand(argv, line, out) {
    if (argv.length > 0)
        return refuse([noCommand(argv), ...line.problems]);
    out.write(help([]) ?? '');
    return 2;
}


/***/ }),

/***/ 98064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qe: () => (/* binding */ commitsFor),
  my: () => (/* binding */ comparison),
  Dt: () => (/* binding */ findGround)
});

// EXTERNAL MODULE: ./out/shared/core/errors.js
var errors = __webpack_require__(65175);
;// CONCATENATED MODULE: ./out/shared/files/revision.js

/**
 * The commit that a user names. In a job a name is a branch of the server: a tag, or a branch that a step made, of the
 * same name must not take its place. Elsewhere it means what git takes it for. Throws PortcullisError `base-not-found`.
 */
async function commitNamed(history, rev, inJob) {
    if (isCommitId(rev))
        return (await history.find(rev)) ?? rev;
    const [, name = '', steps = ''] = /^([\w][\w./@-]*)((?:[~^]\d*)*)$/.exec(rev) ?? [];
    const unknown = () => history.notFound(`The revision ${JSON.stringify(rev)} is not in this clone`);
    if (inJob) {
        if (name === '')
            throw unknown();
        const start = await ofJob(history, name);
        const commit = steps === '' ? start : await history.back(start, steps);
        if (commit === undefined)
            throw unknown();
        return commit;
    }
    const [known] = await Promise.all([
        history.find(rev),
        name === '' ? undefined : refuseTwofold(history, name),
    ]);
    if (known !== undefined)
        return known;
    if (name === '' || steps !== '')
        throw unknown();
    return history.branch(name);
}
async function ofJob(history, name) {
    if (name === 'HEAD' || name.startsWith('refs/tags/') || isCommitId(name)) {
        const known = await history.find(name);
        if (known === undefined)
            throw history.notFound(`There is no ${name} in this clone`);
        return known;
    }
    return history.branch(name.replace(/^(?:refs\/heads\/|refs\/remotes\/origin\/|origin\/)/, ''));
}
/** Git takes the tag and merely warns; a run that compares with the wrong one of two looks right. */
async function refuseTwofold(history, name) {
    const [tag, branch] = [`refs/tags/${name}`, `refs/heads/${name}`];
    const [tagged, branched] = await Promise.all([history.find(tag), history.find(branch)]);
    if (tagged === undefined || branched === undefined || tagged === branched)
        return;
    throw new errors/* PortcullisError */.S('base-not-found', `${JSON.stringify(name)} is both a tag and a branch, and they differ.`, `Write ${tag} or ${branch}.`);
}
const isCommitId = (text) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
/** Throws PortcullisError `base-not-found` for what an event cannot mean by a commit. */
function commitId(text) {
    if (isCommitId(text) && !/^0+$/.test(text))
        return text;
    throw new errors/* PortcullisError */.S('base-not-found', `The event names ${JSON.stringify(text)} as a commit.`, 'Name the commit to compare with in `base`.');
}

;// CONCATENATED MODULE: ./out/shared/files/event-checkout.js


/**
 * Makes sure that what is checked out (`head`, a commit id) is what the event is about: anything else would pass unseen.
 * Throws PortcullisError `unsafe-event`.
 */
async function confirmCheckout(history, head, event) {
    if (event?.kind === 'merge-group' && (head !== event.sha || head === event.baseSha))
        throw new errors/* PortcullisError */.S('unsafe-event', `The checkout stands on ${head}, and the merge group is ${event.sha}.`, 'Check out what the event says: give actions/checkout no `ref`.');
    if (event?.kind !== 'pull-request' || head === event.headSha)
        return;
    // The commit itself names its parents, even where a shallow clone lacks them.
    const isMerge = head === event.sha && (await history.parents(head)).includes(event.headSha);
    if (isMerge || (await history.isAncestor(commitId(event.headSha), head)))
        return;
    throw wrongCheckout(event.headSha);
}
const wrongCheckout = (headSha) => new errors/* PortcullisError */.S('unsafe-event', `The checkout does not hold the pull request's head ${headSha}, so the pull request itself would not be looked at.`, 'On `pull_request` give actions/checkout no `ref`; `pull_request_target` checks out the base unless it is told to take the head.');

// EXTERNAL MODULE: ./out/shared/files/checkout-state.js
var checkout_state = __webpack_require__(21634);
;// CONCATENATED MODULE: ./out/shared/files/object-names.js
/**
 * Object ids of what names mean (gitrevisions(7): `main^{commit}`), undefined for what is not there. Who asks in the same
 * turn shares one process: to start one costs more than all that it does.
 */
class ObjectNames {
    #git;
    #asked;
    constructor(git) {
        this.#git = git;
    }
    /** Throws PortcullisError `git`. */
    async find(name) {
        // A name is a line.
        if (name.includes('\n'))
            return undefined;
        const asked = (this.#asked ??= this.#begin());
        const index = asked.names.push(name) - 1;
        return (await asked.ids)[index];
    }
    #begin() {
        const names = [];
        const ids = Promise.resolve().then(() => {
            this.#asked = undefined;
            return idsOf(this.#git, names);
        });
        return { names, ids };
    }
}
async function idsOf(git, names) {
    const input = names.map((name) => `${name}\n`).join('');
    const output = await git.read(['cat-file', '--batch-check=%(objectname)'], { input });
    const lines = output.toString('latin1').split('\n');
    // Of what is not there a line says `<name> missing`, or `ambiguous`.
    return names
        .map((_, index) => lines[index])
        .map((line = '') => (/^[0-9a-f]{40,64}$/.test(line) ? line : undefined));
}

// EXTERNAL MODULE: ./out/shared/files/remote.js
var remote = __webpack_require__(83752);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/shared/core/remembered.js
var remembered = __webpack_require__(21942);
// EXTERNAL MODULE: ./out/shared/exec/git.js
var git = __webpack_require__(10828);
;// CONCATENATED MODULE: ./out/shared/files/store.js





const fetchTimeoutMs = 5 * 60_000;
/**
 * An object store of our own for what has to be fetched: it sees the checkout's objects (gitrepository-layout(5),
 * objects/info/alternates) and keeps its own `shallow` file. Fetching into the checkout would write to it, and
 * `--depth` would turn a full clone shallow.
 */
class Store {
    git;
    #folder;
    #complete;
    constructor(git, folder, complete) {
        this.git = git;
        this.#folder = folder;
        this.#complete = complete;
    }
    /** Throws PortcullisError `git`. */
    static async beside(checkout) {
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'portcullis-'));
        try {
            const git = checkout.on({ gitDir: folder });
            const [format, objects, shallow, partial] = await Promise.all([
                checkout.read(['rev-parse', '--show-object-format']),
                pathOf(checkout, 'objects'),
                pathOf(checkout, 'shallow'),
                isPartial(checkout),
            ]);
            const hash = format.toString().trim();
            await git.read([
                'init',
                '--quiet',
                '--bare',
                '--template=',
                ...(hash === 'sha1' ? [] : [`--object-format=${hash}`]),
            ]);
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'objects', 'info', 'alternates'), `${quoted(objects)}\n`);
            if ((0,external_node_fs_.existsSync)(shallow))
                (0,external_node_fs_.copyFileSync)(shallow, (0,external_node_path_.join)(folder, 'shallow'));
            return new Store(git, folder, !partial);
        }
        catch (error) {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
            throw error;
        }
    }
    /**
     * Fetches commits (by id) or branches (`refs/heads/\u2026`); `depth` counts commits, 0 is all that is missing.
     * Returns git's reason when it cannot be done, else undefined.
     */
    async fetch(access, wanted, depth) {
        const { code, stderr } = await this.git.ask([
            // A partial clone has commits without their contents: it must not tell the server that it has them.
            ...(this.#complete ? [] : ['-c', 'core.alternateRefsPrefixes=refs/none/']),
            ...['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'],
            ...(depth === 0 ? [] : [`--depth=${depth}`]),
            ...['--', access.url, ...wanted.map((name) => `+${name}:${ownRef(name)}`)],
        ], { environment: access.environment, timeoutMs: fetchTimeoutMs });
        return code === 0 ? undefined : (0,git/* lastLine */.f)(stderr);
    }
    dispose() {
        (0,external_node_fs_.rmSync)(this.#folder, { recursive: true, force: true, maxRetries: 3 });
    }
}
/** Where a fetched name stands in the store: git offers what its refs reach when it fetches again. */
const ownRef = (name) => `refs/portcullis/${name.replace(/^refs\//, '')}`;
/** Some of its objects were left at the server (git-clone(1), `--filter`). */
const isPartial = (0,remembered/* remembered */.H)(async (git) => {
    const { code } = await git.ask([
        'config',
        '--get-regexp',
        '^(extensions\\.partialclone|remote\\..*\\.promisor)$',
    ]);
    return code === 0;
});
async function pathOf(git, name) {
    const { workTree, gitDir } = git.repository;
    const path = (await git.read(['rev-parse', '--git-path', name])).toString('utf8').replace(/\r?\n$/, '');
    return (0,external_node_path_.resolve)(workTree ?? gitDir, path);
}
// A line each, so a path with a line feed needs quotes as in C.
const quoted = (path) => (path.includes('\n') ? JSON.stringify(path) : path);

;// CONCATENATED MODULE: ./out/shared/files/history.js





// Few branches live longer than 500 commits; then the whole history (INT_MAX is git's own word for it).
const depths = [50, 500, 2_147_483_647];
/** The commits of a checkout, and those that had to be fetched beside it. */
class History {
    #checkout;
    #remote;
    #names;
    /** Commits that are at hand, with their tree. */
    #here = new Set();
    /** Those, and what a partial clone had left at the server of them. */
    #brought = new Set();
    #store;
    #reason = 'nothing says where to fetch it from';
    constructor(checkout, remote) {
        this.#checkout = checkout;
        this.#remote = remote;
        this.#names = new ObjectNames(checkout);
    }
    /** Sees all commits that are at hand. */
    get git() {
        return this.#store?.git ?? this.#checkout;
    }
    dispose() {
        this.#store?.dispose();
    }
    /** The commit that is checked out; undefined before the first. */
    async head() {
        return (await (0,checkout_state/* checkoutState */.Y)(this.#checkout)).head ?? undefined;
    }
    /** The id of the commit that `rev` names in the checkout, if it does. */
    async find(rev) {
        // In the same question, whether its files are at hand: whoever names it wants them next.
        const [commit, tree] = await Promise.all(['commit', 'tree'].map((kind) => this.#names.find(`${rev}^{${kind}}`)));
        if (commit !== undefined && tree !== undefined)
            this.#here.add(commit);
        return commit;
    }
    /** The commit so many steps back: `~2^1` from `commit` on. */
    back(commit, steps) {
        return commitOf(this.git, `${commit}${steps}`);
    }
    /** As the commit itself says: a shallow clone hides them from everything else. */
    async parents(commit) {
        const text = (await this.git.read(['cat-file', 'commit', commit])).toString('latin1');
        const header = text.slice(0, text.indexOf('\n\n'));
        return header
            .split('\n')
            .flatMap((line) => (line.startsWith('parent ') ? [line.slice('parent '.length)] : []));
    }
    /** Makes sure that a commit and its files are at hand. Throws PortcullisError `base-not-found`. */
    async bring(commit) {
        if (this.#brought.has(commit))
            return;
        const [here, partial] = await Promise.all([this.#has(commit), isPartial(this.#checkout)]);
        if (here)
            this.#brought.add(commit);
        if (here && !partial)
            return;
        if ((await this.#fetch([commit], 1)) && (await this.#has(commit)))
            this.#brought.add(commit);
        else if (!here)
            throw this.notFound(`The commit ${commit} is not in this clone`);
    }
    /** The commit of a branch: as the clone knows it, else fetched. Throws PortcullisError `base-not-found`. */
    async branch(name) {
        const known = await this.find(`refs/remotes/origin/${name}`);
        if (known !== undefined)
            return known;
        const ref = `refs/heads/${name}`;
        const fetched = (await this.#fetch([ref], 1)) ? await commitOf(this.git, ownRef(ref)) : undefined;
        if (fetched === undefined)
            throw this.notFound(`The branch ${JSON.stringify(name)} is not in this clone`);
        return fetched;
    }
    /**
     * Where the histories of two commits parted. `pushed` is a commit on the side of `one` that the server knows, should
     * `one` have been made here. Throws PortcullisError `base-not-found`.
     */
    async mergeBase(one, other, pushed = one) {
        const look = () => this.#mergeBase(one, other);
        const known = await look();
        if (known !== undefined)
            return known;
        const found = await this.#deepen((await this.#isShallow()) ? depths : [0], [other, pushed], look);
        if (found !== undefined)
            return found;
        throw this.notFound(`The commits ${one} and ${other} have no common ancestor here`);
    }
    /** Whether one commit lies in the history of another, as far as that history can be had. */
    async isAncestor(ancestor, commit) {
        const look = async () => (await this.git.ask(['merge-base', '--is-ancestor', ancestor, commit])).code === 0 || undefined;
        if (await look())
            return true;
        // What a whole history does not hold is no part of it.
        if (!(await this.#isShallow()))
            return false;
        return (await this.#deepen(depths, [ancestor, commit], look)) ?? false;
    }
    /**
     * The commits of `head` that `base` does not have, oldest first, without a gap. `pushed` is as for `mergeBase`. Throws
     * PortcullisError `base-not-found`.
     */
    async between(base, head, pushed = head) {
        const range = [head, `^${base}`];
        const look = async () => {
            // A commit without parents, where some are hidden: from there on base's own commits could be among these.
            const isCut = (await this.#isShallow()) && (await commitsOf(this.git, ['--max-parents=0', ...range])).length > 0;
            return isCut ? undefined : commitsOf(this.git, range);
        };
        const found = await this.#complete(depths, [base, pushed], look);
        if (found !== undefined)
            return found;
        throw this.notFound(`The commits between ${base} and ${head} are not all in this clone`);
    }
    /** All commits that there are, oldest first. Throws PortcullisError `base-not-found` where some are missing. */
    async whole(head) {
        const look = async () => (await this.#isShallow()) ? undefined : commitsOf(this.git, this.#store ? [head] : ['--all', head]);
        const found = await this.#complete(depths.slice(-1), [head, head], look);
        if (found !== undefined)
            return found;
        throw this.notFound('This clone is shallow');
    }
    notFound(message) {
        return new errors/* PortcullisError */.S('base-not-found', `${message}, and it could not be fetched: ${this.#reason}.`, 'Check out with `fetch-depth: 0`, give the step a token that may read the repository, or name a commit with `base`.');
    }
    async #isShallow() {
        // Nobody but us changes it, and we fetch into a store of our own.
        if (this.#store === undefined)
            return (await (0,checkout_state/* checkoutState */.Y)(this.#checkout)).isShallow;
        return (await this.git.read(['rev-parse', '--is-shallow-repository'])).toString().trim() === 'true';
    }
    /** What `look` finds; contents that a partial clone left at the server are fetched first, if they can be had. */
    async #complete(steps, ends, look) {
        const partial = await isPartial(this.#checkout);
        const found = (partial ? undefined : await look()) ?? (await this.#deepen(steps, ends, look));
        return found ?? (partial ? look() : undefined);
    }
    /** Fetches more and more of two commits' histories until `look` finds something; the second may be unknown there. */
    async #deepen(steps, [known, other], look) {
        for (const depth of steps) {
            if (!(await this.#fetch([known, other], depth)) && !(await this.#fetch([known], depth)))
                break;
            const found = await look();
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    async #has(commit) {
        if (this.#here.has(commit))
            return true;
        return (await this.git.ask(['cat-file', '-e', `${commit}^{tree}`])).code === 0;
    }
    async #mergeBase(one, other) {
        // Exit code 1: none; 128: a commit is not here.
        const { code, stdout } = await this.git.ask(['merge-base', one, other]);
        return code === 0 ? stdout.toString().trim() : undefined;
    }
    async #fetch(wanted, depth) {
        const access = await this.#access();
        if (access === undefined)
            return false;
        this.#store ??= await Store.beside(this.#checkout);
        const reason = await this.#store.fetch(access, [...new Set(wanted)], depth);
        if (reason !== undefined)
            this.#reason = reason;
        return reason === undefined;
    }
    async #access() {
        return this.#remote === undefined ? undefined : (0,remote/* accessTo */.Y)(this.#remote, this.#checkout);
    }
}
async function commitOf(git, rev) {
    const { code, stdout } = await git.ask([
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${rev}^{commit}`,
    ]);
    return code === 0 ? stdout.toString().trim() : undefined;
}
/** Oldest first. */
async function commitsOf(git, revisions) {
    const output = await git.read(['rev-list', '--reverse', '--date-order', ...revisions]);
    return output
        .toString('latin1')
        .split('\n')
        .filter((line) => line !== '');
}

// EXTERNAL MODULE: ./out/shared/core/observation.js
var observation = __webpack_require__(57936);
// EXTERNAL MODULE: ./out/shared/files/index-listing.js
var index_listing = __webpack_require__(57301);
// EXTERNAL MODULE: ./out/shared/files/names.js
var names = __webpack_require__(35780);
;// CONCATENATED MODULE: ./out/shared/files/changes.js


/**
 * What each of these commits changes against its parents, in their order. Of a merge only what no parent has. Plumbing
 * alone: `git log` starts programs that a repository names (log.showSignature). Throws PortcullisError `git`.
 */
async function* changesOf(git, commits) {
    const running = git.start([
        'diff-tree',
        '--stdin',
        '-r',
        '--root',
        '-c',
        '--raw',
        '-z',
        '--no-renames',
        '--no-ext-diff',
    ]);
    running.stdin.end(commits.map((commit) => `${commit}\n`).join(''));
    let commit = '';
    let entry;
    try {
        for await (const record of records(running.stdout)) {
            if (entry !== undefined) {
                const blob = blobOf(entry);
                if (blob !== undefined)
                    yield { commit, blob, path: (0,names/* pathOf */.XM)(record) ?? (0,names/* bytesOf */.$$)(record).toString('utf8') };
                entry = undefined;
            }
            else if (record.startsWith(':'))
                entry = record;
            else
                commit = record;
        }
        const { code, stderr } = await running.ended;
        if (code !== 0)
            throw git.failed('diff-tree', stderr);
    }
    finally {
        running.stop();
    }
}
/** `:<mode> <mode> <object> <object> <status>`; with two parents or more, as many colons, modes and objects. */
function blobOf(entry) {
    const parents = entry.lastIndexOf(':') + 1;
    const words = entry.slice(parents).split(' ');
    const [mode, blob = ''] = [words[parents], words[2 * parents + 1]];
    return mode === index_listing/* gitlink */.RJ || /^0*$/.test(blob) ? undefined : blob;
}
/** What stands between NULs, one character for each byte. */
async function* records(stream) {
    let rest = '';
    for await (const chunk of stream) {
        const parts = (rest + chunk.toString('latin1')).split('\0');
        rest = parts.pop() ?? '';
        yield* parts;
    }
}

// EXTERNAL MODULE: ./out/shared/files/content.js
var content = __webpack_require__(89381);
// EXTERNAL MODULE: ./out/shared/files/objects.js
var objects = __webpack_require__(2264);
;// CONCATENATED MODULE: ./out/shared/files/past.js




/** What these commits, oldest first, brought in. */
function pastOf(git, commits, told) {
    let all;
    return {
        ...told,
        commits: commits.length,
        places: () => (all ??= placesOf(git, commits)),
        blobs: (wanted) => read(git, wanted),
    };
}
async function placesOf(git, commits) {
    const found = new Map();
    for await (const { commit, blob, path } of changesOf(git, commits)) {
        const places = found.get(blob);
        if (places === undefined)
            found.set(blob, [{ commit, path }]);
        else if (places.at(-1)?.path !== path)
            places.push({ commit, path });
    }
    for (const [blob, places] of found)
        if (places.length > 1)
            found.set(blob, firstOfEach(places));
    return found;
}
function firstOfEach(places) {
    const paths = new Set();
    return places.filter(({ path }) => !paths.has(path) && paths.add(path));
}
/**
 * Newest first below each path. Git keeps an older version as what differs from a newer one (pack-objects(1)), so it
 * unpacks them in this order many times faster than commit by commit.
 */
const byPath = (wanted) => [...wanted].reverse().sort((a, b) => (0,observation/* compareText */.n6)(a.place.path, b.place.path));
async function* read(git, wanted) {
    const sorted = byPath(wanted);
    const left = sorted.values();
    const ids = sorted.map(({ blob }) => blob);
    for await (const object of (0,objects/* readObjects */.$)(git, ids, content/* maxFileBytes */.eV, true)) {
        const next = left.next();
        if (next.done === true)
            return;
        const { blob } = next.value;
        const result = (0,content/* fromObject */.O5)({ path: blob }, object, blob);
        if ('raw' in result)
            yield { wanted: next.value, raw: result.raw };
        else if ('unchecked' in result)
            yield { wanted: next.value, unchecked: result.unchecked };
    }
}

;// CONCATENATED MODULE: ./out/shared/files/base.js





/**
 * Chooses the base by the rules of the design ("Introduced, existing, fixed"), and fetches it when the clone is shallow;
 * the clone itself is never written to. Null when none is asked for. Throws PortcullisError `base-not-found`, or
 * `unsafe-event` when what is checked out is not what the event is about.
 */
async function resolveBase(git, request, remote) {
    if (request.kind === 'none')
        return null;
    return withHistory(git, remote, async (history) => {
        const choice = await choose(history, request);
        await history.bring(choice.commit);
        if (choice.trusted !== choice.commit)
            await history.bring(choice.trusted);
        const past = async () => {
            const head = (await history.head()) ?? '';
            // What was committed here is not at the server.
            const pushed = request.kind === 'pull-request' && head !== request.sha ? request.headSha : head;
            const commits = await history.between(choice.commit, head, pushed);
            return pastOf(history.git, commits, {
                what: `the commits since ${choice.how}`,
                since: new Set(commits),
            });
        };
        return { ...choice, past };
    });
}
/** Every commit of a checkout; with a base it is told which of them are new. */
function wholeHistory(git, remote, base) {
    const history = new History(git, remote);
    return {
        async past() {
            const head = await history.head();
            if (head === undefined)
                throw history.notFound('There is no commit yet, so there is no history');
            const commits = await history.whole(head);
            const told = { what: 'the whole history', since: (await base?.past())?.since };
            return pastOf(history.git, commits, told);
        },
        dispose: () => history.dispose(),
    };
}
/** Brings one commit to hand. Throws PortcullisError `base-not-found`. */
function fetchCommit(git, commit, remote) {
    return withHistory(git, remote, async (history) => {
        await history.bring(commitId(commit));
        return { commit };
    });
}
async function withHistory(git, remote, work) {
    const history = new History(git, remote);
    try {
        const found = await work(history);
        return { ...found, git: history.git, dispose: () => history.dispose() };
    }
    catch (error) {
        history.dispose();
        throw error;
    }
}
async function choose(history, request) {
    const head = await history.head();
    if (head === undefined)
        throw history.notFound('There is no commit yet, so there is nothing to compare with');
    await confirmCheckout(history, head, request.kind === 'revision' ? request.event : request);
    switch (request.kind) {
        case 'revision':
            return ofRevision(history, head, request);
        case 'pull-request':
            return ofPullRequest(history, head, request);
        case 'merge-group': {
            const commit = commitId(request.baseSha);
            return { commit, trusted: commit, how: "the merge group's base" };
        }
        case 'push': {
            const choice = await ofPush(history, head, request);
            return { ...choice, trusted: choice.commit };
        }
    }
}
async function ofPullRequest(history, head, request) {
    const [first, second, ...more] = await history.parents(head);
    // Only GitHub's own merge: a merge commit of the author's could name any commit as its first parent, and with it the
    // policy that the author is judged by.
    const isTestMerge = head === request.sha && /^refs\/pull\/\d+\/merge$/.test(request.ref) && more.length === 0;
    if (isTestMerge && first !== undefined && second === request.headSha) {
        return { commit: first, trusted: first, how: "the first parent of GitHub's merge" };
    }
    // The author chooses what a branch starts from, so the merge base is to compare with and not to obey.
    const trusted = commitId(request.baseSha);
    const commit = await history.mergeBase(head, trusted, commitId(request.headSha));
    if (commit === head && head !== request.headSha)
        throw wrongCheckout(request.headSha);
    return { commit, trusted, how: `the merge base with ${request.baseRef}` };
}
async function ofRevision(history, head, { rev, event }) {
    const trusted = await commitNamed(history, rev, event !== undefined);
    await history.bring(trusted);
    const commit = await history.mergeBase(head, trusted);
    return { commit, trusted, how: `the merge base with the revision ${rev}` };
}
async function ofPush(history, head, request) {
    const { before, defaultBranch } = request;
    const isNew = /^0+$/.test(before);
    if (!isNew) {
        try {
            await history.bring(commitId(before));
            return { commit: before, how: 'the commit before the push' };
        }
        catch (error) {
            // After a forced push the server may have thrown it away.
            if (!(error instanceof errors/* PortcullisError */.S) || error.code !== 'base-not-found')
                throw error;
        }
    }
    if (defaultBranch === null)
        throw history.notFound(`The commit before the push, ${before}, is gone`);
    const commit = await history.mergeBase(head, await history.branch(defaultBranch));
    // Compared with itself everything would pass: fine for a branch without commits of its own, and only for that.
    if (commit === head && (!isNew || request.ref === `refs/heads/${defaultBranch}`)) {
        throw history.notFound(isNew ? 'A first push has no commit before it' : `The commit before the push, ${before}, is gone`);
    }
    const why = isNew ? 'the branch is new' : 'the commit before the push is gone';
    return { commit, how: `the merge base with ${defaultBranch}, since ${why}` };
}

// EXTERNAL MODULE: ./out/shared/github/event.js
var github_event = __webpack_require__(8846);
// EXTERNAL MODULE: ./out/shared/github/settings.js
var settings = __webpack_require__(82269);
// EXTERNAL MODULE: ./out/actions/attempt.js
var attempt = __webpack_require__(80057);
// EXTERNAL MODULE: ./out/actions/command-line.js
var command_line = __webpack_require__(75348);
;// CONCATENATED MODULE: ./out/actions/ground.js






/** What the user says to compare with, or else the event that started the job. */
function comparison(line, runner) {
    const [rev, event] = [(0,command_line/* textGiven */.F$)(line, 'base'), (0,github_event/* baseRequest */.hE)(runner)];
    const scope = (0,command_line/* textGiven */.F$)(line, 'scope');
    return rev === undefined
        ? { request: event, scope: scope ?? (0,github_event/* defaultScope */._V)(runner) }
        : { request: { kind: 'revision', rev, ...(runner && { event }) }, scope: scope ?? 'introduced' };
}
async function findGround(asked, problems) {
    const { location, request, scope, runner, env } = asked;
    const nothing = { base: undefined, dispose: () => undefined };
    const isUnknown = runner === undefined && env.GITHUB_ACTIONS === 'true';
    // A push answers for everything.
    if (scope === 'introduced' || (request.kind !== 'none' && request.kind !== 'push')) {
        const base = await (0,attempt/* attempt */.C)(problems, () => findBase(asked));
        if (base === undefined)
            return { ...nothing, trusted: 'nobody' };
        const trusted = isUnknown ? 'nobody' : { git: base.git, commit: base.trusted };
        return { base, trusted, dispose: () => base.dispose() };
    }
    if (isUnknown)
        return { ...nothing, trusted: 'nobody' };
    if (runner === undefined || location.head === runner.sha)
        return { ...nothing, trusted: 'work tree' };
    // Somebody checked out another commit (of a pull request, after `workflow_run`): it must not bring its own settings.
    const own = await (0,attempt/* attempt */.C)(problems, () => commitOfJob(location, runner, env));
    if (own === undefined)
        return { ...nothing, trusted: 'nobody' };
    return { ...nothing, trusted: own, dispose: () => own.dispose() };
}
async function findBase({ location, request, runner, env }) {
    if (location.git === null)
        throw new errors/* PortcullisError */.S('not-a-repository', 'There is no git repository to compare in.', 'Check everything: --scope all.');
    const base = await resolveBase(location.git, request, remoteOf(runner, env));
    if (base !== null)
        return base;
    throw new errors/* PortcullisError */.S('bad-input', 'Nothing says what to compare with.', 'Name a revision: --base main.');
}
async function commitOfJob({ git }, runner, env) {
    const refuse = (why, cause) => new errors/* PortcullisError */.S('unsafe-event', `Settings are read from the commit that the job was started for, ${runner.sha}: ${why}`, 'Check out that commit, or give the step a token that may read the repository.', cause);
    if (git === null)
        throw refuse('what is checked here is no git checkout of it.');
    try {
        return await fetchCommit(git, runner.sha, remoteOf(runner, env));
    }
    catch (error) {
        throw error instanceof errors/* PortcullisError */.S ? refuse(error.message, error) : error;
    }
}
function remoteOf(runner, env) {
    const token = (0,settings.githubToken)(env);
    return runner && { ...runner, ...(token ? { token } : {}) };
}
/** The commits that a check may look into beside the files; undefined where none are meant. */
function commitsFor(asked, { base }, isWhole) {
    const { location, runner, env } = asked;
    if (!isWhole)
        return base ? { past: () => base.past(), dispose: () => undefined } : commitsOfPush(asked);
    if (location.git === null)
        throw new errors/* PortcullisError */.S('not-a-repository', 'There is no git repository, so there is no history.', 'Leave --history out.');
    return wholeHistory(location.git, remoteOf(runner, env), base);
}
/** A push answers for everything, and what it added and took away again stands in no file. */
function commitsOfPush(asked) {
    const { location, request, runner } = asked;
    // Another commit than the pushed one is no matter of this push.
    if (request.kind !== 'push' || location.git === null || location.head !== runner?.sha)
        return undefined;
    let base;
    return {
        async past() {
            base = await findBase(asked);
            return base.past();
        },
        dispose: () => base?.dispose(),
    };
}


/***/ }),

/***/ 46081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ rulePages),
/* harmony export */   Gw: () => (/* binding */ placeOfCopy)
/* harmony export */ });
/* unused harmony export pageOf */
/**
 * Where this copy was fetched from: the runner puts it into `_actions/<owner>/<name>/<ref>`. GITHUB_ACTION_REPOSITORY is
 * empty in the steps of a composite action (actions/runner#2473).
 */
const placed = /[\\/]_actions[\\/]([\w.-]+)[\\/]([\w.-]+)[\\/](.+?)(?:[\\/]actions[\\/][a-z-]+)?[\\/]?$/;
/** What the runner fetched to `path`; undefined for a copy that it did not fetch. */
function placeOfCopy(path) {
    const [, owner, name, ref] = placed.exec(path) ?? [];
    return owner && name && ref ? { owner, name, ref } : undefined;
}
/** What tells of a rule, from the repository's root: `actions/dockerfile-lint/pages/sudo.md`. */
function pageOf({ id, page }) {
    const [check = '', name = ''] = id.split('/');
    return `actions/${check}/${page ?? `pages/${name}.md`}`;
}
/** Pages of rules, where this copy of Portcullis is published; undefined where it is not, and for ids of no rule. */
function rulePages(env, rule) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_PATH: path = '' } = env;
    const copy = placeOfCopy(path);
    const home = server && copy ? `${server}/${copy.owner}/${copy.name}/blob/${copy.ref}` : undefined;
    return (id) => {
        const known = home === undefined ? undefined : rule(id);
        return known && `${home ?? ''}/${pageOf(known)}`;
    };
}


/***/ }),

/***/ 5090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ initUsage),
/* harmony export */   w: () => (/* binding */ initInputs)
/* harmony export */ });
const flag = (name, summary) => ({
    name,
    summary,
    kind: 'flag',
    where: 'command-line',
});
/** What the command `init` takes. */
const initInputs = [
    flag('fork-safe', 'The pair of workflows that answers pull requests from forks too.'),
    flag('diff', 'Write nothing: print the files, for `git apply`.'),
];
/** What stands behind its name. */
const initUsage = [...initInputs.map(({ name }) => `[--${name}]`), '[path]'].join(' ');


/***/ }),

/***/ 63986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ steps),
/* harmony export */   fH: () => (/* binding */ orgAuditInputs)
/* harmony export */ });
/* unused harmony export orgAuditOutputs */
/** What one call does: the three jobs of the workflow. */
const steps = ['plan', 'run', 'merge'];
/** What the action `org-audit` takes, and the command of that name. `--plan` belongs to all three steps. */
const orgAuditInputs = [
    {
        name: 'step',
        kind: 'choice',
        choices: steps,
        summary: 'List the repositories, audit one batch of them, or merge the results into the dashboard.',
        otherwise: 'none, it has to be given',
        where: 'action',
    },
    {
        name: 'plan',
        kind: 'text',
        summary: 'The file of the plan: `plan` writes it, `run` and `merge` read it.',
        otherwise: 'none, it has to be given',
        where: 'anywhere',
    },
    {
        name: 'org',
        kind: 'text',
        summary: 'plan: the organisation.',
        otherwise: 'none, it has to be given',
        where: 'anywhere',
    },
    {
        name: 'filter',
        kind: 'list',
        summary: 'plan: patterns of names (`web-*`); with `!` in front they leave out. The last that fits counts.',
        otherwise: 'all',
        where: 'anywhere',
    },
    {
        name: 'archived',
        kind: 'flag',
        summary: 'plan: archived repositories too.',
        otherwise: 'false',
        where: 'anywhere',
    },
    { name: 'forks', kind: 'flag', summary: 'plan: forks too.', otherwise: 'false', where: 'anywhere' },
    {
        name: 'batch-size',
        kind: 'number',
        summary: 'plan: repositories of one job; more where 256 jobs would not do.',
        otherwise: '20',
        where: 'anywhere',
    },
    {
        name: 'checks',
        kind: 'list',
        summary: 'plan: checks to run.',
        otherwise: 'all',
        where: 'anywhere',
    },
    {
        name: 'org-policy',
        kind: 'text',
        summary: "plan: a policy above each repository's own, `owner/repo/path.yml@<full SHA>`.",
        otherwise: 'none',
        where: 'anywhere',
    },
    {
        name: 'batch',
        kind: 'number',
        summary: 'run: number of the batch.',
        otherwise: 'none, it has to be given',
        where: 'anywhere',
    },
    {
        name: 'out',
        kind: 'text',
        summary: 'run: folder for the results. What an earlier try of the same audit left there is not done again.',
        otherwise: 'none, it has to be given',
        where: 'anywhere',
    },
    {
        name: 'timeout',
        kind: 'number',
        summary: 'run: minutes for one repository.',
        otherwise: '15',
        where: 'anywhere',
    },
    {
        name: 'results',
        kind: 'list',
        summary: 'merge: folders with results.',
        otherwise: 'none, one has to be given',
        where: 'action',
    },
    {
        name: 'html',
        kind: 'text',
        summary: 'merge: where to write the dashboard.',
        otherwise: 'not written',
        where: 'anywhere',
    },
    {
        name: 'json',
        kind: 'text',
        summary: 'merge: where to write the dashboard as JSON.',
        otherwise: 'not written',
        where: 'anywhere',
    },
    {
        name: 'history',
        kind: 'text',
        summary: 'merge: the file of the trend. It may be missing; it is written anew, with this audit at its end.',
        otherwise: 'none',
        where: 'anywhere',
    },
    {
        name: 'on-findings',
        kind: 'choice',
        choices: ['report', 'fail'],
        summary: 'merge: whether findings that close a gate end the step with 1.',
        otherwise: 'report',
        where: 'anywhere',
    },
    {
        name: 'github-token',
        kind: 'text',
        summary: 'Token that may read the repositories: `contents: read` and `metadata: read`, no more.',
        otherwise: "the job's own, which sees public repositories alone",
        where: 'action',
    },
];
/** What the action `org-audit` puts out, with one sentence each. */
const orgAuditOutputs = {
    matrix: 'plan: the batches, for `fromJSON` in `strategy.matrix`.',
    batches: 'plan: how many batches there are.',
    'previous-run': 'plan: id of the last run with a dashboard; empty where there is none.',
    outcome: 'merge: 0 clean, 1 findings that close a gate, 2 not all could be looked at.',
};


/***/ }),

/***/ 24765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ outlines)
});

// UNUSED EXPORTS: outlineOf

;// CONCATENATED MODULE: ./out/actions/outlines.json
const outlines_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"dockerfile-lint","summary":"Finds insecure Dockerfiles: root, secrets, unverified downloads, images from unknown registries.","inputs":[{"name":"allowed-registries","kind":"list","summary":"Registry hosts, or hosts with a namespace (`ghcr.io/acme`), that images may come from; `online` asks no others.","otherwise":"the policy\'s, else every registry is allowed, and `online` asks the large public ones","where":"anywhere"}],"rules":[{"id":"dockerfile-lint/last-user-root","aliases":["DL3002","CKV_DOCKER_8"]},{"id":"dockerfile-lint/missing-user","aliases":["DS-0002","CKV_DOCKER_3"]},{"id":"dockerfile-lint/sudo","aliases":["DL3004","DS-0010","CKV2_DOCKER_1"]},{"id":"dockerfile-lint/untrusted-registry","aliases":["DL3026"]},{"id":"dockerfile-lint/image-untagged","aliases":["DL3006","DS-0001","CKV_DOCKER_7"]},{"id":"dockerfile-lint/image-latest","aliases":["DL3007","DS-0001","CKV_DOCKER_7"]},{"id":"dockerfile-lint/syntax-unpinned","aliases":[]},{"id":"dockerfile-lint/secret-in-env","aliases":["DL3064","DS-0031","SecretsUsedInArgOrEnv"]},{"id":"dockerfile-lint/secret-file-copied","aliases":["DS-0031"]},{"id":"dockerfile-lint/chpasswd","aliases":["CKV2_DOCKER_17"]},{"id":"dockerfile-lint/pipe-to-shell","aliases":[]},{"id":"dockerfile-lint/add-remote-without-checksum","aliases":[]},{"id":"dockerfile-lint/world-writable","aliases":[]},{"id":"dockerfile-lint/ssh-port","aliases":["DS-0004","CKV_DOCKER_1"]},{"id":"dockerfile-lint/docker-socket","aliases":[]},{"id":"dockerfile-lint/run-security-insecure","aliases":[]},{"id":"dockerfile-lint/run-network-host","aliases":[]},{"id":"dockerfile-lint/curl-insecure","aliases":["CKV2_DOCKER_2"]},{"id":"dockerfile-lint/wget-no-check-certificate","aliases":["CKV2_DOCKER_3"]},{"id":"dockerfile-lint/pip-trusted-host","aliases":["CKV2_DOCKER_4","CKV2_DOCKER_16"]},{"id":"dockerfile-lint/python-https-verify-off","aliases":["CKV2_DOCKER_5"]},{"id":"dockerfile-lint/node-tls-reject-off","aliases":["CKV2_DOCKER_6"]},{"id":"dockerfile-lint/npm-strict-ssl-off","aliases":["CKV2_DOCKER_12","CKV2_DOCKER_13"]},{"id":"dockerfile-lint/git-ssl-verify-off","aliases":["CKV2_DOCKER_14"]},{"id":"dockerfile-lint/yum-sslverify-off","aliases":["CKV2_DOCKER_15"]},{"id":"dockerfile-lint/yum-nogpgcheck","aliases":["CKV2_DOCKER_9"]},{"id":"dockerfile-lint/rpm-no-verify","aliases":["CKV2_DOCKER_10"]},{"id":"dockerfile-lint/apk-allow-untrusted","aliases":["CKV2_DOCKER_7"]},{"id":"dockerfile-lint/apt-allow-unauthenticated","aliases":["CKV2_DOCKER_8","CKV2_DOCKER_11"]},{"id":"dockerfile-lint/workdir-system-folder","aliases":["DS-0030"]},{"id":"dockerfile-lint/add-for-archive","aliases":["DL3010"]},{"id":"dockerfile-lint/add-local-file","aliases":["DL3020","DS-0005","CKV_DOCKER_4"]},{"id":"dockerfile-lint/apk-no-cache","aliases":["DL3019","DS-0025"]},{"id":"dockerfile-lint/apt-assume-yes","aliases":["DL3014","DS-0021"]},{"id":"dockerfile-lint/apt-command","aliases":["DL3027","CKV_DOCKER_9"]},{"id":"dockerfile-lint/apt-lists-left","aliases":["DL3009"]},{"id":"dockerfile-lint/apt-recommends","aliases":["DL3015","DS-0029"]},{"id":"dockerfile-lint/copy-from-self","aliases":["DL3023","DS-0006"]},{"id":"dockerfile-lint/copy-from-unknown-stage","aliases":["DL3022"]},{"id":"dockerfile-lint/copy-ignored-file","aliases":["CopyIgnoredFile"]},{"id":"dockerfile-lint/copy-many-without-slash","aliases":["DL3021","DS-0011"]},{"id":"dockerfile-lint/copy-relative-without-workdir","aliases":["DL3045"]},{"id":"dockerfile-lint/copy-whole-image","aliases":["DL3067"]},{"id":"dockerfile-lint/distribution-upgrade","aliases":["DL3005","DL3035","DS-0024"]},{"id":"dockerfile-lint/dnf-assume-yes","aliases":["DL3038"]},{"id":"dockerfile-lint/dnf-cache-left","aliases":["DL3040","DS-0019","DS-0027"]},{"id":"dockerfile-lint/duplicate-stage-name","aliases":["DL3024","DS-0012","CKV_DOCKER_11","DuplicateStageName"]},{"id":"dockerfile-lint/empty-continuation","aliases":["NoEmptyContinuation"]},{"id":"dockerfile-lint/env-self-reference","aliases":["DL3044"]},{"id":"dockerfile-lint/expose-mapping","aliases":["ExposeInvalidFormat"]},{"id":"dockerfile-lint/instruction-before-from","aliases":["DL3061"]},{"id":"dockerfile-lint/invalid-default-image","aliases":["InvalidDefaultArgInFrom"]},{"id":"dockerfile-lint/legacy-key-value","aliases":["LegacyKeyValueFormat"]},{"id":"dockerfile-lint/maintainer","aliases":["DL4000","DS-0022","CKV_DOCKER_6","MaintainerDeprecated"]},{"id":"dockerfile-lint/onbuild-forbidden","aliases":["DL3043"]},{"id":"dockerfile-lint/package-update-alone","aliases":["DS-0017","CKV_DOCKER_5"]},{"id":"dockerfile-lint/pip-cache","aliases":["DL3042"]},{"id":"dockerfile-lint/pipefail","aliases":["DL4006"]},{"id":"dockerfile-lint/platform-constant","aliases":["DL3029","FromPlatformFlagConstDisallowed"]},{"id":"dockerfile-lint/platform-redundant","aliases":["DL3065","RedundantTargetPlatform"]},{"id":"dockerfile-lint/port-out-of-range","aliases":["DL3011","DS-0008"]},{"id":"dockerfile-lint/reserved-stage-name","aliases":["DL3063","ReservedStageName"]},{"id":"dockerfile-lint/shellcheck","aliases":[],"codes":"^SC\\\\d{4}$"},{"id":"dockerfile-lint/shell-form-command","aliases":["DL3025","JSONArgsRecommended"]},{"id":"dockerfile-lint/sh-replaced","aliases":["DL4005"]},{"id":"dockerfile-lint/undefined-arg-in-from","aliases":["UndefinedArgInFrom"]},{"id":"dockerfile-lint/undefined-variable","aliases":["UndefinedVar"]},{"id":"dockerfile-lint/useradd-high-uid","aliases":["DL3046"]},{"id":"dockerfile-lint/wget-and-curl","aliases":["DL4001","DS-0014"]},{"id":"dockerfile-lint/workdir-relative","aliases":["DL3000","DS-0009","CKV_DOCKER_10","WorkdirRelativePath"]},{"id":"dockerfile-lint/yarn-cache","aliases":["DL3060"]},{"id":"dockerfile-lint/yum-assume-yes","aliases":["DL3030"]},{"id":"dockerfile-lint/yum-cache-left","aliases":["DL3032","DS-0015"]},{"id":"dockerfile-lint/zypper-cache-left","aliases":["DL3036","DS-0020"]},{"id":"dockerfile-lint/zypper-non-interactive","aliases":["DL3034"]},{"id":"dockerfile-lint/repeated-cmd","aliases":["DL4003","DS-0016","MultipleInstructionsDisallowed"]},{"id":"dockerfile-lint/repeated-entrypoint","aliases":["DL4004","DS-0007","MultipleInstructionsDisallowed"]},{"id":"dockerfile-lint/repeated-healthcheck","aliases":["DL3012","DS-0023","MultipleInstructionsDisallowed"]},{"id":"dockerfile-lint/apk-unpinned","aliases":["DL3018"]},{"id":"dockerfile-lint/apt-unpinned","aliases":["DL3008"]},{"id":"dockerfile-lint/cd-for-workdir","aliases":["DL3003","DS-0013"]},{"id":"dockerfile-lint/consecutive-runs","aliases":["DL3059"]},{"id":"dockerfile-lint/description-comment","aliases":["InvalidDefinitionDescription"]},{"id":"dockerfile-lint/dnf-unpinned","aliases":["DL3041"]},{"id":"dockerfile-lint/expose-protocol-casing","aliases":["ExposeProtoCasing"]},{"id":"dockerfile-lint/from-as-casing","aliases":["FromAsCasing"]},{"id":"dockerfile-lint/gem-unpinned","aliases":["DL3028"]},{"id":"dockerfile-lint/go-unpinned","aliases":["DL3062"]},{"id":"dockerfile-lint/inline-ignore","aliases":["DL1001"]},{"id":"dockerfile-lint/instruction-casing","aliases":["ConsistentInstructionCasing"]},{"id":"dockerfile-lint/label-empty","aliases":["DL3051"]},{"id":"dockerfile-lint/label-key","aliases":["DL3048"]},{"id":"dockerfile-lint/label-missing","aliases":["DL3049"]},{"id":"dockerfile-lint/label-superfluous","aliases":["DL3050"]},{"id":"dockerfile-lint/missing-healthcheck","aliases":["DL3057","DS-0026","CKV_DOCKER_2"]},{"id":"dockerfile-lint/npm-unpinned","aliases":["DL3016"]},{"id":"dockerfile-lint/package-upgrade","aliases":["DL3005","DL3017","DL3031","DL3039"]},{"id":"dockerfile-lint/pip-unpinned","aliases":["DL3013"]},{"id":"dockerfile-lint/pointless-command","aliases":["DL3001"]},{"id":"dockerfile-lint/stage-name-casing","aliases":["StageNameCasing"]},{"id":"dockerfile-lint/user-by-name","aliases":["DL3066"]},{"id":"dockerfile-lint/wget-progress","aliases":["DL3047"]},{"id":"dockerfile-lint/yum-unpinned","aliases":["DL3033"]},{"id":"dockerfile-lint/zypper-unpinned","aliases":["DL3037"]},{"id":"dockerfile-lint/label-url","aliases":["DL3052"]},{"id":"dockerfile-lint/label-date-time","aliases":["DL3053"]},{"id":"dockerfile-lint/label-spdx","aliases":["DL3054"]},{"id":"dockerfile-lint/label-commit","aliases":["DL3055"]},{"id":"dockerfile-lint/label-version","aliases":["DL3056"]},{"id":"dockerfile-lint/label-email","aliases":["DL3058"]}],"upstream":[{"name":"hadolint","ids":["DL1001","DL3000","DL3001","DL3002","DL3003","DL3004","DL3006","DL3007","DL3008","DL3009","DL3010","DL3011","DL3012","DL3013","DL3014","DL3015","DL3016","DL3018","DL3019","DL3020","DL3021","DL3022","DL3023","DL3024","DL3025","DL3026","DL3027","DL3028","DL3029","DL3030","DL3032","DL3033","DL3034","DL3035","DL3036","DL3037","DL3038","DL3040","DL3041","DL3042","DL3043","DL3044","DL3045","DL3046","DL3047","DL3048","DL3049","DL3050","DL3051","DL3052","DL3053","DL3054","DL3055","DL3056","DL3057","DL3058","DL3059","DL3060","DL3061","DL3062","DL3063","DL3064","DL3065","DL3066","DL3067","DL4000","DL4001","DL4003","DL4004","DL4005","DL4006"]},{"name":"BuildKit","ids":["ConsistentInstructionCasing","CopyIgnoredFile","DuplicateStageName","ExposeInvalidFormat","ExposeProtoCasing","FromAsCasing","FromPlatformFlagConstDisallowed","InvalidBaseImagePlatform","InvalidDefaultArgInFrom","InvalidDefinitionDescription","JSONArgsRecommended","LegacyKeyValueFormat","MaintainerDeprecated","MultipleInstructionsDisallowed","NoEmptyContinuation","RedundantTargetPlatform","ReservedStageName","SecretsUsedInArgOrEnv","StageNameCasing","UndefinedArgInFrom","UndefinedVar","WorkdirRelativePath"]},{"name":"trivy","ids":["DS-0001","DS-0002","DS-0004","DS-0005","DS-0006","DS-0007","DS-0008","DS-0009","DS-0010","DS-0011","DS-0012","DS-0013","DS-0014","DS-0015","DS-0016","DS-0017","DS-0019","DS-0020","DS-0021","DS-0022","DS-0023","DS-0024","DS-0025","DS-0026","DS-0027","DS-0029","DS-0030","DS-0031"]},{"name":"checkov","ids":["CKV_DOCKER_1","CKV_DOCKER_2","CKV_DOCKER_3","CKV_DOCKER_4","CKV_DOCKER_5","CKV_DOCKER_6","CKV_DOCKER_7","CKV_DOCKER_8","CKV_DOCKER_9","CKV_DOCKER_10","CKV_DOCKER_11","CKV2_DOCKER_1","CKV2_DOCKER_2","CKV2_DOCKER_3","CKV2_DOCKER_4","CKV2_DOCKER_5","CKV2_DOCKER_6","CKV2_DOCKER_7","CKV2_DOCKER_8","CKV2_DOCKER_9","CKV2_DOCKER_10","CKV2_DOCKER_11","CKV2_DOCKER_12","CKV2_DOCKER_13","CKV2_DOCKER_14","CKV2_DOCKER_15","CKV2_DOCKER_16","CKV2_DOCKER_17"]}]},{"id":"image-pin-check","summary":"Finds container images and actions that are not pinned, wherever a repository names them; online, pins that are not true.","inputs":[{"name":"trusted-owners","kind":"list","summary":"Owners whose unpinned actions are reported as medium instead of high, beside actions and github.","otherwise":"none","where":"anywhere"},{"name":"online","kind":"flag","summary":"Ask registries and GitHub: whether tags, digests, commits and version comments are true, and what to pin to.","otherwise":"the policy\'s, else false","where":"anywhere"},{"name":"image-pins","kind":"list","summary":"How firmly images must be pinned: `pattern=level`, the first that fits holds; levels are digest, immutable, tag, any.","otherwise":"digest for all","where":"anywhere"},{"name":"action-pins","kind":"list","summary":"The same for actions: `owner/*=immutable`, `owner/repo=tag`.","otherwise":"digest (a full commit) for all","where":"anywhere"},{"name":"cooldown-days","kind":"number","summary":"Fixes and updates leave out what was published less than so many days ago.","otherwise":"0","where":"anywhere"},{"name":"platforms","kind":"list","summary":"Platforms that every image must offer: `linux/amd64`, `linux/arm64`.","otherwise":"none is asked for","where":"anywhere"},{"name":"allowed-registries","kind":"list","summary":"Registry hosts, or hosts with a namespace (`ghcr.io/acme`), that images may come from; `online` asks no others.","otherwise":"the policy\'s, else every registry is allowed, and `online` asks the large public ones","where":"anywhere"},{"name":"registry-credentials","kind":"choice","choices":["none","file","helpers"],"summary":"Logins that may be used: none, those in Docker\'s config file, or credential programs too.","otherwise":"file","where":"anywhere"},{"name":"local-registries","kind":"list","summary":"Registries at private or loopback addresses that may be asked, as `host:port` or `http://host:port`.","otherwise":"none","where":"anywhere"}],"rules":[{"id":"image-pin-check/image-latest","aliases":["DL3006","DL3007","DS-0001","CKV_DOCKER_7","CKV_K8S_14","KSV-0013","latest-tag","unpinned-images"]},{"id":"image-pin-check/image-tag","aliases":["CKV_K8S_43","unpinned-images"]},{"id":"image-pin-check/image-invalid","aliases":[]},{"id":"image-pin-check/image-not-found","aliases":[]},{"id":"image-pin-check/image-digest-mismatch","aliases":[]},{"id":"image-pin-check/image-platform-digest","aliases":[]},{"id":"image-pin-check/image-platform-missing","aliases":[]},{"id":"image-pin-check/action-unpinned","aliases":["unpinned-uses"]},{"id":"image-pin-check/action-short-sha","aliases":[]},{"id":"image-pin-check/action-invalid","aliases":[]},{"id":"image-pin-check/action-ref-not-found","aliases":[]},{"id":"image-pin-check/action-impostor-commit","aliases":["impostor-commit"]},{"id":"image-pin-check/action-version-mismatch","aliases":["ref-version-mismatch"]},{"id":"image-pin-check/action-renamed","aliases":[]},{"id":"image-pin-check/action-archived","aliases":["archived-uses"]},{"id":"image-pin-check/action-outdated","aliases":[]},{"id":"image-pin-check/nested-image","aliases":[]},{"id":"image-pin-check/nested-action","aliases":[]},{"id":"image-pin-check/lock-invalid","aliases":[]},{"id":"image-pin-check/lock-forged","aliases":[]},{"id":"image-pin-check/lock-entry-forged","aliases":[]},{"id":"image-pin-check/lock-missing","aliases":[]},{"id":"image-pin-check/lock-wrong-case","aliases":[]},{"id":"image-pin-check/lock-stale","aliases":[]},{"id":"image-pin-check/unresolved-reference","aliases":[]}],"upstream":[]},{"id":"cosign-verify","summary":"Verifies who signed the images that a repository names: Sigstore signatures and attestations in every layout, without cosign.","inputs":[{"name":"images","kind":"list","summary":"Images to verify, in place of those that the files of the repository name.","otherwise":"all that files name and that signers are configured for","where":"anywhere"},{"name":"artifacts","kind":"list","summary":"Files to verify: `path` with its bundle beside it (`.sigstore.json`, `.sigstore`, `.bundle`), or `path=bundle`.","otherwise":"none","where":"anywhere"},{"name":"identity","kind":"text","summary":"Who must have signed the named images: the whole name in the certificate.","otherwise":"the policy\'s `trustedSigners`","where":"anywhere"},{"name":"identity-regexp","kind":"text","summary":"The same as an RE2 pattern, which has to fit the whole name.","otherwise":"the policy\'s `trustedSigners`","where":"anywhere"},{"name":"issuer","kind":"text","summary":"Who vouches for that identity: the whole OIDC issuer.","otherwise":"the policy\'s `trustedSigners`","where":"anywhere"},{"name":"issuer-regexp","kind":"text","summary":"The same as an RE2 pattern, which has to fit the whole issuer.","otherwise":"the policy\'s `trustedSigners`","where":"anywhere"},{"name":"key","kind":"list","summary":"Public keys in place of an identity, any of which may sign: paths of PEM files, or PEM texts.","otherwise":"the policy\'s `trustedSigners`","where":"anywhere"},{"name":"without-log","kind":"flag","summary":"Signatures of keys count without an entry in a transparency log too.","otherwise":"the policy\'s `trustedSigners`","where":"anywhere"},{"name":"claims","kind":"list","summary":"What else the certificate must hold: `sourceRepository=acme/app`.","otherwise":"the policy\'s `trustedSigners`","where":"anywhere"},{"name":"signed-annotations","kind":"list","summary":"What the annotations of a signature must hold: `name=value`.","otherwise":"the policy\'s `trustedSigners`","where":"anywhere"},{"name":"attestations","kind":"list","summary":"Types of attestations that the named images must have: slsaprovenance1, spdxjson \u2026, or URIs.","otherwise":"the policy\'s `trustedSigners`","where":"anywhere"},{"name":"at-least","kind":"number","summary":"How many of the signers must have signed; 0 where attestations are enough.","otherwise":"the policy\'s `trustedSigners`","where":"anywhere"},{"name":"proof-repository","kind":"text","summary":"Another repository that holds the proofs.","otherwise":"the policy\'s `trustedSigners`","where":"anywhere"},{"name":"trust-root","kind":"text","summary":"public-good, github, or the path of a trusted_root.json.","otherwise":"the policy\'s `trustedSigners`","where":"anywhere"},{"name":"signed-platforms","kind":"choice","choices":["index","all","any"],"summary":"What of an index must be signed: itself, every platform, or any of these.","otherwise":"index","where":"anywhere"},{"name":"tuf-mirror","kind":"text","summary":"URL of a TUF repository whose trusted_root.json is used, with `tuf-root`.","otherwise":"none: the roots of this release are used","where":"anywhere"},{"name":"tuf-root","kind":"text","summary":"Path of the root.json that the TUF repository is trusted by, read as base has it.","where":"anywhere"},{"name":"github-attestations","kind":"flag","summary":"Ask GitHub\'s attestation API too, for images of a repository there.","otherwise":"the policy\'s, else false","where":"anywhere"},{"name":"engine","kind":"choice","choices":["native","cosign","both"],"summary":"What verifies: this check, a cosign on PATH, or both, which then have to agree.","otherwise":"native","where":"anywhere"},{"name":"allowed-registries","kind":"list","summary":"Registry hosts, or hosts with a namespace (`ghcr.io/acme`), that images may come from; `online` asks no others.","otherwise":"the policy\'s, else every registry is allowed, and `online` asks the large public ones","where":"anywhere"},{"name":"registry-credentials","kind":"choice","choices":["none","file","helpers"],"summary":"Logins that may be used: none, those in Docker\'s config file, or credential programs too.","otherwise":"file","where":"anywhere"},{"name":"local-registries","kind":"list","summary":"Registries at private or loopback addresses that may be asked, as `host:port` or `http://host:port`.","otherwise":"none","where":"anywhere"}],"rules":[{"id":"cosign-verify/unsigned-image","aliases":[]},{"id":"cosign-verify/invalid-signature","aliases":[]},{"id":"cosign-verify/untrusted-signer","aliases":[]},{"id":"cosign-verify/refused-proof","aliases":[]},{"id":"cosign-verify/missing-attestation","aliases":[]},{"id":"cosign-verify/unsigned-platform","aliases":[]},{"id":"cosign-verify/cosign-disagrees","aliases":[]},{"id":"cosign-verify/unverified-image","aliases":[]},{"id":"cosign-verify/broad-identity","aliases":[]},{"id":"cosign-verify/any-branch","aliases":[]},{"id":"cosign-verify/broad-issuer","aliases":[]},{"id":"cosign-verify/unescaped-dot","aliases":[]},{"id":"cosign-verify/signer-never-fits","aliases":[]},{"id":"cosign-verify/idle-signer","aliases":[]},{"id":"cosign-verify/unlogged-key","aliases":[]},{"id":"cosign-verify/old-claim","aliases":[]},{"id":"cosign-verify/refused-entry","aliases":[]}],"upstream":[]},{"id":"dependency-audit","summary":"Finds known vulnerabilities, malicious packages and suspicious changes in lockfiles of every language, and what a pull request brings in.","inputs":[{"name":"advisories","kind":"list","summary":"Advisories to match against, in place of asking: OSV zip exports, files or folders of OSV JSON (one record, a list, or NDJSON), or a compiled index.","otherwise":"the OSV API is asked","where":"anywhere"},{"name":"osv-api","kind":"text","summary":"URL of a server that speaks the OSV API: a mirror, or a proxy.","otherwise":"https://api.osv.dev","where":"anywhere"},{"name":"ecosystems","kind":"list","summary":"Ecosystems whose packages are looked up, by their names in OSV (npm, PyPI, GitHub Actions ...); what is left out is told.","otherwise":"the policy\'s, else all","where":"anywhere"},{"name":"max-advisory-age-days","kind":"number","summary":"Advisories that were given and are older than so many days check nothing.","otherwise":"the policy\'s, else 30","where":"anywhere"},{"name":"epss","kind":"text","summary":"Path of the list of EPSS scores, as CSV, in gzip or not.","otherwise":"none","where":"anywhere"},{"name":"kev","kind":"text","summary":"Path of the catalogue of known exploited vulnerabilities, as JSON.","otherwise":"none","where":"anywhere"},{"name":"epss-high-from","kind":"number","summary":"In percent: from this EPSS probability on, a vulnerability is at least high.","otherwise":"the policy\'s, else 10","where":"anywhere"},{"name":"unknown-severity","kind":"choice","choices":["critical","high","medium","low","info"],"summary":"Severity of vulnerabilities that no database rates; one less for single packages of a module that comes in indirectly.","otherwise":"the policy\'s, else high","where":"anywhere"},{"name":"dev-dependencies","kind":"choice","choices":["like-others","low","leave-out"],"summary":"How vulnerabilities count in what is needed for development alone.","otherwise":"the policy\'s, else like-others","where":"anywhere"},{"name":"transitive-dependencies","kind":"choice","choices":["like-others","low","leave-out"],"summary":"How vulnerabilities count in what the project does not name itself.","otherwise":"the policy\'s, else like-others","where":"anywhere"},{"name":"without-fix","kind":"choice","choices":["like-others","low","leave-out"],"summary":"How vulnerabilities count that no version fixes.","otherwise":"the policy\'s, else like-others","where":"anywhere"},{"name":"allow-licences","kind":"list","summary":"SPDX ids that licences of dependencies may have; where there are any, no other may.","otherwise":"the policy\'s, else any","where":"anywhere"},{"name":"deny-licences","kind":"list","summary":"SPDX ids that no licence of a dependency may have.","otherwise":"the policy\'s, else none","where":"anywhere"},{"name":"licence-exceptions","kind":"list","summary":"Package URLs of dependencies that may have any licence.","otherwise":"the policy\'s, else none","where":"anywhere"},{"name":"vex","kind":"list","summary":"Paths of OpenVEX documents in the repository, read as base has them.","otherwise":"the policy\'s, else none","where":"anywhere"},{"name":"vex-products","kind":"list","summary":"Package URLs of this project: statements of VEX about parts of these count.","otherwise":"the policy\'s, else none","where":"anywhere"},{"name":"cyclonedx-file","kind":"text","summary":"Writes an SBOM to this file: CycloneDX 1.6, as JSON.","otherwise":"none is written","where":"anywhere"},{"name":"spdx-file","kind":"text","summary":"Writes an SBOM to this file: SPDX 2.3, as JSON.","otherwise":"none is written","where":"anywhere"},{"name":"openvex-file","kind":"text","summary":"Writes what was accepted, and why, to this file: OpenVEX 0.2. Nothing accepted, nothing written.","otherwise":"none is written","where":"anywhere"},{"name":"project-name","kind":"text","summary":"What the SBOM and the VEX document call the project.","otherwise":"the policy\'s, else the name of the repository\'s folder","where":"anywhere"}],"rules":[{"id":"dependency-audit/malicious-package","aliases":[]},{"id":"dependency-audit/vulnerable-dependency","aliases":[]},{"id":"dependency-audit/unmaintained-dependency","aliases":[]},{"id":"dependency-audit/unknown-verdict","aliases":[]},{"id":"dependency-audit/new-install-script","aliases":[]},{"id":"dependency-audit/address-mismatch","aliases":[]},{"id":"dependency-audit/registry-host-changed","aliases":[]},{"id":"dependency-audit/integrity-changed","aliases":[]},{"id":"dependency-audit/integrity-lost","aliases":[]},{"id":"dependency-audit/look-alike-name","aliases":[]},{"id":"dependency-audit/new-scope","aliases":[]},{"id":"dependency-audit/licence-denied","aliases":[]},{"id":"dependency-audit/licence-unknown","aliases":[]},{"id":"dependency-audit/unpinned-dependency","aliases":[]},{"id":"dependency-audit/broken-test-data","aliases":[]},{"id":"dependency-audit/unused-ignore","aliases":[]}],"upstream":[]},{"id":"manifest-policy-check","summary":"Finds what makes a cluster unsafe in Kubernetes manifests: broad RBAC, Secrets in git, images from anywhere, open pod networks, root pods.","inputs":[{"name":"allowed-registries","kind":"list","summary":"Registry hosts, or hosts with a namespace (`ghcr.io/acme`), that images may come from; `online` asks no others.","otherwise":"the policy\'s, else every registry is allowed, and `online` asks the large public ones","where":"anywhere"},{"name":"render","kind":"choice","choices":["auto","required"],"summary":"What a missing helm or kustomize is: `auto` leaves out what needs it, and says so; `required` makes it outcome 2.","otherwise":"the policy\'s, else auto","where":"anywhere"},{"name":"helm-values","kind":"list","summary":"Values files that Helm charts are rendered with, each once more: paths or patterns from the repository\'s root; for a file outside of its chart `chart=path`, with the chart\'s folder.","otherwise":"the chart\'s own values, and each ci/*-values.yaml","where":"anywhere"},{"name":"judge-parts","kind":"flag","summary":"Judge files that kustomize or Helm build into something by themselves too.","otherwise":"the policy\'s, else false","where":"anywhere"},{"name":"rego-policies","kind":"list","summary":"Rego policies that `opa build -t wasm` compiled, as paths from the root: `policy.wasm`, or the bundle with its data.","otherwise":"the policy\'s, else none","where":"anywhere"}],"rules":[{"id":"manifest-policy-check/rbac-add-ephemeral-containers","aliases":[]},{"id":"manifest-policy-check/rbac-approve-certificates","aliases":["CKV_K8S_156","C-0280"]},{"id":"manifest-policy-check/automount-token","aliases":["KSV-0036","CKV_K8S_38","C-0034","automountServiceAccountToken","AutomountServiceAccountToken","C-0190","C-0261"]},{"id":"manifest-policy-check/binding-to-all-service-accounts","aliases":[]},{"id":"manifest-policy-check/binding-to-default-account","aliases":["CKV_K8S_42","C-0189","C-0225","C-0239"]},{"id":"manifest-policy-check/binding-to-everybody","aliases":["KSV-0122","KSV-01011","BindingsToSystemAnonymous","C-0262","C-0265"]},{"id":"manifest-policy-check/binding-to-system-masters","aliases":["KSV-0123","C-0246"]},{"id":"manifest-policy-check/rbac-change-admission-policies","aliases":[]},{"id":"manifest-policy-check/rbac-change-admission-webhooks","aliases":["KSV-0114","CKV_K8S_155","C-0281"]},{"id":"manifest-policy-check/rbac-change-custom-resource-definitions","aliases":[]},{"id":"manifest-policy-check/rbac-change-network","aliases":["KSV-0056"]},{"id":"manifest-policy-check/rbac-change-nodes","aliases":[]},{"id":"manifest-policy-check/rbac-change-service-status","aliases":["CKV2_K8S_4"]},{"id":"manifest-policy-check/rbac-change-system-configmaps","aliases":["KSV-0049","KSV-0115","C-0037"]},{"id":"manifest-policy-check/cluster-admin-binding","aliases":["cluster-admin-role-binding","KSV-0111","C-0035","clusterrolebindingClusterAdmin","rolebindingClusterAdminClusterRole","C-0185","C-0272"]},{"id":"manifest-policy-check/cluster-wide-binding","aliases":[]},{"id":"manifest-policy-check/rbac-create-account-tokens","aliases":["C-0282"]},{"id":"manifest-policy-check/rbac-create-persistent-volumes","aliases":["C-0278"]},{"id":"manifest-policy-check/rbac-create-workloads","aliases":["access-to-create-pods","KSV-0048","C-0188"]},{"id":"manifest-policy-check/default-service-account","aliases":["default-service-account","CKV_K8S_41","ServiceAccountName"]},{"id":"manifest-policy-check/rbac-delete-workloads","aliases":["C-0007"]},{"id":"manifest-policy-check/deprecated-service-account","aliases":["deprecated-service-account-field","C-0294"]},{"id":"manifest-policy-check/rbac-erase-traces","aliases":["KSV-0042","C-0031"]},{"id":"manifest-policy-check/rbac-escalate-roles","aliases":["CKV_K8S_157","CKV_K8S_158","C-0191","KSV-0050"]},{"id":"manifest-policy-check/escalation-path","aliases":["C-0267"]},{"id":"manifest-policy-check/rbac-exec-into-pods","aliases":["KSV-0053","C-0002","rolePodExecAttach","clusterrolePodExecAttach","rolebindingRolePodExecAttach","rolebindingClusterRolePodExecAttach","clusterrolebindingPodExecAttach"]},{"id":"manifest-policy-check/rbac-forward-ports","aliases":["KSV-0054","C-0063"]},{"id":"manifest-policy-check/rbac-full-control","aliases":["wildcard-in-rules","KSV-0044","CKV_K8S_49","C-0187","rolebindingClusterAdminRole"]},{"id":"manifest-policy-check/rbac-gain","aliases":[]},{"id":"manifest-policy-check/rbac-impersonate","aliases":["KSV-0043","CKV2_K8S_3","C-0065"]},{"id":"manifest-policy-check/rbac-label-namespaces","aliases":[]},{"id":"manifest-policy-check/rbac-manage-rbac","aliases":["KSV-0050","KSV-0051","KSV-0052","KSV-0055","CKV2_K8S_1"]},{"id":"manifest-policy-check/missing-role","aliases":[]},{"id":"manifest-policy-check/missing-service-account","aliases":["non-existent-service-account","C-0307"]},{"id":"manifest-policy-check/rbac-proxy-to-nodes","aliases":["KSV-0047","CKV2_K8S_2","C-0279"]},{"id":"manifest-policy-check/rbac-read-secrets","aliases":["access-to-secrets","KSV-0041","KSV-0113","CKV2_K8S_5","C-0015","C-0186"]},{"id":"manifest-policy-check/subject-without-namespace","aliases":[]},{"id":"manifest-policy-check/rbac-wildcard-api-groups","aliases":["CKV_K8S_49","C-0187"]},{"id":"manifest-policy-check/rbac-wildcard-resources","aliases":["wildcard-in-rules","KSV-0046","KSV-0112","CKV_K8S_49","C-0187"]},{"id":"manifest-policy-check/rbac-wildcard-verbs","aliases":["wildcard-in-rules","KSV-0045","CKV_K8S_49","C-0187"]},{"id":"manifest-policy-check/rbac-write-secrets","aliases":["KSV-0041","KSV-0113","C-0186"]},{"id":"manifest-policy-check/secret-in-git","aliases":[]},{"id":"manifest-policy-check/secret-in-configmap","aliases":["KSV-0109","KSV-01010","sensitiveConfigmapContent","C-0012"]},{"id":"manifest-policy-check/secret-in-env","aliases":["env-var-secret","sensitiveContainerEnvVar","C-0012","C-0259"]},{"id":"manifest-policy-check/secret-in-arguments","aliases":[]},{"id":"manifest-policy-check/secret-in-annotation","aliases":[]},{"id":"manifest-policy-check/private-key-in-manifest","aliases":[]},{"id":"manifest-policy-check/kubeconfig-login","aliases":[]},{"id":"manifest-policy-check/service-account-token-secret","aliases":[]},{"id":"manifest-policy-check/cloud-credentials-mount","aliases":["C-0020"]},{"id":"manifest-policy-check/secrets-stored-plain","aliases":["C-0142"]},{"id":"manifest-policy-check/encryption-key-in-git","aliases":[]},{"id":"manifest-policy-check/secret-data-invalid","aliases":[]},{"id":"manifest-policy-check/secret-as-env","aliases":["read-secret-from-env-var","CKV_K8S_35","C-0207","SecretsAsEnvironmentVariables"]},{"id":"manifest-policy-check/env-from-missing-object","aliases":["env-value-from"]},{"id":"manifest-policy-check/image-latest","aliases":["latest-tag","container-image-tag","tagNotSpecified","KSV-0013","CKV_K8S_14"]},{"id":"manifest-policy-check/image-without-digest","aliases":["CKV_K8S_43","C-0306"]},{"id":"manifest-policy-check/image-registry","aliases":["KSV-0125","KSV-0032","KSV-0033","KSV-0034","KSV-0035","C-0001","C-0078"]},{"id":"manifest-policy-check/image-invalid","aliases":[]},{"id":"manifest-policy-check/image-frozen-registry","aliases":["C-0253"]},{"id":"manifest-policy-check/image-pull-policy","aliases":["CKV_K8S_15","container-image-pull-policy","pullPolicyNotAlways","C-0075"]},{"id":"manifest-policy-check/git-sync","aliases":["CKV_K8S_159"]},{"id":"manifest-policy-check/insecure-source","aliases":[]},{"id":"manifest-policy-check/image-policy-fail-open","aliases":[]},{"id":"manifest-policy-check/signature-policy-not-enforced","aliases":[]},{"id":"manifest-policy-check/signature-by-anyone","aliases":[]},{"id":"manifest-policy-check/allowed-repos-prefix","aliases":["KSV-0124"]},{"id":"manifest-policy-check/admission-policy","aliases":[]},{"id":"manifest-policy-check/admission-policy-invalid","aliases":[]},{"id":"manifest-policy-check/namespace-privileged","aliases":["C-0192","C-0193","C-0194","C-0195","C-0196","C-0199","C-0202","C-0203","C-0204"]},{"id":"manifest-policy-check/namespace-without-pod-security","aliases":["C-0192","C-0193","C-0194","C-0195","C-0196","C-0199","C-0202","C-0203","C-0204"]},{"id":"manifest-policy-check/policy-not-enforced","aliases":[]},{"id":"manifest-policy-check/rego-policy","aliases":[]},{"id":"manifest-policy-check/webhook-fails-open","aliases":[]},{"id":"manifest-policy-check/missing-network-policy","aliases":["non-isolated-pod","pod-networkpolicy","missingNetworkPolicy","CKV2_K8S_6","C-0260"]},{"id":"manifest-policy-check/egress-not-isolated","aliases":["C-0030"]},{"id":"manifest-policy-check/ingress-not-isolated","aliases":["C-0030"]},{"id":"manifest-policy-check/namespace-default-deny","aliases":["C-0054","C-0206","C-0049"]},{"id":"manifest-policy-check/ingress-allow-all","aliases":[]},{"id":"manifest-policy-check/egress-allow-all","aliases":[]},{"id":"manifest-policy-check/metadata-reachable","aliases":["C-0052"]},{"id":"manifest-policy-check/dead-policy-rules","aliases":[]},{"id":"manifest-policy-check/invalid-network-policy","aliases":[]},{"id":"manifest-policy-check/dangling-network-policy","aliases":["dangling-networkpolicy","networkpolicy-targets-pod","C-0299"]},{"id":"manifest-policy-check/dangling-policy-peer","aliases":["dangling-networkpolicypeer-podselector"]},{"id":"manifest-policy-check/split-peer","aliases":[]},{"id":"manifest-policy-check/unknown-port-name","aliases":[]},{"id":"manifest-policy-check/reach-gain","aliases":[]},{"id":"manifest-policy-check/node-port-service","aliases":["exposed-services","service-type","C-0256"]},{"id":"manifest-policy-check/load-balancer-service","aliases":["exposed-services","C-0256"]},{"id":"manifest-policy-check/exposed-admin-port","aliases":[]},{"id":"manifest-policy-check/ssh-port","aliases":["ssh-port","C-0042"]},{"id":"manifest-policy-check/external-ips","aliases":["KSV-0108"]},{"id":"manifest-policy-check/external-name","aliases":[]},{"id":"manifest-policy-check/ingress-without-tls","aliases":["tlsSettingsMissing","C-0263"]},{"id":"manifest-policy-check/ingress-any-host","aliases":[]},{"id":"manifest-policy-check/ingress-snippet","aliases":["CKV_K8S_152","CKV_K8S_153","CKV_K8S_154","KCV-0093","C-0059"]},{"id":"manifest-policy-check/gateway-all-namespaces","aliases":[]},{"id":"manifest-policy-check/upstream-tls-unverified","aliases":[]},{"id":"manifest-policy-check/privileged-container","aliases":["privileged-container","container-security-context-privileged","runAsPrivileged","Privileged","KSV-0017","CKV_K8S_16","C-0057"]},{"id":"manifest-policy-check/host-network","aliases":["host-network","hostNetworkSet","HostNetwork","KSV-0009","CKV_K8S_19","C-0041"]},{"id":"manifest-policy-check/host-pid","aliases":["host-pid","hostPIDSet","HostPID","KSV-0010","CKV_K8S_17","C-0038","C-0275"]},{"id":"manifest-policy-check/host-ipc","aliases":["host-ipc","hostIPCSet","HostIPC","KSV-0008","CKV_K8S_18","C-0038","C-0276"]},{"id":"manifest-policy-check/host-path","aliases":["hostPathSet","KSV-0023","C-0048"]},{"id":"manifest-policy-check/container-runtime-socket","aliases":["docker-sock","DockerSock","KSV-0006","CKV_K8S_27","C-0074"]},{"id":"manifest-policy-check/sensitive-host-path","aliases":["sensitive-host-mounts","ProcMount","KSV-0121","C-0048"]},{"id":"manifest-policy-check/host-path-volume","aliases":[]},{"id":"manifest-policy-check/writable-host-path","aliases":["writable-host-mount","C-0045"]},{"id":"manifest-policy-check/host-port","aliases":["hostPortSet","KSV-0024","CKV_K8S_26","C-0044"]},{"id":"manifest-policy-check/probe-host","aliases":[]},{"id":"manifest-policy-check/proc-mount","aliases":["unsafe-proc-mount","procMount","KSV-0027"]},{"id":"manifest-policy-check/proc-mount-in-user-namespace","aliases":[]},{"id":"manifest-policy-check/seccomp-off","aliases":["SeccompUnconfined","KSV-0104"]},{"id":"manifest-policy-check/seccomp-missing","aliases":["container-seccomp-profile","SeccompAny","KSV-0030","CKV_K8S_31","C-0055","C-0210","linuxHardening"]},{"id":"manifest-policy-check/app-armor-off","aliases":["ApparmorUnconfined","KSV-0002"]},{"id":"manifest-policy-check/selinux-options","aliases":["KSV-0025"]},{"id":"manifest-policy-check/unsafe-sysctl","aliases":["unsafe-sysctls","KSV-0026"]},{"id":"manifest-policy-check/windows-host-process","aliases":["hostProcess","KSV-0103"]},{"id":"manifest-policy-check/added-capability","aliases":["insecureCapabilities","dangerousCapabilities","CapSysAdmin","KSV-0005","KSV-0022","KSV-0119","KSV-0120","CKV_K8S_25","CKV_K8S_39","C-0046"]},{"id":"manifest-policy-check/capabilities-kept","aliases":["drop-net-raw-capability","CapDropAny","CapDropAll","KSV-0003","KSV-0004","KSV-0106","CKV_K8S_28","CKV_K8S_37","C-0055","linuxHardening"]},{"id":"manifest-policy-check/privilege-escalation","aliases":["privilege-escalation-container","privilegeEscalationAllowed","AllowPrivilegeEscalation","KSV-0001","CKV_K8S_20","C-0016"]},{"id":"manifest-policy-check/run-as-root","aliases":["run-as-non-root","runAsRootAllowed","KSV-0105","CKV_K8S_23","C-0013"]},{"id":"manifest-policy-check/run-as-non-root","aliases":["run-as-non-root","runAsRootAllowed","RunAsNonRoot","KSV-0012","CKV_K8S_23","C-0013"]},{"id":"manifest-policy-check/volume-type","aliases":["KSV-0028"]},{"id":"manifest-policy-check/sudo-command","aliases":["C-0062"]},{"id":"manifest-policy-check/permissive-pod-policy","aliases":["scc-deny-privileged-container","CKV_K8S_1","CKV_K8S_2","CKV_K8S_3","CKV_K8S_4","CKV_K8S_5","CKV_K8S_6","CKV_K8S_24","C-0213","C-0214","C-0215","C-0216","C-0217","C-0218","C-0219"]},{"id":"manifest-policy-check/tiller","aliases":["KSV-0102","CKV_K8S_34"]},{"id":"manifest-policy-check/kubernetes-dashboard","aliases":["CKV_K8S_33"]},{"id":"manifest-policy-check/ingress-nginx","aliases":["C-0292"]},{"id":"manifest-policy-check/writable-root-filesystem","aliases":["no-read-only-root-fs","container-security-context-readonlyrootfilesystem","notReadOnlyRootFilesystem","ReadOnlyRootFilesystem","KSV-0014","CKV_K8S_22","C-0017"]},{"id":"manifest-policy-check/root-group","aliases":["KSV-0029","KSV-0116","C-0013"]},{"id":"manifest-policy-check/shared-process-namespace","aliases":[]},{"id":"manifest-policy-check/ephemeral-containers","aliases":[]},{"id":"manifest-policy-check/memory-limit-missing","aliases":["unset-memory-requirements","container-resources","memoryLimitsMissing","LimitsMemory","KSV-0018","CKV_K8S_13","C-0004","C-0009","C-0271"]},{"id":"manifest-policy-check/memory-request-missing","aliases":["unset-memory-requirements","container-resources","memoryRequestsMissing","RequestsMemory","KSV-0016","CKV_K8S_12","C-0004","C-0269"]},{"id":"manifest-policy-check/cpu-request-missing","aliases":["unset-cpu-requirements","container-resources","cpuRequestsMissing","RequestsCPU","KSV-0015","CKV_K8S_10","C-0050","C-0268"]},{"id":"manifest-policy-check/cpu-limit-missing","aliases":["unset-cpu-requirements","container-resources","cpuLimitsMissing","LimitsCPU","KSV-0011","CKV_K8S_11","C-0009","C-0050","C-0270"]},{"id":"manifest-policy-check/ephemeral-storage-limit-missing","aliases":["container-ephemeral-storage-request-and-limit"]},{"id":"manifest-policy-check/low-user-id","aliases":["container-security-context-user-group-id","RunAsUser","KSV-0020","CKV_K8S_40"]},{"id":"manifest-policy-check/low-group-id","aliases":["container-security-context-user-group-id","RunAsGroup","KSV-0021"]},{"id":"manifest-policy-check/user-namespace-missing","aliases":["HostUsers"]},{"id":"manifest-policy-check/host-aliases","aliases":["HostAliases","KSV-0007"]},{"id":"manifest-policy-check/privileged-port","aliases":["privileged-ports","KSV-0117"]},{"id":"manifest-policy-check/limit-range-missing","aliases":["KSV-0039"]},{"id":"manifest-policy-check/resource-quota-missing","aliases":["KSV-0040","C-0009"]},{"id":"manifest-policy-check/apiserver-anonymous-auth","aliases":["CKV_K8S_68","KCV-0001","C-0113"]},{"id":"manifest-policy-check/apiserver-basic-auth","aliases":["CKV_K8S_69"]},{"id":"manifest-policy-check/apiserver-token-auth","aliases":["CKV_K8S_70","KCV-0002","C-0114"]},{"id":"manifest-policy-check/apiserver-always-allow","aliases":["CKV_K8S_74","KCV-0007","C-0118"]},{"id":"manifest-policy-check/apiserver-node-authorizer","aliases":["CKV_K8S_75","KCV-0008","C-0119"]},{"id":"manifest-policy-check/apiserver-rbac","aliases":["CKV_K8S_77","KCV-0009","C-0120","C-0088"]},{"id":"manifest-policy-check/apiserver-insecure-bind-address","aliases":["CKV_K8S_86"]},{"id":"manifest-policy-check/apiserver-insecure-port","aliases":["CKV_K8S_88","C-0005"]},{"id":"manifest-policy-check/apiserver-secure-port","aliases":["CKV_K8S_89","KCV-0017","C-0128"]},{"id":"manifest-policy-check/apiserver-service-account-lookup","aliases":["CKV_K8S_96","KCV-0024","C-0135"]},{"id":"manifest-policy-check/apiserver-service-account-key","aliases":["CKV_K8S_97","KCV-0025","C-0136"]},{"id":"manifest-policy-check/apiserver-token-expiration","aliases":["C-0290"]},{"id":"manifest-policy-check/apiserver-always-admit","aliases":["CKV_K8S_79","KCV-0011","C-0122"]},{"id":"manifest-policy-check/apiserver-node-restriction","aliases":["CKV_K8S_85","KCV-0016","C-0127"]},{"id":"manifest-policy-check/apiserver-pod-security-off","aliases":["CKV_K8S_84","C-0068"]},{"id":"manifest-policy-check/apiserver-service-account-plugin","aliases":["CKV_K8S_82","KCV-0014","C-0125"]},{"id":"manifest-policy-check/apiserver-namespace-lifecycle","aliases":["CKV_K8S_83","KCV-0015","C-0126"]},{"id":"manifest-policy-check/apiserver-always-pull-images","aliases":["CKV_K8S_80","KCV-0012","C-0123"]},{"id":"manifest-policy-check/apiserver-event-rate-limit","aliases":["CKV_K8S_78","KCV-0010","C-0121"]},{"id":"manifest-policy-check/apiserver-external-ips-plugin","aliases":["C-0283"]},{"id":"manifest-policy-check/apiserver-kubelet-https","aliases":["CKV_K8S_71","KCV-0004"]},{"id":"manifest-policy-check/apiserver-kubelet-client","aliases":["CKV_K8S_72","KCV-0005","C-0116"]},{"id":"manifest-policy-check/apiserver-kubelet-authority","aliases":["CKV_K8S_73","KCV-0006","C-0117"]},{"id":"manifest-policy-check/apiserver-etcd-client","aliases":["CKV_K8S_99","KCV-0026","C-0137"]},{"id":"manifest-policy-check/apiserver-etcd-authority","aliases":["CKV_K8S_102","KCV-0029","C-0140"]},{"id":"manifest-policy-check/apiserver-tls-certificate","aliases":["CKV_K8S_100","KCV-0027","C-0138"]},{"id":"manifest-policy-check/apiserver-client-authority","aliases":["KCV-0028","C-0139"]},{"id":"manifest-policy-check/apiserver-encryption-at-rest","aliases":["CKV_K8S_104","KCV-0030","C-0141","C-0066"]},{"id":"manifest-policy-check/apiserver-weak-ciphers","aliases":["CKV_K8S_105","C-0143","C-0277"]},{"id":"manifest-policy-check/apiserver-audit-log","aliases":["CKV_K8S_91","KCV-0019","C-0130","C-0067","C-0160"]},{"id":"manifest-policy-check/apiserver-audit-policy","aliases":["C-0067","C-0160"]},{"id":"manifest-policy-check/apiserver-audit-age","aliases":["CKV_K8S_92","KCV-0020","C-0131"]},{"id":"manifest-policy-check/apiserver-audit-backups","aliases":["CKV_K8S_93","KCV-0021","C-0132"]},{"id":"manifest-policy-check/apiserver-audit-size","aliases":["CKV_K8S_94","KCV-0022","C-0133"]},{"id":"manifest-policy-check/apiserver-request-timeout","aliases":["CKV_K8S_95","C-0134"]},{"id":"manifest-policy-check/apiserver-profiling","aliases":["CKV_K8S_90","KCV-0018","C-0129"]},{"id":"manifest-policy-check/controller-manager-one-account","aliases":["CKV_K8S_108","KCV-0035","C-0146"]},{"id":"manifest-policy-check/controller-manager-token-key","aliases":["CKV_K8S_110","KCV-0036","C-0147"]},{"id":"manifest-policy-check/controller-manager-root-authority","aliases":["CKV_K8S_111","KCV-0037","C-0148"]},{"id":"manifest-policy-check/controller-manager-certificate-rotation","aliases":["CKV_K8S_112","KCV-0038","C-0149"]},{"id":"manifest-policy-check/controller-manager-bind-address","aliases":["CKV_K8S_113","KCV-0039","C-0150"]},{"id":"manifest-policy-check/controller-manager-garbage","aliases":["CKV_K8S_106","KCV-0033","C-0144"]},{"id":"manifest-policy-check/controller-manager-profiling","aliases":["CKV_K8S_107","KCV-0034","C-0145"]},{"id":"manifest-policy-check/scheduler-bind-address","aliases":["CKV_K8S_115","KCV-0041","C-0152"]},{"id":"manifest-policy-check/scheduler-profiling","aliases":["CKV_K8S_114","KCV-0040","C-0151"]},{"id":"manifest-policy-check/proxy-metrics-address","aliases":["C-0291"]},{"id":"manifest-policy-check/etcd-client-certificates","aliases":["CKV_K8S_117","KCV-0043","C-0154"]},{"id":"manifest-policy-check/etcd-tls","aliases":["CKV_K8S_116","KCV-0042","C-0153"]},{"id":"manifest-policy-check/etcd-auto-tls","aliases":["CKV_K8S_118","KCV-0044","C-0155"]},{"id":"manifest-policy-check/etcd-peer-tls","aliases":["CKV_K8S_119","KCV-0045","C-0156"]},{"id":"manifest-policy-check/etcd-peer-certificates","aliases":["CKV_K8S_121","KCV-0046","C-0157"]},{"id":"manifest-policy-check/etcd-peer-auto-tls","aliases":["KCV-0047","C-0158"]},{"id":"manifest-policy-check/kubelet-anonymous-auth","aliases":["CKV_K8S_138","KCV-0079","C-0172","C-0069"]},{"id":"manifest-policy-check/kubelet-always-allow","aliases":["CKV_K8S_139","KCV-0080","C-0173"]},{"id":"manifest-policy-check/kubelet-client-authority","aliases":["CKV_K8S_140","KCV-0081","C-0174","C-0070"]},{"id":"manifest-policy-check/kubelet-read-only-port","aliases":["CKV_K8S_141","KCV-0082","C-0175"]},{"id":"manifest-policy-check/kubelet-tls-certificate","aliases":["CKV_K8S_148","KCV-0088","KCV-0089","C-0181"]},{"id":"manifest-policy-check/kubelet-weak-ciphers","aliases":["CKV_K8S_151","KCV-0092","C-0184"]},{"id":"manifest-policy-check/kubelet-certificate-rotation","aliases":["CKV_K8S_149","KCV-0090","C-0182"]},{"id":"manifest-policy-check/kubelet-server-certificate-rotation","aliases":["CKV_K8S_112","KCV-0091","C-0183"]},{"id":"manifest-policy-check/kubelet-idle-streams","aliases":["CKV_K8S_143","KCV-0085","C-0176"]},{"id":"manifest-policy-check/kubelet-kernel-defaults","aliases":["CKV_K8S_144","KCV-0083","C-0177"]},{"id":"manifest-policy-check/kubelet-iptables-chains","aliases":["CKV_K8S_145","KCV-0084","C-0178"]},{"id":"manifest-policy-check/kubelet-hostname-override","aliases":["CKV_K8S_146","KCV-0086","C-0179"]},{"id":"manifest-policy-check/kubelet-event-rate","aliases":["CKV_K8S_147","KCV-0087","C-0180"]},{"id":"manifest-policy-check/kubelet-process-limit","aliases":["C-0284"]},{"id":"manifest-policy-check/alias-in-security","aliases":[]},{"id":"manifest-policy-check/boolean-word","aliases":[]},{"id":"manifest-policy-check/duplicate-key","aliases":[]},{"id":"manifest-policy-check/duplicate-object","aliases":[]},{"id":"manifest-policy-check/missing-kind","aliases":["schema-validation"]},{"id":"manifest-policy-check/sorted-keys","aliases":["sorted-keys"]},{"id":"manifest-policy-check/misspelt-hardening","aliases":["schema-validation"]},{"id":"manifest-policy-check/misplaced-hardening","aliases":["schema-validation"]},{"id":"manifest-policy-check/hardening-type","aliases":["schema-validation"]},{"id":"manifest-policy-check/unknown-field","aliases":["schema-validation"]},{"id":"manifest-policy-check/field-type","aliases":["schema-validation"]},{"id":"manifest-policy-check/required-field","aliases":["schema-validation"]},{"id":"manifest-policy-check/unknown-value","aliases":["schema-validation"]},{"id":"manifest-policy-check/unknown-kind","aliases":["schema-validation"]},{"id":"manifest-policy-check/removed-api-version","aliases":["no-extensions-v1beta","stable-version","KSV-0107"]},{"id":"manifest-policy-check/custom-resource","aliases":["schema-validation"]},{"id":"manifest-policy-check/use-namespace","aliases":["use-namespace","CKV_K8S_21","KSV-0110","C-0061","C-0212"]},{"id":"manifest-policy-check/mismatching-selector","aliases":["mismatching-selector","deployment-pod-selector-labels-match-template-metadata-labels","statefulset-pod-selector-labels-match-template-metadata-labels","C-0296"]},{"id":"manifest-policy-check/dangling-service","aliases":["dangling-service","service-targets-pod","C-0293"]},{"id":"manifest-policy-check/dangling-ingress","aliases":["dangling-ingress","ingress-targets-service","C-0298"]},{"id":"manifest-policy-check/dangling-horizontalpodautoscaler","aliases":["dangling-horizontalpodautoscaler","horizontalpodautoscaler-has-target","C-0300"]},{"id":"manifest-policy-check/dangling-servicemonitor","aliases":["dangling-servicemonitor"]},{"id":"manifest-policy-check/duplicate-env-var","aliases":["duplicate-env-var","environment-variable-key-duplication","C-0295"]},{"id":"manifest-policy-check/invalid-target-ports","aliases":["invalid-target-ports"]},{"id":"manifest-policy-check/invalid-port-name","aliases":["invalid-target-ports","container-ports-check"]},{"id":"manifest-policy-check/no-liveness-probe","aliases":["no-liveness-probe","CKV_K8S_8","livenessProbeMissing","C-0056"]},{"id":"manifest-policy-check/no-readiness-probe","aliases":["no-readiness-probe","CKV_K8S_9","readinessProbeMissing","C-0018","pod-probes"]},{"id":"manifest-policy-check/liveness-port","aliases":["liveness-port"]},{"id":"manifest-policy-check/readiness-port","aliases":["readiness-port"]},{"id":"manifest-policy-check/startup-port","aliases":["startup-port"]},{"id":"manifest-policy-check/restart-policy","aliases":["restart-policy"]},{"id":"manifest-policy-check/minimum-three-replicas","aliases":["minimum-three-replicas","deploymentMissingReplicas","deployment-replicas"]},{"id":"manifest-policy-check/hpa-minimum-three-replicas","aliases":["hpa-minimum-three-replicas","hpaMinAvailability","horizontalpodautoscaler-replicas"]},{"id":"manifest-policy-check/autoscaled-replicas","aliases":["deployment-targeted-by-hpa-does-not-have-replicas-configured"]},{"id":"manifest-policy-check/no-anti-affinity","aliases":["no-anti-affinity","deployment-has-host-podantiaffinity","statefulset-has-host-podantiaffinity","topologySpreadConstraint"]},{"id":"manifest-policy-check/no-node-affinity","aliases":["no-node-affinity"]},{"id":"manifest-policy-check/no-rolling-update-strategy","aliases":["no-rolling-update-strategy","deployment-strategy","C-0305"]},{"id":"manifest-policy-check/no-disruption-budget","aliases":["deployment-has-poddisruptionbudget","statefulset-has-poddisruptionbudget","missingPodDisruptionBudget"]},{"id":"manifest-policy-check/pdb-max-unavailable","aliases":["pdb-max-unavailable","pdbDisruptionsIsZero"]},{"id":"manifest-policy-check/pdb-min-available","aliases":["pdb-min-available","pdbMinAvailableGreaterThanHPAMinReplicas","pdbDisruptionsIsZero"]},{"id":"manifest-policy-check/pdb-unhealthy-pod-eviction-policy","aliases":["pdb-unhealthy-pod-eviction-policy"]},{"id":"manifest-policy-check/job-ttl-seconds-after-finished","aliases":["job-ttl-seconds-after-finished"]},{"id":"manifest-policy-check/cronjob-deadline","aliases":["cronjob-has-deadline"]},{"id":"manifest-policy-check/priority-class-name","aliases":["priority-class-name","priorityClassNotSet"]},{"id":"manifest-policy-check/dnsconfig-options","aliases":["dnsconfig-options"]},{"id":"manifest-policy-check/required-label","aliases":["required-label-owner","C-0076","C-0077"]},{"id":"manifest-policy-check/required-annotation","aliases":["required-annotation-email"]}],"upstream":[{"name":"kube-linter","ids":["access-to-create-pods","access-to-secrets","cluster-admin-role-binding","dangling-horizontalpodautoscaler","dangling-ingress","dangling-networkpolicy","dangling-networkpolicypeer-podselector","dangling-service","dangling-servicemonitor","default-service-account","deprecated-service-account-field","dnsconfig-options","docker-sock","drop-net-raw-capability","duplicate-env-var","env-value-from","env-var-secret","exposed-services","host-ipc","host-network","host-pid","hpa-minimum-three-replicas","invalid-target-ports","job-ttl-seconds-after-finished","latest-tag","liveness-port","minimum-three-replicas","mismatching-selector","no-anti-affinity","no-extensions-v1beta","no-liveness-probe","no-node-affinity","no-read-only-root-fs","no-readiness-probe","no-rolling-update-strategy","non-existent-service-account","non-isolated-pod","pdb-max-unavailable","pdb-min-available","pdb-unhealthy-pod-eviction-policy","priority-class-name","privilege-escalation-container","privileged-container","privileged-ports","read-secret-from-env-var","readiness-port","required-annotation-email","required-label-owner","restart-policy","run-as-non-root","scc-deny-privileged-container","schema-validation","sensitive-host-mounts","sorted-keys","ssh-port","startup-port","unsafe-proc-mount","unsafe-sysctls","unset-cpu-requirements","unset-memory-requirements","use-namespace","wildcard-in-rules","writable-host-mount"]},{"name":"kube-score","ids":["container-cpu-requests-equal-limits","container-ephemeral-storage-request-and-limit","container-ephemeral-storage-request-equals-limit","container-image-pull-policy","container-image-tag","container-memory-requests-equal-limits","container-ports-check","container-resource-requests-equal-limits","container-resources","container-seccomp-profile","container-security-context-privileged","container-security-context-readonlyrootfilesystem","container-security-context-user-group-id","cronjob-has-deadline","cronjob-restartpolicy","deployment-has-host-podantiaffinity","deployment-has-poddisruptionbudget","deployment-pod-selector-labels-match-template-metadata-labels","deployment-replicas","deployment-strategy","deployment-targeted-by-hpa-does-not-have-replicas-configured","environment-variable-key-duplication","horizontalpodautoscaler-has-target","horizontalpodautoscaler-replicas","ingress-targets-service","label-values","networkpolicy-targets-pod","pod-networkpolicy","pod-probes","pod-probes-identical","pod-topology-spread-constraints","poddisruptionbudget-has-policy","service-targets-pod","service-type","stable-version","statefulset-has-host-podantiaffinity","statefulset-has-poddisruptionbudget","statefulset-has-servicename","statefulset-pod-selector-labels-match-template-metadata-labels"]},{"name":"polaris","ids":["automountServiceAccountToken","clusterrolePodExecAttach","clusterrolebindingClusterAdmin","clusterrolebindingPodExecAttach","cpuLimitsMissing","cpuRequestsMissing","dangerousCapabilities","deploymentMissingReplicas","hostIPCSet","hostNetworkSet","hostPIDSet","hostPathSet","hostPortSet","hostProcess","hpaMaxAvailability","hpaMinAvailability","insecureCapabilities","linuxHardening","livenessProbeMissing","memoryLimitsMissing","memoryRequestsMissing","metadataAndInstanceMismatched","missingNetworkPolicy","missingPodDisruptionBudget","notReadOnlyRootFilesystem","pdbDisruptionsIsZero","pdbMinAvailableGreaterThanHPAMinReplicas","priorityClassNotSet","privilegeEscalationAllowed","procMount","pullPolicyNotAlways","readinessProbeMissing","rolePodExecAttach","rolebindingClusterAdminClusterRole","rolebindingClusterAdminRole","rolebindingClusterRolePodExecAttach","rolebindingRolePodExecAttach","runAsPrivileged","runAsRootAllowed","sensitiveConfigmapContent","sensitiveContainerEnvVar","tagNotSpecified","tlsSettingsMissing","topologySpreadConstraint"]},{"name":"kubesec","ids":["AllowPrivilegeEscalation","ApparmorAny","ApparmorUnconfined","AutomountServiceAccountToken","BindingsToSystemAnonymous","CapDropAll","CapDropAny","CapSysAdmin","DockerSock","HostAliases","HostIPC","HostNetwork","HostPID","HostUsers","LimitsCPU","LimitsMemory","Privileged","ProcMount","ReadOnlyRootFilesystem","RequestsCPU","RequestsMemory","RunAsGroup","RunAsNonRoot","RunAsUser","SeccompAny","SeccompUnconfined","SecretsAsEnvironmentVariables","ServiceAccountName","VolumeClaimAccessModeReadWriteOnce","VolumeClaimRequestsStorage"]},{"name":"trivy","ids":["KSV-0001","KSV-0002","KSV-0003","KSV-0004","KSV-0005","KSV-0006","KSV-0007","KSV-0008","KSV-0009","KSV-0010","KSV-0011","KSV-0012","KSV-0013","KSV-0014","KSV-0015","KSV-0016","KSV-0017","KSV-0018","KSV-0020","KSV-0021","KSV-0022","KSV-0023","KSV-0024","KSV-0025","KSV-0026","KSV-0027","KSV-0028","KSV-0030","KSV-0032","KSV-0033","KSV-0034","KSV-0035","KSV-0036","KSV-0037","KSV-0038","KSV-0039","KSV-0040","KSV-0041","KSV-0042","KSV-0043","KSV-0044","KSV-0045","KSV-0046","KSV-0047","KSV-0048","KSV-0049","KSV-0050","KSV-0051","KSV-0052","KSV-0053","KSV-0054","KSV-0055","KSV-0056","KSV-0102","KSV-0103","KSV-0104","KSV-0105","KSV-0106","KSV-0107","KSV-0108","KSV-0109","KSV-0110","KSV-0111","KSV-0112","KSV-0113","KSV-0114","KSV-0115","KSV-0116","KSV-0117","KSV-0118","KSV-0119","KSV-0120","KSV-0121","KSV-0122","KSV-0123","KSV-0124","KSV-0125","KSV-01010","KSV-01011"]},{"name":"checkov","ids":["CKV_K8S_1","CKV_K8S_2","CKV_K8S_3","CKV_K8S_4","CKV_K8S_5","CKV_K8S_6","CKV_K8S_7","CKV_K8S_8","CKV_K8S_9","CKV_K8S_10","CKV_K8S_11","CKV_K8S_12","CKV_K8S_13","CKV_K8S_14","CKV_K8S_15","CKV_K8S_16","CKV_K8S_17","CKV_K8S_18","CKV_K8S_19","CKV_K8S_20","CKV_K8S_21","CKV_K8S_22","CKV_K8S_23","CKV_K8S_24","CKV_K8S_25","CKV_K8S_26","CKV_K8S_27","CKV_K8S_28","CKV_K8S_29","CKV_K8S_30","CKV_K8S_31","CKV_K8S_32","CKV_K8S_33","CKV_K8S_34","CKV_K8S_35","CKV_K8S_36","CKV_K8S_37","CKV_K8S_38","CKV_K8S_39","CKV_K8S_40","CKV_K8S_41","CKV_K8S_42","CKV_K8S_43","CKV_K8S_44","CKV_K8S_45","CKV_K8S_49","CKV_K8S_68","CKV_K8S_69","CKV_K8S_70","CKV_K8S_71","CKV_K8S_72","CKV_K8S_73","CKV_K8S_74","CKV_K8S_75","CKV_K8S_77","CKV_K8S_78","CKV_K8S_79","CKV_K8S_80","CKV_K8S_81","CKV_K8S_82","CKV_K8S_83","CKV_K8S_84","CKV_K8S_85","CKV_K8S_86","CKV_K8S_88","CKV_K8S_89","CKV_K8S_90","CKV_K8S_91","CKV_K8S_92","CKV_K8S_93","CKV_K8S_94","CKV_K8S_95","CKV_K8S_96","CKV_K8S_97","CKV_K8S_99","CKV_K8S_100","CKV_K8S_102","CKV_K8S_104","CKV_K8S_105","CKV_K8S_106","CKV_K8S_107","CKV_K8S_108","CKV_K8S_110","CKV_K8S_111","CKV_K8S_112","CKV_K8S_113","CKV_K8S_114","CKV_K8S_115","CKV_K8S_116","CKV_K8S_117","CKV_K8S_118","CKV_K8S_119","CKV_K8S_121","CKV_K8S_138","CKV_K8S_139","CKV_K8S_140","CKV_K8S_141","CKV_K8S_143","CKV_K8S_144","CKV_K8S_145","CKV_K8S_146","CKV_K8S_147","CKV_K8S_148","CKV_K8S_149","CKV_K8S_151","CKV_K8S_152","CKV_K8S_153","CKV_K8S_154","CKV_K8S_155","CKV_K8S_156","CKV_K8S_157","CKV_K8S_158","CKV_K8S_159","CKV2_K8S_1","CKV2_K8S_2","CKV2_K8S_3","CKV2_K8S_4","CKV2_K8S_5","CKV2_K8S_6"]},{"name":"kubescape","ids":["C-0001","C-0002","C-0004","C-0005","C-0007","C-0009","C-0012","C-0013","C-0014","C-0015","C-0016","C-0017","C-0018","C-0020","C-0021","C-0026","C-0030","C-0031","C-0034","C-0035","C-0036","C-0037","C-0038","C-0039","C-0041","C-0042","C-0044","C-0045","C-0046","C-0048","C-0049","C-0050","C-0052","C-0053","C-0054","C-0055","C-0056","C-0057","C-0058","C-0059","C-0061","C-0062","C-0063","C-0065","C-0066","C-0067","C-0068","C-0069","C-0070","C-0073","C-0074","C-0075","C-0076","C-0077","C-0078","C-0079","C-0081","C-0083","C-0084","C-0085","C-0087","C-0088","C-0089","C-0090","C-0091","C-0092","C-0093","C-0094","C-0095","C-0096","C-0097","C-0098","C-0099","C-0100","C-0101","C-0102","C-0103","C-0104","C-0105","C-0106","C-0107","C-0108","C-0109","C-0110","C-0111","C-0112","C-0113","C-0114","C-0115","C-0116","C-0117","C-0118","C-0119","C-0120","C-0121","C-0122","C-0123","C-0124","C-0125","C-0126","C-0127","C-0128","C-0129","C-0130","C-0131","C-0132","C-0133","C-0134","C-0135","C-0136","C-0137","C-0138","C-0139","C-0140","C-0141","C-0142","C-0143","C-0144","C-0145","C-0146","C-0147","C-0148","C-0149","C-0150","C-0151","C-0152","C-0153","C-0154","C-0155","C-0156","C-0157","C-0158","C-0159","C-0160","C-0161","C-0162","C-0163","C-0164","C-0165","C-0166","C-0167","C-0168","C-0169","C-0170","C-0171","C-0172","C-0173","C-0174","C-0175","C-0176","C-0177","C-0178","C-0179","C-0180","C-0181","C-0182","C-0183","C-0184","C-0185","C-0186","C-0187","C-0188","C-0189","C-0190","C-0191","C-0192","C-0193","C-0194","C-0195","C-0196","C-0197","C-0198","C-0199","C-0200","C-0201","C-0202","C-0203","C-0204","C-0205","C-0206","C-0207","C-0208","C-0209","C-0210","C-0211","C-0212","C-0213","C-0214","C-0215","C-0216","C-0217","C-0218","C-0219","C-0220","C-0221","C-0222","C-0223","C-0225","C-0226","C-0227","C-0228","C-0229","C-0230","C-0231","C-0232","C-0233","C-0234","C-0235","C-0236","C-0237","C-0238","C-0239","C-0240","C-0241","C-0242","C-0243","C-0244","C-0245","C-0246","C-0247","C-0248","C-0249","C-0250","C-0251","C-0252","C-0253","C-0254","C-0255","C-0256","C-0257","C-0258","C-0259","C-0260","C-0261","C-0262","C-0263","C-0264","C-0265","C-0266","C-0267","C-0268","C-0269","C-0270","C-0271","C-0272","C-0273","C-0274","C-0275","C-0276","C-0277","C-0278","C-0279","C-0280","C-0281","C-0282","C-0283","C-0284","C-0285","C-0286","C-0287","C-0288","C-0289","C-0290","C-0291","C-0292","C-0293","C-0294","C-0295","C-0296","C-0297","C-0298","C-0299","C-0300","C-0301","C-0302","C-0303","C-0304","C-0305","C-0306","C-0307","C-0308"]}]},{"id":"secret-scan","summary":"Finds secrets in files and in the commits of the change: tokens of hundreds of providers, checked without network.","inputs":[{"name":"history","kind":"flag","summary":"Looks into every commit, not only those of the change.","otherwise":"false","where":"anywhere"},{"name":"stdin","kind":"flag","summary":"Checks standard input in place of files.","otherwise":"false","where":"command-line"}],"rules":[{"id":"secret-scan/ably-api-key","aliases":[]},{"id":"secret-scan/abstract-api-api-key","aliases":[]},{"id":"secret-scan/abuse-ip-db-api-key","aliases":[]},{"id":"secret-scan/abyssale-api-key","aliases":[]},{"id":"secret-scan/accuweather-api-key","aliases":[]},{"id":"secret-scan/active-campaign-api-key","aliases":[]},{"id":"secret-scan/acunetix-api-key","aliases":[]},{"id":"secret-scan/adafruit-key","aliases":[]},{"id":"secret-scan/adafruit-legacy-key","aliases":["adafruit-api-key"]},{"id":"secret-scan/adobe-client-secret","aliases":["adobe-client-secret"]},{"id":"secret-scan/adobe-client-id","aliases":["adobe-client-id"]},{"id":"secret-scan/adyen-api-key","aliases":[]},{"id":"secret-scan/adzuna-app-key","aliases":[]},{"id":"secret-scan/aero-workflow-api-key","aliases":[]},{"id":"secret-scan/affinity-api-key","aliases":[]},{"id":"secret-scan/affirm-private-key","aliases":[]},{"id":"secret-scan/africas-talking-api-key","aliases":[]},{"id":"secret-scan/aftership-api-key","aliases":[]},{"id":"secret-scan/aftership-legacy-api-key","aliases":[]},{"id":"secret-scan/age-secret-key","aliases":["age-secret-key"]},{"id":"secret-scan/age-recipient","aliases":[]},{"id":"secret-scan/agora-certificate","aliases":[]},{"id":"secret-scan/agora-customer-secret","aliases":[]},{"id":"secret-scan/aha-api-key","aliases":[]},{"id":"secret-scan/ahrefs-api-key","aliases":[]},{"id":"secret-scan/ai21-api-key","aliases":[]},{"id":"secret-scan/aikido-ci-token","aliases":[]},{"id":"secret-scan/aikido-client-secret","aliases":[]},{"id":"secret-scan/aikido-client-id","aliases":[]},{"id":"secret-scan/air-visual-api-key","aliases":[]},{"id":"secret-scan/airbrake-user-key","aliases":[]},{"id":"secret-scan/airbrake-project-key","aliases":[]},{"id":"secret-scan/airship-secret","aliases":[]},{"id":"secret-scan/airship-access-token","aliases":[]},{"id":"secret-scan/airtable-personal-access-token","aliases":["airtable-personnal-access-token"]},{"id":"secret-scan/airtable-api-key","aliases":["airtable-api-key"]},{"id":"secret-scan/airtable-oauth-token","aliases":[]},{"id":"secret-scan/aiven-service-password","aliases":[]},{"id":"secret-scan/aiven-api-token","aliases":[]},{"id":"secret-scan/akamai-edgegrid-token","aliases":[]},{"id":"secret-scan/akamai-client-secret","aliases":[]},{"id":"secret-scan/akeyless-access-key","aliases":[]},{"id":"secret-scan/alchemy-auth-token","aliases":[]},{"id":"secret-scan/alchemy-url","aliases":[]},{"id":"secret-scan/alchemy-api-key","aliases":[]},{"id":"secret-scan/alconost-api-key","aliases":[]},{"id":"secret-scan/alegra-api-key","aliases":[]},{"id":"secret-scan/aletheia-api-key","aliases":[]},{"id":"secret-scan/algolia-api-key","aliases":["algolia-api-key"]},{"id":"secret-scan/algolia-app-id","aliases":[]},{"id":"secret-scan/alibaba-access-key-id","aliases":["alibaba-access-key-id"]},{"id":"secret-scan/alibaba-access-key-secret","aliases":["alibaba-secret-key"]},{"id":"secret-scan/alibaba-sts-access-key-id","aliases":[]},{"id":"secret-scan/alibaba-sts-access-key-secret","aliases":[]},{"id":"secret-scan/alibaba-sts-token","aliases":[]},{"id":"secret-scan/alibaba-sts-token-short","aliases":[]},{"id":"secret-scan/alien-vault-api-key","aliases":[]},{"id":"secret-scan/all-sports-api-key","aliases":[]},{"id":"secret-scan/alpaca-secret-key","aliases":[]},{"id":"secret-scan/alpaca-key-id","aliases":[]},{"id":"secret-scan/alpha-vantage-api-key","aliases":[]},{"id":"secret-scan/amadeus-secret","aliases":[]},{"id":"secret-scan/amadeus-api-key","aliases":[]},{"id":"secret-scan/amazon-client-secret","aliases":[]},{"id":"secret-scan/amazon-client-id","aliases":[]},{"id":"secret-scan/amazon-mws-auth-token","aliases":[]},{"id":"secret-scan/amazon-refresh-token","aliases":[]},{"id":"secret-scan/ambee-api-key","aliases":[]},{"id":"secret-scan/amberdata-api-key","aliases":[]},{"id":"secret-scan/amplitude-key","aliases":[]},{"id":"secret-scan/ankr-api-token","aliases":[]},{"id":"secret-scan/ansible-awx-token","aliases":[]},{"id":"secret-scan/anthropic-api-key","aliases":["anthropic-api-key","@secretlint/secretlint-rule-anthropic"]},{"id":"secret-scan/anthropic-admin-api-key","aliases":["anthropic-admin-api-key","@secretlint/secretlint-rule-anthropic"]},{"id":"secret-scan/anthropic-oauth-token","aliases":["@secretlint/secretlint-rule-anthropic"]},{"id":"secret-scan/anthropic-session-key","aliases":["@secretlint/secretlint-rule-anthropic"]},{"id":"secret-scan/anypoint-token","aliases":[]},{"id":"secret-scan/anypoint-client-secret","aliases":[]},{"id":"secret-scan/anyscale-api-key","aliases":[]},{"id":"secret-scan/apacta-api-key","aliases":[]},{"id":"secret-scan/api-ninjas-api-key","aliases":[]},{"id":"secret-scan/api2cart-api-key","aliases":[]},{"id":"secret-scan/apideck-api-key","aliases":[]},{"id":"secret-scan/apiflash-api-key","aliases":[]},{"id":"secret-scan/apifonica-api-key","aliases":[]},{"id":"secret-scan/apify-api-token","aliases":[]},{"id":"secret-scan/apify-legacy-token","aliases":[]},{"id":"secret-scan/apilayer-api-key","aliases":[]},{"id":"secret-scan/apimatic-api-key","aliases":[]},{"id":"secret-scan/apimetrics-api-key","aliases":[]},{"id":"secret-scan/apitemplate-api-key","aliases":[]},{"id":"secret-scan/apollo-io-api-key","aliases":[]},{"id":"secret-scan/apollo-graphql-key","aliases":[]},{"id":"secret-scan/app-center-api-token","aliases":[]},{"id":"secret-scan/app-signal-push-key","aliases":[]},{"id":"secret-scan/appcues-api-key","aliases":[]},{"id":"secret-scan/appdynamics-client-secret","aliases":[]},{"id":"secret-scan/appetize-api-token","aliases":[]},{"id":"secret-scan/appfollow-api-key","aliases":[]},{"id":"secret-scan/apple-app-specific-password","aliases":[]},{"id":"secret-scan/applitools-api-key","aliases":[]},{"id":"secret-scan/appointedd-api-key","aliases":[]},{"id":"secret-scan/appoptics-api-token","aliases":[]},{"id":"secret-scan/appsflyer-api-key","aliases":[]},{"id":"secret-scan/appsynergy-api-key","aliases":[]},{"id":"secret-scan/apptivo-api-key","aliases":[]},{"id":"secret-scan/appveyor-api-token","aliases":[]},{"id":"secret-scan/appwrite-api-key","aliases":[]},{"id":"secret-scan/aqicn-api-token","aliases":[]},{"id":"secret-scan/arcjet-key","aliases":[]},{"id":"secret-scan/artifactory-api-key","aliases":["artifactory-api-key"]},{"id":"secret-scan/artifactory-reference-token","aliases":["artifactory-reference-token"]},{"id":"secret-scan/artifactory-encrypted-password","aliases":[]},{"id":"secret-scan/artsy-client-secret","aliases":[]},{"id":"secret-scan/artsy-client-id","aliases":[]},{"id":"secret-scan/asaas-api-key","aliases":[]},{"id":"secret-scan/asana-personal-access-token","aliases":[]},{"id":"secret-scan/asana-client-secret","aliases":["asana-client-secret"]},{"id":"secret-scan/asana-client-id","aliases":["asana-client-id"]},{"id":"secret-scan/assemblyai-api-key","aliases":[]},{"id":"secret-scan/atera-api-key","aliases":[]},{"id":"secret-scan/atlassian-api-token","aliases":["atlassian-api-token"]},{"id":"secret-scan/atlassian-admin-api-key","aliases":[]},{"id":"secret-scan/atlassian-legacy-api-token","aliases":["atlassian-api-token"]},{"id":"secret-scan/attio-api-key","aliases":[]},{"id":"secret-scan/audd-api-key","aliases":[]},{"id":"secret-scan/auth0-client-secret","aliases":[]},{"id":"secret-scan/auth0-client-id","aliases":[]},{"id":"secret-scan/authorize-net-transaction-key","aliases":[]},{"id":"secret-scan/authress-access-key","aliases":["authress-service-client-access-key"]},{"id":"secret-scan/authy-api-key","aliases":[]},{"id":"secret-scan/autodesk-client-secret","aliases":[]},{"id":"secret-scan/autodesk-client-id","aliases":[]},{"id":"secret-scan/autoklose-api-key","aliases":[]},{"id":"secret-scan/autopilot-api-key","aliases":[]},{"id":"secret-scan/avalara-license-key","aliases":[]},{"id":"secret-scan/avaza-personal-access-token","aliases":[]},{"id":"secret-scan/aviationstack-api-key","aliases":[]},{"id":"secret-scan/aws-access-key-id","aliases":["aws-access-token","@secretlint/secretlint-rule-aws"]},{"id":"secret-scan/aws-unique-id","aliases":["@secretlint/secretlint-rule-aws"]},{"id":"secret-scan/aws-secret-access-key","aliases":["@secretlint/secretlint-rule-aws"]},{"id":"secret-scan/aws-session-token","aliases":["@secretlint/secretlint-rule-aws"]},{"id":"secret-scan/aws-appsync-key","aliases":["@secretlint/secretlint-rule-aws"]},{"id":"secret-scan/aws-bedrock-key","aliases":["aws-amazon-bedrock-api-key-long-lived","@secretlint/secretlint-rule-aws"]},{"id":"secret-scan/aws-bedrock-session-key","aliases":["aws-amazon-bedrock-api-key-short-lived","@secretlint/secretlint-rule-aws"]},{"id":"secret-scan/aws-ses-password","aliases":["@secretlint/secretlint-rule-aws"]},{"id":"secret-scan/aws-identity-pool-id","aliases":["@secretlint/secretlint-rule-aws"]},{"id":"secret-scan/aws-account-id","aliases":["@secretlint/secretlint-rule-aws"]},{"id":"secret-scan/axiom-token","aliases":[]},{"id":"secret-scan/axonaut-api-key","aliases":[]},{"id":"secret-scan/aylien-api-key","aliases":[]},{"id":"secret-scan/ayrshare-api-key","aliases":[]},{"id":"secret-scan/azure-devops-token","aliases":[]},{"id":"secret-scan/azure-devops-old-token","aliases":[]},{"id":"secret-scan/azure-storage-identifiable-key","aliases":[]},{"id":"secret-scan/azure-cosmos-identifiable-key","aliases":[]},{"id":"secret-scan/azure-batch-identifiable-key","aliases":[]},{"id":"secret-scan/azure-machine-learning-identifiable-key","aliases":[]},{"id":"secret-scan/azure-management-identifiable-key","aliases":[]},{"id":"secret-scan/azure-redis-identifiable-key","aliases":[]},{"id":"secret-scan/azure-service-bus-identifiable-key","aliases":[]},{"id":"secret-scan/azure-event-hubs-identifiable-key","aliases":[]},{"id":"secret-scan/azure-relay-identifiable-key","aliases":[]},{"id":"secret-scan/azure-iot-identifiable-key","aliases":[]},{"id":"secret-scan/azure-functions-identifiable-key","aliases":[]},{"id":"secret-scan/azure-search-identifiable-key","aliases":[]},{"id":"secret-scan/azure-registry-identifiable-key","aliases":[]},{"id":"secret-scan/azure-annotated-key","aliases":[]},{"id":"secret-scan/azure-account-key","aliases":[]},{"id":"secret-scan/azure-storage-key","aliases":[]},{"id":"secret-scan/azure-shared-access-key","aliases":[]},{"id":"secret-scan/azure-hub-key","aliases":[]},{"id":"secret-scan/azure-access-key","aliases":[]},{"id":"secret-scan/azure-app-configuration","aliases":[]},{"id":"secret-scan/azure-shared-access-signature","aliases":[]},{"id":"secret-scan/azure-logic-app-signature","aliases":[]},{"id":"secret-scan/azure-subscription-key","aliases":[]},{"id":"secret-scan/azure-search-key","aliases":[]},{"id":"secret-scan/azure-maps-key","aliases":[]},{"id":"secret-scan/azure-function-key","aliases":[]},{"id":"secret-scan/azure-batch-key","aliases":[]},{"id":"secret-scan/azure-registry-password","aliases":[]},{"id":"secret-scan/azure-publish-password","aliases":[]},{"id":"secret-scan/azure-instrumentation-key","aliases":[]},{"id":"secret-scan/azure-service-host","aliases":[]},{"id":"secret-scan/backblaze-application-key","aliases":[]},{"id":"secret-scan/baidu-api-key","aliases":[]},{"id":"secret-scan/baidu-access-key-id","aliases":[]},{"id":"secret-scan/baidu-key","aliases":[]},{"id":"secret-scan/bamboo-hr-api-key","aliases":[]},{"id":"secret-scan/bannerbear-api-key","aliases":[]},{"id":"secret-scan/bannerbear-legacy-api-key","aliases":[]},{"id":"secret-scan/baremetrics-api-key","aliases":[]},{"id":"secret-scan/basecamp-client-secret","aliases":[]},{"id":"secret-scan/baserow-api-key","aliases":[]},{"id":"secret-scan/baseten-api-key","aliases":[]},{"id":"secret-scan/basic-authorization","aliases":["@secretlint/secretlint-rule-basicauth"]},{"id":"secret-scan/basiq-api-key","aliases":[]},{"id":"secret-scan/beamer-api-token","aliases":["beamer-api-token"]},{"id":"secret-scan/beebole-api-key","aliases":[]},{"id":"secret-scan/beehiiv-api-key","aliases":[]},{"id":"secret-scan/belvo-secret-password","aliases":[]},{"id":"secret-scan/besnappy-api-key","aliases":[]},{"id":"secret-scan/besttime-api-key","aliases":[]},{"id":"secret-scan/betterstack-api-token","aliases":[]},{"id":"secret-scan/bigcommerce-access-token","aliases":[]},{"id":"secret-scan/bigml-api-key","aliases":[]},{"id":"secret-scan/billomat-api-key","aliases":[]},{"id":"secret-scan/billplz-api-key","aliases":[]},{"id":"secret-scan/binance-api-key","aliases":[]},{"id":"secret-scan/binary-edge-api-key","aliases":[]},{"id":"secret-scan/bing-maps-key","aliases":[]},{"id":"secret-scan/bitbar-api-key","aliases":[]},{"id":"secret-scan/bitbucket-app-password","aliases":[]},{"id":"secret-scan/bitbucket-server-token","aliases":[]},{"id":"secret-scan/bitbucket-server-legacy-token","aliases":[]},{"id":"secret-scan/bitbucket-legacy-app-password","aliases":[]},{"id":"secret-scan/bitbucket-client-secret","aliases":["bitbucket-client-secret"]},{"id":"secret-scan/bitbucket-client-id","aliases":["bitbucket-client-id"]},{"id":"secret-scan/bitcoinaverage-api-key","aliases":[]},{"id":"secret-scan/bitfinex-api-key","aliases":[]},{"id":"secret-scan/bitgo-access-token","aliases":[]},{"id":"secret-scan/bitly-access-token","aliases":[]},{"id":"secret-scan/bitmex-api-key","aliases":[]},{"id":"secret-scan/bitpay-api-token","aliases":[]},{"id":"secret-scan/bitrise-access-token","aliases":[]},{"id":"secret-scan/bitrise-legacy-access-token","aliases":[]},{"id":"secret-scan/bitstamp-api-secret","aliases":[]},{"id":"secret-scan/bittrex-key","aliases":["bittrex-access-key","bittrex-secret-key"]},{"id":"secret-scan/bitwarden-access-token","aliases":[]},{"id":"secret-scan/bitwarden-client-secret","aliases":[]},{"id":"secret-scan/blackfire-token","aliases":[]},{"id":"secret-scan/blackfire-id","aliases":[]},{"id":"secret-scan/blazemeter-api-key","aliases":[]},{"id":"secret-scan/blazemeter-api-secret","aliases":[]},{"id":"secret-scan/blitapp-api-key","aliases":[]},{"id":"secret-scan/block-protocol-api-key","aliases":[]},{"id":"secret-scan/blockcypher-api-key","aliases":[]},{"id":"secret-scan/blockfrost-api-key","aliases":[]},{"id":"secret-scan/blocknative-api-key","aliases":[]},{"id":"secret-scan/bluesky-app-password","aliases":[]},{"id":"secret-scan/blynk-client-credentials","aliases":[]},{"id":"secret-scan/blynk-token","aliases":[]},{"id":"secret-scan/bombbomb-api-key","aliases":[]},{"id":"secret-scan/boostnote-api-key","aliases":[]},{"id":"secret-scan/borgbase-api-key","aliases":[]},{"id":"secret-scan/box-secret","aliases":["box-api-access-token"]},{"id":"secret-scan/braintree-access-token","aliases":[]},{"id":"secret-scan/braintree-sandbox-access-token","aliases":[]},{"id":"secret-scan/braintree-private-key","aliases":[]},{"id":"secret-scan/braintree-tokenization-key","aliases":[]},{"id":"secret-scan/braintrust-api-key","aliases":[]},{"id":"secret-scan/branch-live-key","aliases":[]},{"id":"secret-scan/branch-test-key","aliases":[]},{"id":"secret-scan/brandfetch-api-key","aliases":[]},{"id":"secret-scan/brave-search-api-key","aliases":["brave-search-api-key"]},{"id":"secret-scan/braze-api-key","aliases":[]},{"id":"secret-scan/brex-user-token","aliases":[]},{"id":"secret-scan/bright-data-api-token","aliases":[]},{"id":"secret-scan/brightcove-client-secret","aliases":[]},{"id":"secret-scan/browserbase-api-key","aliases":[]},{"id":"secret-scan/browserstack-access-key","aliases":[]},{"id":"secret-scan/browshot-api-key","aliases":[]},{"id":"secret-scan/bubble-api-key","aliases":[]},{"id":"secret-scan/buddy-access-token","aliases":[]},{"id":"secret-scan/buddyns-api-key","aliases":[]},{"id":"secret-scan/budibase-api-key","aliases":[]},{"id":"secret-scan/buffer-access-token","aliases":[]},{"id":"secret-scan/bugherd-api-key","aliases":[]},{"id":"secret-scan/bugsnag-auth-token","aliases":[]},{"id":"secret-scan/bugsnag-api-key","aliases":[]},{"id":"secret-scan/bugzilla-api-key","aliases":[]},{"id":"secret-scan/buildbuddy-api-key","aliases":[]},{"id":"secret-scan/builder-io-private-key","aliases":[]},{"id":"secret-scan/buildkite-user-access-token","aliases":[]},{"id":"secret-scan/buildkite-agent-token","aliases":[]},{"id":"secret-scan/buildkite-legacy-token","aliases":[]},{"id":"secret-scan/bulbul-api-key","aliases":[]},{"id":"secret-scan/bulksms-token-secret","aliases":[]},{"id":"secret-scan/bunny-account-key","aliases":[]},{"id":"secret-scan/bunny-zone-password","aliases":[]},{"id":"secret-scan/bunny-api-key","aliases":[]},{"id":"secret-scan/butter-cms-api-key","aliases":[]},{"id":"secret-scan/buttondown-api-key","aliases":[]},{"id":"secret-scan/buzzsprout-api-token","aliases":[]},{"id":"secret-scan/bybit-api-key","aliases":[]},{"id":"secret-scan/bytescale-api-key","aliases":[]},{"id":"secret-scan/caflou-api-key","aliases":[]},{"id":"secret-scan/cal-com-live-api-key","aliases":[]},{"id":"secret-scan/cal-com-api-key","aliases":[]},{"id":"secret-scan/calendarific-api-key","aliases":[]},{"id":"secret-scan/calendly-personal-access-token","aliases":[]},{"id":"secret-scan/calendly-client-secret","aliases":[]},{"id":"secret-scan/campaign-monitor-api-key","aliases":[]},{"id":"secret-scan/campayn-api-key","aliases":[]},{"id":"secret-scan/canny-api-key","aliases":[]},{"id":"secret-scan/canva-client-secret","aliases":["canva-client-secret"]},{"id":"secret-scan/canva-app-secret","aliases":[]},{"id":"secret-scan/canva-client-id","aliases":[]},{"id":"secret-scan/capsule-crm-access-token","aliases":[]},{"id":"secret-scan/captain-data-api-key","aliases":[]},{"id":"secret-scan/carbon-interface-api-key","aliases":[]},{"id":"secret-scan/cartesia-api-key","aliases":[]},{"id":"secret-scan/cashboard-api-key","aliases":[]},{"id":"secret-scan/cashfree-secret-key","aliases":[]},{"id":"secret-scan/cashfree-test-secret-key","aliases":[]},{"id":"secret-scan/caspio-client-secret","aliases":[]},{"id":"secret-scan/census-api-key","aliases":[]},{"id":"secret-scan/censys-access-token","aliases":[]},{"id":"secret-scan/censys-api-secret","aliases":[]},{"id":"secret-scan/censys-api-id","aliases":[]},{"id":"secret-scan/central-station-crm-api-key","aliases":[]},{"id":"secret-scan/cerebras-api-key","aliases":["cerebras-api-key"]},{"id":"secret-scan/cex-io-api-key","aliases":[]},{"id":"secret-scan/cfx-server-key","aliases":[]},{"id":"secret-scan/chainstack-auth-key","aliases":[]},{"id":"secret-scan/chargebee-live-api-key","aliases":[]},{"id":"secret-scan/chargebee-test-api-key","aliases":[]},{"id":"secret-scan/chartmogul-api-key","aliases":[]},{"id":"secret-scan/chatbot-access-token","aliases":[]},{"id":"secret-scan/chatfuel-api-key","aliases":[]},{"id":"secret-scan/chatwoot-access-token","aliases":[]},{"id":"secret-scan/checkly-api-key","aliases":[]},{"id":"secret-scan/checkmarx-client-secret","aliases":[]},{"id":"secret-scan/checkout-secret-key","aliases":["checkout-secret-key"]},{"id":"secret-scan/checkout-sandbox-secret-key","aliases":[]},{"id":"secret-scan/checkout-test-secret-key","aliases":[]},{"id":"secret-scan/checkout-public-key","aliases":[]},{"id":"secret-scan/checkvist-api-key","aliases":[]},{"id":"secret-scan/chief-api-token","aliases":[]},{"id":"secret-scan/chroma-api-key","aliases":[]},{"id":"secret-scan/chromatic-project-token","aliases":[]},{"id":"secret-scan/chromatic-legacy-project-token","aliases":[]},{"id":"secret-scan/chutes-api-key","aliases":[]},{"id":"secret-scan/cicero-api-key","aliases":[]},{"id":"secret-scan/circle-live-api-key","aliases":[]},{"id":"secret-scan/circle-test-api-key","aliases":[]},{"id":"secret-scan/circleci-personal-token","aliases":[]},{"id":"secret-scan/circleci-project-token","aliases":["circleci-project-token"]},{"id":"secret-scan/circleci-legacy-token","aliases":[]},{"id":"secret-scan/circleci-runner-token","aliases":[]},{"id":"secret-scan/cisco-meraki-api-key","aliases":["cisco-meraki-api-key"]},{"id":"secret-scan/civo-api-key","aliases":["civo-api-key"]},{"id":"secret-scan/clarifai-access-token","aliases":[]},{"id":"secret-scan/clay-api-key","aliases":[]},{"id":"secret-scan/clearbit-api-key","aliases":[]},{"id":"secret-scan/clearout-api-token","aliases":[]},{"id":"secret-scan/clerk-secret-key","aliases":["clerk-secret-key"]},{"id":"secret-scan/clerk-test-secret-key","aliases":[]},{"id":"secret-scan/clerk-webhook-secret","aliases":[]},{"id":"secret-scan/clevertap-passcode","aliases":[]},{"id":"secret-scan/clickhelp-api-key","aliases":[]},{"id":"secret-scan/clickhouse-cloud-api-secret","aliases":["clickhouse-cloud-api-secret-key"]},{"id":"secret-scan/clickhouse-cloud-key-id","aliases":[]},{"id":"secret-scan/clicksend-api-key","aliases":[]},{"id":"secret-scan/clickup-personal-token","aliases":["clickup-personal-api-token"]},{"id":"secret-scan/clickup-client-secret","aliases":[]},{"id":"secret-scan/cliengo-api-key","aliases":[]},{"id":"secret-scan/clientary-api-key","aliases":[]},{"id":"secret-scan/clinchpad-api-key","aliases":[]},{"id":"secret-scan/clockify-api-key","aliases":[]},{"id":"secret-scan/clockwork-sms-api-key","aliases":[]},{"id":"secret-scan/clojars-deploy-token","aliases":["clojars-api-token"]},{"id":"secret-scan/close-api-key","aliases":[]},{"id":"secret-scan/close-crm-api-key","aliases":[]},{"id":"secret-scan/cloud-convert-api-key","aliases":[]},{"id":"secret-scan/cloud-elements-api-key","aliases":[]},{"id":"secret-scan/cloudflare-global-key","aliases":["cloudflare-global-api-key"]},{"id":"secret-scan/cloudflare-token","aliases":["cloudflare-api-key"]},{"id":"secret-scan/cloudflare-legacy-token","aliases":["cloudflare-api-key"]},{"id":"secret-scan/cloudflare-legacy-global-key","aliases":["cloudflare-global-api-key"]},{"id":"secret-scan/cloudflare-origin-ca-key","aliases":["cloudflare-origin-ca-key"]},{"id":"secret-scan/cloudflare-turnstile-secret","aliases":[]},{"id":"secret-scan/cloudimage-api-key","aliases":[]},{"id":"secret-scan/cloudinary-url","aliases":[]},{"id":"secret-scan/cloudinary-api-secret","aliases":["cloudinary-api-secret"]},{"id":"secret-scan/cloudinary-api-key","aliases":["cloudinary-api-key"]},{"id":"secret-scan/cloudmersive-api-key","aliases":[]},{"id":"secret-scan/cloudns-password","aliases":[]},{"id":"secret-scan/cloudplan-api-key","aliases":[]},{"id":"secret-scan/cloudsight-api-key","aliases":[]},{"id":"secret-scan/cloudsmith-service-api-key","aliases":["cloudsmith-api-key"]},{"id":"secret-scan/cloudsmith-api-key","aliases":["cloudsmith-api-key"]},{"id":"secret-scan/cloudsmith-entitlement-token","aliases":[]},{"id":"secret-scan/clover-api-token","aliases":[]},{"id":"secret-scan/cloverly-api-key","aliases":[]},{"id":"secret-scan/cloze-api-key","aliases":[]},{"id":"secret-scan/clust-doc-api-key","aliases":[]},{"id":"secret-scan/cockroach-cloud-api-key","aliases":["cockroachlabs-cloud-api-key"]},{"id":"secret-scan/coda-api-token","aliases":[]},{"id":"secret-scan/codacy-api-token","aliases":[]},{"id":"secret-scan/codacy-project-token","aliases":[]},{"id":"secret-scan/code-climate-token","aliases":[]},{"id":"secret-scan/code-climate-api-token","aliases":[]},{"id":"secret-scan/codecov-upload-token","aliases":[]},{"id":"secret-scan/codecov-access-token","aliases":["codecov-access-token"]},{"id":"secret-scan/codefresh-api-key","aliases":[]},{"id":"secret-scan/codemagic-api-token","aliases":[]},{"id":"secret-scan/codequiry-api-key","aliases":[]},{"id":"secret-scan/coderabbit-api-key","aliases":[]},{"id":"secret-scan/codesandbox-api-token","aliases":[]},{"id":"secret-scan/cognito-client-secret","aliases":[]},{"id":"secret-scan/cohere-api-key","aliases":["cohere-api-token"]},{"id":"secret-scan/coin-gate-api-token","aliases":[]},{"id":"secret-scan/coin-gecko-api-key","aliases":[]},{"id":"secret-scan/coin-market-cap-api-key","aliases":[]},{"id":"secret-scan/coinapi-api-key","aliases":[]},{"id":"secret-scan/coinbase-api-secret","aliases":[]},{"id":"secret-scan/coinbase-access-token","aliases":["coinbase-access-token"]},{"id":"secret-scan/coinbase-api-key","aliases":[]},{"id":"secret-scan/coinbase-key-name","aliases":[]},{"id":"secret-scan/coinglass-api-key","aliases":[]},{"id":"secret-scan/coinlayer-api-key","aliases":[]},{"id":"secret-scan/coinlib-api-key","aliases":[]},{"id":"secret-scan/coinranking-api-key","aliases":[]},{"id":"secret-scan/collect2-api-key","aliases":[]},{"id":"secret-scan/column-live-api-key","aliases":[]},{"id":"secret-scan/column-test-api-key","aliases":[]},{"id":"secret-scan/comet-api-key","aliases":[]},{"id":"secret-scan/commerce-js-api-key","aliases":[]},{"id":"secret-scan/commercetools-client-secret","aliases":[]},{"id":"secret-scan/commodities-api-key","aliases":[]},{"id":"secret-scan/company-hub-api-key","aliases":[]},{"id":"secret-scan/composio-api-key","aliases":[]},{"id":"secret-scan/configcat-sdk-key","aliases":["configcat-sdk-key-extended"]},{"id":"secret-scan/configcat-proxy-key","aliases":[]},{"id":"secret-scan/configcat-legacy-sdk-key","aliases":["configcat-sdk-key"]},{"id":"secret-scan/confluent-api-secret","aliases":[]},{"id":"secret-scan/confluent-old-api-secret","aliases":["confluent-secret-key"]},{"id":"secret-scan/confluent-api-key","aliases":["confluent-access-token"]},{"id":"secret-scan/database-url","aliases":["mongodb-connection-string","@secretlint/secretlint-rule-database-connection-string"]},{"id":"secret-scan/url-login","aliases":["@secretlint/secretlint-rule-database-connection-string"]},{"id":"secret-scan/connection-string","aliases":["@secretlint/secretlint-rule-database-connection-string"]},{"id":"secret-scan/weak-login","aliases":["@secretlint/secretlint-rule-database-connection-string"]},{"id":"secret-scan/consul-acl-token","aliases":[]},{"id":"secret-scan/contabo-client-secret","aliases":[]},{"id":"secret-scan/contentful-personal-access-token","aliases":[]},{"id":"secret-scan/contentful-delivery-token","aliases":["contentful-delivery-api-token"]},{"id":"secret-scan/contentful-legacy-delivery-token","aliases":[]},{"id":"secret-scan/contentful-legacy-management-token","aliases":[]},{"id":"secret-scan/contentstack-token","aliases":[]},{"id":"secret-scan/contentstack-api-key","aliases":[]},{"id":"secret-scan/conversion-tools-api-key","aliases":[]},{"id":"secret-scan/convert-kit-api-secret","aliases":[]},{"id":"secret-scan/convert-kit-v4-api-key","aliases":[]},{"id":"secret-scan/convert-kit-api-key","aliases":[]},{"id":"secret-scan/convertapi-api-key","aliases":[]},{"id":"secret-scan/convex-deploy-key","aliases":[]},{"id":"secret-scan/convier-api-key","aliases":[]},{"id":"secret-scan/coolify-api-token","aliases":[]},{"id":"secret-scan/copper-api-key","aliases":[]},{"id":"secret-scan/copyleaks-api-key","aliases":[]},{"id":"secret-scan/copyscape-api-key","aliases":[]},{"id":"secret-scan/coralogix-api-key","aliases":[]},{"id":"secret-scan/coralogix-private-key","aliases":[]},{"id":"secret-scan/couchbase-capella-api-key","aliases":["couchbase-capella-api-key"]},{"id":"secret-scan/countrylayer-api-key","aliases":[]},{"id":"secret-scan/courier-api-key","aliases":[]},{"id":"secret-scan/courier-short-api-key","aliases":[]},{"id":"secret-scan/covalent-api-key","aliases":[]},{"id":"secret-scan/coveo-api-key","aliases":[]},{"id":"secret-scan/coveralls-personal-token","aliases":["coveralls-personal-api-token"]},{"id":"secret-scan/coveralls-repo-token","aliases":[]},{"id":"secret-scan/coze-personal-access-token","aliases":[]},{"id":"secret-scan/coze-service-token","aliases":[]},{"id":"secret-scan/cpanel-api-token","aliases":[]},{"id":"secret-scan/craft-my-pdf-api-key","aliases":[]},{"id":"secret-scan/crates-api-token","aliases":["crates-io-api-key"]},{"id":"secret-scan/crates-registry-token","aliases":[]},{"id":"secret-scan/crisp-token-key","aliases":[]},{"id":"secret-scan/crisp-token-id","aliases":[]},{"id":"secret-scan/cronitor-api-key","aliases":[]},{"id":"secret-scan/cronofy-client-secret","aliases":[]},{"id":"secret-scan/cross-browser-testing-api-key","aliases":[]},{"id":"secret-scan/crossmint-server-key","aliases":[]},{"id":"secret-scan/crossmint-staging-server-key","aliases":[]},{"id":"secret-scan/crossmint-client-key","aliases":[]},{"id":"secret-scan/crowdin-personal-token","aliases":[]},{"id":"secret-scan/crowdstrike-client-secret","aliases":[]},{"id":"secret-scan/crowdstrike-client-id","aliases":[]},{"id":"secret-scan/crunchy-data-api-key","aliases":[]},{"id":"secret-scan/cryptocompare-api-key","aliases":[]},{"id":"secret-scan/currency-cloud-api-key","aliases":[]},{"id":"secret-scan/currency-freaks-api-key","aliases":[]},{"id":"secret-scan/currency-layer-api-key","aliases":[]},{"id":"secret-scan/currency-scoop-api-key","aliases":[]},{"id":"secret-scan/currents-api-api-key","aliases":[]},{"id":"secret-scan/cursor-api-key","aliases":["cursor-api-key"]},{"id":"secret-scan/customer-guru-api-key","aliases":[]},{"id":"secret-scan/customer-io-tracking-key","aliases":[]},{"id":"secret-scan/customer-io-app-key","aliases":[]},{"id":"secret-scan/cypress-record-key","aliases":[]},{"id":"secret-scan/cypress-record-option","aliases":[]},{"id":"secret-scan/d7-networks-api-token","aliases":[]},{"id":"secret-scan/dagshub-access-token","aliases":[]},{"id":"secret-scan/dagster-token","aliases":[]},{"id":"secret-scan/daily-api-key","aliases":[]},{"id":"secret-scan/dailymotion-api-secret","aliases":[]},{"id":"secret-scan/dandelion-api-token","aliases":[]},{"id":"secret-scan/dareboost-api-key","aliases":[]},{"id":"secret-scan/dash-scope-api-key","aliases":[]},{"id":"secret-scan/data-gov-api-key","aliases":[]},{"id":"secret-scan/databento-api-key","aliases":[]},{"id":"secret-scan/databox-api-token","aliases":[]},{"id":"secret-scan/databricks-access-token","aliases":["databricks-api-token"]},{"id":"secret-scan/databricks-oauth-secret","aliases":[]},{"id":"secret-scan/datadog-api-key","aliases":[]},{"id":"secret-scan/datadog-application-key","aliases":["datadog-access-token"]},{"id":"secret-scan/datadog-application-token","aliases":[]},{"id":"secret-scan/datadog-access-token","aliases":[]},{"id":"secret-scan/datadog-client-token","aliases":[]},{"id":"secret-scan/datarobot-api-token","aliases":[]},{"id":"secret-scan/datastax-astra-application-token","aliases":[]},{"id":"secret-scan/datawrapper-api-token","aliases":[]},{"id":"secret-scan/datocms-api-token","aliases":[]},{"id":"secret-scan/daytona-api-key","aliases":[]},{"id":"secret-scan/dbt-service-token","aliases":[]},{"id":"secret-scan/dbt-personal-token","aliases":[]},{"id":"secret-scan/dead-mans-snitch-api-key","aliases":[]},{"id":"secret-scan/debounce-api-key","aliases":[]},{"id":"secret-scan/deepai-api-key","aliases":[]},{"id":"secret-scan/deepgram-api-key","aliases":[]},{"id":"secret-scan/deepinfra-api-key","aliases":[]},{"id":"secret-scan/deepl-free-api-key","aliases":[]},{"id":"secret-scan/deepl-api-key","aliases":[]},{"id":"secret-scan/deepseek-api-key","aliases":[]},{"id":"secret-scan/defined-networking-api-token","aliases":["defined-networking-api-token"]},{"id":"secret-scan/delighted-api-key","aliases":[]},{"id":"secret-scan/demio-api-key","aliases":[]},{"id":"secret-scan/demio-api-secret","aliases":[]},{"id":"secret-scan/deno-account-token","aliases":[]},{"id":"secret-scan/deno-organization-token","aliases":[]},{"id":"secret-scan/dependency-track-api-key","aliases":[]},{"id":"secret-scan/depot-token","aliases":[]},{"id":"secret-scan/deputy-access-token","aliases":[]},{"id":"secret-scan/deribit-client-secret","aliases":[]},{"id":"secret-scan/descope-management-key","aliases":[]},{"id":"secret-scan/desec-api-token","aliases":[]},{"id":"secret-scan/detect-language-api-key","aliases":[]},{"id":"secret-scan/detectify-api-key","aliases":[]},{"id":"secret-scan/dev-api-key","aliases":[]},{"id":"secret-scan/devcycle-server-sdk-key","aliases":[]},{"id":"secret-scan/devcycle-mobile-sdk-key","aliases":[]},{"id":"secret-scan/devcycle-client-sdk-key","aliases":[]},{"id":"secret-scan/deviantart-client-secret","aliases":[]},{"id":"secret-scan/deviantart-access-token","aliases":[]},{"id":"secret-scan/devin-api-key","aliases":[]},{"id":"secret-scan/devin-service-token","aliases":[]},{"id":"secret-scan/dfuse-api-key","aliases":[]},{"id":"secret-scan/dhl-api-secret","aliases":[]},{"id":"secret-scan/diffbot-api-token","aliases":[]},{"id":"secret-scan/dify-api-key","aliases":[]},{"id":"secret-scan/diggernaut-api-key","aliases":[]},{"id":"secret-scan/digitalocean-personal-token","aliases":["digitalocean-pat"]},{"id":"secret-scan/digitalocean-oauth-token","aliases":["digitalocean-access-token"]},{"id":"secret-scan/digitalocean-refresh-token","aliases":["digitalocean-refresh-token"]},{"id":"secret-scan/digitalocean-functions-key","aliases":[]},{"id":"secret-scan/digitalocean-model-key","aliases":[]},{"id":"secret-scan/digitalocean-legacy-token","aliases":[]},{"id":"secret-scan/digitalocean-spaces-secret","aliases":[]},{"id":"secret-scan/digitalocean-spaces-key-id","aliases":[]},{"id":"secret-scan/dingtalk-webhook-url","aliases":[]},{"id":"secret-scan/dingtalk-robot-secret","aliases":[]},{"id":"secret-scan/dingtalk-app-secret","aliases":[]},{"id":"secret-scan/dingtalk-app-key","aliases":[]},{"id":"secret-scan/directus-static-token","aliases":[]},{"id":"secret-scan/discogs-personal-token","aliases":[]},{"id":"secret-scan/discord-webhook-url","aliases":[]},{"id":"secret-scan/discord-bot-token","aliases":[]},{"id":"secret-scan/discord-user-token","aliases":[]},{"id":"secret-scan/discord-client-secret","aliases":["discord-client-secret"]},{"id":"secret-scan/discord-api-token","aliases":["discord-api-token"]},{"id":"secret-scan/discord-client-id","aliases":["discord-client-id"]},{"id":"secret-scan/discourse-api-key","aliases":[]},{"id":"secret-scan/disqus-api-key","aliases":[]},{"id":"secret-scan/ditto-api-key","aliases":[]},{"id":"secret-scan/dnscheck-api-key","aliases":[]},{"id":"secret-scan/dnsimple-access-token","aliases":[]},{"id":"secret-scan/dnsimple-legacy-token","aliases":[]},{"id":"secret-scan/dnspod-api-token","aliases":[]},{"id":"secret-scan/docker-personal-token","aliases":[]},{"id":"secret-scan/docker-organization-token","aliases":[]},{"id":"secret-scan/docker-registry-login","aliases":[]},{"id":"secret-scan/docker-hub-token","aliases":[]},{"id":"secret-scan/docker-swarm-join-token","aliases":["docker-swarm-join-token"]},{"id":"secret-scan/docker-swarm-unlock-key","aliases":["docker-swarm-unlock-key"]},{"id":"secret-scan/docparser-api-key","aliases":[]},{"id":"secret-scan/documo-api-key","aliases":[]},{"id":"secret-scan/docusign-secret-key","aliases":[]},{"id":"secret-scan/docusign-integration-key","aliases":[]},{"id":"secret-scan/doppler-personal-token","aliases":["doppler-api-token"]},{"id":"secret-scan/doppler-cli-token","aliases":[]},{"id":"secret-scan/doppler-service-token","aliases":[]},{"id":"secret-scan/doppler-service-account-token","aliases":[]},{"id":"secret-scan/doppler-scim-token","aliases":[]},{"id":"secret-scan/doppler-audit-token","aliases":[]},{"id":"secret-scan/dotdigital-api-user","aliases":[]},{"id":"secret-scan/dotenv-vault-key","aliases":[]},{"id":"secret-scan/dotenv-vault-token","aliases":[]},{"id":"secret-scan/dotenv-private-key","aliases":[]},{"id":"secret-scan/dovico-api-token","aliases":[]},{"id":"secret-scan/dreamhost-api-key","aliases":[]},{"id":"secret-scan/drip-api-key","aliases":[]},{"id":"secret-scan/dronahq-api-key","aliases":[]},{"id":"secret-scan/drone-ci-access-token","aliases":["droneci-access-token"]},{"id":"secret-scan/dropbox-sign-api-key","aliases":[]},{"id":"secret-scan/dropbox-short-lived-token","aliases":["dropbox-short-lived-api-token"]},{"id":"secret-scan/dropbox-long-lived-token","aliases":["dropbox-long-lived-api-token"]},{"id":"secret-scan/dropbox-app-secret","aliases":["dropbox-api-token"]},{"id":"secret-scan/drupal-hash-salt","aliases":[]},{"id":"secret-scan/dub-api-key","aliases":[]},{"id":"secret-scan/duckdns-token","aliases":[]},{"id":"secret-scan/duffel-live-token","aliases":["duffel-api-token"]},{"id":"secret-scan/duffel-test-token","aliases":[]},{"id":"secret-scan/dune-api-key","aliases":[]},{"id":"secret-scan/duo-secret-key","aliases":[]},{"id":"secret-scan/duo-integration-key","aliases":[]},{"id":"secret-scan/duply-api-key","aliases":[]},{"id":"secret-scan/dwolla-client-secret","aliases":[]},{"id":"secret-scan/dynalist-api-key","aliases":[]},{"id":"secret-scan/dynamic-api-token","aliases":[]},{"id":"secret-scan/dynatrace-api-token","aliases":["dynatrace-api-token"]},{"id":"secret-scan/dyspatch-api-key","aliases":[]},{"id":"secret-scan/e2b-api-key","aliases":[]},{"id":"secret-scan/e2b-access-token","aliases":[]},{"id":"secret-scan/eagle-eye-networks-api-key","aliases":[]},{"id":"secret-scan/easy-insight-api-key","aliases":[]},{"id":"secret-scan/easybill-api-key","aliases":[]},{"id":"secret-scan/easypost-live-key","aliases":["easypost-api-token"]},{"id":"secret-scan/easypost-test-key","aliases":["easypost-test-api-token"]},{"id":"secret-scan/ebay-client-secret","aliases":[]},{"id":"secret-scan/ebay-user-token","aliases":[]},{"id":"secret-scan/ebay-client-id","aliases":[]},{"id":"secret-scan/ecobee-api-key","aliases":[]},{"id":"secret-scan/ecostruxure-it-api-key","aliases":[]},{"id":"secret-scan/ecwid-secret-token","aliases":[]},{"id":"secret-scan/ecwid-public-token","aliases":[]},{"id":"secret-scan/edamam-application-key","aliases":[]},{"id":"secret-scan/eden-ai-api-key","aliases":[]},{"id":"secret-scan/edge-impulse-api-key","aliases":[]},{"id":"secret-scan/eight-x-eight-api-key","aliases":[]},{"id":"secret-scan/elastic-email-api-key","aliases":[]},{"id":"secret-scan/elastic-cloud-api-key","aliases":[]},{"id":"secret-scan/elastic-api-key","aliases":[]},{"id":"secret-scan/elastic-service-token","aliases":[]},{"id":"secret-scan/elevenlabs-api-key","aliases":[]},{"id":"secret-scan/elevenlabs-legacy-api-key","aliases":[]},{"id":"secret-scan/emailable-api-key","aliases":[]},{"id":"secret-scan/emailoctopus-api-key","aliases":[]},{"id":"secret-scan/emailoctopus-legacy-api-key","aliases":[]},{"id":"secret-scan/embedly-api-key","aliases":[]},{"id":"secret-scan/enablex-app-key","aliases":[]},{"id":"secret-scan/enablex-app-id","aliases":[]},{"id":"secret-scan/endor-labs-api-key","aliases":[]},{"id":"secret-scan/enigma-api-key","aliases":[]},{"id":"secret-scan/enphase-api-key","aliases":[]},{"id":"secret-scan/entra-client-secret","aliases":["azure-ad-client-secret"]},{"id":"secret-scan/entra-old-client-secret","aliases":[]},{"id":"secret-scan/env0-api-secret","aliases":[]},{"id":"secret-scan/envato-personal-token","aliases":[]},{"id":"secret-scan/envoy-api-key","aliases":[]},{"id":"secret-scan/eodhd-api-token","aliases":[]},{"id":"secret-scan/eppo-api-key","aliases":[]},{"id":"secret-scan/equinix-metal-auth-token","aliases":[]},{"id":"secret-scan/eraser-api-token","aliases":[]},{"id":"secret-scan/ethereum-private-key","aliases":[]},{"id":"secret-scan/etherscan-api-key","aliases":[]},{"id":"secret-scan/ethplorer-api-key","aliases":[]},{"id":"secret-scan/etsy-api-key","aliases":["etsy-access-token"]},{"id":"secret-scan/etsy-open-api-key","aliases":[]},{"id":"secret-scan/etsy-access-token","aliases":[]},{"id":"secret-scan/eventbrite-private-token","aliases":[]},{"id":"secret-scan/everhour-api-key","aliases":[]},{"id":"secret-scan/evernote-developer-token","aliases":[]},{"id":"secret-scan/evervault-api-key","aliases":[]},{"id":"secret-scan/exa-api-key","aliases":[]},{"id":"secret-scan/exchangerate-api-api-key","aliases":[]},{"id":"secret-scan/exchangerates-api-access-key","aliases":[]},{"id":"secret-scan/exoscale-api-secret","aliases":[]},{"id":"secret-scan/exoscale-api-key","aliases":[]},{"id":"secret-scan/exotel-api-token","aliases":[]},{"id":"secret-scan/expo-access-token","aliases":[]},{"id":"secret-scan/exportsdk-api-key","aliases":[]},{"id":"secret-scan/extended-private-key","aliases":[]},{"id":"secret-scan/extractorapi-api-key","aliases":[]},{"id":"secret-scan/face-plus-plus-api-key","aliases":[]},{"id":"secret-scan/facebook-access-token","aliases":[]},{"id":"secret-scan/facebook-page-token","aliases":["facebook-page-access-token"]},{"id":"secret-scan/facebook-app-token","aliases":["facebook-access-token"]},{"id":"secret-scan/facebook-app-secret","aliases":["facebook-secret"]},{"id":"secret-scan/facebook-app-id","aliases":[]},{"id":"secret-scan/fal-api-key","aliases":[]},{"id":"secret-scan/fast-spring-api-password","aliases":[]},{"id":"secret-scan/fast2sms-api-key","aliases":[]},{"id":"secret-scan/fastforex-api-key","aliases":[]},{"id":"secret-scan/fastly-api-token","aliases":["fastly-api-token"]},{"id":"secret-scan/fatsecret-client-secret","aliases":[]},{"id":"secret-scan/fauna-key","aliases":[]},{"id":"secret-scan/fedex-api-secret","aliases":[]},{"id":"secret-scan/feedier-api-key","aliases":[]},{"id":"secret-scan/feishu-webhook-url","aliases":[]},{"id":"secret-scan/feishu-app-secret","aliases":[]},{"id":"secret-scan/feishu-app-id","aliases":[]},{"id":"secret-scan/fernet-key","aliases":[]},{"id":"secret-scan/fetchrss-api-key","aliases":[]},{"id":"secret-scan/fibery-api-token","aliases":[]},{"id":"secret-scan/figma-access-token","aliases":[]},{"id":"secret-scan/figma-legacy-token","aliases":[]},{"id":"secret-scan/figshare-personal-token","aliases":[]},{"id":"secret-scan/file-io-api-key","aliases":[]},{"id":"secret-scan/filebase-secret-key","aliases":[]},{"id":"secret-scan/filestack-app-secret","aliases":[]},{"id":"secret-scan/filestack-api-key","aliases":[]},{"id":"secret-scan/fillout-api-key","aliases":[]},{"id":"secret-scan/finage-api-key","aliases":[]},{"id":"secret-scan/financial-modeling-prep-api-key","aliases":[]},{"id":"secret-scan/findl-api-key","aliases":[]},{"id":"secret-scan/finicity-api-token","aliases":["finicity-api-token"]},{"id":"secret-scan/finicity-client-secret","aliases":["finicity-client-secret"]},{"id":"secret-scan/finnhub-api-key","aliases":["finnhub-access-token"]},{"id":"secret-scan/firebase-server-key","aliases":[]},{"id":"secret-scan/firebase-device-token","aliases":[]},{"id":"secret-scan/firebase-database-secret","aliases":[]},{"id":"secret-scan/firecrawl-api-key","aliases":[]},{"id":"secret-scan/fireflies-api-key","aliases":[]},{"id":"secret-scan/firehydrant-api-key","aliases":[]},{"id":"secret-scan/fireworks-ai-api-key","aliases":[]},{"id":"secret-scan/fitbit-client-secret","aliases":[]},{"id":"secret-scan/fixer-access-key","aliases":[]},{"id":"secret-scan/flagsmith-server-key","aliases":[]},{"id":"secret-scan/flagsmith-environment-key","aliases":[]},{"id":"secret-scan/flat-api-key","aliases":[]},{"id":"secret-scan/flatfile-secret-key","aliases":[]},{"id":"secret-scan/flatfile-publishable-key","aliases":[]},{"id":"secret-scan/fleetbase-live-key","aliases":[]},{"id":"secret-scan/fleetbase-test-key","aliases":[]},{"id":"secret-scan/flexport-access-token","aliases":[]},{"id":"secret-scan/flickr-api-key","aliases":["flickr-access-token"]},{"id":"secret-scan/flickr-api-secret","aliases":[]},{"id":"secret-scan/flickr-oauth-token","aliases":[]},{"id":"secret-scan/flightapi-api-key","aliases":[]},{"id":"secret-scan/flightaware-api-key","aliases":[]},{"id":"secret-scan/flightlabs-access-key","aliases":[]},{"id":"secret-scan/flightstats-application-key","aliases":[]},{"id":"secret-scan/float-api-token","aliases":[]},{"id":"secret-scan/flowlu-api-key","aliases":[]},{"id":"secret-scan/flutterwave-secret-key","aliases":[]},{"id":"secret-scan/flutterwave-test-secret-key","aliases":["flutterwave-secret-key"]},{"id":"secret-scan/flutterwave-encryption-key","aliases":["flutterwave-encryption-key"]},{"id":"secret-scan/flutterwave-public-key","aliases":["flutterwave-public-key"]},{"id":"secret-scan/fly-io-access-token","aliases":["flyio-access-token"]},{"id":"secret-scan/fly-io-personal-token","aliases":[]},{"id":"secret-scan/fmfw-api-key","aliases":[]},{"id":"secret-scan/form-io-jwt","aliases":[]},{"id":"secret-scan/form-io-api-key","aliases":[]},{"id":"secret-scan/formbucket-api-key","aliases":[]},{"id":"secret-scan/formcraft-api-key","aliases":[]},{"id":"secret-scan/formsite-access-token","aliases":[]},{"id":"secret-scan/fossa-api-key","aliases":[]},{"id":"secret-scan/foursquare-api-key","aliases":[]},{"id":"secret-scan/foursquare-client-secret","aliases":[]},{"id":"secret-scan/foursquare-client-id","aliases":[]},{"id":"secret-scan/frame-io-api-token","aliases":["frameio-api-token"]},{"id":"secret-scan/freemius-secret-key","aliases":["freemius-secret-key"]},{"id":"secret-scan/freepik-api-key","aliases":[]},{"id":"secret-scan/freshbooks-access-token","aliases":["freshbooks-access-token"]},{"id":"secret-scan/freshworks-freshdesk-api-key","aliases":[]},{"id":"secret-scan/freshworks-freshsales-api-key","aliases":[]},{"id":"secret-scan/friendli-access-token","aliases":[]},{"id":"secret-scan/front-api-token","aliases":[]},{"id":"secret-scan/fulcrum-api-token","aliases":[]},{"id":"secret-scan/fullcontact-api-key","aliases":[]},{"id":"secret-scan/fullstory-api-key","aliases":[]},{"id":"secret-scan/fullstory-legacy-api-key","aliases":[]},{"id":"secret-scan/fusebill-api-key","aliases":[]},{"id":"secret-scan/fusionauth-api-key","aliases":[]},{"id":"secret-scan/fx-market-api-key","aliases":[]},{"id":"secret-scan/gandi-personal-token","aliases":[]},{"id":"secret-scan/gandi-api-key","aliases":[]},{"id":"secret-scan/gate-io-secret-key","aliases":[]},{"id":"secret-scan/gc-notify-api-key","aliases":[]},{"id":"secret-scan/gcore-api-token","aliases":[]},{"id":"secret-scan/geckoboard-api-key","aliases":[]},{"id":"secret-scan/gemfury-token","aliases":[]},{"id":"secret-scan/gemini-exchange-api-secret","aliases":[]},{"id":"secret-scan/gemini-exchange-api-key","aliases":[]},{"id":"secret-scan/gengo-api-key","aliases":[]},{"id":"secret-scan/genius-access-token","aliases":[]},{"id":"secret-scan/geoapify-api-key","aliases":[]},{"id":"secret-scan/geocode-xyz-auth-token","aliases":[]},{"id":"secret-scan/geocodify-api-key","aliases":[]},{"id":"secret-scan/geocodio-api-key","aliases":[]},{"id":"secret-scan/getblock-endpoint-url","aliases":[]},{"id":"secret-scan/getemail-api-key","aliases":[]},{"id":"secret-scan/getemails-api-key","aliases":[]},{"id":"secret-scan/getgeo-api-api-key","aliases":[]},{"id":"secret-scan/getresponse-api-key","aliases":[]},{"id":"secret-scan/getsandbox-api-key","aliases":[]},{"id":"secret-scan/ghost-admin-api-key","aliases":[]},{"id":"secret-scan/ghost-content-api-key","aliases":[]},{"id":"secret-scan/giphy-api-key","aliases":[]},{"id":"secret-scan/gist-access-token","aliases":[]},{"id":"secret-scan/gitalk-client-secret","aliases":[]},{"id":"secret-scan/gitbook-api-token","aliases":[]},{"id":"secret-scan/gitea-access-token","aliases":[]},{"id":"secret-scan/gitea-runner-token","aliases":[]},{"id":"secret-scan/gitee-access-token","aliases":[]},{"id":"secret-scan/gitguardian-api-key","aliases":[]},{"id":"secret-scan/github-personal-token","aliases":["github-pat","@secretlint/secretlint-rule-github"]},{"id":"secret-scan/github-fine-grained-token","aliases":["github-fine-grained-pat","@secretlint/secretlint-rule-github"]},{"id":"secret-scan/github-oauth-token","aliases":["github-oauth","@secretlint/secretlint-rule-github"]},{"id":"secret-scan/github-user-token","aliases":["github-app-token","@secretlint/secretlint-rule-github"]},{"id":"secret-scan/github-installation-token","aliases":["@secretlint/secretlint-rule-github"]},{"id":"secret-scan/github-installation-jwt","aliases":["@secretlint/secretlint-rule-github"]},{"id":"secret-scan/github-refresh-token","aliases":["github-refresh-token","@secretlint/secretlint-rule-github"]},{"id":"secret-scan/github-old-token","aliases":["@secretlint/secretlint-rule-github"]},{"id":"secret-scan/github-basic-token","aliases":["@secretlint/secretlint-rule-github"]},{"id":"secret-scan/github-url-token","aliases":["@secretlint/secretlint-rule-github"]},{"id":"secret-scan/github-runner-token","aliases":["@secretlint/secretlint-rule-github"]},{"id":"secret-scan/github-client-id","aliases":["@secretlint/secretlint-rule-github"]},{"id":"secret-scan/gitkraken-api-token","aliases":[]},{"id":"secret-scan/gitlab-personal-token","aliases":["gitlab-pat","gitlab-pat-routable"]},{"id":"secret-scan/gitlab-runner-token","aliases":["gitlab-runner-authentication-token","gitlab-runner-authentication-token-routable"]},{"id":"secret-scan/gitlab-runner-router-token","aliases":[]},{"id":"secret-scan/gitlab-deploy-token","aliases":["gitlab-deploy-token"]},{"id":"secret-scan/gitlab-job-token","aliases":["gitlab-cicd-job-token"]},{"id":"secret-scan/gitlab-trigger-token","aliases":["gitlab-ptt"]},{"id":"secret-scan/gitlab-feed-token","aliases":["gitlab-feed-token"]},{"id":"secret-scan/gitlab-mail-token","aliases":["gitlab-incoming-mail-token"]},{"id":"secret-scan/gitlab-agent-token","aliases":["gitlab-kubernetes-agent-token"]},{"id":"secret-scan/gitlab-oauth-secret","aliases":["gitlab-oauth-app-secret"]},{"id":"secret-scan/gitlab-scim-token","aliases":["gitlab-scim-token"]},{"id":"secret-scan/gitlab-feature-flags-token","aliases":["gitlab-feature-flag-client-token"]},{"id":"secret-scan/gitlab-workspace-token","aliases":[]},{"id":"secret-scan/gitlab-registration-token","aliases":["gitlab-rrt"]},{"id":"secret-scan/gitlab-session","aliases":["gitlab-session-cookie"]},{"id":"secret-scan/gitlab-old-token","aliases":[]},{"id":"secret-scan/gitpod-access-token","aliases":[]},{"id":"secret-scan/gitter-access-token","aliases":["gitter-access-token"]},{"id":"secret-scan/gladia-api-key","aliases":[]},{"id":"secret-scan/glassnode-api-key","aliases":[]},{"id":"secret-scan/gocanvas-api-key","aliases":[]},{"id":"secret-scan/gocardless-live-token","aliases":["gocardless-api-token"]},{"id":"secret-scan/gocardless-sandbox-token","aliases":[]},{"id":"secret-scan/godaddy-api-key","aliases":[]},{"id":"secret-scan/godaddy-api-secret","aliases":[]},{"id":"secret-scan/goodday-api-token","aliases":[]},{"id":"secret-scan/google-api-key","aliases":["gcp-api-key","@secretlint/secretlint-rule-gcp"]},{"id":"secret-scan/google-api-key-in-base64","aliases":["@secretlint/secretlint-rule-gcp"]},{"id":"secret-scan/google-gemini-key","aliases":["@secretlint/secretlint-rule-gcp"]},{"id":"secret-scan/google-client-secret","aliases":["@secretlint/secretlint-rule-gcp"]},{"id":"secret-scan/google-old-client-secret","aliases":["@secretlint/secretlint-rule-gcp"]},{"id":"secret-scan/google-client-id","aliases":["@secretlint/secretlint-rule-gcp"]},{"id":"secret-scan/google-access-token","aliases":["@secretlint/secretlint-rule-gcp"]},{"id":"secret-scan/google-refresh-token","aliases":["@secretlint/secretlint-rule-gcp"]},{"id":"secret-scan/google-service-account","aliases":["gcp-service-account","@secretlint/secretlint-rule-gcp"]},{"id":"secret-scan/google-storage-secret","aliases":["@secretlint/secretlint-rule-gcp"]},{"id":"secret-scan/google-storage-key-id","aliases":["@secretlint/secretlint-rule-gcp"]},{"id":"secret-scan/gorgias-api-key","aliases":[]},{"id":"secret-scan/gov-uk-notify-api-key","aliases":[]},{"id":"secret-scan/grafana-service-account-token","aliases":["grafana-service-account-token"]},{"id":"secret-scan/grafana-cloud-token","aliases":["grafana-cloud-api-token"]},{"id":"secret-scan/grafana-api-key","aliases":["grafana-api-key"]},{"id":"secret-scan/graphhopper-api-key","aliases":[]},{"id":"secret-scan/greenhouse-api-key","aliases":[]},{"id":"secret-scan/greptile-api-key","aliases":[]},{"id":"secret-scan/gretel-api-key","aliases":[]},{"id":"secret-scan/greynoise-api-key","aliases":[]},{"id":"secret-scan/grist-api-key","aliases":[]},{"id":"secret-scan/groove-api-token","aliases":[]},{"id":"secret-scan/groq-api-key","aliases":[]},{"id":"secret-scan/growthbook-secret-key","aliases":[]},{"id":"secret-scan/gtmetrix-api-key","aliases":[]},{"id":"secret-scan/guardian-api-key","aliases":[]},{"id":"secret-scan/gumroad-access-token","aliases":[]},{"id":"secret-scan/guru-api-token","aliases":[]},{"id":"secret-scan/gusto-client-secret","aliases":[]},{"id":"secret-scan/gyazo-access-token","aliases":[]},{"id":"secret-scan/hackerone-api-token","aliases":[]},{"id":"secret-scan/happi-api-key","aliases":[]},{"id":"secret-scan/happy-scribe-api-key","aliases":[]},{"id":"secret-scan/harness-access-token","aliases":["harness-api-key"]},{"id":"secret-scan/harvest-access-token","aliases":[]},{"id":"secret-scan/hashnode-access-token","aliases":[]},{"id":"secret-scan/hasura-admin-secret","aliases":[]},{"id":"secret-scan/have-i-been-pwned-api-key","aliases":[]},{"id":"secret-scan/hcp-client-secret","aliases":[]},{"id":"secret-scan/healthchecks-api-key","aliases":[]},{"id":"secret-scan/hedera-private-key","aliases":[]},{"id":"secret-scan/hedra-api-key","aliases":[]},{"id":"secret-scan/helicone-api-key","aliases":[]},{"id":"secret-scan/helicone-public-key","aliases":[]},{"id":"secret-scan/help-scout-client-secret","aliases":[]},{"id":"secret-scan/help-scout-api-key","aliases":[]},{"id":"secret-scan/helpcrunch-api-key","aliases":[]},{"id":"secret-scan/here-api-key","aliases":[]},{"id":"secret-scan/here-access-key-secret","aliases":[]},{"id":"secret-scan/heroku-api-token","aliases":["heroku-api-key-v2"]},{"id":"secret-scan/heroku-api-key","aliases":[]},{"id":"secret-scan/heroku-legacy-api-key","aliases":["heroku-api-key"]},{"id":"secret-scan/hetzner-api-token","aliases":[]},{"id":"secret-scan/hetzner-dns-token","aliases":[]},{"id":"secret-scan/heygen-api-key","aliases":[]},{"id":"secret-scan/heygen-legacy-api-key","aliases":[]},{"id":"secret-scan/highlevel-integration-token","aliases":[]},{"id":"secret-scan/highnote-secret-key","aliases":[]},{"id":"secret-scan/highnote-test-key","aliases":[]},{"id":"secret-scan/hitbtc-api-key","aliases":[]},{"id":"secret-scan/hive-api-key","aliases":[]},{"id":"secret-scan/hiveage-api-key","aliases":[]},{"id":"secret-scan/holded-api-key","aliases":[]},{"id":"secret-scan/holiday-api-api-key","aliases":[]},{"id":"secret-scan/holistic-api-key","aliases":[]},{"id":"secret-scan/honeybadger-api-key","aliases":[]},{"id":"secret-scan/honeybadger-auth-token","aliases":[]},{"id":"secret-scan/honeycomb-ingest-key","aliases":[]},{"id":"secret-scan/honeycomb-management-key","aliases":[]},{"id":"secret-scan/honeycomb-api-key","aliases":[]},{"id":"secret-scan/hookdeck-api-key","aliases":[]},{"id":"secret-scan/hop-project-token","aliases":[]},{"id":"secret-scan/hostinger-api-token","aliases":[]},{"id":"secret-scan/html2pdf-api-key","aliases":[]},{"id":"secret-scan/huawei-cloud-secret-access-key","aliases":[]},{"id":"secret-scan/hubspot-private-app-token","aliases":[]},{"id":"secret-scan/hubspot-api-key","aliases":["hubspot-api-key"]},{"id":"secret-scan/hugging-face-access-token","aliases":["huggingface-access-token"]},{"id":"secret-scan/hugging-face-organization-token","aliases":["huggingface-organization-api-token"]},{"id":"secret-scan/hugging-face-oauth-token","aliases":[]},{"id":"secret-scan/humanity-api-key","aliases":[]},{"id":"secret-scan/hume-api-key","aliases":[]},{"id":"secret-scan/hunter-api-key","aliases":[]},{"id":"secret-scan/huobi-api-key","aliases":[]},{"id":"secret-scan/hybiscus-api-key","aliases":[]},{"id":"secret-scan/hybrid-analysis-api-key","aliases":[]},{"id":"secret-scan/hypertrack-secret-key","aliases":[]},{"id":"secret-scan/hypixel-api-key","aliases":[]},{"id":"secret-scan/ibm-cloud-api-key","aliases":[]},{"id":"secret-scan/ibm-cloud-cos-secret","aliases":[]},{"id":"secret-scan/iconfinder-api-key","aliases":[]},{"id":"secret-scan/ideogram-api-key","aliases":[]},{"id":"secret-scan/iex-cloud-secret-token","aliases":[]},{"id":"secret-scan/iex-cloud-publishable-token","aliases":[]},{"id":"secret-scan/iex-cloud-legacy-token","aliases":[]},{"id":"secret-scan/ifttt-webhook-url","aliases":[]},{"id":"secret-scan/ifttt-webhook-key","aliases":[]},{"id":"secret-scan/ilovepdf-secret-key","aliases":[]},{"id":"secret-scan/imagekit-private-key","aliases":[]},{"id":"secret-scan/imagekit-api-key","aliases":[]},{"id":"secret-scan/imagekit-public-key","aliases":[]},{"id":"secret-scan/imagga-authorization","aliases":[]},{"id":"secret-scan/imagga-api-secret","aliases":[]},{"id":"secret-scan/imagga-api-key","aliases":[]},{"id":"secret-scan/imgbb-api-key","aliases":[]},{"id":"secret-scan/imgix-api-key","aliases":[]},{"id":"secret-scan/imgur-client-secret","aliases":[]},{"id":"secret-scan/imgur-client-id","aliases":[]},{"id":"secret-scan/impala-api-key","aliases":[]},{"id":"secret-scan/infisical-service-token","aliases":[]},{"id":"secret-scan/infisical-client-secret","aliases":[]},{"id":"secret-scan/influxdb-api-token","aliases":[]},{"id":"secret-scan/influxdb-database-token","aliases":[]},{"id":"secret-scan/infobip-api-key","aliases":[]},{"id":"secret-scan/infomaniak-api-token","aliases":[]},{"id":"secret-scan/infracost-api-key","aliases":["infracost-api-token"]},{"id":"secret-scan/infura-endpoint-url","aliases":[]},{"id":"secret-scan/infura-api-key","aliases":[]},{"id":"secret-scan/inngest-signing-key","aliases":[]},{"id":"secret-scan/insightly-api-key","aliases":[]},{"id":"secret-scan/instabot-api-key","aliases":[]},{"id":"secret-scan/instaclustr-api-key","aliases":[]},{"id":"secret-scan/instagram-access-token","aliases":[]},{"id":"secret-scan/instagram-legacy-token","aliases":[]},{"id":"secret-scan/instagram-client-secret","aliases":[]},{"id":"secret-scan/instamojo-api-key","aliases":[]},{"id":"secret-scan/instamojo-client-secret","aliases":[]},{"id":"secret-scan/instana-api-token","aliases":[]},{"id":"secret-scan/instantly-api-key","aliases":[]},{"id":"secret-scan/instatus-api-key","aliases":[]},{"id":"secret-scan/intelx-api-key","aliases":[]},{"id":"secret-scan/intercom-access-token","aliases":[]},{"id":"secret-scan/intercom-api-key","aliases":["intercom-api-key"]},{"id":"secret-scan/intercom-client-secret","aliases":[]},{"id":"secret-scan/interseller-api-key","aliases":[]},{"id":"secret-scan/intezer-api-key","aliases":[]},{"id":"secret-scan/intra42-client-secret","aliases":["intra42-client-secret"]},{"id":"secret-scan/intra42-client-id","aliases":[]},{"id":"secret-scan/intrinio-api-key","aliases":[]},{"id":"secret-scan/intuit-client-secret","aliases":[]},{"id":"secret-scan/intuit-client-id","aliases":[]},{"id":"secret-scan/invoiceocean-api-token","aliases":[]},{"id":"secret-scan/ionic-access-token","aliases":[]},{"id":"secret-scan/ionos-api-key","aliases":[]},{"id":"secret-scan/ip2location-api-key","aliases":[]},{"id":"secret-scan/ipapi-access-key","aliases":[]},{"id":"secret-scan/ipdata-api-key","aliases":[]},{"id":"secret-scan/ipgeolocation-api-key","aliases":[]},{"id":"secret-scan/ipify-api-key","aliases":[]},{"id":"secret-scan/ipinfo-access-token","aliases":[]},{"id":"secret-scan/ipinfodb-api-key","aliases":[]},{"id":"secret-scan/ipqualityscore-api-key","aliases":[]},{"id":"secret-scan/ipregistry-api-key","aliases":[]},{"id":"secret-scan/ipstack-access-key","aliases":[]},{"id":"secret-scan/itch-io-api-key","aliases":[]},{"id":"secret-scan/iterable-api-key","aliases":[]},{"id":"secret-scan/iterative-studio-token","aliases":[]},{"id":"secret-scan/iugu-api-token","aliases":[]},{"id":"secret-scan/jawg-access-token","aliases":[]},{"id":"secret-scan/jd-cloud-access-key","aliases":[]},{"id":"secret-scan/jellyfin-api-key","aliases":[]},{"id":"secret-scan/jenkins-api-token","aliases":[]},{"id":"secret-scan/jenkins-trigger-token","aliases":[]},{"id":"secret-scan/jenkins-agent-secret","aliases":[]},{"id":"secret-scan/jenkins-crumb","aliases":[]},{"id":"secret-scan/jenkins-initial-password","aliases":[]},{"id":"secret-scan/jenkins-initial-admin-password","aliases":[]},{"id":"secret-scan/jetbrains-permanent-token","aliases":[]},{"id":"secret-scan/jfrog-api-key","aliases":["jfrog-api-key"]},{"id":"secret-scan/jfrog-identity-token","aliases":["jfrog-identity-token"]},{"id":"secret-scan/jina-api-key","aliases":[]},{"id":"secret-scan/jira-personal-token","aliases":[]},{"id":"secret-scan/joe-sandbox-api-key","aliases":[]},{"id":"secret-scan/jotform-api-key","aliases":[]},{"id":"secret-scan/jsonbin-api-key","aliases":[]},{"id":"secret-scan/jumpcloud-service-key","aliases":[]},{"id":"secret-scan/jumpcloud-api-key","aliases":["jumpcloud-api-key"]},{"id":"secret-scan/jumpseller-auth-token","aliases":[]},{"id":"secret-scan/jupiterone-api-token","aliases":[]},{"id":"secret-scan/jupyter-server-token","aliases":[]},{"id":"secret-scan/jupyter-hub-token","aliases":[]},{"id":"secret-scan/juro-api-key","aliases":[]},{"id":"secret-scan/jwplayer-api-secret","aliases":[]},{"id":"secret-scan/json-web-token","aliases":["jwt","jwt-base64"]},{"id":"secret-scan/kaggle-api-token","aliases":[]},{"id":"secret-scan/kaggle-api-key","aliases":[]},{"id":"secret-scan/kaggle-json","aliases":[]},{"id":"secret-scan/kagi-token","aliases":[]},{"id":"secret-scan/kanban-tool-api-token","aliases":[]},{"id":"secret-scan/karma-crm-api-token","aliases":[]},{"id":"secret-scan/katalon-api-key","aliases":[]},{"id":"secret-scan/keboola-storage-token","aliases":[]},{"id":"secret-scan/keen-api-key","aliases":[]},{"id":"secret-scan/keen-project-id","aliases":[]},{"id":"secret-scan/pkcs12-in-base64","aliases":[]},{"id":"secret-scan/java-key-store-in-base64","aliases":[]},{"id":"secret-scan/pkcs12-file","aliases":["pkcs12-file"]},{"id":"secret-scan/java-key-store-file","aliases":[]},{"id":"secret-scan/password-database-file","aliases":[]},{"id":"secret-scan/keycdn-api-key","aliases":[]},{"id":"secret-scan/keycloak-client-secret","aliases":[]},{"id":"secret-scan/keygen-token","aliases":[]},{"id":"secret-scan/kickbox-api-key","aliases":[]},{"id":"secret-scan/kinde-client-secret","aliases":[]},{"id":"secret-scan/kinsta-api-key","aliases":[]},{"id":"secret-scan/kintone-api-token","aliases":[]},{"id":"secret-scan/klarna-api-key","aliases":[]},{"id":"secret-scan/klarna-test-api-key","aliases":[]},{"id":"secret-scan/klaviyo-private-key","aliases":[]},{"id":"secret-scan/klaviyo-api-key","aliases":["klaviyo-api-key"]},{"id":"secret-scan/klazify-api-key","aliases":[]},{"id":"secret-scan/kling-secret-key","aliases":[]},{"id":"secret-scan/klipfolio-api-key","aliases":[]},{"id":"secret-scan/knapsack-pro-token","aliases":[]},{"id":"secret-scan/knock-secret-key","aliases":[]},{"id":"secret-scan/kobiton-api-key","aliases":[]},{"id":"secret-scan/kong-konnect-access-token","aliases":[]},{"id":"secret-scan/kontent-api-key","aliases":[]},{"id":"secret-scan/koyeb-api-token","aliases":[]},{"id":"secret-scan/kraken-io-api-key","aliases":[]},{"id":"secret-scan/kraken-io-api-secret","aliases":[]},{"id":"secret-scan/kraken-api-key","aliases":[]},{"id":"secret-scan/kraken-private-key","aliases":["kraken-access-token"]},{"id":"secret-scan/kucoin-access-token","aliases":["kucoin-access-token"]},{"id":"secret-scan/kucoin-secret-key","aliases":["kucoin-secret-key"]},{"id":"secret-scan/kylas-api-key","aliases":[]},{"id":"secret-scan/lacework-api-secret","aliases":[]},{"id":"secret-scan/lago-api-key","aliases":[]},{"id":"secret-scan/lambda-cloud-api-key","aliases":[]},{"id":"secret-scan/lambdatest-access-key","aliases":[]},{"id":"secret-scan/langfuse-secret-key","aliases":[]},{"id":"secret-scan/langfuse-public-key","aliases":[]},{"id":"secret-scan/langsmith-personal-token","aliases":["langchain-langsmith-personal-access-token"]},{"id":"secret-scan/langsmith-service-key","aliases":["langchain-langsmith-service-key"]},{"id":"secret-scan/langsmith-legacy-key","aliases":[]},{"id":"secret-scan/languagelayer-access-key","aliases":[]},{"id":"secret-scan/laravel-app-key","aliases":[]},{"id":"secret-scan/lark-tenant-token","aliases":[]},{"id":"secret-scan/lark-user-token","aliases":[]},{"id":"secret-scan/lark-app-token","aliases":[]},{"id":"secret-scan/lastfm-api-key","aliases":[]},{"id":"secret-scan/launchdarkly-api-token","aliases":[]},{"id":"secret-scan/launchdarkly-sdk-key","aliases":[]},{"id":"secret-scan/launchdarkly-mobile-key","aliases":[]},{"id":"secret-scan/launchdarkly-access-token","aliases":["launchdarkly-access-token"]},{"id":"secret-scan/launchdarkly-client-side-id","aliases":[]},{"id":"secret-scan/leadfeeder-api-token","aliases":[]},{"id":"secret-scan/leakix-api-key","aliases":[]},{"id":"secret-scan/leanplum-api-key","aliases":[]},{"id":"secret-scan/lemlist-api-key","aliases":[]},{"id":"secret-scan/lemon-squeezy-api-key","aliases":[]},{"id":"secret-scan/lendflow-api-key","aliases":[]},{"id":"secret-scan/leonardo-ai-api-key","aliases":[]},{"id":"secret-scan/less-annoying-crm-api-key","aliases":[]},{"id":"secret-scan/letta-api-key","aliases":[]},{"id":"secret-scan/lexigram-api-key","aliases":[]},{"id":"secret-scan/libraries-io-api-key","aliases":[]},{"id":"secret-scan/lichess-personal-token","aliases":["lichess-personal-access-token"]},{"id":"secret-scan/lichess-oauth-token","aliases":["lichess-oauth-access-token"]},{"id":"secret-scan/lightspeed-personal-token","aliases":[]},{"id":"secret-scan/lightstep-access-token","aliases":[]},{"id":"secret-scan/line-notify-token","aliases":[]},{"id":"secret-scan/line-channel-token","aliases":[]},{"id":"secret-scan/line-channel-secret","aliases":[]},{"id":"secret-scan/linear-api-key","aliases":["linear-api-key","@secretlint/secretlint-rule-linear"]},{"id":"secret-scan/linear-oauth-token","aliases":["@secretlint/secretlint-rule-linear"]},{"id":"secret-scan/linear-webhook-secret","aliases":["@secretlint/secretlint-rule-linear"]},{"id":"secret-scan/linear-client-secret","aliases":["linear-client-secret","@secretlint/secretlint-rule-linear"]},{"id":"secret-scan/linkedin-client-secret-v2","aliases":[]},{"id":"secret-scan/linkedin-access-token","aliases":[]},{"id":"secret-scan/linkedin-client-secret","aliases":["linkedin-client-secret"]},{"id":"secret-scan/linkedin-client-id","aliases":["linkedin-client-id"]},{"id":"secret-scan/linkpreview-api-key","aliases":[]},{"id":"secret-scan/linode-api-token","aliases":[]},{"id":"secret-scan/litellm-key","aliases":[]},{"id":"secret-scan/lithic-api-key","aliases":[]},{"id":"secret-scan/liveagent-api-key","aliases":[]},{"id":"secret-scan/liveblocks-secret-key","aliases":[]},{"id":"secret-scan/livekit-api-secret","aliases":[]},{"id":"secret-scan/livestorm-api-token","aliases":[]},{"id":"secret-scan/llama-api-key","aliases":[]},{"id":"secret-scan/llamacloud-api-key","aliases":[]},{"id":"secret-scan/lmnt-api-key","aliases":[]},{"id":"secret-scan/loadmill-api-token","aliases":[]},{"id":"secret-scan/lob-live-key","aliases":["lob-api-key"]},{"id":"secret-scan/lob-test-key","aliases":[]},{"id":"secret-scan/lob-publishable-key","aliases":["lob-pub-api-key"]},{"id":"secret-scan/lob-api-key","aliases":[]},{"id":"secret-scan/localstack-auth-token","aliases":[]},{"id":"secret-scan/localstack-api-key","aliases":[]},{"id":"secret-scan/locationiq-token","aliases":[]},{"id":"secret-scan/locize-api-key","aliases":[]},{"id":"secret-scan/logentries-token","aliases":[]},{"id":"secret-scan/loggly-customer-token","aliases":[]},{"id":"secret-scan/logicmonitor-bearer-token","aliases":[]},{"id":"secret-scan/logicmonitor-access-key","aliases":[]},{"id":"secret-scan/loginradius-api-key","aliases":[]},{"id":"secret-scan/logrocket-api-key","aliases":[]},{"id":"secret-scan/logzio-api-token","aliases":[]},{"id":"secret-scan/logzio-shipping-token","aliases":[]},{"id":"secret-scan/lokalise-api-token","aliases":[]},{"id":"secret-scan/looker-client-id","aliases":["looker-client-id"]},{"id":"secret-scan/looker-client-secret","aliases":["looker-client-secret"]},{"id":"secret-scan/loops-api-key","aliases":[]},{"id":"secret-scan/loyverse-access-token","aliases":[]},{"id":"secret-scan/lunch-money-access-token","aliases":[]},{"id":"secret-scan/luno-api-secret","aliases":[]},{"id":"secret-scan/lusha-api-key","aliases":[]},{"id":"secret-scan/m3o-api-key","aliases":[]},{"id":"secret-scan/madkudu-api-key","aliases":[]},{"id":"secret-scan/magento-access-token","aliases":[]},{"id":"secret-scan/magicbell-api-key","aliases":[]},{"id":"secret-scan/magnetic-api-token","aliases":[]},{"id":"secret-scan/mailboxlayer-access-key","aliases":[]},{"id":"secret-scan/mailchimp-api-key","aliases":["mailchimp-api-key"]},{"id":"secret-scan/mailchimp-named-api-key","aliases":[]},{"id":"secret-scan/mailchimp-transactional-key","aliases":[]},{"id":"secret-scan/mailerlite-api-key","aliases":[]},{"id":"secret-scan/mailersend-api-token","aliases":["mailersend-api-token"]},{"id":"secret-scan/mailgun-api-key","aliases":["mailgun-private-api-token"]},{"id":"secret-scan/mailgun-account-key","aliases":["mailgun-signing-key"]},{"id":"secret-scan/mailgun-long-api-key","aliases":[]},{"id":"secret-scan/mailgun-validation-key","aliases":["mailgun-pub-key"]},{"id":"secret-scan/mailjet-basic-auth","aliases":[]},{"id":"secret-scan/mailjet-api-key","aliases":[]},{"id":"secret-scan/mailmodo-api-key","aliases":[]},{"id":"secret-scan/mailosaur-api-key","aliases":[]},{"id":"secret-scan/mailsac-api-key","aliases":[]},{"id":"secret-scan/mailslurp-api-key","aliases":[]},{"id":"secret-scan/mailtrap-api-token","aliases":[]},{"id":"secret-scan/make-webhook","aliases":[]},{"id":"secret-scan/make-api-token","aliases":[]},{"id":"secret-scan/mandrill-api-key","aliases":[]},{"id":"secret-scan/mapbox-secret-token","aliases":[]},{"id":"secret-scan/mapbox-temporary-token","aliases":[]},{"id":"secret-scan/mapbox-public-token","aliases":[]},{"id":"secret-scan/mapbox-api-token","aliases":["mapbox-api-token"]},{"id":"secret-scan/mapillary-access-token","aliases":[]},{"id":"secret-scan/mapquest-api-key","aliases":[]},{"id":"secret-scan/maptiler-api-key","aliases":[]},{"id":"secret-scan/maptiler-service-token","aliases":[]},{"id":"secret-scan/marketo-client-secret","aliases":[]},{"id":"secret-scan/marketo-client-id","aliases":[]},{"id":"secret-scan/marketstack-access-key","aliases":[]},{"id":"secret-scan/marqeta-access-token","aliases":[]},{"id":"secret-scan/mastodon-access-token","aliases":[]},{"id":"secret-scan/matomo-auth-token","aliases":[]},{"id":"secret-scan/matrix-access-token","aliases":[]},{"id":"secret-scan/matrix-authentication-service-token","aliases":[]},{"id":"secret-scan/mattermost-access-token","aliases":["mattermost-access-token"]},{"id":"secret-scan/mattermost-incoming-webhook","aliases":[]},{"id":"secret-scan/mavenlink-api-key","aliases":[]},{"id":"secret-scan/maxmind-license-key","aliases":["maxmind-license-key"]},{"id":"secret-scan/maxmind-legacy-license-key","aliases":[]},{"id":"secret-scan/maxmind-configuration","aliases":[]},{"id":"secret-scan/meaningcloud-license-key","aliases":[]},{"id":"secret-scan/mediastack-access-key","aliases":[]},{"id":"secret-scan/mediawiki-secret-key","aliases":[]},{"id":"secret-scan/medium-integration-token","aliases":[]},{"id":"secret-scan/meilisearch-api-key","aliases":[]},{"id":"secret-scan/meistertask-personal-token","aliases":[]},{"id":"secret-scan/mem0-api-key","aliases":[]},{"id":"secret-scan/mercado-pago-access-token","aliases":[]},{"id":"secret-scan/mercado-pago-long-access-token","aliases":[]},{"id":"secret-scan/mercado-pago-test-access-token","aliases":[]},{"id":"secret-scan/mercado-pago-public-key","aliases":[]},{"id":"secret-scan/mercury-production-token","aliases":["mercury-production-api-token"]},{"id":"secret-scan/mercury-sandbox-token","aliases":["mercury-non-production-api-token"]},{"id":"secret-scan/mergify-application-key","aliases":["mergify-application-key"]},{"id":"secret-scan/mesibo-app-token","aliases":[]},{"id":"secret-scan/messagebird-api-token","aliases":["messagebird-api-token"]},{"id":"secret-scan/bird-api-key","aliases":[]},{"id":"secret-scan/messagebird-client-id","aliases":["messagebird-client-id"]},{"id":"secret-scan/metaapi-token","aliases":[]},{"id":"secret-scan/metabase-api-key","aliases":[]},{"id":"secret-scan/metabase-session-token","aliases":[]},{"id":"secret-scan/metabase-embedding-secret","aliases":[]},{"id":"secret-scan/metrilo-api-secret","aliases":[]},{"id":"secret-scan/mezmo-key","aliases":[]},{"id":"secret-scan/microsoft-power-automate-logic-app-url","aliases":[]},{"id":"secret-scan/microsoft-power-automate-flow-url","aliases":[]},{"id":"secret-scan/microsoft-teams-office-webhook","aliases":["microsoft-teams-webhook"]},{"id":"secret-scan/microsoft-teams-tenant-webhook","aliases":[]},{"id":"secret-scan/midtrans-server-key","aliases":["midtrans-production-server-key"]},{"id":"secret-scan/midtrans-sandbox-server-key","aliases":[]},{"id":"secret-scan/midtrans-client-key","aliases":[]},{"id":"secret-scan/mindee-api-key","aliases":[]},{"id":"secret-scan/mindmeister-api-key","aliases":[]},{"id":"secret-scan/minimax-api-key","aliases":["minimax-api-key"]},{"id":"secret-scan/minimax-coding-plan-key","aliases":[]},{"id":"secret-scan/minio-secret-key","aliases":[]},{"id":"secret-scan/mintlify-api-key","aliases":[]},{"id":"secret-scan/miro-access-token","aliases":[]},{"id":"secret-scan/miro-token","aliases":[]},{"id":"secret-scan/miro-client-secret","aliases":[]},{"id":"secret-scan/misskey-access-token","aliases":[]},{"id":"secret-scan/mistral-api-key","aliases":["mistral-api-key"]},{"id":"secret-scan/mite-api-key","aliases":[]},{"id":"secret-scan/mixedbread-api-key","aliases":[]},{"id":"secret-scan/mixmax-api-token","aliases":[]},{"id":"secret-scan/mixpanel-api-secret","aliases":[]},{"id":"secret-scan/mockaroo-api-key","aliases":[]},{"id":"secret-scan/modal-token-secret","aliases":[]},{"id":"secret-scan/modal-token-id","aliases":[]},{"id":"secret-scan/moderation-api-api-key","aliases":[]},{"id":"secret-scan/moderation-api-project-key","aliases":[]},{"id":"secret-scan/modrinth-personal-token","aliases":[]},{"id":"secret-scan/modrinth-session-token","aliases":[]},{"id":"secret-scan/moengage-api-secret","aliases":[]},{"id":"secret-scan/mollie-live-key","aliases":[]},{"id":"secret-scan/mollie-test-key","aliases":[]},{"id":"secret-scan/mollie-access-token","aliases":[]},{"id":"secret-scan/monday-api-token","aliases":[]},{"id":"secret-scan/monday-app-secret","aliases":[]},{"id":"secret-scan/mongodb-atlas-service-account-secret","aliases":["mongodb-atlas-service-account-secret"]},{"id":"secret-scan/mongodb-atlas-service-account-id","aliases":["mongodb-atlas-service-account-client-id"]},{"id":"secret-scan/mongodb-atlas-private-key","aliases":[]},{"id":"secret-scan/monkeylearn-api-key","aliases":[]},{"id":"secret-scan/monnify-secret-key","aliases":[]},{"id":"secret-scan/monnify-api-key","aliases":[]},{"id":"secret-scan/moodle-token","aliases":[]},{"id":"secret-scan/moonclerk-api-key","aliases":[]},{"id":"secret-scan/moonshot-kimi-code-key","aliases":[]},{"id":"secret-scan/moonshot-api-key","aliases":["kimi-api-key"]},{"id":"secret-scan/moosend-api-key","aliases":[]},{"id":"secret-scan/moralis-api-key","aliases":[]},{"id":"secret-scan/mozilla-addons-api-secret","aliases":[]},{"id":"secret-scan/mparticle-secret","aliases":[]},{"id":"secret-scan/msg91-authkey","aliases":[]},{"id":"secret-scan/murf-api-key","aliases":[]},{"id":"secret-scan/musixmatch-api-key","aliases":[]},{"id":"secret-scan/mux-token-secret","aliases":[]},{"id":"secret-scan/mux-token-id","aliases":[]},{"id":"secret-scan/myget-api-key","aliases":[]},{"id":"secret-scan/myintervals-api-token","aliases":[]},{"id":"secret-scan/n8n-legacy-api-key","aliases":[]},{"id":"secret-scan/n8n-encryption-key","aliases":[]},{"id":"secret-scan/name-com-api-token","aliases":[]},{"id":"secret-scan/namecheap-api-key","aliases":[]},{"id":"secret-scan/nango-secret-key","aliases":[]},{"id":"secret-scan/nasa-api-key","aliases":[]},{"id":"secret-scan/nasdaq-data-link-api-key","aliases":[]},{"id":"secret-scan/nats-nkey-seed","aliases":[]},{"id":"secret-scan/nebius-api-key","aliases":[]},{"id":"secret-scan/neo4j-password","aliases":[]},{"id":"secret-scan/neon-api-key","aliases":[]},{"id":"secret-scan/netbird-access-token","aliases":[]},{"id":"secret-scan/netbox-token","aliases":[]},{"id":"secret-scan/netbox-api-token","aliases":[]},{"id":"secret-scan/nethunt-api-key","aliases":[]},{"id":"secret-scan/netlas-api-key","aliases":[]},{"id":"secret-scan/netlify-personal-token","aliases":[]},{"id":"secret-scan/netlify-build-hook","aliases":[]},{"id":"secret-scan/netlify-access-token","aliases":["netlify-access-token"]},{"id":"secret-scan/netsuite-token","aliases":[]},{"id":"secret-scan/neutrino-api-api-key","aliases":[]},{"id":"secret-scan/never-bounce-api-key","aliases":[]},{"id":"secret-scan/new-relic-user-key","aliases":["new-relic-user-api-key"]},{"id":"secret-scan/new-relic-admin-key","aliases":[]},{"id":"secret-scan/new-relic-lower-admin-key","aliases":[]},{"id":"secret-scan/new-relic-insert-key","aliases":["new-relic-insert-key"]},{"id":"secret-scan/new-relic-query-key","aliases":[]},{"id":"secret-scan/new-relic-rest-key","aliases":[]},{"id":"secret-scan/new-relic-browser-key","aliases":["new-relic-browser-api-token"]},{"id":"secret-scan/new-relic-mobile-token","aliases":[]},{"id":"secret-scan/new-relic-location-key","aliases":[]},{"id":"secret-scan/new-relic-license-key","aliases":[]},{"id":"secret-scan/new-relic-short-license-key","aliases":[]},{"id":"secret-scan/new-relic-pixie-key","aliases":[]},{"id":"secret-scan/new-relic-legacy-license-key","aliases":[]},{"id":"secret-scan/new-relic-personal-key","aliases":[]},{"id":"secret-scan/new-relic-user-id","aliases":["new-relic-user-api-id"]},{"id":"secret-scan/news-api-api-key","aliases":[]},{"id":"secret-scan/newscatcher-api-key","aliases":[]},{"id":"secret-scan/newsdata-api-key","aliases":[]},{"id":"secret-scan/nexmo-api-secret","aliases":[]},{"id":"secret-scan/nexmo-signature-secret","aliases":[]},{"id":"secret-scan/nexmo-api-key","aliases":[]},{"id":"secret-scan/nextdns-api-key","aliases":[]},{"id":"secret-scan/nftport-api-key","aliases":[]},{"id":"secret-scan/ngrok-token","aliases":[]},{"id":"secret-scan/nicereply-api-key","aliases":[]},{"id":"secret-scan/nightfall-api-key","aliases":[]},{"id":"secret-scan/nimble-api-key","aliases":[]},{"id":"secret-scan/nlp-cloud-token","aliases":[]},{"id":"secret-scan/nocodb-fine-grained-token","aliases":[]},{"id":"secret-scan/nocodb-api-token","aliases":[]},{"id":"secret-scan/noip-ddns-key-password","aliases":[]},{"id":"secret-scan/nomad-acl-token","aliases":[]},{"id":"secret-scan/nomic-api-key","aliases":[]},{"id":"secret-scan/nordigen-secret-key","aliases":[]},{"id":"secret-scan/nordvpn-access-token","aliases":[]},{"id":"secret-scan/nostr-secret-key","aliases":[]},{"id":"secret-scan/noticeable-api-key","aliases":[]},{"id":"secret-scan/notion-token","aliases":["notion-api-token"]},{"id":"secret-scan/notion-refresh-token","aliases":[]},{"id":"secret-scan/notion-legacy-token","aliases":[]},{"id":"secret-scan/notion-session-token","aliases":[]},{"id":"secret-scan/novita-api-key","aliases":[]},{"id":"secret-scan/novu-secret-key","aliases":[]},{"id":"secret-scan/nowpayments-api-key","aliases":[]},{"id":"secret-scan/nozbe-api-token","aliases":[]},{"id":"secret-scan/npm-access-token","aliases":["npm-access-token","@secretlint/secretlint-rule-npm"]},{"id":"secret-scan/npm-legacy-token","aliases":["@secretlint/secretlint-rule-npm"]},{"id":"secret-scan/npm-registry-token","aliases":["@secretlint/secretlint-rule-npm"]},{"id":"secret-scan/npm-registry-login","aliases":["@secretlint/secretlint-rule-npm"]},{"id":"secret-scan/npm-registry-password","aliases":["@secretlint/secretlint-rule-npm"]},{"id":"secret-scan/ntfy-access-token","aliases":[]},{"id":"secret-scan/nuget-api-key","aliases":[]},{"id":"secret-scan/nuget-config-password","aliases":["nuget-config-password"]},{"id":"secret-scan/numverify-access-key","aliases":[]},{"id":"secret-scan/nutritionix-api-key","aliases":[]},{"id":"secret-scan/nutritionix-app-id","aliases":[]},{"id":"secret-scan/nvidia-api-key","aliases":["nvidia-api-key"]},{"id":"secret-scan/nvidia-ngc-key","aliases":[]},{"id":"secret-scan/nvidia-ngc-service-key","aliases":[]},{"id":"secret-scan/nylas-api-key","aliases":[]},{"id":"secret-scan/nylas-access-token","aliases":[]},{"id":"secret-scan/nytimes-api-key","aliases":["nytimes-access-token"]},{"id":"secret-scan/oanda-access-token","aliases":[]},{"id":"secret-scan/ocr-space-api-key","aliases":[]},{"id":"secret-scan/octoprint-api-key","aliases":[]},{"id":"secret-scan/octopus-deploy-api-key","aliases":["octopus-deploy-api-key"]},{"id":"secret-scan/oculus-access-token","aliases":[]},{"id":"secret-scan/odoo-api-key","aliases":[]},{"id":"secret-scan/okta-api-token","aliases":["okta-access-token"]},{"id":"secret-scan/okta-authorization-header","aliases":[]},{"id":"secret-scan/okta-client-secret","aliases":[]},{"id":"secret-scan/okx-secret-key","aliases":[]},{"id":"secret-scan/okx-api-key","aliases":[]},{"id":"secret-scan/ollama-api-key","aliases":["ollama-api-key"]},{"id":"secret-scan/omise-secret-key","aliases":[]},{"id":"secret-scan/omise-test-secret-key","aliases":[]},{"id":"secret-scan/omise-public-key","aliases":[]},{"id":"secret-scan/omnisend-api-key","aliases":[]},{"id":"secret-scan/one-forge-api-key","aliases":[]},{"id":"secret-scan/one-password-service-account-token","aliases":["1password-service-account-token","@secretlint/secretlint-rule-1password"]},{"id":"secret-scan/one-password-secret-key","aliases":["1password-secret-key","@secretlint/secretlint-rule-1password"]},{"id":"secret-scan/onelogin-client-secret","aliases":[]},{"id":"secret-scan/onelogin-client-id","aliases":[]},{"id":"secret-scan/onepagecrm-api-key","aliases":[]},{"id":"secret-scan/onesignal-rich-key","aliases":["onesignal-rich-authentication-token"]},{"id":"secret-scan/onesignal-api-key","aliases":[]},{"id":"secret-scan/onfido-live-token","aliases":[]},{"id":"secret-scan/onfido-sandbox-token","aliases":[]},{"id":"secret-scan/onfleet-api-key","aliases":[]},{"id":"secret-scan/onwater-api-key","aliases":[]},{"id":"secret-scan/onyphe-api-key","aliases":[]},{"id":"secret-scan/oopspam-api-key","aliases":[]},{"id":"secret-scan/open-exchange-rates-app-id","aliases":[]},{"id":"secret-scan/openai-api-key","aliases":["openai-api-key","@secretlint/secretlint-rule-openai"]},{"id":"secret-scan/openai-project-key","aliases":["@secretlint/secretlint-rule-openai"]},{"id":"secret-scan/openai-admin-key","aliases":["@secretlint/secretlint-rule-openai"]},{"id":"secret-scan/openai-session-key","aliases":["@secretlint/secretlint-rule-openai"]},{"id":"secret-scan/openai-key","aliases":["@secretlint/secretlint-rule-openai"]},{"id":"secret-scan/openai-organization-id","aliases":["@secretlint/secretlint-rule-openai"]},{"id":"secret-scan/opencage-api-key","aliases":[]},{"id":"secret-scan/openfigi-api-key","aliases":[]},{"id":"secret-scan/openproject-api-token","aliases":[]},{"id":"secret-scan/openrouter-api-key","aliases":["openrouter-api-key"]},{"id":"secret-scan/openrouteservice-token","aliases":[]},{"id":"secret-scan/opensea-api-key","aliases":[]},{"id":"secret-scan/openshift-user-token","aliases":["openshift-user-token"]},{"id":"secret-scan/opensubtitles-api-key","aliases":[]},{"id":"secret-scan/openuv-api-key","aliases":[]},{"id":"secret-scan/openvpn-static-key","aliases":[]},{"id":"secret-scan/openvsx-token","aliases":[]},{"id":"secret-scan/openvsx-access-token","aliases":[]},{"id":"secret-scan/openweather-api-key","aliases":["openweather-api-key"]},{"id":"secret-scan/opsgenie-api-key","aliases":[]},{"id":"secret-scan/optimizely-personal-token","aliases":[]},{"id":"secret-scan/optimizely-sdk-key","aliases":[]},{"id":"secret-scan/orbit-api-token","aliases":[]},{"id":"secret-scan/ory-api-key","aliases":[]},{"id":"secret-scan/ory-token","aliases":[]},{"id":"secret-scan/ory-session-token","aliases":[]},{"id":"secret-scan/outline-api-key","aliases":[]},{"id":"secret-scan/outreach-client-secret","aliases":[]},{"id":"secret-scan/overloop-api-key","aliases":[]},{"id":"secret-scan/ovh-application-secret","aliases":["ovh-application-secret","ovh-consumer-key"]},{"id":"secret-scan/ovh-configuration","aliases":[]},{"id":"secret-scan/ovh-application-key","aliases":["ovh-application-key"]},{"id":"secret-scan/owlbot-api-token","aliases":[]},{"id":"secret-scan/packagecloud-api-token","aliases":[]},{"id":"secret-scan/paddle-live-api-key","aliases":[]},{"id":"secret-scan/paddle-sandbox-api-key","aliases":[]},{"id":"secret-scan/paddle-vendor-auth-code","aliases":[]},{"id":"secret-scan/paddle-webhook-secret","aliases":[]},{"id":"secret-scan/pagarme-api-key","aliases":[]},{"id":"secret-scan/pagarme-secret-key","aliases":[]},{"id":"secret-scan/pagarme-encryption-key","aliases":[]},{"id":"secret-scan/pagerduty-oauth-token","aliases":[]},{"id":"secret-scan/pagerduty-api-key","aliases":[]},{"id":"secret-scan/pagerduty-integration-key","aliases":[]},{"id":"secret-scan/pagseguro-token","aliases":[]},{"id":"secret-scan/pandadoc-api-key","aliases":[]},{"id":"secret-scan/pandascore-api-token","aliases":[]},{"id":"secret-scan/pangea-service-token","aliases":[]},{"id":"secret-scan/paperform-api-key","aliases":[]},{"id":"secret-scan/paperspace-api-key","aliases":[]},{"id":"secret-scan/papertrail-api-token","aliases":[]},{"id":"secret-scan/paralleldots-api-key","aliases":[]},{"id":"secret-scan/parsehub-api-key","aliases":[]},{"id":"secret-scan/parseur-api-key","aliases":[]},{"id":"secret-scan/particle-access-token","aliases":[]},{"id":"secret-scan/particle-request-token","aliases":[]},{"id":"secret-scan/partnerstack-api-key","aliases":[]},{"id":"secret-scan/partnerstack-secret-key","aliases":[]},{"id":"secret-scan/pastebin-api-key","aliases":[]},{"id":"secret-scan/patreon-token","aliases":[]},{"id":"secret-scan/patreon-client-secret","aliases":[]},{"id":"secret-scan/paydirt-api-key","aliases":[]},{"id":"secret-scan/paymo-api-key","aliases":[]},{"id":"secret-scan/paymongo-secret-key","aliases":[]},{"id":"secret-scan/payoneer-client-secret","aliases":[]},{"id":"secret-scan/paypal-client-secret","aliases":[]},{"id":"secret-scan/paypal-access-token","aliases":[]},{"id":"secret-scan/paypal-client-id","aliases":[]},{"id":"secret-scan/paypal-signature","aliases":[]},{"id":"secret-scan/paystack-secret-key","aliases":[]},{"id":"secret-scan/paytm-merchant-key","aliases":[]},{"id":"secret-scan/payu-client-secret","aliases":[]},{"id":"secret-scan/pdflayer-api-key","aliases":[]},{"id":"secret-scan/pdfshift-api-key","aliases":[]},{"id":"secret-scan/pendo-integration-key","aliases":[]},{"id":"secret-scan/people-data-labs-api-key","aliases":[]},{"id":"secret-scan/pepipost-api-key","aliases":[]},{"id":"secret-scan/percy-token","aliases":[]},{"id":"secret-scan/perplexity-api-key","aliases":["perplexity-api-key"]},{"id":"secret-scan/persona-api-key","aliases":[]},{"id":"secret-scan/pexels-api-key","aliases":[]},{"id":"secret-scan/phabricator-api-token","aliases":[]},{"id":"secret-scan/phonepe-salt-key","aliases":[]},{"id":"secret-scan/photoroom-api-key","aliases":[]},{"id":"secret-scan/photoroom-secret-key","aliases":[]},{"id":"secret-scan/phrase-access-token","aliases":[]},{"id":"secret-scan/picovoice-access-key","aliases":[]},{"id":"secret-scan/pinata-api-secret","aliases":[]},{"id":"secret-scan/pinata-api-key","aliases":[]},{"id":"secret-scan/pinata-jwt","aliases":[]},{"id":"secret-scan/pinecone-api-key","aliases":[]},{"id":"secret-scan/pinecone-environment-api-key","aliases":[]},{"id":"secret-scan/pingdom-api-token","aliases":[]},{"id":"secret-scan/pinterest-access-token","aliases":[]},{"id":"secret-scan/pinterest-refresh-token","aliases":[]},{"id":"secret-scan/pinterest-conversion-token","aliases":[]},{"id":"secret-scan/pinterest-app-secret","aliases":[]},{"id":"secret-scan/pipedream-api-key","aliases":[]},{"id":"secret-scan/pipedream-client-secret","aliases":[]},{"id":"secret-scan/pipedrive-api-token","aliases":[]},{"id":"secret-scan/pivotal-tracker-api-token","aliases":[]},{"id":"secret-scan/pixabay-api-key","aliases":[]},{"id":"secret-scan/plaid-access-token","aliases":["plaid-api-token"]},{"id":"secret-scan/plaid-secret","aliases":["plaid-secret-key"]},{"id":"secret-scan/plaid-client-id","aliases":["plaid-client-id"]},{"id":"secret-scan/plaid-temporary-token","aliases":[]},{"id":"secret-scan/plain-api-key","aliases":[]},{"id":"secret-scan/planetscale-api-token","aliases":["planetscale-api-token"]},{"id":"secret-scan/planetscale-oauth-token","aliases":["planetscale-oauth-token"]},{"id":"secret-scan/planetscale-password","aliases":["planetscale-password"]},{"id":"secret-scan/planetscale-app-secret","aliases":[]},{"id":"secret-scan/planetscale-token-id","aliases":[]},{"id":"secret-scan/planview-leankit-api-token","aliases":[]},{"id":"secret-scan/planyo-api-key","aliases":[]},{"id":"secret-scan/platform-sh-api-token","aliases":[]},{"id":"secret-scan/plausible-api-key","aliases":[]},{"id":"secret-scan/play-ht-api-key","aliases":[]},{"id":"secret-scan/playfab-secret-key","aliases":[]},{"id":"secret-scan/plex-token","aliases":[]},{"id":"secret-scan/plivo-auth-token","aliases":[]},{"id":"secret-scan/plivo-auth-id","aliases":[]},{"id":"secret-scan/plunk-secret-key","aliases":[]},{"id":"secret-scan/podio-client-secret","aliases":[]},{"id":"secret-scan/podio-app-token","aliases":[]},{"id":"secret-scan/poeditor-api-token","aliases":[]},{"id":"secret-scan/polar-access-token","aliases":[]},{"id":"secret-scan/pollsapi-api-key","aliases":[]},{"id":"secret-scan/poloniex-api-secret","aliases":[]},{"id":"secret-scan/poloniex-api-key","aliases":[]},{"id":"secret-scan/polygon-api-key","aliases":[]},{"id":"secret-scan/polymarket-api-secret","aliases":[]},{"id":"secret-scan/polymarket-passphrase","aliases":[]},{"id":"secret-scan/polymarket-private-key","aliases":[]},{"id":"secret-scan/polymarket-api-key","aliases":[]},{"id":"secret-scan/porkbun-secret-api-key","aliases":[]},{"id":"secret-scan/porkbun-api-key","aliases":[]},{"id":"secret-scan/portainer-access-token","aliases":[]},{"id":"secret-scan/portkey-api-key","aliases":[]},{"id":"secret-scan/positionstack-api-key","aliases":[]},{"id":"secret-scan/postageapp-api-key","aliases":[]},{"id":"secret-scan/postbacks-api-key","aliases":[]},{"id":"secret-scan/posthog-personal-api-key","aliases":[]},{"id":"secret-scan/posthog-secure-api-key","aliases":[]},{"id":"secret-scan/posthog-oauth-token","aliases":[]},{"id":"secret-scan/posthog-project-api-key","aliases":[]},{"id":"secret-scan/postman-api-key","aliases":["postman-api-token"]},{"id":"secret-scan/postman-collection-access-key","aliases":[]},{"id":"secret-scan/postmark-api-token","aliases":[]},{"id":"secret-scan/powershell-plain-secure-string","aliases":[]},{"id":"secret-scan/powrbot-api-key","aliases":[]},{"id":"secret-scan/predibase-api-token","aliases":[]},{"id":"secret-scan/predictleads-api-token","aliases":[]},{"id":"secret-scan/prefect-api-key","aliases":["prefect-api-token"]},{"id":"secret-scan/prefect-service-account-key","aliases":[]},{"id":"secret-scan/prestashop-webservice-key","aliases":[]},{"id":"secret-scan/printful-token","aliases":[]},{"id":"secret-scan/prisma-database-url","aliases":[]},{"id":"secret-scan/prisma-service-token","aliases":[]},{"id":"secret-scan/prismic-access-token","aliases":[]},{"id":"secret-scan/privacy-api-key","aliases":[]},{"id":"secret-scan/private-ai-api-token","aliases":["privateai-api-token"]},{"id":"secret-scan/private-key","aliases":["private-key","@secretlint/secretlint-rule-privatekey"]},{"id":"secret-scan/encrypted-private-key","aliases":["@secretlint/secretlint-rule-privatekey"]},{"id":"secret-scan/private-key-in-base64","aliases":["@secretlint/secretlint-rule-privatekey"]},{"id":"secret-scan/private-key-in-der","aliases":["@secretlint/secretlint-rule-privatekey"]},{"id":"secret-scan/putty-private-key","aliases":["@secretlint/secretlint-rule-privatekey"]},{"id":"secret-scan/xml-private-key","aliases":["@secretlint/secretlint-rule-privatekey"]},{"id":"secret-scan/json-web-key","aliases":["@secretlint/secretlint-rule-privatekey"]},{"id":"secret-scan/private-packagist-token","aliases":["private-packagist-token"]},{"id":"secret-scan/privy-io-app-secret","aliases":[]},{"id":"secret-scan/prodpad-api-key","aliases":[]},{"id":"secret-scan/productboard-access-token","aliases":[]},{"id":"secret-scan/promptlayer-api-key","aliases":[]},{"id":"secret-scan/proof-api-key","aliases":[]},{"id":"secret-scan/prospect-crm-api-key","aliases":[]},{"id":"secret-scan/protocols-io-access-token","aliases":[]},{"id":"secret-scan/proxmox-api-token","aliases":[]},{"id":"secret-scan/proxmox-backup-api-token","aliases":[]},{"id":"secret-scan/proxycrawl-token","aliases":[]},{"id":"secret-scan/pubnub-secret-key","aliases":[]},{"id":"secret-scan/pubnub-publish-key","aliases":[]},{"id":"secret-scan/pubnub-subscribe-key","aliases":[]},{"id":"secret-scan/pulsedive-api-key","aliases":[]},{"id":"secret-scan/pulumi-access-token","aliases":["pulumi-api-token"]},{"id":"secret-scan/purestake-api-key","aliases":[]},{"id":"secret-scan/pushbullet-access-token","aliases":[]},{"id":"secret-scan/pusher-secret","aliases":[]},{"id":"secret-scan/pusher-key","aliases":[]},{"id":"secret-scan/pusher-beams-secret-key","aliases":[]},{"id":"secret-scan/pushover-token","aliases":[]},{"id":"secret-scan/pushwoosh-api-token","aliases":[]},{"id":"secret-scan/pydantic-logfire-token","aliases":[]},{"id":"secret-scan/pydantic-ai-gateway-key","aliases":[]},{"id":"secret-scan/pylon-api-token","aliases":[]},{"id":"secret-scan/pypi-upload-token","aliases":["pypi-upload-token"]},{"id":"secret-scan/qase-api-token","aliases":[]},{"id":"secret-scan/qdrant-api-key","aliases":[]},{"id":"secret-scan/qdrant-management-key","aliases":[]},{"id":"secret-scan/qiniu-secret-key","aliases":[]},{"id":"secret-scan/qovery-api-token","aliases":[]},{"id":"secret-scan/qualaroo-api-key","aliases":[]},{"id":"secret-scan/qualtrics-api-token","aliases":[]},{"id":"secret-scan/quay-robot-token","aliases":[]},{"id":"secret-scan/quay-oauth-token","aliases":[]},{"id":"secret-scan/qubole-api-token","aliases":[]},{"id":"secret-scan/quickbooks-client-secret","aliases":[]},{"id":"secret-scan/quickbooks-client-id","aliases":[]},{"id":"secret-scan/quickbooks-refresh-token","aliases":[]},{"id":"secret-scan/quicknode-api-key","aliases":[]},{"id":"secret-scan/quicknode-endpoint-url","aliases":[]},{"id":"secret-scan/quip-access-token","aliases":[]},{"id":"secret-scan/rackspace-api-key","aliases":[]},{"id":"secret-scan/radar-secret-key","aliases":[]},{"id":"secret-scan/radar-publishable-key","aliases":[]},{"id":"secret-scan/ragie-api-key","aliases":[]},{"id":"secret-scan/rails-master-key","aliases":[]},{"id":"secret-scan/rails-key-file","aliases":[]},{"id":"secret-scan/rails-secret-key-base","aliases":[]},{"id":"secret-scan/railway-api-token","aliases":[]},{"id":"secret-scan/rainforest-pay-api-key","aliases":[]},{"id":"secret-scan/ramp-client-secret","aliases":[]},{"id":"secret-scan/ramp-access-token","aliases":[]},{"id":"secret-scan/ramp-client-id","aliases":[]},{"id":"secret-scan/rancher-api-token","aliases":[]},{"id":"secret-scan/rancher-kubeconfig-token","aliases":[]},{"id":"secret-scan/rapid7-api-key","aliases":[]},{"id":"secret-scan/rapidapi-application-key","aliases":[]},{"id":"secret-scan/rapidapi-key","aliases":["rapidapi-access-token"]},{"id":"secret-scan/rapyd-secret-key","aliases":[]},{"id":"secret-scan/rapyd-access-key","aliases":[]},{"id":"secret-scan/raven-tools-api-key","aliases":[]},{"id":"secret-scan/rawg-api-key","aliases":[]},{"id":"secret-scan/raycast-access-token","aliases":[]},{"id":"secret-scan/raygun-api-key","aliases":[]},{"id":"secret-scan/raygun-access-token","aliases":[]},{"id":"secret-scan/razorpay-key-id","aliases":[]},{"id":"secret-scan/razorpay-key-secret","aliases":[]},{"id":"secret-scan/reachmail-api-token","aliases":[]},{"id":"secret-scan/readme-api-key","aliases":["readme-api-token"]},{"id":"secret-scan/really-simple-systems-api-key","aliases":[]},{"id":"secret-scan/rebrandly-api-key","aliases":[]},{"id":"secret-scan/recaptcha-key","aliases":[]},{"id":"secret-scan/recharge-api-token","aliases":[]},{"id":"secret-scan/recraft-api-token","aliases":[]},{"id":"secret-scan/recurly-private-key","aliases":[]},{"id":"secret-scan/redash-api-key","aliases":[]},{"id":"secret-scan/reddit-client-secret","aliases":[]},{"id":"secret-scan/redirect-pizza-api-token","aliases":[]},{"id":"secret-scan/redpanda-client-secret","aliases":[]},{"id":"secret-scan/refiner-api-key","aliases":[]},{"id":"secret-scan/reka-api-key","aliases":[]},{"id":"secret-scan/render-api-key","aliases":[]},{"id":"secret-scan/render-deploy-hook","aliases":[]},{"id":"secret-scan/rentman-api-token","aliases":[]},{"id":"secret-scan/repairshopr-api-key","aliases":[]},{"id":"secret-scan/replicate-api-token","aliases":[]},{"id":"secret-scan/replyio-api-key","aliases":[]},{"id":"secret-scan/requestfinance-api-key","aliases":[]},{"id":"secret-scan/resemble-ai-api-key","aliases":[]},{"id":"secret-scan/resend-api-key","aliases":[]},{"id":"secret-scan/resend-short-api-key","aliases":[]},{"id":"secret-scan/restpack-api-key","aliases":[]},{"id":"secret-scan/retell-ai-api-key","aliases":[]},{"id":"secret-scan/retool-access-token","aliases":[]},{"id":"secret-scan/retool-workflow-key","aliases":[]},{"id":"secret-scan/rev-ai-access-token","aliases":[]},{"id":"secret-scan/revamp-crm-api-key","aliases":[]},{"id":"secret-scan/revenuecat-secret-key","aliases":[]},{"id":"secret-scan/revenuecat-public-key","aliases":[]},{"id":"secret-scan/revolut-secret-key","aliases":[]},{"id":"secret-scan/ringcentral-client-secret","aliases":[]},{"id":"secret-scan/ringcentral-jwt","aliases":[]},{"id":"secret-scan/ringcentral-webhook-url","aliases":[]},{"id":"secret-scan/riot-games-api-key","aliases":[]},{"id":"secret-scan/ritekit-client-id","aliases":[]},{"id":"secret-scan/roaring-client-secret","aliases":[]},{"id":"secret-scan/robinhood-api-key","aliases":[]},{"id":"secret-scan/robinhood-private-key","aliases":[]},{"id":"secret-scan/roblox-security-cookie","aliases":[]},{"id":"secret-scan/roblox-api-key","aliases":[]},{"id":"secret-scan/rocket-chat-token","aliases":[]},{"id":"secret-scan/rocket-chat-webhook-token","aliases":[]},{"id":"secret-scan/rocketreach-api-key","aliases":[]},{"id":"secret-scan/rockset-api-key","aliases":[]},{"id":"secret-scan/rollbar-access-token","aliases":[]},{"id":"secret-scan/rootly-api-key","aliases":[]},{"id":"secret-scan/route4me-api-key","aliases":[]},{"id":"secret-scan/rownd-app-secret","aliases":[]},{"id":"secret-scan/rownd-app-key","aliases":[]},{"id":"secret-scan/rubygems-api-key","aliases":["rubygems-api-token"]},{"id":"secret-scan/rubygems-old-api-key","aliases":[]},{"id":"secret-scan/rudderstack-write-key","aliases":[]},{"id":"secret-scan/rudderstack-access-token","aliases":[]},{"id":"secret-scan/rundeck-api-token","aliases":[]},{"id":"secret-scan/runpod-api-key","aliases":[]},{"id":"secret-scan/runrunit-api-key","aliases":[]},{"id":"secret-scan/runrunit-user-token","aliases":[]},{"id":"secret-scan/runscope-access-token","aliases":[]},{"id":"secret-scan/runscope-trigger-url","aliases":[]},{"id":"secret-scan/runway-api-key","aliases":[]},{"id":"secret-scan/rutter-secret-key","aliases":[]},{"id":"secret-scan/salad-cloud-api-key","aliases":[]},{"id":"secret-scan/salesblink-api-key","aliases":[]},{"id":"secret-scan/salescookie-api-key","aliases":[]},{"id":"secret-scan/salesflare-api-key","aliases":[]},{"id":"secret-scan/salesforce-access-token","aliases":[]},{"id":"secret-scan/salesforce-refresh-token","aliases":[]},{"id":"secret-scan/salesforce-consumer-key","aliases":[]},{"id":"secret-scan/salesforce-consumer-secret","aliases":[]},{"id":"secret-scan/salesforce-security-token","aliases":[]},{"id":"secret-scan/salesloft-api-key","aliases":[]},{"id":"secret-scan/salesmate-api-key","aliases":[]},{"id":"secret-scan/sambanova-api-key","aliases":[]},{"id":"secret-scan/samsara-api-token","aliases":[]},{"id":"secret-scan/sanity-api-token","aliases":[]},{"id":"secret-scan/sarvam-api-key","aliases":[]},{"id":"secret-scan/satismeter-write-key","aliases":[]},{"id":"secret-scan/satismeter-project-key","aliases":[]},{"id":"secret-scan/sauce-labs-access-key","aliases":[]},{"id":"secret-scan/scale-ai-api-key","aliases":[]},{"id":"secret-scan/scale-ai-callback-auth-key","aliases":[]},{"id":"secret-scan/scale-serp-api-key","aliases":[]},{"id":"secret-scan/scaleway-secret-key","aliases":[]},{"id":"secret-scan/scaleway-access-key","aliases":[]},{"id":"secret-scan/scalingo-api-token","aliases":["scalingo-api-token"]},{"id":"secret-scan/scalr-access-token","aliases":[]},{"id":"secret-scan/scout-apm-agent-key","aliases":[]},{"id":"secret-scan/scrape-owl-api-key","aliases":[]},{"id":"secret-scan/scraper-api-api-key","aliases":[]},{"id":"secret-scan/scraper-box-api-key","aliases":[]},{"id":"secret-scan/scrapestack-api-key","aliases":[]},{"id":"secret-scan/scrapfly-api-key","aliases":[]},{"id":"secret-scan/scrapfly-legacy-api-key","aliases":[]},{"id":"secret-scan/scraping-ant-api-key","aliases":[]},{"id":"secret-scan/scraping-bee-api-key","aliases":[]},{"id":"secret-scan/scrapingdog-api-key","aliases":[]},{"id":"secret-scan/screenshot-api-api-key","aliases":[]},{"id":"secret-scan/screenshotlayer-api-key","aliases":[]},{"id":"secret-scan/scrutinizer-access-token","aliases":[]},{"id":"secret-scan/seam-api-key","aliases":[]},{"id":"secret-scan/securitytrails-api-key","aliases":[]},{"id":"secret-scan/segment-public-api-token","aliases":[]},{"id":"secret-scan/segment-config-api-token","aliases":[]},{"id":"secret-scan/segment-write-key","aliases":[]},{"id":"secret-scan/selectpdf-api-key","aliases":[]},{"id":"secret-scan/semaphore-api-token","aliases":[]},{"id":"secret-scan/sematext-token","aliases":[]},{"id":"secret-scan/semgrep-app-token","aliases":[]},{"id":"secret-scan/sendbird-access-token","aliases":["sendbird-access-token"]},{"id":"secret-scan/sendbird-organization-api-key","aliases":[]},{"id":"secret-scan/sendbird-application-id","aliases":["sendbird-access-id"]},{"id":"secret-scan/sendcloud-secret-key","aliases":[]},{"id":"secret-scan/sendgrid-api-key","aliases":["sendgrid-api-token","@secretlint/secretlint-rule-sendgrid"]},{"id":"secret-scan/sendinblue-api-key","aliases":["sendinblue-api-token"]},{"id":"secret-scan/sendinblue-smtp-key","aliases":[]},{"id":"secret-scan/sendpulse-secret","aliases":[]},{"id":"secret-scan/sentinelone-api-token","aliases":[]},{"id":"secret-scan/sentry-organization-token","aliases":["sentry-org-token"]},{"id":"secret-scan/sentry-user-token","aliases":["sentry-user-token"]},{"id":"secret-scan/sentry-integration-token","aliases":[]},{"id":"secret-scan/sentry-access-token","aliases":["sentry-access-token"]},{"id":"secret-scan/sentry-dsn","aliases":[]},{"id":"secret-scan/serpapi-api-key","aliases":[]},{"id":"secret-scan/serper-api-key","aliases":[]},{"id":"secret-scan/serphouse-api-key","aliases":[]},{"id":"secret-scan/serpstack-api-key","aliases":[]},{"id":"secret-scan/settlemint-application-token","aliases":["settlemint-application-access-token"]},{"id":"secret-scan/settlemint-personal-token","aliases":["settlemint-personal-access-token"]},{"id":"secret-scan/settlemint-service-token","aliases":["settlemint-service-access-token"]},{"id":"secret-scan/sheety-token","aliases":[]},{"id":"secret-scan/sherpadesk-api-token","aliases":[]},{"id":"secret-scan/shipday-api-key","aliases":[]},{"id":"secret-scan/shipengine-api-key","aliases":[]},{"id":"secret-scan/shippo-api-token","aliases":["shippo-api-token"]},{"id":"secret-scan/shipstation-api-secret","aliases":[]},{"id":"secret-scan/shodan-api-key","aliases":[]},{"id":"secret-scan/shopify-access-token","aliases":["shopify-access-token","@secretlint/secretlint-rule-shopify"]},{"id":"secret-scan/shopify-custom-app-token","aliases":["shopify-custom-access-token","@secretlint/secretlint-rule-shopify"]},{"id":"secret-scan/shopify-private-app-token","aliases":["shopify-private-app-access-token","@secretlint/secretlint-rule-shopify"]},{"id":"secret-scan/shopify-shared-secret","aliases":["shopify-shared-secret","@secretlint/secretlint-rule-shopify"]},{"id":"secret-scan/shopify-user-token","aliases":["@secretlint/secretlint-rule-shopify"]},{"id":"secret-scan/shopify-storefront-token","aliases":["@secretlint/secretlint-rule-shopify"]},{"id":"secret-scan/shortcut-api-token","aliases":[]},{"id":"secret-scan/shotstack-api-key","aliases":[]},{"id":"secret-scan/shutterstock-client-secret","aliases":[]},{"id":"secret-scan/shutterstock-access-token","aliases":[]},{"id":"secret-scan/sidekiq-gems-credential","aliases":["sidekiq-secret"]},{"id":"secret-scan/sidekiq-gems-url","aliases":["sidekiq-sensitive-url"]},{"id":"secret-scan/sightengine-api-secret","aliases":[]},{"id":"secret-scan/signable-api-key","aliases":[]},{"id":"secret-scan/signalwire-api-token","aliases":[]},{"id":"secret-scan/signalwire-signing-key","aliases":[]},{"id":"secret-scan/signaturit-api-token","aliases":[]},{"id":"secret-scan/signnow-api-key","aliases":[]},{"id":"secret-scan/signnow-basic-token","aliases":[]},{"id":"secret-scan/signoz-ingestion-key","aliases":[]},{"id":"secret-scan/signoz-api-key","aliases":[]},{"id":"secret-scan/signupgenius-api-key","aliases":[]},{"id":"secret-scan/sigopt-api-token","aliases":[]},{"id":"secret-scan/siliconflow-api-key","aliases":[]},{"id":"secret-scan/simfin-api-key","aliases":[]},{"id":"secret-scan/simplelogin-api-key","aliases":[]},{"id":"secret-scan/simplesat-api-key","aliases":[]},{"id":"secret-scan/simplynoted-api-key","aliases":[]},{"id":"secret-scan/simvoly-api-key","aliases":[]},{"id":"secret-scan/sinch-api-token","aliases":[]},{"id":"secret-scan/sinch-key-secret","aliases":[]},{"id":"secret-scan/sindri-api-key","aliases":[]},{"id":"secret-scan/single-store-api-key","aliases":[]},{"id":"secret-scan/sirv-client-secret","aliases":[]},{"id":"secret-scan/sirv-client-id","aliases":[]},{"id":"secret-scan/siteleaf-api-key","aliases":[]},{"id":"secret-scan/skrapp-api-key","aliases":[]},{"id":"secret-scan/sky-biometry-api-key","aliases":[]},{"id":"secret-scan/skylight-auth-token","aliases":[]},{"id":"secret-scan/slack-bot-token","aliases":["slack-bot-token","@secretlint/secretlint-rule-slack"]},{"id":"secret-scan/slack-legacy-bot-token","aliases":["slack-legacy-bot-token","@secretlint/secretlint-rule-slack"]},{"id":"secret-scan/slack-user-token","aliases":["slack-user-token","@secretlint/secretlint-rule-slack"]},{"id":"secret-scan/slack-legacy-token","aliases":["slack-legacy-token","@secretlint/secretlint-rule-slack"]},{"id":"secret-scan/slack-short-legacy-token","aliases":["@secretlint/secretlint-rule-slack"]},{"id":"secret-scan/slack-workspace-token","aliases":["slack-legacy-workspace-token","@secretlint/secretlint-rule-slack"]},{"id":"secret-scan/slack-app-token","aliases":["slack-app-token","@secretlint/secretlint-rule-slack"]},{"id":"secret-scan/slack-legacy-app-token","aliases":["@secretlint/secretlint-rule-slack"]},{"id":"secret-scan/slack-config-token","aliases":["slack-config-access-token","@secretlint/secretlint-rule-slack"]},{"id":"secret-scan/slack-config-refresh-token","aliases":["slack-config-refresh-token","@secretlint/secretlint-rule-slack"]},{"id":"secret-scan/slack-session-token","aliases":["slack-session-token","@secretlint/secretlint-rule-slack"]},{"id":"secret-scan/slack-workflow-token","aliases":["@secretlint/secretlint-rule-slack"]},{"id":"secret-scan/slack-session-cookie","aliases":["slack-session-cookie","@secretlint/secretlint-rule-slack"]},{"id":"secret-scan/slack-webhook-url","aliases":["slack-webhook-url","@secretlint/secretlint-rule-slack"]},{"id":"secret-scan/slack-workflow-url","aliases":["@secretlint/secretlint-rule-slack"]},{"id":"secret-scan/slack-trigger-url","aliases":["@secretlint/secretlint-rule-slack"]},{"id":"secret-scan/slack-signing-secret","aliases":["@secretlint/secretlint-rule-slack"]},{"id":"secret-scan/slack-verification-token","aliases":["@secretlint/secretlint-rule-slack"]},{"id":"secret-scan/smartlead-api-key","aliases":[]},{"id":"secret-scan/smartling-user-secret","aliases":[]},{"id":"secret-scan/smartrecruiters-api-key","aliases":[]},{"id":"secret-scan/smartsheet-access-token","aliases":[]},{"id":"secret-scan/smarty-auth-token","aliases":[]},{"id":"secret-scan/smarty-auth-id","aliases":[]},{"id":"secret-scan/smooch-secret","aliases":[]},{"id":"secret-scan/smooch-key-id","aliases":[]},{"id":"secret-scan/smtp2go-api-key","aliases":[]},{"id":"secret-scan/snipcart-api-key","aliases":[]},{"id":"secret-scan/snipcart-secret-key","aliases":[]},{"id":"secret-scan/snov-io-client-secret","aliases":[]},{"id":"secret-scan/snowflake-programmatic-access-token","aliases":[]},{"id":"secret-scan/snowflake-session-token","aliases":[]},{"id":"secret-scan/snyk-api-token","aliases":["snyk-api-token"]},{"id":"secret-scan/snyk-access-token","aliases":[]},{"id":"secret-scan/socketlabs-api-key","aliases":[]},{"id":"secret-scan/socrata-app-token","aliases":[]},{"id":"secret-scan/socrata-api-key-secret","aliases":[]},{"id":"secret-scan/solana-private-key","aliases":[]},{"id":"secret-scan/sonarqube-token","aliases":["sonar-api-token"]},{"id":"secret-scan/sonarqube-organization-token","aliases":[]},{"id":"secret-scan/sonarqube-legacy-token","aliases":[]},{"id":"secret-scan/sonatype-user-token","aliases":[]},{"id":"secret-scan/sonatype-central-token","aliases":[]},{"id":"secret-scan/soundcloud-client-secret","aliases":[]},{"id":"secret-scan/sourcegraph-access-token","aliases":["sourcegraph-access-token"]},{"id":"secret-scan/sourcegraph-cody-gateway-key","aliases":[]},{"id":"secret-scan/sourcegraph-legacy-token","aliases":[]},{"id":"secret-scan/sourcehut-access-token","aliases":[]},{"id":"secret-scan/spacelift-api-key-secret","aliases":[]},{"id":"secret-scan/sparkpost-api-key","aliases":[]},{"id":"secret-scan/spectralops-dsn-token","aliases":[]},{"id":"secret-scan/speechmatics-api-key","aliases":[]},{"id":"secret-scan/speechtext-ai-api-key","aliases":[]},{"id":"secret-scan/splitwise-secret","aliases":[]},{"id":"secret-scan/splunk-observability-token","aliases":[]},{"id":"secret-scan/splunk-hec-token","aliases":[]},{"id":"secret-scan/splunk-session-key","aliases":[]},{"id":"secret-scan/spoonacular-api-key","aliases":[]},{"id":"secret-scan/sportmonks-api-token","aliases":[]},{"id":"secret-scan/spotify-client-secret","aliases":[]},{"id":"secret-scan/spotify-client-id","aliases":[]},{"id":"secret-scan/spotify-access-token","aliases":[]},{"id":"secret-scan/spreedly-access-secret","aliases":[]},{"id":"secret-scan/squadcast-refresh-token","aliases":[]},{"id":"secret-scan/square-legacy-access-token","aliases":["square-access-token"]},{"id":"secret-scan/square-oauth-secret","aliases":[]},{"id":"secret-scan/square-application-id","aliases":[]},{"id":"secret-scan/square-short-access-token","aliases":[]},{"id":"secret-scan/square-access-token","aliases":[]},{"id":"secret-scan/squarespace-access-token","aliases":["squarespace-access-token"]},{"id":"secret-scan/sslmate-api-key","aliases":[]},{"id":"secret-scan/stability-ai-api-key","aliases":[]},{"id":"secret-scan/stackexchange-key","aliases":[]},{"id":"secret-scan/stackhawk-api-key","aliases":[]},{"id":"secret-scan/stackpath-client-secret","aliases":[]},{"id":"secret-scan/stadia-maps-api-key","aliases":[]},{"id":"secret-scan/statsig-server-secret","aliases":[]},{"id":"secret-scan/statsig-console-key","aliases":[]},{"id":"secret-scan/statsig-client-key","aliases":[]},{"id":"secret-scan/statuscake-api-key","aliases":[]},{"id":"secret-scan/statuspage-api-key","aliases":[]},{"id":"secret-scan/statuspal-api-key","aliases":[]},{"id":"secret-scan/steam-web-api-key","aliases":[]},{"id":"secret-scan/stellar-secret-seed","aliases":[]},{"id":"secret-scan/step-fun-api-key","aliases":[]},{"id":"secret-scan/stitch-data-api-token","aliases":[]},{"id":"secret-scan/stockdata-api-token","aliases":[]},{"id":"secret-scan/storecove-api-key","aliases":[]},{"id":"secret-scan/storj-access-grant","aliases":[]},{"id":"secret-scan/storj-s3-secret-key","aliases":[]},{"id":"secret-scan/stormboard-api-key","aliases":[]},{"id":"secret-scan/stormglass-api-key","aliases":[]},{"id":"secret-scan/storyblok-preview-token","aliases":[]},{"id":"secret-scan/storyblok-personal-access-token","aliases":[]},{"id":"secret-scan/storyblok-region-token","aliases":[]},{"id":"secret-scan/storyblok-oauth-secret","aliases":[]},{"id":"secret-scan/storychief-api-key","aliases":[]},{"id":"secret-scan/strapi-api-token","aliases":[]},{"id":"secret-scan/strava-access-token","aliases":[]},{"id":"secret-scan/streak-api-key","aliases":[]},{"id":"secret-scan/stream-api-secret","aliases":[]},{"id":"secret-scan/stripe-secret-key","aliases":["stripe-access-token"]},{"id":"secret-scan/stripe-restricted-key","aliases":[]},{"id":"secret-scan/stripe-test-key","aliases":[]},{"id":"secret-scan/stripe-ephemeral-key","aliases":[]},{"id":"secret-scan/stripe-webhook-secret","aliases":[]},{"id":"secret-scan/stripe-client-secret","aliases":[]},{"id":"secret-scan/stripe-publishable-key","aliases":[]},{"id":"secret-scan/stripo-api-key","aliases":[]},{"id":"secret-scan/stytch-secret","aliases":[]},{"id":"secret-scan/stytch-public-token","aliases":[]},{"id":"secret-scan/sugester-api-token","aliases":[]},{"id":"secret-scan/sui-private-key","aliases":[]},{"id":"secret-scan/sumologic-access-key","aliases":["sumologic-access-token"]},{"id":"secret-scan/sumologic-access-id","aliases":["sumologic-access-id"]},{"id":"secret-scan/sumologic-collector-url","aliases":[]},{"id":"secret-scan/sumsub-app-token","aliases":[]},{"id":"secret-scan/sumsub-secret-key","aliases":[]},{"id":"secret-scan/sumup-secret-key","aliases":[]},{"id":"secret-scan/sumup-client-secret","aliases":[]},{"id":"secret-scan/supabase-access-token","aliases":[]},{"id":"secret-scan/supabase-secret-key","aliases":[]},{"id":"secret-scan/supabase-publishable-key","aliases":[]},{"id":"secret-scan/supabase-jwt-secret","aliases":[]},{"id":"secret-scan/supernotes-api-key","aliases":[]},{"id":"secret-scan/survey-any-place-api-key","aliases":[]},{"id":"secret-scan/survey-any-place-id","aliases":[]},{"id":"secret-scan/survey-bot-api-key","aliases":[]},{"id":"secret-scan/survey-monkey-access-token","aliases":[]},{"id":"secret-scan/survey-monkey-client-secret","aliases":[]},{"id":"secret-scan/survey-sparrow-access-token","aliases":[]},{"id":"secret-scan/survicate-api-key","aliases":[]},{"id":"secret-scan/svix-api-key","aliases":[]},{"id":"secret-scan/swagger-hub-api-key","aliases":[]},{"id":"secret-scan/swell-secret-key","aliases":[]},{"id":"secret-scan/swiftype-api-key","aliases":[]},{"id":"secret-scan/swiftype-private-key","aliases":[]},{"id":"secret-scan/symbl-app-secret","aliases":[]},{"id":"secret-scan/synthesia-api-key","aliases":[]},{"id":"secret-scan/sysdig-api-token","aliases":[]},{"id":"secret-scan/tableau-personal-token","aliases":[]},{"id":"secret-scan/tailscale-key","aliases":[]},{"id":"secret-scan/tally-api-key","aliases":[]},{"id":"secret-scan/tallyfy-access-token","aliases":[]},{"id":"secret-scan/tatum-api-key","aliases":[]},{"id":"secret-scan/tavily-api-key","aliases":[]},{"id":"secret-scan/tavus-api-key","aliases":[]},{"id":"secret-scan/taxjar-api-key","aliases":[]},{"id":"secret-scan/teachable-api-key","aliases":[]},{"id":"secret-scan/teamcity-access-token","aliases":[]},{"id":"secret-scan/teamgate-api-key","aliases":[]},{"id":"secret-scan/teamgate-auth-token","aliases":[]},{"id":"secret-scan/teamwork-token","aliases":[]},{"id":"secret-scan/teamwork-project-key","aliases":[]},{"id":"secret-scan/technical-analysis-api-api-key","aliases":[]},{"id":"secret-scan/tefter-api-key","aliases":[]},{"id":"secret-scan/telegram-bot-token","aliases":["telegram-bot-api-token"]},{"id":"secret-scan/telegram-named-bot-token","aliases":[]},{"id":"secret-scan/telegram-api-hash","aliases":[]},{"id":"secret-scan/telesign-api-key","aliases":[]},{"id":"secret-scan/teletype-api-key","aliases":[]},{"id":"secret-scan/teller-access-token","aliases":[]},{"id":"secret-scan/telnyx-api-key","aliases":[]},{"id":"secret-scan/telnyx-named-key","aliases":[]},{"id":"secret-scan/temporal-api-key","aliases":[]},{"id":"secret-scan/tenable-access-key","aliases":[]},{"id":"secret-scan/tencent-secret-key","aliases":[]},{"id":"secret-scan/tencent-secret-id","aliases":[]},{"id":"secret-scan/terraform-api-token","aliases":["hashicorp-tf-api-token"]},{"id":"secret-scan/testingbot-key","aliases":[]},{"id":"secret-scan/testmo-api-token","aliases":[]},{"id":"secret-scan/testrail-api-key","aliases":[]},{"id":"secret-scan/textlocal-api-key","aliases":[]},{"id":"secret-scan/textmagic-api-key","aliases":[]},{"id":"secret-scan/the-odds-api-api-key","aliases":[]},{"id":"secret-scan/thingsboard-access-token","aliases":[]},{"id":"secret-scan/thingsboard-named-token","aliases":[]},{"id":"secret-scan/thingsboard-provision-key","aliases":[]},{"id":"secret-scan/thinkific-api-key","aliases":[]},{"id":"secret-scan/thirdweb-secret-key","aliases":[]},{"id":"secret-scan/thousandeyes-token","aliases":[]},{"id":"secret-scan/threads-access-token","aliases":[]},{"id":"secret-scan/three-scale-access-token","aliases":[]},{"id":"secret-scan/thunderforest-api-key","aliases":[]},{"id":"secret-scan/thunderstore-api-token","aliases":[]},{"id":"secret-scan/ticket-tailor-api-key","aliases":[]},{"id":"secret-scan/ticketmaster-api-key","aliases":[]},{"id":"secret-scan/tigris-secret-key","aliases":[]},{"id":"secret-scan/tigris-access-key-id","aliases":[]},{"id":"secret-scan/tiingo-api-token","aliases":[]},{"id":"secret-scan/tiktok-access-token","aliases":[]},{"id":"secret-scan/tiktok-client-secret","aliases":[]},{"id":"secret-scan/tiktok-business-token","aliases":[]},{"id":"secret-scan/timecamp-api-key","aliases":[]},{"id":"secret-scan/timescale-secret-key","aliases":[]},{"id":"secret-scan/timezoneapi-api-key","aliases":[]},{"id":"secret-scan/tines-webhook-url","aliases":[]},{"id":"secret-scan/tines-api-key","aliases":[]},{"id":"secret-scan/tinify-api-key","aliases":[]},{"id":"secret-scan/tinybird-auth-token","aliases":[]},{"id":"secret-scan/tly-api-key","aliases":[]},{"id":"secret-scan/tmdb-api-key","aliases":[]},{"id":"secret-scan/tmetric-api-key","aliases":[]},{"id":"secret-scan/todoist-api-token","aliases":[]},{"id":"secret-scan/todoist-client-secret","aliases":[]},{"id":"secret-scan/together-api-key","aliases":[]},{"id":"secret-scan/together-old-api-key","aliases":[]},{"id":"secret-scan/toggl-api-token","aliases":[]},{"id":"secret-scan/tokeet-api-key","aliases":[]},{"id":"secret-scan/tokeet-account-id","aliases":[]},{"id":"secret-scan/tomba-api-key","aliases":[]},{"id":"secret-scan/tomorrow-io-api-key","aliases":[]},{"id":"secret-scan/tomtom-api-key","aliases":[]},{"id":"secret-scan/track-js-api-key","aliases":[]},{"id":"secret-scan/trackingmore-api-key","aliases":[]},{"id":"secret-scan/tradier-access-token","aliases":[]},{"id":"secret-scan/trakt-client-secret","aliases":[]},{"id":"secret-scan/transifex-api-token","aliases":[]},{"id":"secret-scan/transloadit-auth-secret","aliases":[]},{"id":"secret-scan/transloadit-auth-key","aliases":[]},{"id":"secret-scan/travelpayouts-api-token","aliases":[]},{"id":"secret-scan/travis-ci-access-token","aliases":[]},{"id":"secret-scan/travis-ci-encrypted-variable","aliases":[]},{"id":"secret-scan/treasure-data-api-key","aliases":[]},{"id":"secret-scan/trello-token","aliases":[]},{"id":"secret-scan/trello-api-key","aliases":["trello-access-token"]},{"id":"secret-scan/trello-api-secret","aliases":[]},{"id":"secret-scan/trigger-dev-secret-key","aliases":[]},{"id":"secret-scan/trigger-dev-personal-token","aliases":[]},{"id":"secret-scan/trigger-dev-public-key","aliases":[]},{"id":"secret-scan/tripadvisor-api-key","aliases":[]},{"id":"secret-scan/tru-id-client-secret","aliases":[]},{"id":"secret-scan/truelayer-client-secret","aliases":[]},{"id":"secret-scan/truenas-api-key","aliases":[]},{"id":"secret-scan/truenas-api-key-in-call","aliases":[]},{"id":"secret-scan/trufflehog-secret","aliases":[]},{"id":"secret-scan/trufflehog-key","aliases":[]},{"id":"secret-scan/trufflehog-agent-token","aliases":[]},{"id":"secret-scan/trustpilot-api-key","aliases":[]},{"id":"secret-scan/trustpilot-api-secret","aliases":[]},{"id":"secret-scan/tumblr-key","aliases":[]},{"id":"secret-scan/turbopuffer-api-key","aliases":[]},{"id":"secret-scan/turso-token","aliases":[]},{"id":"secret-scan/tuya-client-secret","aliases":[]},{"id":"secret-scan/twelve-data-api-key","aliases":[]},{"id":"secret-scan/twelve-labs-api-key","aliases":[]},{"id":"secret-scan/twilio-api-key","aliases":["twilio-api-key"]},{"id":"secret-scan/twilio-auth-token","aliases":[]},{"id":"secret-scan/twilio-api-secret","aliases":[]},{"id":"secret-scan/twilio-account-sid","aliases":[]},{"id":"secret-scan/twingate-api-token","aliases":[]},{"id":"secret-scan/twist-access-token","aliases":[]},{"id":"secret-scan/twist-named-token","aliases":[]},{"id":"secret-scan/twitch-token","aliases":["twitch-api-token"]},{"id":"secret-scan/twitch-chat-token","aliases":[]},{"id":"secret-scan/twitch-stream-key","aliases":[]},{"id":"secret-scan/twitter-bearer-token","aliases":["twitter-bearer-token"]},{"id":"secret-scan/twitter-encoded-bearer-token","aliases":[]},{"id":"secret-scan/twitter-access-token","aliases":["twitter-access-token"]},{"id":"secret-scan/twitter-api-secret","aliases":["twitter-api-secret","twitter-access-secret"]},{"id":"secret-scan/twitter-api-key","aliases":["twitter-api-key"]},{"id":"secret-scan/two-captcha-api-key","aliases":[]},{"id":"secret-scan/tyntec-api-key","aliases":[]},{"id":"secret-scan/typeform-personal-token","aliases":["typeform-api-token"]},{"id":"secret-scan/typesense-api-key","aliases":[]},{"id":"secret-scan/typetalk-api-key","aliases":[]},{"id":"secret-scan/uber-client-secret","aliases":[]},{"id":"secret-scan/ubidots-token","aliases":[]},{"id":"secret-scan/ubidots-named-token","aliases":[]},{"id":"secret-scan/uclassify-api-key","aliases":[]},{"id":"secret-scan/udemy-client-secret","aliases":[]},{"id":"secret-scan/udemy-client-id","aliases":[]},{"id":"secret-scan/unifyid-api-key","aliases":[]},{"id":"secret-scan/unisender-api-key","aliases":[]},{"id":"secret-scan/unity-serial","aliases":[]},{"id":"secret-scan/unkey-root-key","aliases":[]},{"id":"secret-scan/unleash-api-token","aliases":[]},{"id":"secret-scan/unleash-personal-token","aliases":[]},{"id":"secret-scan/unplugg-api-key","aliases":[]},{"id":"secret-scan/unsplash-access-key","aliases":[]},{"id":"secret-scan/unstructured-api-key","aliases":[]},{"id":"secret-scan/untappd-client-secret","aliases":[]},{"id":"secret-scan/upcdatabase-api-key","aliases":[]},{"id":"secret-scan/upcloud-api-token","aliases":[]},{"id":"secret-scan/updown-api-key","aliases":[]},{"id":"secret-scan/uphold-token","aliases":[]},{"id":"secret-scan/uplead-api-key","aliases":[]},{"id":"secret-scan/uploadcare-secret-key","aliases":[]},{"id":"secret-scan/uploadcare-public-key","aliases":[]},{"id":"secret-scan/uploadthing-token","aliases":[]},{"id":"secret-scan/ups-client-secret","aliases":[]},{"id":"secret-scan/upstage-api-key","aliases":[]},{"id":"secret-scan/upstash-redis-token","aliases":[]},{"id":"secret-scan/upstash-qstash-token","aliases":[]},{"id":"secret-scan/upstash-qstash-signing-key","aliases":[]},{"id":"secret-scan/upstash-management-key","aliases":[]},{"id":"secret-scan/uptime-kuma-api-key","aliases":[]},{"id":"secret-scan/uptimerobot-api-key","aliases":[]},{"id":"secret-scan/upwave-api-key","aliases":[]},{"id":"secret-scan/upwork-client-secret","aliases":[]},{"id":"secret-scan/upwork-client-id","aliases":[]},{"id":"secret-scan/urlscan-api-key","aliases":[]},{"id":"secret-scan/user-com-api-key","aliases":[]},{"id":"secret-scan/userflow-api-key","aliases":[]},{"id":"secret-scan/userflow-client-token","aliases":[]},{"id":"secret-scan/userflow-signing-key","aliases":[]},{"id":"secret-scan/usersnap-api-key","aliases":[]},{"id":"secret-scan/userstack-api-key","aliases":[]},{"id":"secret-scan/uservoice-api-secret","aliases":[]},{"id":"secret-scan/usps-consumer-secret","aliases":[]},{"id":"secret-scan/vagrant-cloud-access-token","aliases":[]},{"id":"secret-scan/val-town-api-token","aliases":[]},{"id":"secret-scan/vanta-client-secret","aliases":[]},{"id":"secret-scan/vanta-access-token","aliases":[]},{"id":"secret-scan/vapi-api-key","aliases":[]},{"id":"secret-scan/vapid-private-key","aliases":[]},{"id":"secret-scan/vast-ai-api-key","aliases":[]},{"id":"secret-scan/vatlayer-api-key","aliases":[]},{"id":"secret-scan/vault-service-token","aliases":["vault-service-token"]},{"id":"secret-scan/vault-batch-token","aliases":["vault-batch-token"]},{"id":"secret-scan/vault-recovery-token","aliases":[]},{"id":"secret-scan/vault-old-token","aliases":[]},{"id":"secret-scan/vault-role-secret","aliases":[]},{"id":"secret-scan/vault-unseal-key","aliases":[]},{"id":"secret-scan/vbout-api-key","aliases":[]},{"id":"secret-scan/vectara-api-key","aliases":[]},{"id":"secret-scan/veeva-vault-session-id","aliases":[]},{"id":"secret-scan/venafi-api-key","aliases":[]},{"id":"secret-scan/venice-api-key","aliases":[]},{"id":"secret-scan/veracode-api-secret","aliases":[]},{"id":"secret-scan/veracode-regional-secret","aliases":[]},{"id":"secret-scan/veracode-api-id","aliases":[]},{"id":"secret-scan/vercel-personal-token","aliases":[]},{"id":"secret-scan/vercel-integration-token","aliases":[]},{"id":"secret-scan/vercel-app-access-token","aliases":[]},{"id":"secret-scan/vercel-app-refresh-token","aliases":[]},{"id":"secret-scan/vercel-ai-gateway-key","aliases":[]},{"id":"secret-scan/vercel-api-token","aliases":[]},{"id":"secret-scan/vercel-blob-token","aliases":[]},{"id":"secret-scan/vercel-deploy-hook","aliases":[]},{"id":"secret-scan/vercel-edge-config-url","aliases":[]},{"id":"secret-scan/verifalia-api-key","aliases":[]},{"id":"secret-scan/verifier-api-key","aliases":[]},{"id":"secret-scan/verimail-api-key","aliases":[]},{"id":"secret-scan/veriphone-api-key","aliases":[]},{"id":"secret-scan/versioneye-api-key","aliases":[]},{"id":"secret-scan/veryfi-client-secret","aliases":[]},{"id":"secret-scan/veryfi-api-key","aliases":[]},{"id":"secret-scan/viber-bot-token","aliases":[]},{"id":"secret-scan/victorops-api-key","aliases":[]},{"id":"secret-scan/viewneo-access-token","aliases":[]},{"id":"secret-scan/vimeo-access-token","aliases":[]},{"id":"secret-scan/vimeo-client-secret","aliases":[]},{"id":"secret-scan/virustotal-api-key","aliases":[]},{"id":"secret-scan/visual-crossing-api-key","aliases":[]},{"id":"secret-scan/vk-access-token","aliases":[]},{"id":"secret-scan/vk-old-access-token","aliases":[]},{"id":"secret-scan/vk-service-token","aliases":[]},{"id":"secret-scan/vk-secure-key","aliases":[]},{"id":"secret-scan/vmware-connect-password","aliases":[]},{"id":"secret-scan/voiceflow-api-key","aliases":[]},{"id":"secret-scan/voicegain-access-token","aliases":[]},{"id":"secret-scan/volcengine-secret-key","aliases":[]},{"id":"secret-scan/volcengine-api-key","aliases":[]},{"id":"secret-scan/volcengine-access-key-id","aliases":[]},{"id":"secret-scan/voodoosms-api-key","aliases":[]},{"id":"secret-scan/vouchery-api-key","aliases":[]},{"id":"secret-scan/voyage-ai-api-key","aliases":[]},{"id":"secret-scan/vpnapi-api-key","aliases":[]},{"id":"secret-scan/vultr-api-key","aliases":[]},{"id":"secret-scan/vwo-api-token","aliases":[]},{"id":"secret-scan/vyte-api-key","aliases":[]},{"id":"secret-scan/wakatime-api-key","aliases":[]},{"id":"secret-scan/wakatime-old-api-key","aliases":[]},{"id":"secret-scan/walkscore-api-key","aliases":[]},{"id":"secret-scan/wandb-api-key","aliases":[]},{"id":"secret-scan/wandb-old-api-key","aliases":[]},{"id":"secret-scan/wasabi-secret-key","aliases":[]},{"id":"secret-scan/wasabi-access-key-id","aliases":[]},{"id":"secret-scan/weather-underground-api-key","aliases":[]},{"id":"secret-scan/weatherapi-api-key","aliases":[]},{"id":"secret-scan/weatherbit-api-key","aliases":[]},{"id":"secret-scan/weatherstack-api-key","aliases":[]},{"id":"secret-scan/weaviate-api-key","aliases":[]},{"id":"secret-scan/web3-storage-api-token","aliases":[]},{"id":"secret-scan/webex-access-token","aliases":[]},{"id":"secret-scan/webex-client-secret","aliases":[]},{"id":"secret-scan/webflow-api-token","aliases":[]},{"id":"secret-scan/webhook-site-url","aliases":[]},{"id":"secret-scan/webpurify-api-key","aliases":[]},{"id":"secret-scan/webscraper-api-token","aliases":[]},{"id":"secret-scan/webscraping-ai-api-key","aliases":[]},{"id":"secret-scan/webshare-api-key","aliases":[]},{"id":"secret-scan/websitepulse-api-key","aliases":[]},{"id":"secret-scan/wechat-app-secret","aliases":[]},{"id":"secret-scan/wechat-pay-key","aliases":[]},{"id":"secret-scan/wechat-app-id","aliases":[]},{"id":"secret-scan/wecom-webhook-url","aliases":[]},{"id":"secret-scan/wecom-corp-secret","aliases":[]},{"id":"secret-scan/weglot-api-key","aliases":[]},{"id":"secret-scan/weibo-access-token","aliases":[]},{"id":"secret-scan/weibo-app-secret","aliases":[]},{"id":"secret-scan/wepay-access-token","aliases":[]},{"id":"secret-scan/wetransfer-api-key","aliases":[]},{"id":"secret-scan/whoisxml-api-key","aliases":[]},{"id":"secret-scan/whoxy-api-key","aliases":[]},{"id":"secret-scan/windmill-token","aliases":[]},{"id":"secret-scan/windsurf-service-key","aliases":[]},{"id":"secret-scan/windsurf-api-key","aliases":[]},{"id":"secret-scan/windy-api-key","aliases":[]},{"id":"secret-scan/wireguard-private-key","aliases":[]},{"id":"secret-scan/wise-api-token","aliases":[]},{"id":"secret-scan/wistia-api-token","aliases":[]},{"id":"secret-scan/wit-ai-access-token","aliases":[]},{"id":"secret-scan/wix-api-key","aliases":[]},{"id":"secret-scan/wiz-client-secret","aliases":[]},{"id":"secret-scan/wiz-client-id","aliases":[]},{"id":"secret-scan/wolfram-app-id","aliases":[]},{"id":"secret-scan/woocommerce-consumer-secret","aliases":[]},{"id":"secret-scan/wordnik-api-key","aliases":[]},{"id":"secret-scan/wordpress-salt","aliases":[]},{"id":"secret-scan/wordpress-application-password","aliases":[]},{"id":"secret-scan/workato-api-token","aliases":[]},{"id":"secret-scan/workos-production-key","aliases":[]},{"id":"secret-scan/workos-staging-key","aliases":[]},{"id":"secret-scan/workos-old-key","aliases":[]},{"id":"secret-scan/worksnaps-api-token","aliases":[]},{"id":"secret-scan/workstack-api-key","aliases":[]},{"id":"secret-scan/world-weather-api-key","aliases":[]},{"id":"secret-scan/worldcoinindex-api-key","aliases":[]},{"id":"secret-scan/wp-engine-api-key","aliases":[]},{"id":"secret-scan/wpscan-api-token","aliases":[]},{"id":"secret-scan/wrike-access-token","aliases":[]},{"id":"secret-scan/wrike-client-secret","aliases":[]},{"id":"secret-scan/wufoo-api-key","aliases":[]},{"id":"secret-scan/xai-api-key","aliases":[]},{"id":"secret-scan/xai-management-key","aliases":[]},{"id":"secret-scan/xata-api-key","aliases":[]},{"id":"secret-scan/xendit-secret-key","aliases":[]},{"id":"secret-scan/xendit-test-key","aliases":[]},{"id":"secret-scan/xendit-public-key","aliases":[]},{"id":"secret-scan/xero-client-secret","aliases":[]},{"id":"secret-scan/xero-client-id","aliases":[]},{"id":"secret-scan/xirsys-secret","aliases":[]},{"id":"secret-scan/yahoo-client-secret","aliases":[]},{"id":"secret-scan/yahoo-client-id","aliases":[]},{"id":"secret-scan/yandex-iam-token","aliases":["yandex-access-token"]},{"id":"secret-scan/yandex-cloud-api-key","aliases":["yandex-api-key"]},{"id":"secret-scan/yandex-storage-secret","aliases":["yandex-aws-access-token"]},{"id":"secret-scan/yandex-storage-key-id","aliases":[]},{"id":"secret-scan/yandex-oauth-token","aliases":[]},{"id":"secret-scan/yandex-old-oauth-token","aliases":[]},{"id":"secret-scan/yandex-service-key","aliases":[]},{"id":"secret-scan/yandex-captcha-key","aliases":[]},{"id":"secret-scan/yandex-api-key","aliases":[]},{"id":"secret-scan/yandex-client-secret","aliases":[]},{"id":"secret-scan/yandex-maps-key","aliases":[]},{"id":"secret-scan/yapily-application-secret","aliases":[]},{"id":"secret-scan/yelp-api-key","aliases":[]},{"id":"secret-scan/yext-api-key","aliases":[]},{"id":"secret-scan/ynab-personal-token","aliases":[]},{"id":"secret-scan/yodlee-client-secret","aliases":[]},{"id":"secret-scan/yookassa-secret-key","aliases":[]},{"id":"secret-scan/yotpo-secret","aliases":[]},{"id":"secret-scan/you-com-api-key","aliases":[]},{"id":"secret-scan/yousign-api-key","aliases":[]},{"id":"secret-scan/youtube-api-key","aliases":[]},{"id":"secret-scan/yubico-api-key","aliases":[]},{"id":"secret-scan/zamzar-api-key","aliases":[]},{"id":"secret-scan/zapier-webhook-url","aliases":[]},{"id":"secret-scan/zapier-mcp-url","aliases":[]},{"id":"secret-scan/zapier-deploy-key","aliases":[]},{"id":"secret-scan/zendesk-api-token","aliases":["zendesk-secret-key"]},{"id":"secret-scan/zendesk-oauth-token","aliases":[]},{"id":"secret-scan/zenduty-api-key","aliases":[]},{"id":"secret-scan/zenhub-api-key","aliases":[]},{"id":"secret-scan/zenkit-api-key","aliases":[]},{"id":"secret-scan/zenodo-access-token","aliases":[]},{"id":"secret-scan/zenrows-api-key","aliases":[]},{"id":"secret-scan/zenscrape-api-key","aliases":[]},{"id":"secret-scan/zenserp-api-key","aliases":[]},{"id":"secret-scan/zep-api-key","aliases":[]},{"id":"secret-scan/zeplin-access-token","aliases":[]},{"id":"secret-scan/zerion-api-key","aliases":[]},{"id":"secret-scan/zerobounce-api-key","aliases":[]},{"id":"secret-scan/zerossl-access-key","aliases":[]},{"id":"secret-scan/zerotier-api-token","aliases":[]},{"id":"secret-scan/zhipu-api-key","aliases":[]},{"id":"secret-scan/zilliz-api-key","aliases":[]},{"id":"secret-scan/zillow-service-id","aliases":[]},{"id":"secret-scan/zipapi-api-key","aliases":[]},{"id":"secret-scan/zipcodeapi-api-key","aliases":[]},{"id":"secret-scan/zipcodebase-api-key","aliases":[]},{"id":"secret-scan/zoho-oauth-token","aliases":[]},{"id":"secret-scan/zoho-client-secret","aliases":[]},{"id":"secret-scan/zoho-client-id","aliases":[]},{"id":"secret-scan/zoho-auth-token","aliases":[]},{"id":"secret-scan/zonka-feedback-api-token","aliases":[]},{"id":"secret-scan/zoom-client-secret","aliases":[]},{"id":"secret-scan/zoom-webhook-token","aliases":[]},{"id":"secret-scan/zoomeye-api-key","aliases":[]},{"id":"secret-scan/zoopla-api-key","aliases":[]},{"id":"secret-scan/zulip-api-key","aliases":[]},{"id":"secret-scan/zuora-client-secret","aliases":[]},{"id":"secret-scan/zuplo-consumer-key","aliases":[]},{"id":"secret-scan/zyte-api-key","aliases":[]},{"id":"secret-scan/generic-password","aliases":["hashicorp-tf-password"]},{"id":"secret-scan/bearer-token","aliases":["curl-auth-header"]},{"id":"secret-scan/kubernetes-bootstrap-token","aliases":[]},{"id":"secret-scan/call-password","aliases":[]},{"id":"secret-scan/command-password","aliases":[]},{"id":"secret-scan/curl-login","aliases":["curl-auth-user"]},{"id":"secret-scan/database-user-password","aliases":[]},{"id":"secret-scan/filezilla-password","aliases":[]},{"id":"secret-scan/generic-api-key","aliases":["generic-api-key"]},{"id":"secret-scan/generic-secret","aliases":[]},{"id":"secret-scan/http-header-secret","aliases":[]},{"id":"secret-scan/kubernetes-secret-data","aliases":["kubernetes-secret-yaml"]},{"id":"secret-scan/wallet-mnemonic","aliases":[]},{"id":"secret-scan/netrc-password","aliases":[]},{"id":"secret-scan/password-hash","aliases":[]},{"id":"secret-scan/weak-password","aliases":[]}],"upstream":[]},{"id":"repository-governance","summary":"Compares what a policy asks of a repository with its files, branch rules and security settings; without such a policy it asks nobody.","inputs":[{"name":"repository","kind":"text","summary":"The repository whose settings are looked at, as owner/name.","otherwise":"the one whose job this is","where":"anywhere"}],"rules":[{"id":"repository-governance/required-file","aliases":["Security-Policy"]},{"id":"repository-governance/code-owners","aliases":[]},{"id":"repository-governance/dependabot-config","aliases":[]},{"id":"repository-governance/dependency-updates","aliases":["Dependency-Update-Tool"]},{"id":"repository-governance/required-reviews","aliases":["Code-Review"]},{"id":"repository-governance/stale-reviews","aliases":[]},{"id":"repository-governance/code-owner-review","aliases":[]},{"id":"repository-governance/last-push-approval","aliases":[]},{"id":"repository-governance/required-checks","aliases":["Branch-Protection"]},{"id":"repository-governance/up-to-date-branches","aliases":[]},{"id":"repository-governance/merge-queue","aliases":[]},{"id":"repository-governance/required-workflows","aliases":[]},{"id":"repository-governance/force-pushes","aliases":[]},{"id":"repository-governance/branch-deletion","aliases":[]},{"id":"repository-governance/signed-commits","aliases":[]},{"id":"repository-governance/rule-bypass","aliases":[]},{"id":"repository-governance/two-factor","aliases":[]},{"id":"repository-governance/secret-scanning","aliases":[]},{"id":"repository-governance/push-protection","aliases":[]},{"id":"repository-governance/dependabot-alerts","aliases":["Vulnerabilities"]},{"id":"repository-governance/security-updates","aliases":[]},{"id":"repository-governance/private-reporting","aliases":[]},{"id":"repository-governance/workflow-token","aliases":["Token-Permissions"]},{"id":"repository-governance/workflow-approvals","aliases":[]},{"id":"repository-governance/allowed-actions","aliases":[]},{"id":"repository-governance/sha-pinning","aliases":["Pinned-Dependencies"]}],"upstream":[]}]');
;// CONCATENATED MODULE: ./out/actions/outlines.js

/** Of every check, in the order of reports: loading them all takes longer than most of them run. */
const outlines = outlines_namespaceObject.map((outline) => ({
    ...outline,
    rules: outline.rules.map(({ codes, ...rule }) => codes === undefined ? rule : { ...rule, codes: new RegExp(codes) }),
}));
/** For the generated file. */
const outlineOf = ({ id, summary, inputs, rules, upstream = [] }) => ({
    id,
    summary,
    inputs,
    rules: rules.map(({ id: rule, aliases, codes }) => ({
        id: rule,
        aliases,
        ...(codes && { codes: codes.source }),
    })),
    upstream: upstream.map(({ name, ids }) => ({ name, ids })),
});


/***/ }),

/***/ 74582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf),
/* harmony export */   m: () => (/* binding */ unprinted)
/* harmony export */ });
/* harmony import */ var _shared_core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65175);
/* harmony import */ var _shared_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57244);
/* harmony import */ var _shared_report_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95222);



/**
 * The reports of `--report FORMAT[=FILE]`, `report-file` and `sarif-file`; the terminal's where nothing else goes to
 * standard output. What cannot be had (an unknown format, two reports on one output) goes to `refuse`.
 */
function outputsOf(values, refuse) {
    const report = values.get('report');
    const asked = (Array.isArray(report) ? report : []).map(readOutput);
    for (const [name, format] of [
        ['report-file', 'json'],
        ['sarif-file', 'sarif'],
    ]) {
        const file = values.get(name);
        if (typeof file === 'string')
            asked.push({ format, file });
    }
    const outputs = new Map();
    for (const one of asked) {
        if (one instanceof _shared_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .S)
            refuse(one);
        else if (outputs.has(one.file))
            refuse(twice(one.file));
        else
            outputs.set(one.file, one);
    }
    if (!outputs.has(undefined))
        outputs.set(undefined, { format: 'terminal', file: undefined });
    return [...outputs.values()];
}
/** Asked of a command that prints what it has to say (`what`, with a verb): anything else would be left out in silence. */
const unprinted = (outputs, command, what) => outputs.every(({ format, file }) => file === undefined && printed.has(format))
    ? []
    : [bad(`${what} printed, as text or as JSON.`, `Write: ${command}, or ${command} --report json`)];
const printed = new Set(['terminal', 'json']);
function readOutput(text) {
    const at = text.indexOf('=');
    const name = at === -1 ? text : text.slice(0, at);
    const file = at === -1 ? undefined : text.slice(at + 1);
    const format = _shared_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formats */ .F.find((known) => known === name);
    if (format === undefined)
        return bad(`There is no report format ${JSON.stringify(name)}.`, (0,_shared_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, _shared_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formats */ .F));
    if (file === '')
        return bad(`--report ${text} names no file.`, `Write --report ${name} or --report ${name}=FILE.`);
    return { format, file };
}
const twice = (file) => bad(`Two reports go to ${file === undefined ? 'standard output' : JSON.stringify(file)}.`, 'Write one of them to another file: --report json=report.json');
const bad = (message, hint) => new _shared_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .S('bad-input', message, hint);


/***/ }),

/***/ 97211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findPlace)
/* harmony export */ });
/* harmony import */ var _shared_files_locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10101);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80057);


/** Where to look. Paths that do not exist are told; the others are checked all the same. */
async function findPlace(paths, cwd, problems) {
    const all = await (0,_shared_files_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x)(paths, cwd).catch(() => undefined);
    if (all)
        return all;
    const found = [];
    for (const path of paths)
        if (await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(problems, () => (0,_shared_files_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x)([path], cwd)))
            found.push(path);
    // What is wrong may be no single path but all of them together.
    const location = found.length > 0 || paths.length === 0 ? await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(problems, () => (0,_shared_files_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x)(found, cwd)) : undefined;
    return location ?? { root: cwd, git: null, head: null, hash: 'sha1', selection: [nowhere] };
}
/** None of what the user named exists: nothing is to be checked in its place. */
const nowhere = { named: '', kind: 'root', path: '', matches: () => false };


/***/ }),

/***/ 97938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Le: () => (/* binding */ sizeLimit),
/* harmony export */   eP: () => (/* binding */ reportInputs),
/* harmony export */   rY: () => (/* binding */ reportOutputs)
/* harmony export */ });
/* harmony import */ var _shared_core_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4415);

const [leastMegabytes, mostMegabytes, usualMegabytes] = [1, 128, 16];
/** What `max-size` allows, in bytes. */
const sizeLimit = (megabytes) => {
    const wanted = typeof megabytes === 'number' ? megabytes : usualMegabytes;
    return Math.min(mostMegabytes, Math.max(leastMegabytes, wanted)) * 1_048_576;
};
/** An input that all actions have, as it is meant here. */
const common = (name, otherwise, summary) => _shared_core_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$
    .filter((input) => input.name === name)
    .map((input) => ({ ...input, ...(otherwise && { otherwise }), ...(summary && { summary }) }));
/** What the action `report` takes. */
const reportInputs = [
    {
        name: 'artifact',
        kind: 'text',
        summary: 'The folder that holds report.json and nothing else, or the artifact as a .zip file.',
        otherwise: 'none, it has to be given',
        where: 'action',
    },
    {
        name: 'max-size',
        kind: 'number',
        summary: `Megabytes of the report, unpacked; ${mostMegabytes} at most. A larger one is refused.`,
        otherwise: String(usualMegabytes),
        where: 'action',
    },
    ...common('comment'),
    ...common('fail-on', "the report's own, which also counts where it is stricter"),
    ...common('on-error', 'fail'),
    ...common('check-run', undefined, 'A check run on the head commit: neutral or failure, never success. Needs `checks: write`.'),
    ...common('github-token', undefined, 'Token for the comment and the check run.'),
];
/** What the action `report` puts out, with one sentence each. */
const reportOutputs = {
    outcome: 'What the report comes to: 0 clean, 1 findings that close the gate, 2 not all was checked. Empty where nobody was told.',
    failing: 'How many findings of it close the gate.',
    unchecked: 'How many things should have been checked and could not be.',
    'pull-request': 'Number of the pull request; empty where there is none to tell.',
};


/***/ }),

/***/ 29688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   MB: () => (/* binding */ bad),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   fo: () => (/* binding */ isFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_files_stats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75715);


const isFile = (found) => found !== undefined && 'text' in found;
/** One file of a side, or why it cannot be read; undefined where there is none. With `root`, also what git ignores. */
async function read({ source, listing }, path, root) {
    const listed = listing.entries.find((one) => one.path === path);
    const excluded = listing.excluded.find((one) => one.path === path);
    if (excluded !== undefined)
        return excluded;
    if (listed === undefined && (root === undefined || (0,_shared_files_stats_js__WEBPACK_IMPORTED_MODULE_1__/* .statsOf */ .LZ)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path)) === undefined))
        return undefined;
    for await (const result of source.read([listed ?? { path, named: true }])) {
        if ('file' in result)
            return result.file;
        return { why: 'excluded' in result ? `It is ${result.excluded.why}.` : result.unchecked.message };
    }
    return { why: 'It could not be read.' };
}
/** The file, if it could be read; a problem, if it is there and could not. */
function told(found, path, what, problems) {
    if (isFile(found))
        return found;
    if (found !== undefined)
        problems.push(unreadable(found, path, what));
    return undefined;
}
const unreadable = (found, path, what) => bad(what, `${path} cannot be read. ${found?.why ?? ''}`.trim(), found?.hint ?? 'Put a text file of moderate size there.');
const bad = (what, message, hint) => ({
    code: `bad-${what}`,
    message,
    hint,
});


/***/ }),

/***/ 60980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ loadSettingsFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/shared/files/stats.js
var files_stats = __webpack_require__(75715);
// EXTERNAL MODULE: ./out/shared/core/locks.js
var core_locks = __webpack_require__(73318);
// EXTERNAL MODULE: ./out/shared/core/settings.js
var settings = __webpack_require__(5425);
// EXTERNAL MODULE: ./out/shared/core/strictness.js
var strictness = __webpack_require__(28214);
;// CONCATENATED MODULE: ./out/shared/policy/attempts.js



/** All that the policy says weaker than the lock allows. */
function attemptsOn(policy, lock, catalogue) {
    const locks = new core_locks/* Locks */.bm([lock], catalogue);
    return [...onKeys(policy, lock), ...onSuppressions(policy, lock, catalogue)].concat(Object.entries(policy.checks ?? {}).flatMap(([id, check]) => [
        ...onCheck(id, check, lock, locks),
        ...onRules(id, check, lock, locks, catalogue),
    ]));
}
const ordered = ['preset', 'failOn', 'inlineIgnores'];
/** Whether `own` is weaker than what the floor has. */
function isWeaker(key, own, least) {
    const of = strictness/* strictness */.VD[key];
    return own !== undefined && of(own) < of(least);
}
function* onKeys(policy, { keys, floor, checks, rules }) {
    for (const key of ordered)
        if (keys.includes(key) && isWeaker(key, policy[key], (0,settings/* settingOf */.y7)(floor, '', key)))
            yield { path: [key], what: `${key} stays ${(0,settings/* settingOf */.y7)(floor, '', key)}` };
    if (keys.includes('onError') && policy.onError === 'warn' && floor.onError !== 'warn')
        yield { path: ['onError'], what: 'onError stays fail' };
    if (policy.exclude !== undefined && policy.exclude.length > 0) {
        if (keys.includes('exclude'))
            yield { path: ['exclude'], what: 'nothing more is excluded' };
        else if (checks.length + rules.length > 0)
            yield {
                path: ['exclude'],
                what: `exclude has no effect on ${some([...checks, ...rules])}`,
                isPartial: true,
            };
    }
    const { allowedRegistries: own, trustedSigners: signers = [] } = policy;
    if (keys.includes('allowedRegistries') && own !== undefined && (0,strictness/* isWider */.K_)(own, floor.allowedRegistries ?? []))
        yield { path: ['allowedRegistries'], what: 'allowedRegistries cannot be widened' };
    const named = new Set((floor.trustedSigners ?? []).flatMap(({ images }) => images));
    if (keys.includes('trustedSigners'))
        for (const [index, { images }] of signers.entries())
            if (images.some((image) => named.has(image)))
                yield { path: ['trustedSigners', index], what: 'other signers of these images do not count' };
}
const some = (names) => names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
function onSuppressions({ suppressions = [] }, { keys, rules }, catalogue) {
    const locked = new Set(rules.flatMap((name) => catalogue.select(name).map(({ id }) => id)));
    return suppressions.flatMap(({ rule }, index) => {
        const path = ['suppressions', index];
        const what = `no suppression of ${rule} holds`;
        if (keys.includes('suppressions'))
            return [{ path, what }];
        const meant = catalogue.select(rule);
        const hit = meant.filter(({ id }) => locked.has(id));
        if (hit.length === 0)
            return [];
        // It may be about other rules as well, or about other codes of the rule: the core knows finding by finding.
        const isWhole = hit.length === meant.length && ![rule, ...rules].some((name) => catalogue.codeOf(name));
        return [isWhole ? { path, what } : { path, what: `${what} for what is locked`, isPartial: true }];
    });
}
function* onCheck(id, check, lock, locks) {
    const { floor, keys } = lock;
    const isLocked = lock.checks.includes(id);
    const isTouched = locks.inCheck(id).length > 0;
    const at = (key, what, isPartial = false) => ({
        path: ['checks', id, key],
        check: id,
        what: `${id}: ${what}`,
        ...(isPartial && { isPartial: true }),
    });
    if (check.enabled === false && isTouched && floor.checks?.[id]?.enabled !== false)
        yield at('enabled', isLocked ? 'it stays on' : 'its locked rules stay on', !isLocked);
    for (const key of ordered) {
        const least = (0,settings/* settingOf */.y7)(floor, id, key);
        if ((isLocked || keys.includes(key)) && isWeaker(key, check[key], least))
            yield at(key, `${key} stays ${least}`);
    }
    if ((check.exclude ?? []).length > 0 && (isTouched || keys.includes('exclude'))) {
        const isWhole = isLocked || keys.includes('exclude');
        yield at('exclude', isWhole ? 'nothing more is excluded' : 'exclude has no effect on locked rules', !isWhole);
    }
    if (isTouched)
        for (const name of changed(check.options, floor.checks?.[id]?.options))
            yield { ...at('options', `its option ${name} stays as it is`), path: ['checks', id, 'options', name] };
}
/** Names of options that have another value than below; a list of registries may be shorter. */
const changed = (own = {}, least = {}) => Object.entries(own).flatMap(([name, value]) => {
    const below = least[name];
    const isSame = name === 'allowedRegistries' && Array.isArray(value) && Array.isArray(below)
        ? !(0,strictness/* isWider */.K_)(value, below)
        : JSON.stringify(value) === JSON.stringify(below);
    return isSame ? [] : [name];
});
function* onRules(id, { rules = {} }, lock, locks, catalogue) {
    for (const [selector, { severity, options }] of Object.entries(rules)) {
        const path = ['checks', id, 'rules', selector];
        const meant = catalogue.select(selector);
        const held = meant.filter((rule) => locks.onRule(rule.id).length > 0);
        if (held.length === 0)
            continue;
        const isWhole = held.length === meant.length && !lock.rules.some((name) => catalogue.codeOf(name));
        const partly = isWhole ? {} : { isPartial: true };
        const isLower = severity !== undefined &&
            held.some((name) => {
                const rule = catalogue.rule(name.id);
                if (rule === undefined)
                    return severity === 'off';
                const wish = (0,settings/* wishOf */.H_)(rule, lock.floor, catalogue);
                const least = wish.codes.get(catalogue.codeOf(selector)) ?? wish.severity ?? rule.severity;
                return strictness/* strictness */.VD.severity(severity) < strictness/* strictness */.VD.severity(least);
            });
        if (isLower)
            yield {
                path: [...path, 'severity'],
                check: id,
                what: `${selector} cannot be ${severity === 'off' ? 'switched off' : `lowered to ${severity}`}`,
                ...partly,
            };
        const below = held.map((name) => catalogue.rule(name.id)).flatMap((rule) => rule ?? []);
        for (const rule of below)
            for (const name of changed(options, (0,settings/* wishOf */.H_)(rule, lock.floor, catalogue).options))
                yield {
                    path: [...path, 'options', name],
                    check: id,
                    what: `${selector}: its option ${name} stays as it is`,
                    ...partly,
                };
    }
}

// EXTERNAL MODULE: ./out/shared/policy/layer.js + 1 modules
var policy_layer = __webpack_require__(24386);
// EXTERNAL MODULE: ./out/shared/policy/plain.js
var plain = __webpack_require__(49475);
;// CONCATENATED MODULE: ./out/shared/policy/combine.js




/**
 * Policies in the order in which later ones win. A lock binds all but its own layer and those above it: what they wrote
 * that is weaker is taken out before they are merged, so that it does not hide what a third one made stricter. That alone is
 * no safeguard: whatever is merged here, the core holds to the locks (`shared/core/hold.ts`, `suppress.ts`).
 */
function combine(layers, catalogue) {
    const locks = layers.flatMap((layer) => lockOf(layer, layers, catalogue));
    const remarks = [];
    const cleaned = layers.map((layer) => {
        const binding = locks.filter(({ files }) => !files.includes(layer.source));
        const attempts = binding.flatMap((lock) => attemptsOn(layer.policy, lock, catalogue).map((attempt) => ({ ...attempt, lock })));
        const told = new Set();
        for (const { path, check, what, lock } of attempts) {
            const place = (0,policy_layer/* placeOf */.$)(layer, path);
            if (told.has(place + what))
                continue;
            told.add(place + what);
            remarks.push({
                ...(check !== undefined && { check }),
                text: `${place}: ${what}: ${lock.source} locks it.`,
            });
        }
        return without(layer.policy, attempts);
    });
    const policy = (0,policy_layer/* together */.b)(cleaned);
    const needsOwner = policy.requireOwner === true;
    const suppressions = layers.map((layer, index) => {
        const entries = cleaned[index]?.suppressions ?? [];
        const holding = needsOwner ? entries.filter(({ owner }) => owner !== undefined) : entries;
        for (const one of entries.filter((entry) => !holding.includes(entry))) {
            const nth = layer.policy.suppressions?.indexOf(one) ?? 0;
            remarks.push({ text: `${(0,policy_layer/* placeOf */.$)(layer, ['suppressions', nth])}: ${ownerless(one.rule)}` });
        }
        return { by: 'policy', source: layer.source, entries: holding };
    });
    const held = suppressions.flatMap(({ entries }) => entries);
    return {
        policy: policy.suppressions ? { ...policy, suppressions: held } : policy,
        ...{ locks, remarks, suppressions },
    };
}
function lockOf(layer, layers, catalogue) {
    const { locked = [] } = layer.policy;
    if (locked.length === 0)
        return [];
    const own = layers.filter((one) => one === layer || layer.above.includes(one));
    const named = core_locks/* lockableKeys */.wS.filter((key) => locked.includes(key));
    const checks = catalogue.checkIds.filter((id) => locked.includes(id));
    const names = [...named, ...checks];
    const lock = {
        source: layer.source,
        keys: named,
        checks,
        rules: locked.filter((name) => !names.includes(name)),
        floor: (0,policy_layer/* together */.b)(own.map(({ policy }) => policy)),
        files: own.map(({ source }) => source),
    };
    const within = new core_locks/* Locks */.bm([lock], catalogue);
    const asksSigners = catalogue.checks.some((one) => one.asksSigners && within.inCheck(one.id).length > 0);
    // Who cannot switch a rule off could let it read nothing.
    const implied = [
        ...(asksSigners ? ['trustedSigners'] : []),
        ...(lock.rules.length + checks.length > 0 ? ['onError'] : []),
    ];
    return [{ ...lock, keys: [...new Set([...named, ...implied])] }];
}
/** A sentence. */
const ownerless = (rule) => `the suppression of ${rule} has no owner, which the policy asks for, so it does not hold.`;
/** The policy with nothing at the paths of these. */
function without(policy, attempts) {
    const gone = attempts.filter(({ isPartial }) => isPartial !== true).map(({ path }) => path);
    return (0,plain/* pruned */.FA)(policy, gone);
}

// EXTERNAL MODULE: ./out/actions/settings/file.js
var settings_file = __webpack_require__(29688);
;// CONCATENATED MODULE: ./out/actions/settings/hadolint.js

/** Where hadolint looks, and where people put the file for its `--config`; the first one counts alone. */
const hadolintFiles = [
    '.hadolint.yaml',
    '.hadolint.yml',
    '.config/hadolint.yaml',
    '.config/hadolint.yml',
    'hadolint.yaml',
    'hadolint.yml',
];
/** Keys of ours that come from keys of hadolint's. */
const keyOf = {
    allowedRegistries: 'trustedRegistries',
    labelSchema: 'label-schema',
    strictLabels: 'strict-labels',
    failOn: 'failure-threshold',
    inlineIgnores: 'disable-ignore-pragma',
};
/** What hadolint's own configuration says, below policies (`over`) that win over it. */
async function hadolintLayer(trusted, catalogue, problems, over) {
    const present = new Set([...trusted.listing.entries, ...trusted.listing.excluded].map(({ path }) => path));
    const path = hadolintFiles.find((one) => present.has(one));
    const file = path === undefined ? undefined : (0,settings_file/* told */.Ev)(await (0,settings_file/* read */.LF)(trusted, path), path, 'policy', problems);
    if (file === undefined)
        return [];
    const { loadHadolint } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2857), __webpack_require__.e(1907), __webpack_require__.e(3636)]).then(__webpack_require__.bind(__webpack_require__, 43636));
    const hadolint = loadHadolint(file, catalogue);
    problems.push(...hadolint.problems);
    const namesOf = (key) => [key, ...(catalogue.rule(key)?.aliases ?? [])];
    const lines = file.text.split('\n').map((line) => line.replace(/(?:^|\s)#.*/u, ''));
    const lineOf = (at) => {
        const keys = at.flatMap((key) => (typeof key === 'string' ? (keyOf[key] ?? []) : []));
        const names = at[2] === 'rules' ? namesOf(String(at[3])) : keys;
        return (1 +
            Math.max(0, lines.findIndex((line) => names.some((name) => line.includes(name)))));
    };
    const hasRegistries = over.some(({ policy }) => policy.allowedRegistries !== undefined);
    const policy = hasRegistries ? withoutRegistries(hadolint.policy) : hadolint.policy;
    return [{ source: file.path, policy, above: [], lineOf }];
}
/** An option of a check would win over the key above it, whichever file that stands in. */
const withoutRegistries = ({ checks = {}, ...rest }) => ({
    ...rest,
    checks: Object.fromEntries(Object.entries(checks).map(([id, check]) => {
        const options = Object.entries(check.options ?? {}).filter(([name]) => name !== 'allowedRegistries');
        return [id, { ...check, options: Object.fromEntries(options) }];
    })),
});

// EXTERNAL MODULE: ./out/shared/files/commit-tree.js + 1 modules
var commit_tree = __webpack_require__(64814);
// EXTERNAL MODULE: ./out/shared/files/locate.js + 2 modules
var locate = __webpack_require__(10101);
// EXTERNAL MODULE: ./out/shared/policy/reference.js
var policy_reference = __webpack_require__(11894);
// EXTERNAL MODULE: ./out/shared/core/github.js
var github = __webpack_require__(60143);
// EXTERNAL MODULE: ./out/shared/exec/program.js
var program = __webpack_require__(30316);
// EXTERNAL MODULE: ./out/shared/files/content.js
var content = __webpack_require__(89381);
;// CONCATENATED MODULE: ./out/actions/settings/policy-place.js







/** In bytes: a policy has a few hundred lines. */
const mostBytes = 512 * 1024;
/** The repository, as it is where a pull request cannot write. */
const ownPlace = (trusted) => ({
    sourceOf: (path) => path,
    read: async (path) => (await (0,settings_file/* read */.LF)(trusted, path)) ?? { why: 'There is no such file where settings are read from.' },
});
/** Another repository at a commit of its default branch, through GitHub's API. */
function remotePlace({ owner, name, commit }, ask) {
    const called = `${owner}/${name}`;
    const refuse = (why, hint) => ({ why, hint });
    let known;
    /** A commit of a fork can be read through the repository that was forked, so only its history tells whose it is. */
    const find = async (github) => {
        const found = await github.repository(owner, name);
        if (found === undefined)
            return refuse(`GitHub has no repository ${called}, or the token may not see it.`, `Give \`github-token\` a token that may read ${called}, or check it out beside the repository and name the file with \`org-policy\`.`);
        if (found.fullName.toLowerCase() !== called.toLowerCase())
            return refuse(`${called} is called ${found.fullName} today.`, 'Name it so: somebody else can take the old name.');
        const place = await github.ancestry(owner, name, `heads/${found.defaultBranch}`, commit);
        if (place === 'contained')
            return undefined;
        return place === 'absent'
            ? refuse(`${called} has no commit ${commit}.`, 'Is it the whole id of a commit that was pushed there?')
            : refuse(`The commit ${commit} is not in the history of ${found.defaultBranch} of ${called}.`, 'It may be of a fork. Name a commit that was merged there.');
    };
    return {
        sourceOf: sourceIn({ owner, name, commit }),
        async read(path) {
            try {
                const github = await ask();
                const fault = await (known ??= find(github));
                if (fault !== undefined)
                    return fault;
                const [text, blob] = await Promise.all([
                    github.file(owner, name, path, commit),
                    github.blob(owner, name, path, commit),
                ]);
                if (text === undefined || blob === undefined)
                    return refuse(`The commit has no plain file ${path}.`, 'Is the path right? It begins at the root.');
                const bytes = [text, `\ufeff${text}`]
                    .map((one) => Buffer.from(one))
                    .find((one) => (0,content/* blobId */.zA)(one, blob.length === 64 ? 'sha256' : 'sha1') === blob);
                if (bytes === undefined)
                    return refuse('Its bytes are not those of the commit.', 'It has to be text in UTF-8, and come unchanged.');
                if (bytes.length > mostBytes)
                    return tooLarge;
                return { path, text, size: bytes.length, blob };
            }
            catch (error) {
                if (!(error instanceof github/* GitHubError */.y_))
                    throw error;
                return refuse(error.message, error.hint);
            }
        },
    };
}
const sourceIn = ({ owner, name, commit }) => (path) => `${owner}/${name}/${path}@${commit}`;
/** Another repository, where nobody is to be asked. */
const offline = (reference) => ({
    ...refusing('It lies in another repository, and nothing outside is asked (--offline).', 'Leave --offline out, or name a checkout that has this commit with --org-policy.'),
    sourceOf: sourceIn(reference),
});
/** Nothing can be read there. */
const refusing = (why, hint) => ({
    sourceOf: (path) => path,
    read: () => Promise.resolve({ why, hint }),
});
const tooLarge = {
    why: 'It is larger than 512 KiB.',
    hint: 'Split it: a policy can extend others.',
};
/** The first that has the file, else what the last one says. */
const either = (first, then) => ({
    ...then,
    read: async (path) => {
        const found = await first.read(path);
        return (0,settings_file/* isFile */.fo)(found) ? found : then.read(path);
    },
});
/** A folder beside the repository; of one that is `isLoose`, one file alone. */
function onDisk(folder, isLoose) {
    let first = true;
    return {
        sourceOf: (path) => (0,external_node_path_.join)(folder, path).split(external_node_path_.sep).join('/'),
        read(path) {
            const alone = {
                why: 'It lies in no checkout of its own.',
                hint: 'Check the other repository out into a folder.',
            };
            if (isLoose && !first)
                return Promise.resolve(alone);
            first = false;
            return Promise.resolve(readInside(folder, path));
        },
    };
}
function readInside(folder, path) {
    const file = (0,external_node_path_.join)(folder, path);
    const stats = (0,files_stats/* statsOf */.LZ)(file);
    if (stats?.isFile() !== true)
        return { why: 'There is no such file.' };
    if (wayTo(folder, external_node_fs_.realpathSync.native(file)) === undefined)
        return { why: 'It leads out of its checkout.' };
    if (stats.size > mostBytes)
        return tooLarge;
    const bytes = (0,external_node_fs_.readFileSync)(file);
    const text = bytes.toString('utf8').replace(/^\ufeff/u, '');
    return { path, text, size: bytes.length, blob: (0,content/* blobId */.zA)(bytes, 'sha1') };
}
/** `/` between parts; '' for the folder itself, undefined outside of it. */
const wayTo = (folder, path) => (0,program/* isInside */.FK)(folder, path) ? (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/') : undefined;

// EXTERNAL MODULE: ./out/actions/sides.js + 5 modules
var sides = __webpack_require__(3415);
;// CONCATENATED MODULE: ./out/actions/settings/org-policy.js








/** Finds it in another repository (`remote`), in the repository itself, or on disk beside it. */
async function findOrgPolicy(request, written, remote) {
    const { cwd, root, trusted } = request;
    // Never a file of that name, which the repository could hold.
    if (written.includes('@') && !/^(?:\.{0,2}[/\\]|[A-Za-z]:)/u.test(written)) {
        const reference = (0,policy_reference.parseReference)(written);
        if ('commit' in reference)
            return { path: reference.path, place: remote(reference) };
        const { fault, hint } = 'fault' in reference ? reference : { fault: 'it names no commit', hint: '' };
        return { path: written, place: refusing(`${fault}.`.replace(/^extends/u, 'It'), hint) };
    }
    const paths = [(0,external_node_path_.resolve)(cwd, written), (0,external_node_path_.resolve)(root, written)];
    const file = paths.find((path) => (0,files_stats/* statsOf */.LZ)(path) !== undefined) ?? (0,external_node_path_.resolve)(cwd, written);
    const found = (0,files_stats/* statsOf */.LZ)(file) === undefined ? undefined : await (0,locate/* locate */.x)([file], cwd);
    // Git keeps no `.git` folder: who can write to the repository cannot bring a checkout, only a submodule, whose is a file.
    const isBeside = found !== undefined &&
        found.root !== root &&
        (0,files_stats/* statsOf */.LZ)((0,external_node_path_.join)(found.root, '.git'))?.isDirectory() === true &&
        external_node_fs_.realpathSync.native(file) === file;
    for (const path of isBeside ? [] : paths) {
        const way = wayTo(root, path);
        if (way !== undefined && (await isTracked(request, way)))
            return { path: way, place: ownPlace(trusted) };
    }
    if (found === undefined)
        return {
            path: written,
            place: refusing('There is no such file.', 'Is it checked out before this step?'),
        };
    const { git } = found;
    // A file that lies loose in the workspace stands on nothing: what is beside it may be the pull request's.
    const isLoose = found.root === root || git === null;
    const folder = isLoose ? external_node_fs_.realpathSync.native((0,external_node_path_.dirname)(file)) : found.root;
    const at = { path: wayTo(folder, external_node_fs_.realpathSync.native(file)) ?? file, place: onDisk(folder, isLoose) };
    return isLoose ? at : { ...at, checkout: (commit, named) => inCheckout(git, commit, named) };
}
/** What a commit holds is known by its id, whoever has it. */
function inCheckout(git, commit, named) {
    const source = (0,commit_tree/* commitTree */.S)(git, commit);
    return {
        ...named,
        async read(wanted) {
            try {
                return await ownPlace({ commit, source, listing: await source.list() }).read(wanted);
            }
            catch {
                return { why: 'The checkout does not have that commit.' };
            }
        },
    };
}
/**
 * Whether what is checked, or what is trusted, holds the path itself, or a link or submodule on the way to it. There are
 * file systems that take other letters for the same name.
 */
async function isTracked({ tracked, trusted, head }, way) {
    const { entries, excluded } = trusted.source === head.source ? sides/* nothing */.s6.listing : trusted.listing;
    const paths = [...((await tracked?.()) ?? []), ...[...entries, ...excluded].map(({ path }) => path)];
    const wanted = folded(way);
    return paths
        .map((path) => folded(path).replace(/\/$/u, ''))
        .some((path) => path === wanted || wanted.startsWith(`${path}/`));
}
const folded = (path) => path.normalize('NFC').toLowerCase();

;// CONCATENATED MODULE: ./out/actions/settings/policy-chain.js

/** Of files that extend each other, and of all of a run. */
const [mostDeep, mostFiles] = [5, 20];
/** For all that is asked, in milliseconds. */
const mostTime = 60_000;
/**
 * Reads policies with all that they extend. A file with a fault says nothing, nor does one that stands on it: half a policy
 * could open the gate. What they stand on and could be read holds all the same.
 */
class PolicyChain {
    /** In the order in which later ones win. */
    layers = [];
    #settings;
    /** By source, and by blob id: the same bytes twice are one policy. Undefined: it has a fault, or is being read. */
    #known = new Map();
    #ends;
    #files = 0;
    constructor(settings) {
        this.#settings = settings;
        this.#ends = Date.now() + (settings.time ?? mostTime);
    }
    /** `file` with all that it extends, below `above`; undefined where any of it has a fault. */
    async add(file, place, above = []) {
        return this.#layer({ file, place }, [], above);
    }
    /** As the place does, within the time of all that is asked. */
    async read(path, place) {
        let timer;
        const late = {
            why: 'It took too long.',
            hint: 'Run again, or check the policy out beside the repository.',
        };
        const over = new Promise((resolve) => {
            timer = setTimeout(resolve, Math.max(0, this.#ends - Date.now()), late);
        });
        try {
            return await Promise.race([place.read(path), over]);
        }
        finally {
            clearTimeout(timer);
        }
    }
    async #layer({ file, place }, ways, top) {
        const { catalogue, problems } = this.#settings;
        const source = place.sourceOf(file.path);
        const same = this.#known.get(source) ?? this.#sameBytes(file.blob);
        if (same !== undefined)
            return same;
        if (this.#known.has(source))
            return undefined;
        this.#known.set(source, undefined);
        // Loaded only where there is something to read: the schema library is the slowest part of a start.
        const { loadPlaced } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2857), __webpack_require__.e(2856), __webpack_require__.e(1907), __webpack_require__.e(459)]).then(__webpack_require__.bind(__webpack_require__, 90459));
        const { policy, problems: faults, lineOf, } = loadPlaced({ path: source, text: file.text, size: file.size, blob: file.blob }, catalogue);
        problems.push(...faults);
        const below = await this.#extended(policy.extends ?? [], { source, place, lineOf }, [...ways, source], top);
        if (faults.length > 0 || below === undefined)
            return undefined;
        const above = [...new Set([...top, ...below.flatMap((one) => [...one.above, one])])];
        const layer = { source, policy, above, lineOf };
        this.#known.set(source, layer);
        // Where it leads into its own repository, the same bytes elsewhere are another policy.
        const isWhole = (policy.extends ?? []).every((one) => !one.startsWith('./'));
        if (file.blob !== '' && isWhole)
            this.#known.set(blobKey(file.blob), layer);
        this.layers.push(layer);
        return layer;
    }
    #sameBytes = (blob) => blob === '' ? undefined : this.#known.get(blobKey(blob));
    /** Undefined where one of them is missing. All are read, since what can be read holds. */
    async #extended(written, from, ways, top) {
        if (written.length === 0)
            return [];
        const { parseReference } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 11894));
        const found = [];
        for (const [index, text] of written.entries()) {
            const reference = parseReference(text);
            if ('fault' in reference)
                continue;
            const line = from.lineOf(written.length === 1 ? ['extends'] : ['extends', index]);
            const at = `${from.source}:${line}`;
            found.push(await this.#one(reference, from.place, at, ways, top));
        }
        const layers = found.flatMap((one) => one ?? []);
        return layers.length === written.length ? layers : undefined;
    }
    async #one(reference, here, at, ways, top) {
        const place = 'commit' in reference ? this.#settings.remote(reference) : here;
        const source = place.sourceOf(reference.path);
        const refuse = (why, hint) => {
            this.#settings.problems.push((0,settings_file/* bad */.MB)('policy', `${at}: ${why}`, hint));
            return undefined;
        };
        if (ways.includes(source))
            return refuse(`${source} is extended in a circle.`, `The way there: ${ways.join(', ')}.`);
        if (ways.length >= mostDeep)
            return refuse(`policies extend each other more than ${mostDeep} deep.`, 'Let one file extend several.');
        const known = this.#known.get(source);
        if (known !== undefined)
            return known;
        this.#files += 1;
        if (this.#files > mostFiles)
            return refuse(`more than ${mostFiles} policies are extended.`, 'Put what belongs together into one file.');
        const file = await this.read(reference.path, place);
        if (!(0,settings_file/* isFile */.fo)(file)) {
            const { message, hint } = (0,settings_file/* unreadable */.O$)(file, source, 'policy');
            return refuse(message, hint);
        }
        return this.#layer({ file, place }, ways, top);
    }
}
const blobKey = (blob) => `blob ${blob}`;

;// CONCATENATED MODULE: ./out/actions/settings/policies.js




/** The organisation's policy and the repository's, each with all that it extends. */
async function loadChain(request, own) {
    const { catalogue, github, orgPolicy, trusted } = request;
    const problems = [];
    const anywhere = (reference) => github === undefined ? offline(reference) : remotePlace(reference, github);
    const top = orgPolicy === undefined ? undefined : await findOrgPolicy(request, orgPolicy, anywhere);
    const remote = (reference) => {
        const place = anywhere(reference);
        return top?.checkout === undefined ? place : either(top.checkout(reference.commit, place), place);
    };
    const chain = new PolicyChain({ catalogue, problems, remote });
    if (top !== undefined) {
        const file = await chain.read(top.path, top.place);
        if ((0,settings_file/* isFile */.fo)(file))
            await chain.add(file, top.place);
        else
            problems.push((0,settings_file/* unreadable */.O$)(file, `The org-policy ${top.place.sourceOf(top.path)}`, 'policy'));
    }
    const before = problems.length;
    if (own !== undefined)
        await chain.add(own, ownPlace(trusted), [...chain.layers]);
    return { layers: chain.layers, problems: problems.slice(0, before), faults: problems.slice(before) };
}

;// CONCATENATED MODULE: ./out/actions/settings/proposed.js
/**
 * Settings that head has and the trusted side has not, or has otherwise: they count once they are merged, and whoever
 * reads the report should know. `isSetting` tells which paths decide about the gate.
 */
async function proposedSettings(trusted, head, isSetting) {
    if (trusted.source === head.source)
        return [];
    const [before, now] = await Promise.all([blobs(trusted, isSetting), blobs(head, isSetting)]);
    return [...new Set([...before.keys(), ...now.keys()])]
        .filter((path) => before.get(path) !== now.get(path))
        .sort();
}
async function blobs({ source, listing }, isSetting) {
    const found = new Map();
    for await (const result of source.read(listing.entries.filter(({ path }) => isSetting(path))))
        found.set(result.entry.path, 'file' in result ? result.file.blob : 'unread');
    return found;
}

;// CONCATENATED MODULE: ./out/actions/settings/files.js










const defaultPolicies = ['.github/portcullis.yml', '.github/portcullis.yaml'];
async function loadSettingsFiles(request) {
    const { catalogue, trusted, head, root } = request;
    const problems = [];
    const policyFile = request.policy === undefined
        ? await defaultPolicy(trusted, problems)
        : await named(request, request.policy, 'policy', false, problems);
    const written = request.baseline ?? request.writeBaseline;
    const baselineFile = written === undefined
        ? undefined
        : await named(request, written, 'baseline', request.baseline === undefined, problems);
    const chained = await loadChain(request, policyFile);
    problems.push(...chained.problems);
    const loaded = baselineFile && (await load(baselineFile, catalogue));
    const faults = [...chained.faults, ...(loaded?.problems ?? [])];
    problems.push(...(trusted === head ? faults : faults.map(asBaseHasIt)));
    const path = request.writeBaseline === undefined ? undefined : placeOf(request, request.writeBaseline);
    const before = path === undefined ? undefined : await (0,settings_file/* read */.LF)(head, path, root);
    const standing = (0,settings_file/* isFile */.fo)(before) ? await load(before, catalogue) : undefined;
    const isSound = before === undefined || standing?.problems.length === 0;
    if (path !== undefined && !isSound && path !== baselineFile?.path)
        problems.push(...(standing?.problems ?? ((0,settings_file/* isFile */.fo)(before) ? [] : [(0,settings_file/* unreadable */.O$)(before, path, 'baseline')])));
    const isWhole = chained.problems.length + chained.faults.length === 0;
    const layers = [...(await hadolintLayer(trusted, catalogue, problems, chained.layers)), ...chained.layers];
    const { policy, locks, remarks, ...combined } = combine(layers, catalogue);
    const ownedOnly = policy.requireOwner === true;
    const accepted = loaded?.entries ?? [];
    const baseline = ownedOnly ? accepted.filter(({ owner }) => owner !== undefined) : accepted;
    const target = path === undefined || !isSound ? undefined : path;
    const salt = loaded?.salt ?? (target === undefined ? undefined : (standing?.salt ?? newSalt()));
    const others = path === baselineFile?.path && standing ? [] : accepted;
    return {
        policy: isWhole ? policy : { ...policy, onError: 'fail' },
        locks: isWhole ? locks : [unread, ...locks],
        remarks: [
            ...remarks,
            ...accepted
                .filter((one) => !baseline.includes(one))
                .map(({ rule, path }) => ({ text: `${baselineFile?.path ?? ''}: at ${path} ${ownerless(rule)}` })),
        ],
        layers,
        suppressions: [
            { by: 'baseline', source: baselineFile?.path ?? '', entries: baseline },
            ...combined.suppressions,
        ],
        problems,
        proposed: await proposedSettings(trusted, head, settingsOf(request, layers)),
        salt,
        target: target === undefined || salt === undefined
            ? undefined
            : { file: (0,external_node_path_.join)(root, target), standing: [...others, ...(standing?.entries ?? [])], salt },
    };
}
/** Whether a path decides about the gate. */
function settingsOf(request, layers) {
    const { policy, baseline, writeBaseline, foreign = [] } = request;
    const named = [policy, baseline ?? writeBaseline].flatMap((one) => one === undefined ? [] : (placeOf(request, one) ?? []));
    const paths = new Set([
        ...named,
        ...(policy === undefined ? defaultPolicies : []),
        ...hadolintFiles,
        ...foreign,
        ...layers.map(({ source }) => source),
    ]);
    return (path) => paths.has(path) || path === '.gitattributes' || path.endsWith('/.gitattributes');
}
/** What it would have locked is not known: no other policy, and no input, makes that a warning. */
const unread = {
    source: 'a policy that could not be read',
    keys: ['onError'],
    checks: [],
    rules: [],
    floor: {},
    files: [],
};
/** A change that mends the file is judged by the broken one all the same. */
const asBaseHasIt = ({ hint, ...problem }) => ({
    ...problem,
    hint: `${hint} This is the file as the base has it: a correction counts once it is merged.`.trim(),
});
const newSalt = () => (0,external_node_crypto_.randomBytes)(16).toString('hex');
const load = async ({ path, text }, catalogue) => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2857), __webpack_require__.e(2856), __webpack_require__.e(1907), __webpack_require__.e(9732)]).then(__webpack_require__.bind(__webpack_require__, 39732))).loadBaseline(path, text, catalogue);
/** The policy that nobody named. A name that is nearly right must not pass for "no policy". */
async function defaultPolicy(trusted, problems) {
    const { entries, excluded } = trusted.listing;
    const present = [...entries, ...excluded]
        .map(({ path }) => path)
        .filter((path) => defaultPolicies.includes(path.toLowerCase()));
    const [first, second] = present.filter((path) => defaultPolicies.includes(path));
    for (const path of present.filter((one) => !defaultPolicies.includes(one)))
        problems.push((0,settings_file/* bad */.MB)('policy', `${path} is not read: letter case counts.`, `Rename it to ${path.toLowerCase()}.`));
    if (first === undefined)
        return undefined;
    if (second !== undefined) {
        problems.push((0,settings_file/* bad */.MB)('policy', `There are two policies, ${first} and ${second}.`, 'Keep one of them.'));
        return undefined;
    }
    return (0,settings_file/* told */.Ev)(await (0,settings_file/* read */.LF)(trusted, first), first, 'policy', problems);
}
/** A file the user named: it has to be there, in the base or proposed by head. */
async function named(request, written, what, mayBeAbsent, problems) {
    const { root, trusted, head } = request;
    const path = placeOf(request, written);
    if (path === undefined) {
        const message = `The ${what} ${JSON.stringify(written)} lies outside of the repository.`;
        const hint = 'Keep it in the repository, where a review sees its changes.';
        problems.push({ code: 'bad-input', message, hint });
        return undefined;
    }
    // What git ignores is in no listing, and counts where the work tree itself is trusted.
    const found = await (0,settings_file/* read */.LF)(trusted, path, trusted.source === head.source ? root : undefined);
    if (found !== undefined)
        return (0,settings_file/* told */.Ev)(found, path, what, problems);
    if (mayBeAbsent || (await (0,settings_file/* read */.LF)(head, path)) !== undefined)
        return undefined;
    problems.push({
        code: 'path-not-found',
        message: `There is no ${what} ${JSON.stringify(written)}.`,
        hint: 'It is looked for from the current folder, then from the root of the repository.',
    });
    return undefined;
}
/**
 * The path in the repository that the user means: from the current folder, else from the root. What the trusted side
 * holds goes first, so that a pull request cannot put another file in its way. Undefined: outside.
 */
function placeOf({ root, cwd, trusted }, written) {
    const paths = [(0,external_node_path_.resolve)(cwd, written), (0,external_node_path_.resolve)(root, written)].flatMap((path) => inside(root, path) ?? []);
    return (paths.find((path) => trusted.listing.entries.some((entry) => entry.path === path)) ??
        paths.find((path) => (0,files_stats/* statsOf */.LZ)((0,external_node_path_.join)(root, path)) !== undefined) ??
        paths[0]);
}
function inside(root, path) {
    const way = wayTo(root, (0,external_node_path_.join)(real((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path)));
    return way === '' ? undefined : way;
}
function real(folder) {
    try {
        return external_node_fs_.realpathSync.native(folder);
    }
    catch {
        // Not there yet: a baseline may be the first file in it.
        return folder;
    }
}


/***/ }),

/***/ 77976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ bindToolSettings)
/* harmony export */ });
/* harmony import */ var _shared_core_catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13275);
/* harmony import */ var _shared_files_matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75890);
/* harmony import */ var _outlines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24765);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29688);




/**
 * Lets each check read what other tools are told, from where a pull request cannot write. Checks that are loaded and do
 * not run are asked too: a policy or a baseline may name rules that only such a file makes.
 */
async function bindToolSettings(checks, catalogue, trusted) {
    const paths = new Set();
    const bound = new Map();
    const problems = new Map();
    for (const check of catalogue.checks) {
        if (check.configured === undefined)
            continue;
        const runs = checks.includes(check);
        const unread = [];
        const result = await check.configured({
            read: async (path) => {
                if (runs)
                    paths.add(path);
                return (0,_file_js__WEBPACK_IMPORTED_MODULE_2__/* .told */ .Ev)(await (0,_file_js__WEBPACK_IMPORTED_MODULE_2__/* .read */ .LF)(trusted, path), path, 'policy', unread);
            },
            matcher: _shared_files_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .j,
        });
        if (runs)
            problems.set(check.id, [...unread, ...result.problems]);
        // What could not be read may be missing from the rest.
        if (result.check !== check && unread.length === 0)
            bound.set(check.id, result.check);
    }
    const now = (check) => bound.get(check.id) ?? check;
    return {
        checks: checks.map(now),
        catalogue: bound.size === 0 ? catalogue : new _shared_core_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .Catalogue */ .Q(catalogue.checks.map(now), _outlines_js__WEBPACK_IMPORTED_MODULE_1__/* .outlines */ .a),
        paths: [...paths],
        problems: ({ checks: asked = {} }) => [...problems].flatMap(([id, all]) => (asked[id]?.enabled === false ? [] : all)),
    };
}


/***/ }),

/***/ 27461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ requestOf)
/* harmony export */ });
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75348);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3415);


const requestOf = (line, { location, io, ...sides }) => ({
    ...sides,
    policy: (0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .textGiven */ .F$)(line, 'policy'),
    orgPolicy: (0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .textGiven */ .F$)(line, 'org-policy'),
    baseline: (0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .textGiven */ .F$)(line, 'baseline'),
    root: location.root,
    tracked: () => (0,_sides_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(location),
    github: io === undefined || line.values.get('offline') === true ? undefined : async () => (await io()).github,
});


/***/ }),

/***/ 3415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s6: () => (/* binding */ nothing),
  wG: () => (/* binding */ pathsOf),
  Lt: () => (/* binding */ sides_select),
  L$: () => (/* binding */ sideOfHead),
  Mm: () => (/* binding */ sidesOf),
  ZB: () => (/* binding */ trustedSide)
});

// EXTERNAL MODULE: ./out/shared/files/attributes.js
var files_attributes = __webpack_require__(26987);
// EXTERNAL MODULE: ./out/shared/files/commit-tree.js + 1 modules
var commit_tree = __webpack_require__(64814);
;// CONCATENATED MODULE: ./out/shared/files/renames.js
// Beyond this many candidates git looks at equal contents only, since comparing is quadratic.
const maxCandidates = 1000;
/** Files that the head has under another path than the base: base path by head path. Throws PortcullisError `git`. */
async function renames(git, base, head) {
    const find = (similarity) => git.ask(['diff-tree', '-r', '-z', similarity, `-l${maxCandidates}`, '--diff-filter=R', base, head]);
    const similar = await find('-M');
    // Contents that a partial clone lacks cannot be compared; object ids can.
    const { stdout } = similar.code === 0 ? similar : await find('-M100%');
    const found = new Map();
    const fields = stdout.toString('utf8').split('\0');
    // `:<mode> <mode> <object> <object> R<score>`, base path, head path
    for (let at = 0; at + 2 < fields.length; at += 3)
        found.set(fields[at + 2] ?? '', fields[at + 1] ?? '');
    return found;
}
/**
 * Files that were moved in the work tree and are not committed yet: base path by head path. Only equal bytes count, and
 * only paths that are `wanted`: each new one is read.
 */
async function moved(base, head, wanted) {
    const old = new Set(base.entries.map(({ path }) => path));
    const present = new Set(head.listing.entries.map(({ path }) => path));
    const gone = new Map();
    for (const { path, blob } of base.entries)
        if (blob !== undefined && !present.has(path) && wanted(path))
            gone.set(blob, [...(gone.get(blob) ?? []), path]);
    const found = new Map();
    if (gone.size === 0)
        return found;
    const fresh = head.listing.entries.filter(({ path }) => !old.has(path) && wanted(path));
    for await (const result of head.source.read(fresh)) {
        const before = 'file' in result ? gone.get(result.file.blob)?.shift() : undefined;
        if (before !== undefined)
            found.set(result.entry.path, before);
    }
    return found;
}

// EXTERNAL MODULE: ./out/shared/files/content.js
var content = __webpack_require__(89381);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/shared/core/errors.js
var errors = __webpack_require__(65175);
// EXTERNAL MODULE: ./out/shared/exec/program.js
var program = __webpack_require__(30316);
// EXTERNAL MODULE: ./out/shared/files/stats.js
var files_stats = __webpack_require__(75715);
;// CONCATENATED MODULE: ./out/shared/files/disk.js






// A link is not followed, a pipe not waited for: where a file is opened, nobody has to have looked what it is. Windows has
// neither flag (undefined counts as 0), nor pipes in folders.
const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
const refusesLinks = external_node_fs_.constants.O_NOFOLLOW !== undefined;
/** Reads files of one folder, never through a link that leads out of it. Synchronous: faster, and no memory piles up. */
class Disk {
    #root;
    #hash;
    #folders = new Map();
    /** `root` is absolute with its links resolved. */
    constructor(root, hash) {
        this.#root = root;
        this.#hash = hash;
    }
    /** Any failure becomes a result. What `room` held before is gone. */
    read(entry, room) {
        // Of thousands of files: to join and to take apart costs more than to look for a slash.
        const path = `${this.#root}/${entry.path}`;
        try {
            if (!this.#isOwnFolder(path.slice(0, path.lastIndexOf('/'))))
                return (0,content/* outside */.qY)(entry);
            const file = refusesLinks ? disk_open(path) : undefined;
            return file === undefined
                ? this.#readOther(entry, path, room)
                : this.#readOpen(entry, path, file, room);
        }
        catch (error) {
            return failed(entry, error);
        }
    }
    /** What is no file, or one that cannot be opened. */
    #readOther(entry, path, room) {
        const stats = (0,external_node_fs_.lstatSync)(path);
        if (stats.isSymbolicLink())
            return this.#readLink(entry, path, room);
        return stats.isFile() ? this.#readOpen(entry, path, (0,external_node_fs_.openSync)(path, flags), room) : notRegular(entry);
    }
    /** A folder of the tree may itself be a link, put there since git listed what is below. */
    #isOwnFolder(folder) {
        const known = this.#folders.get(folder);
        if (known !== undefined)
            return known;
        const own = this.#isOwn(external_node_fs_.realpathSync.native(folder));
        this.#folders.set(folder, own);
        return own;
    }
    #isOwn(path) {
        return (0,program/* isInside */.FK)(this.#root, path) && !(0,program/* isInside */.FK)((0,external_node_path_.join)(this.#root, '.git'), path);
    }
    #readLink(entry, path, room) {
        let target;
        try {
            target = external_node_fs_.realpathSync.native(path);
        }
        catch (error) {
            if ((0,files_stats/* isAbsence */.Md)(error))
                return (0,content/* deadLink */.b4)(entry, 'a link to nothing');
            if ((0,files_stats/* codeOf */.$N)(error) === 'ELOOP')
                return (0,content/* deadLink */.b4)(entry, 'a link that leads back to itself');
            throw error;
        }
        if (!this.#isOwn(target))
            return (0,content/* outside */.qY)(entry);
        const stats = (0,external_node_fs_.lstatSync)(target);
        if (stats.isDirectory())
            return (0,content/* excluded */.t7)(entry, 'a link to a folder');
        return stats.isFile() ? this.#readOpen(entry, target, (0,external_node_fs_.openSync)(target, flags), room) : notRegular(entry);
    }
    /** Closes the file. */
    #readOpen(entry, path, file, room) {
        try {
            const stats = (0,external_node_fs_.fstatSync)(file);
            if (!stats.isFile())
                return notRegular(entry);
            if (stats.size > content/* maxFileBytes */.eV) {
                const raw = (0,content/* streamed */.IB)(entry, stats.size, undefined, () => stream(path, stats));
                return { ...(0,content/* tooLarge */.g$)(entry, stats.size), raw };
            }
            // One byte more than promised: a file that grows meanwhile must not be cut in silence.
            const { space, isTaken } = room.make(stats.size + 1);
            const bytes = readInto(space, file, stats.size + 1, stats.size);
            if (bytes.length > stats.size)
                return failed(entry, new Error('it grew while it was read'));
            return (0,content/* fromBytes */.uK)(entry, bytes, () => (0,content/* blobId */.zA)(bytes, this.#hash), isTaken);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
}
/** Undefined: something else than a file, or none that can be opened. */
function disk_open(path) {
    try {
        return (0,external_node_fs_.openSync)(path, flags);
    }
    catch {
        return undefined;
    }
}
const chunkBytes = 1024 * 1024;
/** A large file in chunks; it has to be the one that was looked at. */
async function* stream(path, looked) {
    const file = (0,external_node_fs_.openSync)(path, flags);
    try {
        const { ino, dev, size } = (0,external_node_fs_.fstatSync)(file);
        if (ino !== looked.ino || dev !== looked.dev || size !== looked.size)
            throw changed();
        for (let left = size; left > 0;) {
            const bytes = readInto(Buffer.allocUnsafe(Math.min(left, chunkBytes)), file);
            if (bytes.length === 0)
                throw changed();
            left -= bytes.length;
            yield await Promise.resolve(bytes);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
const changed = () => new errors/* PortcullisError */.S('unsteady', 'it changed while it was read', 'Run again on a tree that stands still.');
/** Until there are `enough` bytes, `most` of `space` are full, or the file ends. */
function readInto(space, file, most = space.length, enough = most) {
    let length = 0;
    for (;;) {
        const count = (0,external_node_fs_.readSync)(file, space, length, most - length, null);
        length += count;
        if (count === 0 || length >= enough)
            return space.subarray(0, length);
    }
}
const notRegular = (entry) => ({ entry, unchecked: (0,content/* irregular */.ev)(entry.path) });
function failed(entry, error) {
    const code = (0,files_stats/* codeOf */.$N)(error);
    if (code === 'EACCES' || code === 'EPERM') {
        return (0,content/* unchecked */.VJ)(entry, 'unreadable', 'Reading it is not permitted.', 'Give the user of this run the right to read it.');
    }
    if ((0,files_stats/* isAbsence */.Md)(error)) {
        const message = 'It is not there: gone since it was listed, or a link left out of a sparse checkout.';
        const hint = 'Run again on a whole checkout that stands still.';
        return (0,content/* excused */._K)((0,content/* unchecked */.VJ)(entry, 'unreadable', message, hint), 'not in the work tree');
    }
    const reason = code ?? (error instanceof Error ? error.message : 'unknown error');
    return (0,content/* unchecked */.VJ)(entry, 'unreadable', `It could not be read: ${reason}.`, 'Run again on a tree that stands still.');
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./out/shared/files/names.js
var names = __webpack_require__(35780);
;// CONCATENATED MODULE: ./out/shared/files/folder.js





/** Every file below `start` (relative to `root`), for folders that git does not list. Links are entries, never followed. */
function walk(root, start = '') {
    const entries = [];
    const excluded = [];
    const unchecked = [];
    const open = [start];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
        const items = itemsOf((0,external_node_path_.join)(root, folder));
        if (items === undefined)
            unchecked.push(folder_closed(folder));
        for (const item of items ?? []) {
            const name = item.name.toString('utf8');
            const path = folder === '' ? name : `${folder}/${name}`;
            if (name === '.git')
                continue;
            if (!(0,external_node_buffer_.isUtf8)(item.name)) {
                unchecked.push(item.isDirectory() ? folder_closed(path) : (0,names/* misnamed */.H9)(Buffer.from(path)));
            }
            else if (item.isFile() || item.isSymbolicLink())
                entries.push({ path });
            // To open a device may be to start it.
            else if (!item.isDirectory())
                unchecked.push((0,content/* irregular */.ev)(path));
            else if (name === 'node_modules')
                excluded.push({ path, why: 'installed packages' });
            else
                open.push(path);
        }
    }
    return { entries, excluded, unchecked };
}
function itemsOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true, encoding: 'buffer' });
    }
    catch {
        return undefined;
    }
}
const folder_closed = (path) => ({
    path: path === '' ? './' : `${path}/`,
    code: 'unreadable',
    message: 'The folder could not be opened.',
    line: null,
    hint: 'Give the user of this run the right to read it, or exclude it in the policy.',
});

// EXTERNAL MODULE: ./out/shared/files/index-listing.js
var index_listing = __webpack_require__(57301);
// EXTERNAL MODULE: ./out/shared/files/listing.js
var files_listing = __webpack_require__(15948);
// EXTERNAL MODULE: ./out/shared/files/objects.js
var files_objects = __webpack_require__(2264);
;// CONCATENATED MODULE: ./out/shared/files/room.js
/** Memory for one file at a time. To take and give back some for each costs more than to read it. */
class Room {
    #bytes = Buffer.alloc(0);
    #guests = 0;
    /** `space` has `size` bytes or more, with anything in them; it is the caller's until the next is made. */
    make(size) {
        if (this.#bytes.length < size)
            this.#bytes = Buffer.allocUnsafeSlow(Math.max(size, 2 * this.#bytes.length));
        const guest = (this.#guests += 1);
        return { space: this.#bytes, isTaken: () => this.#guests === guest };
    }
}

;// CONCATENATED MODULE: ./out/shared/files/work-tree.js








/** The files as they lie on disk: what git tracks or would add, or in a plain folder all of them. */
function workTree(location, options = {}) {
    const { root, git, hash, selection } = location;
    const disk = new Disk(root, hash);
    async function listAll() {
        const listing = git === null ? walk(root) : await (0,index_listing/* listIndex */.VH)(git, root);
        // A folder named on purpose counts even where git ignores it.
        const ignored = selection.filter((one) => one.kind === 'folder' && !listing.entries.some((entry) => one.matches(entry.path)));
        return (0,files_listing/* combine */.k)([listing, ...ignored.map((folder) => walk(root, folder.path))]);
    }
    async function* read(entries) {
        // What a sparse checkout leaves out has its blob from the index.
        const ids = git === null ? [] : entries.flatMap(({ blob }) => blob ?? []);
        const objects = git === null ? undefined : (0,files_objects/* readObjects */.$)(git, ids, content/* maxFileBytes */.eV);
        const room = new Room();
        for (const entry of entries) {
            if (entry.blob === undefined || objects === undefined)
                yield disk.read(entry, room);
            else {
                const object = await objects.next();
                yield (0,content/* fromObject */.O5)(entry, object.done === true ? { kind: 'missing' } : object.value, entry.blob);
            }
        }
    }
    return {
        read,
        async list() {
            const all = nameFiles(await listAll(), location);
            const attributes = options.attributes ?? (await (0,files_attributes/* loadAttributes */.us)({ list: () => Promise.resolve(all), read }));
            return (0,files_listing/* sorted */.I)((0,files_attributes/* applyAttributes */.IO)(all, attributes));
        },
    };
}
/** Marks the files that the user named, and adds those that git ignores. */
function nameFiles(listing, { selection }) {
    const named = new Set(selection.filter(({ kind }) => kind === 'file').map(({ path }) => path));
    if (named.size === 0)
        return listing;
    const entries = listing.entries.map((entry) => named.delete(entry.path) ? { ...entry, named: true } : entry);
    return { ...listing, entries: [...entries, ...[...named].map((path) => ({ path, named: true }))] };
}

// EXTERNAL MODULE: ./out/actions/attempt.js
var attempt = __webpack_require__(80057);
;// CONCATENATED MODULE: ./out/actions/sides.js





const nothing = {
    commit: null,
    source: {
        list: () => Promise.resolve({ entries: [], excluded: [] }),
        async *read() {
            yield* await Promise.resolve([]);
        },
    },
    listing: { entries: [], excluded: [] },
};
async function sideOfHead(location, attributes) {
    const source = workTree(location, attributes && { attributes });
    return { commit: location.head, source, listing: await source.list() };
}
/** `isClaimed` tells files that a check reads from all the others. */
async function sideOfBase(base, head, isClaimed, attributes) {
    const source = (0,commit_tree/* commitTree */.S)(base.git, base.commit, attributes && { attributes });
    const [listing, committed] = await Promise.all([
        source.list(),
        head.commit === null ? new Map() : renames(base.git, base.commit, head.commit),
    ]);
    const known = new Set([...committed].flat());
    const later = await moved(listing, head, (path) => isClaimed(path) && !known.has(path));
    return {
        commit: base.commit,
        source,
        listing,
        renamed: new Map([...committed, ...later].map(([now, before]) => [before, now])),
    };
}
/** Head, what it is compared with, and the side whose settings hold. `checks` claim what a moved file is known by. */
async function sidesOf(location, ground, checks, problems) {
    const attributes = await attributesFor(ground, problems);
    const head = (await (0,attempt/* attempt */.C)(problems, () => sideOfHead(location, attributes))) ?? {
        ...nothing,
        commit: location.head,
    };
    const base = await (0,attempt/* attempt */.C)(problems, () => {
        const isClaimed = (path) => checks.some((check) => check.claims(path) !== undefined);
        return ground.base && sideOfBase(ground.base, head, isClaimed, attributes);
    });
    return { head, base, trusted: (await (0,attempt/* attempt */.C)(problems, () => trustedSide(ground, head))) ?? nothing };
}
/** What the user named of a side. */
function sides_select({ commit, source, listing }, { selection }) {
    const wanted = ({ path }) => selection.some((one) => one.matches(path));
    return {
        commit,
        source,
        all: listing.entries,
        listing: {
            entries: listing.entries.filter(wanted),
            excluded: listing.excluded.filter(wanted),
            // Any of them may hold what was named.
            unchecked: listing.unchecked ?? [],
        },
    };
}
/** What the commit that is checked holds, and where it has submodules. */
async function pathsOf({ git, head }) {
    if (git === null || head === null)
        return [];
    const { entries, excluded } = await (0,commit_tree/* commitTree */.S)(git, head).list();
    return [...entries, ...excluded].map(({ path }) => path);
}
/** Undefined: the work tree's own. */
async function attributesFor({ trusted }, problems) {
    if (trusted === 'work tree')
        return undefined;
    const none = (0,files_attributes/* attributesOf */.Td)(new Map());
    if (trusted === 'nobody')
        return none;
    return (await (0,attempt/* attempt */.C)(problems, () => (0,files_attributes/* loadAttributes */.us)((0,commit_tree/* commitTree */.S)(trusted.git, trusted.commit)))) ?? none;
}
/** Whose settings hold. */
async function trustedSide({ trusted }, head) {
    if (trusted === 'work tree')
        return head;
    if (trusted === 'nobody')
        return nothing;
    const source = (0,commit_tree/* commitTree */.S)(trusted.git, trusted.commit);
    return { commit: trusted.commit, source, listing: await source.list() };
}


/***/ }),

/***/ 63164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isAllowedRegistry),
/* harmony export */   x: () => (/* binding */ allowedRegistriesOption)
/* harmony export */ });
/** The option of rules about where images come from. */
const allowedRegistriesOption = {
    default: [],
    summary: 'Hosts (`*.example.com` too), or hosts with a namespace, that images may come from; the rule is silent while it is empty.',
};
/**
 * Whether a list of `allowedRegistries` holds a repository (`ghcr.io/acme/app`, normalized): by host, by host and
 * namespace, or by a host that begins or ends with `*` (`*.example.com`; `*` alone is every host), as hadolint's do. Who
 * may be asked over the network is another matter: there a star opens nothing.
 */
function isAllowedRegistry(repository, entries) {
    const name = repository.toLowerCase();
    return entries.some((entry) => holds(entry.toLowerCase().replace(/\/+$/, ''), name));
}
function holds(entry, name) {
    const [host = '', ...namespace] = entry.split('/');
    const nameHost = name.slice(0, Math.max(name.indexOf('/'), 0));
    if (!fits(host, nameHost))
        return false;
    return `${name}/`.startsWith([nameHost, ...namespace, ''].join('/'));
}
function fits(pattern, host) {
    if (pattern === host)
        return true;
    if (pattern.startsWith('*'))
        return host.endsWith(pattern.slice(1));
    return pattern.endsWith('*') && host.startsWith(pattern.slice(0, -1));
}


/***/ }),

/***/ 30830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ allBuildChecks),
/* harmony export */   f: () => (/* binding */ parseBuildChecks)
/* harmony export */ });
/* harmony import */ var _imported_ignores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53878);

/** The rules that answer BuildKit's checks. */
const allBuildChecks = 'BuildKit:*';
/**
 * Reads the value of the directive: parts between semicolons, `skip` with names or `all`, `error` with a boolean as Go
 * reads it. `experimental` switches on checks that are on here anyway. (Facts: Docker's Dockerfile reference, "check".)
 */
function parseBuildChecks(value) {
    const parts = value.split(';').map((part) => {
        const equals = part.indexOf('=');
        return { key: part.slice(0, Math.max(equals, 0)).trim(), value: part.slice(equals + 1).trim() };
    });
    const last = (key) => parts.findLast((part) => part.key === key)?.value ?? '';
    // BuildKit's names are letters alone: the ids of other tools mean nothing here.
    const names = (0,_imported_ignores_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(last('skip')).filter((name) => /^[A-Za-z]+$/u.test(name));
    return {
        skip: names.includes('all') ? [allBuildChecks] : names,
        isError: ['1', 't', 'T', 'TRUE', 'true', 'True'].includes(last('error')),
    };
}


/***/ }),

/***/ 13275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ Catalogue)
/* harmony export */ });
/* unused harmony export spelling */
/**
 * One spelling for an id that tools write in several: letter case, trivy's prefix `AVD-`, and its older ids without the
 * dash or the leading zeros (`DS002` for `DS-0002`).
 */
function spelling(id) {
    const [, letters, digits] = /^(?:avd-)?([a-z]{1,8})-?0*(\d{1,5})$/u.exec(id.toLowerCase()) ?? [];
    return letters === undefined || digits === undefined ? id.toLowerCase() : `${letters}-${digits}`;
}
/** Finds rules by their id or by the id another tool gives the same rule. */
class Catalogue {
    /** Those that are loaded. */
    checks;
    /** Of all checks. */
    checkIds;
    #all;
    /** Made when they are asked for: of thousands of rules most runs name none. */
    #names;
    #loaded;
    /** `outlines`: of every check there is; without them, those that are loaded are all. */
    constructor(checks, outlines = []) {
        this.checks = checks;
        const loaded = new Map(checks.map((check) => [check.id, check]));
        const others = outlines.filter(({ id }) => !loaded.has(id));
        this.checkIds = outlines.length === 0 ? [...loaded.keys()] : outlines.map(({ id }) => id);
        this.#all = [...checks, ...others];
    }
    get #known() {
        return (this.#names ??= namesIn(this.#all));
    }
    /** Undefined for one that is not loaded. */
    rule(id) {
        this.#loaded ??= new Map(this.checks.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule])));
        return this.#loaded.get(id);
    }
    /** Nobody knows the selector, for certain: settings may make rules of checks that are not loaded. */
    isUnknown(selector) {
        if (this.select(selector).length > 0)
            return false;
        const isWhole = this.checkIds.length === this.checks.length;
        return isWhole || this.checks.some(({ id }) => selector.startsWith(`${id}/`));
    }
    /**
     * The rules a selector means: one by id, all that carry the alias, all of a check (`secret-scan:*`) or that answer a
     * tool (`trivy:*`), or those that have a finding of that code. Empty: nobody knows it.
     */
    select(selector) {
        return selectIn(this.#known, selector);
    }
    /** The code that a selector names, as `properties.code` holds it; undefined where it means rules as a whole. */
    codeOf(selector) {
        const { byId, byAlias } = this.#known;
        if (byId.has(selector) || byAlias.has(spelling(selector)))
            return undefined;
        const code = selector.toUpperCase();
        return withCode(this.#known, code).length > 0 ? code : undefined;
    }
    /** Whether a finding is one that any of the selectors means; here one may be a range of codes, `SC2000-SC2099`. */
    means(...selectors) {
        const rules = new Set();
        const codes = new Map();
        const ranges = [];
        for (const selector of new Set(selectors)) {
            const [, first = '', last = ''] = /^([A-Z]+\d+)-([A-Z]+\d+)$/u.exec(selector) ?? [];
            for (const { id } of withCode(this.#known, first))
                ranges.push({ id, first, last });
            const code = this.codeOf(selector);
            for (const { id } of this.select(selector)) {
                if (code === undefined)
                    rules.add(id);
                else
                    codes.set(id, (codes.get(id) ?? new Set()).add(code));
            }
        }
        return (ruleId, properties) => rules.has(ruleId) ||
            codes.get(ruleId)?.has(properties?.code) === true ||
            ranges.some(({ id, first, last }) => id === ruleId && isBetween(properties?.code, first, last));
    }
    /** Every rule id and alias, for "did you mean". */
    get names() {
        const { byId } = this.#known;
        return [...byId.keys(), ...[...byId.values()].flatMap((rule) => rule.aliases)];
    }
}
function namesIn(all) {
    const names = { byId: new Map(), byAlias: new Map() };
    const { byId, byAlias } = names;
    for (const { id, rules } of all)
        byAlias.set(`${id}:*`, [...rules]);
    for (const rule of all.flatMap(({ rules }) => rules)) {
        byId.set(rule.id, rule);
        for (const alias of rule.aliases) {
            const key = spelling(alias);
            byAlias.set(key, [...(byAlias.get(key) ?? []), rule]);
        }
    }
    for (const { name, ids } of all.flatMap(({ upstream = [] }) => upstream))
        byAlias.set(`${name.toLowerCase()}:*`, [...new Set(ids.flatMap((id) => selectIn(names, id)))]);
    return names;
}
function selectIn(names, selector) {
    const rule = names.byId.get(selector);
    return rule ? [rule] : (names.byAlias.get(spelling(selector)) ?? withCode(names, selector.toUpperCase()));
}
const withCode = ({ byId }, code) => [...byId.values()].filter(({ codes }) => codes?.test(code));
/** Codes of one scheme are equally long. */
const isBetween = (code, first, last) => typeof code === 'string' && first <= code && code <= last;


/***/ }),

/***/ 49646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip)
/* harmony export */ });
/** At most `length` UTF-16 units, and never half a character; `\u2026` says that something is cut off. */
function clip(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}


/***/ }),

/***/ 4415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ wishes),
/* harmony export */   a: () => (/* binding */ checksInput),
/* harmony export */   j$: () => (/* binding */ commonInputs),
/* harmony export */   xQ: () => (/* binding */ camelCase)
/* harmony export */ });
/* unused harmony export outputs */
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90998);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87131);


/** `findings`: a comment is begun only when there is something to tell; one that stands is kept up to date. */
const wishes = ['always', 'findings', 'never'];
/** What every check and the suite take: the one list behind action.yml, the command line and the README. */
const commonInputs = [
    {
        name: 'paths',
        kind: 'list',
        summary: 'Files, folders or globs (.gitignore syntax) to check.',
        otherwise: 'the whole repository',
        where: 'action',
    },
    {
        name: 'policy',
        kind: 'text',
        summary: 'The policy file. In a pull request it is read from the base commit.',
        otherwise: '.github/portcullis.yml, if there is one',
        where: 'anywhere',
    },
    {
        name: 'org-policy',
        kind: 'text',
        summary: 'A policy above that of the repository: owner/repo/path.yml@<commit>, or a path in a checkout beside the repository. What it locks no repository can weaken.',
        otherwise: 'none',
        where: 'anywhere',
    },
    {
        name: 'preset',
        kind: 'choice',
        choices: _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .presets */ .v,
        summary: 'Which rules are on; each preset holds the ones before it.',
        otherwise: "the policy's, else security",
        where: 'anywhere',
    },
    {
        name: 'scope',
        kind: 'choice',
        choices: ['introduced', 'all'],
        summary: 'Whether the gate looks at what the change brings in, or at everything.',
        otherwise: 'introduced in pull requests, merge groups and with base; all elsewhere',
        where: 'anywhere',
    },
    {
        name: 'base',
        kind: 'text',
        summary: 'Compare with where the history parted from this revision; settings are read from the revision itself.',
        otherwise: 'what the event says',
        where: 'anywhere',
    },
    {
        name: 'fail-on',
        kind: 'choice',
        choices: _severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO,
        summary: 'The gate closes at this severity or worse.',
        otherwise: "the policy's, else high",
        where: 'anywhere',
    },
    {
        name: 'on-error',
        kind: 'choice',
        choices: ['fail', 'warn'],
        summary: 'Whether something that could not be checked closes the gate, or only warns.',
        otherwise: "the policy's, else fail",
        where: 'anywhere',
    },
    {
        name: 'baseline',
        kind: 'text',
        summary: 'A file of accepted findings. In a pull request it is read from the base commit.',
        otherwise: 'none',
        where: 'anywhere',
    },
    {
        name: 'offline',
        kind: 'flag',
        summary: 'Ask nothing outside the repository; every surface says what was left out.',
        otherwise: 'false',
        where: 'command-line',
    },
    {
        name: 'annotations',
        kind: 'flag',
        summary: 'Annotations at the lines of findings.',
        otherwise: 'true',
        where: 'action',
    },
    { name: 'summary', kind: 'flag', summary: 'The job summary.', otherwise: 'true', where: 'action' },
    {
        name: 'comment',
        kind: 'choice',
        choices: wishes,
        summary: 'The one comment on the pull request; `findings` starts it only when there is something to tell. Needs `pull-requests: write`.',
        otherwise: 'findings',
        where: 'action',
    },
    {
        name: 'review',
        kind: 'flag',
        summary: 'Fixes as suggestions on changed lines, to be applied with a click. Needs `pull-requests: write`.',
        otherwise: 'true',
        where: 'action',
    },
    {
        name: 'check-run',
        kind: 'flag',
        summary: 'A check run for the annotations that find no room in the job. Needs `checks: write`.',
        otherwise: 'true',
        where: 'action',
    },
    {
        name: 'sarif-upload',
        kind: 'flag',
        summary: 'Upload SARIF to code scanning. Needs `security-events: write`.',
        otherwise: 'false',
        where: 'action',
    },
    {
        name: 'sarif-file',
        kind: 'text',
        summary: 'Where to write SARIF 2.1.0.',
        otherwise: 'not written',
        where: 'action',
    },
    {
        name: 'report-file',
        kind: 'text',
        summary: 'Where to write the JSON report.',
        otherwise: 'not written',
        where: 'action',
    },
    {
        name: 'github-token',
        kind: 'text',
        summary: 'Token for fetching a base commit that the checkout lacks, and for what checks ask of GitHub.',
        otherwise: "the job's own",
        where: 'action',
    },
    {
        name: 'report',
        kind: 'list',
        summary: 'FORMAT or FORMAT=FILE (terminal, json, sarif, markdown, html, comment); may be repeated.',
        otherwise: 'terminal',
        where: 'command-line',
    },
    {
        name: 'fix',
        kind: 'flag',
        summary: 'Apply the fixes that change nothing but what a finding is about, then check again.',
        where: 'command-line',
    },
    {
        name: 'diff',
        kind: 'flag',
        summary: 'Change nothing: print what --fix (or update) would change, for `git apply`; the report goes to standard error.',
        where: 'command-line',
    },
    {
        name: 'write-baseline',
        kind: 'text',
        summary: 'Write the findings of this run to a baseline; needs --reason and --until.',
        where: 'command-line',
    },
    {
        name: 'reason',
        kind: 'text',
        summary: 'Why the findings of a new baseline are accepted.',
        where: 'command-line',
    },
    {
        name: 'until',
        kind: 'text',
        summary: 'The last day (YYYY-MM-DD) that a new baseline holds.',
        where: 'command-line',
    },
    {
        name: 'owner',
        kind: 'text',
        summary: 'Who answers for the findings that a new baseline accepts.',
        where: 'command-line',
    },
];
/** Only the suite as a whole takes it: a single check's action has its check. */
const checksInput = {
    name: 'checks',
    kind: 'list',
    summary: 'Which checks to run.',
    otherwise: 'all',
    where: 'action',
};
/** What every action puts out, with one sentence each. */
const outputs = {
    outcome: '0 clean, 1 findings that close the gate, 2 something could not be checked.',
    failing: 'How many findings close the gate.',
    introduced: 'How many findings the change brings in.',
    existing: 'How many findings were there before.',
    fixed: 'How many findings the change removes.',
    suppressed: 'How many findings an inline ignore, the baseline or the policy silences.',
    unchecked: 'How many things should have been checked and could not be.',
    'report-file': 'Path of the JSON report, if one was written.',
    'sarif-file': 'Path of the SARIF file, if one was written.',
};
/** `fail-on` is `failOn` in policy and code. */
const camelCase = (name) => name.replace(/-(\w)/gu, (_, letter) => letter.toUpperCase());


/***/ }),

/***/ 8268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay)
/* harmony export */ });
/** A day of the calendar, `YYYY-MM-DD`. */
const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/u.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text);


/***/ }),

/***/ 65175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ PortcullisError)
/* harmony export */ });
/** Something a user can mend, said so that they can. Ends as outcome 2. */
class PortcullisError extends Error {
    name = 'PortcullisError';
    code;
    hint;
    constructor(code, message, hint, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
        this.hint = hint;
    }
}


/***/ }),

/***/ 60046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ identity),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   e8: () => (/* binding */ sha1)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Blanks and line ends do not make another finding. */
const fold = (text) => text.replace(/\s+/gu, ' ').trim();
/**
 * The name of a finding in files: baselines, SARIF, comments. Made of what `identity` gives for the masked evidence, and
 * of which of several equal ones it is (0-based, in order of place); no line number, so it survives shifts.
 * 32 hex digits of SHA-256.
 */
const fingerprint = (key, nth) => digest(`${key}\0${nth}`);
/** 32 hex digits of SHA-256. */
const digest = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text).slice(0, 32);
/** 40 hex digits: other tools name secrets so. */
const sha1 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha1', text);
/** What is the same finding in base and head. It may hold an unmasked value: it must never leave memory. */
const identity = (ruleId, path, evidence) => [ruleId, path, fold(evidence)].join('\0');


/***/ }),

/***/ 49353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ countFixable),
/* harmony export */   _u: () => (/* binding */ selectFixes),
/* harmony export */   ct: () => (/* binding */ applyEdits)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46413);
/* harmony import */ var _observation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57936);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87131);



/** Suppressed findings are not asked for; what is fixed already has nothing left to mend. */
const standing = (findings) => findings.filter(({ status }) => status !== 'fixed');
/**
 * Chooses at most one fix for each finding, the most severe finding first. A fix goes in whole or not at all; edits that
 * two fixes share are written once.
 */
function selectFixes(findings, isWanted) {
    const chosen = new Map();
    const remedies = [];
    let deferred = 0;
    for (const finding of [...standing(findings)].sort(worstFirst)) {
        const fixes = finding.fixes.filter((fix) => fix.edits.length > 0 && isWanted({ finding, fix }));
        const fix = fixes.find((one) => fits(one, chosen));
        if (fix !== undefined) {
            remedies.push({ finding, fix });
            for (const edit of fix.edits)
                add(edit, chosen);
        }
        else if (fixes.length > 0)
            deferred += 1;
    }
    const files = [...chosen]
        .map(([path, edits]) => ({ path, edits }))
        .sort((a, b) => (0,_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.path, b.path));
    return { remedies, files, deferred };
}
function add(edit, chosen) {
    const edits = chosen.get(edit.path) ?? [];
    chosen.set(edit.path, edits);
    if (touching(edit, edits).some((one) => isSame(one, edit)))
        return;
    const at = firstIndex(edits, (one) => byPlace(one, edit) > 0);
    edits.splice(at, 0, edit);
}
const fits = (fix, chosen) => !overlaps(fix.edits) &&
    fix.edits.every((edit) => touching(edit, chosen.get(edit.path) ?? []).every((one) => isSame(one, edit)));
/** Edits of two fixes that touch could make one word that neither meant. */
function touching(edit, sorted) {
    const from = firstIndex(sorted, (one) => endOf(one) >= edit.offset);
    const to = firstIndex(sorted, (one) => one.offset > endOf(edit));
    return sorted.slice(from, to);
}
/** By halving: a file may have many thousand edits. `isBehind` is false up to some place, and true from there on. */
function firstIndex(edits, isBehind) {
    let [low, high] = [0, edits.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        const edit = edits[middle];
        if (edit !== undefined && isBehind(edit))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** One fix may put two edits side by side: its author knows how they read together. */
const overlaps = (edits) => [...(0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(edits, ({ path }) => path).values()].some((own) => {
    const sorted = [...own].sort(byPlace);
    return sorted.some((edit, at) => {
        const before = sorted[at - 1];
        return before !== undefined && (endOf(before) > edit.offset || isSamePlace(before, edit));
    });
});
const endOf = ({ offset, length }) => offset + length;
const isSamePlace = (a, b) => a.offset === b.offset && a.length === b.length;
const isSame = (a, b) => isSamePlace(a, b) && a.text === b.text;
/** An insertion goes before what is replaced at the same place. */
const byPlace = (a, b) => a.offset - b.offset || a.length - b.length;
const worstFirst = (a, b) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(a.severity) - (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(b.severity) ||
    (0,_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.region?.path ?? '', b.region?.path ?? '') ||
    (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) ||
    (a.region?.startColumn ?? 0) - (b.region?.startColumn ?? 0) ||
    (0,_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.ruleId, b.ruleId);
/** Edits of one file in order of place; undefined where one of them lies beyond the text or over another. */
function applyEdits(text, edits) {
    const parts = [];
    let at = 0;
    for (const edit of edits) {
        const isPlace = Number.isSafeInteger(edit.offset) && Number.isSafeInteger(edit.length) && edit.length >= 0;
        if (!isPlace || edit.offset < at || endOf(edit) > text.length)
            return undefined;
        parts.push(text.slice(at, edit.offset), edit.text);
        at = endOf(edit);
    }
    return parts.join('') + text.slice(at);
}
/** How many findings each mode can mend; a finding counts once, under the first mode of its fixes. */
function countFixable(findings) {
    const counts = { fix: 0, suggest: 0, update: 0 };
    for (const { fixes } of standing(findings)) {
        const mode = ['fix', 'update', 'suggest'].find((one) => fixes.some((fix) => fix.mode === one));
        if (mode !== undefined)
            counts[mode] += 1;
    }
    return counts;
}


/***/ }),

/***/ 77187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ isNew),
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   wO: () => (/* binding */ gatesAlways)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87131);

/** It stands, and closes the gate at any `fail-on`, old or new. */
const gatesAlways = ({ status, properties }) => properties.gatesAlways === true && status !== 'fixed';
/** The findings that close the gate. */
const failing = (findings, failOn, scope) => findings.filter((finding) => gatesAlways(finding) || weighs(finding, failOn, scope));
/** Where its rule is locked, from the severity on that holds there at least. */
const reachesOwn = ({ severity, properties }) => _severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.some((one) => one === properties.failOn && (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O6)(severity, one));
const weighs = (finding, failOn, scope) => ((0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O6)(finding.severity, failOn) || reachesOwn(finding)) && isNew(finding, scope);
/** New, or nobody knows that it is not; under scope `all` whatever stands. */
const isNew = ({ status }, scope) => status === 'introduced' || status === 'unknown' || (status === 'existing' && scope === 'all');
/** What could not be checked wins over what was found, unless the user decided that findings alone count. */
function outcomeOf(failures, blind, onError) {
    if (blind > 0 && onError === 'fail')
        return 2;
    return failures > 0 ? 1 : 0;
}


/***/ }),

/***/ 60143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ isOwnerName),
/* harmony export */   en: () => (/* binding */ isRepositoryName),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/** Underscores: the short code of managed users. */
const isOwnerName = (text) => /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(text);
/** Safe as a part of a path: dots alone are no name. */
const isRepositoryName = (text) => /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/.test(text);
/** Why GitHub could not be asked. Never holds the token. */
class GitHubError extends Error {
    name = 'GitHubError';
    code;
    hint;
    constructor(code, message, hint, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
        this.hint = hint;
    }
}


/***/ }),

/***/ 46413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy),
/* harmony export */   j: () => (/* binding */ Index)
/* harmony export */ });
/** Values by key, in order of first sight. */
function groupBy(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        const group = groups.get(key);
        if (group)
            group.push(value);
        else
            groups.set(key, [value]);
    }
    return groups;
}
/** Values to be asked for by key, over and over. */
class Index {
    #values;
    #keyOf;
    #groups;
    constructor(values, keyOf) {
        this.#values = values;
        this.#keyOf = keyOf;
        this.#groups = groupBy(values, keyOf);
    }
    /** Those of all these keys, in their own order. */
    of(...keys) {
        const known = keys.filter((key) => this.#groups.has(key));
        const [first] = known;
        if (first === undefined)
            return [];
        if (known.length === 1)
            return this.#groups.get(first) ?? [];
        return this.#values.filter((value) => known.includes(this.#keyOf(value)));
    }
}


/***/ }),

/***/ 62824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ hashedOver),
/* harmony export */   w: () => (/* binding */ hmac)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The hash of the hash, and so on, as often as `rounds` says. */
function hashedOver(algorithm, bytes, rounds) {
    let result = bytes;
    for (let round = 0; round < rounds; round += 1)
        result = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(algorithm, result, 'buffer');
    return result;
}
/** RFC 2104. */
const hmac = (algorithm, key, bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)(algorithm, key).update(bytes).digest();


/***/ }),

/***/ 81965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ hold),
/* harmony export */   x: () => (/* binding */ strictestOf)
/* harmony export */ });
/* harmony import */ var _locks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73318);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21942);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5425);
/* harmony import */ var _strictness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28214);




/** The checks that run: as policy and inputs set them up, and nowhere weaker than what is locked. */
function hold(checks, { policy, overrides, locks }, catalogue, matcher) {
    const setUp = (one, more) => new Map((0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .activate */ .Yf)(checks, one, more, catalogue, matcher).map((active) => [active.check.id, active]));
    if (locks.isEmpty)
        return [...setUp(policy, overrides).values()];
    const { preset, ...others } = overrides;
    const asked = setUp(withPresets(checks, policy, preset, locks), others);
    const inputs = { ...others, options: inputsOf(checks, overrides.options) };
    const floors = locks.all.map((lock) => {
        const floor = lock.floor;
        return { lock, own: setUp(floor, inputs), whole: setUp(withEveryRule(floor), inputs) };
    });
    const held = checks.flatMap((check) => {
        const one = heldCheck(check, asked.get(check.id), floors, { policy, overrides, locks }, matcher);
        return one === undefined ? [] : [one];
    });
    return held.map((active) => ({
        ...active,
        ...(0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .connected */ .aW)(active.check, active.options, active.rules.map(({ rule }) => rule), overrides),
        rules: active.rules.map((one) => ({ ...one, yields: yielding(one.rule, held, locks) })),
    }));
}
/** No check has a smaller preset than the one that is locked. */
function withPresets(checks, policy, preset, locks) {
    const wished = checks.map(({ id }) => {
        const own = preset ?? (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settingOf */ .y7)(policy, id, 'preset');
        const held = strictestOf('preset', own, id, locks.onKey('preset'));
        return [id, { ...policy.checks?.[id], preset: held }];
    });
    return { ...policy, checks: { ...policy.checks, ...Object.fromEntries(wished) } };
}
const withEveryRule = ({ checks = {}, ...rest }) => ({
    ...rest,
    preset: 'strict',
    checks: Object.fromEntries(Object.entries(checks).map(([id, { ...check }]) => [id, { ...check, preset: 'strict' }])),
});
/** Values that no policy may set: whoever starts the run says them. */
function inputsOf(checks, values) {
    const settable = new Set(checks
        .flatMap((check) => [check, ...check.rules])
        .flatMap(({ options = {} }) => Object.entries(options))
        .flatMap(([name, { inputOnly }]) => (inputOnly ? [] : [name])));
    return Object.fromEntries(Object.entries(values).filter(([name]) => !settable.has(name)));
}
function heldCheck(check, asked, floors, settings, matcher) {
    const { id } = check;
    const { locks, policy } = settings;
    const bound = locks.inCheck(id);
    const [floor] = floors.flatMap(({ lock, own }) => (bound.includes(lock) ? (own.get(id) ?? []) : []));
    const first = asked ?? floor;
    if (first === undefined)
        return undefined;
    const excludes = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .exclusion */ .Ls)(policy, id, matcher);
    const sparing = (some) => {
        const all = some.map((one) => (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .exclusion */ .Ls)(one.floor, id, matcher));
        return (path) => all.every((isExcluded) => isExcluded(path));
    };
    const onCheck = [...locks.onKey('exclude'), ...locks.onCheck(id)];
    const spares = sparing([...onCheck, ...bound]);
    const isHeld = onCheck.length + bound.length > 0;
    const rules = check.rules.flatMap((rule) => {
        const one = heldRule(rule, asked, floors, settings);
        if (one === undefined)
            return [];
        const onRule = [...onCheck, ...locks.onRule(rule.id)];
        const sparesRule = sparing(onRule);
        const leavesOut = (path, isGenerated) => onRule.length === 0 ? isGenerated || excludes(path) : excludes(path) && sparesRule(path);
        return [{ ...one, ...(isHeld && { leavesOut }) }];
    });
    if (asked === undefined && rules.length === 0)
        return undefined;
    return {
        ...first,
        options: floor?.options ?? first.options,
        rules,
        failOn: strictestOf('failOn', first.failOn, id, locks.onKey('failOn'), locks.onCheck(id)),
        inlineIgnores: strictestOf('inlineIgnores', first.inlineIgnores, id, locks.onKey('inlineIgnores'), locks.onCheck(id)),
        isExcluded: (path) => excludes(path) && spares(path),
        ...(isHeld && { readsGenerated: true }),
    };
}
/** What is asked for, or the strictest that any of the locks holds for the check. */
function strictestOf(key, asked, checkId, ...locks) {
    const of = _strictness_js__WEBPACK_IMPORTED_MODULE_1__/* .strictness */ .VD[key];
    return (0,_strictness_js__WEBPACK_IMPORTED_MODULE_1__/* .strictest */ .OI)(of, asked, locks.flat().map(({ floor }) => (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settingOf */ .y7)(floor, checkId, key)));
}
/** A rule that is on, or that is locked and on where it is locked. */
function heldRule(rule, asked, floors, { locks }) {
    const id = (0,_locks_js__WEBPACK_IMPORTED_MODULE_2__/* .checkOf */ .EG)(rule.id);
    const ruleIn = (checks) => activeRule(checks.get(id), rule);
    const wished = activeRule(asked, rule);
    const onRule = locks.onRule(rule.id);
    const least = floors
        .filter(({ lock }) => onRule.includes(lock))
        .flatMap(({ lock, own, whole }) => {
        const one = ruleIn(locks.isNamed(lock, rule.id) ? whole : own);
        return one === undefined ? [] : [{ lock, one }];
    });
    const first = least[0]?.one ?? wished;
    if (first === undefined)
        return undefined;
    const registries = floors.flatMap(({ lock, whole }) => lock.keys.includes('allowedRegistries') || onRule.includes(lock) ? registriesOf(ruleIn(whole)) : []);
    const severityOf = (report) => {
        const binding = locks.onReport(rule.id, report.properties);
        const weights = least.flatMap(({ lock, one }) => binding.includes(lock) ? [one.severityOf(report)] : []);
        return (0,_strictness_js__WEBPACK_IMPORTED_MODULE_1__/* .strictest */ .OI)(_strictness_js__WEBPACK_IMPORTED_MODULE_1__/* .strictness */ .VD.severity, wished?.severityOf(report) ?? 'off', weights);
    };
    return {
        rule,
        severityOf,
        options: withRegistries(first.options, registriesOf(wished)[0], registries),
        yields: (path) => first.yields(path),
        ...(onRule.length > 0 && {
            failOn: strictestOf('failOn', (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settingOf */ .y7)(onRule[0]?.floor ?? {}, id, 'failOn'), id, onRule),
        }),
    };
}
const rulesOf = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .H)(({ rules }) => new Map(rules.map((one) => [one.rule.id, one])));
const activeRule = (check, { id }) => check && rulesOf(check).get(id);
/** A list, or none where the rule has no such option. */
const registriesOf = (one) => {
    const list = one?.options.allowedRegistries;
    return Array.isArray(list) ? [list] : [];
};
/** Whatever is asked for, an image comes from where it may by what is locked; the first of `floors` has the last word. */
const withRegistries = (options, asked, floors) => floors.length === 0
    ? options
    : { ...options, allowedRegistries: floors.reduceRight(_strictness_js__WEBPACK_IMPORTED_MODULE_1__/* .narrowed */ .fQ, asked ?? []) };
/** A locked rule yields to locked ones alone: another finding in its place may be silenced. */
function yielding({ id, yieldsTo }, held, locks) {
    if (yieldsTo === undefined)
        return () => false;
    if (locks.onRule(id).length > 0 && locks.onRule(yieldsTo).length === 0)
        return () => false;
    const owner = held.find(({ rules }) => rules.some(({ rule }) => rule.id === yieldsTo));
    const leavesOut = activeRule(owner, { id: yieldsTo })?.leavesOut;
    return (path) => owner?.check.claims(path) !== undefined && !owner.isExcluded(path) && leavesOut?.(path, false) !== true;
}


/***/ }),

/***/ 15626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ parseIgnore)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8268);
/* harmony import */ var _imported_ignores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53878);


const own = 'portcullis-ignore';
/** XML allows no `--` in a comment. */
const beforeReason = /\s(?:--|\u2014|reason:)\s/u;
const untilAtEnd = /\suntil\s+(\S+)$/u;
/**
 * Reads `portcullis-ignore: <rule>[, <rule>] -- reason [until YYYY-MM-DD]`, with `reason:` or a dash (`\u2014`) for `--` too, and
 * the imported forms.
 * `text` is a comment without its sign; undefined when it is no ignore at all.
 */
function parseIgnore(text) {
    if (!text.startsWith(own)) {
        const imported = (0,_imported_ignores_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImported */ .I)(text);
        return imported && { ignore: { ...imported, own: false } };
    }
    const rest = text.slice(own.length).trim();
    if (!rest.startsWith(':'))
        return { fault: `"${own}" needs a colon and a rule id` };
    const mark = beforeReason.exec(rest);
    const selectors = (0,_imported_ignores_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(rest.slice(1, mark?.index));
    const said = mark === null ? '' : rest.slice(mark.index + mark[0].length).trim();
    const until = untilAtEnd.exec(` ${said}`)?.[1];
    const reason = said.replace(/(?:^|\s)until\s+\S+$/u, '').trim();
    if (selectors.length === 0)
        return { fault: `"${own}" names no rule` };
    if (reason === '')
        return { fault: `"${own}" gives no reason` };
    if (until !== undefined && !(0,_day_js__WEBPACK_IMPORTED_MODULE_1__/* .isDay */ .N)(until))
        return { fault: 'what stands behind "until" is no day, written as YYYY-MM-DD' };
    return { ignore: { selectors, reason, until: until ?? null, reach: 'next', own: true } };
}


/***/ }),

/***/ 53878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseImported),
/* harmony export */   p: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8268);

/** Comments of tools people come from. They ask for no reason, so theirs may be missing. */
const forms = [
    hadolint,
    shellcheck,
    trivy,
    checkov,
    zizmor,
    allowed,
    detectSecrets,
    secretlint,
];
/** `text` is a comment without its sign; undefined when it is no ignore of another tool. */
function parseImported(text) {
    if (!sign.test(text))
        return undefined;
    for (const form of forms) {
        const found = form(text);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** How any of them begins: most comments are none. */
const sign = /^\s*(?:hadolint|shellcheck|trivy:|checkov:|bridgecrew:|zizmor:|(?:gitleaks|betterleaks|trufflehog|kingfisher):|pragma|secretlint-)/u;
const list = (text) => text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
const reaches = { global: 'file', stage: 'stage' };
/**
 * `hadolint [global|stage] ignore=DL3008,SC2086 [# reason]`. A word that is no id of hadolint's spoils the whole
 * comment, as it does there. (Facts: hadolint's README, "Ignoring Rules".)
 */
function hadolint(text) {
    const form = /^hadolint\s+(?:(?<reach>global|stage)\s+)?ignore\s*=\s*(?<ids>(?:DL|SC)\d+(?:\s*,\s*(?:DL|SC)\d+)*)\s*(?:#(?<reason>.*))?$/u;
    const { reach, ids, reason } = form.exec(text)?.groups ?? {};
    if (ids === undefined)
        return undefined;
    return {
        selectors: list(ids),
        reason: said(reason),
        until: null,
        reach: reach === 'global' || reach === 'stage' ? reaches[reach] : 'next',
    };
}
/**
 * `shellcheck disable=SC2086,SC3000-SC3061 [# reason]`, `all` for every code, among other directives. Between the lines
 * of a RUN the build takes it away before a shell could see it. (Facts: ShellCheck's wiki, "Directive".)
 */
function shellcheck(text) {
    const [directives = '', ...reason] = text.split('#');
    const [name, ...words] = directives.trim().split(/\s+/u);
    const codes = words.filter((word) => word.startsWith('disable=')).flatMap((word) => list(word.slice(8)));
    if (name !== 'shellcheck' || codes.length === 0 || !codes.every((code) => shellCode.test(code)))
        return undefined;
    const selectors = codes.map((code) => code === 'all' ? 'SC0000-SC9999' : code.replace(/^\d/, 'SC$&').replace(/-(?=\d)/, '-SC'));
    return { selectors, reason: said(reason.join('#')), until: null, reach: 'statement' };
}
const shellCode = /^(?:all|(?:SC)?\d+(?:-(?:SC)?\d+)?)$/u;
/** `trivy:ignore:DS-0002[:exp:YYYY-MM-DD] trivy:ignore:\u2026`, `*` for all. (Facts: trivy's documentation.) */
function trivy(text) {
    const sign = 'trivy:ignore:';
    const words = text.split(/\s+/u);
    const rules = words.slice(0, words.findIndex((word) => !word.startsWith(sign)) >>> 0);
    const parts = rules.map((word) => word.slice(sign.length).split(':'));
    const days = parts.flatMap((part) => (part.includes('exp') ? [part[part.indexOf('exp') + 1] ?? ''] : []));
    // A day that cannot be read must not mean "for ever".
    if (parts.length === 0 || !days.every(_day_js__WEBPACK_IMPORTED_MODULE_0__/* .isDay */ .N))
        return undefined;
    const selectors = parts.map(([id = '']) => (id === '*' ? 'trivy:*' : id));
    return { selectors, reason: null, until: days.sort()[0] ?? null, reach: 'next' };
}
/** `checkov:skip=CKV_DOCKER_2[:reason]`, anywhere in the file and for all of it. (Facts: checkov's documentation.) */
function checkov(text) {
    const { id, reason } = /^(?:checkov|bridgecrew):skip=\s*(?<id>\w+)\s*(?::(?<reason>.*))?$/u.exec(text)?.groups ?? {};
    return id === undefined ? undefined : { selectors: [id], reason: said(reason), until: null, reach: 'file' };
}
function zizmor(text) {
    const selectors = /^zizmor:\s*ignore\[(?<selectors>[\w\s,-]+)\]/u.exec(text)?.groups?.selectors;
    return selectors === undefined
        ? undefined
        : { selectors: list(selectors), reason: null, until: null, reach: 'next' };
}
/** What a comment means that names no rule. */
const anySecret = ['secret-scan:*'];
/**
 * `gitleaks:allow`, `betterleaks:allow`, `trufflehog:ignore`, `kingfisher:ignore`: every secret of the line. (Facts: the
 * READMEs of the tools.)
 */
function allowed(text) {
    const found = /^(?:(?:gitleaks|betterleaks|kingfisher):allow|(?:trufflehog|kingfisher):ignore)(?!\w)(?<reason>.*)$/u.exec(text);
    if (found === null)
        return undefined;
    return { selectors: anySecret, reason: said(found.groups?.reason), until: null, reach: 'line' };
}
/** `pragma: allowlist [nextline] secret`, once `whitelist`. (Facts: detect-secrets' README, "Inline Allowlisting".) */
function detectSecrets(text) {
    const found = /^pragma: ?(?:allow|white)list(?<below>[ -]nextline)?[ -]secrets?(?!\w)(?<reason>.*)$/u.exec(text);
    if (found === null)
        return undefined;
    const { below, reason } = found.groups ?? {};
    const reach = below === undefined ? 'line' : 'below';
    return { selectors: anySecret, reason: said(reason), until: null, reach };
}
/**
 * `secretlint-disable[-line|-next-line] [rule, rule] [-- reason]`; without a suffix up to the `secretlint-enable` behind
 * it. (Facts: secretlint's documentation, "Ignore by comments".)
 */
function secretlint(text) {
    const found = /^secretlint-disable(?<part>-line|-next-line)?(?:\s+(?<rest>.*))?$/u.exec(text);
    if (found === null)
        return undefined;
    const { part, rest = '' } = found.groups ?? {};
    const [ids = '', ...reason] = ` ${rest}`.split(' -- ');
    const selectors = list(ids);
    if (!selectors.every((id) => /^[@\w/-]+$/u.test(id)))
        return undefined;
    return {
        selectors: selectors.length === 0 ? anySecret : selectors,
        reason: said(reason.join(' -- ')),
        until: null,
        reach: part === undefined ? 'block' : part === '-line' ? 'line' : 'below',
    };
}
const said = (reason = '') => {
    const trimmed = reason.replace(/^[\s:;,-]+/u, '').trim();
    return trimmed === '' ? null : trimmed;
};


/***/ }),

/***/ 54378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ distinctInputs)
/* harmony export */ });
/** Each name once: what two checks share is one input. */
const distinctInputs = (inputs) => [
    ...new Map(inputs.map((input) => [input.name, input])).values(),
];


/***/ }),

/***/ 6010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   lJ: () => (/* binding */ objectAt),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** Undefined for what is no JSON. JSON.parse does not recurse, so depth is no danger; its error quotes the text. */
function parseJson(text) {
    try {
        return JSON.parse(typeof text === 'string' ? text : new TextDecoder('utf-8', { fatal: true }).decode(text));
    }
    catch {
        return undefined;
    }
}
/** Undefined for what is no JSON object. */
function parseObject(text) {
    const value = parseJson(text);
    return isObject(value) ? value : undefined;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Of an object's own members, so that `__proto__` and its like are nothing special. */
function textAt(object, key) {
    const value = Object.hasOwn(object, key) ? object[key] : undefined;
    return typeof value === 'string' ? value : undefined;
}
/** The object that lies at the end of the way, through own members. */
function objectAt(object, ...way) {
    let value = object;
    for (const key of way)
        value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return isObject(value) ? value : undefined;
}


/***/ }),

/***/ 73318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ checkOf),
/* harmony export */   bm: () => (/* binding */ Locks),
/* harmony export */   wS: () => (/* binding */ lockableKeys)
/* harmony export */ });
/** Keys of a policy that can be locked. */
const lockableKeys = [
    'preset',
    'failOn',
    'onError',
    'inlineIgnores',
    'exclude',
    'allowedRegistries',
    'trustedSigners',
    'suppressions',
];
/** Finds what binds a setting, a check, a rule or a finding. The first lock stands highest. */
class Locks {
    all;
    #all;
    constructor(all, catalogue) {
        const idsOf = (selectors) => new Set(selectors.flatMap((selector) => catalogue.select(selector).map(({ id }) => id)));
        this.all = this.#all = all.map((lock) => ({
            ...lock,
            means: catalogue.means(...lock.rules),
            touched: idsOf(lock.rules),
            named: idsOf(lock.rules.filter((selector) => !selector.endsWith(':*'))),
        }));
    }
    get isEmpty() {
        return this.#all.length === 0;
    }
    onKey(key) {
        return this.#all.filter(({ keys }) => keys.includes(key));
    }
    /** On the check as a whole. */
    onCheck(id) {
        return this.#all.filter(({ checks }) => checks.includes(id));
    }
    /** On the check, or on any rule of it. */
    inCheck(id) {
        return this.#all.filter(({ checks, touched }) => checks.includes(id) || [...touched].some((rule) => rule.startsWith(`${id}/`)));
    }
    /** On the rule, a code of it, or its check. */
    onRule(ruleId) {
        return this.#all.filter(({ checks, touched }) => touched.has(ruleId) || checks.includes(checkOf(ruleId)));
    }
    /** On what a rule says of one place: a lock on a code holds for that code alone. */
    onReport(ruleId, properties) {
        return this.#all.filter(({ checks, means }) => checks.includes(checkOf(ruleId)) || means(ruleId, properties));
    }
    /** On a finding itself: nobody but the policies of the lock may accept it. */
    onAcceptance(ruleId, properties) {
        return this.#all.filter(({ keys, means }) => keys.includes('suppressions') || means(ruleId, properties));
    }
    /** On ignore comments about a finding. */
    onInline(ruleId, properties) {
        return this.#all.filter(({ means }) => means(ruleId, properties));
    }
    /** Whether the lock names the rule itself: it is on then, whatever the preset. */
    isNamed(lock, ruleId) {
        return this.#all.find((one) => one === lock)?.named.has(ruleId) === true;
    }
}
/** The id of a rule's check. */
const checkOf = (ruleId) => ruleId.slice(0, ruleId.indexOf('/'));


/***/ }),

/***/ 57936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ toFinding),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   r4: () => (/* binding */ placeKey),
/* harmony export */   tm: () => (/* binding */ fingerprintsOf)
/* harmony export */ });
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49646);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60046);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87131);



const identityOf = ({ active, report, path }, at = path) => (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .identity */ .D_)(active.rule.id, report.isPlaceless ? '' : at, report.unmasked ?? report.evidence);
const order = (a, b) => (a?.startLine ?? 0) - (b?.startLine ?? 0) || (a?.startColumn ?? 0) - (b?.startColumn ?? 0);
/** In order of place, without repeats of one rule on one region with one evidence. */
function inOrder(observations) {
    const sorted = [...observations].sort((a, b) => compareText(a.path, b.path) ||
        order(a.report.region, b.report.region) ||
        compareText(a.active.rule.id, b.active.rule.id) ||
        (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(a.severity) - (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(b.severity));
    const here = new Set();
    return sorted.filter((one, index) => {
        const [last, next] = [sorted[index - 1], sorted[index + 1]];
        const isAlone = !(last && isBeside(last, one)) && !(next && isBeside(one, next));
        if (isAlone)
            return true;
        if (!(last && isBeside(last, one)))
            here.clear();
        const key = placeKey(one);
        return !here.has(key) && here.add(key).size > 0;
    });
}
const isBeside = (a, b) => a.active.rule.id === b.active.rule.id && a.path === b.path && order(a.report.region, b.report.region) === 0;
/** Equal for what says one thing about one place. */
const placeKey = ({ active, path, report }) => JSON.stringify([active.rule.id, path, report.evidence, report.region]);
/** By code unit, the same on every machine. */
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/**
 * Fingerprints for observations that are in order; equal ones are numbered. What stood in base keeps its number, and
 * new ones come behind all of base: a line put above an accepted one does not take its place. With `salt`, a drawn value
 * counts too: another one in its place is another finding. What is placeless is one, however often it stands there.
 */
function fingerprintsOf(observations, { base = [], before = new Map(), salt } = {}) {
    const keyOf = ({ active, path: at, report: { evidence, random, region, isPlaceless } }) => {
        const path = isPlaceless ? '' : at;
        // What a commit held and the file of that name holds now are two findings.
        const key = [(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .identity */ .D_)(active.rule.id, path, evidence), region?.commit ?? []].flat().join('\0');
        return salt === undefined || random === undefined ? key : `${key}\0${(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(`${salt}\0${random}`)}`;
    };
    const next = new Map();
    const take = (key) => {
        const nth = next.get(key) ?? 0;
        next.set(key, nth + 1);
        return nth;
    };
    const nthOf = (one, key) => (one.report.isPlaceless ? 0 : take(key));
    const kept = new Map(base.map((one) => [one, nthOf(one, keyOf(one))]));
    return new Map(observations.map((one) => {
        const key = keyOf(one);
        const was = before.get(one);
        const nth = (was && keyOf(was) === key ? kept.get(was) : undefined) ?? nthOf(one, key);
        return [one, (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(key, nth)];
    }));
}
/** In UTF-16 code units: words of a file stand in both, and every surface repeats them. */
const longestMessage = 1000;
const longestEvidence = 4096;
/** The fingerprint is of the whole evidence: what is cut off here still tells two findings apart. */
function toFinding(one, status, print) {
    const { active, report, severity, acceptedBy } = one;
    const { rule } = active;
    return {
        ruleId: rule.id,
        aliases: rule.aliases,
        severity,
        confidence: report.confidence ?? rule.confidence,
        status,
        message: (0,_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)(report.message, longestMessage),
        region: report.region,
        related: report.related ?? [],
        evidence: (0,_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)(report.evidence, longestEvidence),
        fingerprint: print,
        fixes: report.fixes ?? [],
        properties: {
            ...report.properties,
            ...(report.gatesAlways ? { gatesAlways: true } : {}),
            ...(active.failOn === undefined ? {} : { failOn: active.failOn }),
            ...(acceptedBy === undefined ? {} : { acceptedBy }),
        },
    };
}


/***/ }),

/***/ 84710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ inlineIgnores)
/* harmony export */ });
/** Which ignore comments count: all but over proven findings, really all, those that the base has too, or none. */
const inlineIgnores = ['allow', 'allow-proven', 'base-only', 'none'];


/***/ }),

/***/ 35981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ProgramError)
/* harmony export */ });
/** A program that did not come to an end of its own. */
class ProgramError extends Error {
    name = 'ProgramError';
    code;
    constructor(code, message, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
    }
}


/***/ }),

/***/ 15809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   r: () => (/* binding */ providerToken)
/* harmony export */ });
/** Beginnings that providers give to their tokens (their documentation of token formats), and what follows. */
const providerToken = /\b(gh[pousr]_|github_pat_|glpat-|npm_(?=[A-Za-z0-9]{36})|xox[abeprs]-|[rs]k_(?:live|test)_|AKIA|ASIA|AIza|SG\.|hf_|dop_v1_|pypi-|(?<!-)eyJ[\w-]{8,}\.)[\w.-]{8,}/g;
/** `DB_PASSWORD=\u2026`, `apiKey: \u2026`, `token := \u2026`, `--token \u2026`: the name with its operator, and the value behind it. */
const named = /((?:^|[^\w-])-{0,2}(?:[A-Za-z][\w.-]{0,60}[_.-])?(?:password|passwd|passphrase|pwd|secret|token|credentials?|(?:api|access|secret|private|auth|account|stripe|master|encryption)[_-]?key)s?["']?(?:[ \t]{0,40}(?::=|=>|[=!]==?|[=:])[ \t]{0,40}| ))("[^"\n]*"|'[^'\n]*'|[^\s"',;|&]+)/gi;
const header = /(\bauthorization ?: ?(?:bearer |basic |token )?)([^\s"']+)/gi;
const login = /(:\/\/[^\s:@/]{0,100}:)([^\s@/]{1,200})(?=@)/g;
const shortOption = /((?:^| )-p)([^\s-]\S*)/g;
const takesShortOption = /mysql|mariadb|sshpass|passwd/;
/** A variable, an expression, a type or a place-holder shows nothing. */
const isHarmless = (value) => /^["']?(?:[$<{}()[\]*]|$)/.test(value) ||
    /^(?:[=:!<>|&+~?-]{1,3}|(?:str(?:ing)?|bool(?:ean)?|int|number|bytes|nil|null|none|undefined|true|false)[)\]>?:|]{0,4})$/i.test(value);
/** Of a sentence about one: `// the password is not kept`. */
const saying = /^(?:an?|the|this|that|its?|is|are|was|were|be|been|has|have|had|can|could|may|might|must|shall|should|will|would|does|do|did|not|and|or|but|nor|of|for|from|to|in|into|on|at|as|by|with|without|than|then|if|when|where|which|who|while|because)[.:!?)]{0,2}$/i;
const star = (value) => (isHarmless(value) ? value : '*'.repeat(value.length));
const starNamed = (_, before, value) => {
    const isSaid = /[a-z] $/i.test(before) && saying.test(value);
    const isCall = before.includes(':=') && /^[A-Za-z_][\w.]{0,100}\(/.test(value);
    return before + (isSaid || isCall ? value : star(value));
};
/**
 * Stars out what looks like a secret, for text that is shown around a finding. Length and line breaks stay, so columns
 * still fit. It is a second net: a rule that knows of a secret hides it itself.
 */
const redact = (text) => text
    .split('\n')
    .map((line) => (line.length > longest ? redactLong(line) : redactLine(line)))
    .join('\n');
/** Expressions run over no more at once. */
const longest = 20_000;
/** Frames show any part of a line. What stands across the end of one window lies within the next. */
function redactLong(line) {
    const half = longest / 2;
    const parts = [];
    let end = '';
    for (let at = 0; at < line.length; at += half) {
        const shown = redactLine(end + line.slice(at, at + half));
        parts.push(shown.slice(0, end.length));
        end = shown.slice(end.length);
    }
    return [...parts, end].join('');
}
function redactLine(line) {
    const shown = line
        .replace(providerToken, (whole, prefix) => prefix + '*'.repeat(whole.length - prefix.length))
        .replace(header, (_, before, value) => before + star(value))
        .replace(named, starNamed)
        .replace(login, (_, before, value) => before + star(value));
    return takesShortOption.test(shown)
        ? shown.replace(shortOption, (_, before, value) => before + star(value))
        : shown;
}


/***/ }),

/***/ 21942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered),
/* harmony export */   t: () => (/* binding */ rememberedTexts)
/* harmony export */ });
/** Reads once for each key, as long as that is alive: dozens of rules ask for the same, most of them in a row. */
function remembered(read) {
    const known = new WeakMap();
    let last;
    return (key) => {
        if (last?.key === key)
            return last.value;
        last = known.get(key);
        if (last === undefined) {
            // Reading may ask for another key.
            const entry = { key, value: read(key) };
            known.set(key, entry);
            last = entry;
        }
        return last.value;
    };
}
/** In UTF-16 code units, and how many: enough for what many files of a repository have in common. */
const [longestText, mostTexts] = [256, 1_000];
/** The same for texts; those read last are kept. `read` gives values that nobody changes. */
function rememberedTexts(read) {
    const known = new Map();
    return (text) => {
        const entry = known.get(text);
        if (entry !== undefined)
            return entry.value;
        const value = read(text);
        if (known.size === mostTexts)
            known.clear();
        if (text.length <= longestText)
            known.set(text, { value });
        return value;
    };
}


/***/ }),

/***/ 88653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ distinct)
/* harmony export */ });
/** Each once: two checks may stumble over the same line of the same file. */
function distinct(unchecked) {
    const keyOf = ({ path, line, message }) => [path, line, message].join('\0');
    return [...new Map(unchecked.map((one) => [keyOf(one), one])).values()];
}


/***/ }),

/***/ 90998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ presets)
/* harmony export */ });
/** Which rules are on: each preset holds the ones before it. */
const presets = ['security', 'recommended', 'strict'];


/***/ }),

/***/ 5425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ wishOf),
/* harmony export */   Ls: () => (/* binding */ exclusion),
/* harmony export */   NT: () => (/* binding */ defaults),
/* harmony export */   Yf: () => (/* binding */ activate),
/* harmony export */   aW: () => (/* binding */ connected),
/* harmony export */   y7: () => (/* binding */ settingOf)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90998);

const defaults = {
    preset: 'security',
    failOn: 'high',
    onError: 'fail',
    inlineIgnores: 'allow',
};
const wishOf = (rule, policy, catalogue) => wishesIn(policy, catalogue)(rule);
/** What a policy names is looked up once: most name few of thousands of rules. */
function wishesIn(policy, catalogue) {
    const written = Object.values(policy.checks ?? {})
        .flatMap((check) => Object.entries(check.rules ?? {}))
        .map(([selector, entry]) => ({
        entry,
        meant: new Set(catalogue.select(selector)),
        code: catalogue.codeOf(selector),
    }));
    return (rule) => {
        const own = written.filter(({ meant }) => meant.has(rule));
        if (own.length === 0)
            return silent;
        const codes = new Map();
        const whole = own.map(({ entry: { severity, ...rest }, code }) => {
            if (code === undefined)
                return severity === undefined ? rest : { ...rest, severity };
            if (severity !== undefined)
                codes.set(code, severity);
            return rest;
        });
        return Object.assign({ codes }, ...whole);
    };
}
const silent = { codes: new Map() };
/** Inputs win over the rule's own policy entry, which wins over the check's, which wins over the policy's shared keys. */
function optionsOf(definitions, policy, overrides, ...entries) {
    const shared = { allowedRegistries: policy.allowedRegistries };
    return Object.fromEntries(Object.entries(definitions).map(([name, definition]) => [
        name,
        [overrides.options, ...entries, shared].find((values) => values?.[name] !== undefined)?.[name] ??
            definition.default,
    ]));
}
/** What a policy says for one check, where inputs say nothing. */
const settingOf = (policy, checkId, key) => policy.checks?.[checkId]?.[key] ?? policy[key] ?? defaults[key];
/** What the policy leaves out of one check. */
function exclusion(policy, checkId, matcher) {
    const patterns = [...(policy.exclude ?? []), ...(policy.checks?.[checkId]?.exclude ?? [])];
    return patterns.length === 0 ? () => false : matcher(patterns);
}
const never = () => false;
const noOptions = {};
/** The checks that run, each with its rules that are on. `matcher` reads .gitignore patterns. */
function activate(checks, policy, overrides, catalogue, matcher) {
    const on = checks.filter((check) => policy.checks?.[check.id]?.enabled !== false);
    const excluding = new Map(on.map(({ id }) => [id, exclusion(policy, id, matcher)]));
    const isExcluded = ({ id }, path) => excluding.get(id)?.(path) ?? false;
    const wish = wishesIn(policy, catalogue);
    /** Those of which the rule, or any code of it, is on. */
    const entriesOf = (check) => {
        const preset = _rule_js__WEBPACK_IMPORTED_MODULE_0__/* .presets */ .v.indexOf(overrides.preset ?? settingOf(policy, check.id, 'preset'));
        return check.rules.flatMap((rule) => {
            const entry = wish(rule);
            const isInPreset = _rule_js__WEBPACK_IMPORTED_MODULE_0__/* .presets */ .v.indexOf(rule.preset) <= preset;
            if (entry.severity !== 'off' && (isInPreset || entry.severity !== undefined))
                return [{ rule, entry }];
            const hasCode = [...entry.codes.values()].some((severity) => severity !== 'off');
            return hasCode ? [{ rule, entry: { ...entry, severity: 'off' } }] : [];
        });
    };
    const entries = on.map((check) => ({ check, rulesOn: entriesOf(check) }));
    const yielding = ({ yieldsTo }) => {
        if (yieldsTo === undefined)
            return never;
        const owner = entries.find(({ rulesOn }) => rulesOn.some(({ rule }) => rule.id === yieldsTo))?.check;
        return (path) => owner?.claims(path) !== undefined && !isExcluded(owner, path);
    };
    const ownOptions = (check) => optionsOf(check.options ?? {}, policy, overrides, policy.checks?.[check.id]?.options);
    return entries.map(({ check, rulesOn }) => ({
        check,
        ...connected(check, ownOptions(check), rulesOn.map(({ rule }) => rule), overrides),
        options: ownOptions(check),
        rules: rulesOn.map(({ rule, entry }) => ({
            rule,
            severityOf: ({ severity, properties }) => entry.codes.get(properties?.code) ?? entry.severity ?? severity ?? rule.severity,
            options: rule.options === undefined
                ? noOptions
                : optionsOf(rule.options, policy, overrides, entry.options, policy.checks?.[check.id]?.options),
            yields: yielding(rule),
        })),
        failOn: overrides.failOn ?? settingOf(policy, check.id, 'failOn'),
        inlineIgnores: settingOf(policy, check.id, 'inlineIgnores'),
        isExcluded: (path) => isExcluded(check, path),
    }));
}
/** How a check looks outside for the rules that are on. */
function connected(check, options, rulesOn, overrides) {
    const gatherer = check.gatherer?.({ ...overrides.options, ...options }, new Set(rulesOn.map(({ id }) => id)));
    const offline = overrides.offline === true;
    if (!offline || gatherer === undefined || gatherer.asks === 'machine')
        return { gatherer, offline: false };
    return {
        gatherer: gatherer.asks === 'either' ? gatherer : undefined,
        offline: true,
        ...(overrides.isMisread && { isMisread: true }),
    };
}


/***/ }),

/***/ 87131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ confidences),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   qs: () => (/* binding */ severityRank),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/** How bad a finding is, and how sure the rule is; the one table that every reporter maps from. */
const severities = ['critical', 'high', 'medium', 'low', 'info'];
const confidences = ['high', 'medium', 'low'];
const levels = {
    critical: { annotation: 'error', sarif: 'error', score: '9.5' },
    high: { annotation: 'error', sarif: 'error', score: '8.0' },
    medium: { annotation: 'warning', sarif: 'warning', score: '5.5' },
    low: { annotation: 'notice', sarif: 'note', score: '2.0' },
    info: { annotation: 'notice', sarif: 'note', score: '0.0' },
};
/** 0 is the worst: sorts most severe first. */
const severityRank = (severity) => severities.indexOf(severity);
/** True when `severity` is as bad as `threshold` or worse. */
const reaches = (severity, threshold) => severityRank(severity) <= severityRank(threshold);


/***/ }),

/***/ 13716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ shortestStarred),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   eS: () => (/* binding */ starOf),
/* harmony export */   sn: () => (/* binding */ starResult)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65175);

/** In UTF-16 code units. Shorter ones are words: to star them everywhere would tell more than it hides. */
const shortestStarred = 12;
/** What a message cuts off is starred from so many units on. */
const enough = 24;
/** A secret as a line shows it: whole, or by lines where it has several. The words around a key are no secret. */
function linesOf(secret) {
    const lines = secret.split(/\r\n|\r|\n/);
    if (lines.length === 1)
        return lines;
    return lines.map((line) => line.trim()).filter((line) => line !== '' && !/ |^-----/.test(line));
}
/**
 * As it is, and as it stands in the base64 of a longer text: it may begin at any of three places of a group. A `$` in it is
 * a variable to shells and their linters, which name it without.
 */
function writingsOf(line) {
    const encoded = [0, 2, 3].map((first, before) => {
        const bytes = Buffer.from(' '.repeat(before) + line);
        return bytes.toString('base64').slice(first, Math.floor((bytes.length * 4) / 3));
    });
    const variables = [...line.matchAll(/\$(\w+)/g)].map(([, name = '']) => name);
    return [line, ...encoded, ...variables];
}
const asIs = (text) => text;
/** Finds known secrets wherever they stand, also where they are cut off at the end. */
function starOf(secrets) {
    const byHead = new Map();
    // Most places of a text begin none: a look at two letters tells.
    const begins = new Uint8Array(1 << 16);
    for (const line of new Set([...secrets].flatMap(linesOf).flatMap(writingsOf))) {
        if (line.length < shortestStarred)
            continue;
        const head = line.slice(0, shortestStarred);
        byHead.set(head, [...(byHead.get(head) ?? []), line]);
        begins[slot(line, 0)] = 1;
    }
    if (byHead.size === 0)
        return asIs;
    return (text) => {
        const parts = [];
        let done = 0;
        for (let at = 0; at <= text.length - shortestStarred; at += 1) {
            if (begins[slot(text, at)] === 0)
                continue;
            const lengths = byHead.get(text.slice(at, at + shortestStarred))?.map((line) => common(line, text, at)) ?? [];
            const length = Math.max(0, ...lengths);
            if (length === 0)
                continue;
            parts.push(text.slice(done, at), '*'.repeat(length));
            done = at + length;
            at = done - 1;
        }
        return done === 0 ? text : parts.join('') + text.slice(done);
    };
}
const slot = (text, at) => ((text.charCodeAt(at) << 8) ^ text.charCodeAt(at + 1)) & 0xffff;
/** How far the text goes along with the secret; 0 where that is too little to be it. */
function common(secret, text, at) {
    let length = shortestStarred;
    while (length < secret.length && secret.charCodeAt(length) === text.charCodeAt(at + length))
        length += 1;
    return length >= Math.min(secret.length, enough) ? length : 0;
}
/** The same result with no secret in any sentence; a fix that would write one is left to a person. */
const starResult = (result, star) => star === asIs
    ? result
    : { ...result, checks: starAll(result.checks, star), errors: starAll(result.errors, star) };
/** Places must stay what they are. */
const kept = new Set(['path', 'source', 'fingerprint', 'commit']);
function starAll(value, star) {
    if (typeof value === 'string')
        return star(value);
    if (typeof value !== 'object' || value === null)
        return value;
    // The message of an error is none of its entries.
    if (value instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .S) {
        const { code, message, hint } = value;
        return { code, message: star(message), hint: star(hint) };
    }
    if (Array.isArray(value))
        return value.map((item) => starAll(item, star));
    return Object.fromEntries(Object.entries(value).map(([name, item]) => {
        if (name === 'fixes')
            return [name, item.filter((fix) => isClean(fix, star))];
        return [name, kept.has(name) ? item : starAll(item, star)];
    }));
}
const isClean = ({ title, edits }, star) => [title, ...edits.map(({ text }) => text)].every((text) => star(text) === text);


/***/ }),

/***/ 28214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ isWider),
/* harmony export */   OI: () => (/* binding */ strictest),
/* harmony export */   VD: () => (/* binding */ strictness),
/* harmony export */   fQ: () => (/* binding */ narrowed)
/* harmony export */ });
/* harmony import */ var _allowed_registries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63164);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84710);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90998);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87131);




/** Of settings that stand in an order, how strict one is: more is stricter. */
const strictness = {
    preset: (value) => _rule_js__WEBPACK_IMPORTED_MODULE_2__/* .presets */ .v.indexOf(value),
    /** The lower the severity that closes the gate, the stricter. */
    failOn: (value) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(value),
    onError: (value) => Number(value === 'fail'),
    inlineIgnores: (value) => value === 'allow-proven' ? -1 : _policy_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineIgnores */ .d.indexOf(value),
    /** Of a rule: the more it weighs. */
    severity: (value) => (value === 'off' ? -Infinity : -(0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(value)),
};
/** The strictest of them; of equal ones the first. */
const strictest = (of, first, more) => more.reduce((found, value) => (of(value) > of(found) ? value : found), first);
/** Those registries of a list that `floor` allows too. With a star, a host is within another as one that it stands for. */
const within = (list, floor) => list.filter((one) => (0,_allowed_registries_js__WEBPACK_IMPORTED_MODULE_0__/* .isAllowedRegistry */ .a)(`${one}/`, floor));
/** What both lists of registries allow, or `floor` where that is nothing; an empty list allows everything. */
function narrowed(list, floor) {
    if (floor.length === 0)
        return list;
    const left = within(list, floor);
    return left.length === 0 ? floor : left;
}
/** Whether it allows what `floor` does not. */
const isWider = (list, floor) => floor.length > 0 && (list.length === 0 || within(list, floor).length < list.length);


/***/ }),

/***/ 57244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
/** Longer words are not compared: the work grows with the product of both lengths. */
const longest = 64;
/** Edits between two words: insert, delete, replace, swap neighbours (optimal string alignment). */
const distance = (a, b) => {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped)
                best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
            row.push(best);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length] ?? 0;
};
/** The candidate that `word` was probably meant to be: about one edit in three letters, letter case aside. */
const closest = (word, candidates) => {
    if (word.length === 0 || word.length > longest)
        return undefined;
    const meant = word.toLowerCase();
    let best;
    let fewest = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - meant.length) >= fewest)
            continue;
        const edits = distance(meant, candidate.toLowerCase());
        if (edits >= fewest)
            continue;
        fewest = edits;
        best = candidate;
    }
    return best;
};
/** A hint for a word that is none of the candidates: the nearest one, else all of them. */
const didYouMean = (word, candidates) => {
    const near = closest(word, candidates);
    return near === undefined ? `Known: ${candidates.join(', ')}.` : `Did you mean ${near}?`;
};


/***/ }),

/***/ 65902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ tool)
/* harmony export */ });
/** The name and version that reports carry. A test holds the version to package.json's. */
const tool = { name: 'portcullis', version: '0.1.0' };


/***/ }),

/***/ 99657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secludedEnvironment),
/* harmony export */   h: () => (/* binding */ cleanEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30316);


/** What a program may know of ours: where home and temporary files are, proxies, certificates. No tokens. */
const allowed = new Set([
    ...['HOME', 'XDG_CONFIG_HOME', 'TMPDIR', 'TMP', 'TEMP'],
    ...['SYSTEMROOT', 'PROGRAMDATA', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'HOMEDRIVE', 'HOMEPATH'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'],
    ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE', 'GIT_SSL_CAINFO'],
]);
/** The environment of a program that looks at the tree `outside`. */
function cleanEnvironment(outside, environment = process.env) {
    const clean = {
        LC_ALL: 'C',
        PATH: (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .trustedPath */ .zu)(outside, environment).join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter),
    };
    for (const [name, value] of Object.entries(environment)) {
        if (value !== undefined && allowed.has(name.toUpperCase()))
            clean[name] = value;
    }
    return clean;
}
/** The same for a program that must meet nothing of this machine: `home` is an empty folder, and there is no proxy. */
function secludedEnvironment(clean, home) {
    const kept = Object.entries(clean).filter(([name]) => /^(?:LC_ALL|PATH|SYSTEMROOT)$/i.test(name));
    const homes = ['HOME', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'TMPDIR', 'TMP', 'TEMP'];
    return Object.fromEntries([...kept, ...homes.map((name) => [name, home])]);
}


/***/ }),

/***/ 10828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ Git),
/* harmony export */   f: () => (/* binding */ lastLine)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65175);
/* harmony import */ var _core_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35981);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99657);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30316);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94719);






/**
 * Git bound to one repository, with everything off by which a repository starts programs, goes online or shows
 * other objects than it holds. Only for commands that read objects, the index or file names: `status`,
 * `ls-files -m` and diffs against the work tree run filters whatever is switched off.
 */
class Git {
    repository;
    #program;
    #environment;
    constructor(program, repository, environment) {
        this.#program = program;
        this.repository = repository;
        this.#environment = environment;
    }
    /** Throws PortcullisError `git` when there is no git outside of the scanned tree. */
    static open(repository, environment = process.env) {
        const tree = repository.workTree ?? repository.gitDir;
        const program = (0,_program_js__WEBPACK_IMPORTED_MODULE_4__/* .findProgram */ .Kp)('git', tree, environment);
        if (program === undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .S('git', 'This is a git repository, and there is no git on the PATH to read it with.', 'Install git (in a job container: in its image).');
        }
        return new Git(program, repository, { ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanEnvironment */ .h)(tree, environment), ...switchedOff });
    }
    /** The same git and environment on another repository. */
    on(repository) {
        return new Git(this.#program, repository, this.#environment);
    }
    /** Any exit code is an answer. Throws PortcullisError `git` when git could not run to its end. */
    async ask(args, options = {}) {
        const { environment, ...rest } = options;
        try {
            return await (0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .run */ .e)({ ...this.#command(args, environment), ...rest });
        }
        catch (error) {
            if (!(error instanceof _core_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .ProgramError */ .Z))
                throw error;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .S('git', `git ${args[0] ?? ''}: ${error.message}.`, gitHint, error);
        }
    }
    /** What git prints. Throws PortcullisError `git` for an exit code other than 0. */
    async read(args, options = {}) {
        const output = await this.ask(args, options);
        if (output.code !== 0)
            throw this.failed(args[0] ?? '', output.stderr);
        return output.stdout;
    }
    /** What to say of a command that ended with another exit code than 0. */
    failed(command, stderr) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .S('git', `git ${command} failed: ${lastLine(stderr)}`, gitHint);
    }
    /** For commands whose output is too large to keep. */
    start(args) {
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .start */ .n)({ ...this.#command(args), timeoutMs: streamTimeoutMs });
    }
    #command(args, environment = {}) {
        const { gitDir, workTree } = this.repository;
        return {
            program: this.#program,
            // Naming the git folder outright also spares the question who owns it (`safe.directory`), which git asks
            // when it searches: in job containers the checkout belongs to another user. The work tree is named since
            // core.worktree can point anywhere.
            args: [
                `--git-dir=${gitDir}`,
                ...(workTree === undefined ? [] : [`--work-tree=${workTree}`]),
                ...settings.flatMap((setting) => ['-c', setting]),
                ...args,
            ],
            folder: workTree ?? gitDir,
            environment: { ...this.#environment, ...environment },
        };
    }
}
/** The last line that git printed: its errors stand at the end. */
function lastLine(stderr) {
    return stderr.trimEnd().split('\n').at(-1) ?? '';
}
const gitHint = 'Run `git fsck` in the repository; a fresh checkout often mends it.';
const streamTimeoutMs = 30 * 60_000;
const settings = [
    'core.fsmonitor=false',
    `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_0__.devNull}`,
    'core.askPass=',
    'credential.helper=',
    'gc.auto=0',
    'maintenance.auto=false',
    'submodule.recurse=false',
    'http.followRedirects=false',
];
const switchedOff = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_PAGER: 'cat',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
    GIT_NO_LAZY_FETCH: '1',
    // Older gits do not know GIT_NO_LAZY_FETCH; with no protocol left they fail instead of going online.
    GIT_ALLOW_PROTOCOL: 'none',
};


/***/ }),

/***/ 30316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   zu: () => (/* binding */ trustedPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** True when `path` is `folder` or lies below it; both absolute, links already resolved. */
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}
/** PATH without what a scanned tree could plant: relative folders, and folders inside the tree. */
function trustedPath(outside, environment = process.env) {
    const tree = real(outside) ?? outside;
    return searchPath(environment)
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
        .filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder) && !isInside(tree, real(folder) ?? folder));
}
/** The absolute path of a program, never one inside the tree `outside`; undefined when there is none. */
function findProgram(name, outside, environment = process.env) {
    const tree = real(outside) ?? outside;
    const file = process.platform === 'win32' ? `${name}.exe` : name;
    for (const folder of trustedPath(outside, environment)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file);
        const target = real(path);
        if (target !== undefined && !isInside(tree, target) && isExecutable(target))
            return path;
    }
    return undefined;
}
// Windows writes `Path`; a copy of its environment is no longer blind to case.
function searchPath(environment) {
    const name = Object.keys(environment).find((key) => key.toUpperCase() === 'PATH');
    return (name === undefined ? undefined : environment[name]) ?? '';
}
function real(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 94719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run),
  n: () => (/* binding */ start)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./out/shared/core/programs.js
var programs = __webpack_require__(35981);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./out/shared/exec/memory.js

/** A program fills a few gigabytes in a second. */
const everyMs = 50;
/** The page size of x64; on Arm it may be larger, so a limit may be found late, never early. */
const pageBytes = 4096;
/**
 * Looks at what a program holds, again and again: a limit that the system itself keeps (rlimit) is set by a shell alone,
 * and what a Go program reserves says nothing of what it uses. Where there is no `/proc`, nothing is seen.
 */
function watchMemory(pid, most, tooMuch) {
    let isOver = false;
    if (pid === undefined || !Number.isFinite(most))
        return { isOver: () => false, stop: () => undefined };
    const timer = setInterval(() => {
        if (isOver || residentBytes(pid) <= most)
            return;
        isOver = true;
        tooMuch();
    }, everyMs);
    return {
        isOver: () => isOver,
        stop: () => {
            clearInterval(timer);
        },
    };
}
/** Second number of `/proc/PID/statm`, see proc(5); 0 where it cannot be read. */
function residentBytes(pid) {
    try {
        return Number((0,external_node_fs_.readFileSync)(`/proc/${pid}/statm`, 'utf8').split(' ')[1] ?? 0) * pageBytes;
    }
    catch {
        return 0;
    }
}

;// CONCATENATED MODULE: ./out/shared/exec/run.js



const defaultTimeoutMs = 120_000;
const defaultOutputBytes = 256 * 1024 * 1024;
const stderrBytes = 8 * 1024;
/** Starts a program for streaming: read `stdout` to its end or `stop()`, then await `ended`. */
function start(command) {
    const { program, timeoutMs = defaultTimeoutMs } = command;
    // A process group of its own: what git starts (git-remote-https) must end with it.
    const grouped = process.platform !== 'win32';
    const child = (0,external_node_child_process_.spawn)(program, [...command.args], {
        cwd: command.folder,
        env: { ...command.environment },
        stdio: ['pipe', 'pipe', 'pipe'],
        shell: false,
        windowsHide: true,
        detached: grouped,
    });
    let stderr = Buffer.alloc(0);
    child.stderr.on('data', (chunk) => {
        stderr = Buffer.concat([stderr, chunk]).subarray(-stderrBytes);
    });
    // A program that ends before it has read everything breaks the pipe; its exit code tells the story.
    child.stdin.on('error', () => undefined);
    const kill = () => killAll(child, grouped);
    let late = false;
    const timer = setTimeout(() => {
        late = true;
        kill();
    }, timeoutMs);
    const { maxMemoryBytes: most = Infinity } = command;
    const memory = watchMemory(child.pid, most, kill);
    const ended = new Promise((resolve, reject) => {
        child.on('error', (cause) => {
            reject(new programs/* ProgramError */.Z('not-started', `${program} could not be started`, cause));
        });
        child.on('close', (code, signal) => {
            if (late)
                reject(new programs/* ProgramError */.Z('timeout', `${program} took longer than ${timeoutMs / 1000} s`));
            else if (memory.isOver())
                reject(new programs/* ProgramError */.Z('too-much-memory', `${program} held more than ${most} bytes in memory`));
            else if (code === null)
                reject(new programs/* ProgramError */.Z('killed', `${program} was ended by ${signal ?? 'a signal'}`));
            else
                resolve({ code, stderr: stderr.toString('utf8') });
        });
    }).finally(() => {
        clearTimeout(timer);
        memory.stop();
    });
    // Whoever stops a program need not wait for how it ended.
    ended.catch(() => undefined);
    return { stdin: child.stdin, stdout: child.stdout, ended, stop: kill };
}
/** Runs a program to its end. Any exit code is an answer; ProgramError when there is none. */
async function run(command) {
    const { input, maxOutputBytes = defaultOutputBytes } = command;
    const running = start(command);
    running.stdin.end(input);
    const chunks = [];
    let size = 0;
    running.stdout.on('data', (chunk) => {
        size += chunk.length;
        if (size > maxOutputBytes)
            running.stop();
        else
            chunks.push(chunk);
    });
    const tooMuch = () => new programs/* ProgramError */.Z('too-much-output', `${command.program} wrote more than ${maxOutputBytes} bytes`);
    const { code, stderr } = await running.ended.catch((error) => {
        throw size > maxOutputBytes ? tooMuch() : error;
    });
    if (size > maxOutputBytes)
        throw tooMuch();
    return { code, stdout: Buffer.concat(chunks), stderr };
}
function killAll(child, grouped) {
    if (child.pid === undefined)
        return;
    try {
        if (grouped)
            process.kill(-child.pid, 'SIGKILL');
        else
            child.kill('SIGKILL');
    }
    catch {
        // Already gone.
    }
}


/***/ }),

/***/ 26987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ applyAttributes),
/* harmony export */   Td: () => (/* binding */ attributesOf),
/* harmony export */   us: () => (/* binding */ loadAttributes)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11554);

const reasons = {
    'linguist-vendored': 'linguist-vendored in .gitattributes',
    'linguist-generated': 'linguist-generated in .gitattributes',
};
const names = ['linguist-vendored', 'linguist-generated'];
// Each line is tried on every path below; nobody writes this much by hand.
const maxBytes = 256 * 1024;
// Of all files: a repository can hold one text under any number of paths.
const maxTotalBytes = 4 * 1024 * 1024;
/** Reads the .gitattributes of a source. One that is not read (too much) excludes nothing, which lets no file through. */
async function loadAttributes(source) {
    const { entries } = await source.list();
    const texts = new Map();
    let left = maxTotalBytes;
    for await (const result of source.read(entries.filter(isAttributesFile))) {
        if (!('file' in result))
            continue;
        const { path, text, size } = result.file;
        if (size > Math.min(left, maxBytes))
            continue;
        texts.set(path, text);
        left -= size;
    }
    return attributesOf(texts);
}
/** From the texts of .gitattributes files by path. Macros (`[attr]`) are not read. */
function attributesOf(texts) {
    const files = new Map();
    for (const [path, text] of texts) {
        const lines = text.split('\n').flatMap(parseLine);
        // The last line that matches wins.
        if (lines.length > 0)
            files.set(path.slice(0, -'.gitattributes'.length), lines.reverse());
    }
    if (files.size === 0)
        return () => undefined;
    return (path) => {
        const name = names.find((one) => stateOf(path, one, files));
        return name === undefined ? undefined : reasons[name];
    };
}
/** Marks what the attributes leave out; a file that the user named is not. */
const applyAttributes = (listing, attributes) => ({
    ...listing,
    entries: listing.entries.map((entry) => {
        const leftOut = entry.named === true ? undefined : attributes(entry.path);
        return leftOut === undefined ? entry : { ...entry, leftOut };
    }),
});
const isAttributesFile = ({ path }) => path === '.gitattributes' || path.endsWith('/.gitattributes');
/** The nearest file that says something about the path decides. */
function stateOf(path, name, files) {
    for (let end = path.lastIndexOf('/');; end = path.lastIndexOf('/', end - 1)) {
        const folder = path.slice(0, end + 1);
        for (const line of files.get(folder) ?? []) {
            const state = line.states.get(name);
            if (state !== undefined && line.matches(path.slice(folder.length)))
                return state;
        }
        if (end <= 0)
            return false;
    }
}
function parseLine(text) {
    const line = text.trim();
    if (line === '' || line.startsWith('#') || line.startsWith('[attr]'))
        return [];
    const { pattern, rest } = splitPattern(line);
    const states = new Map();
    for (const word of rest.split(/\s+/)) {
        const [, sign = '', name = '', value] = /^([-!]?)([^=]*)(?:=(.*))?$/.exec(word) ?? [];
        // `!name` is "unspecified": it takes away what a farther file says. Linguist takes every value but `false` as set.
        if (name in reasons)
            states.set(name, sign === '' && value !== 'false');
    }
    const matches = states.size === 0 ? undefined : (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .E)(pattern);
    return matches === undefined ? [] : [{ matches, states }];
}
/** The pattern ends at a blank, unless it is quoted as in C. */
function splitPattern(line) {
    const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(line);
    if (quoted !== null) {
        const pattern = (quoted[1] ?? '').replace(/\\(["\\])/g, '$1');
        return { pattern, rest: line.slice(quoted[0].length) };
    }
    const end = line.search(/\s/);
    return end === -1 ? { pattern: line, rest: '' } : { pattern: line.slice(0, end), rest: line.slice(end) };
}


/***/ }),

/***/ 21634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ checkoutState)
/* harmony export */ });
/* harmony import */ var _core_remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21942);

/** Asked once. Throws PortcullisError `git`. */
const checkoutState = (0,_core_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)(async (git) => {
    const args = ['--show-object-format', '--is-shallow-repository', '--verify', '--quiet', 'HEAD^{commit}'];
    const { code, stdout, stderr } = await git.ask(['rev-parse', ...args]);
    const [hash, shallow, head] = stdout.toString('latin1').split('\n');
    // Exit code 1: there is no commit yet. The others are told all the same.
    if ((hash !== 'sha1' && hash !== 'sha256') || (shallow !== 'true' && shallow !== 'false'))
        throw git.failed('rev-parse', stderr);
    return { hash, head: code === 0 && head ? head : null, isShallow: shallow === 'true' };
});


/***/ }),

/***/ 64814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ commitTree)
});

// EXTERNAL MODULE: ./out/shared/core/remembered.js
var remembered = __webpack_require__(21942);
// EXTERNAL MODULE: ./out/shared/files/attributes.js
var attributes = __webpack_require__(26987);
// EXTERNAL MODULE: ./out/shared/files/content.js
var content = __webpack_require__(89381);
// EXTERNAL MODULE: ./out/shared/files/index-listing.js
var index_listing = __webpack_require__(57301);
;// CONCATENATED MODULE: ./out/shared/files/links.js
// Linux gives up (ELOOP) at 40 links too.
const maxLinks = 40;
/** Follows the link at `path` inside the tree, through linked folders too, as the kernel would in a checkout. */
function followLink(path, tree) {
    const left = path.split('/').reverse();
    const place = [];
    let links = 0;
    for (let part = left.pop(); part !== undefined; part = left.pop()) {
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            if (place.pop() === undefined)
                return { kind: 'outside' };
            continue;
        }
        place.push(part);
        const link = tree.linkAt(place.join('/'));
        if (link === undefined) {
            if (tree.isFile(place.join('/')) && left.length > 0)
                return { kind: 'nothing' };
            continue;
        }
        if (++links > maxLinks)
            return { kind: 'loop' };
        if (link.startsWith('/'))
            return { kind: 'outside' };
        place.pop();
        left.push(...link.split('/').reverse());
    }
    const end = place.join('/');
    if (tree.isFile(end))
        return { kind: 'file', path: end };
    return { kind: end === '' || tree.isFolder(end) ? 'folder' : 'nothing' };
}

// EXTERNAL MODULE: ./out/shared/files/listing.js
var files_listing = __webpack_require__(15948);
// EXTERNAL MODULE: ./out/shared/files/names.js
var names = __webpack_require__(35780);
// EXTERNAL MODULE: ./out/shared/files/objects.js
var files_objects = __webpack_require__(2264);
;// CONCATENATED MODULE: ./out/shared/files/commit-tree.js








const maxLinkBytes = 4096;
/** The files of a commit, read from git objects. */
function commitTree(git, commit, options = {}) {
    const load = () => filesOf(git, commit);
    return {
        async list() {
            const { blobs, links, submodules, unchecked } = await load();
            const entries = [...blobs, ...links].map(([path, blob]) => ({ path, blob }));
            const listing = { entries, excluded: submodules, unchecked };
            return (0,files_listing/* sorted */.I)((0,attributes/* applyAttributes */.IO)(listing, options.attributes ?? (() => undefined)));
        },
        async *read(entries) {
            const files = await load();
            const linked = entries.some(({ path }) => files.links.has(path));
            const tree = linked ? await treeOf(git, files) : undefined;
            const targets = entries.map(({ path }) => {
                if (tree !== undefined && files.links.has(path))
                    return followLink(path, tree);
                return files.blobs.has(path) ? { kind: 'file', path } : { kind: 'nothing' };
            });
            const ids = targets.flatMap((target) => target.kind === 'file' ? (files.blobs.get(target.path) ?? []) : []);
            const objects = (0,files_objects/* readObjects */.$)(git, ids, content/* maxFileBytes */.eV);
            for (const [index, entry] of entries.entries()) {
                const target = targets[index];
                const blob = target?.kind === 'file' ? files.blobs.get(target.path) : undefined;
                if (blob === undefined)
                    yield passedOver(entry, target);
                else {
                    const object = await objects.next();
                    yield (0,content/* fromObject */.O5)(entry, object.done === true ? { kind: 'missing' } : object.value, blob);
                }
            }
        },
    };
}
/** A commit never changes: its files are listed once, however many ask. */
function filesOf(git, commit) {
    const commits = listed(git);
    const known = commits.get(commit) ?? loadFiles(git, commit);
    commits.set(commit, known);
    return known;
}
const listed = (0,remembered/* remembered */.H)((_) => new Map());
async function loadFiles(git, commit) {
    const output = await git.read(['ls-tree', '-r', '-z', '--full-tree', commit]);
    const blobs = new Map();
    const links = new Map();
    const submodules = [];
    const unchecked = [];
    for (const record of (0,names/* recordsOf */.M$)(output)) {
        // `<mode> <type> <object>\t<path>`
        const tab = record.indexOf('\t');
        const [mode, , id = ''] = record.slice(0, tab).split(' ');
        const name = record.slice(tab + 1);
        const path = (0,names/* pathOf */.XM)(name);
        if (path === undefined)
            unchecked.push((0,names/* misnamed */.H9)((0,names/* bytesOf */.$$)(name)));
        else if (mode === index_listing/* gitlink */.RJ)
            submodules.push((0,index_listing/* submodule */.bz)(path));
        else
            (mode === index_listing/* symlink */.YN ? links : blobs).set(path, id);
    }
    return { blobs, links, submodules, unchecked };
}
/** Reads the text of every link: following one may lead through any other. */
async function treeOf(git, { blobs, links }) {
    const texts = new Map();
    const objects = (0,files_objects/* readObjects */.$)(git, [...links.values()], maxLinkBytes);
    for (const path of links.keys()) {
        const object = await objects.next();
        // A link that cannot be read could lead anywhere.
        const found = object.done !== true && object.value.kind === 'found' ? object.value.bytes.toString('utf8') : '/';
        texts.set(path, found);
    }
    const folders = new Set();
    for (const path of blobs.keys()) {
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            const folder = path.slice(0, end);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    return {
        isFile: (path) => blobs.has(path),
        isFolder: (path) => folders.has(path),
        linkAt: (path) => texts.get(path),
    };
}
function passedOver(entry, target) {
    if (target?.kind === 'outside')
        return (0,content/* outside */.qY)(entry);
    if (target?.kind === 'folder')
        return (0,content/* excluded */.t7)(entry, 'a link to a folder');
    return (0,content/* deadLink */.b4)(entry, target?.kind === 'loop' ? 'a link that leads back to itself' : 'a link to nothing');
}


/***/ }),

/***/ 89381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ streamed),
/* harmony export */   O5: () => (/* binding */ fromObject),
/* harmony export */   VJ: () => (/* binding */ unchecked),
/* harmony export */   _K: () => (/* binding */ excused),
/* harmony export */   b4: () => (/* binding */ deadLink),
/* harmony export */   eV: () => (/* binding */ maxFileBytes),
/* harmony export */   ev: () => (/* binding */ irregular),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   qY: () => (/* binding */ outside),
/* harmony export */   t7: () => (/* binding */ excluded),
/* harmony export */   uK: () => (/* binding */ fromBytes),
/* harmony export */   zA: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60119);


/** Larger files are unchecked, so that padding cannot hide what follows. */
const maxFileBytes = 5 * 1024 * 1024;
/** Git's object id of a file's bytes. */
const blobId = (bytes, hash) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
/** What a file's bytes give: its text, or why it is passed over. `isThere` tells whether they are still its own. */
function fromBytes(entry, bytes, blob, isThere = always) {
    const raw = new HeldFile(entry.path, bytes, (0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .encodingOf */ .P$)(bytes), blob, isThere);
    if (!isText(raw))
        return { ...binary(entry), raw };
    if (isPointer(bytes))
        return { ...leftAtServer(entry), raw };
    return { entry, file: raw, raw };
}
const always = () => true;
/** A file whose bytes are at hand. Its text and its object id are made when they are asked for: not every check wants them. */
class HeldFile {
    path;
    size;
    #bytes;
    #encoding;
    #blob;
    #isThere;
    #text;
    #id;
    constructor(path, bytes, encoding, blob, isThere) {
        this.path = path;
        this.size = bytes.length;
        this.#bytes = bytes;
        this.#encoding = encoding;
        this.#blob = blob;
        this.#isThere = isThere;
    }
    get bytes() {
        this.#confirm();
        return this.#bytes;
    }
    get encoding() {
        return this.#encoding?.kind;
    }
    get text() {
        return (this.#text ??= this.#encoding && (0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(this.bytes, this.#encoding));
    }
    get blob() {
        if (this.#id === undefined)
            this.#confirm();
        return (this.#id ??= this.#blob());
    }
    /** Throws where another file has taken their place: to go on with its bytes would be to judge the wrong one. */
    #confirm() {
        if (!this.#isThere())
            throw new TypeError('the bytes of a file are there until the next is read');
    }
    async *chunks() {
        yield await Promise.resolve(this.bytes);
    }
}
const isText = (file) => file.encoding !== undefined;
/** A file that is too large to be held. */
const streamed = ({ path }, size, blob, chunks) => ({ path, size, blob, chunks, bytes: undefined, encoding: undefined, text: undefined });
const excluded = (entry, why) => ({
    entry,
    excluded: { path: entry.path, why },
});
/** For a file without text that may be passed over, unless the user named it or a check is certain to need it. */
const excused = (result, excuse) => 'unchecked' in result && result.entry.named !== true ? { ...result, excuse } : result;
const unchecked = (entry, code, message, hint) => ({ entry, unchecked: { path: entry.path, code, message, line: null, hint } });
/** A file that has no contents of its own. */
const irregular = (path) => ({
    path,
    code: 'unreadable',
    message: 'It is no regular file (a pipe, a socket, a device or a folder).',
    line: null,
    hint: 'Remove it, or exclude it in the policy.',
});
const tooLarge = (entry, size) => unchecked(entry, 'too-large', `The file has ${size} bytes; up to ${maxFileBytes} are read.`, 'Split it, or exclude it in the policy if it is none of your own code.');
const outside = (entry) => unchecked(entry, 'link-outside', 'A symbolic link on its path leads out of the checked tree.', 'Put the file itself in place of the link, or exclude it in the policy.');
const deadLink = (entry, why) => excused(unchecked(entry, 'unreadable', `It is ${why}.`, 'Put the file itself in its place (a link into a submodule needs a checkout with `submodules`), or remove it.'), why);
const binary = (entry) => excused(unchecked(entry, 'binary', 'The file is binary, so there is no text to check.', 'Give it another name, or exclude it in the policy.'), 'binary');
/** A Git LFS pointer (git-lfs, docs/spec.md) stands where the file should be. */
const isPointer = (bytes) => bytes.length < 1024 &&
    bytes[0] === 0x76 &&
    /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-.*\n)*oid /.test(bytes.toString('latin1'));
const leftAtServer = (entry) => unchecked(entry, 'lfs-pointer', 'This is a Git LFS pointer, not the file.', 'Check out with `lfs: true`, or keep the file in git itself.');
/** What an answer of git's object store gives. */
function fromObject(entry, object, blob) {
    if (object.kind === 'found')
        return fromBytes(entry, object.bytes, () => blob);
    if (object.kind === 'too-large') {
        const { size, chunks } = object;
        return { ...tooLarge(entry, size), raw: streamed(entry, size, blob, chunks) };
    }
    return unchecked(entry, 'not-fetched', 'Git does not have its contents here (a partial clone, or a damaged one).', 'Check out without `filter` and with these files in the sparse checkout.');
}


/***/ }),

/***/ 60119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   LU: () => (/* binding */ encodeAs),
/* harmony export */   P$: () => (/* binding */ encodingOf),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

// As far as git looks for a NUL (xdiff-interface.c, FIRST_FEW_BYTES).
const binaryWindow = 8000;
const utf16Window = 1000;
/**
 * UTF-8, or UTF-16 by its byte order mark or its looks; undefined for what is no text (a NUL, and no encoding that allows
 * for it). A NUL alone does not make a file binary: it costs a stranger one byte in a comment.
 */
function encodingOf(bytes) {
    const mark = markOf(bytes);
    if (mark !== undefined)
        return { kind: 'utf16', order: mark, mark: 2 };
    const start = bytes.length > binaryWindow ? bytes.subarray(0, binaryWindow) : bytes;
    if (!start.includes(0))
        return utf8;
    const order = guessUtf16(bytes);
    if (order !== undefined)
        return { kind: 'utf16', order, mark: 0 };
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? utf8 : undefined;
}
const utf8 = { kind: 'utf8' };
/** The text of a file, undefined for what is none. */
function textOf(bytes) {
    const encoding = encodingOf(bytes);
    return encoding && decode(bytes, encoding);
}
/** A byte order mark of UTF-8 stays in front. */
const decode = (bytes, encoding) => encoding.kind === 'utf16'
    ? decodeUtf16(bytes.subarray(encoding.mark), encoding.order)
    : bytes.toString('utf8');
/** The bytes of a part of a text. */
function encodeAs(text, encoding) {
    if (encoding.kind === 'utf8')
        return Buffer.from(text);
    const units = Buffer.from(text, 'utf16le');
    return encoding.order === 'little' ? units : units.swap16();
}
/** UTF-16 by its byte order mark; FF FE 00 00 is UTF-32. */
function markOf(bytes) {
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'big';
    if (bytes[0] !== 0xff || bytes[1] !== 0xfe)
        return undefined;
    return bytes.length >= 4 && bytes[2] === 0 && bytes[3] === 0 ? undefined : 'little';
}
/** UTF-16 without a mark: most characters of code are ASCII, so every other byte is NUL. */
function guessUtf16(bytes) {
    const start = bytes.subarray(0, utf16Window);
    const nuls = [0, 0];
    for (const [at, byte] of start.entries())
        if (byte === 0)
            nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
    const [even = 0, odd = 0] = nuls;
    const isMost = (count) => count > start.length / 4;
    const order = isMost(odd) && even === 0 ? 'little' : isMost(even) && odd === 0 ? 'big' : undefined;
    return order !== undefined && hasWholeLineEnds(bytes, order) ? order : undefined;
}
/** Else a comment in UTF-16 could hide lines in UTF-8 behind it, which everybody else reads. */
function hasWholeLineEnds(bytes, order) {
    const place = order === 'little' ? 0 : 1;
    return ['\n', '\r'].every((end) => {
        for (let at = bytes.indexOf(end); at !== -1; at = bytes.indexOf(end, at + 1)) {
            if (at % 2 !== place || bytes[at ^ 1] !== 0)
                return false;
        }
        return true;
    });
}
function decodeUtf16(bytes, order) {
    const units = bytes.subarray(0, bytes.length - (bytes.length % 2));
    // Not TextDecoder: a Node without full ICU does not know big endian.
    return (order === 'little' ? units : Buffer.from(units).swap16()).toString('utf16le');
}


/***/ }),

/***/ 57301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RJ: () => (/* binding */ gitlink),
/* harmony export */   VH: () => (/* binding */ listIndex),
/* harmony export */   YN: () => (/* binding */ symlink),
/* harmony export */   bz: () => (/* binding */ submodule)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35780);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75715);



/** What git tracks or would add, as it lies in the work tree; paths that were deleted there are left out. */
async function listIndex(git, root) {
    const entries = [];
    const excluded = [];
    const unchecked = [];
    for (const { tag, mode, blob, name } of (await itemsOf(git, root)).values()) {
        const path = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(name);
        if (path === undefined)
            unchecked.push((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .misnamed */ .H9)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(name)));
        else if (mode === gitlink)
            excluded.push(submodule(path));
        else if (path.endsWith('/'))
            excluded.push({ path: path.slice(0, -1), why: 'a repository of its own' });
        // A link that is not in the work tree stays without its blob: what it leads to may be left out too.
        else if (tag === 'S' && mode !== symlink && (0,_stats_js__WEBPACK_IMPORTED_MODULE_2__/* .isGone */ .ST)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path)))
            entries.push({ path, blob });
        else
            entries.push({ path });
    }
    return { entries, excluded, unchecked };
}
const symlink = '120000';
const gitlink = '160000';
const submodule = (path) => ({
    path,
    why: 'a submodule: a repository of its own',
});
/** By name. */
async function itemsOf(git, root) {
    const args = ['ls-files', '-z', '-t', '--stage', '--cached', '--deleted', '--others', '--exclude-standard'];
    const items = new Map();
    const start = Buffer.from((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '/'));
    for (const record of (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(await git.read(args))) {
        const item = parseRecord(record);
        const { tag, mode, name } = item;
        if (tag !== 'R')
            items.set(name, item);
        // Git takes for deleted whatever it cannot look at, in a closed folder too.
        else if (mode !== gitlink && (0,_stats_js__WEBPACK_IMPORTED_MODULE_2__/* .isGone */ .ST)(Buffer.concat([start, (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(name)])))
            items.delete(name);
    }
    return items;
}
/** `? path` or `<tag> <mode> <object> <stage>\t<path>`. */
function parseRecord(record) {
    const tag = record.charAt(0);
    if (tag === '?')
        return { tag, mode: '', blob: '', name: record.slice(2) };
    const tab = record.indexOf('\t');
    const [, mode = '', blob = ''] = record.slice(0, tab).split(' ');
    return { tag, mode, blob, name: record.slice(tab + 1) };
}


/***/ }),

/***/ 15948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sorted),
/* harmony export */   k: () => (/* binding */ combine)
/* harmony export */ });
const combine = (listings) => ({
    entries: listings.flatMap(({ entries }) => entries),
    excluded: listings.flatMap(({ excluded }) => excluded),
    unchecked: listings.flatMap(({ unchecked = [] }) => unchecked),
});
/** By path, in UTF-16 code units: the same on every machine. */
const sorted = (listing) => ({
    ...listing,
    entries: [...listing.entries].sort(byPath),
    excluded: [...listing.excluded].sort(byPath),
});
const byPath = (one, other) => one.path < other.path ? -1 : one.path > other.path ? 1 : 0;


/***/ }),

/***/ 10101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ locate)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/shared/core/errors.js
var errors = __webpack_require__(65175);
// EXTERNAL MODULE: ./out/shared/exec/git.js
var exec_git = __webpack_require__(10828);
// EXTERNAL MODULE: ./out/shared/exec/program.js
var program = __webpack_require__(30316);
// EXTERNAL MODULE: ./out/shared/files/checkout-state.js
var checkout_state = __webpack_require__(21634);
// EXTERNAL MODULE: ./out/shared/files/stats.js
var files_stats = __webpack_require__(75715);
;// CONCATENATED MODULE: ./out/shared/files/repository.js



/**
 * The checkout that holds `folder` (absolute, links resolved), by the nearest `.git` above. Git's own search would
 * also take a folder that merely looks like a bare repository, with the settings in it: a tree can hold such a folder.
 */
function findCheckout(folder) {
    for (let root = folder;; root = (0,external_node_path_.dirname)(root)) {
        // Somebody who stands inside `.git` is not in a checkout of their own.
        const gitDir = (0,external_node_path_.basename)(root) === '.git' ? undefined : gitDirOf((0,external_node_path_.join)(root, '.git'));
        if (gitDir !== undefined)
            return { root, gitDir };
        if ((0,external_node_path_.dirname)(root) === root)
            return undefined;
    }
}
/** `.git` is the folder itself, or (worktrees, submodules) a file that names it: gitrepository-layout(5). */
function gitDirOf(path) {
    const stats = (0,files_stats/* statsOf */.LZ)(path);
    if (stats === undefined)
        return undefined;
    if (!stats.isFile())
        return isGitDir(path) ? path : undefined;
    if (stats.size > 64 * 1024)
        return undefined;
    const text = (0,external_node_fs_.readFileSync)(path, 'utf8');
    if (!text.startsWith('gitdir: '))
        return undefined;
    const gitDir = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), text.slice('gitdir: '.length).replace(/[\r\n]+$/, ''));
    return isGitDir(gitDir) ? gitDir : undefined;
}
/** True for `.git` folders, and for repositories without a work tree. */
function isGitDir(folder) {
    if ((0,files_stats/* statsOf */.LZ)((0,external_node_path_.join)(folder, 'HEAD')) === undefined)
        return false;
    // A worktree's folder keeps its objects and refs in the common one.
    if ((0,files_stats/* isFile */.fo)((0,external_node_path_.join)(folder, 'commondir')))
        return true;
    return (0,files_stats/* isFolder */.lQ)((0,external_node_path_.join)(folder, 'objects')) && (0,files_stats/* isFolder */.lQ)((0,external_node_path_.join)(folder, 'refs'));
}

// EXTERNAL MODULE: ./out/shared/files/matcher.js
var matcher = __webpack_require__(75890);
;// CONCATENATED MODULE: ./out/shared/files/selection.js

const selectRoot = (named) => ({
    named,
    kind: 'root',
    path: '',
    matches: () => true,
});
const selectFolder = (named, folder) => ({
    named,
    kind: 'folder',
    path: folder,
    matches: (path) => path.startsWith(`${folder}/`),
});
const selectFile = (named, file) => ({
    named,
    kind: 'file',
    path: file,
    matches: (path) => path === file,
});
/** `glob` in .gitignore syntax, from `folder` on (relative to the root; empty for the root itself). */
function selectGlob(named, folder, glob) {
    const anchored = glob.slice(0, -1).includes('/');
    const start = folder === '' ? '' : `/${folder.replace(/[\\*?[\] !#]/g, '\\$&')}`;
    const pattern = `${start}/${anchored ? '' : '**/'}${glob.replace(/^\//, '')}`;
    return { named, kind: 'glob', path: pattern, matches: (0,matcher/* matcher */.j)([pattern]) };
}
const isGlob = (text) => /[*?[]/.test(text);

;// CONCATENATED MODULE: ./out/shared/files/locate.js









/**
 * Finds the root that holds all `paths` (none: `cwd`): the git checkout, else the common folder.
 * Throws PortcullisError `path-not-found`, `bad-input` (paths of different checkouts), `not-a-repository` (bare), `git`.
 */
async function locate(paths, cwd) {
    const named = (paths.length === 0 ? ['.'] : paths).map((path) => find(path, cwd));
    const folders = named.map(folderOf);
    const checkout = findCheckout(folders[0] ?? cwd);
    const root = checkout?.root ?? folders.reduce(commonFolder);
    for (const [index, folder] of folders.entries()) {
        if (findCheckout(folder)?.root !== checkout?.root)
            throw apart(named[0], named[index]);
    }
    const selection = named.map((one) => locate_select(one, root));
    if (checkout === undefined) {
        if (isGitDir(root))
            throw bare(root);
        return { root, git: null, head: null, hash: 'sha1', selection };
    }
    const git = exec_git/* Git */.T.open({ gitDir: checkout.gitDir, workTree: root });
    const { head, hash } = await (0,checkout_state/* checkoutState */.Y)(git);
    return { root, git, head, hash, selection };
}
function find(named, cwd) {
    const path = (0,external_node_path_.resolve)(cwd, named);
    const stats = (0,files_stats/* statsOf */.LZ)(path);
    if (stats === undefined) {
        if (!isGlob(named))
            throw notFound(named);
        return { named, kind: 'glob', ...splitGlob(path, named) };
    }
    const folder = (0,files_stats/* isFolder */.lQ)(path);
    // A link to a file keeps its own name; everything else gets the one it has on disk (upper and lower case too).
    const place = stats.isSymbolicLink() && !folder
        ? (0,external_node_path_.join)(external_node_fs_.realpathSync.native((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path))
        : external_node_fs_.realpathSync.native(path);
    return { named, kind: folder ? 'folder' : 'file', place, glob: '' };
}
/** Splits an absolute glob behind its last whole folder: `/r/a/*.yml` into `/r/a` and `*.yml`. */
function splitGlob(path, named) {
    const parts = path.split(external_node_path_.sep);
    const first = parts.findIndex(isGlob);
    const folder = parts.slice(0, first).join(external_node_path_.sep) || external_node_path_.sep;
    if (!(0,files_stats/* isFolder */.lQ)(folder))
        throw notFound(named);
    const slashed = named.split(external_node_path_.sep).join('/');
    const rest = parts.slice(first).join('/') + (slashed.endsWith('/') ? '/' : '');
    // `*.yml` alone means every folder below, as in .gitignore; `./*.yml` and `a/*.yml` mean this one.
    return { place: external_node_fs_.realpathSync.native(folder), glob: slashed === rest ? rest : `/${rest}` };
}
function locate_select({ named, kind, place, glob }, root) {
    const path = (0,external_node_path_.relative)(root, place).split(external_node_path_.sep).join('/');
    if (kind === 'glob')
        return selectGlob(named, path, glob);
    if (path === '')
        return selectRoot(named);
    return kind === 'folder' ? selectFolder(named, path) : selectFile(named, path);
}
const folderOf = ({ kind, place }) => (kind === 'file' ? (0,external_node_path_.dirname)(place) : place);
function commonFolder(one, other) {
    let folder = one;
    while (!(0,program/* isInside */.FK)(folder, other) && (0,external_node_path_.dirname)(folder) !== folder)
        folder = (0,external_node_path_.dirname)(folder);
    return folder;
}
const notFound = (named) => new errors/* PortcullisError */.S('path-not-found', `There is no file or folder ${JSON.stringify(named)}, or it may not be seen.`, 'Paths are relative to the folder the command runs in; globs are written as in .gitignore.');
const apart = (one, other) => new errors/* PortcullisError */.S('bad-input', `${JSON.stringify(one?.named)} and ${JSON.stringify(other?.named)} lie in different repositories.`, 'Check one repository at a time.');
const bare = (root) => new errors/* PortcullisError */.S('not-a-repository', `${root} is a bare repository: it has no files to check.`, 'Clone it, and name the clone.');


/***/ }),

/***/ 75890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ matcher)
/* harmony export */ });
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70298);

/** Tells which paths (relative to the root) a list of .gitignore patterns means, letter case told apart. */
function matcher(patterns) {
    const rules = ignore__WEBPACK_IMPORTED_MODULE_0__({ allowRelativePaths: true, ignorecase: false }).add([...patterns]);
    return (path) => path !== '' && rules.ignores(path);
}


/***/ }),

/***/ 35780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   H9: () => (/* binding */ misnamed),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   XM: () => (/* binding */ pathOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/**
 * The records of git's `-z` output, one character for each byte: names are bytes, and as text two that are no UTF-8 could
 * become one.
 */
const recordsOf = (output) => output
    .toString('latin1')
    .split('\0')
    .filter((record) => record !== '');
const bytesOf = (name) => Buffer.from(name, 'latin1');
/** The path that a name in such a record means; undefined for no valid UTF-8. */
function pathOf(name) {
    const bytes = bytesOf(name);
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? bytes.toString('utf8') : undefined;
}
/** A file whose name is no path: U+FFFD stands for each byte that cannot be read. */
const misnamed = (name) => ({
    path: name.toString('utf8'),
    code: 'unreadable',
    message: 'Its name is not valid UTF-8.',
    line: null,
    hint: 'Rename the file.',
});


/***/ }),

/***/ 2264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readObjects)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65175);

// Each object that git dies of (a broken one, or a missing one in gits that cannot be kept from fetching) costs a start.
const maxRestarts = 20;
/**
 * Reads objects in the given order, one answer for each id. Streams: at most one object of `maxBytes` is in memory,
 * larger ones are given in chunks or skipped over. `reuse`: the bytes of one are there until the next is asked for, in
 * memory that is used again; with many thousands, freeing it would take longer than all the rest.
 */
async function* readObjects(git, ids, maxBytes, reuse = false) {
    let done = 0;
    for (let restarts = 0; done < ids.length && restarts <= maxRestarts; restarts++) {
        for await (const object of readBatch(git, ids.slice(done), maxBytes, reuse)) {
            done++;
            yield object;
        }
        if (done === ids.length)
            return;
        done++;
        yield { kind: 'missing' };
    }
    for (; done < ids.length; done++)
        yield { kind: 'missing' };
}
/** Ends early when git does. */
async function* readBatch(git, ids, maxBytes, reuse) {
    const running = git.start(['cat-file', '--batch', '--buffer']);
    running.stdin.end(ids.map((id) => `${id}\n`).join(''));
    const reader = new ByteReader(running.stdout, reuse);
    try {
        for (let left = ids.length; left > 0; left--) {
            const header = reader.lineAtHand() ?? (await reader.line());
            if (header === undefined)
                return;
            const size = /^\S+ \S+ (\d+)$/.exec(header)?.[1];
            if (size === undefined) {
                yield { kind: 'missing' };
                continue;
            }
            if (Number(size) <= maxBytes) {
                // With the line feed behind it.
                const bytes = reader.atHand(Number(size) + 1) ?? (await reader.take(Number(size) + 1));
                if (bytes === undefined)
                    return;
                yield { kind: 'found', bytes: bytes.subarray(0, -1) };
                continue;
            }
            const rest = { left: Number(size) };
            yield { kind: 'too-large', size: rest.left, chunks: () => reader.pass(rest) };
            await reader.skip(rest);
            if ((await reader.take(1)) === undefined)
                return;
        }
    }
    finally {
        running.stop();
    }
}
/** So much is read into one buffer, in bytes: one for each chunk costs more than all else that is done with it. */
const atOnce = 1024 * 1024;
/** Cuts a stream into lines and counted bytes. What it gives out is written over later only where it may `reuse` memory. */
class ByteReader {
    #chunks;
    #reuse;
    #held = Buffer.alloc(0);
    /** What has come and was not given out yet is `[from, to)` of what is held. */
    #from = 0;
    #to = 0;
    constructor(stream, reuse) {
        this.#chunks = stream[Symbol.asyncIterator]();
        this.#reuse = reuse;
    }
    /** The next line without its line feed, where all of it has come: waiting costs as much as a small object. */
    lineAtHand() {
        const end = this.#held.indexOf(10, this.#from);
        if (end === -1 || end >= this.#to)
            return undefined;
        const line = this.#held.toString('latin1', this.#from, end);
        this.#from = end + 1;
        return line;
    }
    /** Undefined at the end. */
    async line() {
        for (;;) {
            const line = this.lineAtHand();
            if (line !== undefined || !(await this.#more(0)))
                return line;
        }
    }
    /** The next `size` bytes, where all of them have come. */
    atHand(size) {
        if (this.#to - this.#from < size)
            return undefined;
        this.#from += size;
        return this.#held.subarray(this.#from - size, this.#from);
    }
    /** The next `size` bytes; undefined when the stream ends before. */
    async take(size) {
        while (this.#to - this.#from < size)
            if (!(await this.#more(size)))
                return undefined;
        return this.atHand(size);
    }
    /** The bytes that are left of an object, as they come. Throws PortcullisError `git` where git breaks off. */
    async *pass(rest) {
        while (rest.left > 0) {
            const part = await this.#part(rest.left);
            if (part === undefined)
                throw brokenOff();
            rest.left -= part.length;
            yield this.#reuse ? Buffer.from(part) : part;
        }
    }
    async skip(rest) {
        for (; rest.left > 0;) {
            const part = await this.#part(rest.left);
            if (part === undefined)
                return;
            rest.left -= part.length;
        }
    }
    async #part(most) {
        if (this.#from === this.#to && !(await this.#more(0)))
            return undefined;
        return this.atHand(Math.min(most, this.#to - this.#from));
    }
    /** Adds the next chunk, farther on in memory or elsewhere where there is no room for it, or for `wanted` bytes in one. */
    async #more(wanted) {
        const next = await this.#chunks.next();
        if (next.done === true)
            return false;
        const size = Math.max(wanted, this.#to - this.#from + next.value.length);
        if (this.#from + size > this.#held.length) {
            const isEnough = this.#reuse && size <= this.#held.length;
            const room = isEnough ? this.#held : Buffer.allocUnsafeSlow(Math.max(atOnce, size + next.value.length));
            this.#held.copy(room, 0, this.#from, this.#to);
            [this.#held, this.#from, this.#to] = [room, 0, this.#to - this.#from];
        }
        this.#to += next.value.copy(this.#held, this.#to);
        return true;
    }
}
const brokenOff = () => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .S('git', 'git cat-file ended in the middle of an object.', 'Run `git fsck` in the repository; a fresh checkout often mends it.');


/***/ }),

/***/ 11554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern)
/* harmony export */ });
/**
 * A pattern of .gitattributes (gitattributes(5); gitignore(5) for its syntax). Unlike in .gitignore a folder's match says
 * nothing about the files below, which is why the `ignore` package cannot read these. Time is at most the product of
 * both lengths, whatever the stars. Undefined for a pattern that can match no file.
 */
function compilePattern(text) {
    if (text === '' || text.startsWith('!') || text.endsWith('/'))
        return undefined;
    const anchored = text.includes('/');
    const parts = text.replace(/^\//, '').split('/');
    const compiled = parts.map((part) => (part === '**' ? '**' : tokens(part)));
    if (!anchored) {
        const [name] = compiled;
        return (path) => matchParts([name ?? '**'], [path.slice(path.lastIndexOf('/') + 1)]);
    }
    return (path) => matchParts(compiled, path.split('/'));
}
function matchParts(pattern, path) {
    return matchStarred(pattern.length, path.length, (at) => pattern[at] === '**', (at, place) => {
        const part = pattern[at];
        return part !== undefined && part !== '**' && matchName(part, path[place] ?? '');
    }, 
    // A trailing `/**` is everything inside, so at least one more part.
    pattern.at(-1) === '**' ? 1 : 0);
}
const matchName = (pattern, name) => matchStarred(pattern.length, name.length, (at) => pattern[at]?.star === true, (at, place) => {
    const token = pattern[at];
    return token?.star === false && token.accepts(name[place] ?? '');
}, 0);
/** Wildcard match that only ever goes back to the last star: earlier stars have nothing left to gain. */
function matchStarred(patternLength, length, isStar, matches, lastStarTakes) {
    let at = 0;
    let place = 0;
    let star = -1;
    let starPlace = 0;
    while (place < length) {
        if (at < patternLength && isStar(at)) {
            if (at === patternLength - 1)
                return length - place >= lastStarTakes;
            star = at++;
            starPlace = place;
        }
        else if (at < patternLength && matches(at, place)) {
            at++;
            place++;
        }
        else if (star >= 0) {
            at = star + 1;
            place = ++starPlace;
        }
        else
            return false;
    }
    while (at < patternLength && isStar(at) && !(at === patternLength - 1 && lastStarTakes === 1))
        at++;
    return at === patternLength;
}
function tokens(part) {
    const list = [];
    for (let at = 0; at < part.length; at++) {
        const char = part.charAt(at);
        if (char === '*')
            list.push({ star: true });
        else if (char === '?')
            list.push({ star: false, accepts: () => true });
        else if (char === '[') {
            const end = part.indexOf(']', at + (/^[!^]/.test(part.slice(at + 1, at + 2)) ? 3 : 2));
            if (end === -1)
                return [{ star: false, accepts: () => false }];
            list.push({ star: false, accepts: bracket(part.slice(at + 1, end)) });
            at = end;
        }
        else {
            const literal = char === '\\' ? part.charAt(++at) : char;
            list.push({ star: false, accepts: (other) => other === literal });
        }
    }
    return list;
}
/** The inside of `[\u2026]`: characters and ranges, `!` or `^` in front turns it round. */
function bracket(body) {
    const inverted = /^[!^]/.test(body);
    const chars = inverted ? body.slice(1) : body;
    const ranges = [];
    for (let at = 0; at < chars.length; at++) {
        const low = chars.charAt(at);
        const isRange = chars[at + 1] === '-' && at + 2 < chars.length;
        ranges.push([low, isRange ? chars.charAt(at + 2) : low]);
        if (isRange)
            at += 2;
    }
    return (char) => ranges.some(([low, high]) => low <= char && char <= high) !== inverted;
}


/***/ }),

/***/ 83752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ accessTo)
/* harmony export */ });
/**
 * The credentials are the checkout's own (actions/checkout writes `http.<server>.extraheader`, since v6 into a file that
 * the repository includes), else the token. Undefined for a server that is not http(s) or a name that is no `owner/name`.
 */
async function accessTo(remote, checkout) {
    const url = urlOf(remote);
    if (url === undefined)
        return undefined;
    const { code, stdout } = await checkout.ask(['config', '--get-urlmatch', 'http.extraheader', url.href]);
    const header = code === 0 ? stdout.toString('utf8').replace(/\n$/, '') : tokenHeader(remote.token);
    return {
        url: url.href,
        environment: {
            GIT_ALLOW_PROTOCOL: url.protocol.slice(0, -1),
            // Bound to the address, and never in `args`, which every process of the machine can read.
            ...(header !== undefined && {
                GIT_CONFIG_COUNT: '1',
                GIT_CONFIG_KEY_0: `http.${url.href}.extraheader`,
                GIT_CONFIG_VALUE_0: header,
            }),
        },
    };
}
function urlOf({ serverUrl, repository }) {
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !URL.canParse(serverUrl))
        return undefined;
    const server = new URL(serverUrl);
    if (server.protocol !== 'https:' && server.protocol !== 'http:')
        return undefined;
    return new URL(`${server.origin}${server.pathname.replace(/\/$/, '')}/${repository}`);
}
const tokenHeader = (token) => token === undefined || token === ''
    ? undefined
    : `Authorization: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;


/***/ }),

/***/ 75715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   LZ: () => (/* binding */ statsOf),
/* harmony export */   Md: () => (/* binding */ isAbsence),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   lQ: () => (/* binding */ isFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** What lies at a path, links not followed; undefined for nothing, and for what cannot be seen. */
const statsOf = (path) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path));
const isFile = (path) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path))?.isFile() ?? false;
const isFolder = (path) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path))?.isDirectory() ?? false;
/** Nothing lies there, for certain; what may not be seen (EACCES) is not gone. Links are not followed. */
function isGone(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        return false;
    }
    catch (error) {
        return isAbsence(error);
    }
}
/** A failure that says that there is no such file, or no such folder above it. */
const isAbsence = (error) => ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '');
/** Node's word for a system error: `ENOENT`. */
const codeOf = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
// Not `throwIfNoEntry`: a file where a folder should be (ENOTDIR) and a folder that is closed (EACCES) throw all the same.
function attempt(look) {
    try {
        return look();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 77963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65175);
/* harmony import */ var _exec_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30316);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75715);





/** Windows has no such flag. */
const noFollow = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0;
/**
 * Writes a report. A path inside of the scanned tree may be prepared by a stranger: no link is followed there, neither
 * the file's own nor one that leads its folder out of the tree, and nothing is made on such a way. Throws PortcullisError
 * `report-file`.
 */
function writeReport(path, content, cwd, root) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    const refuse = (why, cause) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .S('report-file', `${JSON.stringify(path)} could not be written: ${why}.`, 'Name another file.', cause);
    };
    try {
        const tree = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root);
        const { folder, passed } = follow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
        if (passed.some((place) => (0,_exec_program_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(tree, place)) && !(0,_exec_program_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(tree, folder))
            refuse('a link leads its folder out of the repository');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | noFollow;
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)), flags, 0o644);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, content);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .S)
            throw error;
        const code = (0,_stats_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) ?? 'unknown';
        refuse(code === 'ELOOP' ? 'it is a link' : code, error);
    }
}
/** Where a folder really is or would be, and the real places of all that exists on the way there. */
function follow(path) {
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path ? undefined : follow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    // A link to nothing is there, and has no real place: it throws.
    if (above !== undefined && (0,_stats_js__WEBPACK_IMPORTED_MODULE_4__/* .isGone */ .ST)(path))
        return { ...above, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(above.folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)) };
    const folder = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    return { folder, passed: [...(above?.passed ?? []), folder] };
}


/***/ }),

/***/ 8846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _V: () => (/* binding */ defaultScope),
/* harmony export */   cE: () => (/* binding */ runnerContext),
/* harmony export */   hE: () => (/* binding */ baseRequest),
/* harmony export */   rD: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65175);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76908);



/** Events whose payload holds the whole pull request. `issue_comment` does not: it knows no commit. */
const pullRequestEvents = new Set([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
]);
const unsafe = (message, hint, cause) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .S('unsafe-event', message, hint, cause);
/**
 * Reads the event's file ourselves: the toolkit's `context` acts when it is imported, reads process.env alone, prints
 * the path unescaped when the file is missing, and passes on JSON.parse's message, which quotes the payload.
 */
const readPayload = (path, eventName) => {
    const hint = 'Keep GITHUB_EVENT_PATH as the runner sets it, and mount its folder into the container.';
    let payload;
    try {
        payload = path ? JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) : undefined;
    }
    catch (cause) {
        throw unsafe(`The file of the ${eventName} event cannot be read.`, hint, cause);
    }
    if (typeof payload === 'object' && payload !== null && !Array.isArray(payload))
        return payload;
    throw unsafe(`The file of the ${eventName} event is missing or holds no event.`, hint);
};
const pullRequestOf = (payload) => {
    const pull = (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(payload, 'pull_request');
    const head = (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(pull, 'head');
    const base = (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(pull, 'base');
    const id = (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(pull, 'number');
    const headSha = (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)(head, 'sha');
    const baseSha = (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)(base, 'sha');
    const baseRef = (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(base, 'ref');
    if (id === null || headSha === null || baseSha === null || baseRef === null) {
        throw unsafe('The event does not say which commits the pull request is made of.', 'Run on pull_request, as GitHub sends it.');
    }
    const home = (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(base, 'repo'), 'full_name');
    return {
        number: id,
        headSha,
        baseSha,
        baseRef,
        fork: home === null || (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(head, 'repo'), 'full_name') !== home,
    };
};
const mergeBaseOf = (payload) => {
    const base = (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)((0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(payload, 'merge_group'), 'base_sha');
    if (base !== null)
        return base;
    throw unsafe('The event does not say what the merge group is built on.', 'Run on merge_group, as GitHub sends it.');
};
const required = (env, name) => {
    const value = env[name];
    if (value)
        return value;
    throw unsafe(`The runner's variable ${name} is missing.`, 'Pass the runner\u2019s GITHUB_* variables to the step.');
};
/**
 * What the job knows; undefined outside a runner (GITHUB_ACTIONS is not `true`).
 * @throws PortcullisError `unsafe-event` when the runner's variables or its event file are missing or make no sense.
 */
const runnerContext = (env) => {
    if (env.GITHUB_ACTIONS !== 'true')
        return undefined;
    const eventName = required(env, 'GITHUB_EVENT_NAME');
    const payload = readPayload(env.GITHUB_EVENT_PATH, eventName);
    const address = (name) => required(env, name).replace(/\/$/, '');
    return {
        eventName,
        repository: required(env, 'GITHUB_REPOSITORY'),
        serverUrl: address('GITHUB_SERVER_URL'),
        apiUrl: address('GITHUB_API_URL'),
        sha: required(env, 'GITHUB_SHA'),
        ref: required(env, 'GITHUB_REF'),
        defaultBranch: (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(payload, 'repository'), 'default_branch'),
        before: eventName === 'push' && payload.deleted !== true ? (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .objectId */ .Tu)(payload, 'before') : null,
        pullRequest: pullRequestEvents.has(eventName) ? pullRequestOf(payload) : null,
        mergeBase: eventName === 'merge_group' ? mergeBaseOf(payload) : null,
        job: jobOf(env),
    };
};
const jobOf = ({ GITHUB_JOB: id, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt, GITHUB_WORKFLOW_REF: ref = '', }) => id && /^\d{1,15}$/.test(run ?? '') && /^\d{1,6}$/.test(attempt ?? '')
    ? { workflow: ref.replace(/@[^]*$/, ''), id, run: Number(run), attempt: Number(attempt) }
    : null;
/** Pull requests and merge groups answer for what they bring in; everything else for all there is. */
const defaultScope = (context) => context?.pullRequest || context?.mergeBase ? 'introduced' : 'all';
/** Where to look for the base of an event. */
const baseRequest = (context) => {
    if (context === undefined)
        return { kind: 'none' };
    const { pullRequest, mergeBase, before, defaultBranch, ref, sha } = context;
    if (pullRequest) {
        const { headSha, baseSha, baseRef } = pullRequest;
        return { kind: 'pull-request', ref, sha, headSha, baseSha, baseRef };
    }
    if (mergeBase)
        return { kind: 'merge-group', sha, baseSha: mergeBase };
    // A tag brings in nothing of its own, and what a deletion leaves is the default branch.
    if (before === null || !ref.startsWith('refs/heads/'))
        return { kind: 'none' };
    // A new default branch compared with itself would be all clean.
    const itself = !(0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommit */ .WM)(before) && (defaultBranch === null || ref === `refs/heads/${defaultBranch}`);
    return itself ? { kind: 'none' } : { kind: 'push', ref, before, defaultBranch };
};


/***/ }),

/***/ 18853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   RP: () => (/* binding */ valueOf)
/* harmony export */ });
/* unused harmony export variableOf */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65175);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57244);


/** Name of the variable that an action.yml maps an input to: composite actions export no INPUT_*. */
const variableOf = (name) => `PORTCULLIS_${name.toUpperCase().replaceAll('-', '_')}`;
const bad = (input, problem, hint) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .S('bad-input', `The input ${input.name} ${problem}.`, hint);
/** What a step wrote, short enough for a message. */
const quoted = (value) => JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}\u2026` : value);
const valueOf = (input, written) => {
    switch (input.kind) {
        case 'text':
            return written;
        case 'number':
            if (/^\d{1,9}$/u.test(written))
                return Number(written);
            throw bad(input, `is a number and cannot be ${quoted(written)}`, 'Write digits alone.');
        case 'list':
            return written
                .split(/[,\n]/)
                .map((item) => item.trim())
                .filter((item) => item !== '');
        case 'flag': {
            const flag = written.toLowerCase();
            if (flag === 'true')
                return true;
            if (flag === 'false')
                return false;
            throw bad(input, `is a flag and cannot be ${quoted(written)}`, 'Write true or false.');
        }
        case 'choice': {
            const choices = input.choices ?? [];
            if (choices.includes(written))
                return written;
            throw bad(input, `cannot be ${quoted(written)}`, (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(written, choices));
        }
    }
};
/**
 * The inputs that a step gave, by name. Nothing but blanks means "not given": an action.yml maps every input, and has
 * no defaults of its own.
 * @throws PortcullisError `bad-input`
 */
const readInputs = (inputs, env) => {
    const given = new Map();
    for (const input of inputs) {
        if (input.where === 'command-line')
            continue;
        const written = (env[variableOf(input.name)] ?? '').trim();
        if (written === '')
            continue;
        const value = valueOf(input, written);
        if (!Array.isArray(value) || value.length > 0)
            given.set(input.name, value);
    }
    return given;
};


/***/ }),

/***/ 14572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ runnerLog)
/* harmony export */ });
/* harmony import */ var _core_star_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13716);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45316);


/** Colours and weights (ECMA-48 SGR); no other control sequence is let through. */
const escape = '\u001b';
const style = new RegExp(`(${escape}\\[[0-9;]{0,20}m)`);
/** The runner ends a line at a lone CR too. */
const lineEnd = /\r\n|\r|\n/;
/** In UTF-16 code units: shorter ones stand in many words. */
const shortestMask = 8;
/** The runner goes through all of them for each line of the job. */
const mostMasks = 5_000;
const safe = (line) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .guardLog */ .gr)(line
    .split(style)
    .map((piece, index) => (index % 2 === 1 ? piece : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(piece)))
    .join(''));
const runnerLog = (out) => {
    const print = (text) => {
        for (const line of text.replace(/(?:\r\n|\r|\n)$/, '').split(lineEnd))
            out.write(`${safe(line)}\n`);
    };
    return {
        print,
        group(title, body) {
            out.write(`::group::${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forCommand */ .J8)(title)}\n`);
            try {
                body();
            }
            finally {
                out.write('::endgroup::\n');
            }
        },
        warn(title, message) {
            out.write(`::warning title=${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forCommandProperty */ .uK)(title)}::${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forCommand */ .J8)(message)}\n`);
        },
        mask(values) {
            const masks = new Set([...values].flatMap(_core_star_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx).filter(({ length }) => length >= shortestMask));
            // To the sign: a value with another spelling would not be found.
            for (const mask of [...masks].slice(0, mostMasks))
                out.write(`::add-mask::${mask.replaceAll('%', '%25')}\n`);
        },
    };
};


/***/ }),

/***/ 76908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tu: () => (/* binding */ objectId),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   xk: () => (/* binding */ commitId)
/* harmony export */ });
/** An object or list as it is; of anything else an object without fields. */
const fieldsOf = (value) => typeof value === 'object' && value !== null ? value : {};
/** Git object ids, SHA-1 and SHA-256. */
const id = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const zeros = /^0+$/;
/** The object at `name`; an empty one when there is none. */
const field = (fields, name) => fieldsOf(fields[name]);
const text = (fields, name) => {
    const value = fields[name];
    return typeof value === 'string' && value !== '' ? value : null;
};
const number = (fields, name) => {
    const value = fields[name];
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
};
/** An object's id, GitHub's all-zero "no commit" included. */
const objectId = (fields, name) => {
    const value = text(fields, name);
    return value !== null && id.test(value) ? value : null;
};
/** False for GitHub's all-zero "no commit". */
const isCommit = (objectId) => !zeros.test(objectId);
const commitId = (fields, name) => {
    const value = objectId(fields, name);
    return value !== null && isCommit(value) ? value : null;
};


/***/ }),

/***/ 65182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ failuresTo),
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _core_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60143);

/**
 * What an answer over 300 to a write means.
 * @param what as a noun in a sentence: `check run`
 * @param permission that it takes: `checks: write`
 */
const refusal = ({ status }, { repository, what, permission, }) => {
    const rest = 'The job summary and the report file hold the same.';
    if (status === 404)
        return new _core_github_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_('forbidden', `There is no ${repository} that this token may write a ${what} to.`, `Give the job the permission ${permission}.`);
    if (status === 413)
        return new _core_github_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_('bad-answer', `GitHub finds the ${what} too large.`, rest);
    if (status === 409 || status === 422)
        return new _core_github_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_('bad-answer', `GitHub does not take the ${what} (status ${status}).`, rest);
    return new _core_github_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_('bad-answer', `GitHub gave no usable answer about the ${what}.`, rest);
};
/**
 * A permission that a job has not got is no news where nobody asked for the surface by name. Of a pull request from a fork
 * it never has any: that is one line, with the way around it.
 */
function failuresTo(log, isFork = false) {
    const forbidden = new Set();
    return {
        tell(name, error, isAsked) {
            const isForbidden = error instanceof _core_github_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_ && error.code === 'forbidden';
            if (isForbidden && isFork) {
                forbidden.add(name);
                return;
            }
            const why = error instanceof Error ? error.message : String(error);
            const hint = error instanceof _core_github_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_ ? ` ${error.hint}` : '';
            const sentence = `The ${name} could not be written; the verdict stands. ${why}${hint}`;
            if (isForbidden && !isAsked)
                log.print(sentence);
            else
                log.warn(`Portcullis: ${name}`, sentence);
        },
        end() {
            if (forbidden.size === 0)
                return;
            log.print(`This pull request comes from a fork, whose token may only read, so this was not posted: ${[...forbidden].join(', ')}. The templates fork-safe-pull-request.yml and fork-safe-report.yml post it from a job that may write.`);
            forbidden.clear();
        },
    };
}


/***/ }),

/***/ 82269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubSettings: () => (/* binding */ githubSettings),
/* harmony export */   githubToken: () => (/* binding */ githubToken)
/* harmony export */ });
/** The input's, the job's own, and what a person's shell has. */
const tokens = ['PORTCULLIS_GITHUB_TOKEN', 'PORTCULLIS_JOB_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN'];
/** The first that is not blank. */
const githubToken = (env) => tokens.map((name) => env[name]?.trim()).find((token) => token);
/** Where the GitHub API is and who asks it, in a runner and outside. */
const githubSettings = (env) => {
    const named = env.GITHUB_API_URL?.trim() ?? '';
    return { apiUrl: named === '' ? 'https://api.github.com' : named, token: githubToken(env) };
};


/***/ }),

/***/ 24386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ placeOf),
  b: () => (/* binding */ together)
});

;// CONCATENATED MODULE: ./out/shared/policy/merge.js
/**
 * Two policies as one: what `over` says wins, key by key; exclusions and suppressions of both hold. Of trusted signers the
 * first entry that fits holds, so those of `over` come first. Rules and options are merged one by one, those of `over` come
 * last: under whatever alias they stand, they have the last word. What is locked is no matter of this: see `combine`.
 */
function mergePolicies(under, over) {
    return {
        ...under,
        ...over,
        ...((under.exclude ?? over.exclude) && { exclude: joined(under.exclude, over.exclude) }),
        ...((under.suppressions ?? over.suppressions) && {
            suppressions: joined(under.suppressions, over.suppressions),
        }),
        ...((under.trustedSigners ?? over.trustedSigners) && {
            trustedSigners: joined(over.trustedSigners, under.trustedSigners),
        }),
        ...((under.checks ?? over.checks) && {
            checks: mergeRecords(under.checks ?? {}, over.checks ?? {}, mergeChecks),
        }),
    };
}
const mergeChecks = (under, over) => ({
    ...under,
    ...over,
    ...((under.exclude ?? over.exclude) && { exclude: joined(under.exclude, over.exclude) }),
    ...((under.options ?? over.options) && { options: { ...under.options, ...over.options } }),
    ...((under.rules ?? over.rules) && {
        rules: mergeRecords(under.rules ?? {}, over.rules ?? {}, mergeRules),
    }),
});
const mergeRules = (under, over) => ({
    ...under,
    ...over,
    ...((under.options ?? over.options) && { options: { ...under.options, ...over.options } }),
});
/** The keys of `over` stand behind all others. */
function mergeRecords(under, over, merge) {
    return Object.fromEntries([
        ...Object.entries(under).filter(([key]) => !Object.hasOwn(over, key)),
        ...Object.entries(over).map(([key, value]) => {
            const below = Object.hasOwn(under, key) ? under[key] : undefined;
            return [key, below === undefined ? value : merge(below, value)];
        }),
    ]);
}
const joined = (under = [], over = []) => [
    ...under,
    ...over,
];

;// CONCATENATED MODULE: ./out/shared/policy/layer.js

/** `.github/portcullis.yml:3` */
const placeOf = ({ source, lineOf }, path) => `${source}:${lineOf(path)}`;
/** What the policies of layers say together: later ones win. What they extend and lock is theirs alone. */
function together(policies) {
    const policy = policies.reduce(mergePolicies, {});
    delete policy.extends;
    delete policy.locked;
    return policies.some(({ requireOwner }) => requireOwner) ? { ...policy, requireOwner: true } : policy;
}


/***/ }),

/***/ 49475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ pruned),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   pj: () => (/* binding */ plain)
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
/** The value without what these paths lead to; what nothing is taken out of stays the same object. */
function pruned(value, gone) {
    if (gone.length === 0 || typeof value !== 'object' || value === null)
        return value;
    const below = (key) => gone.flatMap(([first, ...rest]) => (String(first) === key ? [rest] : []));
    const left = Object.entries(value).flatMap(([key, one]) => {
        const paths = below(key);
        return paths.some((path) => path.length === 0) ? [] : [[key, pruned(one, paths)]];
    });
    return Array.isArray(value) ? left.map(([, one]) => one) : Object.fromEntries(left);
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

/***/ 11894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseReference: () => (/* binding */ parseReference)
/* harmony export */ });
/* harmony import */ var _core_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60143);

const grammar = 'Write ./path.yml, or owner/repository/path.yml@ with the 40 digits of a commit.';
const ending = /\.ya?ml$/u;
const isPath = (path) => path.length <= 1_000 &&
    !/[\p{Cc}\p{Cs}\\]/u.test(path) &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
/** Reads one value of `extends`. */
function parseReference(written) {
    if (written.startsWith('./')) {
        const path = written.slice(2);
        if (!isPath(path))
            return { fault: 'extends leads out of the repository', hint: grammar };
        return ending.test(path) ? { path } : { fault: 'extends names no .yml file', hint: grammar };
    }
    const at = written.lastIndexOf('@');
    const [owner = '', name = '', ...parts] = (at < 0 ? written : written.slice(0, at)).split('/');
    const path = parts.join('/');
    if (!(0,_core_github_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnerName */ .BZ)(owner) || !(0,_core_github_js__WEBPACK_IMPORTED_MODULE_0__/* .isRepositoryName */ .en)(name) || !isPath(path) || !ending.test(path))
        return { fault: 'extends names no file of a repository', hint: grammar };
    const ref = at < 0 ? '' : written.slice(at + 1);
    if (!/^[0-9a-f]{40}$/u.test(ref))
        return {
            fault: `extends names ${owner}/${name} ${ref === '' ? 'at no commit' : 'at a ref that can move'}`,
            hint: 'A branch or tag may say something else tomorrow: write the 40 digits (0-9, a-f) of a commit behind @.',
        };
    return { owner, name, path, commit: ref };
}


/***/ }),

/***/ 49771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ policyEntry),
/* harmony export */   Y: () => (/* binding */ howToAccept)
/* harmony export */ });
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49123);

/** What to write to have one such finding accepted, where it can be: in code, as a sentence goes on. */
function howToAccept(finding) {
    if (finding === undefined)
        return `${comment} beside it, or a suppression in the policy; for a proven secret the policy alone`;
    const { region, properties } = finding;
    if (properties.gatesAlways === true && packageOf(finding) === undefined)
        return 'a suppression in the policy with its exact purl and advisory, for nothing else can';
    const isPolicyAlone = region === null ||
        region.commit !== undefined ||
        properties.gatesAlways === true ||
        properties.acceptedBy === 'policy' ||
        // Of a secret.
        properties.verdict === 'proven';
    if (isPolicyAlone)
        return `\`suppressions: [${policyEntry(finding)}]\` in the policy, for no comment can`;
    return properties.acceptedBy === 'xml-comment' ? xmlComment : comment;
}
const comment = '`portcullis-ignore: <rule> -- <reason> until <YYYY-MM-DD>`';
const xmlComment = '`<!-- portcullis-ignore: <rule> reason: <reason> until <YYYY-MM-DD> -->`';
/** The entry of the policy that accepts this finding, on one line of YAML. */
function policyEntry(finding) {
    const { ruleId, region } = finding;
    const purl = packageOf(finding);
    const where = region === null ? [] : [`path: ${JSON.stringify(patternOf(region.path))}`];
    const about = purl === undefined ? where : [`purl: ${JSON.stringify(purl)}`, ...advisoryOf(finding)];
    return `{ ${[`rule: ${ruleId}`, ...about, 'reason: "<why>"', 'until: "<YYYY-MM-DD>"'].join(', ')} }`;
}
/** Its purl with the version and without qualifiers, as an entry names it. */
const packageOf = ({ properties: { purl } }) => typeof purl === 'string' ? purl.replace(/[?#].*$/s, '') : undefined;
function advisoryOf({ properties: { advisories } }) {
    const id = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(advisories);
    return /^[\w.:-]+$/.test(id) ? [`advisory: ${id}`] : [];
}
/** This file alone, in .gitignore syntax. */
const patternOf = (path) => `/${path.replace(/[\\*?[\]]/g, '\\$&')}`;


/***/ }),

/***/ 48508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RA: () => (/* binding */ otherPlaces),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   v2: () => (/* binding */ placeOfUnchecked)
/* harmony export */ });
/* harmony import */ var _core_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46413);

/** In order of first sight; a server that was not reached is one cause, however many files wanted it. */
const causesOf = (unchecked) => [...(0,_core_group_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(unchecked, ({ code, message, hint }) => [code, message, hint].join('\0')).values()].flatMap(([first, ...others]) => (first === undefined ? [] : [{ first, others }]));
/** Places that are named beside the first. */
const mostNamed = 2;
/** Behind the first place: `, b:3 and 9 more`; empty where there is no other. `name` makes a place safe to show. */
function otherPlaces({ first, others }, name) {
    const names = new Set(others.map(name));
    names.delete(name(first));
    const shown = [...names].slice(0, mostNamed);
    const left = others.length - shown.length;
    return [...shown.map((one) => `, ${one}`), left > 0 ? ` and ${left} more` : ''].join('');
}
/** `path:line`, not yet escaped; what lies in no file has no path. */
const placeOfUnchecked = ({ path, line }) => {
    if (path === '')
        return 'the repository as a whole';
    return line === null ? path : `${path}:${line}`;
};


/***/ }),

/***/ 31354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   nc: () => (/* binding */ cellsOf)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45316);

const tabStop = 4;
/** Unicode East Asian Width W and F, and emoji: two columns wide. */
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;
const combining = /\p{M}/u;
/** Splits a line into what a terminal shows; tabs become blanks up to the next stop. */
function cellsOf(line, offset = 0) {
    const cells = [];
    let at = offset;
    let column = 0;
    for (const sign of line) {
        const text = sign === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(sign);
        const width = text === sign ? widthOf(sign) : text.length;
        cells.push({ text, width, at });
        at += sign.length;
        column += width;
    }
    return cells;
}
function widthOf(sign) {
    if (sign < '\u0300')
        return 1;
    if (combining.test(sign))
        return 0;
    return wide.test(sign) ? 2 : 1;
}
const columnsOf = (cells) => cells.reduce((sum, { width }) => sum + width, 0);
/** Breaks a text between words into lines of at most `room` columns; a longer word keeps a line of its own. */
function wrap(text, room) {
    const lines = [];
    let line = '';
    let used = 0;
    for (const word of text.split(/\s+/).filter(Boolean)) {
        const width = columnsOf(cellsOf(word));
        if (line !== '' && used + 1 + width > room) {
            lines.push(line);
            line = '';
            used = 0;
        }
        line += line === '' ? word : ` ${word}`;
        used += width + (used > 0 ? 1 : 0);
    }
    return [...lines, line];
}


/***/ }),

/***/ 81561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ mergeComment)
});

// EXTERNAL MODULE: ./out/shared/core/group.js
var group = __webpack_require__(46413);
// EXTERNAL MODULE: ./out/shared/report/escape.js
var report_escape = __webpack_require__(45316);
// EXTERNAL MODULE: ./out/shared/report/fit.js
var fit = __webpack_require__(81400);
// EXTERNAL MODULE: ./out/shared/report/markdown/counts.js
var counts = __webpack_require__(43517);
// EXTERNAL MODULE: ./out/shared/report/markdown/words.js
var words = __webpack_require__(9120);
// EXTERNAL MODULE: ./out/shared/report/order.js
var order = __webpack_require__(16115);
// EXTERNAL MODULE: ./out/shared/report/page.js
var page = __webpack_require__(66412);
// EXTERNAL MODULE: ./out/shared/report/tally.js
var report_tally = __webpack_require__(38953);
// EXTERNAL MODULE: ./out/shared/report/verdict.js
var verdict = __webpack_require__(25838);
// EXTERNAL MODULE: ./out/shared/core/observation.js
var observation = __webpack_require__(57936);
;// CONCATENATED MODULE: ./out/shared/report/comment/newest.js

/** The section of the latest run: its head is the pull request's. */
const newestOf = (sections) => [...sections].sort((a, b) => b.run - a.run || b.attempt - a.attempt || (0,observation/* compareText */.n6)(a.key, b.key))[0];

// EXTERNAL MODULE: ./out/shared/report/comment/record.js
var record = __webpack_require__(11340);
// EXTERNAL MODULE: ./out/shared/report/comment/pieces.js
var comment_pieces = __webpack_require__(97246);
;// CONCATENATED MODULE: ./out/shared/report/comment/room.js

/** GitHub refuses a comment over 65,536 characters. */
const commentBytes = 60 * 1024;
/** Kept for verdict, heads of tables and foot. */
const headBytes = 3 * 1024;
/**
 * Kept for each section's record, row, heading and last sentence. It is the same for all, and so is the share of each
 * whatever job comes first: only then the order of jobs leaves no trace in the comment.
 */
const sectionBytes = 1536;
/** Sections that have room for more than a row. */
const mostFull = 16;
/** Kept for a row, and for the record without prints, of all others. */
const rowBytes = 800;
/** Sections in all. */
const mostSections = 40;
/**
 * Shares the room: what reviewers have to decide first, then the sections of this push, then those of earlier ones. A
 * share is found from what each section wanted at first, not from what a fuller comment left of it.
 * `spare`: bytes kept free.
 */
function share(current, stale, spare) {
    const full = current.length + stale.length;
    const rows = rowBytes * (full === mostFull ? mostSections - mostFull : 0);
    const room = commentBytes - spare - headBytes - sectionBytes * full - rows;
    const proposals = level(current.map(({ wanted }) => wanted.proposals), Math.floor(room / 3));
    const pieces = level(current.map(({ wanted }) => wanted.pieces), room - proposals.used);
    const old = level(stale.map(({ wanted }) => wanted.proposals + wanted.pieces), room - proposals.used - pieces.used);
    const shown = new Map();
    for (const one of current)
        shown.set(one, {
            proposals: cut(one.proposals, one.key, proposals.each),
            pieces: cut(one.pieces, one.key, pieces.each),
        });
    for (const one of stale)
        shown.set(one, {
            proposals: cut(one.proposals, one.key, old.each),
            pieces: cut(one.pieces, one.key, old.each - one.wanted.proposals),
        });
    return shown;
}
/** Max-min fair: who wants less than an even part leaves the difference to the others. */
function level(wants, room) {
    let left = Math.max(0, room);
    const sorted = [...wants].sort((a, b) => a - b);
    for (const [at, want] of sorted.entries()) {
        const even = Math.floor(left / (sorted.length - at));
        if (want > even)
            return { each: even, used: Math.max(0, room) };
        left -= want;
    }
    return { each: Infinity, used: Math.max(0, room) - left };
}
/** Whole pieces, up to the first that does not fit. */
function cut(pieces, key, room) {
    let used = 0;
    const end = pieces.findIndex((piece) => (used += (0,comment_pieces/* pieceBytes */.I3)(piece, key)) > room);
    return end === -1 ? pieces : pieces.slice(0, end);
}

// EXTERNAL MODULE: ./out/shared/report/comment/section.js
var comment_section = __webpack_require__(79430);
;// CONCATENATED MODULE: ./out/shared/report/comment/since.js



const shortCommit = (commit) => (0,report_escape/* forMarkdownCode */.m6)(commit.slice(0, 7));
/** What the last push changed: `since the last push (abc1234): 2 new, 1 resolved`; empty where nothing is known. */
function sinceLastPush(sections) {
    const earlier = sections.filter(({ before, head }) => before !== null && before.head !== head);
    const groups = [...(0,group/* groupBy */.$)(earlier, ({ before }) => before?.head ?? '')].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
    return groups
        .slice(0, 2)
        .map(([commit, same]) => `${groups.length === 1 ? 'since the last push' : 'since'} (${shortCommit(commit)}): ${change(same)}`)
        .join('; ');
}
function change(sections) {
    const pairs = sections.map(({ seen, before }) => [before ?? nothing, seen]);
    const sum = (of) => pairs.reduce((all, pair) => all + of(pair), 0);
    if (!pairs.flat().every(isWhole))
        return `${sum(([, now]) => now.count)} findings, ${sum(([was]) => was.count)} before`;
    const parts = [
        [sum(([was, now]) => missing(now, was)), 'new'],
        [sum(([was, now]) => missing(was, now)), 'resolved'],
        [sum(moved), 'now only in history'],
    ];
    const told = parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
    return told.join(', ') || 'nothing new, nothing resolved';
}
const nothing = { count: 0, prints: '', past: 0 };
/** Taken out of its file, and still in a commit. */
function moved([was, now]) {
    const left = split(now).slice(-now.past || Infinity);
    const inFiles = split(was).slice(0, -was.past || undefined);
    return left.length - missing({ ...now, prints: left.join('') }, { ...was, prints: inFiles.join('') });
}
const isWhole = ({ count, prints }) => prints.length === count * comment_section/* printBytes */.pF;
/** How many of the one the other has not. */
function missing(one, other) {
    const known = split(other);
    return split(one).filter((print) => {
        const at = known.indexOf(print);
        if (at >= 0)
            known.splice(at, 1);
        return at < 0;
    }).length;
}
const split = ({ prints }) => Array.from({ length: prints.length / comment_section/* printBytes */.pF }, (_, at) => prints.slice(at * comment_section/* printBytes */.pF, (at + 1) * comment_section/* printBytes */.pF));

;// CONCATENATED MODULE: ./out/shared/report/comment/body.js














/** The body of the comment: the same for the same sections, in whatever order they come. */
function commentBody(all) {
    const head = newestOf(all)?.head ?? '';
    const isStale = (one) => one.head !== head;
    const ordered = [...all].sort((a, b) => Number(isStale(a)) - Number(isStale(b)) || (0,order/* bySeriousness */.N)(a, b) || (a.key < b.key ? -1 : 1));
    const sections = ordered.slice(0, mostSections).map((one, at) => (at < mostFull ? one : rowOnly(one)));
    const full = sections.slice(0, mostFull);
    const [current, stale] = [full.filter((one) => !isStale(one)), full.filter(isStale)];
    const told = sections.filter((one) => !(0,comment_section/* isSilent */.eS)(one));
    const since = sinceLastPush(current);
    const labelOf = labelsOf(told);
    const isAllCalm = ordered.every(comment_section/* isCalm */.uv);
    const top = [
        `${record/* commentMarker */.Ql}\n${(0,page/* headline */.Pl)(verdictOf(told)).trimEnd()}`,
        (0,counts/* countTable */.y)(told.map((one) => ({ name: rowName(one, labelOf(one), isStale(one)), tally: one.tally }))).trimEnd(),
        isAllCalm ? '' : idleLine(told),
        sections.length === mostSections ? `No more than ${mostSections} checks have room here.` : '',
        since && `${(0,words/* capital */.Nx)(since)}.`,
    ];
    const foot = head && `<sub>Checked at commit ${shortCommit(head)}; every push brings this comment up to date.</sub>`;
    const body = (spare) => {
        const shown = share(current, stale, spare);
        const calm = sections.filter(comment_section/* isCalm */.uv);
        // Who is not configured stands in the one line already.
        const notes = isAllCalm && calm.every(({ pieces }) => pieces.length === 0) ? '' : notesOf(calm, shown);
        const parts = sections.map((one) => sectionText(one, labelOf(one), shown.get(one), isStale(one)));
        const whole = isAllCalm
            ? [
                [record/* commentMarker */.Ql, oneLine(verdictOf(told), told, labelOf, head, since), ...parts].join('\n'),
                ...(notes === '' ? [] : [notes]),
            ].join('\n\n')
            : [...top, ...proposalsOf(current, shown), ...parts, notes, foot].filter(Boolean).join('\n\n');
        // Names that are mostly signs to be escaped take more than their part of the room.
        const over = (0,fit/* bytesOf */.$$)(whole) - commentBytes;
        return over > 0 && spare < commentBytes ? body(spare + over) : whole;
    };
    return body(0);
}
/** Of more checks than there is room for, the number of findings is kept, and where they are. */
const rowOnly = (section) => ({
    ...section,
    seen: { count: section.seen.count, prints: '', past: 0 },
    before: null,
    proposals: [],
    pieces: [],
});
function verdictOf(sections) {
    const [first] = sections;
    const tally = (0,report_tally/* sumOf */.XN)(sections.map((one) => one.tally));
    return (0,verdict/* verdictOn */.Hc)({
        outcome: sections.reduce((most, { outcome }) => (outcome > most ? outcome : most), 0),
        failing: sections.reduce((sum, { failing }) => sum + failing, 0),
        failOn: first && sections.every(({ failOn }) => failOn === first.failOn) ? first.failOn : null,
        scope: sections.every(({ scope }) => scope === 'introduced') ? 'introduced' : 'all',
        tally,
        // Two checks may read the same files, and nobody knows here which.
        looked: sections.length === 1 && tally.files > 0 ? (0,report_tally/* count */.U9)(tally.files, 'file') : '',
        checks: sections.map(comment_section/* nameOf */.Vb),
        offline: sections.filter(({ offline }) => offline).map(comment_section/* nameOf */.Vb),
        idle: sections.filter(({ idle }) => idle !== null).map(comment_section/* nameOf */.Vb),
    });
}
/** The whole comment, when nothing is asked of the reader. */
function oneLine({ word, why }, sections, labelOf, head, since) {
    const { existing, fixed, suppressed } = (0,report_tally/* sumOf */.XN)(sections.map(({ tally }) => tally));
    const counts = [
        ...(existing > 0 ? [`${existing} existing`] : []),
        ...(fixed > 0 ? [`${fixed} fixed`] : []),
        ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
    ];
    const names = sections
        .filter(({ idle }) => idle === null)
        .map((one) => datedLabel(one, labelOf(one), one.head !== head));
    const told = [
        (0,report_escape/* forMarkdown */.Bm)(why),
        counts.join(', '),
        word === 'Passed' ? names.join(', ') : '',
        head && `commit ${shortCommit(head)}`,
        /\d (?:new|resolved)/.test(since) ? since : '',
    ];
    return `${verdict/* verdictMark */.vG[word]} **Portcullis**: ${told.filter(Boolean).join(' \u00b7 ')}`;
}
/** Names of sections; the workflow's stands there too where two would have the same. */
function labelsOf(sections) {
    const plain = (section) => {
        const name = section.kind === 'run' ? 'the whole run' : (0,report_escape/* forMarkdownCode */.m6)((0,comment_section/* nameOf */.Vb)(section));
        return section.part === null ? name : `${name} of ${(0,report_escape/* forMarkdownCode */.m6)(section.part, 'cell')}`;
    };
    const alike = (0,group/* groupBy */.$)(sections, plain);
    return (section) => {
        const label = plain(section);
        const isAlone = (alike.get(label)?.length ?? 0) < 2 || section.workflow === '';
        return isAlone ? label : `${label} in ${(0,report_escape/* forMarkdownCode */.m6)(section.workflow, 'cell')}`;
    };
}
const markOf = ({ outcome, idle, tally }) => (0,page/* outcomeMark */.eD)(outcome, idle !== null || (0,verdict/* isEmpty */.Im)(tally));
/** What did not run on this push says on which it did. */
const datedLabel = (section, label, isStale) => `${label}${isStale ? ` (of ${shortCommit(section.head)})` : ''}`;
const rowName = (section, label, isStale) => `${isStale ? '\u23f3' : markOf(section)} ${datedLabel(section, label, isStale)}`;
/** Why is said with the notes. */
function idleLine(sections) {
    const names = sections.filter(({ idle }) => idle !== null).map((one) => (0,report_escape/* forMarkdownCode */.m6)((0,comment_section/* nameOf */.Vb)(one)));
    return names.length === 0 ? '' : `\ud83d\udca4 Not configured: ${names.join(', ')}.`;
}
/** What checks without findings have to tell, folded: of one that nobody configured, why it looked at nothing. */
function notesOf(calm, shown) {
    const idle = calm.flatMap((one) => one.idle === null ? [] : (0,words/* idleLine */.B4)({ id: (0,comment_section/* nameOf */.Vb)(one), idle: one.idle }).trimEnd());
    const pieces = calm.flatMap((one) => (shown.get(one)?.pieces ?? []).map((piece) => marked('piece', piece, one.key)));
    const left = calm.reduce((sum, { entries }) => sum + entries, 0);
    if (idle.length + pieces.length === 0)
        return '';
    const title = `<details><summary>${(0,report_tally/* count */.U9)(left + idle.length, 'note')} of checks that found nothing new</summary>`;
    return [title, ...idle, ...pieces, ...(pieces.length > 0 ? [record/* endMark */.xl] : []), '</details>'].join('\n\n');
}
/** What several jobs propose in the same words stands once. */
function proposalsOf(sections, shown) {
    const keys = new Map();
    for (const section of sections)
        for (const { text, entries } of shown.get(section)?.proposals ?? []) {
            const known = keys.get(text) ?? { entries, keys: [] };
            keys.set(text, known);
            known.keys.push(section.key);
        }
    const texts = [...keys].map(([text, of]) => `${(0,record/* pieceMark */.Co)('proposal', of.entries, of.keys)}\n${text}`);
    return texts.length > 0 ? [...texts, record/* endMark */.xl] : [];
}
function sectionText(section, label, shown, isStale) {
    const mark = (0,record/* sectionMark */.XD)(section);
    if ((0,comment_section/* isCalm */.uv)(section))
        return mark;
    const { proposals, pieces } = shown ?? { proposals: [], pieces: [] };
    const own = [
        ...(isStale ? proposals.map((one) => marked('proposal', one, section.key)) : []),
        ...pieces.map((one) => marked('piece', one, section.key)),
        record/* endMark */.xl,
        leftOut(section, [...proposals, ...pieces]),
    ].filter(Boolean);
    if (!isStale)
        return [mark, `### ${markOf(section)} ${label}`, ...own].join('\n\n');
    const title = `\u23f3 ${(0,report_escape/* forHtml */.B2)((0,comment_section/* nameOf */.Vb)(section))}${section.part === null ? '' : ` of ${(0,report_escape/* forHtml */.B2)(section.part)}`}: of an earlier push ${section.head.slice(0, 7)}, not run on this one`;
    return [mark, `<details><summary>${title}</summary>`, ...own, '</details>'].join('\n\n');
}
const marked = (kind, { text, entries }, key) => `${(0,record/* pieceMark */.Co)(kind, entries, [key])}\n${text}`;
function leftOut({ entries, rest, restUrl }, shown) {
    const here = shown.reduce((sum, piece) => sum + piece.entries, 0);
    return here >= entries
        ? ''
        : `**${here} of ${entries} entries here; the rest is in ${(0,words/* restOf */.Y6)(rest, restUrl)}.**`;
}

;// CONCATENATED MODULE: ./out/shared/report/comment/read.js

/** Characters; GitHub takes no longer body, and no more is read. */
const longestBody = 65_536;
const mark = /^<!-- portcullis:(section|proposal|piece) (.*) -->$/;
const pieceOf = /^(\d{1,9}) ([a-z0-9:,-]{1,1000})$/;
/** The sections in a comment of ours. What cannot be read is left out: its job will write it again. */
function readSections(body) {
    // Who saves the comment on GitHub's page turns its line ends.
    const lines = body.replace(/\r\n?/g, '\n').split('\n');
    if (lines[0] !== record/* commentMarker */.Ql || body.length > longestBody)
        return [];
    const sections = [];
    const closed = [];
    let open;
    for (const line of lines) {
        const [, kind = '', rest = ''] = mark.exec(line) ?? [];
        if (kind === '' && line !== record/* endMark */.xl)
            open?.lines.push(line);
        else {
            // What no mark ends was cut off by somebody.
            if (open)
                closed.push(open);
            open = kind === 'section' ? undefined : openingOf(kind, rest);
            const section = kind === 'section' ? (0,record/* readSection */.GU)(rest) : undefined;
            if (section)
                sections.push(section);
        }
    }
    const having = (kind, key) => closed
        .filter((one) => one.kind === kind && one.keys.includes(key))
        .map(({ lines: text, entries }) => ({ text: text.join('\n').trim(), entries }));
    return sections.map((section) => ({
        ...section,
        proposals: having('proposal', section.key),
        pieces: having('piece', section.key),
    }));
}
function openingOf(kind, rest) {
    const [, entries, keys] = pieceOf.exec(rest) ?? [];
    return entries === undefined || keys === undefined
        ? undefined
        : { kind, entries: Number(entries), keys: keys.split(','), lines: [] };
}

;// CONCATENATED MODULE: ./out/shared/report/comment/merge.js




/**
 * The body of the one comment: what all our comments on the pull request hold, oldest first, with my sections put in.
 * The order in which jobs come leaves no trace. Equal to the first body where nothing is to be written.
 * @param isVoid sections that mine take back
 */
function mergeComment(bodies, mine, isVoid = () => false) {
    const byKey = new Map();
    const standing = bodies.flatMap(readSections).filter((one) => !isVoid(one));
    for (const one of [...standing, ...mine]) {
        const known = byKey.get(one.key);
        byKey.set(one.key, known === undefined ? one : latest(known, one));
    }
    const body = commentBody(withoutForgotten([...byKey.values()]));
    const [first] = bodies;
    return first?.replace(/\r\n?/g, '\n').trimEnd() === body ? first : body;
}
/**
 * Jobs that look at a part of the repository are known by their paths: once those are others, nobody writes the old section
 * again. It is kept for one push, in which its job may only be slow.
 */
function withoutForgotten(sections) {
    const head = newestOf(sections)?.head ?? '';
    const earlier = sections.flatMap((one) => (one.head === head && one.before ? one.before.head : []));
    if (earlier.length === 0)
        return sections;
    const known = new Set([head, ...earlier]);
    return sections.filter((one) => one.part === null || known.has(one.head));
}
/** The one that holds, knowing what the other saw. */
function latest(known, next) {
    const [holds, other] = replaces(next, known) ? [next, known] : [known, next];
    const before = holds.head === other.head ? other.before : { head: other.head, ...other.seen };
    return { ...holds, before: holds.before ?? before };
}
/** Of two jobs of one run that look at the same, the worse is told. */
function replaces(next, known) {
    const order = next.run - known.run ||
        next.attempt - known.attempt ||
        Number(next.head !== known.head) ||
        next.outcome - known.outcome ||
        next.failing - known.failing;
    return order === 0 ? textOf(next) >= textOf(known) : order > 0;
}
const textOf = (section) => {
    const pieces = [...section.proposals, ...section.pieces].map(({ text }) => text);
    return [(0,record/* sectionMark */.XD)({ ...section, before: null }), ...pieces].join('\n');
};


/***/ }),

/***/ 97246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ pieceBytes),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   tc: () => (/* binding */ wantedBytes)
/* harmony export */ });
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81400);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86551);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11340);



/** Bytes of a piece's rows: few enough that a full comment loses little at a time. */
const mostBytes = 2048;
/** Of what was known before: one fold, of which the report has the rest. */
const mostFolded = 8192;
/** The blocks of a page as pieces that stand alone, most important first. */
const piecesOf = (blocks) => [...blocks]
    .sort((a, b) => a.rank - b.rank)
    .flatMap((block) => partsOf(block).map((part) => ({ text: (0,_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPart */ .eG)(block, part).trim(), entries: part.here })))
    // Our marks stand at the start of a line, where no stranger's text can be; a drawing has lines of its own.
    .filter(({ text }) => text !== '' && !/^<!--/m.test(text));
/** A block without rows is one part. */
function partsOf({ rows, rank: order }) {
    const isOne = order >= _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .rank */ .Tm.folded;
    const most = isOne ? mostFolded : mostBytes;
    const parts = [];
    const all = (0,_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(rows);
    let [from, used, before] = [0, 0, 0];
    const close = (to) => {
        const own = rows.slice(from, to);
        const here = (0,_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(own);
        parts.push({ rows: own, here, before, all });
        [from, used, before] = [to, 0, before + here];
    };
    for (const [at, { text }] of rows.entries()) {
        const bytes = (0,_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesOf */ .$$)(text);
        if (used + bytes > most && at > from)
            close(at);
        if (isOne && parts.length > 0)
            return parts;
        used += bytes;
    }
    close(rows.length);
    return parts;
}
/** Bytes that they take in the comment. */
const wantedBytes = (pieces, key) => pieces.reduce((sum, piece) => sum + pieceBytes(piece, key), 0);
/** With the mark before it and the blank line behind it. */
const pieceBytes = (piece, key) => (0,_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesOf */ .$$)((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .pieceMark */ .Co)('proposal', piece.entries, [key])) + (0,_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesOf */ .$$)(piece.text) + 3;


/***/ }),

/***/ 11340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ isPageAddress),
/* harmony export */   Co: () => (/* binding */ pieceMark),
/* harmony export */   GU: () => (/* binding */ readSection),
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   X2: () => (/* binding */ longestRest),
/* harmony export */   XD: () => (/* binding */ sectionMark),
/* harmony export */   m0: () => (/* binding */ isKey),
/* harmony export */   xl: () => (/* binding */ endMark)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6010);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87131);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38953);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79430);




/** First line of every comment of ours, by which it is found. Anyone can write it: look at the author too. */
const commentMarker = '<!-- portcullis:comment:v1 -->';
/** What stands in the body before a piece of one or, word for word the same, of several sections. */
const pieceMark = (kind, entries, keys) => `<!-- portcullis:${kind} ${entries} ${keys.join(',')} -->`;
const endMark = '<!-- portcullis:end -->';
/** All of a section but its Markdown, on one line that no comment ends early. */
function sectionMark({ proposals: _, pieces: __, tally, ...plain }) {
    const numbers = { ...tally, ...tally.bySeverity, bySeverity: undefined };
    const counted = Object.entries(numbers).filter(([, number]) => number !== undefined && number > 0);
    const json = JSON.stringify({ ...plain, tally: Object.fromEntries(counted) })
        .replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)
        .replaceAll('--', '-\\u002d');
    return `<!-- portcullis:section ${json} -->`;
}
const id = /^[a-z][a-z0-9-]{0,39}$/;
const hash = `[0-9a-f]{${_section_js__WEBPACK_IMPORTED_MODULE_2__/* .printBytes */ .pF}}`;
const keyPattern = new RegExp(`^[a-z][a-z0-9-]{0,39}(?::${hash})?$`);
const printsPattern = new RegExp(`^(?:${hash})*$`);
const commitPattern = /^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/;
const addressPattern = /^https?:\/\/[\w.:-]+(?:\/[\w.~-]+)*$/;
/** Characters of the words for `rest`. */
const longestRest = 120;
const longestText = 4 * longestRest;
const isKey = (text) => id.test(text);
/** No sign in it that Markdown would read. */
const isPageAddress = (text) => text !== undefined && text.length <= 250 && addressPattern.test(text);
/** A section without its pieces; undefined where anything in it is not as we write it. */
function readSection(json) {
    try {
        return sectionFrom((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseObject */ .lj)(json) ?? refuse());
    }
    catch (error) {
        if (error === unreadable)
            return undefined;
        throw error;
    }
}
const unreadable = new Error('no section of ours');
const refuse = () => {
    throw unreadable;
};
function sectionFrom(value) {
    const wanted = value.wanted;
    return {
        key: matching(value, 'key', keyPattern),
        part: value.part === null ? null : matching(value, 'part', /^/),
        workflow: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(value, 'workflow')?.slice(0, longestText) ?? '',
        kind: oneOf(value, 'kind', ['check', 'run']),
        head: matching(value, 'head', commitPattern),
        run: whole(value, 'run'),
        attempt: whole(value, 'attempt'),
        outcome: outcomeIn(value),
        failing: whole(value, 'failing'),
        failOn: oneOf(value, 'failOn', _core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO),
        scope: oneOf(value, 'scope', ['introduced', 'all']),
        offline: value.offline === true,
        idle: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(value, 'idle')?.slice(0, longestText) ?? null,
        tally: tallyIn(value.tally),
        seen: seenFrom(value.seen),
        before: value.before === null ? null : beforeFrom(value.before),
        rest: matching(value, 'rest', /^/),
        restUrl: value.restUrl === null ? null : matching(value, 'restUrl', addressPattern),
        entries: whole(value, 'entries'),
        wanted: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(wanted)
            ? { proposals: whole(wanted, 'proposals'), pieces: whole(wanted, 'pieces') }
            : refuse(),
    };
}
function matching(value, name, pattern) {
    const text = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(value, name);
    return text !== undefined && text.length <= longestText * 2 && pattern.test(text) ? text : refuse();
}
function oneOf(value, name, choices) {
    return choices.find((choice) => choice === value[name]) ?? refuse();
}
function whole(value, name) {
    const number = value[name];
    return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : refuse();
}
function outcomeIn({ outcome }) {
    return outcome === 0 || outcome === 1 || outcome === 2 ? outcome : refuse();
}
function tallyIn(value) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value))
        return refuse();
    const numbers = (names) => Object.fromEntries(names.map((name) => [name, Object.hasOwn(value, name) ? whole(value, name) : 0]));
    return { ...numbers(_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tallyNames */ .zs), bySeverity: numbers(_core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO) };
}
function seenFrom(value) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value))
        return refuse();
    const past = Object.hasOwn(value, 'past') ? whole(value, 'past') : 0;
    return { count: whole(value, 'count'), prints: matching(value, 'prints', printsPattern), past };
}
function beforeFrom(value) {
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value) ? { head: matching(value, 'head', commitPattern), ...seenFrom(value) } : refuse();
}


/***/ }),

/***/ 79430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   eS: () => (/* binding */ isSilent),
/* harmony export */   pF: () => (/* binding */ printBytes),
/* harmony export */   uv: () => (/* binding */ isCalm)
/* harmony export */ });
const nameOf = ({ key }) => key.replace(/:.*/, '');
/** Findings that a reader of its run has to look at. */
const freshOf = ({ scope, tally: { introduced, unknown, existing } }) => introduced + unknown + (scope === 'all' ? existing : 0);
/** Nothing in it that a reader has to act on or decide. */
const isCalm = (section) => section.outcome === 0 &&
    freshOf(section) + section.tally.unchecked + section.tally.errors + section.wanted.proposals === 0;
/** It has nothing to say, and is kept only to take the place of one that had. */
const isSilent = (section) => section.kind === 'run' && isCalm(section);
/** A copy of the signs that stand for a finding, in a row. */
const printBytes = 8;


/***/ }),

/***/ 71917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sectionsOf),
/* harmony export */   d: () => (/* binding */ isWrittenBy)
/* harmony export */ });
/* harmony import */ var _core_clip_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49646);
/* harmony import */ var _core_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60046);
/* harmony import */ var _core_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77187);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45316);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81400);
/* harmony import */ var _markdown_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(788);
/* harmony import */ var _markdown_ignores_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99146);
/* harmony import */ var _markdown_troubles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43773);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38953);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97246);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(79430);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11340);












/** Findings of a section whose prints are kept. */
const mostPrints = 32;
/** Characters of the paths given, and of why nothing was asked. */
const [longestPart, longestIdle] = [40, 200];
/** What the comment is to hold of a run: a section for each check, and one for what is no check's. */
function sectionsOf(run, context, place) {
    const { result } = run;
    const [only] = result.checks;
    // Whoever asks for one check by its name hears of everything in its section.
    if (only?.id === place.asked)
        return [section(only.id, [only], result.errors, result.outcome, run, context, place)];
    const outcome = result.errors.length > 0 && result.outcome === 2 ? 2 : 0;
    return [
        section(place.asked, [], result.errors, outcome, run, context, place),
        ...result.checks.map((check) => section(check.id, [check], [], check.outcome, run, context, place)),
    ];
}
function section(name, checks, errors, outcome, { result }, context, place) {
    const [check] = checks;
    const seen = (0,_tally_js__WEBPACK_IMPORTED_MODULE_6__/* .tally */ .N4)(checks, result.scope);
    const kind = check === undefined ? 'run' : 'check';
    const key = keyOf(name, kind, place);
    // Whoever asks for several checks by their names has a run of these.
    const part = kind === 'run' && !(0,_record_js__WEBPACK_IMPORTED_MODULE_8__/* .isKey */ .m0)(name) ? [name, place.part ?? []].flat().join(' of ') : place.part;
    const blocks = [
        ...(0,_markdown_troubles_js__WEBPACK_IMPORTED_MODULE_5__/* .troubles */ .d)((0,_tally_js__WEBPACK_IMPORTED_MODULE_6__/* .errorsOf */ .Bp)({ errors, checks }), (0,_tally_js__WEBPACK_IMPORTED_MODULE_6__/* .uncheckedOf */ .E6)(checks), result.head, context),
        ...checks.flatMap((one) => (0,_markdown_check_js__WEBPACK_IMPORTED_MODULE_3__/* .checkBlocks */ .L)(one, result, context)),
    ];
    // A run of several checks says it once, in the section that is no check's.
    const settings = check === undefined || check.id === place.asked;
    const proposals = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_7__/* .piecesOf */ .Xe)([
        ...(0,_markdown_ignores_js__WEBPACK_IMPORTED_MODULE_4__/* .proposedIgnores */ .UY)(checks, result, context),
        ...(settings ? (0,_markdown_ignores_js__WEBPACK_IMPORTED_MODULE_4__/* .proposedSettings */ .CD)(result) : []),
    ]);
    const pieces = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_7__/* .piecesOf */ .Xe)(blocks);
    const made = {
        key,
        part: part === null ? null : (0,_core_clip_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(part), longestPart),
        workflow: (0,_core_clip_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(place.workflow.replace(/^.*\/|\.ya?ml$/g, '')), longestPart),
        kind,
        head: /^[0-9a-f]{40,64}$/.test(place.head ?? '') ? (place.head ?? '') : '',
        run: place.run,
        attempt: place.attempt,
        outcome,
        failing: checks.reduce((sum, { findings, failOn }) => sum + (0,_core_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .failing */ .Jr)(findings, failOn, result.scope).length, 0),
        failOn: check?.failOn ?? result.gate.failOn,
        scope: result.scope,
        offline: check?.offline === true && !check.isMisread,
        idle: check?.idle === undefined ? null : (0,_core_clip_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(check.idle), longestIdle),
        tally: { ...seen, errors: seen.errors + errors.length },
        seen: seenIn(checks, result),
        before: null,
        rest: (0,_core_clip_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(context.rest), _record_js__WEBPACK_IMPORTED_MODULE_8__/* .longestRest */ .X2),
        restUrl: (0,_record_js__WEBPACK_IMPORTED_MODULE_8__/* .isPageAddress */ .CD)(context.restUrl) ? context.restUrl : null,
        entries: proposals.reduce((sum, { entries }) => sum + entries, 0) +
            blocks.reduce((sum, { rows }) => sum + (0,_fit_js__WEBPACK_IMPORTED_MODULE_10__/* .entriesOf */ .Mc)(rows), 0),
        wanted: { proposals: (0,_pieces_js__WEBPACK_IMPORTED_MODULE_7__/* .wantedBytes */ .tc)(proposals, key), pieces: (0,_pieces_js__WEBPACK_IMPORTED_MODULE_7__/* .wantedBytes */ .tc)(pieces, key) },
        proposals,
        pieces,
    };
    if (!(0,_section_js__WEBPACK_IMPORTED_MODULE_11__/* .isCalm */ .uv)(made))
        return made;
    // Its row in the table says all the rest.
    const notes = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_7__/* .piecesOf */ .Xe)(checks.flatMap((one) => (0,_markdown_check_js__WEBPACK_IMPORTED_MODULE_3__/* .noteBlocks */ .H)(one, `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdownCode */ .m6)(one.id)}:`)));
    const entries = notes.reduce((sum, one) => sum + one.entries, 0);
    return { ...made, entries, wanted: { proposals: 0, pieces: (0,_pieces_js__WEBPACK_IMPORTED_MODULE_7__/* .wantedBytes */ .tc)(notes, key) }, pieces: notes };
}
/** Whether the section is one that a run in this place wrote, or an earlier one. */
const isWrittenBy = (place, { key, kind, run, attempt }) => key === keyOf((0,_section_js__WEBPACK_IMPORTED_MODULE_11__/* .nameOf */ .Vb)({ key }), kind, place) &&
    (run < place.run || (run === place.run && attempt <= place.attempt));
/** Where a report came from elsewhere, its check's id may be anything. */
function keyOf(name, kind, { workflow, part }) {
    const isRun = kind === 'run' && !(0,_record_js__WEBPACK_IMPORTED_MODULE_8__/* .isKey */ .m0)(name);
    const id = (0,_record_js__WEBPACK_IMPORTED_MODULE_8__/* .isKey */ .m0)(name) ? name : isRun ? 'run' : `x${printOf(name)}`;
    const apart = [workflow, part ?? '', ...(isRun ? [name] : [])];
    return apart.join('') === '' ? id : `${id}:${printOf(apart.join('\0'))}`;
}
const printOf = (text) => (0,_core_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(text).slice(0, _section_js__WEBPACK_IMPORTED_MODULE_11__/* .printBytes */ .pF);
function seenIn(checks, result) {
    const fresh = checks.flatMap(({ findings }) => findings.filter((one) => (0,_tally_js__WEBPACK_IMPORTED_MODULE_6__/* .isFresh */ .pL)(result, one)));
    if (fresh.length > mostPrints)
        return { count: fresh.length, prints: '', past: 0 };
    const isPast = ({ region }) => region?.commit !== undefined;
    const printsOf = (findings) => findings
        .map(({ fingerprint, properties: { fingerprintInFile: print } }) => printOf(typeof print === 'string' && print !== '' ? print : fingerprint))
        .sort();
    const past = fresh.filter(isPast);
    const prints = [...printsOf(fresh.filter((one) => !isPast(one))), ...printsOf(past)];
    return { count: fresh.length, prints: prints.join(''), past: past.length };
}


/***/ }),

/***/ 12468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ linkInto),
/* harmony export */   Ft: () => (/* binding */ inCommit),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   SH: () => (/* binding */ lastLineOf)
/* harmony export */ });
/** Builds `link` for a repository on GitHub (.com or Enterprise Server). */
const linkInto = (repositoryUrl) => (region, commit) => {
    const last = lastLineOf(region);
    const lines = last > region.startLine ? `#L${region.startLine}-L${last}` : `#L${region.startLine}`;
    // Without plain=1 GitHub renders Markdown files and knows no lines in them.
    const plain = /\.(?:md|markdown)$/i.test(region.path) ? '?plain=1' : '';
    return `${repositoryUrl}/blob/${encodeURIComponent(commit)}/${encodePath(region.path)}${plain}${lines}`;
};
/** Percent-encodes each part of a `/` separated path, also the signs that Markdown would read (RFC 3986 \u00a72.3). */
const encodePath = (path) => path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*]/g, percent))
    .join('/');
const percent = (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
/** The last line that a region has a character on: one that ends before column 1 of a line does not touch it. */
const lastLineOf = ({ startLine, endLine, endColumn }) => endColumn === 1 && endLine > startLine ? endLine - 1 : endLine;
/** Said of a place that head no longer has. */
const inCommit = ({ commit }) => commit === undefined ? '' : ` in commit ${commit.slice(0, 12)}`;


/***/ }),

/***/ 45316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ forHtml),
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   Cx: () => (/* binding */ forJson),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   J8: () => (/* binding */ forCommand),
/* harmony export */   Lt: () => (/* binding */ fenceFor),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   gr: () => (/* binding */ guardLog),
/* harmony export */   m6: () => (/* binding */ forMarkdownCode),
/* harmony export */   qO: () => (/* binding */ forMarkdownSentence),
/* harmony export */   uK: () => (/* binding */ forCommandProperty),
/* harmony export */   zR: () => (/* binding */ forSarif)
/* harmony export */ });
/** The sinks: everything in a repository is a stranger's text, and each surface reads other signs as orders. */
/** Control, format (bidi, zero-width), line separator and lone surrogate characters, and letters that show nothing. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u3164\uffa0]/gu;
const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function spell(sign) {
    const code = sign.codePointAt(0) ?? 0;
    return short[sign] ?? (code < 0x100 ? `\\x${hex(code, 2)}` : `\\u{${hex(code, 4)}}`);
}
const hex = (code, digits) => code.toString(16).padStart(digits, '0');
/** One line in which nothing hides: what moves the cursor, turns the writing or cannot be seen is spelt out. */
const visible = (text) => text.replace(unseen, spell);
/**
 * One line for a log or terminal. GitHub's runner obeys `::` at the start of a line (blanks before it or not) and
 * `##[` anywhere (actions/runner, ActionCommand.cs): both get a backslash.
 */
const forLog = (text) => disarm(visible(text));
/** The same guard for lines that are put together from pieces; keeps colours and line ends of our own. */
const guardLog = (text) => text.split('\n').map(disarm).join('\n');
const disarm = (line) => line.replace(/^(\s*)::/, '$1\\::').replaceAll('##[', '##\\[');
/** The data of a workflow command; line feeds stay, as %0A. */
const forCommand = (text) => text
    .split(/\r\n|\r|\n/)
    .map(visible)
    .join('\n')
    .replaceAll('%', '%25')
    .replaceAll('\n', '%0A');
/** The value of a property of a workflow command. */
const forCommandProperty = (text) => forCommand(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/** JSON of the same value, in which no reader is fooled and the runner finds no command. */
const forJson = (value) => JSON.stringify(value, null, 2)
    .replace(/[\p{Cf}\p{Zl}\p{Zp}\x7f-\x9f]/gu, (sign) => [...Array(sign.length).keys()].map((at) => `\\u${hex(sign.charCodeAt(at), 4)}`).join(''))
    .replaceAll('##[', '#\\u0023[');
/** SARIF's plain text, in which `[words](target)` is a link all the same (SARIF 2.1.0 \u00a73.11.6). */
const forSarif = (text) => text.replaceAll('](', '] (');
/** Invisible, so words read the same, and enough that nothing is recognised across it. */
const gap = '&#8203;';
/** Text inside a line, a list item or a table cell of GitHub's Markdown: it renders as itself, and as nothing else. */
const forMarkdown = (text) => flatten(inline(text.trim()));
/** Block signs matter at the start of a line only. */
const flatten = (line) => line.replace(/^[-+=:]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
const inline = (text) => unlinked(visible(text)
    .replace(/[&<>`|$]/g, entity)
    .replace(/[\\*_~[\]()!{}]/g, '\\$&'), '\\#');
const entity = (sign) => `&#${sign.charCodeAt(0)};`;
/** GitHub looks for these in the finished text, where no escape is left: split them. */
const unlinked = (markup, hash) => markup
    .replace(/(?<!&)#/g, `${hash}${gap}`)
    .replaceAll('@', `@${gap}`)
    .replace(/:(?=\/\/|[\w+\\-]+:)/g, `:${gap}`)
    .replace(/www(?=\.)/gi, `$&${gap}`)
    .replace(/gh-(?=\d)/gi, `$&${gap}`)
    .replace(/[0-9a-f]{7,}/gi, (run) => run.replace(/.{6}(?=.)/g, `$&${gap}`));
/** Text in an element of HTML that Markdown leaves alone, on one line: the title of what is folded. */
const forHtml = (text) => unlinked(visible(text.trim()).replace(/[&<>"'`$]/g, entity), '#');
/**
 * A code span; GitHub links nothing inside. In a table cell a bar would end the cell even there, and readers differ on
 * what a backslash before its escape means (GFM \u00a74.10): such a text is no code then, only text.
 */
function forMarkdownCode(text, place = 'line') {
    const shown = visible(text);
    if (shown.trim() === '')
        return '(blank)';
    if (place === 'cell' && shown.includes('|'))
        return forMarkdown(text);
    const fence = fenceFor(shown);
    // One blank on either side is taken off again by the reader (CommonMark \u00a76.1).
    const padded = /^[` ]|[` ]$/.test(shown) ? ` ${shown} ` : shown;
    return `${fence}${padded}${fence}`;
}
/** More backticks in a row than stand anywhere in the text, and `least` at least. */
const fenceFor = (text, least = 1) => '`'.repeat((text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length + 1), least));
/** A sentence of a rule, whose `quoted` parts become code. */
function forMarkdownSentence(text) {
    const parts = text.trim().split('`');
    if (parts.length % 2 === 0)
        return forMarkdown(text);
    return flatten(parts.map((part, at) => (at % 2 === 1 ? forMarkdownCode(part) : inline(part))).join(''));
}


/***/ }),

/***/ 60060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   hq: () => (/* binding */ findingLines),
/* harmony export */   ze: () => (/* binding */ isShortened)
/* harmony export */ });
/* harmony import */ var _core_clip_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49646);
/* harmony import */ var _core_group_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46413);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31354);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12468);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45316);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19450);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99775);
/* harmony import */ var _past_advice_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45104);
/* harmony import */ var _rule_group_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42971);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49123);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38953);











/** Findings of one rule that a terminal shows; the listing and the JSON report hold all. */
const shownPerRule = 10;
const relatedShown = 3;
/** Of the findings that are told beside another: places, and advisories at each. */
const [alsoPlaces, alsoIds] = [4, 12];
/** Splits each text once, however many findings it has. */
function pageOf(run, context) {
    const split = new Map();
    return {
        context,
        paint: (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .painter */ .C)(context.colour),
        linesOf(path) {
            const lines = split.get(path) ?? run.texts.get(path)?.split(/\r?\n/);
            if (lines)
                split.set(path, lines);
            return lines;
        },
    };
}
/** `path:line:column`, which terminals and editors open. */
const placeOf = (region) => region === null
    ? '(the repository as a whole)'
    : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(`${region.path}:${region.startLine}:${region.startColumn}${(0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .inCommit */ .Ft)(region)}`);
/** A rule's headline, its findings with their code, and once what to do about them. */
function findingLines(group, page) {
    const { paint } = page;
    const entries = (0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .entriesOf */ .Mc)(group.findings);
    const hidden = entries.slice(shownPerRule).flatMap(({ first, others }) => [first, ...others]);
    return [
        `${paint(_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .severityStyle */ .f[group.severity], group.severity)} ${paint('bold', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(group.title) + (0,_rule_group_js__WEBPACK_IMPORTED_MODULE_4__/* .standingOf */ .YP)(group))}  ${paint('dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(group.ruleId))}`,
        ...entries
            .slice(0, shownPerRule)
            .flatMap((entry) => [...one(entry.first, page), ...also(entry, page), '']),
        ...(hidden.length > 0
            ? [
                paint('dim', `  \u2026 ${hidden.length} more like these in ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)((0,_rule_group_js__WEBPACK_IMPORTED_MODULE_4__/* .filesOf */ .R8)(hidden), 'file')}: all are ${page.context.listed === true ? 'listed below' : 'in --report json=FILE or markdown=FILE'}`),
                '',
            ]
            : []),
        ...help(group, page),
    ];
}
/** Whether the lines of a group leave out any of it. */
const isShortened = ({ findings }) => {
    const entries = (0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .entriesOf */ .Mc)(findings);
    return entries.length > shownPerRule || entries.some(({ others }) => others.length > 0);
};
/** The same package with other advisories, and at other places: by place, as many as are read. */
function also({ first, others }, { context, paint }) {
    const places = [...(0,_core_group_js__WEBPACK_IMPORTED_MODULE_8__/* .groupBy */ .$)(others, ({ region }) => placeOf(region))];
    const left = places.slice(alsoPlaces).reduce((sum, [, same]) => sum + same.length, 0);
    const lines = places.slice(0, alsoPlaces).map(([place, same]) => {
        const isHere = place === placeOf(first.region);
        const ids = (0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .advisoriesOf */ .fO)(same, isHere ? first : undefined).map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig);
        const more = ids.length > alsoIds ? [`${ids.length - alsoIds} more`] : [];
        return [...(isHere ? [] : [place]), [...ids.slice(0, alsoIds), ...more].join(', ')].join(' ');
    });
    return [...lines, ...(left > 0 ? [`${left} more at other places`] : [])].flatMap((line) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(line, context.width - 10).map((part, at) => `    ${at === 0 ? paint('dim', 'also') : '    '}  ${part}`));
}
function one(finding, page) {
    const { context, paint } = page;
    const place = placeOf(finding.region);
    const notes = [
        finding.status === 'existing' ? 'existing' : '',
        finding.confidence === 'low' ? 'low confidence' : '',
    ].filter(Boolean);
    const sentence = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(finding.message) + (notes.length > 0 ? ` (${notes.join(', ')})` : '');
    return [
        `  ${paint('cyan', place)}`,
        ...(0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(sentence, context.width - 4).map((line) => `    ${line}`),
        ...code(finding, page),
        ...finding.related
            .slice(0, relatedShown)
            .map(({ region, message }) => `    ${paint('dim', 'see')} ${placeOf(region)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(message)}`),
        ...(finding.related.length > relatedShown
            ? [paint('dim', `    \u2026 ${finding.related.length - relatedShown} more related places`)]
            : []),
        ...finding.fixes.slice(0, 1).map(({ title, mode }) => `    ${paint('green', mode)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(title)}`),
    ];
}
function code({ region, evidence }, { context: { width }, paint, linesOf }) {
    const lines = region?.commit === undefined && region ? linesOf(region.path) : undefined;
    if (!region || !lines)
        return evidence === ''
            ? []
            : [`    ${paint('dim', '|')} ${(0,_core_clip_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(evidence), Math.max(20, width - 8))}`];
    const digits = String(region.endLine + 1).length;
    const gutter = (mark) => paint('dim', `    ${mark.padStart(digits)} |`);
    return (0,_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .frame */ .G)(lines, region, Math.max(20, width - digits - 8)).map((line) => {
        if (line.kind === 'gap')
            return paint('dim', `    ${'.'.repeat(Math.min(3, digits)).padStart(digits)} |`);
        if (line.kind === 'mark')
            return `${gutter('')} ${paint(['bold', 'red'], line.text)}`;
        return `${gutter(String(line.number))} ${line.text}`.trimEnd();
    });
}
function help({ rule, ruleId, findings }, { context, paint }) {
    const docs = context.rulePage(ruleId);
    const advice = [rule?.advice ?? '', (0,_past_advice_js__WEBPACK_IMPORTED_MODULE_10__/* .pastAdvice */ .d)(findings)].join(' ');
    return [
        ...(0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(advice, context.width - 8).map((line, at) => `  ${at === 0 ? paint('green', 'help') : '    '}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(line)}`),
        ...(docs === undefined ? [] : [paint('dim', `  docs  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(docs)}`)]),
    ].filter((line) => line.trim() !== '');
}


/***/ }),

/***/ 81400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Uj: () => (/* binding */ fit),
/* harmony export */   eG: () => (/* binding */ renderPart)
/* harmony export */ });
/** Room for the line that says how many entries a block lost. */
const noteBytes = 80;
const bytesOf = (text) => Buffer.byteLength(text, 'utf8');
const entriesOf = (rows) => rows.reduce((sum, { entries }) => sum + entries, 0);
/** A part of the block's rows; of a fold it says which part. */
function renderPart({ kind, title }, { rows, here, before, all }) {
    const isPart = here < all;
    const range = here === 1 ? `${before + 1}` : `${before + 1}\u2013${before + here}`;
    if (kind === 'fold')
        return folded(`${isPart ? `${range} of ` : ''}${all} ${title}`, linesOf(rows));
    return kind === 'plain'
        ? title
        : `${title}${isPart && before > 0 ? ' (continued)' : ''}\n\n${linesOf(rows)}\n`;
}
/** The block with its first `number` rows; nothing else will tell of those that were cut off. */
function renderCut({ kind, title, rows }, number) {
    if (kind === 'plain')
        return title;
    const [shown, all] = [rows.slice(0, number), entriesOf(rows)];
    const left = all - entriesOf(shown);
    const list = `${linesOf(shown)}${left > 0 ? `- \u2026 ${left} more\n` : ''}`;
    return kind === 'list' ? `${title}\n\n${list}\n` : folded(`${all} ${title}`, list);
}
const linesOf = (rows) => rows.map(({ text }) => `${text}\n`).join('');
const folded = (title, list) => `<details><summary>${title}</summary>\n\n${list}\n</details>\n\n`;
/** Puts as many whole rows as fit into `limit` bytes of UTF-8, and says in each block what is missing. */
function fit(blocks, limit) {
    const taken = new Map();
    let room = limit;
    for (const block of [...blocks].sort((a, b) => a.rank - b.rank)) {
        const frame = bytesOf(renderCut(block, 0)) + noteBytes;
        if (frame > room)
            continue;
        room -= frame;
        const rows = take(block.rows, room);
        taken.set(block, rows.number);
        room -= rows.bytes;
    }
    const all = blocks.reduce((sum, { rows }) => sum + entriesOf(rows), 0);
    const shown = [...taken].reduce((sum, [{ rows }, number]) => sum + entriesOf(rows.slice(0, number)), 0);
    const text = blocks
        .map((block) => {
        const number = taken.get(block);
        return number === undefined ? '' : renderCut(block, number);
    })
        .join('');
    return { text, shown, left: all - shown };
}
function take(rows, room) {
    let used = 0;
    let number = 0;
    for (const { text } of rows) {
        const size = bytesOf(text) + 1;
        if (used + size > room)
            break;
        used += size;
        number += 1;
    }
    return { number, bytes: used };
}


/***/ }),

/***/ 95222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ formats),
  R: () => (/* binding */ reporters)
});

// EXTERNAL MODULE: ./out/shared/report/escape.js
var report_escape = __webpack_require__(45316);
// EXTERNAL MODULE: ./out/shared/report/comment/merge.js + 5 modules
var merge = __webpack_require__(81561);
// EXTERNAL MODULE: ./out/shared/report/comment/sections.js
var sections = __webpack_require__(71917);
;// CONCATENATED MODULE: ./out/shared/report/comment/comment.js


/** The comment as it would stand on a pull request that no other job has written to. */
function toComment(run, context) {
    const { checks, head } = run.result;
    const [only] = checks;
    const asked = only !== undefined && checks.length === 1 ? only.id : 'all';
    return `${(0,merge/* mergeComment */.O)([], (0,sections/* sectionsOf */.K)(run, context, { head, workflow: '', run: 0, attempt: 0, asked, part: null }))}\n`;
}

// EXTERNAL MODULE: ./out/shared/core/severity.js
var severity = __webpack_require__(87131);
// EXTERNAL MODULE: ./out/shared/report/markdown/words.js
var words = __webpack_require__(9120);
// EXTERNAL MODULE: ./out/shared/report/tally.js
var tally = __webpack_require__(38953);
// EXTERNAL MODULE: ./out/shared/report/verdict.js
var verdict = __webpack_require__(25838);
;// CONCATENATED MODULE: ./out/shared/report/html/filter.js
/**
 * The script of the report. Rows carry `data-severity`, `data-check` and `data-status`; those that do not fit what the form
 * `filter` says are hidden, and so are groups without a row. Without a script the form stays hidden and all is shown.
 */
const filterScript = `
'use strict';
const form = document.getElementById('filter');
const shown = document.getElementById('shown');
const rows = [...document.querySelectorAll('.row')].map((row) => ({ row, text: undefined }));
const groups = [...document.querySelectorAll('.group')].map((group) => ({ group, wasOpen: group.open }));
function apply() {
  const words = form.elements.text.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const keys = ['severity', 'check', 'status'].filter((key) => form.elements[key].value !== '');
  const isFiltered = words.length + keys.length > 0;
  let number = 0;
  for (const one of rows) {
    const fits = keys.every((key) => one.row.dataset[key] === form.elements[key].value);
    if (fits && words.length > 0)
      one.text ??= (one.row.textContent + ' ' + (one.row.closest('.group')?.querySelector('summary')?.textContent ?? '')).toLowerCase();
    const isShown = fits && words.every((word) => one.text.includes(word));
    one.row.hidden = !isShown;
    if (isShown) number += 1;
  }
  for (const { group, wasOpen } of groups) {
    const hasRow = group.querySelector('.row:not([hidden])') !== null;
    group.hidden = isFiltered && !hasRow;
    group.open = isFiltered ? hasRow : wasOpen;
  }
  shown.textContent = isFiltered ? number + ' of ' + rows.length + ' shown' : '';
}
form.hidden = false;
form.addEventListener('input', apply);
form.addEventListener('reset', () => setTimeout(apply));
form.addEventListener('submit', (event) => event.preventDefault());
apply();
`;

// EXTERNAL MODULE: ./out/shared/core/clip.js
var clip = __webpack_require__(49646);
// EXTERNAL MODULE: ./out/shared/report/finding-lines.js
var finding_lines = __webpack_require__(60060);
// EXTERNAL MODULE: ./out/shared/report/frame.js
var report_frame = __webpack_require__(19450);
// EXTERNAL MODULE: ./out/shared/report/rule-group.js
var rule_group = __webpack_require__(42971);
// EXTERNAL MODULE: ./out/shared/report/subject.js
var subject = __webpack_require__(49123);
// EXTERNAL MODULE: ./out/shared/core/group.js
var group = __webpack_require__(46413);
// EXTERNAL MODULE: ./out/shared/report/suggestion.js + 1 modules
var suggestion = __webpack_require__(44187);
// EXTERNAL MODULE: ./out/shared/report/html/page.js + 1 modules
var page = __webpack_require__(5904);
;// CONCATENATED MODULE: ./out/shared/report/html/markup.js

/** Builds markup: texts are escaped, wherever they come from, pieces go in as they are, lists one after the other. */
const markup = (strings, ...parts) => ({
    markup: strings.map((text, at) => text + textOf(parts[at])).join(''),
});
function textOf(part) {
    if (part === undefined)
        return '';
    if (typeof part === 'string')
        return (0,page/* escapeHtml */.Z)(part);
    if (typeof part === 'number')
        return String(part);
    return 'markup' in part ? part.markup : part.map(textOf).join('');
}
/** A sentence of a rule, whose `quoted` parts become code. */
function sentence(text) {
    const parts = text.trim().split('`');
    if (parts.length % 2 === 0)
        return markup `${text}`;
    return markup `${parts.map((part, at) => (at % 2 === 1 ? markup `<code>${part}</code>` : part))}`;
}
/** A list behind a title that opens it; nothing where there are no rows. */
const fold = (title, rows, isOpen = false) => rows.length === 0
    ? markup ``
    : markup `<details class="group"${isOpen ? markup ` open` : undefined}><summary>${title}</summary><ul class="list">${rows}</ul></details>\n`;
const section = (title, parts, tone = '') => markup `<section><h2 class="${tone}">${title}</h2>${parts}</section>\n`;

;// CONCATENATED MODULE: ./out/shared/report/html/change.js




/**
 * What a fix does to the lines of its files, as a small diff: only of the very bytes that were checked, with no secret in it.
 * Where that cannot be shown whole, its title has to do.
 */
function changeOf(run, { edits }) {
    const files = [...(0,group/* groupBy */.$)(edits, ({ path }) => path)].map(([path, own]) => {
        const change = (0,suggestion/* shownChange */.c_)(run, path, own);
        if (change === undefined)
            return undefined;
        const head = markup `<span class="soft">${(0,words/* short */.h0)(path)}:${change.startLine}</span>\n`;
        const went = change.old.map((line) => markup `<del>- ${tabless(line)}</del>`);
        const came = change.lines.map((line) => markup `<ins>+ ${tabless(line)}</ins>`);
        return markup `<pre>${head}${went}${came}</pre>`;
    });
    return files.includes(undefined) ? [] : files.flatMap((one) => one ?? []);
}
/** Tabs would be spelt out. */
const tabless = (line) => line.replaceAll('\t', '    ');

// EXTERNAL MODULE: ./out/shared/report/context.js
var context = __webpack_require__(12468);
;// CONCATENATED MODULE: ./out/shared/report/html/words.js



const badge = (severity) => markup `<span class="badge ${severity}">${severity}</span>`;
/** `path:line:column`, linked to its lines where the files are on a server. */
function placeIn(region, result, status, { link }) {
    if (region === null)
        return markup `the repository as a whole`;
    const name = markup `<code
    >${(0,words/* short */.h0)(region.path)}:${region.startLine}:${region.startColumn}${(0,context/* inCommit */.Ft)(region)}</code
  >`;
    const commit = region.commit ?? (0,words/* commitOf */.D3)({ status }, result);
    return link && commit !== null ? markup `<a href="${link(region, commit)}">${name}</a>` : name;
}
/** The id of a rule, linked to its page; one that this copy does not know may be anybody's text. */
function ruleName(ruleId, context) {
    const page = context.rule(ruleId) && context.rulePage(ruleId);
    const name = markup `<code>${(0,words/* short */.h0)(ruleId)}</code>`;
    return page === undefined ? name : markup `<a href="${page}">${name}</a>`;
}

;// CONCATENATED MODULE: ./out/shared/report/html/findings.js










/** Findings that are told with code and fix, of a rule and in all; others with place and sentence. */
const [fullPerRule, fullInAll] = [25, 1_000];
/** Columns of code. */
const room = 160;
const relatedShown = 5;
const roomFor = (bytes) => ({ full: fullInAll, bytes, left: 0 });
/** Findings by rule, in the terminal's order. */
function findingGroups(findings, run, context, space, isOpen) {
    const { linesOf } = (0,finding_lines/* pageOf */.ZZ)(run, context);
    return (0,rule_group/* groupByRule */.RJ)(findings, context).map((group) => {
        const rows = (0,subject/* entriesOf */.Mc)(group.findings).flatMap((entry, at) => {
            const isFull = at < fullPerRule && space.full > 0;
            if (isFull)
                space.full -= 1;
            const row = rowOf(entry, run, context, isFull ? linesOf : undefined);
            if (space.bytes < row.markup.length) {
                space.left += 1 + entry.others.length;
                return [];
            }
            space.bytes -= row.markup.length;
            return [row];
        });
        const about = markup `<li class="about">${aboutRule(group)}</li>`;
        return fold(headOf(group, context), rows.length === 0 ? [] : [about, ...rows], isOpen);
    });
}
const headOf = (group, context) => {
    const { severity, title, ruleId, findings } = group;
    return markup `${badge(severity)} <strong>${(0,words/* short */.h0)(title)}</strong>${(0,rule_group/* standingOf */.YP)(group)} <span class="soft">${ruleName(ruleId, context)} \u00b7 ${(0,rule_group/* amountOf */.MT)(findings)}</span>`;
};
function aboutRule({ rule }) {
    if (rule === undefined)
        return markup ``;
    const advice = rule.advice === '' ? undefined : markup `<p><strong>Instead:</strong> ${sentence(rule.advice)}</p>`;
    const links = rule.references.map((one) => /^https:\/\/[^\s"]+$/u.test(one)
        ? markup ` <a href="${one}" rel="noreferrer">${one}</a>`
        : markup ` ${one}`);
    return markup `${advice}<details><summary class="soft">Why</summary><p>${sentence(rule.why)}</p><p class="soft">${links}</p></details>`;
}
/** With `linesOf`: also its code and its fix. */
function rowOf({ first, others }, run, context, linesOf) {
    const { region, status, message, severity, confidence, ruleId, related, fixes } = first;
    const place = (one) => placeIn(one, run.result, status, context);
    const notes = [
        status === 'existing' && (0,tally/* isFresh */.pL)(run.result, first) ? 'existing' : '',
        confidence === 'low' ? 'low confidence' : '',
    ].filter(Boolean);
    const doubt = notes.length > 0 ? markup ` <span class="soft">(${notes.join(', ')})</span>` : undefined;
    const also = others.map((one) => markup `<li>${place(one.region)} ${(0,subject/* advisoriesOf */.fO)([one]).join(', ')}</li>`);
    const full = linesOf === undefined
        ? []
        : [
            codeOf(first, linesOf),
            ...related
                .slice(0, relatedShown)
                .map((one) => markup `<p>See ${place(one.region)}: ${sentence((0,words/* short */.h0)(one.message))}</p>`),
            ...fixes.slice(0, 1).map((fix) => {
                return markup `<p><strong class="pass">${(0,words/* capital */.Nx)(fix.mode)}:</strong> ${sentence((0,words/* short */.h0)(fix.title))}</p>${changeOf(run, fix)}`;
            }),
        ];
    const data = markup `data-severity="${severity}" data-check="${ruleId.split('/')[0]}" data-status="${status}"`;
    const places = also.length > 0 ? markup `<details><summary>also at</summary><ul>${also}</ul></details>` : undefined;
    return markup `<li class="row" ${data}><p>${place(region)}</p><p>${sentence((0,words/* short */.h0)(message))}${doubt}</p>${full}${places}</li>\n`;
}
function codeOf({ region, evidence }, linesOf) {
    const lines = region?.commit === undefined && region ? linesOf(region.path) : undefined;
    const shown = region && lines ? (0,report_frame/* frame */.G)(lines, region, room) : [];
    if (!region || shown.length === 0)
        return evidence === '' ? markup `` : markup `<pre>${(0,clip/* clip */.$)(evidence, room)}</pre>`;
    const digits = String(region.endLine + 1).length;
    const gutter = (mark) => markup `<span class="soft">${mark.padStart(digits)} \u2502</span>`;
    return markup `<pre>${shown.map((line) => {
        if (line.kind === 'gap')
            return markup `${gutter('\u2026')}\n`;
        if (line.kind === 'mark')
            return markup `${gutter('')} <b class="fail">${line.text}</b>\n`;
        return markup `${gutter(String(line.number))} ${line.text}\n`;
    })}</pre>`;
}

// EXTERNAL MODULE: ./out/shared/report/cause.js
var cause = __webpack_require__(48508);
// EXTERNAL MODULE: ./out/shared/report/markdown/counts.js
var counts = __webpack_require__(43517);
// EXTERNAL MODULE: ./out/shared/report/order.js
var order = __webpack_require__(16115);
// EXTERNAL MODULE: ./out/shared/report/page.js
var report_page = __webpack_require__(66412);
;// CONCATENATED MODULE: ./out/shared/report/html/sections.js










/** Rows of a section that are no findings; more is a number. */
const mostRows = 1_000;
const limited = (all, row) => [
    ...all.slice(0, mostRows).map(row),
    ...(all.length > mostRows ? [markup `<li class="soft">\u2026 ${all.length - mostRows} more</li>`] : []),
];
/** Tool, scope and commits. */
function commits(result) {
    const { tool, scope, base, head, filesChecked } = result;
    const range = [base, head].flatMap((commit) => (commit === null ? [] : [commit.slice(0, 12)])).join(' \u2192 ');
    const { excluded } = (0,tally/* tallyRun */.YM)(result);
    const parts = [`${tool.name} ${tool.version}`, `scope ${scope}`, (0,tally/* count */.U9)(filesChecked, 'file')];
    const more = [...(excluded > 0 ? [`${excluded} excluded`] : []), ...(range === '' ? [] : [range])];
    return markup `<p class="soft">${[...parts, ...more].join(' \u00b7 ')}</p>`;
}
/** What went wrong and what could not be checked: it decides the outcome, so it stands before the findings. */
function troubles(result) {
    const problems = (0,tally/* errorsOf */.Bp)(result);
    const blind = (0,tally/* uncheckedOf */.E6)(result.checks);
    const told = ({ message, hint }) => markup `<p>${sentence((0,words/* short */.h0)(message))}</p><p class="soft">${sentence((0,words/* short */.h0)(hint))}</p>`;
    const errors = limited(problems, (one) => markup `<li><code>${(0,words/* short */.h0)(one.code)}</code>${told(one)}</li>\n`);
    const unchecked = limited(blind, (one) => {
        const place = (0,cause/* placeOfUnchecked */.v2)({ ...one, path: (0,words/* short */.h0)(one.path) });
        return markup `<li class="row" data-status="unchecked"><code>${place}</code>${told(one)}</li>\n`;
    });
    return markup `${listed(`Errors: ${problems.length}`, errors, 'fail')}${listed(`Could not check: ${blind.length}`, unchecked, 'fail')}`;
}
const listed = (title, rows, tone) => rows.length === 0 ? markup `` : section(title, [markup `<ul class="list">${rows}</ul>`], tone);
/** Settings and ignores that the change itself brings in: a reviewer decides on them. */
function proposals(result, context) {
    const ignores = result.checks.flatMap(({ suppressed }) => suppressed.filter((one) => one.proposed));
    const settings = limited(result.proposed, (path) => markup `<li><code>${(0,words/* short */.h0)(path)}</code></li>\n`);
    const rows = limited(ignores, (one) => ignoreRow(one, result, context));
    const brought = `This change brings in ${(0,tally/* count */.U9)(ignores.length, 'ignore')}`;
    const proposed = 'This change proposes settings: they count once it is merged';
    return markup `${listed(brought, rows, 'wait')}${listed(proposed, settings, 'wait')}`;
}
/** One row a check; only the columns that say something. */
function checkTable(result) {
    const told = (0,order/* checksInOrder */.B)(result).map((check) => ({ check, seen: (0,tally/* tally */.N4)([check], result.scope) }));
    const used = (0,counts/* columnsOf */.P)(told.map(({ seen }) => seen));
    const rows = told.map(({ check, seen }) => {
        const mark = (0,report_page/* outcomeMark */.eD)(check.outcome, check.idle !== undefined || (0,verdict/* isEmpty */.Im)(seen));
        const cells = used.map(([, of]) => markup `<td class="number">${String(of(seen) || '\u00b7')}</td>`);
        return markup `<tr><th scope="row">${mark} ${check.id}</th>${cells}</tr>\n`;
    });
    const heads = used.map(([name]) => markup `<th scope="col" class="number">${name}</th>`);
    const head = markup `<thead><tr><th scope="col">check</th>${heads}</tr></thead>`;
    return markup `<div class="wide" tabindex="0" role="region" aria-label="Numbers of each check"><table>${head}<tbody>${rows}</tbody></table></div>`;
}
/** What a check wants known, and why it was asked for nothing. */
const notes = (result) => (0,order/* checksInOrder */.B)(result).flatMap(({ id, idle, notes: own }) => [...(idle === undefined ? [] : [(0,words/* notConfigured */.q5)(idle)]), ...own].map((note) => markup `<p class="soft"><strong>${id}</strong>: ${sentence((0,words/* short */.h0)(note))}</p>`));
function suppressedRows(result, context) {
    const all = result.checks.flatMap(({ suppressed }) => suppressed.filter(({ proposed }) => !proposed));
    return fold(markup `<strong>Suppressed: ${all.length}</strong>`, limited(all, (one) => ignoreRow(one, result, context)));
}
function ignoreRow({ finding, by, reason, until, owner, source }, result, context) {
    const { ruleId, severity, region, status } = finding;
    const end = until === null ? '' : ` until ${(0,words/* short */.h0)(until)}`;
    const why = `${(0,words/* short */.h0)(reason ?? 'no reason given')}${end}${owner === undefined ? '' : `, ${(0,words/* short */.h0)(owner)}`}`;
    const data = markup `data-severity="${severity}" data-check="${ruleId.split('/')[0]}" data-status="suppressed"`;
    const name = markup `${badge(severity)} ${ruleName(ruleId, context)}`;
    const place = placeIn(region, result, status, context);
    return markup `<li class="row" ${data}>${name} at ${place}: ${why} <span class="soft">(${by}, ${(0,words/* short */.h0)(source)})</span></li>\n`;
}
const mostReasons = 20;
/** By reason, those of several checks once. */
function excludedRows({ checks }) {
    const all = [
        ...new Map(checks.flatMap(({ excluded }) => excluded.map((one) => [one.path, one]))).values(),
    ];
    const groups = [...(0,group/* groupBy */.$)(all, ({ why }) => why)].sort(([, a], [, b]) => b.length - a.length);
    const others = groups.slice(mostReasons).flatMap(([, own]) => own);
    const rest = others.length > 0 ? markup `<p class="soft">\u2026 ${others.length} more, for other reasons</p>` : undefined;
    return markup `${groups.slice(0, mostReasons).map(([why, own]) => fold(markup `<strong>Excluded, ${(0,words/* short */.h0)(why)}: ${own.length}</strong>`, limited(own, ({ path }) => markup `<li class="row" data-status="excluded"><code>${(0,words/* short */.h0)(path)}</code></li>\n`)))}${rest}`;
}
/** A page that may load nothing cannot draw them: their source says the same. */
const drawings = ({ checks }) => markup `${checks
    .flatMap((check) => check.drawings)
    .map(({ title, mermaid }) => {
    const lines = mermaid.split('\n').slice(0, mostRows);
    return markup `<details><summary>${title} (Mermaid)</summary><pre>${lines.map((line) => markup `${line}\n`)}</pre></details>\n`;
})}`;

;// CONCATENATED MODULE: ./out/shared/report/html/report.js









/** Bytes of findings: 10,000 of them fit, and a browser opens that at once. */
const findingBytes = 4_000_000;
/** With more the groups are closed, and the reader begins with their titles. */
const mostOpen = 60;
/** The whole result as one page: outcome first, then what went wrong, numbers, findings, and what was left out. */
function toHtml(run, context) {
    const { result } = run;
    const { word, why, next } = (0,verdict/* verdict */.WJ)(result);
    const all = result.checks.flatMap((check) => check.findings);
    const space = roomFor(findingBytes);
    const groups = (title, findings, isOpen) => {
        const shown = findingGroups(findings, run, context, space, isOpen);
        return findings.length === 0 ? markup `` : section(`${title}: ${findings.length}`, shown);
    };
    const fresh = all.filter((one) => (0,tally/* isFresh */.pL)(result, one));
    const findings = [
        groups('Findings', fresh, fresh.length <= mostOpen),
        groups('Existing before this change, not gating', (0,tally/* asideIn */._W)(result, all, 'existing'), false),
        groups('Fixed by this change', (0,tally/* asideIn */._W)(result, all, 'fixed'), false),
    ];
    const advice = next === null ? undefined : markup `<p>${sentence(next)}</p>`;
    const rest = space.left > 0
        ? markup `<p class="fail">${space.left} more findings found no room here: all are in ${context.rest}.</p>`
        : undefined;
    const body = markup `<header>
<h1>${verdict/* verdictMark */.vG[word]} Portcullis: ${word.toLowerCase()}</h1>
<p class="${toneOf[word]}"><strong>${sentence(`${(0,words/* capital */.Nx)(why)}.`)}</strong></p>${advice}${commits(result)}
</header>
<main>
${troubles(result)}${proposals(result, context)}${section('Checks', [checkTable(result), ...notes(result)])}
${filterForm(result.checks.map(({ id }) => id))}
${findings}${rest}${suppressedRows(result, context)}${excludedRows(result)}${drawings(result)}
</main>`;
    return (0,page/* page */.M)({ title: `Portcullis: ${word.toLowerCase()}`, body: body.markup, script: filterScript });
}
const toneOf = { Passed: 'pass', 'Nothing to check': 'soft', Failed: 'fail', Incomplete: 'fail' };
const statuses = ['introduced', 'existing', 'fixed', 'unknown', 'suppressed', 'unchecked', 'excluded'];
/** Shown by its script alone. */
function filterForm(checks) {
    const choice = (name, values) => {
        const options = values.map((one) => markup `<option>${one}</option>`);
        return markup `<label>${name}<select name="${name}"><option value="">all</option>${options}</select></label>\n`;
    };
    return markup `<form id="filter" class="filter" hidden>
<label>text<input name="text" type="search" placeholder="path, rule, words" autocomplete="off"></label>
${choice('severity', severity/* severities */.gO)}${choice('check', checks)}${choice('status', statuses)}
<button type="reset">Show all</button><output id="shown" role="status"></output>
</form>`;
}

;// CONCATENATED MODULE: ./out/shared/report/json.js

/** The JSON report: `report.schema.json` describes it. Keys stand in a fixed order, and no others than these. */
const toJson = ({ result }) => `${(0,report_escape/* forJson */.Cx)(report(result))}\n`;
const report = (result) => ({
    schemaVersion: result.schemaVersion,
    tool: { name: result.tool.name, version: result.tool.version },
    scope: result.scope,
    base: result.base,
    head: result.head,
    outcome: result.outcome,
    gate: { failOn: result.gate.failOn, failing: result.gate.failing, unchecked: result.gate.unchecked },
    filesChecked: result.filesChecked,
    proposed: result.proposed,
    checks: result.checks.map(check),
    errors: result.errors.map(problem),
});
const check = (one) => ({
    id: one.id,
    failOn: one.failOn,
    outcome: one.outcome,
    filesChecked: one.filesChecked,
    bytesChecked: one.bytesChecked,
    durationMs: one.durationMs,
    findings: one.findings.map(finding),
    suppressed: one.suppressed.map(suppressed),
    excluded: one.excluded.map(({ path, why }) => ({ path, why })),
    unchecked: one.unchecked.map(({ path, code, message, line, hint }) => ({
        path,
        code,
        message,
        line,
        hint,
    })),
    errors: one.errors.map(problem),
    offline: one.offline,
    ...(one.idle !== undefined && { idle: one.idle }),
    notes: one.notes,
    drawings: one.drawings.map(({ title, mermaid }) => ({ title, mermaid })),
    properties: one.properties,
});
const finding = (one) => ({
    ruleId: one.ruleId,
    aliases: one.aliases,
    severity: one.severity,
    confidence: one.confidence,
    status: one.status,
    message: one.message,
    region: one.region && region(one.region),
    related: one.related.map((related) => ({ message: related.message, region: region(related.region) })),
    evidence: one.evidence,
    fingerprint: one.fingerprint,
    fixes: one.fixes.map(({ title, mode, edits }) => ({
        title,
        mode,
        edits: edits.map(({ path, offset, length, text }) => ({ path, offset, length, text })),
    })),
    properties: one.properties,
});
const region = ({ path, startLine, startColumn, endLine, endColumn, commit }) => ({
    path,
    startLine,
    startColumn,
    endLine,
    endColumn,
    ...(commit !== undefined && { commit }),
});
const suppressed = (one) => ({
    finding: finding(one.finding),
    by: one.by,
    reason: one.reason,
    until: one.until,
    ...(one.owner !== undefined && { owner: one.owner }),
    source: one.source,
    proposed: one.proposed,
});
const problem = ({ code, message, hint }) => ({ code, message, hint });

// EXTERNAL MODULE: ./out/shared/report/sarif.js + 3 modules
var sarif = __webpack_require__(37017);
// EXTERNAL MODULE: ./out/shared/report/summary.js
var summary = __webpack_require__(52371);
// EXTERNAL MODULE: ./out/shared/report/terminal.js
var terminal = __webpack_require__(92163);
;// CONCATENATED MODULE: ./out/shared/report/format.js







const formats = ['terminal', 'json', 'sarif', 'markdown', 'html', 'comment'];
/** Each format as a text that may go to a file and to a log alike. */
const reporters = {
    terminal: terminal/* toTerminal */.yw,
    json: (run) => toJson(run),
    sarif: (run, context) => `${(0,report_escape/* forJson */.Cx)((0,sarif/* toSarif */.z)(run, context))}\n`,
    markdown: (run, context) => (0,report_escape/* guardLog */.gr)((0,summary/* toSummary */.m)(run, context)),
    html: toHtml,
    /** Fits a pull-request comment. */
    comment: (run, context) => (0,report_escape/* guardLog */.gr)(toComment(run, context)),
};


/***/ }),

/***/ 19450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ frame)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31354);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12468);


/** Lines of a region shown in full; a longer one keeps its head and its last line. */
const mostLines = 4;
/**
 * The lines of a region with one around them, and the region underlined. `room`: columns for the source itself.
 * Empty when the text has no such line, or nothing at all.
 */
function frame(lines, region, room) {
    const last = Math.min((0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLineOf */ .SH)(region), lines.length);
    if (region.startLine > last || (lines.length === 1 && lines[0] === ''))
        return [];
    const shown = around(lines, region.startLine - 1, room);
    const long = last - region.startLine + 1 > mostLines;
    for (let number = region.startLine; number <= last; number += 1) {
        if (long && number === region.startLine + 2) {
            shown.push({ kind: 'gap' });
            number = last;
        }
        shown.push(...marked(lines, number, region, room));
    }
    return [...shown, ...around(lines, last + 1, room)];
}
function around(lines, number, room) {
    const line = lines[number - 1];
    if (line === undefined || line.trim() === '')
        return [];
    return [{ kind: 'source', number, text: cut(line, 0, room).text }];
}
function marked(lines, number, region, room) {
    const line = lines[number - 1] ?? '';
    const indent = line.length - line.trimStart().length;
    const from = number === region.startLine ? region.startColumn - 1 : indent;
    const to = number === region.endLine ? Math.min(region.endColumn - 1, line.length) : line.trimEnd().length;
    const { text, columns } = cut(line, from, room);
    if (number !== region.startLine && to <= from)
        return [{ kind: 'source', number, text }];
    const { left, right } = columns(from, Math.max(to, from));
    const mark = ' '.repeat(left) + '^'.repeat(Math.max(1, right - left));
    return [
        { kind: 'source', number, text },
        { kind: 'mark', text: mark },
    ];
}
/** As much of a line as fits into `room` columns, with `focus` in sight; `\u2026` stands where something is cut off. */
function cut(line, focus, room) {
    const begin = focus < room / 2 ? 0 : charStart(line, focus - Math.floor(room / 3));
    const whole = (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .nc)(line.slice(0, room + 1));
    if (line.length <= room && (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(whole) <= room)
        return view(whole, '', '');
    const near = (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .nc)(line.slice(begin, charStart(line, begin + room)), begin);
    const kept = [];
    // One column for each `\u2026`.
    let used = 2;
    for (const cell of near) {
        used += cell.width;
        if (used > room)
            break;
        kept.push(cell);
    }
    const end = near[kept.length]?.at ?? begin + room;
    return view(kept, begin > 0 ? '\u2026' : '', end < line.length ? '\u2026' : '');
}
/** Steps back from the second half of a surrogate pair. */
const charStart = (line, at) => /[\udc00-\udfff]/.test(line.charAt(at)) ? at - 1 : at;
function view(cells, before, after) {
    const width = (upTo) => before.length + (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(cells.filter(({ at }) => at < upTo));
    return {
        text: (before + cells.map(({ text }) => text).join('') + after).trimEnd(),
        columns: (from, to) => ({ left: width(from), right: width(to) }),
    };
}


/***/ }),

/***/ 5904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ escapeHtml),
  M: () => (/* binding */ page)
});

// EXTERNAL MODULE: ./out/shared/core/hash.js
var hash = __webpack_require__(62824);
// EXTERNAL MODULE: ./out/shared/report/escape.js
var report_escape = __webpack_require__(45316);
;// CONCATENATED MODULE: ./out/shared/report/html/style.js
/**
 * The look of all pages. Severity colours read on both backgrounds at 4.5:1 (WCAG 2.2, 1.4.3), which a test measures.
 * Classes: `badge` with a severity or `pass`, `fail`, `wait`; `wide` around a table that may be broader than the window.
 */
const style = `
:root {
  --page: #ffffff; --surface: #f6f8fa; --line: #d1d9e0; --text: #1f2328; --soft: #59636e; --link: #0757b5;
  --critical: #a40e26; --high: #b04300; --medium: #855600; --low: #0757b5; --info: #59636e;
  --pass: #116329; --fail: #a40e26; --wait: #855600; --removed: #ffebe9; --added: #dafbe1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --surface: #161b22; --line: #3d444d; --text: #f0f6fc; --soft: #9198a1; --link: #6cb0ff;
    --critical: #ff7b72; --high: #ffa657; --medium: #e3b341; --low: #79c0ff; --info: #9198a1;
    --pass: #56d364; --fail: #ff7b72; --wait: #e3b341; --removed: #3c1618; --added: #12301d;
  }
}
* { box-sizing: border-box; }
html { color-scheme: light dark; -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 24px 16px 64px; max-width: 1120px; background: var(--page); color: var(--text);
  font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif;
  overflow-wrap: anywhere;
}
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 4px; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 40px 0 12px; padding-bottom: 6px; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; line-height: 1.4; margin: 0; }
p { margin: 6px 0; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code, pre { font: 0.875rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; }
pre { margin: 8px 0; padding: 8px 12px; background: var(--surface); border: 1px solid var(--line); border-radius: 6px;
  overflow-x: auto; overflow-wrap: normal; tab-size: 4; }
ul { margin: 6px 0; padding-left: 20px; }
.soft { color: var(--soft); }
.wide { overflow-x: auto; max-width: 100%; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
th, td { text-align: left; vertical-align: top; padding: 6px 16px 6px 0; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 600; white-space: nowrap; }
td.number, th.number { text-align: right; }
.badge { display: inline-block; padding: 0 8px; border: 1px solid currentcolor; border-radius: 999px;
  font-size: 0.8125rem; font-weight: 600; white-space: nowrap; }
.critical { color: var(--critical); } .high { color: var(--high); } .medium { color: var(--medium); }
.low { color: var(--low); } .info { color: var(--info); }
.pass { color: var(--pass); } .fail { color: var(--fail); } .wait { color: var(--wait); }
.list { list-style: none; padding: 0; }
.list > li { padding: 8px 0; border-top: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 60px; }
.list > li:first-child { border-top: 0; }
.list > li > p { margin: 2px 0; }
.list > .about { border-top: 0; padding-top: 0; }
.group { margin: 8px 0; padding: 6px 16px; border: 1px solid var(--line); border-radius: 6px; }
.group > summary { padding: 4px 0; }
.filter { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: end; margin: 24px 0; }
button { font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--soft); border-radius: 6px;
  padding: 4px 12px; cursor: pointer; }
.filter label { display: grid; color: var(--soft); font-size: 0.8125rem; }
summary { cursor: pointer; }
details > summary { padding: 4px 0; }
input, select { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--soft); border-radius: 6px;
  padding: 4px 8px; max-width: 100%; }
del, ins { display: block; text-decoration: none; }
del { background: var(--removed); } ins { background: var(--added); }
[hidden] { display: none !important; }
@media print {
  details::details-content { content-visibility: visible; block-size: auto; }
  .list > li { content-visibility: visible; } .filter { display: none; }
}
`;

;// CONCATENATED MODULE: ./out/shared/report/html/page.js



/**
 * One file that asks nobody for anything: the policy in its head (CSP 3) allows the style and script that stand here, by
 * their hashes, and nothing else, so markup that slipped in could not act.
 */
function page({ title, body, script, style: own = '' }) {
    const look = style + own;
    const allowed = [
        "default-src 'none'",
        `style-src '${sourceOf(look)}'`,
        ...(script === undefined ? [] : [`script-src '${sourceOf(script)}'`]),
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${allowed}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${look}</style>
</head>
<body>
${body}
${script === undefined ? '' : `<script>${script}</script>\n`}</body>
</html>
`;
}
/** CSP 3 \u00a72.3.1 hash-source: of the exact text between the tags. */
const sourceOf = (text) => `sha256-${(0,hash/* hashedOver */.m)('sha256', Buffer.from(text), 1).toString('base64')}`;
/**
 * One line of text in an element or a quoted attribute: it shows as itself, with what cannot be seen spelt out. A runner
 * that prints the page finds no command in it (`escape.ts`).
 */
const escapeHtml = (text) => (0,report_escape/* visible */.RK)(text).replace(/[&<>"'`]|::|##(?=\[)/g, (signs) => `&#${signs.charCodeAt(0)};${signs.slice(1)}`);


/***/ }),

/***/ 86551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   Tm: () => (/* binding */ rank),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   zs: () => (/* binding */ opening)
/* harmony export */ });
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81400);

/** What gets room first on a page: the order of `rank`. */
const rank = {
    frame: 0,
    proposal: 1,
    trouble: 2,
    overview: 9,
    findings: 10,
    notes: 19,
    more: 20,
    drawings: 25,
    folded: 30,
};
const plain = (markdown, order = rank.frame) => ({
    rank: order,
    kind: 'plain',
    title: markdown,
    rows: [],
});
/** Nothing where there are no rows. */
const list = (title, rows, order) => rows.length === 0 ? [] : [{ rank: order, kind: 'list', title, rows }];
/** Nothing where there are no rows. `title` follows their number: `existing, not gating`. */
const fold = (title, rows, order) => rows.length === 0 ? [] : [{ rank: order, kind: 'fold', title, rows }];
/** Bytes of rows in plain sight: a few long ones are enough to scroll by. */
const openBytes = 2048;
/** The first rows in plain sight, the others folded and first to go. */
function opening(title, rows, open, more) {
    let used = 0;
    const long = rows.findIndex(({ text }) => (used += (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(text)) > openBytes);
    const end = Math.min(open.rows, long === -1 ? rows.length : Math.max(1, long));
    return [...list(title, rows.slice(0, end), open.rank), ...fold(more.title, rows.slice(end), more.rank)];
}
/** A row that tells of one thing. */
const row = (text) => ({ text, entries: 1 });


/***/ }),

/***/ 788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ checkBlocks),
  H: () => (/* binding */ noteBlocks)
});

// EXTERNAL MODULE: ./out/shared/report/tally.js
var tally = __webpack_require__(38953);
// EXTERNAL MODULE: ./out/shared/report/markdown/blocks.js
var blocks = __webpack_require__(86551);
// EXTERNAL MODULE: ./out/shared/report/markdown/drawings.js
var drawings = __webpack_require__(66578);
// EXTERNAL MODULE: ./out/shared/core/group.js
var core_group = __webpack_require__(46413);
// EXTERNAL MODULE: ./out/shared/core/severity.js
var core_severity = __webpack_require__(87131);
// EXTERNAL MODULE: ./out/shared/report/escape.js
var report_escape = __webpack_require__(45316);
// EXTERNAL MODULE: ./out/shared/report/past-advice.js
var past_advice = __webpack_require__(45104);
// EXTERNAL MODULE: ./out/shared/report/rule-group.js
var rule_group = __webpack_require__(42971);
// EXTERNAL MODULE: ./out/shared/report/subject.js
var subject = __webpack_require__(49123);
// EXTERNAL MODULE: ./out/shared/report/markdown/words.js
var words = __webpack_require__(9120);
;// CONCATENATED MODULE: ./out/shared/report/markdown/findings.js









/** Rows of a rule in plain sight. */
const mostOpen = 5;
/** Lines of a file in one row. */
const mostLines = 6;
/** Advisories of a package in one row. */
const mostAdvisories = 20;
/** Rules named in the table of rules. */
const mostRules = 40;
/** With so many findings the reader wants the numbers first. */
const many = 40;
/** Findings by rule, most severe first, each rule's by file. */
function ruleBlocks(findings, result, context) {
    const groups = (0,rule_group/* groupByRule */.RJ)(findings, context);
    const isLong = findings.length > many && groups.length > 2;
    return [
        ...(isLong ? [(0,blocks/* plain */.pj)(ruleTable(groups, context), blocks/* rank */.Tm.overview)] : []),
        ...groups.flatMap((group) => ofRule(group, result, context)),
    ];
}
function ofRule(group, result, context) {
    const { ruleId, rule, title, severity, findings } = group;
    const head = `${words/* severityMark */.nU[severity]} **${severity} \u00b7 ${(0,report_escape/* forMarkdown */.Bm)((0,words/* short */.h0)(title))}**${(0,rule_group/* standingOf */.YP)(group)} ${(0,words/* ruleName */.oF)(ruleId, context)} \u00b7 ${(0,rule_group/* amountOf */.MT)(findings)}`;
    const advice = [rule ? (0,words/* short */.h0)(rule.advice) : '', (0,past_advice/* pastAdvice */.d)(findings)]
        .filter(Boolean)
        .map((one) => `\n\n${(0,report_escape/* forMarkdownSentence */.qO)(one)}`)
        .join('');
    const order = (0,core_severity/* severityRank */.qs)(severity);
    return (0,blocks/* opening */.zs)(head + advice, findingRows(findings, result, context), { rows: mostOpen, rank: blocks/* rank */.Tm.findings + order }, { title: `more: ${words/* severityMark */.nU[severity]} ${(0,report_escape/* forHtml */.B2)((0,words/* short */.h0)(title))}`, rank: blocks/* rank */.Tm.more + order });
}
function ruleTable(groups, context) {
    const rows = groups.slice(0, mostRules).map(({ ruleId, severity, findings }) => {
        const name = ruleId.includes('|') ? (0,report_escape/* forMarkdown */.Bm)((0,words/* short */.h0)(ruleId)) : (0,words/* ruleName */.oF)(ruleId, context);
        return `| ${words/* severityMark */.nU[severity]} ${severity} | ${name} | ${findings.length} | ${(0,rule_group/* filesOf */.R8)(findings)} |\n`;
    });
    const left = groups.slice(mostRules);
    const others = left.flatMap(({ findings }) => findings);
    const last = left.length > 0
        ? `| | ${(0,tally/* count */.U9)(left.length, 'more rule')} | ${others.length} | ${(0,rule_group/* filesOf */.R8)(others)} |\n`
        : '';
    return `| severity | rule | findings | files |\n| --- | --- | --: | --: |\n${rows.join('')}${last}\n`;
}
/**
 * What the same file says in the same words on several lines is one row with a link to each, and so is what one step mends,
 * in however many files.
 */
function findingRows(findings, result, context, before = () => '') {
    let apart = 0;
    const alike = (0,core_group/* groupBy */.$)(findings, (finding) => {
        const { region, message, confidence, severity, ruleId, related } = finding;
        const step = (0,subject/* stepOf */.cg)(finding);
        if (region === null || (related.length > 0 && step === undefined))
            return `${(apart += 1)}`;
        const what = step ?? `${region.path}\0${message}`;
        return [region.commit, what, confidence, severity, ruleId].join('\0');
    });
    return [...alike.values()].flatMap((group) => {
        const most = group.some((one) => (0,subject/* stepOf */.cg)(one) !== undefined) ? mostAdvisories : mostLines;
        return Array.from({ length: Math.ceil(group.length / most) }, (_, at) => {
            const part = group.slice(at * most, (at + 1) * most);
            return { text: oneRow(part, result, context, before), entries: part.length };
        });
    });
}
function oneRow(group, result, context, before) {
    const [first, ...others] = group;
    if (first === undefined)
        return '';
    const commit = (0,words/* commitOf */.D3)(first, result);
    const inFile = ({ region }) => region?.path === first.region?.path;
    const lineOf = ({ region }) => `:${region?.startLine ?? ''}`;
    const isHere = (one) => (0,subject/* stepOf */.cg)(first) !== undefined && inFile(one) && lineOf(one) === lineOf(first);
    const byPlace = (0,core_group/* groupBy */.$)(others, (one) => `${one.region?.path ?? ''}${lineOf(one)}`);
    const lines = [...byPlace.values()].flatMap(([one]) => one === undefined || isHere(one)
        ? []
        : (0,words/* placeIn */.VV)(one.region, commit, context, inFile(one) ? lineOf(one) : undefined));
    const ids = (0,subject/* advisoriesOf */.fO)(others, first).map((id) => (0,report_escape/* forMarkdownCode */.m6)((0,words/* short */.h0)(id)));
    const also = ids.length === 0 ? '' : ` \u00b7 also ${ids.join(', ')}`;
    const related = first.related
        .slice(0, 2)
        .map(({ region, message }) => ` (see ${(0,words/* placeIn */.VV)(region, commit, context)}: ${(0,words/* sentence */.em)(message)})`);
    const doubt = first.confidence === 'low' ? ' (low confidence)' : '';
    const places = [(0,words/* placeIn */.VV)(first.region, commit, context), ...lines].join(' ');
    return `- ${before(first)}${places}: ${(0,words/* sentence */.em)(first.message)}${doubt}${also}${related.join('')}`;
}

// EXTERNAL MODULE: ./out/shared/report/markdown/ignores.js
var ignores = __webpack_require__(99146);
;// CONCATENATED MODULE: ./out/shared/report/markdown/check.js






/** What was left out with good reason: behind the findings, which are what a reader looks for. */
const noteBlocks = ({ notes }, title) => (0,blocks/* list */.p_)(title, notes.map((note) => (0,blocks/* row */.nM)(`- ${(0,words/* sentence */.em)(note)}`)), blocks/* rank */.Tm.notes);
/** What one check has to tell: its fresh findings by rule, then folded what is known, fixed or suppressed. */
function checkBlocks(check, result, context) {
    const rows = (status) => findingRows((0,tally/* asideIn */._W)(result, check.findings, status), result, context, ({ severity, ruleId }) => `${words/* severityMark */.nU[severity]} ${(0,words/* ruleName */.oF)(ruleId, context)} `);
    const fresh = check.findings.filter((one) => (0,tally/* isFresh */.pL)(result, one));
    const accepted = check.suppressed.filter(({ proposed }) => !proposed);
    return [
        ...ruleBlocks(fresh, result, context),
        ...noteBlocks(check, 'Notes:'),
        ...check.drawings.map(drawings/* drawn */.v),
        ...(0,blocks/* fold */.AU)('existing, not gating', rows('existing'), blocks/* rank */.Tm.folded),
        ...(0,blocks/* fold */.AU)('fixed by this change', rows('fixed'), blocks/* rank */.Tm.folded + 1),
        ...(0,blocks/* fold */.AU)('suppressed', (0,ignores/* ignoreRows */.GN)(accepted, result, context), blocks/* rank */.Tm.folded + 2),
    ];
}


/***/ }),

/***/ 43517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ columnsOf),
/* harmony export */   y: () => (/* binding */ countTable)
/* harmony export */ });
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87131);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38953);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9120);



/** What a run is told by, in numbers. */
const columns = [
    ['new', (seen) => seen.introduced],
    ..._core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.map((one) => [one, (seen) => seen.bySeverity[one]]),
    ['existing', (seen) => seen.existing],
    ['fixed', (seen) => seen.fixed],
    ['suppressed', (seen) => seen.suppressed],
    ['unchecked', (seen) => seen.unchecked],
    ['errors', (seen) => seen.errors],
    ['files', (seen) => seen.files],
];
/** The columns that say something: one without any number is left out. */
function columnsOf(tallies) {
    const all = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOf */ .XN)(tallies);
    return columns.filter(([name, of]) => name === 'files' || of(all) > 0);
}
/** A mark is as wide as its numbers: the table is read on a phone too. */
const markOf = (name) => _words_js__WEBPACK_IMPORTED_MODULE_2__/* .severityMark */ .nU[name];
/** One row a check; only the columns that say something. `name` is Markdown. */
function countTable(rows) {
    if (rows.length === 0)
        return '';
    const used = columnsOf(rows.map(({ tally }) => tally));
    const cells = rows.map(({ name, tally }) => [name, ...used.map(([, of]) => String(of(tally) || '\u00b7'))]);
    const head = ['check', ...used.map(([name]) => markOf(name) ?? name)];
    const line = (row) => `| ${row.join(' | ')} |\n`;
    return `${line(head)}${line(head.map((_, at) => (at === 0 ? '---' : '--:')))}${cells.map(line).join('')}\n`;
}


/***/ }),

/***/ 66578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ drawn),
/* harmony export */   w: () => (/* binding */ severityChart)
/* harmony export */ });
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87131);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45316);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86551);



/** GitHub draws it; the fence is longer than any in the text. */
const mermaidFence = (mermaid) => {
    const fence = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .fenceFor */ .Lt)(mermaid, 3);
    return `${fence}mermaid\n${mermaid.trimEnd()}\n${fence}\n\n`;
};
/** A check's picture, folded. */
const drawn = ({ title, mermaid }) => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(`<details><summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forHtml */ .B2)(title)}</summary>\n\n${mermaidFence(mermaid)}</details>\n\n`, _blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .rank */ .Tm.drawings);
/** The colours of the marks, to be read on light and dark. */
const colours = {
    critical: '#8250df',
    high: '#cf222e',
    medium: '#d4a72c',
    low: '#218bff',
    info: '#8c959f',
};
/** A pie of what stands, by severity; nothing where it would be of one colour. */
function severityChart(counts) {
    // Largest first: so the colours fall on the same slices whether they are taken as written or as drawn.
    const slices = _core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.filter((one) => counts[one] > 0).sort((a, b) => counts[b] - counts[a]);
    if (slices.length < 2)
        return '';
    const theme = Object.fromEntries(slices.map((one, at) => [`pie${at + 1}`, colours[one]]));
    const lines = [
        `%%{init: ${JSON.stringify({ themeVariables: theme })}}%%`,
        'pie showData',
        '    title Findings by severity',
        ...slices.map((one) => `    "${one}" : ${counts[one]}`),
    ];
    return mermaidFence(lines.join('\n'));
}


/***/ }),

/***/ 99146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ proposedSettings),
/* harmony export */   GN: () => (/* binding */ ignoreRows),
/* harmony export */   UY: () => (/* binding */ proposedIgnores)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45316);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86551);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9120);



/** Inline ignores that the change itself brings in: a reviewer decides on them. */
function proposedIgnores(checks, result, context) {
    const proposed = checks.flatMap(({ suppressed }) => suppressed.filter((one) => one.proposed));
    const title = `#### \u26a0\ufe0f This change brings in ${proposed.length === 1 ? 'an ignore' : `${proposed.length} ignores`}`;
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(title, ignoreRows(proposed, result, context), _blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .rank */ .Tm.proposal);
}
/** Settings that the change touches. */
const proposedSettings = ({ proposed }) => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('#### \u26a0\ufe0f This change proposes settings: they count once it is merged', proposed.map((path) => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)(`- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(path))}`)), _blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .rank */ .Tm.proposal);
const ignoreRows = (suppressed, result, context) => suppressed.map(({ finding, by, reason, until, owner, source }) => {
    const why = reason === null ? 'no reason given' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(reason));
    const where = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeIn */ .VV)(finding.region, (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .commitOf */ .D3)(finding, result), context);
    const end = until === null ? '' : ` until ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(until))}`;
    const who = owner === undefined ? '' : `, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(owner))}`;
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)(`- ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .severityMark */ .nU[finding.severity]} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleName */ .oF)(finding.ruleId, context)} at ${where}: ${why}${end}${who} (${by}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(source))})`);
});


/***/ }),

/***/ 43773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ troubles)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45316);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48508);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86551);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9120);




/** Rows in plain sight, so that they leave room for findings. */
const mostOpen = 20;
/** What went wrong and what could not be checked: it decides the outcome, so it stands before the findings. */
function troubles(errors, unchecked, head, context) {
    const problems = errors.map(({ code, message, hint }) => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)(`- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(code))}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ended */ .v6)(message)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(hint)}`.trimEnd()));
    const placed = ({ path, line }) => {
        const region = line === null ? null : { path, startLine: line, startColumn: 1, endLine: line, endColumn: 2 };
        return region || path === '' ? (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeIn */ .VV)(region, head, context) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(path));
    };
    const blind = (0,_cause_js__WEBPACK_IMPORTED_MODULE_3__/* .causesOf */ .cZ)(unchecked).map((cause) => {
        const { first, others } = cause;
        const where = placed(first) + (0,_cause_js__WEBPACK_IMPORTED_MODULE_3__/* .otherPlaces */ .RA)(cause, placed);
        return {
            text: `- ${where}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ended */ .v6)(first.message)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(first.hint)}`.trimEnd(),
            entries: 1 + others.length,
        };
    });
    const open = { rows: mostOpen, rank: _blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .rank */ .Tm.trouble };
    return [
        ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .opening */ .zs)(`#### \u26d4 Errors (${problems.length})`, problems, open, {
            title: 'more errors',
            rank: _blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .rank */ .Tm.more,
        }),
        ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .opening */ .zs)(`#### \u26d4 Could not check (${unchecked.length})`, blind, open, {
            title: 'more that could not be checked',
            rank: _blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .rank */ .Tm.more,
        }),
    ];
}


/***/ }),

/***/ 9120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ idleLine),
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   Y6: () => (/* binding */ restOf),
/* harmony export */   ce: () => (/* binding */ stopped),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   nU: () => (/* binding */ severityMark),
/* harmony export */   oF: () => (/* binding */ ruleName),
/* harmony export */   q5: () => (/* binding */ notConfigured),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
/* harmony import */ var _core_clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49646);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12468);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45316);



const severityMark = {
    critical: '\ud83d\udfe3',
    high: '\ud83d\udd34',
    medium: '\ud83d\udfe1',
    low: '\ud83d\udd35',
    info: '\u26aa',
};
/** Characters of one text of a stranger. */
const longest = 400;
/** What is cut off inside a code span loses the span as a whole: half of one would be no code. */
function short(stranger) {
    const text = (0,_core_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$)(stranger, longest);
    const isCut = text !== stranger && text.split('`').length % 2 === 0;
    return isCut ? `${text.slice(0, text.lastIndexOf('`')).trimEnd()} \u2026` : text;
}
const sentence = (message) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownSentence */ .qO)(short(message));
/** Another sentence follows. */
const stopped = (message) => (/[.!?]$/.test(message) ? message : `${message}.`);
const ended = (message) => sentence(stopped(message));
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
/** `path:line`, linked to exactly these lines where the files are on a server; `name` stands in its place. */
function placeIn(region, commit, { link }, name) {
    if (region === null)
        return 'the repository as a whole';
    const place = name ?? short(`${region.path}:${region.startLine}${(0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .inCommit */ .Ft)(region)}`);
    if (!link || commit === null)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(place);
    // At the start of a block `[\u2026]:` is a definition, and a code span does not keep its bracket from being seen.
    const shown = place.includes(']') ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(place) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(place);
    return `[${shown}](${link(region, region.commit ?? commit)})`;
}
/** A fixed finding stands in the base only. */
const commitOf = ({ status }, { base, head }) => status === 'fixed' ? base : head;
/** The id of a rule, linked to its page; one that this copy does not know may be anybody's text. */
const ruleName = (ruleId, context) => {
    const page = context.rule(ruleId) && context.rulePage(ruleId);
    return page === undefined ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(short(ruleId)) : `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(ruleId)}](${page})`;
};
/** Said where a check that nobody configured would have its findings. */
const notConfigured = (idle) => `not configured: ${idle}`;
/** A paragraph; nothing for a check that is configured. */
const idleLine = ({ id, idle }) => idle === undefined ? '' : `\ud83d\udca4 ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(short(id))} ${sentence(notConfigured(idle))}\n\n`;
/** Where the reader finds what was left out. */
const restOf = (rest, url) => url ? `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(rest)}](${url})` : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(rest);


/***/ }),

/***/ 16115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ checksInOrder),
/* harmony export */   N: () => (/* binding */ bySeriousness)
/* harmony export */ });
/* harmony import */ var _core_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77187);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87131);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38953);



/** The order of every surface: what closes the gate, then the most severe, then the most; negative where `a` comes first. */
const bySeriousness = (a, b) => b.outcome - a.outcome || worst(a) - worst(b) || b.failing - a.failing;
function worst({ tally: { bySeverity } }) {
    const at = _core_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.findIndex((severity) => bySeverity[severity] > 0);
    return at === -1 ? _core_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.length : at;
}
/** The checks of a run as all surfaces show them; equal ones stay as they are. */
const checksInOrder = ({ checks, scope }) => checks
    .map((check) => ({
    check,
    outcome: check.outcome,
    failing: (0,_core_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .failing */ .Jr)(check.findings, check.failOn, scope).length,
    tally: (0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .tally */ .N4)([check], scope),
}))
    .sort(bySeriousness)
    .map(({ check }) => check);


/***/ }),

/***/ 66412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: () => (/* binding */ page),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   eD: () => (/* binding */ outcomeMark)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45316);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(81400);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86551);
/* harmony import */ var _markdown_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(788);
/* harmony import */ var _markdown_counts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43517);
/* harmony import */ var _markdown_drawings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66578);
/* harmony import */ var _markdown_ignores_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99146);
/* harmony import */ var _markdown_troubles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43773);
/* harmony import */ var _markdown_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9120);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16115);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38953);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(25838);












/** Bytes kept for the lines at the foot. */
const footBytes = 2048;
/** The report of a run as a page of GitHub's Markdown within `limit` bytes, worst first. */
function page(run, context, limit) {
    const { result } = run;
    const { errors, head, scope } = result;
    const checks = (0,_order_js__WEBPACK_IMPORTED_MODULE_8__/* .checksInOrder */ .B)(result);
    const { text: body, shown, left, } = (0,_fit_js__WEBPACK_IMPORTED_MODULE_11__/* .fit */ .Uj)([
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(headline((0,_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .verdict */ .WJ)(result))),
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_markdown_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .countTable */ .y)(checks.map((check) => ({ name: nameOf(check, scope), tally: (0,_tally_js__WEBPACK_IMPORTED_MODULE_9__/* .tally */ .N4)([check], scope) })))),
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(checks.map(_markdown_words_js__WEBPACK_IMPORTED_MODULE_7__/* .idleLine */ .B4).join('')),
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_markdown_drawings_js__WEBPACK_IMPORTED_MODULE_4__/* .severityChart */ .w)((0,_tally_js__WEBPACK_IMPORTED_MODULE_9__/* .tallyRun */ .YM)(result).bySeverity), _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .rank */ .Tm.overview),
        ...(0,_markdown_ignores_js__WEBPACK_IMPORTED_MODULE_5__/* .proposedIgnores */ .UY)(checks, result, context),
        ...(0,_markdown_ignores_js__WEBPACK_IMPORTED_MODULE_5__/* .proposedSettings */ .CD)(result),
        ...(0,_markdown_troubles_js__WEBPACK_IMPORTED_MODULE_6__/* .troubles */ .d)((0,_tally_js__WEBPACK_IMPORTED_MODULE_9__/* .errorsOf */ .Bp)({ errors, checks }), (0,_tally_js__WEBPACK_IMPORTED_MODULE_9__/* .uncheckedOf */ .E6)(checks), head, context),
        ...checks.flatMap((check) => {
            const blocks = (0,_markdown_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkBlocks */ .L)(check, result, context);
            return blocks.length === 0 ? [] : [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`### ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(check.id)}\n\n`), ...blocks];
        }),
    ], limit - footBytes);
    const full = left > 0
        ? `**${shown} of ${shown + left} entries fit here; the rest is in ${(0,_markdown_words_js__WEBPACK_IMPORTED_MODULE_7__/* .restOf */ .Y6)(context.rest, context.restUrl)}.**\n\n`
        : '';
    return `${body}${full}${foot(run)}\n`;
}
/** Verdict and what to do about it. */
const headline = ({ word, why, next }) => `## ${_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .verdictMark */ .vG[word]} Portcullis: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(word.toLowerCase())}\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)((0,_markdown_words_js__WEBPACK_IMPORTED_MODULE_7__/* .capital */ .Nx)(why))}.${next === null ? '' : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownSentence */ .qO)(next)}`}\n\n`;
/** How a check ended, as one sign. */
const outcomeMark = (outcome, isIdle) => outcome === 0
    ? _verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .verdictMark */ .vG[isIdle ? 'Nothing to check' : 'Passed']
    : _verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .verdictMark */ .vG[outcome === 1 ? 'Failed' : 'Incomplete'];
const nameOf = (check, scope) => {
    const isIdle = check.idle !== undefined || (0,_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .isEmpty */ .Im)((0,_tally_js__WEBPACK_IMPORTED_MODULE_9__/* .tally */ .N4)([check], scope));
    return `${outcomeMark(check.outcome, isIdle)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(check.id, 'cell')}`;
};
function foot({ result }) {
    const { tool, scope, base, head, filesChecked } = result;
    const range = [base, head].map((commit) => (commit === null ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdownCode */ .m6)(commit.slice(0, 12))));
    const commits = range[0] && range[1] ? `${range[0]} \u2192 ${range[1]}` : (range[1] ?? '');
    const { excluded } = (0,_tally_js__WEBPACK_IMPORTED_MODULE_9__/* .tallyRun */ .YM)(result);
    const left = excluded > 0 ? [`${excluded} excluded`] : [];
    const parts = [`${tool.name} ${tool.version}`, `scope ${scope}`, (0,_tally_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(filesChecked, 'file'), ...left].map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm);
    return [...parts, ...(commits ? [commits] : [])].join(' \u00b7 ');
}


/***/ }),

/***/ 99775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter),
/* harmony export */   f: () => (/* binding */ severityStyle)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Colours a text, or leaves it alone. */
const painter = (colour) => 
// Whether there is a terminal was decided before: Node would look at stdout and decide again.
colour ? (styles, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(styles, text, { validateStream: false }) : (_styles, text) => text;
const severityStyle = {
    critical: ['bold', 'magenta'],
    high: ['bold', 'red'],
    medium: ['bold', 'yellow'],
    low: ['bold', 'cyan'],
    info: ['bold', 'blue'],
};


/***/ }),

/***/ 45104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pastAdvice)
/* harmony export */ });
/* harmony import */ var _accepting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49771);

/**
 * What to do about findings that only commits hold, in sentences with code in backticks: the file that is looked at no more
 * cannot be mended. Empty where all of them are in files.
 */
function pastAdvice(findings) {
    const past = findings.filter(({ region }) => region?.commit !== undefined);
    const [first] = past;
    if (first === undefined)
        return '';
    const entry = `\`suppressions: [${(0,_accepting_js__WEBPACK_IMPORTED_MODULE_0__/* .policyEntry */ .R)(first)}]\``;
    const many = new Set(past.map(({ region }) => region?.path)).size > 1 ? ', one for each file' : '';
    const accepted = `accept it in the policy of the base branch: ${entry}${many}`;
    // What others build on is not rewritten; what is only in this change can be.
    return past.every(({ status }) => status === 'introduced')
        ? `No file holds it any more; a commit of this branch does. First revoke it. Then take it out of the branch: squash its commits with \`git rebase --interactive\` and push with \`--force-with-lease\`. Where the branch has to stay as it is, ${accepted}.`
        : `No file holds it any more; a commit does. First revoke it: whoever has a clone has it. Then ${accepted}.`;
}


/***/ }),

/***/ 53898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ mostShown),
/* harmony export */   IW: () => (/* binding */ remarks),
/* harmony export */   dJ: () => (/* binding */ mostPerFile)
/* harmony export */ });
/* harmony import */ var _core_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46413);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48508);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45316);
/* harmony import */ var _accepting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49771);
/* harmony import */ var _finding_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60060);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38953);






/** Lines of one section before the rest becomes a number. */
const mostShown = 20;
/** What is no finding and must not be passed over: suppressed, excluded, unchecked, errors; the worst last. */
function remarks({ checks, errors, proposed }, paint) {
    return [
        proposal(proposed, paint),
        suppressed(checks.flatMap((check) => check.suppressed), paint),
        runOut(checks.flatMap((check) => check.findings), paint),
        notHidden(checks.flatMap((check) => check.findings), paint),
        inexact(checks.flatMap((check) => check.findings), paint),
        excluded(checks.flatMap((check) => check.excluded.map(({ why }) => why)), paint),
        ...checks.map(({ notes }) => notes.map((note) => `${paint(['bold', 'yellow'], 'Note')}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(note)}`)),
        trouble('Could not check', perFile((0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .uncheckedOf */ .E6)(checks)), paint, sharedNote(checks)),
        trouble('Errors', (0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .errorsOf */ .Bp)({ errors, checks }).map(said), paint),
    ];
}
/** The first troubles of each file; a file that is broken on every line is one trouble to its reader. */
const mostPerFile = 2;
const perFile = (unchecked) => [...(0,_core_group_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)((0,_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .causesOf */ .cZ)(unchecked), ({ first }) => first.path)].flatMap(([path, all]) => {
    const rows = all.slice(0, mostPerFile).map((cause) => ({
        what: `${(0,_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOfUnchecked */ .v2)(cause.first)}${(0,_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .otherPlaces */ .RA)(cause, _cause_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOfUnchecked */ .v2)}  ${cause.first.message}`,
        hint: cause.first.hint,
        number: 1 + cause.others.length,
    }));
    const left = all.slice(mostPerFile).reduce((sum, { others }) => sum + 1 + others.length, 0);
    const hint = all[0]?.first.hint ?? '';
    return left > 0
        ? [
            ...rows,
            { what: `${(0,_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOfUnchecked */ .v2)({ path, line: null })}  \u2026 ${left} more like this`, hint, number: left },
        ]
        : rows;
});
/** The checks count for themselves below, so their numbers come to more than the list's. */
const sharedNote = (checks) => checks.reduce((sum, check) => sum + (0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .uncheckedOf */ .E6)([check]).length, 0) > (0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .uncheckedOf */ .E6)(checks).length
    ? ', some of it by several checks'
    : '';
const said = ({ code, message, hint }) => ({
    what: `${code}  ${message}`,
    hint,
    number: 1,
});
const numberOf = (all) => all.reduce((sum, { number }) => sum + number, 0);
function trouble(title, all, paint, note = '') {
    if (all.length === 0)
        return [];
    const shown = all.slice(0, mostShown);
    const left = numberOf(all) - numberOf(shown);
    const rows = [...(0,_core_group_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(shown, ({ hint }) => hint)].flatMap(([hint, same]) => [
        ...same.map(({ what }) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(what)}`),
        ...(hint === '' ? [] : [`    ${paint('green', 'help')}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(hint)}`]),
    ]);
    return [
        paint(['bold', 'red'], `${title}: ${numberOf(all)}${note}`),
        ...rows,
        ...(left > 0 ? [paint('dim', `  \u2026 ${left} more`)] : []),
    ];
}
function suppressed(all, paint) {
    if (all.length === 0)
        return [];
    const proposed = all.filter((one) => one.proposed);
    const rows = proposed.slice(0, mostShown).map(({ finding, source, reason, until }) => {
        const why = `${reason ?? 'no reason given'}${until === null ? '' : ` until ${until}`}`;
        return `  ${paint('yellow', 'new ignore')}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(source)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(finding.ruleId)} at ${(0,_finding_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(finding.region)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(why)}`;
    });
    const left = proposed.length - rows.length;
    return [
        `${paint('bold', 'Suppressed')}: ${parts(all.map(({ by }) => by))}${proposed.length > 0 ? `; ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(proposed.length, 'ignore')} brought in by this change` : ''}`,
        ...rows,
        ...(left > 0 ? [paint('dim', `  \u2026 ${left} more`)] : []),
    ];
}
const proposal = (paths, paint) => paths.length === 0
    ? []
    : [
        `${paint(['bold', 'yellow'], 'Proposed')}: ${paths.slice(0, 5).map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig).join(', ')}${paths.length > 5 ? ` and ${paths.length - 5} more` : ''}: settings count once they are merged; the base's held here`,
    ];
/** Accepted once, and no longer: their reader wonders why they are back. */
function runOut(findings, paint) {
    const days = findings.flatMap(({ properties: { suppressionExpired } }) => typeof suppressionExpired === 'string' ? [suppressionExpired] : []);
    return days.length === 0
        ? []
        : [
            `${paint(['bold', 'yellow'], 'Run out')}: ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(days.length, 'finding')} above ${days.length === 1 ? 'was' : 'were'} accepted until ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(days.sort().at(-1) ?? '')} at the latest`,
        ];
}
/** Their comments were read, and are not honoured. */
function notHidden(findings, paint) {
    const sources = findings.flatMap(({ properties: { ignoreRefused } }) => typeof ignoreRefused === 'string' ? [ignoreRefused] : []);
    if (sources.length === 0)
        return [];
    const shown = `${sources.slice(0, 5).map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig).join(', ')}${sources.length > 5 ? ` and ${sources.length - 5} more` : ''}`;
    return [
        `${paint(['bold', 'yellow'], 'Not hidden')}: ${shown}: a comment does not hide what is proven, unless the policy says inlineIgnores: allow-proven`,
    ];
}
/** Entries that name the package, and not the version or the advisory. */
function inexact(findings, paint) {
    const all = findings.flatMap((finding) => {
        const { suppressionInexact: source } = finding.properties;
        return typeof source === 'string' ? [{ finding, source }] : [];
    });
    const [first] = all;
    if (first === undefined)
        return [];
    return [
        `${paint(['bold', 'yellow'], 'Not accepted')}: ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(all.length, 'finding')} in spite of an entry in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(first.source)}: what gates always is accepted only by its exact version and advisory, as in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)((0,_accepting_js__WEBPACK_IMPORTED_MODULE_5__/* .policyEntry */ .R)(first.finding))}`,
    ];
}
const excluded = (all, paint) => all.length === 0
    ? []
    : [`${paint('bold', 'Excluded')}: ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(all.length, 'file')}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(reasons(all))}`];
/** `3 inline, 1 baseline`, most first. */
const parts = (kinds) => counted(kinds)
    .map(([kind, number]) => `${number} ${kind}`)
    .join(', ');
/** `template (3), binary (1)`, most first; more than four end in a number. */
function reasons(why) {
    const all = counted(why);
    const left = all.slice(4).reduce((sum, [, number]) => sum + number, 0);
    const shown = all.slice(0, 4).map(([reason, number]) => `${reason} (${number})`);
    return [...shown, ...(left > 0 ? [`other reasons (${left})`] : [])].join(', ');
}
const counted = (kinds) => [...(0,_core_group_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(kinds, (kind) => kind)]
    .map(([kind, same]) => [kind, same.length])
    .sort(([, a], [, b]) => b - a);


/***/ }),

/***/ 42971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ amountOf),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   RJ: () => (/* binding */ groupByRule),
/* harmony export */   YP: () => (/* binding */ standingOf)
/* harmony export */ });
/* harmony import */ var _core_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77187);
/* harmony import */ var _core_group_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46413);
/* harmony import */ var _core_observation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57936);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87131);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38953);





/** Most severe first, then what tells of the change itself, then by rule id; of one rule, what is new first. */
function groupByRule(findings, context) {
    return [...(0,_core_group_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(findings, (one) => `${one.severity} ${isOldAndGates(one)} ${one.ruleId}`).values()]
        .flatMap((members) => {
        const [first] = members;
        if (first === undefined)
            return [];
        const rule = context.rule(first.ruleId);
        const { ruleId, severity } = first;
        return [
            {
                ruleId,
                rule,
                title: rule?.title ?? ruleId,
                severity,
                isOldAndGates: isOldAndGates(first),
                findings: members,
            },
        ];
    })
        .sort((a, b) => (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityRank */ .qs)(a.severity) - (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityRank */ .qs)(b.severity) ||
        Number(b.rule?.leads ?? false) - Number(a.rule?.leads ?? false) ||
        (0,_core_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.ruleId, b.ruleId) ||
        Number(a.isOldAndGates) - Number(b.isOldAndGates));
}
const isOldAndGates = (one) => one.status === 'existing' && (0,_core_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .gatesAlways */ .wO)(one);
/** Said behind its title, where there is anything to say. */
const standingOf = (group) => group.isOldAndGates ? ' (stood before this change, and gates all the same)' : '';
/** `12 in 3 files`; of one file, or none, the number alone. */
function amountOf(findings) {
    const files = filesOf(findings);
    return `${findings.length}${files > 1 ? ` in ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(files, 'file')}` : ''}`;
}
/** Number of files the findings lie in. */
const filesOf = (findings) => new Set(findings.flatMap(({ region }) => region?.path ?? [])).size;


/***/ }),

/***/ 37017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ mostResults),
  z: () => (/* binding */ toSarif)
});

// EXTERNAL MODULE: ./out/shared/core/group.js
var group = __webpack_require__(46413);
// EXTERNAL MODULE: ./out/shared/core/severity.js
var core_severity = __webpack_require__(87131);
// EXTERNAL MODULE: ./out/shared/report/context.js
var report_context = __webpack_require__(12468);
// EXTERNAL MODULE: ./out/shared/report/escape.js
var report_escape = __webpack_require__(45316);
;// CONCATENATED MODULE: ./out/shared/report/line-hash.js
/**
 * GitHub follows an alert through changes of its file by `primaryLocationLineHash`, and opens a second one where it differs
 * from the one before. These are the values that its own upload action computes (github/codeql-action, fingerprints), so
 * that a file gets the same alerts whichever way it is uploaded.
 */
/** Units that a hash looks at, from the start of its line on; blanks do not count. */
const line_hash_window = 100;
/** Closes the text: a line near its end must differ from the same line with more behind it. */
const end = 0xffff;
/** A number of 64 bits in halves: in a double all that is done here is exact, and it is far quicker than BigInt. */
const half = 2 ** 32;
const base = 37;
/** `base` to the power of `window`, modulo 2^64. */
const [leavingHigh, leavingLow] = halvesOf(BigInt.asUintN(64, BigInt(base) ** BigInt(line_hash_window)));
function halvesOf(value) {
    return [Number(value >> 32n), Number(value & 0xffffffffn)];
}
function signsOf(text) {
    const units = new Uint16Array(text.length + 1 + line_hash_window);
    let length = 0;
    for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit === 0x20 || unit === 0x09)
            continue;
        if (unit === 0x0a && text.charCodeAt(at - 1) === 0x0d)
            continue;
        units[length++] = unit === 0x0d ? 0x0a : unit;
    }
    units[length++] = end;
    return { units, length };
}
/**
 * The hash of each wanted line (1-based; CR, LF and CR LF end one), with how many lines up to it have the same. It is a
 * number of the text behind the start of the line: hand in texts in which secrets are starred out.
 */
function lineHashes(text, wanted) {
    const { units, length } = signsOf(text);
    const found = new Map();
    const seen = new Map();
    let [high, low] = [0, 0];
    let line = 1;
    // Behind unit `at` the window begins at `first`.
    for (let at = 0; at < length + line_hash_window - 1; at += 1) {
        const leaving = at < line_hash_window ? 0 : (units[at - line_hash_window] ?? 0);
        const sum = low * base + (units[at] ?? 0) - leaving * leavingLow;
        const carry = Math.floor(sum / half);
        low = sum - carry * half;
        high = modulo(high * base + carry - leaving * leavingHigh);
        const first = at - line_hash_window + 1;
        if (first < 0 || (first > 0 && units[first - 1] !== 0x0a))
            continue;
        const hash = hex(high, low);
        const count = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, count);
        if (wanted.has(line))
            found.set(line, `${hash}:${count}`);
        line += 1;
    }
    return found;
}
const modulo = (value) => value - Math.floor(value / half) * half;
const hex = (high, low) => high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');

// EXTERNAL MODULE: ./out/shared/report/markdown/words.js
var words = __webpack_require__(9120);
;// CONCATENATED MODULE: ./out/shared/report/sarif-result.js




const root = '%SRCROOT%';
/** GitHub keeps a hundred places of a result, and takes a thousand. */
const mostRelated = 100;
const baselineState = { introduced: 'new', existing: 'unchanged' };
/** @param lineHash of the line that it begins in */
function sarifResult(finding, ruleIndex, places, lineHash) {
    const { ruleId, severity, confidence, status, message, region, related, evidence, fingerprint, fixes } = finding;
    return {
        ruleId,
        ruleIndex: ruleIndex.get(ruleId) ?? -1,
        level: core_severity/* levels */.yr[severity].sarif,
        message: { text: (0,report_escape/* forSarif */.zR)(message) },
        locations: [placeOf(finding, places)],
        ...(related.length > 0 && {
            relatedLocations: related.slice(0, mostRelated).map((one, at) => ({
                id: at + 1,
                ...sarif_result_location(one.region, places),
                message: { text: (0,report_escape/* forSarif */.zR)(one.message) },
            })),
        }),
        partialFingerprints: {
            'portcullis/v1': fingerprint,
            ...(lineHash !== undefined && { primaryLocationLineHash: lineHash }),
        },
        ...(status in baselineState && { baselineState: baselineState[status] }),
        ...(fixes.length > 0 && { fixes: fixes.map((fix) => sarifFix(fix, places)) }),
        properties: {
            ...finding.properties,
            severity,
            confidence,
            status,
            evidence,
            ...(region?.commit !== undefined && { commit: region.commit }),
        },
    };
}
/** What lies at no place: there it can be accepted. */
const policyFile = '.github/portcullis.yml';
/** GitHub throws a whole upload away for one result without a place. `https://github.com/github/codeql-action/issues/2459` */
const placeOf = ({ region, related }, places) => {
    const place = region ?? related[0]?.region;
    return place === undefined
        ? { physicalLocation: { artifactLocation: artifact(policyFile, places), region: { startLine: 1 } } }
        : sarif_result_location(place, places);
};
const sarif_result_location = (region, places) => ({
    physicalLocation: {
        artifactLocation: artifact(region.path, places),
        region: {
            startLine: region.startLine,
            startColumn: region.startColumn,
            endLine: region.endLine,
            endColumn: region.endColumn,
        },
    },
});
const artifact = (path, { index }) => {
    const at = index.get(path);
    return { uri: (0,report_context/* encodePath */.O0)(path), uriBaseId: root, ...(at !== undefined && { index: at }) };
};
/** Offsets and lengths are UTF-16 code units, as `columnKind` says of columns (\u00a73.30.9 charOffset). */
const sarifFix = ({ title, edits }, places) => ({
    description: { text: (0,report_escape/* forSarif */.zR)(title) },
    artifactChanges: [...(0,group/* groupBy */.$)(edits, ({ path }) => path)].map(([path, changes]) => ({
        artifactLocation: artifact(path, places),
        replacements: changes.map(({ offset, length, text }) => ({
            deletedRegion: { charOffset: offset, charLength: length },
            ...(text !== '' && { insertedContent: { text } }),
        })),
    })),
});

// EXTERNAL MODULE: ./out/shared/report/rule-group.js
var rule_group = __webpack_require__(42971);
;// CONCATENATED MODULE: ./out/shared/report/sarif-rules.js


/** GitHub shows ten tags of a rule. */
const mostTags = 10;
/** Beyond so many, rules that found nothing are left out: they would be megabytes in every upload. */
const mostSilent = 500;
/** Every rule of the checks that ran, found or not, then rules of findings that nobody knows any more. */
function sarifRules({ checks }, context) {
    const findings = checks.flatMap((check) => [
        ...check.findings,
        ...check.suppressed.map(({ finding }) => finding),
    ]);
    const groups = (0,rule_group/* groupByRule */.RJ)(findings, context);
    // GitHub takes the severity of an alert from its rule: one that the policy changed must show there.
    const found = new Map(groups.map(({ ruleId, severity }) => [ruleId, severity]));
    const own = context.rules.filter(({ id }) => checks.some((check) => id.startsWith(`${check.id}/`)));
    const listed = own.length > mostSilent ? own.filter(({ id }) => found.has(id)) : own;
    const known = listed.map((rule) => describe(rule, found.get(rule.id) ?? rule.severity, context));
    const ids = new Set(known.map(({ id }) => id));
    return [...known, ...groups.filter(({ ruleId }) => !ids.has(ruleId)).map(({ ruleId }) => ({ id: ruleId }))];
}
function describe(rule, severity, context) {
    const page = context.rulePage(rule.id);
    return {
        id: rule.id,
        name: pascal(rule.id),
        shortDescription: { text: rule.title },
        fullDescription: { text: rule.why },
        ...(page !== undefined && { helpUri: page }),
        help: { text: `${rule.why}\n\n${rule.advice}`, markdown: help(rule) },
        defaultConfiguration: { level: core_severity/* levels */.yr[severity].sarif },
        properties: {
            tags: tags(rule),
            precision: rule.confidence,
            'security-severity': core_severity/* levels */.yr[severity].score,
            aliases: rule.aliases,
        },
    };
}
function help({ title, why, advice, references, aliases }) {
    const links = references.map((one) => `- ${/^https?:\/\//.test(one) ? `<${one}>` : one}`);
    return [
        `**${title}**`,
        why,
        `**What to do:** ${advice}`,
        ...(links.length > 0 ? [links.join('\n')] : []),
        ...(aliases.length > 0
            ? [`Known elsewhere as ${aliases.map((alias) => `\`${alias}\``).join(', ')}.`]
            : []),
    ].join('\n\n');
}
const tags = ({ references }) => ['security', ...references.flatMap((one) => cwe(one) ?? [])].slice(0, mostTags);
/** `CWE-79` as GitHub tags it: `external/cwe/cwe-079`. */
function cwe(reference) {
    const number = /^CWE-(\d+)$/i.exec(reference)?.[1];
    return number === undefined ? undefined : `external/cwe/cwe-${number.padStart(3, '0')}`;
}
const pascal = (id) => id
    .split(/[/-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

;// CONCATENATED MODULE: ./out/shared/report/sarif.js








const schemaUri = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** Of a run with more results GitHub shows this many, and over 25,000 it takes none. */
const mostResults = 5_000;
/** GitHub opens an alert for every result, whatever its `suppressions` and `baselineState` say: what needs none stays out. */
const standing = ({ checks }) => checks.flatMap(({ findings }) => findings.filter(({ status }) => status !== 'fixed'));
/**
 * A SARIF 2.1.0 log: a run a check. GitHub keeps alerts by tool and category and replaces those of a category with each
 * upload, so each check has its own. Of more than `perRun` results there are several, the most severe first.
 */
function toSarif(run, context, perRun = mostResults) {
    const lines = lineHashesOf(run, standing(run.result));
    return {
        $schema: schemaUri,
        version: '2.1.0',
        runs: byCheck(run.result).flatMap((result) => {
            const parts = partsOf(standing(result), perRun);
            return parts.map((findings, at) => sarifRun(result, context, { findings, at, of: parts.length, lines }));
        }),
    };
}
/** A result for each check; what is no check's fault stands with the first. */
const byCheck = (result) => result.checks.length < 2
    ? [result]
    : result.checks.map((check, at) => ({
        ...result,
        checks: [check],
        errors: at === 0 ? result.errors : [],
    }));
function partsOf(findings, perRun) {
    if (findings.length <= perRun)
        return [findings];
    const sorted = [...findings].sort((a, b) => (0,core_severity/* severityRank */.qs)(a.severity) - (0,core_severity/* severityRank */.qs)(b.severity));
    return Array.from({ length: Math.ceil(sorted.length / perRun) }, (_, at) => sorted.slice(at * perRun, (at + 1) * perRun));
}
function sarifRun(result, context, { findings, at, of, lines }) {
    const found = new Set(findings.map(({ ruleId }) => ruleId));
    const rules = sarifRules(result, context).filter(({ id }) => of === 1 || found.has(id));
    const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
    // What could not be checked stands in the first run alone.
    const paths = pathsOf(findings, at === 0 ? result : undefined);
    const places = { index: new Map(paths.map((path, index) => [path, index])) };
    return {
        tool: { driver: { name: result.tool.name, semanticVersion: result.tool.version, rules } },
        automationDetails: { id: `${categoryOf(result, context)}${at === 0 ? '' : `part-${at + 1}/`}` },
        columnKind: 'utf16CodeUnits',
        ...provenance(result, context),
        ...(at === 0 && { invocations: [invocation(result, places)] }),
        artifacts: paths.map((path) => ({ location: { uri: (0,report_context/* encodePath */.O0)(path), uriBaseId: root } })),
        results: findings.map((finding) => sarifResult(finding, ruleIndex, places, lines(finding))),
    };
}
/** Of places that head has, in files whose text the run holds. Each text is hashed once. */
function lineHashesOf({ texts }, findings) {
    const placed = findings.filter(({ region }) => region !== null && region.commit === undefined);
    const hashes = new Map();
    for (const [path = '', those] of (0,group/* groupBy */.$)(placed, ({ region }) => region?.path)) {
        const text = texts.get(path);
        const lines = new Set(those.map(({ region }) => region?.startLine ?? 0));
        if (text !== undefined)
            hashes.set(path, lineHashes(text, lines));
    }
    return ({ region }) => region === null || region.commit !== undefined
        ? undefined
        : hashes.get(region.path)?.get(region.startLine);
}
/** Two jobs with one check over different paths have a category each. */
function categoryOf({ checks }, { part }) {
    const names = [...checks.map(({ id }) => id), ...(part === undefined ? [] : [(0,report_context/* encodePath */.O0)(part)])];
    return ['portcullis', ...names, ''].join('/');
}
const provenance = ({ head }, { repositoryUrl }) => repositoryUrl === undefined || head === null
    ? {}
    : {
        versionControlProvenance: [
            { repositoryUri: repositoryUrl, revisionId: head, mappedTo: { uriBaseId: root } },
        ],
    };
function pathsOf(findings, result) {
    const paths = [
        ...findings.flatMap(({ region, related }) => [
            ...(region ? [region] : []),
            ...related.map((one) => one.region),
        ]),
        ...(result?.checks ?? []).flatMap((check) => check.unchecked),
    ].map(({ path }) => path);
    return [...new Set(paths)].sort();
}
function invocation({ checks, errors, outcome }, places) {
    const blind = checks.flatMap(({ unchecked }) => unchecked.map(({ path, code, message, line, hint }) => ({
        ...notification({ code, message, hint }),
        locations: [
            {
                physicalLocation: {
                    artifactLocation: artifact(path, places),
                    ...(line !== null && { region: { startLine: line } }),
                },
            },
        ],
    })));
    const notes = [...blind, ...[...checks.flatMap((check) => check.errors), ...errors].map(notification)];
    const idle = checks.flatMap((check) => check.idle === undefined
        ? []
        : {
            level: 'note',
            descriptor: { id: 'not-configured' },
            message: { text: (0,report_escape/* forSarif */.zR)(`${check.id}: ${(0,words/* notConfigured */.q5)(check.idle)}`) },
        });
    return {
        executionSuccessful: notes.length === 0,
        exitCode: outcome,
        ...(notes.length > 0 && { toolExecutionNotifications: notes }),
        ...(idle.length > 0 && { toolConfigurationNotifications: idle }),
    };
}
const notification = ({ code, message, hint }) => ({
    level: 'error',
    descriptor: { id: code },
    message: { text: (0,report_escape/* forSarif */.zR)(hint === '' ? message : `${message} ${hint}`) },
});


/***/ }),

/***/ 49123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   cg: () => (/* binding */ stepOf),
/* harmony export */   fO: () => (/* binding */ advisoriesOf)
/* harmony export */ });
/* harmony import */ var _core_clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49646);
/* harmony import */ var _core_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46413);


function subjectOf({ properties: { purl, advisories } }) {
    return typeof purl === 'string' ? { name: nameIn(purl), advisory: firstOf(advisories) } : undefined;
}
/** Of several names of an advisory the one that it goes by; empty where there is none. */
function firstOf(advisories) {
    const [id] = Array.isArray(advisories) ? advisories : [];
    return typeof id === 'string' ? id : '';
}
/** A purl without its type and qualifiers, as people write it. */
function nameIn(purl) {
    const plain = purl.replace(/^pkg:[^/]*\//, '').replace(/[?#].*$/s, '');
    try {
        return decodeURIComponent(plain);
    }
    catch {
        return plain;
    }
}
/** Signs of a message that a list holds. */
const longestLabel = 72;
/** Package and advisory of a finding, or what it says. */
function labelOf(finding) {
    const subject = subjectOf(finding);
    if (subject === undefined)
        return (0,_core_clip_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$)(finding.message, longestLabel);
    return [subject.name, subject.advisory].filter(Boolean).join(' ');
}
/** One package with one fix is one entry, whatever its advisories and wherever it stands; every other finding is its own. */
const entriesOf = (findings) => [...(0,_core_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(findings, (finding) => stepOf(finding) ?? finding).values()].flatMap(([first, ...others]) => (first === undefined ? [] : [{ first, others }]));
/** Equal for findings that one step mends; undefined for one that stands for itself. */
function stepOf(finding) {
    const { status, confidence, properties } = finding;
    const { purl, fix, smallestFix } = properties;
    const isOfAdvisory = (subjectOf(finding)?.advisory ?? '') !== '';
    return isOfAdvisory ? JSON.stringify([purl, fix ?? smallestFix ?? null, status, confidence]) : undefined;
}
/** The advisories of these findings, each once, without `said`'s. */
function advisoriesOf(findings, said) {
    const known = said && subjectOf(said)?.advisory;
    return [...new Set(findings.map((one) => subjectOf(one)?.advisory ?? ''))].filter((advisory) => advisory !== '' && advisory !== known);
}


/***/ }),

/***/ 44187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TN: () => (/* binding */ inDiff),
  c_: () => (/* binding */ shownChange),
  n_: () => (/* binding */ suggestionsOf)
});

// EXTERNAL MODULE: ./out/shared/core/fingerprint.js
var core_fingerprint = __webpack_require__(60046);
// EXTERNAL MODULE: ./out/shared/core/severity.js
var severity = __webpack_require__(87131);
// EXTERNAL MODULE: ./out/shared/report/escape.js
var report_escape = __webpack_require__(45316);
// EXTERNAL MODULE: ./out/shared/report/markdown/words.js
var words = __webpack_require__(9120);
// EXTERNAL MODULE: ./out/shared/core/fixes.js
var fixes = __webpack_require__(49353);
;// CONCATENATED MODULE: ./out/shared/report/suggestion-lines.js

/** A reader has to see the whole of it at once. */
const mostLines = 30;
const mostUnits = 10_000;
/**
 * What edits of one file mean for its lines, as few as hold them all; undefined where GitHub could not make exactly that
 * of them: they change nothing, or the end of a text that does not end with a line feed, or far more than one place.
 */
function lineChange(text, edits) {
    const sorted = [...edits].sort((a, b) => a.offset - b.offset || a.length - b.length);
    const { from, to } = around(text, sorted);
    const part = text.slice(from, to);
    const wanted = (0,fixes/* applyEdits */.ct)(part, sorted.map((edit) => ({ ...edit, offset: edit.offset - from })));
    if (wanted === undefined || wanted === part)
        return undefined;
    // A last line without its end is one that GitHub may or may not give one.
    if (!text.endsWith('\n') || !wanted.endsWith('\n'))
        return undefined;
    const [old, now] = [part.slice(0, -1).split('\n'), wanted.slice(0, -1).split('\n')];
    const shorter = Math.min(old.length, now.length);
    let head = 0;
    while (head < shorter && old[head] === now[head])
        head += 1;
    let tail = 0;
    while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail))
        tail += 1;
    // What is only put in goes with the line above, or below at the top.
    if (head + tail === old.length) {
        if (head > 0)
            head -= 1;
        else
            tail -= 1;
    }
    // GitHub takes a block of blanks for nothing, and some readers take nothing for no suggestion: a line more tells.
    if (isBlank(now.slice(head, now.length - tail))) {
        if (head > 0)
            head -= 1;
        else if (tail > 0)
            tail -= 1;
    }
    const lines = now.slice(head, now.length - tail);
    if (isBlank(lines))
        return undefined;
    const endLine = old.length - tail;
    const isShort = endLine - head <= mostLines && lines.length <= mostLines;
    if (!isShort || lines.join('\n').length > mostUnits)
        return undefined;
    const before = linesUpTo(text, from);
    return { startLine: before + head + 1, endLine: before + endLine, lines };
}
/** Whole lines that hold the edits, and two on either side: a file may have thousands of fixes. */
function around(text, edits) {
    let from = lineStart(text, edits[0]?.offset ?? 0);
    let to = lineEnd(text, edits.reduce((last, { offset, length }) => Math.max(last, offset + length), 0));
    for (let lines = 0; lines < 2; lines += 1) {
        from = lineStart(text, from - 1);
        to = lineEnd(text, to);
    }
    return { from, to };
}
/** Of the line that holds the unit at `at`, and behind its line feed. */
const lineStart = (text, at) => (at > 0 ? text.lastIndexOf('\n', at - 1) + 1 : 0);
function lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end + 1;
}
function linesUpTo(text, end) {
    let lines = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
        lines += 1;
    return lines;
}
const isBlank = (lines) => lines.every((line) => line.trim() === '');
/**
 * Runs of lines of the new file that a unified diff shows with nothing taken out between them: GitHub applies no
 * suggestion over lines that the diff removes. `https://github.com/isaacs/github/issues/1755`
 */
function openLines(patch) {
    const runs = [];
    let line = 0;
    let isOpen = false;
    for (const row of patch.split('\n')) {
        const start = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,\d{1,9})? @@/.exec(row)?.[1];
        if (start !== undefined)
            line = Number(start);
        const isShown = start === undefined && line > 0 && /^[+ ]/.test(row);
        const run = runs.at(-1);
        if (isShown && isOpen && run !== undefined)
            run.last = line;
        else if (isShown)
            runs.push({ first: line, last: line });
        if (isShown)
            line += 1;
        // "No newline at end of file" parts nothing.
        if (!row.startsWith('\\'))
            isOpen = isShown;
    }
    return runs;
}

;// CONCATENATED MODULE: ./out/shared/report/suggestion.js





const modeRank = { fix: 0, suggest: 1, update: 2 };
/** Those that a click may apply, the safest first. */
const offered = ({ fixes }) => fixes.filter(({ mode }) => mode !== 'update').sort((a, b) => modeRank[a.mode] - modeRank[b.mode]);
/** What would hide in a comment, or not come out of it as it went in. */
const isPlain = (text, secrets) => (0,report_escape/* visible */.RK)(text.replace(/[\n\t]/g, '')) === text.replace(/[\n\t]/g, '') &&
    ![...(secrets ?? [])].some((secret) => text.includes(secret));
/**
 * Undefined where it cannot be shown whole: only of the very bytes that were checked, where lines end with a line feed alone,
 * and with nothing starred out in the lines that change.
 */
function shownChange(run, path, edits) {
    const text = run.texts.get(path);
    const hidden = run.starred?.(path);
    if (text === undefined || hidden === undefined || text.includes('\r'))
        return undefined;
    const change = lineChange(text, edits);
    if (change === undefined)
        return undefined;
    const old = text.split('\n').slice(change.startLine - 1, change.endLine);
    if (old.some((_, at) => hidden.has(change.startLine + at)))
        return undefined;
    return isPlain([...old, ...change.lines].join('\n'), run.secrets) ? { ...change, old } : undefined;
}
/** All fixes of what the change brought in that could be one suggestion each, the worst finding first. */
function suggestionsOf(run, context) {
    const findings = run.result.checks
        .flatMap((check) => check.findings)
        .filter((finding) => finding.status === 'introduced' && offered(finding).length > 0)
        .sort((a, b) => (0,severity/* severityRank */.qs)(a.severity) - (0,severity/* severityRank */.qs)(b.severity));
    return findings.flatMap((finding) => {
        for (const fix of offered(finding)) {
            const [path, ...others] = new Set(fix.edits.map((edit) => edit.path));
            if (path === undefined || others.length > 0)
                continue;
            const change = shownChange(run, path, fix.edits);
            if (change === undefined)
                continue;
            const { startLine, endLine, lines } = change;
            const marker = markerOf(finding);
            return [
                { startLine, endLine, lines, path, marker, body: bodyOf(marker, finding, fix, change, context) },
            ];
        }
        return [];
    });
}
/** Those whose lines the diff shows in one piece, and of two on one line the first. */
function inDiff(suggestions, files, { blobs }) {
    const changed = new Map(files.map(({ path, blob, patch }) => [path, { blob, open: openLines(patch) }]));
    const taken = [];
    for (const one of suggestions) {
        const { path, startLine, endLine } = one;
        const file = changed.get(path);
        if (file === undefined || file.blob !== blobs.get(path))
            continue;
        const isShown = file.open.some(({ first, last }) => first <= startLine && endLine <= last);
        const isFree = !taken.some((other) => other.path === path && other.startLine <= endLine && startLine <= other.endLine);
        if (isShown && isFree)
            taken.push(one);
    }
    return taken;
}
/** The same for the same finding after other lines have come and gone. */
const markerOf = ({ ruleId, fingerprint }) => `<!-- portcullis:suggestion ${(0,core_fingerprint/* digest */.br)(`${ruleId}\0${fingerprint}`)} -->`;
function bodyOf(marker, finding, { mode, title }, change, context) {
    const { ruleId, severity, message } = finding;
    const rule = context.rule(ruleId);
    const name = `**${severity} \u00b7 ${(0,report_escape/* forMarkdown */.Bm)((0,words/* short */.h0)(rule?.title ?? ruleId))}**`;
    const care = mode === 'suggest' ? ' Look at it before you apply it.' : '';
    return [
        marker,
        `${words/* severityMark */.nU[severity]} ${name} ${(0,words/* ruleName */.oF)(ruleId, context)}`,
        [(0,words/* ended */.v6)(message), rule ? (0,report_escape/* forMarkdownSentence */.qO)((0,words/* short */.h0)(rule.advice)) : ''].join(' ').trim(),
        `${(0,words/* ended */.v6)(title)}${care}`,
        fenced(change.lines),
    ].join('\n\n');
}
/** GitHub puts the lines between the fences in the place of those that the comment is about. */
function fenced(lines) {
    const fence = (0,report_escape/* fenceFor */.Lt)(lines.join('\n'), 3);
    return [`${fence}suggestion`, ...lines, fence].join('\n');
}


/***/ }),

/***/ 52371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ toSummary)
/* harmony export */ });
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66412);

/** GitHub throws away a step's whole summary over 1,024 KiB; what other lines of the step write needs room too. */
const summaryBytes = 960 * 1024;
/** The job summary. */
const toSummary = (run, context) => (0,_page_js__WEBPACK_IMPORTED_MODULE_0__/* .page */ .MY)(run, context, summaryBytes);


/***/ }),

/***/ 38953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ errorsOf),
/* harmony export */   E6: () => (/* binding */ uncheckedOf),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   YM: () => (/* binding */ tallyRun),
/* harmony export */   _W: () => (/* binding */ asideIn),
/* harmony export */   pL: () => (/* binding */ isFresh),
/* harmony export */   zs: () => (/* binding */ tallyNames)
/* harmony export */ });
/* harmony import */ var _core_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77187);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88653);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87131);



/** All of them but those by severity. */
const tallyNames = [
    'files',
    'lookedAt',
    'introduced',
    'existing',
    'fixed',
    'unknown',
    'suppressed',
    'proposed',
    'excluded',
    'unchecked',
    'errors',
];
/** The numbers of one check, or of several together. */
function tally(checks, scope) {
    const findings = checks.flatMap((check) => check.findings);
    const sum = (count) => checks.reduce((all, check) => all + count(check), 0);
    const having = (status) => findings.filter((one) => one.status === status).length;
    return {
        files: sum((check) => check.filesChecked),
        lookedAt: sum(({ properties: { lookedAt } }) => (typeof lookedAt === 'number' ? lookedAt : 0)),
        bySeverity: countBySeverity(findings.filter((one) => isFresh({ scope }, one))),
        introduced: having('introduced'),
        existing: having('existing'),
        fixed: having('fixed'),
        unknown: having('unknown'),
        suppressed: sum((check) => check.suppressed.length),
        proposed: sum((check) => check.suppressed.filter(({ proposed }) => proposed).length),
        excluded: new Set(checks.flatMap((check) => check.excluded).map(({ path }) => path)).size,
        unchecked: uncheckedOf(checks).length,
        errors: sum((check) => check.errors.length),
    };
}
/** Of several, each counted by itself: what two of them share counts twice. */
function sumOf(tallies) {
    const sum = { ...tally([], 'all'), bySeverity: countBySeverity([]) };
    for (const one of tallies) {
        for (const name of tallyNames)
            sum[name] += one[name];
        for (const name of _core_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO)
            sum.bySeverity[name] += one.bySeverity[name];
    }
    return sum;
}
/** What could not be checked, each once. */
const uncheckedOf = (checks) => (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .d)(checks.flatMap((check) => check.unchecked));
/** What went wrong, first what is no check's fault. */
const errorsOf = ({ errors, checks }) => [
    ...errors,
    ...checks.flatMap((check) => check.errors),
];
/** The numbers of the whole run, its own errors included. */
function tallyRun(result) {
    const all = tally(result.checks, result.scope);
    return { ...all, files: result.filesChecked, errors: all.errors + result.errors.length };
}
const countBySeverity = (findings) => {
    const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
};
/** Findings that a reader of this run has to look at: new ones, what gates always, and under scope `all` all that stand. */
const isFresh = ({ scope }, finding) => (0,_core_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .gatesAlways */ .wO)(finding) || (0,_core_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .isNew */ .BS)(finding, scope);
/** Findings that stand aside, folded. */
const asideIn = ({ scope }, findings, status) => findings.filter((one) => one.status === status && !isFresh({ scope }, one));
/** `2 critical, 3 high`; empty when there is none. */
const bySeverity = (counts) => _core_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${severity}`)
    .join(', ');
/** `1 file`, `2 files`. */
const count = (number, noun, plural = `${noun}s`) => `${number} ${number === 1 ? noun : plural}`;


/***/ }),

/***/ 92163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ notApplied),
/* harmony export */   Yz: () => (/* binding */ mostFolded),
/* harmony export */   yw: () => (/* binding */ toTerminal)
/* harmony export */ });
/* harmony import */ var _core_fixes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49353);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87131);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31354);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45316);
/* harmony import */ var _finding_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60060);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99775);
/* harmony import */ var _markdown_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9120);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16115);
/* harmony import */ var _remarks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53898);
/* harmony import */ var _rule_group_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42971);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38953);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(49123);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(25838);













/** Existing and fixed findings named one by one; the rest is a number. */
const mostFolded = 5;
/** The report for people, in a terminal or in the log of a job: findings, what was left out, numbers, the verdict last. */
function toTerminal(run, context) {
    const page = (0,_finding_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .pageOf */ .ZZ)(run, context);
    const { paint } = page;
    const all = run.result.checks.flatMap((check) => check.findings);
    const fresh = all.filter((finding) => (0,_tally_js__WEBPACK_IMPORTED_MODULE_10__/* .isFresh */ .pL)(run.result, finding));
    const sections = [
        ...(0,_rule_group_js__WEBPACK_IMPORTED_MODULE_9__/* .groupByRule */ .RJ)(fresh, context).map((group) => (0,_finding_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .findingLines */ .hq)(group, page)),
        folded('Existing before this change, not gating', run, paint, 'existing'),
        folded('Fixed by this change', run, paint, 'fixed'),
        ...(0,_remarks_js__WEBPACK_IMPORTED_MODULE_8__/* .remarks */ .IW)(run.result, paint),
        checkLines(run, paint),
        fixLines(run, paint),
        verdictLines(run, context.width, paint),
    ];
    const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .guardLog */ .gr)(text.join('\n\n'))}\n`;
}
function folded(title, run, paint, status) {
    const all = run.result.checks.flatMap((check) => check.findings);
    const findings = [...(0,_tally_js__WEBPACK_IMPORTED_MODULE_10__/* .asideIn */ ._W)(run.result, all, status)].sort((a, b) => (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(a.severity) - (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(b.severity));
    if (findings.length === 0)
        return [];
    const rows = findings
        .slice(0, mostFolded)
        .map((one) => `  ${paint(_paint_js__WEBPACK_IMPORTED_MODULE_5__/* .severityStyle */ .f[one.severity], one.severity.padEnd(8))}  ${(0,_finding_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(one.region)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forLog */ .Ig)((0,_subject_js__WEBPACK_IMPORTED_MODULE_12__/* .labelOf */ .Wy)(one))}  ${paint('dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forLog */ .Ig)(one.ruleId))}`);
    const left = findings.length - rows.length;
    return [
        `${paint('bold', title)}: ${findings.length}`,
        ...rows,
        ...(left > 0 ? [paint('dim', `  \u2026 ${left} more`)] : []),
    ];
}
const withoutFindings = ({ files, lookedAt, unchecked, errors, existing }) => {
    if (existing > 0)
        return '';
    if (files + lookedAt > 0)
        return 'clean';
    return unchecked + errors > 0 ? '' : 'nothing to check';
};
function checkLines({ result }, paint) {
    const rows = (0,_order_js__WEBPACK_IMPORTED_MODULE_7__/* .checksInOrder */ .B)(result).map((check) => {
        const seen = (0,_tally_js__WEBPACK_IMPORTED_MODULE_10__/* .tally */ .N4)([check], result.scope);
        const found = (0,_tally_js__WEBPACK_IMPORTED_MODULE_10__/* .bySeverity */ .Np)(seen.bySeverity);
        const marks = [
            check.idle === undefined ? found || withoutFindings(seen) : found,
            check.idle === undefined ? '' : paint('yellow', (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forLog */ .Ig)((0,_markdown_words_js__WEBPACK_IMPORTED_MODULE_6__/* .notConfigured */ .q5)(check.idle))),
            seen.existing > 0 && result.scope === 'introduced' ? `${seen.existing} existing` : '',
            seen.fixed > 0 ? `${seen.fixed} fixed` : '',
            seen.suppressed > 0 ? `${seen.suppressed} suppressed` : '',
            seen.unchecked > 0 ? paint('red', `${seen.unchecked} unchecked`) : '',
            seen.errors > 0 ? paint('red', (0,_tally_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(seen.errors, 'error')) : '',
        ];
        return {
            id: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forLog */ .Ig)(check.id),
            files: (0,_tally_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(seen.files, 'file'),
            marks: marks.filter(Boolean).join(' \u00b7 '),
        };
    });
    const idWidth = Math.max(0, ...rows.map(({ id }) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)((0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .cellsOf */ .nc)(id))));
    const filesWidth = Math.max(0, ...rows.map(({ files }) => files.length));
    return rows.map(({ id, files, marks }) => `${paint('bold', id.padEnd(idWidth))}  ${files.padStart(filesWidth)}  ${marks}`);
}
/** What was mended, what could be, and what is left to its reader. */
function fixLines({ result, repaired }, paint) {
    const can = (0,_core_fixes_js__WEBPACK_IMPORTED_MODULE_0__/* .countFixable */ .N$)(result.checks.flatMap((check) => check.findings));
    const ways = [
        can.fix > 0 ? `${can.fix} with --fix` : '',
        can.update > 0 ? `${can.update} with the command update` : '',
    ].filter(Boolean);
    const fixable = ways.length === 0 ? [] : [`${paint('bold', 'Can be fixed')}: ${ways.join(', ')}`];
    if (repaired === undefined)
        return fixable;
    const done = `${(0,_tally_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(repaired.fixes, 'fix', 'fixes')} in ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(repaired.files, 'file')}`;
    const nothing = can.fix + can.update + can.suggest > 0 ? 'no fix' : 'no fix, for no finding here has one';
    return [
        `${paint('bold', 'Applied')}: ${repaired.fixes === 0 ? nothing : done}`,
        ...(can.suggest === 0 ? [] : [`${paint('bold', 'Not applied')}: ${notApplied(can.suggest)}`]),
        ...fixable,
    ];
}
/** Of fixes in the mode `suggest`. */
const notApplied = (number) => `${(0,_tally_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(number, 'suggestion')}: ${number === 1 ? 'it is' : 'they are'} yours to decide`;
const verdictStyle = {
    Passed: ['bold', 'green'],
    'Nothing to check': ['bold', 'yellow'],
    Failed: ['bold', 'red'],
    Incomplete: ['bold', 'red'],
};
function verdictLines({ result }, width, paint) {
    const { word, why, next } = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_11__/* .verdict */ .WJ)(result);
    const [first = '', ...more] = (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(`${word}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forLog */ .Ig)(why)}.`, width);
    return [
        paint(verdictStyle[word], word) + first.slice(word.length),
        ...more,
        ...(next === null ? [] : (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .forLog */ .Ig)(next), width)),
    ];
}


/***/ }),

/***/ 25838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ verdictOn),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   vG: () => (/* binding */ verdictMark)
/* harmony export */ });
/* harmony import */ var _core_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77187);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87131);
/* harmony import */ var _accepting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49771);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38953);




const verdictMark = {
    Passed: '\u2705',
    'Nothing to check': '\ud83d\udca4',
    Failed: '\u274c',
    Incomplete: '\u26d4',
};
/** The sentence that every surface ends or begins with. */
const verdict = (result) => verdictOn(endingOf(result));
function endingOf(result) {
    const { checks, gate, outcome, scope } = result;
    const seen = (0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .tallyRun */ .YM)(result);
    const [worst] = checks
        .flatMap((check) => (0,_core_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .failing */ .Jr)(check.findings, check.failOn, scope))
        // To accept what is known for malicious is nothing to propose while there is anything else.
        .sort((a, b) => Number(a.properties.gatesAlways === true) - Number(b.properties.gatesAlways === true) ||
        (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(a.severity) - (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(b.severity));
    return {
        outcome,
        failing: gate.failing,
        worst,
        canExclude: checks.some(({ unchecked }) => unchecked.some(({ code }) => !isForAnswer.has(code))),
        // The policy may set another severity for one check.
        failOn: checks.every(({ failOn }) => failOn === gate.failOn) ? gate.failOn : null,
        scope,
        tally: seen,
        looked: seen.files === 0 ? 'what inputs name' : (0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(seen.files, 'file'),
        checks: checks.map(({ id }) => id),
        offline: checks.filter((check) => check.offline && !check.isMisread).map(({ id }) => id),
        misread: checks.filter((check) => check.isMisread).map(({ id }) => id),
        idle: checks.filter((check) => check.idle !== undefined).map(({ id }) => id),
    };
}
/** Nothing is wrong with the file itself: to exclude it would mend nothing. */
const isForAnswer = new Set([
    'no-answer',
    'not-asked',
    'not-fetched',
    'bad-ignore',
]);
function verdictOn(ending) {
    const ended = judge(ending);
    const { offline, misread = [], idle, outcome } = ending;
    const notes = [
        ...(offline.length === 0 ? [] : [`offline, so ${offline.join(', ')} asked nobody`]),
        ...(misread.length === 0 ? [] : [`${misread.join(', ')} asked nobody, since an input could not be read`]),
        ...(idle.length === 0 || outcome > 0 || isAllIdle(ending) ? [] : [notConfigured(idle)]),
    ];
    return { ...ended, why: [ended.why, ...notes].join('; ') };
}
function judge(ending) {
    const { failing: closing, worst, canExclude = false, outcome, tally, looked } = ending;
    const found = closing > 0 ? `${(0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(closing, 'finding')} ${threshold(ending)}` : '';
    const blind = blindness(tally);
    if (outcome === 2) {
        return {
            word: 'Incomplete',
            why: `${blind || 'something could not be checked'}${found && `; beside that, ${found}`}`,
            next: tally.unchecked > 0
                ? `What cannot be checked cannot pass: follow the hints${canExclude ? ', or exclude what is no concern of these checks in the policy' : ''}.`
                : 'Nothing passes on errors: follow the hints.',
        };
    }
    if (outcome === 1) {
        return {
            word: 'Failed',
            why: `${found || 'findings gate'}${blind && `; ${blind} (on-error: warn)`}`,
            next: `Mend ${closing === 1 ? 'it, or accept it' : 'them, or accept one'} with a reason: ${(0,_accepting_js__WEBPACK_IMPORTED_MODULE_3__/* .howToAccept */ .Y)(worst)}.`,
        };
    }
    if (blind)
        return { word: 'Passed', why: `but ${blind} (on-error: warn)`, next: null };
    if (isAllIdle(ending))
        return { word: 'Nothing to check', why: notConfigured(ending.idle), next: null };
    if (isEmpty(tally))
        return { word: 'Nothing to check', why: nothingFor(ending), next: null };
    return { word: 'Passed', why: `${calm(ending)}${looked && ` in ${looked}`}`, next: null };
}
/** Nobody asked anything of any check, and none found anything all the same. */
const isAllIdle = ({ idle, checks, tally: { introduced, unknown, existing } }) => idle.length > 0 && idle.length === checks.length && introduced + unknown + existing === 0;
const notConfigured = (ids) => `${ids.join(', ')} ${ids.length === 1 ? 'is' : 'are'} not configured`;
const threshold = ({ failOn }) => failOn === null ? 'at or above what the policy sets for its check' : `at or above ${failOn}`;
function calm({ tally, scope, failOn }) {
    const { bySeverity: counts, introduced, unknown, existing } = tally;
    if (introduced + unknown + existing === 0)
        return 'no findings';
    if (scope === 'introduced' && introduced + unknown === 0)
        return `nothing new; ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(existing, 'finding')} existed before`;
    return `nothing that gates${failOn === null ? '' : ` at ${failOn} or above`}; ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .bySeverity */ .Np)(counts)}`;
}
const blindness = ({ unchecked, errors }) => [
    unchecked > 0 ? `${(0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(unchecked, 'file or part', 'files or parts')} could not be checked` : '',
    errors > 0 ? (0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(errors, 'error') : '',
]
    .filter(Boolean)
    .join(', ');
/** No check had a file of its own, or was told what else to look at, and nothing went wrong. */
const isEmpty = ({ files, lookedAt, unchecked, errors, fixed, suppressed }) => files + lookedAt + unchecked + errors + fixed + suppressed === 0;
const nothingFor = ({ checks }) => checks.length === 0 ? 'every check is switched off' : `no file here belongs to ${checks.join(', ')}`;


/***/ })

};
