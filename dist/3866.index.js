export const id = 3866;
export const ids = [3866];
export const modules = {

/***/ 73866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  allUnseen: () => (/* binding */ allUnseen),
  look: () => (/* binding */ look)
});

// EXTERNAL MODULE: ./out/actions/repository-governance/facts.js
var facts = __webpack_require__(43031);
// EXTERNAL MODULE: ./out/shared/core/github.js
var core_github = __webpack_require__(60143);
// EXTERNAL MODULE: ./out/shared/core/json.js
var json = __webpack_require__(6010);
;// CONCATENATED MODULE: ./out/actions/repository-governance/settings/json.js

const jsonOf = (value) => ((0,json/* isObject */.Gv)(value) ? value : undefined);
/** Whether `{"enabled": true}` stands there. */
const isEnabled = (value) => jsonOf(value)?.enabled === true;
/** The list at `name`; none where there is no list. */
const listAt = (json, name) => {
    const value = json?.[name];
    return Array.isArray(value) ? value : [];
};
const textAt = (json, name) => {
    const value = json?.[name];
    return typeof value === 'string' ? value : undefined;
};
const numberAt = (json, name) => {
    const value = json?.[name];
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
};

;// CONCATENATED MODULE: ./out/actions/repository-governance/settings/bypass-actors.js

/** Ids of GitHub's own roles; others are an organisation's. */
const roles = new Map([
    [2, 'maintain'],
    [4, 'write'],
    [5, 'admin'],
]);
const kinds = { Integration: 'app', Team: 'team', User: 'user' };
function nameOf(actor) {
    const type = textAt(actor, 'actor_type') ?? 'somebody';
    const id = numberAt(actor, 'actor_id');
    if (type === 'OrganizationAdmin')
        return 'owners of the organisation';
    if (type === 'DeployKey')
        return 'deploy keys';
    if (type === 'RepositoryRole')
        return `the role ${roles.get(id ?? 0) ?? String(id ?? '?')}`;
    return `${kinds[type] ?? 'somebody'} ${String(id ?? '?')}`;
}
/**
 * Who may pass a ruleset by; undefined where GitHub does not say, as it does to nobody who may not edit it.
 * `https://docs.github.com/en/rest/repos/rules#get-a-repository-ruleset`
 */
function bypassActors(data) {
    const ruleset = jsonOf(data);
    const actors = ruleset?.bypass_actors;
    if (!Array.isArray(actors))
        return undefined;
    const name = textAt(ruleset, 'name') ?? '?';
    return actors.map((one) => {
        const actor = jsonOf(one);
        const isMild = textAt(actor, 'bypass_mode') === 'pull_request';
        return `${nameOf(actor)} (ruleset "${name}"${isMild ? ', in pull requests' : ''})`;
    });
}

;// CONCATENATED MODULE: ./out/actions/repository-governance/settings/classic.js

/**
 * Reads classic protection of a branch; undefined where the answer is none.
 * `https://docs.github.com/en/rest/branches/branch-protection#get-branch-protection`
 */
function classicProtection(data) {
    const all = jsonOf(data);
    // Both are in every answer.
    if (jsonOf(all?.enforce_admins) === undefined || jsonOf(all?.allow_force_pushes) === undefined)
        return undefined;
    const reviews = jsonOf(all?.required_pull_request_reviews);
    const checks = jsonOf(all?.required_status_checks);
    const allowances = jsonOf(reviews?.bypass_pull_request_allowances);
    const names = (kind, name) => listAt(allowances, kind).map((one) => textAt(jsonOf(one), name) ?? 'somebody');
    const contexts = [
        ...listAt(checks, 'contexts').filter((one) => typeof one === 'string'),
        ...listAt(checks, 'checks').flatMap((one) => textAt(jsonOf(one), 'context') ?? []),
    ];
    return {
        protection: {
            reviews: numberAt(reviews, 'required_approving_review_count') ?? 0,
            dismissesStale: reviews?.dismiss_stale_reviews === true,
            asksCodeOwners: reviews?.require_code_owner_reviews === true,
            asksForLastPush: reviews?.require_last_push_approval === true,
            checks: contexts,
            upToDate: contexts.length > 0 && checks?.strict === true,
            noForcePushes: !isEnabled(all?.allow_force_pushes),
            noDeletion: !isEnabled(all?.allow_deletions),
            signed: isEnabled(all?.required_signatures),
            workflows: [],
            mergeQueue: 'unknown',
        },
        bypass: [
            ...(isEnabled(all?.enforce_admins) ? [] : ['administrators']),
            ...names('users', 'login').map((name) => `user ${name}`),
            ...names('teams', 'slug').map((name) => `team ${name}`),
            ...names('apps', 'slug').map((name) => `app ${name}`),
        ],
    };
}

