export const id = 4940;
export const ids = [4940];
export const modules = {

/***/ 24940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  repositoryGovernance: () => (/* binding */ repositoryGovernance)
});

// EXTERNAL MODULE: ./out/shared/parse/yaml-field.js
var yaml_field = __webpack_require__(53988);
// EXTERNAL MODULE: ./out/shared/parse/yaml.js + 5 modules
var parse_yaml = __webpack_require__(21907);
;// CONCATENATED MODULE: ./out/actions/repository-governance/document.js


const kinds = [
    [/^\.github\/portcullis\.ya?ml$/, 'policy'],
    [/^(?:\.github\/|docs\/)?CODEOWNERS$/, 'code-owners'],
    [/^\.github\/dependabot\.ya?ml$/, 'dependabot'],
];
const kindOf = (path) => kinds.find(([pattern]) => pattern.test(path))?.[1];
const claim = (path) => {
    const kind = kindOf(path);
    return kind && { kind, certain: kind !== 'policy' };
};
function read(file) {
    const { path, text } = file;
    const kind = kindOf(path) ?? 'policy';
    const yaml = kind === 'code-owners' ? undefined : (0,parse_yaml/* parseYaml */.h)(file, 'core');
    return { doc: { path, text, kind, yaml, comments: yaml?.comments ?? [] } };
}
/** What the first YAML document of the file holds. */
const rootOf = ({ yaml }) => {
    const [root] = yaml?.roots ?? [];
    return root && yaml_field/* Field */.D.root(root);
};
/** Of several the one that GitHub takes: first in `.github`, then the root, then `docs`. */
const codeOwnersOf = (docs) => ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']
    .map((path) => docs.find((doc) => doc.path === path))
    .find((doc) => doc !== undefined);
const dependabotOf = (docs) => docs.find(({ kind }) => kind === 'dependabot');

// EXTERNAL MODULE: ./out/shared/core/group.js
var group = __webpack_require__(46413);
// EXTERNAL MODULE: ./out/shared/core/unasked.js
var unasked = __webpack_require__(67939);
;// CONCATENATED MODULE: ./out/actions/repository-governance/asked-at.js

/**
 * Where the repository's own policy asks for something, or for this item of a list; null where another policy does. So
 * findings about settings, which lie in no file, are placeless, and this is merely where a reader is sent.
 */
function askedAt(docs, name, item) {
    for (const doc of docs) {
        const field = doc.kind === 'policy' ? rootOf(doc)?.at('checks', 'repository-governance', 'options', name) : undefined;
        if (field?.exists !== true)
            continue;
        return field.items.find(({ text }) => text === item)?.region ?? field.region;
    }
    return null;
}

// EXTERNAL MODULE: ./out/shared/parse/jsonc.js
var jsonc = __webpack_require__(68507);
// EXTERNAL MODULE: ./out/shared/parse/repository-path.js
var repository_path = __webpack_require__(62216);
// EXTERNAL MODULE: ./out/shared/parse/test-data.js
var test_data = __webpack_require__(95483);
;// CONCATENATED MODULE: ./out/actions/repository-governance/files/ecosystems.js




/** What a file shows to be in use, and what Dependabot calls whatever keeps it up to date; the first is our name for it. */
const shown = [
    [/^\.github\/workflows\/[^/]+\.ya?ml$/, ['github-actions']],
    [/(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml)$/, ['npm']],
    [/(?:^|\/)bun\.lock$/, ['bun']],
    [/(?:^|\/)(?:Pipfile\.lock|poetry\.lock)$/, ['pip']],
    [/(?:^|\/)uv\.lock$/, ['uv', 'pip']],
    [/(?:^|\/)go\.sum$/, ['gomod']],
    [/(?:^|\/)Cargo\.lock$/, ['cargo']],
    [/(?:^|\/)(?:Gemfile|gems)\.locked?$/, ['bundler']],
    [/(?:^|\/)composer\.lock$/, ['composer']],
    [/(?:^|\/)packages\.lock\.json$/, ['nuget']],
    [/(?:^|\/)gradle\.lockfile$/, ['gradle']],
    [/(?:^|\/)mix\.lock$/, ['mix']],
    [/(?:^|\/)pubspec\.lock$/, ['pub']],
    [/(?:^|\/)Package\.resolved$/, ['swift']],
    [/(?:^|\/)\.terraform\.lock\.hcl$/, ['terraform', 'opentofu']],
];
/** Dependabot finds their parts from the folder of an entry on. */
const reaching = new Set(['github-actions', 'gradle', 'nuget', 'swift']);
/** What lockfiles and workflows show; material of tests is nobody's to keep up to date. */
function ecosystemsIn(paths) {
    const found = new Map();
    for (const path of [...paths].sort()) {
        const names = shown.find(([pattern]) => pattern.test(path))?.[1];
        if (names === undefined || (0,test_data/* isTestData */.rv)(path))
            continue;
        const known = found.get(names[0]) ?? { names, byFolder: new Map() };
        found.set(names[0], known);
        if (!known.byFolder.has((0,repository_path/* folderOf */.yS)(path)))
            known.byFolder.set((0,repository_path/* folderOf */.yS)(path), path);
    }
    return [...found.values()].flatMap(({ names, byFolder }) => {
        const [first, ...others] = byFolder.values();
        return first === undefined
            ? []
            : [{ names, paths: [first, ...others], isReaching: reaching.has(names[0]) }];
    });
}
const renovate = /^(?:(?:\.github\/|\.gitlab\/)?renovate\.json[5c]?|\.renovaterc(?:\.json[5c]?)?)$/;
/** Where Renovate looks for its settings; below a key in the last, where there is one. */
const renovateFiles = (paths) => [...paths].filter((path) => renovate.test(path) || path === 'package.json');
/** Whether the file sets Renovate up, which finds for itself what it can keep up to date, and leaves it on. */
function setsRenovateUp(path, text) {
    const { roots, problems } = (0,jsonc/* parseJsonc */.p)({ path, text, size: text.length, blob: '' });
    const root = roots[0] && yaml_field/* Field */.D.root(roots[0]);
    if (path === 'package.json')
        return root?.at('renovate').exists === true && isOn(root.at('renovate'));
    // What is read here in another way than there may still be right there.
    return text.trim() !== '' && (problems.length > 0 || root === undefined || isOn(root));
}
const isOn = (settings) => settings.at('enabled').value !== false;

;// CONCATENATED MODULE: ./out/actions/repository-governance/files/found-at.js
/** Where GitHub looks for a file of that name. */
const homes = ['', '.github/', 'docs/'];
/** Forms of a text that GitHub shows. */
const texts = ['', '.md', '.rst', '.txt', '.adoc'];
/**
 * The paths, in lower case, where a required file may be. A name alone is looked for where GitHub looks, without an
 * ending also as a text; a slash makes it a path. `.yml` and `.yaml` are the same.
 */