// EXTERNAL MODULE: ./out/actions/repository-governance/settings/protection.js
var settings_protection = __webpack_require__(38249);
;// CONCATENATED MODULE: ./out/actions/repository-governance/settings/rulesets.js


/**
 * Reads the active rules of a branch; undefined where the answer is none.
 * `https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch`
 */
function branchRules(data) {
    if (!Array.isArray(data))
        return undefined;
    let protection = settings_protection/* unprotected */.o;
    const rulesets = new Set();
    for (const item of data) {
        const rule = jsonOf(item);
        const type = textAt(rule, 'type');
        const asked = type === undefined ? undefined : ruled(type, jsonOf(rule?.parameters));
        if (asked === undefined)
            return undefined;
        protection = (0,settings_protection/* together */.b)(protection, { ...settings_protection/* unprotected */.o, ...asked });
        const id = numberAt(rule, 'ruleset_id');
        if (id !== undefined)
            rulesets.add(id);
    }
    return { protection, rulesets: [...rulesets] };
}
function ruled(type, parameters) {
    switch (type) {
        case 'pull_request':
            return reviewed(parameters);
        case 'required_status_checks':
            return checked(parameters);
        case 'workflows':
            return workflowed(parameters);
        case 'non_fast_forward':
            return { noForcePushes: true };
        case 'deletion':
            return { noDeletion: true };
        case 'required_signatures':
            return { signed: true };
        case 'merge_queue':
            return { mergeQueue: true };
        default:
            return {};
    }
}
function reviewed(parameters) {
    const reviews = numberAt(parameters, 'required_approving_review_count');
    if (reviews === undefined)
        return undefined;
    return {
        reviews,
        dismissesStale: parameters?.dismiss_stale_reviews_on_push === true,
        asksCodeOwners: parameters?.require_code_owner_review === true,
        asksForLastPush: parameters?.require_last_push_approval === true,
    };
}
function checked(parameters) {
    if (!Array.isArray(parameters?.required_status_checks))
        return undefined;
    const checks = listAt(parameters, 'required_status_checks').flatMap((one) => textAt(jsonOf(one), 'context') ?? []);
    return { checks, upToDate: checks.length > 0 && parameters.strict_required_status_checks_policy === true };
}
function workflowed(parameters) {
    if (!Array.isArray(parameters?.workflows))
        return undefined;
    return {
        workflows: listAt(parameters, 'workflows').flatMap((one) => {
            const path = textAt(jsonOf(one), 'path');
            const repositoryId = numberAt(jsonOf(one), 'repository_id');
            return path === undefined || repositoryId === undefined ? [] : [{ path, repositoryId }];
        }),
    };
}

;// CONCATENATED MODULE: ./out/actions/repository-governance/settings/seen.js

const never = 'A GITHUB_TOKEN can never read this: give the input github-token';
/** Who may see what, as sentences that say what to give. */
const needs = {
    reading: 'Give the input github-token a token that may read this repository (Metadata: read, Contents: read).',
    administration: `${never} a fine-grained token, or one of an app, with the repository permission Administration: read.`,
    organisation: `${never} a fine-grained token of an owner, or one of an app, with the organisation permission Administration: read.`,
    editing: `GitHub shows this to those alone who may edit the ruleset. ${never} one with the permission Administration: write, of the organisation where the ruleset is the organisation's.`,
};
const seen_hidden = (hint) => ({ why: 'the token lacks the permission', hint });
const unusable = {
    why: 'GitHub gave no usable answer',
    hint: 'Check that GITHUB_API_URL is the address of a GitHub API; an older GitHub Enterprise Server may not know it yet.',
};
/** What an answer comes to; `need` says what a token lacks that may not see it. */
async function seenBy(answer, read, need, meaning = {}) {
    try {
        const given = await answer;
        if ('none' in given)
            return meaning[given.none] ?? seen_hidden(need);
        const value = read(given.data);
        if (value === undefined)
            return unusable;
        return isReason(value) ? value : { value };
    }
    catch (error) {
        if (!(error instanceof core_github/* GitHubError */.y_))
            throw error;
        const { code, message, hint } = error;
        return code === 'forbidden' ? seen_hidden(need) : { why: message.replace(/\.$/, ''), hint };
    }
}
const isReason = (value) => typeof value === 'object' && value !== null && 'why' in value && 'hint' in value;