function placesOf(required) {
    const wanted = required.toLowerCase();
    const named = wanted.replace(/^\//, '');
    const forms = /\.ya?ml$/.test(named)
        ? ['.yml', '.yaml'].map((end) => named.replace(/\.ya?ml$/, end))
        : [named];
    if (wanted.includes('/'))
        return forms;
    const isBare = !named.includes('.') && named !== 'codeowners';
    return forms.flatMap((form) => homes.flatMap((home) => (isBare ? texts : ['']).map((ending) => home + form + ending)));
}
/** The files among `paths` that a required one may be. */
function candidatesFor(required, paths) {
    const places = new Set(placesOf(required));
    return [...paths].filter((path) => places.has(path.toLowerCase()) && isExact(required, path));
}
/** GitHub knows these by their exact name alone. */
const exact = new Set(['CODEOWNERS', 'dependabot.yml', 'dependabot.yaml']);
const folded = new Set([...exact].map((name) => name.toLowerCase()));
const last = (path) => path.slice(path.lastIndexOf('/') + 1);
const isExact = (required, path) => !folded.has(last(required).toLowerCase()) || exact.has(last(path));
/** Whether a required file is meant to be that one, by its name. */
const isNamed = (required, name) => name.test(last(required));

// EXTERNAL MODULE: ./out/actions/repository-governance/facts.js
var facts = __webpack_require__(43031);
// EXTERNAL MODULE: ./out/shared/core/input-options.js
var input_options = __webpack_require__(70053);
;// CONCATENATED MODULE: ./out/actions/repository-governance/requirements.js

const flag = (asks, summary) => ({ default: false, asks, summary });
const list = (asks, summary, faults) => ({ default: [], asks, summary, ...(faults && { faults }) });
const path = /^\/?(?!\.{0,2}(?:\/|$))[^\s/*?[\]\\]+(?:\/(?!\.{0,2}(?:\/|$))[^\s/*?[\]\\]+)*$/;
const workflow = /^(?:[\w-]+\/[\w.-]+\/)?\.github\/workflows\/[^\s/@]+\.ya?ml$/;
const each = (pattern, wrong) => (values) => values
    .filter((value) => value.length > 300 || !pattern.test(value))
    .map((value) => `"${value.slice(0, 60)}" ${wrong}`);
const mostReviews = 10;
/** Everything that can be asked, by the name that the policy has for it. */
const requirements = {
    requiredFiles: list('files', 'Files that must be there and hold something. A name alone is looked for where GitHub looks (root, `.github`, `docs`), a path with a slash is that path.', each(path, 'is no path of a file, from the root on')),
    dependencyUpdates: flag('files', 'Dependabot or Renovate must keep dependencies up to date.'),
    requiredReviews: {
        default: 0,
        asks: 'branch',
        summary: 'How many approving reviews a change to the default branch needs at least.',
        faults: (value) => Number.isInteger(value) && value >= 0 && value <= mostReviews
            ? []
            : [`GitHub knows 0 to ${String(mostReviews)} reviews`],
    },
    dismissStaleReviews: flag('branch', 'An approval ends with the next push.'),
    codeOwnerReview: flag('branch', 'Owners named in CODEOWNERS must approve changes to their files.'),
    lastPushApproval: flag('branch', 'The last push must be approved by somebody who did not push it.'),
    requiredChecks: list('branch', 'Names of status checks that must pass before a merge.'),
    upToDateBranches: flag('branch', 'A branch must hold the latest default branch before it is merged.'),
    noForcePushes: flag('branch', 'Nobody may rewrite the default branch.'),
    noDeletion: flag('branch', 'Nobody may delete the default branch.'),
    signedCommits: flag('branch', 'Commits on the default branch must be signed.'),
    requiredWorkflows: list('branch', 'Workflows that a ruleset must require: `.github/workflows/x.yml` in any repository, `owner/name/.github/workflows/x.yml` in that one.', each(workflow, 'is no workflow; write owner/name/.github/workflows/x.yml')),
    mergeQueue: flag('branch', 'Changes must go through a merge queue.'),
    noBypass: flag('bypass', 'Nobody may pass the rules of the default branch by.'),
    twoFactor: flag('organisation', 'The organisation must require two-factor authentication.'),
    secretScanning: flag('security', "GitHub's secret scanning must be on."),
    pushProtection: flag('security', "Push protection of GitHub's secret scanning must be on."),
    securityUpdates: flag('security', 'Security updates of Dependabot must be on.'),
    dependabotAlerts: flag('dependabot-alerts', 'Dependabot alerts must be on.'),
    privateReporting: flag('private-reporting', 'A public repository must take private vulnerability reports.'),
    readOnlyToken: flag('workflow-token', "Workflows' own token must be read-only unless they say otherwise."),
    noWorkflowApprovals: flag('workflow-token', 'Workflows must not be able to approve pull requests.'),
    allowedActions: {
        default: '',
        asks: 'actions',
        summary: 'Which actions may run at most: `selected`, or `local_only`.',
        faults: (value) => ['', 'selected', 'local_only'].includes(value) ? [] : ['selected or local_only may stand here'],
    },
    shaPinning: flag('actions', 'GitHub must refuse actions that are not pinned to a full commit id.'),
};
const checkOptions = { ...requirements, repository: input_options/* inputText */.A };
const inputs = [
    {
        name: 'repository',
        kind: 'text',
        summary: 'The repository whose settings are looked at, as owner/name.',
        otherwise: 'the one whose job this is',
        where: 'anywhere',
    },
];
const isAsked = (value) => value !== undefined &&
    value !== false &&
    value !== '' &&
    value !== 0 &&
    !(Array.isArray(value) && value.length === 0);
/** Those that the options ask for. */
const askedFor = (values) => Object.keys(requirements).filter((name) => isAsked(values[name]));

// EXTERNAL MODULE: ./out/actions/repository-governance/settings/protection.js
var protection = __webpack_require__(38249);
;// CONCATENATED MODULE: ./out/actions/repository-governance/rules/requirement.js





/** A rule about settings on GitHub, which both sides of a comparison have in common. */
function settingRule({ option, judge, ...about }) {
    return {
        ...about,
        confidence: 'high',
        preset: 'security',
        scope: 'project',
        options: { [option]: requirements[option] },
        unseen: (settings, { [option]: wanted }) => isAsked(wanted) ? (judge(settings, wanted) ?? []).filter((one) => 'why' in one) : [],
        looksAt: (path) => path.startsWith('.github/portcullis.'),
        check({ docs, options, facts, unchecked }, report) {
            const wanted = options[option];
            if (!isAsked(wanted) || facts?.settings === 'offline')
                return;
            const found = facts?.settings && judge(facts.settings, wanted);
            for (const one of found ?? [misplaced])
                if ('why' in one) {
                    if (facts?.told.get(option) !== wanted)
                        unchecked(leftBy(option, one, askedAt(docs, option)));
                }
                else
                    report({
                        region: askedAt(docs, option, one.item),
                        message: one.message,
                        evidence: [option, one.item, one.evidence].filter(Boolean).join(' '),
                        isPlaceless: true,
                    });
        },
    };
}
/** Nobody could see this. */
const notSeen = (options, { why, hint }) => ({
    code: 'no-answer',
    message: `${options.map((option) => `\`${option}\``).join(', ')} could not be seen: ${why}`,
    hint,
});
const leftBy = (option, unseen, region) => ({
    region,
    ...notSeen([option], unseen),
});
/** Whoever gathers looks at the options of the check, not of a rule. */
const misplaced = {
    why: 'it was not asked for where it counts',
    hint: 'Write it below `checks.repository-governance.options` of the policy.',
};
const given = (answers) => answers.filter((one) => one !== false && one !== undefined);
/** For what stands in one answer. */
const whenSeen = (seen, lacks) => {
    if (seen === undefined)
        return undefined;
    return (0,facts/* isUnseen */.N)(seen) ? [seen] : given(lacks(seen.value));
};
/**
 * A rule about the default branch. What one source of rules asks for is asked for; that nobody asks is known where all
 * of them were seen.
 */
const branchRule = ({ lacks, ...rest }) => settingRule({
    ...rest,
    judge(settings, wanted) {
        const { rulesets, classic } = settings;
        if (rulesets === undefined || classic === undefined)
            return undefined;
        const sources = [rulesets, classic];
        const unseen = sources.find(facts/* isUnseen */.N);
        const [first, ...others] = sources.flatMap((one) => ((0,facts/* isUnseen */.N)(one) ? [] : [one.value]));
        if (first === undefined)
            return unseen && [unseen];
        const found = given(lacks(others.reduce(protection/* together */.b, first), wanted, settings));
        return found.length > 0 && unseen ? [unseen] : found;
    },
});
/** Renovate will do for `dependencyUpdates`; whoever requires dependabot.yml itself wants it to work. */
const wantsUpdates = (options) => options.dependencyUpdates === true ||
    options.requiredFiles.some((name) => isNamed(name, /^dependabot\.ya?ml$/i));

;// CONCATENATED MODULE: ./out/actions/repository-governance/gatherer.js







const repository = /^([^/\s]{1,100})\/([^/\s]{1,100})$/;
/** Looks at what the rules that are on are asked for: at files always, at GitHub where settings are asked for. */
function gatherer(values, rules) {
    const known = new Set(rules.flatMap(({ options = {} }) => Object.keys(options)));
    const asked = askedFor(values).filter((name) => known.has(name));
    if (asked.length === 0)
        return undefined;
    const questions = new Set(asked.map((name) => requirements[name].asks));
    const online = new Set([...questions].filter((one) => one !== 'files'));
    return {
        asks: online.size > 0 ? 'either' : 'machine',
        always: true,
        async gather(docs, context) {
            const look = (side) => filesOf(side, listOf(values, 'requiredFiles'));
            const head = await look(context.files.head);
            const base = context.files.base && (await look(context.files.base));
            const settings = await settingsFor(online, values, context);
            const causes = typeof settings === 'object' ? causesOf(settings, values, rules) : [];
            const told = new Map(causes.flatMap(({ names }) => names).map((name) => [name, values[name] ?? '']));
            return {
                facts: { files: head, settings, told },
                ...(base && { factsOfBase: { files: base, settings, told } }),
                unchecked: causes.map(({ unseen, names }) => {
                    const region = askedAt(docs, names[0]);
                    return { path: region?.path ?? '', line: region?.startLine ?? null, ...notSeen(names, unseen) };
                }),
                errors: [],
                notes: settings === 'offline' ? [offlineNote(asked, (0,unasked/* whyUnasked */.W)(context))] : [],
            };
        },
    };
}
/** One token that may not see one thing may not see the next: each reason once, with all that it hides. */
function causesOf(settings, values, rules) {
    const hidden = rules.flatMap(({ options, unseen }) => (unseen?.(settings, values) ?? []).map((one) => ({
        one,
        names: Object.keys(options ?? {}),
    })));
    return [...(0,group/* groupBy */.$)(hidden, ({ one: { why, hint } }) => `${why}\0${hint}`).values()].flatMap((all) => {
        const [name, ...others] = new Set(all.flatMap(({ names }) => names));
        const [first] = all;
        return first === undefined || name === undefined
            ? []
            : [{ unseen: first.one, names: [name, ...others] }];
    });
}
const listOf = (values, name) => {
    const value = values[name];
    return Array.isArray(value) ? value : [];
};
function offlineNote(asked, why) {
    const names = asked.filter((name) => requirements[name].asks !== 'files').map((name) => `\`${name}\``);
    return `Settings on GitHub were not looked at (${why}): ${names.join(', ')}.`;
}
/** A link to nothing, or out of the repository, holds nothing. */
async function filesOf(side, required) {
    const wanted = required.flatMap((one) => candidatesFor(one, side.paths));
    const settings = renovateFiles(side.paths);
    const contents = await side.read([...new Set([...wanted, ...settings])]);
    const isBlank = (path) => contents.get(path)?.some((byte) => byte > 0x20) !== true;
    return {
        paths: side.paths,
        blank: new Set(wanted.filter(isBlank)),
        renovates: settings.some((path) => {
            const bytes = contents.get(path);
            return bytes === undefined
                ? path !== 'package.json'
                : setsRenovateUp(path, Buffer.from(bytes).toString());
        }),
    };
}
async function settingsFor(asked, values, { offline, io }) {
    if (asked.size === 0)
        return undefined;
    if (offline)
        return 'offline';
    const [{ allUnseen, look }, { github, home = '' }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3866).then(__webpack_require__.bind(__webpack_require__, 73866)),
        io(),
    ]);
    const given = typeof values.repository === 'string' ? values.repository.trim() : '';
    const [, owner, name] = repository.exec(given === '' ? home : given) ?? [];
    if (owner === undefined || name === undefined)
        return allUnseen(nameless);
    const homes = listOf(values, 'requiredWorkflows').flatMap((one) => /^([^/]+\/[^/]+)\/\.github\//.exec(one)?.[1] ?? []);
    return look({ github, owner, name, asked, homes: [...new Set(homes)] });
}
const nameless = {
    why: 'nothing says which repository on GitHub this is',
    hint: 'Say `--repository owner/name`; in a job it is known.',
};

;// CONCATENATED MODULE: ./out/actions/repository-governance/rules/example.js

const head = 'checks:\n  repository-governance:\n    options:\n';
/** A policy that asks for one thing, on line 4. */
const policy = (name, value) => `${head}      ${name}: ${Array.isArray(value) ? `[${value.join(', ')}]` : String(value)}\n`;
const noFiles = { paths: new Set(), blank: new Set(), renovates: false };
const factsOf = (settings, files = noFiles) => ({
    files,
    settings: { branch: 'main', ...settings },
    told: new Map(),
});
/** What files alone are asked about. */
const filesFacts = (...paths) => ({
    files: { ...noFiles, paths: new Set(paths), renovates: paths.includes('renovate.json') },
    settings: undefined,
    told: new Map(),
});
/** One requirement, with settings that lack it and settings that have it. */
const examplesOf = (name, value, lacking, having) => {
    const asked = { path: '.github/portcullis.yml', text: policy(name, value), options: { [name]: value } };
    return {
        bad: [{ ...asked, facts: factsOf(lacking), lines: [4] }],
        good: [{ ...asked, facts: factsOf(having) }],
    };
};
/** The same for the rules of a branch that has none, and of one that has these. */
const branchExamples = (name, value, having, more = {}) => {
    const none = { rulesets: { value: protection/* unprotected */.o }, classic: { value: protection/* unprotected */.o }, ...more };
    return examplesOf(name, value, none, { ...none, rulesets: { value: { ...protection/* unprotected */.o, ...having } } });
};

;// CONCATENATED MODULE: ./out/actions/repository-governance/rules/actions-settings.js


const docs = 'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository';
const tokenSettings = (writes, approves) => ({
    workflowToken: { value: { writes, approves } },
});
const actionsSettings = (allowed, shaPinning) => ({
    actions: { value: { enabled: true, allowed, shaPinning } },
});
const workflowToken = settingRule({
    option: 'readOnlyToken',
    id: 'repository-governance/workflow-token',
    title: 'Workflows may write unless they say otherwise',
    severity: 'high',
    why: 'A workflow without `permissions` then gets a token that pushes code and publishes releases, and so does every action in it.',
    advice: 'Set the workflow permissions of the repository or organisation to "Read repository contents".',
    references: [
        `${docs}#setting-the-permissions-of-the-github_token-for-your-repository`,
        'https://github.com/ossf/scorecard/blob/main/docs/checks.md#token-permissions',
        'CWE-276',
    ],
    aliases: ['Token-Permissions'],
    examples: examplesOf('readOnlyToken', true, tokenSettings(true, false), tokenSettings(false, false)),
    judge: ({ workflowToken }) => whenSeen(workflowToken, ({ writes }) => [
        writes && { message: 'The token of workflows may write by default' },
    ]),
});
const workflowApprovals = settingRule({
    option: 'noWorkflowApprovals',
    id: 'repository-governance/workflow-approvals',
    title: 'Workflows may approve pull requests',
    severity: 'high',
    why: 'Who may start a workflow can then have their own pull request approved by it, and the required review is none.',
    advice: 'Turn off "Allow GitHub Actions to create and approve pull requests".',
    references: [`${docs}#preventing-github-actions-from-creating-or-approving-pull-requests`, 'CWE-284'],
    aliases: [],
    examples: examplesOf('noWorkflowApprovals', true, tokenSettings(false, true), tokenSettings(false, false)),
    judge: ({ workflowToken }) => whenSeen(workflowToken, ({ approves }) => [
        approves && { message: 'Workflows may create and approve pull requests' },
    ]),
});
const allowedActions = settingRule({
    option: 'allowedActions',
    id: 'repository-governance/allowed-actions',
    title: 'More actions may run than the policy allows',
    severity: 'high',
    why: 'Any action that anybody publishes can then be run with the secrets of the repository, by one line in a pull request.',
    advice: 'Allow selected actions alone, in the Actions settings of the repository or organisation.',
    references: [`${docs}#managing-github-actions-permissions-for-your-repository`, 'CWE-829'],
    aliases: [],
    examples: examplesOf('allowedActions', 'selected', actionsSettings('all', false), actionsSettings('selected', false)),
    judge: ({ actions }, wanted) => whenSeen(actions, ({ enabled, allowed }) => {
        const fits = allowed === 'local_only' || (allowed === 'selected' && wanted === 'selected');
        return [
            enabled &&
                !fits && {
                message: `\`${allowed ?? 'all'}\` actions may run, and the policy allows \`${wanted}\``,
            },
        ];
    }),
});
const shaPinning = settingRule({
    option: 'shaPinning',
    id: 'repository-governance/sha-pinning',
    title: 'GitHub runs actions that are not pinned',
    severity: 'high',
    why: 'A tag of an action can be moved to other code, which then runs with the secrets of the repository, reviewed by nobody.',
    advice: 'Turn on "Require actions to be pinned to a full-length commit SHA" in the Actions settings.',
    references: [
        `${docs}#managing-github-actions-permissions-for-your-repository`,
        'https://github.com/ossf/scorecard/blob/main/docs/checks.md#pinned-dependencies',
        'CWE-829',
    ],
    aliases: ['Pinned-Dependencies'],
    examples: examplesOf('shaPinning', true, actionsSettings('all', false), actionsSettings('all', true)),
    judge: ({ actions }) => whenSeen(actions, ({ enabled, shaPinning }) => [
        enabled && !shaPinning && { message: 'GitHub does not require actions to be pinned to a commit' },
    ]),
});
const actionsRules = [
    workflowToken,
    workflowApprovals,
    allowedActions,
    shaPinning,
];

// EXTERNAL MODULE: ./out/shared/parse/references/reference.js
var reference = __webpack_require__(41862);
// EXTERNAL MODULE: ./out/shared/parse/lines.js
var parse_lines = __webpack_require__(20751);
// EXTERNAL MODULE: ./out/shared/parse/star-pattern.js
var star_pattern = __webpack_require__(46269);
;// CONCATENATED MODULE: ./out/actions/repository-governance/files/owner-pattern.js

/**
 * A pattern of CODEOWNERS as a test of paths. As in .gitignore, but without `!` and `[ ]`, and `docs/*`, like `/*`, is what
 * lies in that folder itself. `https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners`
 */