;// CONCATENATED MODULE: ./out/actions/repository-governance/settings/branch.js








/** Who may pass more of them by is told as not seen. */
const mostRulesets = 50;
const noClassic = { protection: settings_protection/* unprotected */.o, bypass: [] };
/** The rules of the default branch, old and new: both hold at once. */
async function lookAtBranch({ github, owner, name, asked, homes }, branch) {
    const ask = (setting) => github.setting(owner, name, setting);
    const [rules, classic, ids] = await Promise.all([
        seenBy(ask({ of: 'branch-rules', branch }), branchRules, needs.reading, {
            'not-offered': { value: { protection: settings_protection/* unprotected */.o, rulesets: [] } },
        }),
        classicOf(ask, branch),
        Promise.all(homes.map((home) => idOf(github, home))),
    ]);
    return {
        rulesets: (0,facts/* isUnseen */.N)(rules) ? rules : { value: rules.value.protection },
        classic: (0,facts/* isUnseen */.N)(classic) ? classic : { value: classic.value.protection },
        homes: new Map(ids.flat()),
        ...(asked.has('bypass') && { bypass: await bypassOf(ask, rules, classic) }),
    };
}
/** Any reader is told that a branch has no protection at all; which one it has, few are. */
async function classicOf(ask, branch) {
    const isProtected = await seenBy(ask({ of: 'branch', branch }), (data) => {
        const told = jsonOf(data)?.protected;
        return typeof told === 'boolean' ? told : undefined;
    }, needs.reading);
    if (!(0,facts/* isUnseen */.N)(isProtected) && !isProtected.value)
        return { value: noClassic };
    return seenBy(ask({ of: 'branch-protection', branch }), classicProtection, needs.administration, {
        'not-set': { value: noClassic },
        'not-offered': { value: noClassic },
    });
}
/** What cannot be looked up is left out, and told where a requirement depends on it. */
async function idOf(github, home) {
    const [owner = '', name = ''] = home.split('/');
    try {
        const found = await github.repository(owner, name);
        return found ? [[home.toLowerCase(), found.id]] : [];
    }
    catch (error) {
        if (error instanceof core_github/* GitHubError */.y_)
            return [];
        throw error;
    }
}
async function bypassOf(ask, rules, classic) {
    const ids = (0,facts/* isUnseen */.N)(rules) ? [] : rules.value.rulesets;
    const actors = await Promise.all(ids
        .slice(0, mostRulesets)
        .map((id) => seenBy(ask({ of: 'ruleset', id }), (data) => bypassActors(data) ?? seen_hidden(needs.editing), needs.editing)));
    const unseen = [rules, classic, ...actors].filter(facts/* isUnseen */.N);
    if (ids.length > mostRulesets)
        unseen.push({ why: `there are more than ${String(mostRulesets)} rulesets`, hint: 'Join some of them.' });
    const who = actors.flatMap((one) => ((0,facts/* isUnseen */.N)(one) ? [] : one.value));
    if (!(0,facts/* isUnseen */.N)(classic))
        who.push(...classic.value.bypass);
    const isProtected = ids.length > 0 || (!(0,facts/* isUnseen */.N)(classic) && classic.value !== noClassic);
    return { value: { who, unseen, isProtected } };
}

;// CONCATENATED MODULE: ./out/actions/repository-governance/settings/repository.js