function ownerPattern(written) {
    const isFolder = written.endsWith('/');
    const pattern = written.replace(/^\//, '').replace(/\/$/, '');
    const isAnchored = written.startsWith('/') || pattern.includes('/');
    const anchored = pattern.replace(/^\*\*\//, '');
    const isDeep = !isAnchored || anchored !== pattern;
    const forms = [anchored, anchored.replaceAll('/**/', '/')].flatMap((form) => isDeep ? [form, `**/${form}`] : [form]);
    const isFlat = isAnchored && /(?:^|\/)\*$/.test(pattern);
    const wanted = [...new Set(forms)].flatMap((form) => [
        ...(isFolder ? [] : [form]),
        ...(isFlat ? [] : [`${form}/**`]),
    ]);
    return (path) => wanted.some((form) => fits(form, path));
}
/** Most patterns have no star before the first slash, and most paths begin otherwise. */
const fits = (form, path) => {
    const open = form.search(/[*?]/);
    if (open === -1)
        return form === path;
    return path.startsWith(form.slice(0, open)) && (0,star_pattern/* fitsStars */.E)(form, path, '?');
};

;// CONCATENATED MODULE: ./out/actions/repository-governance/files/code-owners.js


/** In bytes; GitHub loads no larger one. */
const largestCodeOwners = 3 * 1024 * 1024;
const mostOwnerLines = 20_000;
const owner = /^(?:@[\w-]+(?:\/[\w.-]+)?|[^\s@]{1,100}@[^\s@]{1,200})$/;
/** Words of a line: blanks with a backslash belong to their word, `#` begins a comment. */
const wordsOf = (line) => {
    const words = line.match(/(?:\\.|[^\s\\])+/g) ?? [];
    const comment = words.findIndex((word) => word.startsWith('#'));
    return comment === -1 ? words : words.slice(0, comment);
};
function faultOf(pattern, owners) {
    if (pattern.startsWith('!'))
        return 'patterns cannot be turned round with `!`';
    if (/[[\]]/.test(pattern))
        return 'patterns know no `[ ]`';
    if (pattern.startsWith('\\#'))
        return 'a pattern cannot begin with `#`';
    const wrong = owners.find((one) => !owner.test(one));
    return wrong === undefined ? undefined : 'an owner is `@name`, `@organisation/team` or a mail address';
}
/** Reads CODEOWNERS as GitHub does: a line with an error is left out. */
function readCodeOwners(path, text) {
    const places = new parse_lines/* Lines */.q(path, text);
    const lines = [];
    const skipped = [];
    let offset = 0;
    for (const line of text.split('\n')) {
        const [pattern, ...owners] = wordsOf(line);
        if (pattern !== undefined) {
            const why = faultOf(pattern, owners);
            if (why === undefined)
                lines.push({ owners, owns: ownerPattern(pattern.replace(/\\(.)/g, '$1')) });
            else {
                const begin = offset + line.indexOf(pattern);
                const end = offset + line.trimEnd().length;
                skipped.push({ why, text: line.trim(), region: places.region(begin, end) });
            }
        }
        offset += line.length + 1;
    }
    return { lines, skipped };
}
/** The last line that fits a file says who owns it, be it nobody. */
const ownersOf = ({ lines }, path) => lines.findLast(({ owns }) => owns(path))?.owners ?? [];

;// CONCATENATED MODULE: ./out/actions/repository-governance/rules/code-owners.js






const code_owners_option = 'requiredFiles';
const options = { [code_owners_option]: ['CODEOWNERS'] };
const code_owners_facts = filesFacts('.github/CODEOWNERS', '.github/workflows/ci.yml');
const code_owners_path = '.github/CODEOWNERS';
/** What comes in later is to be owned as well. */
const later = '.github/workflows/any-other.yml';
/** So many lines times files: a stranger may have written both. */
const mostLooks = 300_000;
const shownFiles = 3;
const codeOwners = {
    id: 'repository-governance/code-owners',
    title: 'CODEOWNERS leaves .github or itself to nobody',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Who may change workflows, policies or CODEOWNERS itself without asking their owners has their rights: a workflow runs with the secrets of the repository.',
    advice: 'Give everything an owner (`* @organisation/team`), or `/.github/` with CODEOWNERS in it, below all lines that would take that back.',
    references: [
        'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
        'CIS-GITHUB-1.1.6',
        'CWE-732',
    ],
    aliases: [],
    options: { [code_owners_option]: requirements[code_owners_option] },
    examples: {
        bad: [
            { path: code_owners_path, text: '# Who to ask\n/docs/ @acme/writers\n', options, facts: code_owners_facts, lines: [1] },
            { path: code_owners_path, text: '* @acme/all\n/.github/workflows/\n', options, facts: code_owners_facts, lines: [1] },
            { path: code_owners_path, text: '* @acme/all\n!/docs/ @acme/writers\n', options, facts: code_owners_facts, lines: [2] },
        ],
        good: [
            { path: code_owners_path, text: '/src/ @acme/coders\n/.github/ @acme/security\n', options, facts: code_owners_facts },
            { path: code_owners_path, text: '* @acme/all\n', options, facts: code_owners_facts },
        ],
    },
    scope: 'project',
    looksAt: (at) => at.endsWith('CODEOWNERS'),
    check({ docs, options, facts, unchecked }, report) {
        const required = options[code_owners_option];
        const doc = codeOwnersOf(docs);
        if (!required.some((name) => isNamed(name, /^codeowners$/i)) || facts === undefined || !doc)
            return;
        const region = { path: doc.path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
        if (Buffer.byteLength(doc.text) >= largestCodeOwners) {
            report({ region, message: 'GitHub reads no CODEOWNERS of 3 MB and more', evidence: 'size' });
            return;
        }
        const read = readCodeOwners(doc.path, doc.text);
        for (const { why, text, region } of read.skipped.slice(0, 20))
            report({ region, message: `GitHub leaves this line out: ${why}`, evidence: text, severity: 'medium' });
        const wanted = [
            later,
            doc.path,
            ...[...facts.files.paths].filter((one) => one.startsWith('.github/')).sort(),
        ];
        if (read.lines.length > mostOwnerLines || read.lines.length * wanted.length > mostLooks) {
            unchecked({
                region,
                code: 'limit',
                message: `CODEOWNERS has too many lines (${String(read.lines.length)}) to be compared with all files of .github`,
                hint: 'Join lines that name the same owners.',
            });
            return;
        }
        const open = [...new Set(wanted)].filter((one) => ownersOf(read, one).length === 0);
        if (open.length === 0)
            return;
        const shown = open.map((one) => (one === later ? 'new workflows' : (0,reference/* code */.aY)(one)));
        const rest = shown.length > shownFiles ? ` and ${String(shown.length - shownFiles)} more` : '';
        report({
            region,
            message: `Nobody is asked about changes to ${shown.slice(0, shownFiles).join(', ')}${rest}`,
            evidence: 'open',
        });
    },
};

;// CONCATENATED MODULE: ./out/actions/repository-governance/files/dependabot.js


/** Words that people write, and Dependabot does not know. */
const meant = new Map([
    ...['yarn', 'pnpm', 'node', 'nodejs', 'javascript'].map((name) => [name, 'npm']),
    ...['python', 'poetry', 'pipenv', 'pypi', 'requirements'].map((name) => [name, 'pip']),
    ...['go', 'golang', 'go-modules', 'go_modules'].map((name) => [name, 'gomod']),
    ...['actions', 'github_actions', 'githubactions', 'workflows'].map((name) => [name, 'github-actions']),
    ...['rust', 'crates'].map((name) => [name, 'cargo']),
    ...['ruby', 'rubygems', 'gem'].map((name) => [name, 'bundler']),
    ...['php', 'packagist'].map((name) => [name, 'composer']),
    ...['java', 'pom'].map((name) => [name, 'maven']),
    ...['submodules', 'gitsubmodules', 'submodule'].map((name) => [name, 'gitsubmodule']),
]);
const intervals = ['daily', 'weekly', 'monthly', 'quarterly', 'semiannually', 'yearly', 'cron'];
/** `https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference` */
function readDependabot(doc) {
    const [problem] = doc.yaml?.problems ?? [];
    const top = {
        path: doc.path,
        startLine: problem?.line ?? 1,
        startColumn: 1,
        endLine: problem?.line ?? 1,
        endColumn: 1,
    };
    const root = rootOf(doc);
    if (problem !== undefined || root?.node?.kind !== 'mapping') {
        const message = problem ? `it cannot be read: ${problem.reason}` : 'it holds no settings';
        return { updates: [], region: top, faults: [{ message, region: top, evidence: 'unreadable' }] };
    }
    const faults = [];
    const fault = (field, message) => {
        faults.push({ message, region: field.region, evidence: `${field.path} ${field.source ?? ''}`.trim() });
    };
    const version = root.at('version');
    if (version.integer !== 2)
        fault(version, '`version` has to be 2');
    const updates = root.at('updates');
    if (updates.items.length === 0)
        fault(updates, '`updates` lists nothing that is kept up to date');
    const groups = new Set(root.at('multi-ecosystem-groups').members.map(({ name }) => name));
    for (const entry of updates.items)
        checkEntry(entry, groups, fault);
    return {
        updates: updates.items.flatMap(updateOf),
        faults,
        region: updates.exists ? updates.place : top,
    };
}
/** None where the entry is there for security updates alone, or leaves all packages out. */
function updateOf(entry) {
    const ecosystem = entry.at('package-ecosystem').text;
    const isOff = entry.at('open-pull-requests-limit').integer === 0;
    const isEmptied = entry
        .at('ignore')
        .items.some((one) => one.at('dependency-name').text === '*' &&
        !one.at('versions').exists &&
        !one.at('update-types').exists);
    if (ecosystem === undefined || isOff || isEmptied)
        return [];
    const written = [entry.at('directory').text ?? [], entry.at('directories').texts].flat();
    const folders = written.map((one) => one.replace(/^(?:\.?\/)+|\/+$|^\.$/g, ''));
    // `**/` may stand for no folder at all.
    return [
        { ecosystem, folders: folders.flatMap((one) => [one, `/${one}`.replaceAll('/**/', '/').slice(1)]) },
    ];
}
/** `folder`: '' at the root. */
const coversFolder = ({ folders }, folder) => folders.some((one) => one === folder || (one.includes('*') && (0,star_pattern/* fitsStars */.E)(one, folder)));
function checkEntry(entry, groups, fault) {
    const ecosystem = entry.at('package-ecosystem');
    const better = meant.get(ecosystem.text ?? '');
    if (ecosystem.text === undefined)
        fault(ecosystem, 'an entry says no `package-ecosystem`');
    else if (better !== undefined)
        fault(ecosystem, `\`package-ecosystem\` is called \`${better}\` there`);
    if (!entry.at('directory').exists && entry.at('directories').items.length === 0)
        fault(entry.at('directory'), 'an entry says no `directory`');
    const interval = entry.at('schedule', 'interval');
    const group = entry.at('multi-ecosystem-group').text;
    if (group === undefined || !groups.has(group)) {
        if (!interval.exists)
            fault(interval, 'an entry says no `schedule.interval`');
        else if (!intervals.includes(interval.text ?? ''))
            fault(interval, `\`schedule.interval\` is one of ${intervals.join(', ')}`);
        else if (interval.text === 'cron' && !entry.at('schedule', 'cronjob').exists)
            fault(interval, '`schedule.interval` is `cron`, and no `cronjob` says when');
    }
}

;// CONCATENATED MODULE: ./out/actions/repository-governance/rules/dependabot-config.js





const dependabot_config_path = '.github/dependabot.yml';
const example = { path: dependabot_config_path, options: { dependencyUpdates: true }, facts: filesFacts(dependabot_config_path) };
const entry = (ecosystem, rest) => `version: 2\nupdates:\n  - package-ecosystem: ${ecosystem}\n${rest}`;
const schedule = '    schedule: { interval: weekly }\n';
const dependabotConfig = {
    id: 'repository-governance/dependabot-config',
    title: 'dependabot.yml that Dependabot refuses',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Dependabot stops at a file that it cannot use and says so on a page that few look at, so nothing is updated any more.',
    advice: 'Mend the entry; GitHub shows what Dependabot made of it under Insights, Dependency graph.',
    references: [
        'https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference',
        'CIS-GITHUB-1.5.2',
    ],
    aliases: [],
    options: { requiredFiles: requirements.requiredFiles, dependencyUpdates: requirements.dependencyUpdates },
    examples: {
        bad: [
            { ...example, text: entry('yarn', `    directory: /\n${schedule}`), lines: [3] },
            { ...example, text: entry('npm', schedule), lines: [3] },
            { ...example, text: 'version: 1\nupdates: []\n', lines: [1, 2] },
        ],
        good: [{ ...example, text: entry('npm', `    directory: /\n${schedule}`) }],
    },
    scope: 'project',
    looksAt: (at) => at.startsWith('.github/dependabot.'),
    check({ docs, options, facts }, report) {
        const doc = dependabotOf(docs);
        if (!doc || facts === undefined || !wantsUpdates(options))
            return;
        // Who moved on to Renovate may have left the file behind.
        if (options.dependencyUpdates === true && facts.files.renovates)
            return;
        for (const { message, region, evidence } of readDependabot(doc).faults.slice(0, 100))
            report({ region, message: `Dependabot refuses this file: ${message}`, evidence });
    },
};

;// CONCATENATED MODULE: ./out/actions/repository-governance/rules/dependency-updates.js









const dependency_updates_option = 'dependencyUpdates';
const dependency_updates_path = '.github/dependabot.yml';
const dependency_updates_text = 'version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n    schedule: { interval: weekly }\n';
const dependency_updates_options = { [dependency_updates_option]: true };
const lock = 'package-lock.json';
/** Folders of entries times folders with files: a stranger may have written both. */
const dependency_updates_mostLooks = 300_000;
const tooMany = {
    code: 'limit',
    message: 'dependabot.yml names too many folders to be compared with those that hold lockfiles',
    hint: 'Write patterns below `directories`, such as `/apps/*`.',
};
const dependencyUpdates = {
    id: 'repository-governance/dependency-updates',
    title: 'Dependencies that nothing keeps up to date',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'A weakness in a dependency is mended by a newer version, and attackers read the same advisories: what nobody updates stays open.',
    advice: 'Add an entry for it to `.github/dependabot.yml`, or let Renovate look after the repository.',
    references: [
        'https://docs.github.com/en/code-security/dependabot/dependabot-version-updates/configuring-dependabot-version-updates',
        'https://github.com/ossf/scorecard/blob/main/docs/checks.md#dependency-update-tool',
        'CIS-GITHUB-1.5.2',
        'CWE-1104',
    ],
    aliases: ['Dependency-Update-Tool'],
    options: { requiredFiles: requirements.requiredFiles, [dependency_updates_option]: requirements[dependency_updates_option] },
    examples: {
        bad: [
            { path: dependency_updates_path, text: dependency_updates_text, options: dependency_updates_options, facts: filesFacts(dependency_updates_path, lock, '.github/workflows/ci.yml'), lines: [2] },
            { path: dependency_updates_path, text: dependency_updates_text, options: dependency_updates_options, facts: filesFacts(dependency_updates_path, lock, 'web/package-lock.json'), lines: [2] },
            {
                path: '.github/portcullis.yml',
                text: 'checks:\n  repository-governance:\n    options:\n      dependencyUpdates: true\n',
                options: dependency_updates_options,
                facts: filesFacts('go.sum'),
                lines: [4],
            },
        ],
        good: [
            { path: dependency_updates_path, text: dependency_updates_text, options: dependency_updates_options, facts: filesFacts(dependency_updates_path, lock, 'test/fixtures/go.sum') },
            { path: dependency_updates_path, text: dependency_updates_text, options: dependency_updates_options, facts: filesFacts(dependency_updates_path, 'go.sum', 'renovate.json') },
        ],
    },
    scope: 'project',
    looksAt: (at) => /^\.github\/(?:portcullis|dependabot)\./.test(at),
    check({ docs, options, facts, unchecked }, report) {
        if (!wantsUpdates(options))
            return;
        if (facts === undefined) {
            unchecked(leftBy(dependency_updates_option, misplaced, askedAt(docs, dependency_updates_option)));
            return;
        }
        const { paths, renovates } = facts.files;
        if (renovates)
            return;
        const doc = dependabotOf(docs);
        // Where the file itself is required, another rule says that it is missing.
        if (doc === undefined && options[dependency_updates_option] !== true)
            return;
        const config = doc && readDependabot(doc);
        for (const { names, paths: shown, isReaching } of ecosystemsIn(paths)) {
            const updates = config?.updates.filter(({ ecosystem }) => names.includes(ecosystem)) ?? [];
            if (isReaching && updates.length > 0)
                continue;
            if (updates.reduce((sum, { folders }) => sum + folders.length, 0) * shown.length > dependency_updates_mostLooks) {
                unchecked({ region: config?.region ?? null, ...tooMany });
                continue;
            }
            const open = shown.filter((path) => !updates.some((one) => coversFolder(one, (0,repository_path/* folderOf */.yS)(path))));
            const [first, ...others] = open;
            if (first === undefined)
                continue;
            const use = others.length === 0
                ? `${(0,reference/* code */.aY)(first)} shows`
                : `${(0,reference/* code */.aY)(first)} and ${String(others.length)} more files show`;
            report({
                region: config?.region ?? askedAt(docs, dependency_updates_option),
                message: `Nothing keeps ${(0,reference/* code */.aY)(names[0])} up to date, which ${use} to be in use`,
                evidence: names[0],
                ...(updates.length > 0 && { severity: 'medium' }),
                ...(config === undefined && { isPlaceless: true }),
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/repository-governance/rules/history.js




const available = 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets';
const forcePushes = branchRule({
    option: 'noForcePushes',
    id: 'repository-governance/force-pushes',
    title: 'Default branch may be rewritten',
    severity: 'high',
    why: 'A force push takes reviewed commits away and puts others in their place; who has cloned before never hears of it.',
    advice: 'Turn on "Block force pushes" in the ruleset.',
    references: [`${available}#block-force-pushes`, 'CIS-GITHUB-1.1.16'],
    aliases: [],
    examples: branchExamples('noForcePushes', true, { noForcePushes: true }),
    lacks: ({ noForcePushes }, _, { branch }) => [
        !noForcePushes && { message: `\`${branch}\` may be rewritten by a force push` },
    ],
});
const deletion = branchRule({
    option: 'noDeletion',
    id: 'repository-governance/branch-deletion',
    title: 'Default branch may be deleted',
    severity: 'high',
    why: 'Who may delete the branch may push another one of that name, without its history and its reviews.',
    advice: 'Turn on "Restrict deletions" in the ruleset.',
    references: [`${available}#restrict-deletions`, 'CIS-GITHUB-1.1.17'],
    aliases: [],
    examples: branchExamples('noDeletion', true, { noDeletion: true }),
    lacks: ({ noDeletion }, _, { branch }) => [!noDeletion && { message: `\`${branch}\` may be deleted` }],
});
const signedCommits = branchRule({
    option: 'signedCommits',
    id: 'repository-governance/signed-commits',
    title: 'Commits need no signature',
    severity: 'high',
    why: 'The author of a commit is whatever its writer typed. Only a signature shows whose key made it.',
    advice: 'Turn on "Require signed commits" in the ruleset.',
    references: [`${available}#require-signed-commits`, 'CIS-GITHUB-1.1.12', 'CWE-345'],
    aliases: [],
    examples: branchExamples('signedCommits', true, { signed: true }),
    lacks: ({ signed }, _, { branch }) => [!signed && { message: `\`${branch}\` takes unsigned commits` }],
});
const bypassOf = (...who) => ({
    bypass: { value: { who, unseen: [], isProtected: true } },
});
const ruleBypass = settingRule({
    option: 'noBypass',
    id: 'repository-governance/rule-bypass',
    title: 'Rules of the default branch can be passed by',
    severity: 'high',
    why: 'A rule that does not hold for some holds for nobody who gets hold of one of their accounts or tokens.',
    advice: 'Empty the bypass list of the ruleset; in classic protection turn on "Do not allow bypassing the above settings". Accept who has to stay on it in the policy.',
    references: [
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#granting-bypass-permissions-for-your-branch-or-tag-ruleset',
        'CIS-GITHUB-1.1.14',
        'CWE-284',
    ],
    aliases: [],
    examples: examplesOf('noBypass', true, bypassOf('the role admin (ruleset "main")'), bypassOf()),
    judge({ bypass, branch }) {
        if (bypass === undefined)
            return undefined;
        if ((0,facts/* isUnseen */.N)(bypass))
            return [bypass];
        const { who, unseen, isProtected } = bypass.value;
        if (!isProtected && unseen.length === 0)
            return [{ message: `\`${branch}\` has no rules, so everybody passes them by`, evidence: 'none' }];
        return [
            ...[...new Set(who)].map((one) => ({
                message: `Rules of \`${branch}\` can be passed by: ${(0,reference/* code */.aY)(one)}`,
                evidence: one,
            })),
            ...unseen,
        ];
    },
});
const historyRules = [forcePushes, deletion, signedCommits, ruleBypass];

;// CONCATENATED MODULE: ./out/actions/repository-governance/rules/merging.js



const merging_available = 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets';
const requiredChecks = branchRule({
    option: 'requiredChecks',
    id: 'repository-governance/required-checks',
    title: 'Status check that need not pass',
    severity: 'high',
    why: 'A gate that is not required is a lamp: a red pull request can be merged all the same.',
    advice: 'Add the check by its name to "Require status checks to pass" in the ruleset.',
    references: [`${merging_available}#require-status-checks-to-pass-before-merging`, 'CIS-GITHUB-1.1.9'],
    aliases: ['Branch-Protection'],
    examples: branchExamples('requiredChecks', ['gate'], { checks: ['gate', 'build'] }),
    lacks: ({ checks }, wanted, { branch }) => wanted.map((name) => !checks.includes(name) && {
        message: `\`${branch}\` takes changes without the status check ${(0,reference/* code */.aY)(name)}`,
        item: name,
    }),
});
const upToDate = branchRule({
    option: 'upToDateBranches',
    id: 'repository-governance/up-to-date-branches',
    title: 'Branches may be merged out of date',
    severity: 'high',
    why: 'Two changes that were each checked alone can be wrong together, and what was checked is not what is released.',
    advice: 'Turn on "Require branches to be up to date before merging", or use a merge queue.',
    references: [`${merging_available}#require-status-checks-to-pass-before-merging`, 'CIS-GITHUB-1.1.10'],
    aliases: [],
    examples: branchExamples('upToDateBranches', true, { upToDate: true }),
    lacks: ({ upToDate, mergeQueue }, _, { branch }) => [
        !upToDate &&
            mergeQueue !== true && { message: `\`${branch}\` takes branches that do not hold its latest state` },
    ],
});
const mergeQueue = branchRule({
    option: 'mergeQueue',
    id: 'repository-governance/merge-queue',
    title: 'No merge queue',
    severity: 'high',
    why: 'Without a queue nobody checks the state that a merge really makes, only what each pull request would have made alone.',
    advice: 'Turn on "Require merge queue" in the ruleset, and let workflows run on `merge_group`.',
    references: [`${merging_available}#require-merge-queue`, 'CIS-GITHUB-1.1.10'],
    aliases: [],
    examples: branchExamples('mergeQueue', true, { mergeQueue: true }),
    lacks: ({ mergeQueue }, _, { branch }) => [
        mergeQueue === false && { message: `\`${branch}\` has no merge queue` },
        mergeQueue === 'unknown' && {
            why: 'no API shows whether classic protection has a queue',
            hint: 'Ask for the queue in a ruleset.',
        },
    ],
});
const home = { homes: new Map([['acme/gates', 7]]) };
const merging_path = '.github/workflows/gate.yml';
const requiredWorkflows = branchRule({
    option: 'requiredWorkflows',
    id: 'repository-governance/required-workflows',
    title: 'Workflow that no ruleset requires',
    severity: 'high',
    why: 'A pull request can edit the workflow that checks it. What a ruleset requires runs as its own repository has it.',
    advice: 'Add the workflow to "Require workflows to pass before merging" in a ruleset of the organisation.',
    references: [`${merging_available}#require-workflows-to-pass-before-merging`, 'CIS-GITHUB-1.1.9', 'CWE-693'],
    aliases: [],
    examples: branchExamples('requiredWorkflows', [`acme/gates/${merging_path}`], { workflows: [{ path: merging_path, repositoryId: 7 }] }, home),
    lacks: ({ workflows }, wanted, settings) => wanted.map((one) => missing(one, workflows, settings)),
});
function missing(wanted, workflows, { branch, homes }) {
    const at = wanted.indexOf('.github/');
    const [home, path] = [wanted.slice(0, Math.max(0, at - 1)), wanted.slice(at)];
    const named = workflows.filter((one) => one.path === path);
    const lack = { message: `\`${branch}\` takes changes without the workflow ${(0,reference/* code */.aY)(wanted)}`, item: wanted };
    if (named.length === 0)
        return lack;
    if (home === '')
        return undefined;
    const id = homes?.get(home.toLowerCase());
    if (id === undefined)
        return {
            why: `${(0,reference/* code */.aY)(home)} could not be looked up`,
            hint: 'Write its name as it is today, and give a token that may read it.',
        };
    return named.some(({ repositoryId }) => repositoryId === id) ? undefined : lack;
}
const mergingRules = [
    requiredChecks,
    upToDate,
    mergeQueue,
    requiredWorkflows,
];

;// CONCATENATED MODULE: ./out/actions/repository-governance/rules/organisation.js


const twoFactor = settingRule({
    option: 'twoFactor',
    id: 'repository-governance/two-factor',
    title: 'Organisation lets members in with a password alone',
    severity: 'high',
    why: 'A password that leaked elsewhere is then enough to push code, approve it and read every private repository.',
    advice: 'Require two-factor authentication in the security settings of the organisation.',
    references: [
        'https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-two-factor-authentication-for-your-organization/requiring-two-factor-authentication-in-your-organization',
        'CIS-GITHUB-1.3.5',
        'CWE-308',
    ],
    aliases: [],
    examples: examplesOf('twoFactor', true, { twoFactor: { value: false } }, { twoFactor: { value: true } }),
    judge: ({ twoFactor }) => whenSeen(twoFactor, (value) => [
        value === false && { message: 'The organisation does not require two-factor authentication' },
        value === 'person' && {
            message: 'The repository belongs to a person: there is no organisation that could require a second factor',
        },
    ]),
});

;// CONCATENATED MODULE: ./out/actions/repository-governance/rules/required-file.js






const required_file_option = 'requiredFiles';
const required_file_example = {
    path: '.github/portcullis.yml',
    text: 'checks:\n  repository-governance:\n    options:\n      requiredFiles:\n        - SECURITY.md\n        - CODEOWNERS\n',
    options: { [required_file_option]: ['SECURITY.md', 'CODEOWNERS'] },
};
const requiredFile = {
    id: 'repository-governance/required-file',
    title: 'Required file is missing or empty',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Who finds a weakness looks for SECURITY.md, reviewers are asked by CODEOWNERS, updates come by dependabot.yml: where the file is gone, nobody is told and nobody is asked.',
    advice: 'Write the file, and commit it where GitHub looks for it: the root, `.github` or `docs`.',
    references: [
        'https://docs.github.com/en/communities/setting-up-your-project-for-healthy-contributions/creating-a-default-community-health-file',
        'CIS-GITHUB-1.2.1',
    ],
    aliases: ['Security-Policy'],
    options: { [required_file_option]: requirements[required_file_option] },
    examples: {
        bad: [{ ...required_file_example, facts: filesFacts('.github/CODEOWNERS'), lines: [5] }],
        good: [{ ...required_file_example, facts: filesFacts('docs/SECURITY.md', 'CODEOWNERS') }],
    },
    scope: 'project',
    looksAt: (path) => path.startsWith('.github/portcullis.'),
    check({ docs, options, facts, unchecked }, report) {
        const required = options[required_file_option];
        if (required.length === 0)
            return;
        if (facts === undefined) {
            unchecked(leftBy(required_file_option, misplaced, askedAt(docs, required_file_option)));
            return;
        }
        const { paths, blank } = facts.files;
        for (const name of new Set(required)) {
            const found = candidatesFor(name, paths);
            if (found.some((path) => !blank.has(path)))
                continue;
            const [empty] = found;
            report({
                region: askedAt(docs, required_file_option, name),
                message: empty === undefined
                    ? `${(0,reference/* code */.aY)(name)} is required, and is not there`
                    : `${(0,reference/* code */.aY)(name)} is required, and ${(0,reference/* code */.aY)(empty)} holds nothing that can be read`,
                evidence: name,
                isPlaceless: true,
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/repository-governance/rules/reviews.js


const rulesets = 'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-a-pull-request-before-merging';
const scorecard = 'https://github.com/ossf/scorecard/blob/main/docs/checks.md#branch-protection';
const requiredReviews = branchRule({
    option: 'requiredReviews',
    id: 'repository-governance/required-reviews',
    title: 'Fewer reviews than the policy asks for',
    severity: 'high',
    why: 'Where nobody has to look, one stolen account or one tired afternoon is enough to change what is released.',
    advice: 'Set the number of required approvals in a ruleset for the default branch.',
    references: [rulesets, scorecard, 'CIS-GITHUB-1.1.3', 'CWE-1357'],
    aliases: ['Code-Review'],
    examples: branchExamples('requiredReviews', 2, { reviews: 2 }),
    lacks: ({ reviews }, wanted, { branch }) => [
        reviews < wanted && {
            message: `\`${branch}\` asks for ${reviews === 0 ? 'no review' : `${String(reviews)} of them`}, and the policy for ${String(wanted)} ${wanted === 1 ? 'review' : 'reviews'}`,
        },
    ],
});
const staleReviews = branchRule({
    option: 'dismissStaleReviews',
    id: 'repository-governance/stale-reviews',
    title: 'Approvals that outlive a push',
    severity: 'high',
    why: 'Something harmless is approved, then something else is pushed to the same pull request: the approval holds, and nobody has seen what is merged.',
    advice: 'Turn on "Dismiss stale pull request approvals when new commits are pushed" in the ruleset.',
    references: [rulesets, scorecard, 'CIS-GITHUB-1.1.4'],
    aliases: [],
    examples: branchExamples('dismissStaleReviews', true, { dismissesStale: true, reviews: 1 }),
    lacks: ({ dismissesStale, reviews, asksCodeOwners }, _, { branch }) => [
        !dismissesStale && { message: `An approval for \`${branch}\` outlives the next push` },
        dismissesStale &&
            reviews === 0 &&
            !asksCodeOwners && { message: `\`${branch}\` needs no approval, so a push loses none` },
    ],
});
const codeOwnerReview = branchRule({
    option: 'codeOwnerReview',
    id: 'repository-governance/code-owner-review',
    title: 'Code owners are not asked',
    severity: 'high',
    why: 'CODEOWNERS alone only invites its owners: without this rule anybody who may review can approve changes to workflows and keys.',
    advice: 'Turn on "Require review from Code Owners" in the ruleset.',
    references: [rulesets, scorecard, 'CIS-GITHUB-1.1.7'],
    aliases: [],
    examples: branchExamples('codeOwnerReview', true, { asksCodeOwners: true }),
    lacks: ({ asksCodeOwners }, _, { branch }) => [
        !asksCodeOwners && { message: `\`${branch}\` takes changes that no code owner has approved` },
    ],
});
const lastPushApproval = branchRule({
    option: 'lastPushApproval',
    id: 'repository-governance/last-push-approval',
    title: 'Last push may be approved by whoever made it',
    severity: 'high',
    why: "Whoever pushes to another's pull request can approve it as well, and so brings in their own code with nobody's eyes on it.",
    advice: 'Turn on "Require approval of the most recent reviewable push" in the ruleset.',
    references: [rulesets, scorecard],
    aliases: [],
    examples: branchExamples('lastPushApproval', true, { asksForLastPush: true }),
    lacks: ({ asksForLastPush }, _, { branch }) => [
        !asksForLastPush && { message: `Who pushed last may approve that push to \`${branch}\`` },
    ],
});
const reviewRules = [
    requiredReviews,
    staleReviews,
    codeOwnerReview,
    lastPushApproval,
];

;// CONCATENATED MODULE: ./out/actions/repository-governance/rules/security-features.js


const security_features_docs = 'https://docs.github.com/en/code-security';
const unsaid = {
    why: 'GitHub does not say whether it is on',
    hint: "The server, or its owner's plan, may not have it: then the policy cannot ask for it.",
};
const feature = (option, name, message, about) => settingRule({
    ...about,
    option,
    severity: 'high',
    examples: examplesOf(option, true, { security: { value: new Map([[name, false]]) } }, { security: { value: new Map([[name, true]]) } }),
    judge: ({ security }) => whenSeen(security, (features) => [
        features.has(name) ? features.get(name) === false && { message } : unsaid,
    ]),
});
const secretScanning = feature('secretScanning', 'secret_scanning', 'Secret scanning is off', {
    id: 'repository-governance/secret-scanning',
    title: "GitHub's secret scanning is off",
    why: 'GitHub tells providers of tokens it finds, and they revoke them within minutes. Nobody does where it is off.',
    advice: 'Turn secret scanning on in the security settings of the repository or the organisation.',
    references: [`${security_features_docs}/secret-scanning/introduction/about-secret-scanning`, 'CIS-GITHUB-1.5.1', 'CWE-798'],
    aliases: [],
});
const pushProtection = feature('pushProtection', 'secret_scanning_push_protection', 'Push protection of secret scanning is off', {
    id: 'repository-governance/push-protection',
    title: 'Secrets may be pushed',
    why: 'A secret that was pushed is out, whatever is done afterwards. Push protection refuses it before.',
    advice: 'Turn on push protection in the security settings of the repository or the organisation.',
    references: [`${security_features_docs}/secret-scanning/introduction/about-push-protection`, 'CIS-GITHUB-1.5.1', 'CWE-798'],
    aliases: [],
});
const securityUpdates = feature('securityUpdates', 'dependabot_security_updates', 'Security updates of Dependabot are off', {
    id: 'repository-governance/security-updates',
    title: 'No pull requests for vulnerable dependencies',
    why: 'An alert is read when somebody has time; a pull request that mends it is one click away.',
    advice: 'Turn on Dependabot security updates in the security settings of the repository.',
    references: [
        `${security_features_docs}/dependabot/dependabot-security-updates/about-dependabot-security-updates`,
        'CIS-GITHUB-1.5.5',
        'CWE-1104',
    ],
    aliases: [],
});
const dependabotAlerts = settingRule({
    option: 'dependabotAlerts',
    id: 'repository-governance/dependabot-alerts',
    title: 'No alerts for vulnerable dependencies',
    severity: 'high',
    why: 'Advisories come out long after a dependency was chosen. Without alerts nobody hears of those.',
    advice: 'Turn on Dependabot alerts in the security settings of the repository.',
    references: [
        `${security_features_docs}/dependabot/dependabot-alerts/about-dependabot-alerts`,
        'CIS-GITHUB-1.5.5',
        'CWE-1104',
    ],
    aliases: ['Vulnerabilities'],
    examples: examplesOf('dependabotAlerts', true, { dependabotAlerts: { value: false } }, { dependabotAlerts: { value: true } }),
    judge: ({ dependabotAlerts }) => whenSeen(dependabotAlerts, (on) => [!on && { message: 'Dependabot alerts are off' }]),
});
const privateReporting = settingRule({
    option: 'privateReporting',
    id: 'repository-governance/private-reporting',
    title: 'Weaknesses can be reported in public alone',
    severity: 'high',
    why: 'Who finds a weakness and has no private way to tell it opens an issue, and everybody reads it before it is mended.',
    advice: 'Turn on private vulnerability reporting in the security settings of the repository.',
    references: [
        `${security_features_docs}/security-advisories/working-with-repository-security-advisories/configuring-private-vulnerability-reporting-for-a-repository`,
    ],
    aliases: [],
    examples: examplesOf('privateReporting', true, { privateReporting: { value: false } }, { privateReporting: { value: 'private' } }),
    judge: ({ privateReporting }) => whenSeen(privateReporting, (on) => [
        on === false && { message: 'Private vulnerability reporting is off' },
    ]),
});
const securityRules = [
    secretScanning,
    pushProtection,
    dependabotAlerts,
    securityUpdates,
    privateReporting,
];

;// CONCATENATED MODULE: ./out/actions/repository-governance/check.js













const rules = [
    requiredFile,
    codeOwners,
    dependabotConfig,
    dependencyUpdates,
    ...reviewRules,
    ...mergingRules,
    ...historyRules,
    twoFactor,
    ...securityRules,
    ...actionsRules,
];
const repositoryGovernance = {
    id: 'repository-governance',
    title: 'Governance of the repository',
    summary: 'Compares what a policy asks of a repository with its files, branch rules and security settings; without such a policy it asks nobody.',
    inputs: inputs,
    options: checkOptions,
    examplePath: '.github/portcullis.yml',
    claims: claim,
    parse: read,
    gatherer: (values, rulesOn) => gatherer(values, rules.filter(({ id }) => rulesOn.has(id))),
    idle: ({ options }) => askedFor(options).length > 0 ? undefined : 'The policy has no `checks.repository-governance.options`.',
    rules,
};


/***/ }),

/***/ 43031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ securityFeatures),
/* harmony export */   N: () => (/* binding */ isUnseen)
/* harmony export */ });
const isUnseen = (seen) => !('value' in seen);
/** What can be switched on below a repository's security settings. */
const securityFeatures = [
    'secret_scanning',
    'secret_scanning_push_protection',
    'dependabot_security_updates',
];


/***/ }),

/***/ 38249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ together),
/* harmony export */   o: () => (/* binding */ unprotected)
/* harmony export */ });
const unprotected = {
    reviews: 0,
    dismissesStale: false,
    asksCodeOwners: false,
    asksForLastPush: false,
    checks: [],
    upToDate: false,
    noForcePushes: false,
    noDeletion: false,
    signed: false,
    workflows: [],
    mergeQueue: false,
};
/** All rules of a branch hold at once, wherever they stand: of two the stricter one. */
const together = (a, b) => ({
    reviews: Math.max(a.reviews, b.reviews),
    dismissesStale: a.dismissesStale || b.dismissesStale,
    asksCodeOwners: a.asksCodeOwners || b.asksCodeOwners,
    asksForLastPush: a.asksForLastPush || b.asksForLastPush,
    checks: [...a.checks, ...b.checks],
    upToDate: a.upToDate || b.upToDate,
    noForcePushes: a.noForcePushes || b.noForcePushes,
    noDeletion: a.noDeletion || b.noDeletion,
    signed: a.signed || b.signed,
    workflows: [...a.workflows, ...b.workflows],
    mergeQueue: a.mergeQueue === true || b.mergeQueue === true || (a.mergeQueue === false ? b : a).mergeQueue,
});


/***/ }),

/***/ 70053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ inputText),
/* harmony export */   D: () => (/* binding */ inputList)
/* harmony export */ });
/** Options that inputs alone set, since no policy may: what they mean stands with the inputs. */
const inputList = {
    default: [],
    summary: 'See the input of that name.',
    inputOnly: true,
};
const inputText = { ...inputList, default: '' };


/***/ }),

/***/ 67939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ whyUnasked)
/* harmony export */ });
/** Why nobody outside was asked, in a few words. */
const whyUnasked = ({ isMisread }) => isMisread ? 'not asked, since an input could not be read' : 'offline';


/***/ }),

/***/ 68507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseJsonc)
/* harmony export */ });
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21907);

/**
 * JSON with comments and commas behind the last member, as editors read their settings. YAML has it all but the
 * signs of the comments, so those are changed for YAML's, and every offset stays what it is.
 */
const parseJsonc = ({ path, text, size, blob }) => ({
    ...(0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)({ path, text: withYamlComments(text), size, blob }, 'core'),
    text,
});
/** `// x` becomes ` # x`; of a block comment its line breaks stay. As long as the text before. */
function withYamlComments(text) {
    const pieces = [];
    let copied = 0;
    for (let at = 0; at < text.length;) {
        const start = at;
        if (text[at] === '"')
            at = endOfString(text, at);
        else if (text.startsWith('//', at)) {
            at = endOfLine(text, at);
            pieces.push(text.slice(copied, start), ' #', text.slice(start + 2, at));
            copied = at;
        }
        else if (text.startsWith('/*', at)) {
            const close = text.indexOf('*/', at + 2);
            at = close === -1 ? text.length : close + 2;
            pieces.push(text.slice(copied, start), text.slice(start, at).replace(/[^\r\n]/g, ' '));
            copied = at;
        }
        else
            at++;
    }
    pieces.push(text.slice(copied));
    return pieces.join('');
}
/** Behind the closing quote; a string ends with its line. */
function endOfString(text, quote) {
    let at = quote + 1;
    while (at < text.length && text[at] !== '"' && text[at] !== '\n')
        at += text[at] === '\\' ? 2 : 1;
    return Math.min(at + 1, text.length);
}
function endOfLine(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
}