/** `https://docs.github.com/en/rest/repos/repos#get-a-repository` */
function repositorySettings(data) {
    const all = jsonOf(data);
    const branch = textAt(all, 'default_branch');
    const owner = textAt(jsonOf(all?.owner), 'type');
    if (branch === undefined || owner === undefined || typeof all?.private !== 'boolean')
        return undefined;
    const features = jsonOf(all.security_and_analysis);
    return {
        branch,
        isPrivate: all.private,
        isOwnedByPerson: owner === 'User',
        security: features &&
            new Map(facts/* securityFeatures */.I.flatMap((name) => {
                const status = textAt(jsonOf(features[name]), 'status');
                return status === 'enabled' || status === 'disabled' ? [[name, status === 'enabled']] : [];
            })),
    };
}

;// CONCATENATED MODULE: ./out/actions/repository-governance/settings/look.js





/** Looks at what is asked for; nothing of it fails, what cannot be seen says why. */
async function look(what) {
    const { github, owner, name } = what;
    const ask = (setting) => github.setting(owner, name, setting);
    const repository = await seenBy(ask({ of: 'repository' }), repositorySettings, needs.reading);
    if ((0,facts/* isUnseen */.N)(repository))
        return allUnseen(repository);
    const { value } = repository;
    const when = (question, answer) => (what.asked.has(question) ? answer() : Promise.resolve(undefined));
    const [branch, twoFactor, dependabotAlerts, privateReporting, workflowToken, actions] = await Promise.all([
        what.asked.has('branch') || what.asked.has('bypass') ? lookAtBranch(what, value.branch) : undefined,
        when('organisation', () => twoFactorOf(ask, value)),
        when('dependabot-alerts', () => alertsOf(ask, value)),
        when('private-reporting', () => reportingOf(ask, value)),
        when('workflow-token', () => seenBy(ask({ of: 'workflow-token' }), tokenOf, needs.administration)),
        when('actions', () => seenBy(ask({ of: 'actions' }), actionsOf, needs.administration)),
    ]);
    return {
        branch: value.branch,
        security: value.security ? { value: value.security } : seen_hidden(needs.administration),
        ...branch,
        ...(twoFactor && { twoFactor }),
        ...(dependabotAlerts && { dependabotAlerts }),
        ...(privateReporting && { privateReporting }),
        ...(workflowToken && { workflowToken }),
        ...(actions && { actions }),
    };
}
/** Nothing could be looked at. */
const allUnseen = (why) => ({
    branch: '',
    rulesets: why,
    classic: why,
    bypass: why,
    twoFactor: why,
    security: why,
    dependabotAlerts: why,
    privateReporting: why,
    workflowToken: why,
    actions: why,
});
function twoFactorOf(ask, { isOwnedByPerson }) {
    if (isOwnedByPerson)
        return Promise.resolve({ value: 'person' });
    return seenBy(ask({ of: 'organisation' }), (data) => {
        const all = jsonOf(data);
        if (textAt(all, 'login') === undefined)
            return undefined;
        const required = all?.two_factor_requirement_enabled;
        return typeof required === 'boolean' ? required : seen_hidden(needs.organisation);
    }, needs.organisation);
}
/** That there is nothing means off to whoever may see the repository's security settings, and to nobody else. */
const alertsOf = (ask, { security }) => seenBy(ask({ of: 'dependabot-alerts' }), () => true, needs.administration, {
    ...(security && { 'not-found': { value: false } }),
});
function reportingOf(ask, { isPrivate }) {
    if (isPrivate)
        return Promise.resolve({ value: 'private' });
    return seenBy(ask({ of: 'private-reporting' }), (data) => {
        const enabled = jsonOf(data)?.enabled;
        return typeof enabled === 'boolean' ? enabled : undefined;
    }, needs.administration);
}
function tokenOf(data) {
    const all = jsonOf(data);
    const given = textAt(all, 'default_workflow_permissions');
    const approves = all?.can_approve_pull_request_reviews;
    if ((given !== 'read' && given !== 'write') || typeof approves !== 'boolean')
        return undefined;
    return { writes: given === 'write', approves };
}
function actionsOf(data) {
    const all = jsonOf(data);
    if (typeof all?.enabled !== 'boolean')
        return undefined;
    const allowed = textAt(all, 'allowed_actions') ?? null;
    // Servers that know no such thing leave it out.
    return { enabled: all.enabled, allowed, shaPinning: all.sha_pinning_required === true };
}


/***/ })

};