/***/ }),

/***/ 41862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ knownActions),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   wM: () => (/* binding */ knownImages)
/* harmony export */ });
/** For a message, as Markdown shows code: a stranger's text is as long as the stranger likes. */
const code = (text) => `\`${(text.length > 300 ? `${text.slice(0, 299)}\u2026` : text).replaceAll('`', "'")}\``;
/** The images of a document that are known, each with its parts. */
function* knownImages({ references, }) {
    for (const written of references) {
        if (written.kind === 'image' && written.state.status === 'known')
            yield { written, image: written.state.parts };
    }
}
/** The actions and reusable workflows of a document that are known, each with its parts. */
function* knownActions({ references, }) {
    for (const written of references) {
        if (written.kind === 'action' && written.state.status === 'known')
            yield { written, action: written.state.parts };
    }
}
/** By place in the file; what an alias, or a second way of reading, brings again stands once. */
function inOrder(references) {
    const byPlace = new Map();
    for (const reference of references) {
        const { startLine, startColumn } = reference.region;
        const place = `${startLine}:${startColumn}`;
        if (!byPlace.has(place))
            byPlace.set(place, reference);
    }
    return [...byPlace.values()].sort((a, b) => a.region.startLine - b.region.startLine || a.region.startColumn - b.region.startColumn);
}


/***/ }),

/***/ 62216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** `''` for what lies at the root of the repository. */
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
/** A name in a folder; '' is the root. */
const within = (folder, name) => (folder === '' ? name : `${folder}/${name}`);
/**
 * A path that a file of the folder names, from the repository's root; '' is the root itself. Undefined where it is
 * absolute or leaves the repository.
 */
function pathFrom(folder, path) {
    if (path.startsWith('/'))
        return undefined;
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}
/** Deeper trees are none that people work in. */
const mostLevels = 100;
/** The folder itself, the one above, and so on to the root. */
function* foldersAbove(folder) {
    let at = folder;
    for (let level = 0; level < mostLevels; level++) {
        yield at;
        if (at === '')
            return;
        at = folderOf(at);
    }
}


/***/ }),

/***/ 46269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fitsStars)
/* harmony export */ });
/**
 * Whether a pattern fits a whole text: `*` is any characters but `/`, `**` any at all. All ways to read the stars are
 * followed at once, so the time is the product of the two lengths whatever the pattern.
 * @param one a sign of the pattern that is any one character but `/`
 */
function fitsStars(pattern, text, one) {
    const steps = pattern.match(/\*\*+|\*|[^*]/g) ?? [];
    const reach = (from) => {
        const found = new Set(from);
        // A set gives back what is added to it while it is being read.
        for (const at of found)
            if (steps[at]?.startsWith('*') === true)
                found.add(at + 1);
        return found;
    };
    let at = reach([0]);
    for (let index = 0; index < text.length && at.size > 0; index++) {
        const character = text.charAt(index);
        const next = [...at].flatMap((step) => {
            const sign = steps[step];
            if (sign?.startsWith('*') === true)
                return sign === '*' && character === '/' ? [] : [step];
            return sign === character || (sign === one && character !== '/') ? [step + 1] : [];
        });
        at = reach(next);
    }
    return at.has(steps.length);
}


/***/ }),

/***/ 95483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ lowered),
/* harmony export */   qX: () => (/* binding */ lowInTestData),
/* harmony export */   rv: () => (/* binding */ isTestData),
/* harmony export */   xB: () => (/* binding */ isIdle)
/* harmony export */ });
/* harmony import */ var _core_remembered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21942);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87131);


/**
 * Names that say it all, and no others: whoever can choose the folder of a file that really runs could lower what
 * is found in it. Plain `test`, `e2e` and `examples` hold images and workflows that are built and run.
 */
const folder = /(?:^|\/)(?:test[-_]?(?:data|fixtures?|cases?|resources?)[-_]?\d*|test[-_]?files?(?:-[\w-]+)?|(?:__)?(?:fixtures?|snapshots?)(?:__)?|golden(?:[-_]?files)?|corpus|tests?\/(?:resources|samples?(?:-[\w-]+)?))\//i;
/** What GitHub runs, whatever the repository is called or holds beside it. */
const entryPoint = /^\.github\/workflows\/[^/]+$/;
/** Below a folder whose files are material of tests: broken ones are broken on purpose. */
const isTestData = (path) => folder.test(path) && !entryPoint.test(path);
/** A workflow may run it from any folder (`uses: ./testdata/action`). */
const actionMetadata = /(?:^|\/)action\.ya?ml$/i;
/** Material of a test that nothing runs. */
const isIdle = (path) => isTestData(path) && !actionMetadata.test(path);
/** What is found in test data, lowered: a test reads the file, and nobody runs it. `weighs`: the severity of its rule. */
const lowered = (report, weighs, path) => isIdle(path) && !(0,_core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O6)('low', report.severity ?? weighs) ? { ...report, severity: 'low' } : report;
/** The rule with its findings in test data lowered. */
const lowInTestData = (rule) => rule.scope === 'project' ? lowProjectRule(rule) : lowDocumentRule(rule);
const lowProjectRule = (rule) => ({
    ...rule,
    check(context, report) {
        rule.check(context, (each) => {
            report(lowered(each, rule.severity, each.region?.path ?? ''));
        });
    },
});
const lowDocumentRule = (rule) => ({
    ...rule,
    check(context, report) {
        const { path } = context.doc;
        const lower = (each) => {
            report(lowered(each, rule.severity, path));
        };
        rule.check(context, isIdleDocument(context.doc) ? lower : report);
    },
});
const isIdleDocument = (0,_core_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .H)(({ path }) => isIdle(path));


/***/ }),

/***/ 53988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ Field)
/* harmony export */ });
/* harmony import */ var _yaml_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64097);
var _a;

/**
 * A field of a YAML document, there or not: its value, and the place that a finding about it points at. A value of null is
 * as good as none, as it is for the API server.
 */
class Field {
    /** Undefined where there is none. */
    node;
    parent;
    /** The key in a mapping, the 0-based index in a sequence; undefined for a root. */
    name;
    /** As it is written; undefined for items, roots and what is not there. */
    key;
    constructor(node, parent, name, key) {
        this.node = node;
        this.parent = parent;
        this.name = name;
        this.key = key;
    }
    static root(node) {
        return new _a(node);
    }
    /** One step for each name; of equal keys the last one holds. */
    at(...names) {
        let field;
        for (const name of names)
            field = (field ?? this).#member(name);
        return field ?? this;
    }
    #member(name) {
        const { node } = this;
        if (node?.kind === 'mapping')
            for (let index = node.entries.length - 1; index >= 0; index -= 1) {
                const entry = node.entries[index];
                if (entry !== undefined && isNamed(entry.key, name))
                    return new _a(entry.value, this, name, entry.key);
            }
        return new _a(undefined, this, name);
    }
    /** The members of a mapping, each key once; none for anything else. */
    get members() {
        const { node } = this;
        if (node?.kind !== 'mapping')
            return [];
        const last = new Map();
        for (const entry of node.entries) {
            const name = (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(entry.key);
            if (name !== undefined)
                last.set(name, entry);
        }
        const fields = [];
        for (const [name, { key, value }] of last)
            fields.push(new _a(value, this, name, key));
        return fields;
    }
    /** The items of a sequence; none for anything else. */
    get items() {
        const { node } = this;
        return node?.kind === 'sequence' ? node.items.map((item, index) => new _a(item, this, index)) : [];
    }
    /** It has a value, and not null. */
    get exists() {
        const { node } = this;
        return node !== undefined && (node.kind !== 'scalar' || node.value !== null);
    }
    /** A scalar as the reader sees it; undefined for null, collections and what is not there. */
    get value() {
        const { node } = this;
        return node?.kind === 'scalar' ? (node.value ?? undefined) : undefined;
    }
    /** A string; undefined for any other type. */
    get text() {
        const { value } = this;
        return typeof value === 'string' ? value : undefined;
    }
    /** A scalar of any type as it is written: a name is a name, with its quotes forgotten or not. */
    get source() {
        const { node } = this;
        if (node?.kind !== 'scalar' || node.value === null)
            return undefined;
        return typeof node.value === 'string' ? node.value : node.source;
    }
    /** The strings of a sequence, others as they are written. */
    get texts() {
        return this.items.flatMap(({ source }) => source ?? []);
    }
    /** A boolean, one in quotes too: no API server takes that, and no check may be silenced by it. */
    get flag() {
        const { value } = this;
        if (typeof value === 'boolean')
            return value;
        if (typeof value !== 'string')
            return undefined;
        if (/^(?:true|yes|on|y)$/i.test(value))
            return true;
        return /^(?:false|no|off|n)$/i.test(value) ? false : undefined;
    }
    /** A whole number, one in quotes too; out of JavaScript's safe range undefined. */
    get integer() {
        const { value } = this;
        if (typeof value === 'number')
            return Number.isSafeInteger(value) ? value : undefined;
        return typeof value === 'string' && /^[-+]?\d{1,15}$/.test(value) ? Number(value) : undefined;
    }
    /** `spec.containers[web].image`: items by their name, where they have one. */
    get path() {
        if (this.parent === undefined || this.name === undefined)
            return '';
        const { path } = this.parent;
        if (typeof this.name === 'number')
            return `${path}[${this.at('name').source ?? String(this.name)}]`;
        const isPlain = /^[\w-]+$/.test(this.name);
        return isPlain ? `${path}${path && '.'}${this.name}` : `${path}["${this.name}"]`;
    }
    /** The place of the key; of an item its first key, or all of it; undefined where the field is not there. */
    get ownRegion() {
        const { node } = this;
        if (this.key !== undefined)
            return this.key.region;
        if (node === undefined)
            return undefined;
        const first = node.kind === 'mapping' ? node.entries[0] : undefined;
        return first === undefined ? node.region : throughValue(first);
    }
    /**
     * The field with its value, where that stands on the same line, else its key; where it is not there, the place of its
     * parent.
     */
    get region() {
        const own = this.ownRegion;
        if (own === undefined)
            return this.parent?.place ?? nowhere;
        if (this.key === undefined || this.node === undefined)
            return own;
        return throughValue({ key: this.key, value: this.node });
    }
    /** Where something is missing in it: its key, or the first line of an item. */
    get place() {
        return this.ownRegion ?? this.parent?.place ?? nowhere;
    }
}
_a = Field;
/** As `keyText` does it, without a text for each question. */
const isNamed = (key, name) => key.kind === 'scalar' && (typeof key.value === 'string' ? key.value === name : String(key.value) === name);
/** A root always has a place. */
const nowhere = { path: '', startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
/** Up to the end of a value that stands on the line of its key; an alias leads elsewhere. */
function throughValue({ key, value }) {
    const from = key.region;
    if (value.kind !== 'scalar')
        return from;
    const to = value.region;
    const isBeside = to.startLine === from.endLine && to.endLine === from.endLine && to.startColumn >= from.endColumn;
    return isBeside ? { ...from, endColumn: to.endColumn } : from;
}


/***/ })

};
