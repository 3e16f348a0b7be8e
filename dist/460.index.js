export const id = 460;
export const ids = [460];
export const modules = {

/***/ 6460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ commands_main)
});

;// CONCATENATED MODULE: ./out/shared/core/catalogue.js
/** Finds rules by their id or by the id another tool gives the same rule. */
class Catalogue {
    checks;
    #byId = new Map();
    #byAlias = new Map();
    constructor(checks) {
        this.checks = checks;
        for (const rule of checks.flatMap((check) => check.rules)) {
            this.#byId.set(rule.id, rule);
            for (const alias of rule.aliases) {
                const key = alias.toLowerCase();
                this.#byAlias.set(key, [...(this.#byAlias.get(key) ?? []), rule]);
            }
        }
    }
    rule(id) {
        return this.#byId.get(id);
    }
    /** The rules a selector means: one by id, or all that carry the alias. Empty: nobody knows it. */
    select(selector) {
        const rule = this.#byId.get(selector);
        return rule ? [rule] : (this.#byAlias.get(selector.toLowerCase()) ?? []);
    }
    /** Every rule id and alias, for "did you mean". */
    get names() {
        return [...this.#byId.keys(), ...[...this.#byId.values()].flatMap((rule) => rule.aliases)];
    }
}

// EXTERNAL MODULE: ./out/shared/core/suggest.js
var suggest = __webpack_require__(7244);
;// CONCATENATED MODULE: ./out/shared/core/tool.js
/** The name and version that reports carry. A test holds the version to package.json's. */
const tool = { name: 'portcullis', version: '0.1.0' };

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./out/shared/core/rule.js
var core_rule = __webpack_require__(998);
// EXTERNAL MODULE: ./out/shared/core/severity.js
var core_severity = __webpack_require__(7131);
;// CONCATENATED MODULE: ./out/shared/core/common-inputs.js


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
        name: 'preset',
        kind: 'choice',
        choices: core_rule/* presets */.v,
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
        choices: core_severity/* severities */.gO,
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
        name: 'annotations',
        kind: 'flag',
        summary: 'Annotations at the lines of findings.',
        otherwise: 'true',
        where: 'action',
    },
    { name: 'summary', kind: 'flag', summary: 'The job summary.', otherwise: 'true', where: 'action' },
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
        summary: 'Token for fetching a base commit that the checkout lacks.',
        otherwise: "the job's own",
        where: 'action',
    },
    {
        name: 'report',
        kind: 'list',
        summary: 'FORMAT or FORMAT=FILE (terminal, json, sarif, markdown); may be repeated.',
        otherwise: 'terminal',
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

;// CONCATENATED MODULE: ./out/shared/core/errors.js
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

;// CONCATENATED MODULE: ./out/shared/github/inputs.js


/** Name of the variable that an action.yml maps an input to: composite actions export no INPUT_*. */
const variableOf = (name) => `PORTCULLIS_${name.toUpperCase().replaceAll('-', '_')}`;
const bad = (input, problem, hint) => new PortcullisError('bad-input', `The input ${input.name} ${problem}.`, hint);
/** What a step wrote, short enough for a message. */
const quoted = (value) => JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
const inputs_valueOf = (input, written) => {
    switch (input.kind) {
        case 'text':
            return written;
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
            throw bad(input, `cannot be ${quoted(written)}`, (0,suggest/* didYouMean */.a)(written, choices));
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
        const value = inputs_valueOf(input, written);
        if (!Array.isArray(value) || value.length > 0)
            given.set(input.name, value);
    }
    return given;
};

;// CONCATENATED MODULE: ./out/shared/report/escape.js
/** The sinks: everything in a repository is a stranger's text, and each surface reads other signs as orders. */
/** Control, format (bidi, zero-width), line separator and lone surrogate characters, and letters that show nothing. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u3164\uffa0]/gu;
const escape_short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function spell(sign) {
    const code = sign.codePointAt(0) ?? 0;
    return escape_short[sign] ?? (code < 0x100 ? `\\x${hex(code, 2)}` : `\\u{${hex(code, 4)}}`);
}
const hex = (code, digits) => code.toString(16).padStart(digits, '0');
/** At most `length` UTF-16 units, and never half a character; `…` says that something is cut off. */
function clip(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
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
const escape_forCommand = (text) => text
    .split(/\r\n|\r|\n/)
    .map(visible)
    .join('\n')
    .replaceAll('%', '%25')
    .replaceAll('\n', '%0A');
/** The value of a property of a workflow command. */
const escape_forCommandProperty = (text) => escape_forCommand(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/** JSON of the same value, in which no reader is fooled and the runner finds no command. */
const forJson = (value) => JSON.stringify(value, null, 2)
    .replace(/[\p{Cf}\p{Zl}\p{Zp}\x7f-\x9f]/gu, (sign) => [...Array(sign.length).keys()].map((at) => `\\u${hex(sign.charCodeAt(at), 4)}`).join(''))
    .replaceAll('##[', '#\\u0023[');
/** Invisible, so words read the same, and enough that nothing is recognised across it. */
const gap = '&#8203;';
/** Text inside a line, a list item or a table cell of GitHub's Markdown: it renders as itself, and as nothing else. */
const forMarkdown = (text) => flatten(inline(text.trim()));
/** Block signs matter at the start of a line only. */
const flatten = (line) => line.replace(/^[-+=:]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
const inline = (text) => visible(text)
    .replace(/[&<>`|$]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[\\*_~[\]()!{}]/g, '\\$&')
    // GitHub looks for these in the finished text, where no backslash is left: split them.
    .replace(/(?<!&)#/g, `\\#${gap}`)
    .replaceAll('@', `@${gap}`)
    .replace(/:(?=\/\/|[\w+\\-]+:)/g, `:${gap}`)
    .replace(/www(?=\.)/gi, `$&${gap}`)
    .replace(/gh-(?=\d)/gi, `$&${gap}`)
    .replace(/[0-9a-f]{7,}/gi, (run) => run.replace(/.{6}(?=.)/g, `$&${gap}`));
/**
 * A code span; GitHub links nothing inside. In a table cell a bar would end the cell even there, and readers differ on
 * what a backslash before its escape means (GFM §4.10): such a text is no code then, only text.
 */
function forMarkdownCode(text, place = 'line') {
    const shown = visible(text);
    if (shown.trim() === '')
        return '(blank)';
    if (place === 'cell' && shown.includes('|'))
        return forMarkdown(text);
    const longest = (shown.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
    const fence = '`'.repeat(longest + 1);
    // One blank on either side is taken off again by the reader (CommonMark §6.1).
    const padded = /^[` ]|[` ]$/.test(shown) ? ` ${shown} ` : shown;
    return `${fence}${padded}${fence}`;
}
/** A sentence of a rule, whose `quoted` parts become code. */
function forMarkdownSentence(text) {
    const parts = text.trim().split('`');
    if (parts.length % 2 === 0)
        return forMarkdown(text);
    return flatten(parts.map((part, at) => (at % 2 === 1 ? forMarkdownCode(part) : inline(part))).join(''));
}

;// CONCATENATED MODULE: ./out/shared/report/fit.js
/** Room for the line that says how many rows a block lost. */
const noteBytes = 80;
const bytes = (text) => Buffer.byteLength(text, 'utf8');
/** Puts as many whole rows as fit into `limit` bytes of UTF-8, and says in each block what is missing. */
function fit(blocks, limit) {
    const taken = new Map();
    let room = limit;
    for (const block of [...blocks].sort((a, b) => a.rank - b.rank)) {
        const frame = bytes(block.open) + bytes(block.close) + noteBytes;
        if (frame > room)
            continue;
        room -= frame;
        const rows = take(block.rows, room);
        taken.set(block, rows.number);
        room -= rows.bytes;
    }
    const all = blocks.reduce((sum, { rows }) => sum + rows.length, 0);
    const shown = [...taken.values()].reduce((sum, number) => sum + number, 0);
    const text = blocks.map((block) => render(block, taken.get(block))).join('');
    return { text, shown, left: all - shown };
}
function take(rows, room) {
    let used = 0;
    let number = 0;
    for (const row of rows) {
        const size = bytes(row) + 1;
        if (used + size > room)
            break;
        used += size;
        number += 1;
    }
    return { number, bytes: used };
}
function render({ open, rows, close }, number) {
    if (number === undefined)
        return '';
    const left = rows.length - number;
    const lines = [...rows.slice(0, number), ...(left > 0 ? [`- … ${left} more`] : [])];
    return open + lines.map((line) => `${line}\n`).join('') + close;
}

;// CONCATENATED MODULE: ./out/shared/core/group.js
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

;// CONCATENATED MODULE: ./out/shared/report/rule-group.js


/** Most severe first, then by rule id. */
function groupByRule(findings, context) {
    return [...groupBy(findings, ({ ruleId, severity }) => `${severity} ${ruleId}`).values()]
        .flatMap((members) => {
        const [first] = members;
        if (first === undefined)
            return [];
        const rule = context.rule(first.ruleId);
        const { ruleId, severity } = first;
        return [{ ruleId, rule, title: rule?.title ?? ruleId, severity, findings: members }];
    })
        .sort((a, b) => (0,core_severity/* severityRank */.qs)(a.severity) - (0,core_severity/* severityRank */.qs)(b.severity) || (a.ruleId < b.ruleId ? -1 : 1));
}
/** Number of files the findings lie in. */
const filesOf = (findings) => new Set(findings.flatMap(({ region }) => region?.path ?? [])).size;

;// CONCATENATED MODULE: ./out/shared/core/result.js
/** Each once: two checks may stumble over the same line of the same file. */
function distinct(unchecked) {
    const keyOf = ({ path, line, message }) => [path, line, message].join('\0');
    return [...new Map(unchecked.map((one) => [keyOf(one), one])).values()];
}

;// CONCATENATED MODULE: ./out/shared/report/tally.js


/** The numbers of one check, or of several together. */
function tally(checks) {
    const findings = checks.flatMap((check) => check.findings);
    const standing = findings.filter(({ status }) => status !== 'fixed');
    const sum = (count) => checks.reduce((all, check) => all + count(check), 0);
    const having = (status) => findings.filter((one) => one.status === status).length;
    return {
        files: sum((check) => check.filesChecked),
        bySeverity: countBySeverity(standing),
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
/** What could not be checked, each once. */
const uncheckedOf = (checks) => distinct(checks.flatMap((check) => check.unchecked));
/** The numbers of the whole run, its own errors included. */
function tallyRun(result) {
    const all = tally(result.checks);
    return { ...all, files: result.filesChecked, errors: all.errors + result.errors.length };
}
const countBySeverity = (findings) => {
    const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
};
/** Findings that a reader of this run has to look at: new ones, and under scope `all` every one that stands. */
const isFresh = ({ scope }, { status }) => status === 'introduced' || status === 'unknown' || (status === 'existing' && scope === 'all');
/** `2 critical, 3 high`; empty when there is none. */
const bySeverity = (counts) => core_severity/* severities */.gO
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${severity}`)
    .join(', ');
/** `1 file`, `2 files`. */
const count = (number, noun, plural = `${noun}s`) => `${number} ${number === 1 ? noun : plural}`;

;// CONCATENATED MODULE: ./out/shared/report/markdown.js




const severityMark = {
    critical: '🟣',
    high: '🔴',
    medium: '🟡',
    low: '🔵',
    info: '⚪',
};
/** What gets room first on a page: the order of `rank`. */
const rank = { frame: 0, trouble: 1, findings: 10, more: 20, folded: 30 };
/** Findings of a rule in plain sight, the others fold. */
const mostOpen = 5;
/** Rows of trouble, so that they leave room for findings. */
const mostTrouble = 50;
/** Characters of one text of a stranger. */
const longest = 400;
const markdown_short = (stranger) => clip(stranger, longest);
/** `path:line`, linked to exactly these lines where the files are on a server. */
function placeIn(region, commit, { link }) {
    if (region === null)
        return 'the repository as a whole';
    const place = markdown_short(`${region.path}:${region.startLine}`);
    if (!link || commit === null)
        return forMarkdownCode(place);
    // At the start of a block `[…]:` is a definition, and a code span does not keep its bracket from being seen.
    const name = place.includes(']') ? forMarkdown(place) : forMarkdownCode(place);
    return `[${name}](${link(region, commit)})`;
}
/** A fixed finding stands in the base only. */
const commitOf = ({ status }, { base, head }) => status === 'fixed' ? base : head;
const ruleName = (ruleId, context) => {
    const page = context.rulePage(ruleId);
    return page === undefined ? forMarkdownCode(ruleId) : `[${forMarkdownCode(ruleId)}](${page})`;
};
const markdown_text = (content) => ({ rank: rank.frame, open: content, rows: [], close: '' });
const list = (title, rows, order) => rows.length === 0 ? [] : [{ rank: order, open: `${title}\n\n`, rows, close: '\n' }];
const folding = (title, rows, order) => rows.length === 0
    ? []
    : [{ rank: order, open: `<details><summary>${title}</summary>\n\n`, rows, close: '\n</details>\n\n' }];
/** One row a check; only the columns that say something. */
function countTable({ checks }) {
    const columns = [
        ['files', (seen) => seen.files],
        ...core_severity/* severities */.gO.map((one) => [one, (seen) => seen.bySeverity[one]]),
        ['introduced', (seen) => seen.introduced],
        ['existing', (seen) => seen.existing],
        ['fixed', (seen) => seen.fixed],
        ['suppressed', (seen) => seen.suppressed],
        ['unchecked', (seen) => seen.unchecked],
        ['errors', (seen) => seen.errors],
    ];
    const all = tally(checks);
    const used = columns.filter(([name, of]) => name === 'files' || of(all) > 0);
    const rows = checks.map((check) => {
        const seen = tally([check]);
        return [forMarkdownCode(check.id, 'cell'), ...used.map(([, of]) => String(of(seen) || '·'))];
    });
    const head = ['check', ...used.map(([name]) => name)];
    const line = (cells) => `| ${cells.join(' | ')} |\n`;
    return `${line(head)}${line(head.map((_, at) => (at === 0 ? '---' : '--:')))}${rows.map(line).join('')}\n`;
}
/** Inline ignores that the change itself brings in, and settings that it touches: a reviewer decides on them. */
function proposals({ result }, context) {
    const rows = result.checks.flatMap(({ suppressed }) => suppressed.filter(({ proposed }) => proposed));
    const settings = result.proposed.map((path) => `- ${forMarkdownCode(markdown_short(path))}`);
    return [
        ...list(`#### ⚠️ This change brings in ${rows.length === 1 ? 'an ignore' : `${rows.length} ignores`}`, rows.map((one) => ignoreRow(one, result, context)), rank.trouble),
        ...list('#### ⚠️ This change proposes settings: they count once it is merged', capped(settings), rank.trouble),
    ];
}
function ignoreRow({ finding, by, reason, until, source }, result, context) {
    const why = reason === null ? 'no reason given' : forMarkdown(markdown_short(reason));
    const where = placeIn(finding.region, commitOf(finding, result), context);
    const end = until === null ? '' : ` until ${forMarkdown(until)}`;
    return `- ${severityMark[finding.severity]} ${ruleName(finding.ruleId, context)} at ${where}: ${why}${end} (${by}, ${forMarkdownCode(markdown_short(source))})`;
}
/** What could not be checked and what went wrong: it decides the outcome, so it stands before the findings. */
function troubles({ result }, context) {
    const { checks, errors, head } = result;
    const unchecked = uncheckedOf(checks).map(({ path, line, message, hint }) => {
        const region = line === null ? null : { path, startLine: line, startColumn: 1, endLine: line, endColumn: 2 };
        const where = region ? placeIn(region, head, context) : forMarkdownCode(markdown_short(path));
        return `- ${where}: ${ended(message)} ${sentence(hint)}`.trimEnd();
    });
    const problems = [...errors, ...checks.flatMap((check) => check.errors)].map(({ code, message, hint }) => `- ${forMarkdownCode(code)}: ${ended(message)} ${sentence(hint)}`);
    return [
        ...list(`#### ⛔ Errors (${problems.length})`, capped(problems), rank.trouble),
        ...list(`#### ⛔ Could not check (${unchecked.length})`, capped(unchecked), rank.trouble),
    ];
}
const sentence = (message) => forMarkdownSentence(markdown_short(message));
/** Another sentence follows. */
const ended = (message) => sentence(/[.!?]$/.test(message) ? message : `${message}.`);
const capped = (rows) => rows.length <= mostTrouble
    ? rows
    : [...rows.slice(0, mostTrouble), `- … ${rows.length - mostTrouble} more in the report`];
/** One check: its fresh findings by rule, then folded what is known, fixed or suppressed. */
function section(check, fresh, { result }, context) {
    const rows = (findings) => findings.map((one) => `- ${severityMark[one.severity]} ${ruleName(one.ruleId, context)} ${findingText(one, result, context)}`);
    const groups = groupByRule(check.findings.filter(fresh), context);
    const existing = check.findings.filter((one) => one.status === 'existing' && !fresh(one));
    const fixed = check.findings.filter(({ status }) => status === 'fixed');
    const accepted = check.suppressed.filter(({ proposed }) => !proposed);
    const blocks = [
        ...groups.flatMap((group) => ruleBlocks(group, result, context)),
        ...folding(`${existing.length} existing, not gating`, rows(existing), rank.folded),
        ...folding(`${fixed.length} fixed by this change`, rows(fixed), rank.folded + 1),
        ...folding(`${accepted.length} suppressed`, accepted.map((one) => ignoreRow(one, result, context)), rank.folded + 2),
    ];
    return blocks.length === 0 ? [] : [markdown_text(`### ${forMarkdown(check.id)}\n\n`), ...blocks];
}
function ruleBlocks(group, result, context) {
    const { ruleId, rule, title, severity, findings } = group;
    const rows = findings.map((finding) => {
        const other = finding.severity === severity ? '' : `${severityMark[finding.severity]} `;
        return `- ${other}${findingText(finding, result, context)}`;
    });
    const head = `${severityMark[severity]} **${severity} · ${forMarkdown(title)}** ${ruleName(ruleId, context)} · ${findings.length}`;
    const advice = rule ? `\n\n${forMarkdownSentence(rule.advice)}` : '';
    return [
        ...list(head + advice, rows.slice(0, mostOpen), rank.findings + (0,core_severity/* severityRank */.qs)(severity)),
        ...folding(`${rows.length - mostOpen} more of this rule`, rows.slice(mostOpen), rank.more + (0,core_severity/* severityRank */.qs)(severity)),
    ];
}
function findingText(finding, result, context) {
    const commit = commitOf(finding, result);
    const related = finding.related
        .slice(0, 2)
        .map(({ region, message }) => ` (see ${placeIn(region, commit, context)}: ${sentence(message)})`);
    const doubt = finding.confidence === 'low' ? ' (low confidence)' : '';
    return `${placeIn(finding.region, commit, context)}: ${sentence(finding.message)}${doubt}${related.join('')}`;
}

;// CONCATENATED MODULE: ./out/shared/report/verdict.js

/** The sentence that every surface ends or begins with. */
function verdict(result) {
    const { gate, outcome } = result;
    const seen = tallyRun(result);
    const found = gate.failing > 0 ? `${count(gate.failing, 'finding')} ${threshold(result)}` : '';
    const blind = blindness(seen.unchecked, seen.errors);
    if (outcome === 2) {
        return {
            word: 'Incomplete',
            why: `${blind || 'something could not be checked'}${found && `; beside that, ${found}`}`,
            next: seen.unchecked > 0
                ? 'What cannot be checked cannot pass: follow the hints, or exclude what is no concern of these checks in the policy.'
                : 'Nothing passes on errors: follow the hints.',
        };
    }
    if (outcome === 1) {
        return {
            word: 'Failed',
            why: `${found || 'findings gate'}${blind && `; ${blind} (on-error: warn)`}`,
            next: 'Mend them, or accept one with a reason: `portcullis-ignore: <rule> -- <reason> until <YYYY-MM-DD>`.',
        };
    }
    if (blind)
        return { word: 'Passed', why: `but ${blind} (on-error: warn)`, next: null };
    if (isEmpty(result))
        return { word: 'Nothing to check', why: nothingFor(result), next: null };
    return { word: 'Passed', why: `${calm(result)} in ${count(seen.files, 'file')}`, next: null };
}
/** The policy may set another severity for one check. */
const threshold = ({ checks, gate }) => checks.every(({ failOn }) => failOn === gate.failOn)
    ? `at or above ${gate.failOn}`
    : 'at or above what the policy sets for its check';
function calm(result) {
    const { bySeverity: counts, introduced, unknown, existing } = tallyRun(result);
    if (introduced + unknown + existing === 0)
        return 'no findings';
    const standing = bySeverity(counts);
    if (result.scope === 'introduced' && introduced + unknown === 0)
        return `nothing new; ${standing} existed before`;
    return `nothing that gates at ${result.gate.failOn} or above; ${standing}`;
}
const blindness = (unchecked, errors) => [
    unchecked > 0 ? `${count(unchecked, 'file or part', 'files or parts')} could not be checked` : '',
    errors > 0 ? count(errors, 'error') : '',
]
    .filter(Boolean)
    .join(', ');
/** No check had a file of its own, and nothing went wrong. */
const isEmpty = (result) => {
    const seen = tallyRun(result);
    return seen.files + seen.unchecked + seen.errors + seen.fixed + seen.suppressed === 0;
};
const nothingFor = ({ checks }) => checks.length === 0
    ? 'every check is switched off'
    : `no file here belongs to ${checks.map(({ id }) => id).join(', ')}`;

;// CONCATENATED MODULE: ./out/shared/report/page.js





/** Bytes kept for the lines at the foot. */
const footBytes = 2048;
const mark = {
    Passed: '✅',
    'Nothing to check': '💤',
    Failed: '❌',
    Incomplete: '⛔',
};
/** The report as a page of GitHub's Markdown within `limit` bytes, worst first; `top` stands before everything. */
function page(run, context, limit, top = '') {
    const { result } = run;
    const { word, why, next } = verdict(result);
    const head = `## ${mark[word]} Portcullis: ${forMarkdown(word.toLowerCase())}\n\n${forMarkdown(capital(why))}.`;
    const { text: body, shown, left, } = fit([
        markdown_text(`${top}${head}${next === null ? '' : ` ${forMarkdownSentence(next)}`}\n\n`),
        markdown_text(result.checks.length > 0 ? countTable(result) : ''),
        ...proposals(run, context),
        ...troubles(run, context),
        ...result.checks.flatMap((check) => section(check, (finding) => isFresh(result, finding), run, context)),
    ], limit - footBytes);
    const full = left > 0
        ? `**${shown} of ${shown + left} entries fit here; the rest is in ${forMarkdown(context.rest)}.**\n\n`
        : '';
    return `${body}${full}${foot(run)}\n`;
}
/** True when there is nothing that a reader has to act on or decide. */
function isCalm({ result }) {
    const seen = tallyRun(result);
    const fresh = result.checks.some(({ findings }) => findings.some((finding) => isFresh(result, finding)));
    const asked = seen.proposed + result.proposed.length;
    return result.outcome === 0 && !fresh && seen.unchecked + seen.errors + asked === 0;
}
/** The whole report in one line, for a calm run. */
function oneLine({ result }) {
    const { word, why } = verdict(result);
    const seen = tallyRun(result);
    const counts = [
        ...(seen.existing > 0 ? [`${seen.existing} existing`] : []),
        ...(seen.fixed > 0 ? [`${seen.fixed} fixed`] : []),
        ...(seen.suppressed > 0 ? [`${seen.suppressed} suppressed`] : []),
    ];
    const checks = word === 'Passed' ? result.checks.map(({ id }) => forMarkdownCode(id)).join(', ') : '';
    return `${mark[word]} **Portcullis**: ${forMarkdown(why)}${counts.length > 0 ? ` · ${counts.join(', ')}` : ''}${checks && ` · ${checks}`}\n`;
}
function foot({ result }) {
    const { tool, scope, base, head, filesChecked } = result;
    const range = [base, head].map((commit) => (commit === null ? '' : forMarkdownCode(commit.slice(0, 12))));
    const commits = range[0] && range[1] ? `${range[0]} → ${range[1]}` : (range[1] ?? '');
    const { excluded } = tallyRun(result);
    const left = excluded > 0 ? [`${excluded} excluded`] : [];
    const parts = [`${tool.name} ${tool.version}`, `scope ${scope}`, count(filesChecked, 'file'), ...left].map(forMarkdown);
    return [...parts, ...(commits ? [commits] : [])].join(' · ');
}
const capital = (sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

;// CONCATENATED MODULE: ./out/shared/report/comment.js

/** GitHub refuses a comment over 65,536 characters. */
const commentBytes = 60 * 1024;
/** First line of the comment, by which it is found again. Anyone can write it: look at the author too. */
const commentMarker = '<!-- portcullis:comment:v1 -->';
/** The body of the pull request comment; one line when nothing is asked of the reader. */
const toComment = (run, context) => isCalm(run) ? `${commentMarker}\n${oneLine(run)}` : page(run, context, commentBytes, `${commentMarker}\n`);

;// CONCATENATED MODULE: ./out/shared/report/json.js

/** The JSON report: `report.schema.json` describes it. Keys stand in a fixed order, and no others than these. */
const toJson = ({ result }) => `${forJson(report(result))}\n`;
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
    fixes: one.fixes.map(({ title, edits }) => ({
        title,
        edits: edits.map(({ path, offset, length, text }) => ({ path, offset, length, text })),
    })),
    properties: one.properties,
});
const region = ({ path, startLine, startColumn, endLine, endColumn }) => ({
    path,
    startLine,
    startColumn,
    endLine,
    endColumn,
});
const suppressed = (one) => ({
    finding: finding(one.finding),
    by: one.by,
    reason: one.reason,
    until: one.until,
    source: one.source,
    proposed: one.proposed,
});
const problem = ({ code, message, hint }) => ({ code, message, hint });

;// CONCATENATED MODULE: ./out/shared/report/context.js
/** Builds `link` for a repository on GitHub (.com or Enterprise Server). */
const linkInto = (repositoryUrl) => (region, commit) => {
    const last = lastLineOf(region);
    const lines = last > region.startLine ? `#L${region.startLine}-L${last}` : `#L${region.startLine}`;
    // Without plain=1 GitHub renders Markdown files and knows no lines in them.
    const plain = /\.(?:md|markdown)$/i.test(region.path) ? '?plain=1' : '';
    return `${repositoryUrl}/blob/${encodeURIComponent(commit)}/${encodePath(region.path)}${plain}${lines}`;
};
/** Percent-encodes each part of a `/` separated path, also the signs that Markdown would read (RFC 3986 §2.3). */
const encodePath = (path) => path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*]/g, percent))
    .join('/');
const percent = (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
/** The last line that a region has a character on: one that ends before column 1 of a line does not touch it. */
const lastLineOf = ({ startLine, endLine, endColumn }) => endColumn === 1 && endLine > startLine ? endLine - 1 : endLine;

;// CONCATENATED MODULE: ./out/shared/report/sarif-rules.js


/** GitHub shows ten tags of a rule. */
const mostTags = 10;
/** Every rule of the checks that ran, found or not, then rules of findings that nobody knows any more. */
function sarifRules({ checks }, context) {
    const findings = checks.flatMap((check) => [
        ...check.findings,
        ...check.suppressed.map(({ finding }) => finding),
    ]);
    const groups = groupByRule(findings, context);
    // GitHub takes the severity of an alert from its rule: one that the policy changed must show there.
    const found = new Map(groups.map(({ ruleId, severity }) => [ruleId, severity]));
    const known = context.rules.map((rule) => describe(rule, found.get(rule.id) ?? rule.severity, context));
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
const root = '%SRCROOT%';
/** GitHub opens an alert for every result, whatever its `suppressions` and `baselineState` say: what needs none stays out. */
const standing = ({ checks }) => checks.flatMap(({ findings }) => findings.filter(({ status }) => status !== 'fixed'));
/** A SARIF 2.1.0 log with one run: GitHub keeps alerts apart by tool and category, and the suite is one tool. */
function toSarif({ result }, context) {
    const rules = sarifRules(result, context);
    const ruleIndex = new Map(rules.map(({ id }, at) => [id, at]));
    const paths = pathsOf(result);
    const places = { index: new Map(paths.map((path, at) => [path, at])) };
    const results = standing(result).map((finding) => sarifResult(finding, ruleIndex, places));
    return {
        $schema: schemaUri,
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: result.tool.name, semanticVersion: result.tool.version, rules } },
                automationDetails: { id: categoryOf(result) },
                columnKind: 'utf16CodeUnits',
                ...provenance(result, context),
                invocations: [invocation(result, places)],
                artifacts: paths.map((path) => ({ location: { uri: encodePath(path), uriBaseId: root } })),
                results,
            },
        ],
    };
}
/** GitHub replaces the alerts of a category with each upload: one check alone must not wipe out the others. */
function categoryOf({ checks }) {
    const [only] = checks;
    return only && checks.length === 1 ? `portcullis/${only.id}/` : 'portcullis/';
}
const provenance = ({ head }, { repositoryUrl }) => repositoryUrl === undefined || head === null
    ? {}
    : {
        versionControlProvenance: [
            { repositoryUri: repositoryUrl, revisionId: head, mappedTo: { uriBaseId: root } },
        ],
    };
function pathsOf(result) {
    const paths = [
        ...standing(result).flatMap(({ region, related }) => [
            ...(region ? [region] : []),
            ...related.map((one) => one.region),
        ]),
        ...result.checks.flatMap((check) => check.unchecked),
    ].map(({ path }) => path);
    return [...new Set(paths)].sort();
}
const baselineState = { introduced: 'new', existing: 'unchanged' };
function sarifResult(finding, ruleIndex, places) {
    const { ruleId, severity, confidence, status, message, region, related, evidence, fingerprint, fixes } = finding;
    return {
        ruleId,
        ruleIndex: ruleIndex.get(ruleId) ?? -1,
        level: core_severity/* levels */.yr[severity].sarif,
        message: { text: message },
        locations: region ? [sarif_location(region, places)] : [],
        ...(related.length > 0 && {
            relatedLocations: related.map((one, at) => ({
                id: at + 1,
                ...sarif_location(one.region, places),
                message: { text: one.message },
            })),
        }),
        partialFingerprints: { 'portcullis/v1': fingerprint },
        ...(status in baselineState && { baselineState: baselineState[status] }),
        ...(fixes.length > 0 && { fixes: fixes.map((fix) => sarifFix(fix, places)) }),
        properties: { ...finding.properties, severity, confidence, status, evidence },
    };
}
const sarif_location = (region, places) => ({
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
    return { uri: encodePath(path), uriBaseId: root, ...(at !== undefined && { index: at }) };
};
/** Offsets and lengths are UTF-16 code units, as `columnKind` says of columns (§3.30.9 charOffset). */
const sarifFix = ({ title, edits }, places) => ({
    description: { text: title },
    artifactChanges: [...groupBy(edits, ({ path }) => path)].map(([path, changes]) => ({
        artifactLocation: artifact(path, places),
        replacements: changes.map(({ offset, length, text }) => ({
            deletedRegion: { charOffset: offset, charLength: length },
            ...(text !== '' && { insertedContent: { text } }),
        })),
    })),
});
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
    return {
        executionSuccessful: notes.length === 0,
        exitCode: outcome,
        ...(notes.length > 0 && { toolExecutionNotifications: notes }),
    };
}
const notification = ({ code, message, hint }) => ({
    level: 'error',
    descriptor: { id: code },
    message: { text: hint === '' ? message : `${message} ${hint}` },
});

;// CONCATENATED MODULE: ./out/shared/report/summary.js

/** GitHub throws away a step's whole summary over 1,024 KiB; what other lines of the step write needs room too. */
const summaryBytes = 960 * 1024;
/** The job summary. */
const toSummary = (run, context) => page(run, context, summaryBytes);

;// CONCATENATED MODULE: ./out/shared/report/cells.js

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
        const text = sign === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : visible(sign);
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

;// CONCATENATED MODULE: ./out/shared/report/frame.js


/** Lines of a region shown in full; a longer one keeps its head and its last line. */
const mostLines = 4;
/**
 * The lines of a region with one around them, and the region underlined. `room`: columns for the source itself.
 * Empty when the text has no such line.
 */
function frame_frame(lines, region, room) {
    const last = Math.min(lastLineOf(region), lines.length);
    if (region.startLine > last)
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
/** As much of a line as fits into `room` columns, with `focus` in sight; `…` stands where something is cut off. */
function cut(line, focus, room) {
    const begin = focus < room / 2 ? 0 : charStart(line, focus - Math.floor(room / 3));
    const whole = cellsOf(line.slice(0, room + 1));
    if (line.length <= room && columnsOf(whole) <= room)
        return view(whole, '', '');
    const near = cellsOf(line.slice(begin, charStart(line, begin + room)), begin);
    const kept = [];
    // One column for each `…`.
    let used = 2;
    for (const cell of near) {
        used += cell.width;
        if (used > room)
            break;
        kept.push(cell);
    }
    const end = near[kept.length]?.at ?? begin + room;
    return view(kept, begin > 0 ? '…' : '', end < line.length ? '…' : '');
}
/** Steps back from the second half of a surrogate pair. */
const charStart = (line, at) => /[\udc00-\udfff]/.test(line.charAt(at)) ? at - 1 : at;
function view(cells, before, after) {
    const width = (upTo) => before.length + columnsOf(cells.filter(({ at }) => at < upTo));
    return {
        text: (before + cells.map(({ text }) => text).join('') + after).trimEnd(),
        columns: (from, to) => ({ left: width(from), right: width(to) }),
    };
}

;// CONCATENATED MODULE: ./out/shared/report/paint.js

/** Colours a text, or leaves it alone. */
const painter = (colour) => 
// Whether there is a terminal was decided before: Node would look at stdout and decide again.
colour ? (styles, text) => (0,external_node_util_.styleText)(styles, text, { validateStream: false }) : (_styles, text) => text;
const severityStyle = {
    critical: ['bold', 'magenta'],
    high: ['bold', 'red'],
    medium: ['bold', 'yellow'],
    low: ['bold', 'cyan'],
    info: ['bold', 'blue'],
};

;// CONCATENATED MODULE: ./out/shared/report/finding-lines.js






/** Findings of one rule that a terminal shows; the JSON report holds all. */
const shownPerRule = 10;
const relatedShown = 3;
/** Splits each text once, however many findings it has. */
function pageOf(run, context) {
    const split = new Map();
    return {
        context,
        paint: painter(context.colour),
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
    : forLog(`${region.path}:${region.startLine}:${region.startColumn}`);
/** A rule's headline, its findings with their code, and once what to do about them. */
function findingLines(group, page) {
    const { paint } = page;
    const shown = group.findings.slice(0, shownPerRule);
    const hidden = group.findings.slice(shownPerRule);
    return [
        `${paint(severityStyle[group.severity], group.severity)} ${paint('bold', forLog(group.title))}  ${paint('dim', forLog(group.ruleId))}`,
        ...shown.flatMap((finding) => [...one(finding, page), '']),
        ...(hidden.length > 0
            ? [
                paint('dim', `  … ${hidden.length} more like these in ${count(filesOf(hidden), 'file')}: all are in --report json=FILE or markdown=FILE`),
                '',
            ]
            : []),
        ...finding_lines_help(group, page),
    ];
}
function one(finding, page) {
    const { context, paint } = page;
    const place = placeOf(finding.region);
    const notes = [
        finding.status === 'existing' ? 'existing' : '',
        finding.confidence === 'low' ? 'low confidence' : '',
    ].filter(Boolean);
    const sentence = forLog(finding.message) + (notes.length > 0 ? ` (${notes.join(', ')})` : '');
    return [
        `  ${paint('cyan', place)}`,
        ...wrap(sentence, context.width - 4).map((line) => `    ${line}`),
        ...code(finding, page),
        ...finding.related
            .slice(0, relatedShown)
            .map(({ region, message }) => `    ${paint('dim', 'see')} ${placeOf(region)}  ${forLog(message)}`),
        ...(finding.related.length > relatedShown
            ? [paint('dim', `    … ${finding.related.length - relatedShown} more related places`)]
            : []),
        ...finding.fixes.slice(0, 1).map(({ title }) => `    ${paint('green', 'fix')} ${forLog(title)}`),
    ];
}
function code({ region, evidence }, { context: { width }, paint, linesOf }) {
    const lines = region && linesOf(region.path);
    if (!region || !lines)
        return evidence === ''
            ? []
            : [`    ${paint('dim', '|')} ${clip(forLog(evidence), Math.max(20, width - 8))}`];
    const digits = String(region.endLine + 1).length;
    const gutter = (mark) => paint('dim', `    ${mark.padStart(digits)} |`);
    return frame_frame(lines, region, Math.max(20, width - digits - 8)).map((line) => {
        if (line.kind === 'gap')
            return paint('dim', `    ${'.'.repeat(Math.min(3, digits)).padStart(digits)} |`);
        if (line.kind === 'mark')
            return `${gutter('')} ${paint(['bold', 'red'], line.text)}`;
        return `${gutter(String(line.number))} ${line.text}`.trimEnd();
    });
}
function finding_lines_help({ rule, ruleId }, { context, paint }) {
    const docs = context.rulePage(ruleId);
    return [
        ...wrap(rule?.advice ?? '', context.width - 8).map((line, at) => `  ${at === 0 ? paint('green', 'help') : '    '}  ${forLog(line)}`),
        ...(docs === undefined ? [] : [paint('dim', `  docs  ${forLog(docs)}`)]),
    ].filter((line) => line.trim() !== '');
}

;// CONCATENATED MODULE: ./out/shared/report/remarks.js




/** Lines of one section before the rest becomes a number. */
const mostShown = 20;
/** What is no finding and must not be passed over: suppressed, excluded, unchecked, errors; the worst last. */
function remarks({ checks, errors, proposed }, paint) {
    return [
        proposal(proposed, paint),
        remarks_suppressed(checks.flatMap((check) => check.suppressed), paint),
        runOut(checks.flatMap((check) => check.findings), paint),
        excluded(checks.flatMap((check) => check.excluded.map(({ why }) => why)), paint),
        trouble('Could not check', perFile(uncheckedOf(checks)), paint),
        trouble('Errors', [...errors, ...checks.flatMap((check) => check.errors)].map(said), paint),
    ];
}
/** The first troubles of each file; a file that is broken on every line is one trouble to its reader. */
const mostPerFile = 2;
const perFile = (unchecked) => [...groupBy(unchecked, ({ path }) => path)].flatMap(([path, all]) => {
    const left = all.length - mostPerFile;
    const rows = all.slice(0, mostPerFile).map(({ line, message, hint }) => ({
        what: `${line === null ? path : `${path}:${line}`}  ${message}`,
        hint,
    }));
    const hint = all[0]?.hint ?? '';
    return left > 0 ? [...rows, { what: `${path}  … ${left} more like this`, hint }] : rows;
});
const said = ({ code, message, hint }) => ({ what: `${code}  ${message}`, hint });
function trouble(title, all, paint) {
    if (all.length === 0)
        return [];
    const left = all.length - mostShown;
    const rows = [...groupBy(all.slice(0, mostShown), ({ hint }) => hint)].flatMap(([hint, same]) => [
        ...same.map(({ what }) => `  ${forLog(what)}`),
        ...(hint === '' ? [] : [`    ${paint('green', 'help')}  ${forLog(hint)}`]),
    ]);
    return [
        paint(['bold', 'red'], `${title}: ${all.length}`),
        ...rows,
        ...(left > 0 ? [paint('dim', `  … ${left} more`)] : []),
    ];
}
function remarks_suppressed(all, paint) {
    if (all.length === 0)
        return [];
    const proposed = all.filter((one) => one.proposed);
    const rows = proposed.slice(0, mostShown).map(({ finding, source, reason, until }) => {
        const why = `${reason ?? 'no reason given'}${until === null ? '' : ` until ${until}`}`;
        return `  ${paint('yellow', 'new ignore')}  ${forLog(source)}  ${forLog(finding.ruleId)} at ${placeOf(finding.region)}: ${forLog(why)}`;
    });
    const left = proposed.length - rows.length;
    return [
        `${paint('bold', 'Suppressed')}: ${parts(all.map(({ by }) => by))}${proposed.length > 0 ? `; ${count(proposed.length, 'ignore')} brought in by this change` : ''}`,
        ...rows,
        ...(left > 0 ? [paint('dim', `  … ${left} more`)] : []),
    ];
}
const proposal = (paths, paint) => paths.length === 0
    ? []
    : [
        `${paint(['bold', 'yellow'], 'Proposed')}: ${paths.slice(0, 5).map(forLog).join(', ')}${paths.length > 5 ? ` and ${paths.length - 5} more` : ''}: settings count once they are merged; the base's held here`,
    ];
/** Accepted once, and no longer: their reader wonders why they are back. */
function runOut(findings, paint) {
    const days = findings.flatMap(({ properties: { suppressionExpired } }) => typeof suppressionExpired === 'string' ? [suppressionExpired] : []);
    return days.length === 0
        ? []
        : [
            `${paint(['bold', 'yellow'], 'Run out')}: ${count(days.length, 'finding')} above ${days.length === 1 ? 'was' : 'were'} accepted until ${forLog(days.sort().at(-1) ?? '')} at the latest`,
        ];
}
const excluded = (all, paint) => all.length === 0
    ? []
    : [`${paint('bold', 'Excluded')}: ${count(all.length, 'file')}: ${forLog(reasons(all))}`];
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
const counted = (kinds) => [...groupBy(kinds, (kind) => kind)]
    .map(([kind, same]) => [kind, same.length])
    .sort(([, a], [, b]) => b - a);

;// CONCATENATED MODULE: ./out/shared/report/terminal.js








/** Existing and fixed findings named one by one; the rest is a number. */
const mostFolded = 5;
/** The report for people, in a terminal or in the log of a job: findings, what was left out, numbers, the verdict last. */
function toTerminal(run, context) {
    const page = pageOf(run, context);
    const { paint } = page;
    const all = run.result.checks.flatMap((check) => check.findings);
    const fresh = all.filter((finding) => isFresh(run.result, finding));
    const sections = [
        ...groupByRule(fresh, context).map((group) => findingLines(group, page)),
        folded('Existing before this change, not gating', run, paint, 'existing'),
        folded('Fixed by this change', run, paint, 'fixed'),
        ...remarks(run.result, paint),
        checkLines(run, paint),
        verdictLines(run, context.width, paint),
    ];
    const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
    return `${guardLog(text.join('\n\n'))}\n`;
}
function folded(title, run, paint, status) {
    const findings = run.result.checks
        .flatMap((check) => check.findings)
        .filter((finding) => finding.status === status && !isFresh(run.result, finding));
    if (findings.length === 0)
        return [];
    const rows = findings
        .slice(0, mostFolded)
        .map((one) => `  ${paint(severityStyle[one.severity], one.severity.padEnd(8))}  ${placeOf(one.region)}  ${paint('dim', forLog(one.ruleId))}`);
    const left = findings.length - rows.length;
    return [
        `${paint('bold', title)}: ${findings.length}`,
        ...rows,
        ...(left > 0 ? [paint('dim', `  … ${left} more`)] : []),
    ];
}
function checkLines({ result }, paint) {
    const rows = result.checks.map((check) => {
        const seen = tally([check]);
        const standing = bySeverity(seen.bySeverity);
        const marks = [
            standing || (seen.files > 0 ? 'clean' : seen.unchecked + seen.errors > 0 ? '' : 'nothing to check'),
            seen.existing > 0 && result.scope === 'introduced' ? `${seen.existing} of them existing` : '',
            seen.fixed > 0 ? `${seen.fixed} fixed` : '',
            seen.suppressed > 0 ? `${seen.suppressed} suppressed` : '',
            seen.unchecked > 0 ? paint('red', `${seen.unchecked} unchecked`) : '',
            seen.errors > 0 ? paint('red', count(seen.errors, 'error')) : '',
        ];
        return {
            id: forLog(check.id),
            files: count(seen.files, 'file'),
            marks: marks.filter(Boolean).join(' · '),
        };
    });
    const idWidth = Math.max(0, ...rows.map(({ id }) => columnsOf(cellsOf(id))));
    const filesWidth = Math.max(0, ...rows.map(({ files }) => files.length));
    return rows.map(({ id, files, marks }) => `${paint('bold', id.padEnd(idWidth))}  ${files.padStart(filesWidth)}  ${marks}`);
}
const verdictStyle = {
    Passed: ['bold', 'green'],
    'Nothing to check': ['bold', 'yellow'],
    Failed: ['bold', 'red'],
    Incomplete: ['bold', 'red'],
};
function verdictLines({ result }, width, paint) {
    const { word, why, next } = verdict(result);
    const [first = '', ...more] = wrap(`${word}: ${forLog(why)}.`, width);
    return [
        paint(verdictStyle[word], word) + first.slice(word.length),
        ...more,
        ...(next === null ? [] : wrap(next, width)),
    ];
}

;// CONCATENATED MODULE: ./out/shared/report/format.js






const formats = ['terminal', 'json', 'sarif', 'markdown', 'comment'];
/** Each format as a text that may go to a file and to a log alike. */
const reporters = {
    terminal: toTerminal,
    json: (run) => toJson(run),
    sarif: (run, context) => `${forJson(toSarif(run, context))}\n`,
    markdown: (run, context) => guardLog(toSummary(run, context)),
    /** Fits a pull-request comment. */
    comment: (run, context) => guardLog(toComment(run, context)),
};

;// CONCATENATED MODULE: ./out/actions/outputs.js



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
        if (one instanceof PortcullisError)
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
function readOutput(text) {
    const at = text.indexOf('=');
    const name = at === -1 ? text : text.slice(0, at);
    const file = at === -1 ? undefined : text.slice(at + 1);
    const format = formats.find((known) => known === name);
    if (format === undefined)
        return outputs_bad(`There is no report format ${JSON.stringify(name)}.`, (0,suggest/* didYouMean */.a)(name, formats));
    if (file === '')
        return outputs_bad(`--report ${text} names no file.`, `Write --report ${name} or --report ${name}=FILE.`);
    return { format, file };
}
const twice = (file) => outputs_bad(`Two reports go to ${file === undefined ? 'standard output' : JSON.stringify(file)}.`, 'Write one of them to another file: --report json=report.json');
const outputs_bad = (message, hint) => new PortcullisError('bad-input', message, hint);

;// CONCATENATED MODULE: ./out/shared/parse/dockerfile-words.js
/** White space as Go's `unicode.IsSpace` has it, which BuildKit trims and splits with. */
function isSpace(char) {
    return /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/.test(char);
}
function trim(text, range) {
    let { start, end } = range;
    while (start < end && isSpace(text[start] ?? ''))
        start++;
    while (end > start && isSpace(text[end - 1] ?? ''))
        end--;
    return { start, end };
}
/** Blanks between words where BuildKit splits by its own expression: no Unicode here. */
const isBlank = (char) => char !== undefined && '\t\v\f\r '.includes(char);
function splitHead(text, range, escape) {
    const line = trim(text, range);
    let end = line.start;
    while (end < line.end && !isBlank(text[end]))
        end++;
    const flags = [];
    let at = end;
    for (;;) {
        while (at < line.end && isBlank(text[at]))
            at++;
        if (!(text.startsWith('--', at) && at + 1 < line.end))
            break;
        const flag = readFlag(text, at, line.end, escape);
        // Over the blank that ended it, which may be one that only a byte-wise reader sees.
        at = Math.min(flag.end + 1, line.end);
        if (flag.text === '--')
            break;
        flags.push(flag);
    }
    return { keyword: { start: line.start, end }, flags, rest: trim(text, { start: at, end: line.end }) };
}
/**
 * BuildKit looks for the end of a flag, and of HEALTHCHECK's first word, byte by byte: any character whose UTF-8 has
 * the byte 0x85 or 0xA0 in it (`à`, a no-break space) is a blank there.
 */
function endsByteWord(char) {
    const code = char.charCodeAt(0);
    if (code < 0x80)
        return isBlank(char);
    const isSpaceByte = (bits) => (bits & 0x3f) === 0x05 || (bits & 0x3f) === 0x20;
    return isSpaceByte(code) || (code >= 0x800 && isSpaceByte(code >> 6));
}
function readFlag(text, start, stop, escape) {
    const parts = [];
    let quote = '';
    let at = start;
    for (; at < stop; at++) {
        const escaped = text[at] === escape;
        if (escaped && ++at === stop)
            break;
        const char = text[at] ?? '';
        if (quote === '' && endsByteWord(char) && !(escaped && isBlank(char))) {
            // The character's first byte stays with the flag, so that this is no bare `--`.
            if (!isBlank(char))
                parts.push('\ufffd');
            break;
        }
        if (escaped)
            parts.push(char);
        else if (char === quote)
            quote = '';
        else if (quote === '' && (char === "'" || char === '"'))
            quote = char;
        else
            parts.push(char);
    }
    return { text: parts.join(''), start, end: at };
}
/** Words with quotes and escapes kept, as BuildKit reads ENV, ARG and LABEL. */
function quotedWords(text, range, escape) {
    const words = [];
    let start = -1;
    let quote = '';
    for (let at = range.start; at < range.end; at++) {
        const char = text[at] ?? '';
        if (quote === '' && isSpace(char)) {
            if (start !== -1)
                words.push({ start, end: at });
            start = -1;
            continue;
        }
        if (start === -1)
            start = at;
        if (char === escape && quote !== "'") {
            if (at + 1 === range.end)
                return at > start ? [...words, { start, end: at }] : words;
            at++;
        }
        else if (char === quote)
            quote = '';
        else if (quote === '' && (char === "'" || char === '"'))
            quote = char;
    }
    if (start !== -1)
        words.push({ start, end: range.end });
    return words;
}
/** Words between blanks, quotes or not, as BuildKit reads FROM, COPY, ADD, EXPOSE and VOLUME. */
function plainWords(text, range) {
    const words = [];
    for (let at = range.start; at < range.end;) {
        while (at < range.end && isBlank(text[at]))
            at++;
        const start = at;
        while (at < range.end && !isBlank(text[at]))
            at++;
        if (at > start)
            words.push({ start, end: at });
    }
    return words;
}
/** Splits the first word off: `name value with blanks`. */
function firstWord(text, range, isSeparator = isBlank) {
    let end = range.start;
    while (end < range.end && !isSeparator(text[end] ?? ''))
        end++;
    let next = end;
    while (next < range.end && isSeparator(text[next] ?? ''))
        next++;
    return [{ start: range.start, end }, end < range.end ? { start: next, end: range.end } : undefined];
}
/** Starts a variable behind `$`, as BuildKit's shell lexer has it; before anything else a `$` is a `$`. */
const startsVariable = /[\w{@*#?$!-]/;
/** Takes quotes and escapes away; variables stay as they are written, and `expands` tells that there is one. */
function unquote(text, escape) {
    const parts = [];
    let quote = '';
    let expands = false;
    for (let at = 0; at < text.length; at++) {
        const char = text[at] ?? '';
        const next = text[at + 1];
        if (char === quote)
            quote = '';
        else if (quote === '' && (char === "'" || char === '"'))
            quote = char;
        else if (char !== escape || quote === "'") {
            parts.push(char);
            if (char === '$' && quote !== "'" && startsVariable.test(next ?? ''))
                expands = true;
        }
        else if (quote === '"' && next !== '"' && next !== '$' && next !== escape)
            parts.push(char);
        else if (next !== undefined)
            parts.push(text[++at] ?? '');
    }
    return { text: parts.join(''), expands };
}
/** A range as a piece of its own. */
const textOf = (line, range) => line.text.slice(range.start, range.end);

;// CONCATENATED MODULE: ./out/shared/parse/spliced.js
/** Text put together from pieces of one file, so that every position in it still has its place there. */
class Spliced {
    text;
    lines;
    #pieces;
    constructor(text, pieces, lines) {
        this.text = text;
        this.#pieces = pieces;
        this.lines = lines;
    }
    /** Offset in the file of the character at `at`. */
    offset(at) {
        const piece = this.#pieceAt(at);
        return piece.end === undefined ? piece.offset + at - piece.at : piece.offset;
    }
    /** Offset in the file behind the character before `at`. */
    end(at) {
        if (at === 0)
            return this.offset(0);
        const piece = this.#pieceAt(at - 1);
        return piece.end ?? piece.offset + at - piece.at;
    }
    region(start, end) {
        const from = this.offset(start);
        return this.lines.region(from, end > start ? this.end(end) : from);
    }
    slice(start, end) {
        const builder = new Splicer(this.lines);
        builder.add(this, start, end);
        return builder.build(this.offset(start));
    }
    /** The pieces that `[start, end)` lies in, each cut to it. */
    *pieces(start, end) {
        let index = this.#indexAt(start);
        for (let at = start; at < end; index++) {
            const piece = this.#pieces[index];
            if (piece === undefined)
                return;
            const stop = Math.min(this.#pieces[index + 1]?.at ?? this.text.length, end);
            yield { text: this.text.slice(at, stop), offset: this.offset(at), end: piece.end };
            at = stop;
        }
    }
    #indexAt(at) {
        let low = 0;
        let high = this.#pieces.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#pieces[middle]?.at ?? 0) <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
    #pieceAt(at) {
        return this.#pieces[this.#indexAt(at)] ?? { at: 0, offset: 0 };
    }
}
/** Collects the pieces of a Spliced text. */
class Splicer {
    #lines;
    #texts = [];
    #pieces = [];
    #length = 0;
    constructor(lines) {
        this.#lines = lines;
    }
    get length() {
        return this.#length;
    }
    /** Text as it stands at `offset` of the file; with `end` where the file has something else there, an escape say. */
    push(text, offset, end) {
        if (text === '')
            return;
        this.#pieces.push(end === undefined ? { at: this.#length, offset } : { at: this.#length, offset, end });
        this.#texts.push(text);
        this.#length += text.length;
    }
    add(from, start, end) {
        for (const piece of from.pieces(start, end))
            this.push(piece.text, piece.offset, piece.end);
    }
    /** `offset`: where an empty text stands. */
    build(offset) {
        const pieces = this.#pieces.length === 0 ? [{ at: 0, offset }] : this.#pieces;
        return new Spliced(this.#texts.join(''), pieces, this.#lines);
    }
}

;// CONCATENATED MODULE: ./out/shared/parse/exec-form.js


/**
 * Reads `["a", "b"]` as BuildKit does: undefined is the shell form (any mistake in the JSON makes it one),
 * `not-strings` is an array of other things, which BuildKit refuses.
 */
function readExecForm(text, range) {
    const { start, end } = trim(text, range);
    if (text[start] !== '[' || text[end - 1] !== ']')
        return undefined;
    const source = text.slice(start, end);
    const strings = [];
    const blanks = /[\t\n\r ]*/y;
    const skip = (at) => {
        blanks.lastIndex = at;
        return at + (blanks.exec(source)?.[0].length ?? 0);
    };
    let at = skip(1);
    if (source[at] === ']')
        return at + 1 === source.length ? [] : undefined;
    for (;;) {
        const literal = stringAt(source, at);
        if (literal === undefined)
            return isArray(source) ? 'not-strings' : undefined;
        const value = decode(literal);
        if (value === undefined)
            return undefined;
        strings.push({ value, start: start + at, end: start + at + literal.length });
        at = skip(at + literal.length);
        if (source[at] === ']')
            return at + 1 === source.length ? strings : undefined;
        if (source[at] !== ',')
            return undefined;
        at = skip(at + 1);
    }
}
/** The string literal at `at`, its escapes unjudged: JSON.parse does that. */
function stringAt(source, at) {
    if (source[at] !== '"')
        return undefined;
    for (let end = at + 1; end < source.length; end++) {
        if (source[end] === '"')
            return source.slice(at, end + 1);
        if (source[end] === '\\')
            end++;
    }
    return undefined;
}
/** What a string says, each character with its place; `line` is the text that the string was read from. */
function spliceString(line, string) {
    const splicer = new Splicer(line.lines);
    const end = string.end - 1;
    for (let at = string.start + 1; at < end;) {
        const next = line.text[at] === '\\' ? at : line.text.indexOf('\\', at);
        const stop = next === -1 || next > end ? end : next;
        if (stop > at)
            splicer.add(line, at, stop);
        at = stop;
        if (at === end)
            break;
        const length = line.text[at + 1] === 'u' ? 6 : 2;
        const value = decode(`"${line.text.slice(at, at + length)}"`) ?? '\ufffd';
        splicer.push(value, line.offset(at), line.end(at + length));
        at += length;
    }
    return splicer.build(line.offset(string.start));
}
function decode(literal) {
    try {
        const value = JSON.parse(literal);
        // Go puts U+FFFD for half a surrogate pair.
        return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : undefined;
    }
    catch {
        return undefined;
    }
}
function isArray(source) {
    try {
        // A number too large for Go is a mistake in the JSON there.
        const value = JSON.parse(source, (_key, item) => {
            if (item === Infinity || item === -Infinity)
                throw new RangeError('too large for Go');
            return item;
        });
        return Array.isArray(value);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./out/shared/parse/dockerfile-instruction.js


const keywords = new Set(('ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL ' +
    'USER VOLUME WORKDIR').split(' '));
const execForms = new Set(['ADD', 'CMD', 'COPY', 'ENTRYPOINT', 'RUN', 'SHELL', 'VOLUME']);
const shellForms = new Set(['CMD', 'ENTRYPOINT', 'RUN']);
const oneWord = new Set(['MAINTAINER', 'STOPSIGNAL', 'USER', 'WORKDIR']);
/** Docker refuses ONBUILD ONBUILD; a rule may still want to see what stands behind it. */
const maxTriggers = 4;
function readInstruction(line, range, escape, problem, depth = 0) {
    const head = splitHead(line.text, range, escape);
    const written = textOf(line, head.keyword);
    const keyword = written.toUpperCase();
    if (!keywords.has(keyword))
        problem(`unknown instruction ${JSON.stringify(written.slice(0, 40))}`);
    const { rest } = head;
    const wordAt = (at) => ({ text: textOf(line, at), region: line.region(at.start, at.end) });
    const draft = {
        line,
        range,
        keyword,
        keywordRange: head.keyword,
        flags: head.flags.map((flag) => dockerfile_instruction_readFlag(line, flag)),
        rest,
        words: [],
        json: undefined,
        command: undefined,
        pairs: [],
        trigger: undefined,
    };
    if (rest.start === rest.end)
        return draft;
    if (keyword === 'ONBUILD') {
        const words = plainWords(line.text, rest).map(wordAt);
        if (depth < maxTriggers) {
            return { ...draft, words, trigger: readInstruction(line, rest, escape, problem, depth + 1) };
        }
        problem('ONBUILD triggers nested too deep');
        return { ...draft, words };
    }
    if (keyword === 'ENV' || keyword === 'LABEL') {
        const parts = assignments(line, rest, escape, keyword, problem);
        return { ...draft, words: parts.words.map(wordAt), pairs: parts.pairs };
    }
    if (keyword === 'ARG') {
        const words = quotedWords(line.text, rest, escape);
        return { ...draft, words: words.map(wordAt), pairs: words.map((word) => pairAt(line, word, escape)) };
    }
    if (keyword === 'HEALTHCHECK') {
        const [kind, command] = firstWord(line.text, rest, endsByteWord);
        if (command === undefined)
            return { ...draft, words: [wordAt(kind)] };
        const json = execForm(line, command, problem);
        const words = json ?? quotedWords(line.text, command, escape).map(wordAt);
        return { ...draft, words: [wordAt(kind), ...words], json, command };
    }
    const json = execForms.has(keyword) ? execForm(line, rest, problem) : undefined;
    const command = shellForms.has(keyword) ? rest : undefined;
    if (json !== undefined)
        return { ...draft, words: json, json, command };
    if (oneWord.has(keyword))
        return { ...draft, words: [wordAt(rest)] };
    const split = command === undefined ? plainWords(line.text, rest) : quotedWords(line.text, rest, escape);
    return { ...draft, words: split.map(wordAt), command };
}
function execForm(line, range, problem) {
    const strings = readExecForm(line.text, range);
    if (strings === 'not-strings')
        problem('an exec form holds something else than strings');
    if (strings === undefined || strings === 'not-strings')
        return undefined;
    return strings.map(({ value, start, end }) => ({ text: value, region: line.region(start, end) }));
}
function assignments(line, rest, escape, keyword, problem) {
    const words = quotedWords(line.text, rest, escape);
    const [first] = words;
    if (first !== undefined && !textOf(line, first).includes('=')) {
        const [name, value] = firstWord(line.text, rest);
        if (value === undefined)
            problem(`${keyword} has a name without a value`);
        const pair = makePair(line, name, value, escape);
        return { words: value === undefined ? [name] : [name, value], pairs: [pair] };
    }
    const stray = words.find((word) => !textOf(line, word).includes('='));
    if (stray !== undefined)
        problem(`${keyword} has a word without "=" behind the first pair`);
    return { words, pairs: words.map((word) => pairAt(line, word, escape)) };
}
function pairAt(line, word, escape) {
    const equals = textOf(line, word).indexOf('=');
    if (equals === -1)
        return makePair(line, word, undefined, escape);
    const at = word.start + equals;
    return makePair(line, { start: word.start, end: at }, { start: at + 1, end: word.end }, escape);
}
function makePair(line, name, value, escape) {
    const unquoted = (at) => ({
        ...unquote(textOf(line, at), escape),
        region: line.region(at.start, at.end),
    });
    return {
        name: unquoted(name),
        value: value && unquoted(value),
        region: line.region(name.start, (value ?? name).end),
    };
}
function dockerfile_instruction_readFlag(line, flag) {
    const equals = flag.text.indexOf('=');
    const region = line.region(flag.start, flag.end);
    const name = flag.text.slice(2, equals === -1 ? undefined : equals).toLowerCase();
    if (equals === -1)
        return { name, value: undefined, region };
    const at = line.text.indexOf('=', flag.start) + 1;
    return { name, value: { text: flag.text.slice(equals + 1), region: line.region(at, flag.end) }, region };
}

;// CONCATENATED MODULE: ./out/shared/parse/dockerfile-lexer.js


const directiveNames = ['syntax', 'escape', 'check'];
const directive = /^([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=([\t\n\f\r ]*)/;
const asciiBlanks = '\t\n\f\r ';
/** Reads a Dockerfile line by line as BuildKit's parser does. */
class Lexer {
    directives = [];
    /** Comments in order; those outside an instruction still cover nothing but themselves. */
    comments = [];
    problems = [];
    escape = '\\';
    #text;
    #lines;
    #at;
    #line = 0;
    #inHeader = true;
    constructor(text, lines) {
        this.#text = text;
        this.#lines = lines;
        this.#at = text.startsWith('\ufeff') ? 1 : 0;
    }
    /** Lines read so far. */
    get line() {
        return this.#line;
    }
    /** The next instruction; undefined at the end of the file. */
    next() {
        const splicer = new Splicer(this.#lines);
        let startLine = 0;
        let startOffset = 0;
        /** Comments whose next line has not come yet. */
        let waiting = [];
        for (;;) {
            const raw = this.#read();
            if (raw === undefined)
                break;
            const line = startLine === 0 ? { start: this.#skipSpace(raw), end: raw.end } : raw;
            if (startLine === 0 && this.#readDirective(line))
                continue;
            if (this.#text[this.#skipSpace(line)] === '#') {
                const comment = { start: this.#skipSpace(line), end: raw.end };
                if (startLine === 0)
                    this.#addComment(comment, this.#line, false);
                else
                    waiting.push(comment);
                continue;
            }
            const blank = this.#skipSpace(line) === line.end;
            if (blank && startLine === 0)
                continue;
            if (startLine === 0) {
                startLine = this.#line;
                startOffset = line.start;
            }
            else if (blank)
                continue;
            for (const comment of waiting)
                this.#addComment(comment, this.#line, true);
            waiting = [];
            const continued = this.#continuation(line);
            const end = continued ?? line.end;
            splicer.push(this.#text.slice(line.start, end), line.start);
            if (continued === undefined)
                break;
        }
        for (const comment of waiting)
            this.#addComment(comment, this.#line, true);
        if (startLine === 0)
            return undefined;
        return { line: splicer.build(startOffset), startLine, endLine: this.#line };
    }
    /** The lines up to the delimiter, which is read too. */
    heredoc(name, chomp) {
        const start = this.#at;
        for (;;) {
            const end = this.#at;
            const line = this.#read();
            const content = () => this.#text.slice(start, end);
            if (line === undefined)
                return { content: content(), start, end, delimiter: end, behind: end, closed: false };
            let delimiter = line.start;
            while (chomp && this.#text[delimiter] === '\t')
                delimiter++;
            if (line.end - delimiter !== name.length || !this.#text.startsWith(name, delimiter))
                continue;
            return { content: content(), start, end, delimiter, behind: line.end, closed: true };
        }
    }
    /** A line without its newline and the carriage returns before it. */
    #read() {
        const start = this.#at;
        if (start >= this.#text.length)
            return undefined;
        const newline = this.#text.indexOf('\n', start);
        let end = newline === -1 ? this.#text.length : newline;
        this.#at = newline === -1 ? end : newline + 1;
        this.#line++;
        while (end > start && this.#text[end - 1] === '\r')
            end--;
        return { start, end };
    }
    #skipSpace(range) {
        let at = range.start;
        while (at < range.end && isSpace(this.#text[at] ?? ''))
            at++;
        return at;
    }
    /**
     * Where the text before a continuation mark ends; undefined for a line that does not go on.
     * A mark behind another mark is an escaped one, whatever stands before the two.
     */
    #continuation(line) {
        let at = line.end - 1;
        while (at >= line.start && (this.#text[at] === ' ' || this.#text[at] === '\t'))
            at--;
        if (at < line.start || this.#text[at] !== this.escape)
            return undefined;
        return at > line.start && this.#text[at - 1] === this.escape ? undefined : at;
    }
    /** `# name=value` at the very top; the first line that is none ends the header. */
    #readDirective(line) {
        if (!this.#inHeader)
            return false;
        this.#inHeader = false;
        if (this.#text[line.start] !== '#')
            return false;
        const start = this.#skipSpace({ start: line.start + 1, end: line.end });
        const [all = '', name = '', blanks = ''] = directive.exec(this.#text.slice(start, line.end)) ?? [];
        if (!directiveNames.includes(name.toLowerCase()))
            return false;
        let end = line.end;
        while (end > start && asciiBlanks.includes(this.#text[end - 1] ?? ''))
            end--;
        const value = { start: start + all.length, end };
        // A value of blanks alone is its last blank.
        if (end < value.start && blanks !== '')
            Object.assign(value, { start: line.end - 1, end: line.end });
        if (value.start >= value.end)
            return false;
        this.#inHeader = true;
        this.#addDirective({ name: name.toLowerCase(), value, start: line.start, end: line.end });
        return true;
    }
    #addDirective(found) {
        const value = this.#text.slice(found.value.start, found.value.end);
        if (this.directives.some(({ name }) => name === found.name)) {
            this.problems.push({ reason: `the ${found.name} directive stands twice`, line: this.#line });
        }
        else if (found.name === 'escape' && value !== '\\' && value !== '`') {
            this.problems.push({ reason: 'the escape directive takes ` or \\ only', line: this.#line });
        }
        else if (found.name === 'escape')
            this.escape = value;
        this.directives.push(found);
    }
    /** `nextLine`: the line that a comment inside an instruction speaks for, beside its own. */
    #addComment(range, nextLine, inside) {
        this.comments.push({ comment: commentAt(this.#text, range, this.#lines, nextLine), inside });
    }
}
/** The comment whose `#` stands at the start of `range`. */
function commentAt(text, range, lines, endLine) {
    const { start, end } = trim(text, { start: range.start + 1, end: range.end });
    const region = lines.region(range.start, range.end);
    return { text: text.slice(start, end), region, covers: { startLine: region.startLine, endLine } };
}

;// CONCATENATED MODULE: ./out/shared/parse/dockerfile-scope.js
/** What the build sets by itself, differently for each platform. */
const platformArgs = new Set(['TARGET', 'BUILD'].flatMap((side) => ['PLATFORM', 'OS', 'OSVERSION', 'ARCH', 'VARIANT'].map((part) => side + part)));
/** Longer than any image reference; ARGs that double each other end here. */
const maxLength = 4096;
const maxNesting = 20;
class Unknown extends Error {
}
/** The ARGs before the first FROM, with the values that a plain build gives them. */
class Scope {
    /** Undefined: declared, with a default that is not known. */
    #values = new Map();
    #escape;
    constructor(escape) {
        this.#escape = escape;
    }
    /** One word of an ARG as it is written: `NAME=default`, or `NAME`, which sets nothing. */
    declare(word) {
        const equals = word.text.indexOf('=');
        if (equals !== -1)
            this.#values.set(word.text.slice(0, equals), this.resolve(word.text.slice(equals + 1)));
    }
    /** Takes quotes away and fills values in; undefined where one is not known before the build. */
    resolve(text) {
        try {
            return new Expansion(text, this.#escape, (name) => this.#valueOf(name)).read('', 0);
        }
        catch (error) {
            if (error instanceof Unknown)
                return undefined;
            throw error;
        }
    }
    /** Undefined: not set, which `${A:-x}` may ask for. */
    #valueOf(name) {
        if (!this.#values.has(name)) {
            if (platformArgs.has(name))
                throw new Unknown();
            return undefined;
        }
        const value = this.#values.get(name);
        if (value === undefined)
            throw new Unknown();
        return value;
    }
}
/** One word on its way through quotes, escapes and `${…}`, as BuildKit's shell lexer reads it. */
class Expansion {
    #text;
    #escape;
    #valueOf;
    #at = 0;
    constructor(text, escape, valueOf) {
        if (text.length > maxLength)
            throw new Unknown();
        this.#text = text;
        this.#escape = escape;
        this.#valueOf = valueOf;
    }
    /** Reads up to `stop` (the end, where it is empty) and over it. */
    read(stop, depth) {
        if (depth > maxNesting)
            throw new Unknown();
        let result = '';
        let quoted = false;
        for (; this.#at < this.#text.length; this.#at++) {
            const char = this.#text[this.#at] ?? '';
            if (char === stop && !quoted)
                break;
            if (char === '"')
                quoted = !quoted;
            else if (char === "'" && !quoted)
                result += this.#singleQuoted();
            else if (char === '$')
                result += this.#variable(depth);
            else if (char === this.#escape)
                result += this.#escaped(quoted);
            else
                result += char;
            if (result.length > maxLength)
                throw new Unknown();
        }
        if (quoted || (stop !== '' && this.#at === this.#text.length))
            throw new Unknown();
        return result;
    }
    #singleQuoted() {
        const close = this.#text.indexOf("'", this.#at + 1);
        if (close === -1)
            throw new Unknown();
        const text = this.#text.slice(this.#at + 1, close);
        this.#at = close;
        return text;
    }
    #escaped(quoted) {
        const next = this.#text[this.#at + 1] ?? '';
        if (quoted && next !== '"' && next !== '$' && next !== this.#escape)
            return this.#escape;
        this.#at++;
        return next;
    }
    /** Stands on the last character of the variable when it is done. */
    #variable(depth) {
        const plain = /\$(\w+)/y;
        plain.lastIndex = this.#at;
        const simple = plain.exec(this.#text);
        if (simple !== null) {
            this.#at += simple[0].length - 1;
            return this.#known(simple[1] ?? '');
        }
        const braced = /\$\{(\w+)(\}|:?[-+?]|##?|%%?|\/\/?)/y;
        braced.lastIndex = this.#at;
        const match = braced.exec(this.#text);
        if (match === null)
            throw new Unknown();
        const [all, name = '', operator = ''] = match;
        this.#at += all.length;
        if (operator === '}') {
            this.#at--;
            return this.#known(name);
        }
        return this.#operate(name, operator, depth);
    }
    #known(name) {
        const value = this.#valueOf(name);
        if (value === undefined)
            throw new Unknown();
        return value;
    }
    #operate(name, operator, depth) {
        if (operator.startsWith('/')) {
            const pattern = literal(this.read('/', depth + 1));
            this.#at++;
            const replacement = this.read('}', depth + 1);
            const value = this.#known(name);
            return operator === '/'
                ? value.replace(pattern, () => replacement)
                : value.replaceAll(pattern, () => replacement);
        }
        const operand = this.#operand(depth);
        if (operator.startsWith('#'))
            return withoutStart(this.#known(name), literal(operand()));
        if (operator.startsWith('%'))
            return withoutEnd(this.#known(name), literal(operand()));
        const value = this.#valueOf(name);
        const holds = value !== undefined && !(operator.startsWith(':') && value === '');
        if (operator.endsWith('+'))
            return holds ? operand() : '';
        if (holds)
            return value;
        if (operator.endsWith('-'))
            return operand();
        throw new Unknown();
    }
    /** An operand that is not used may well be unknown. */
    #operand(depth) {
        const start = this.#at;
        let result;
        try {
            result = this.read('}', depth + 1);
        }
        catch (error) {
            if (!(error instanceof Unknown))
                throw error;
            this.#at = closingBrace(this.#text, start);
        }
        return () => {
            if (result === undefined)
                throw new Unknown();
            return result;
        };
    }
}
function closingBrace(text, start) {
    let depth = 1;
    for (let at = start; at < text.length; at++) {
        if (text.startsWith('${', at))
            depth++;
        else if (text[at] === '}' && --depth === 0)
            return at;
    }
    throw new Unknown();
}
/** Patterns with wildcards are left alone. */
function literal(pattern) {
    if (/[*?[\]\\]/.test(pattern))
        throw new Unknown();
    return pattern;
}
const withoutStart = (value, start) => value.startsWith(start) ? value.slice(start.length) : value;
const withoutEnd = (value, end) => end !== '' && value.endsWith(end) ? value.slice(0, -end.length) : value;

;// CONCATENATED MODULE: ./out/shared/parse/heredoc.js

/** What makes BuildKit refuse a heredoc word. */
class MalformedHeredoc extends Error {
    name = 'MalformedHeredoc';
}
/**
 * The heredocs that one RUN, COPY or ADD line announces, in order.
 * A line that cannot be lexed (a quote that is never closed) has none: BuildKit drops that error.
 * @throws MalformedHeredoc
 */
function heredocsOf(line) {
    if (!line.includes('<<'))
        return [];
    const starts = [];
    for (const word of lex(line, true) ?? []) {
        const start = readHeredocWord(word);
        if (start !== undefined)
            starts.push(start);
    }
    return starts;
}
/**
 * `3<<-"EOF"` and its like; undefined when the word is no heredoc.
 * @throws MalformedHeredoc
 */
function readHeredocWord(word) {
    // No `[^<]` behind the blanks, so that the blanks have one way to match.
    const match = /^(\d*)<<(-?)[\t\n\f\r ]*/.exec(word);
    if (match === null)
        return undefined;
    const rest = word.slice(match[0].length);
    if (rest === '' || rest.includes('<'))
        return undefined;
    const words = lex(rest, false);
    if (words === undefined)
        throw new MalformedHeredoc(`malformed heredoc delimiter: ${rest}`);
    const [name] = words;
    if (name === undefined || words.length !== 1)
        return undefined;
    const [raw, ...more] = lex(rest, true, false) ?? [];
    if (raw === undefined || more.length > 0)
        throw new MalformedHeredoc(`malformed heredoc delimiter: ${rest}`);
    return {
        name,
        expand: countQuotes(name) === countQuotes(raw),
        chomp: match[2] === '-',
        // BuildKit's number is 64 bits wide and stays at its largest; no such descriptor exists either way.
        fd: Math.min(Number(match[1]), Number.MAX_SAFE_INTEGER),
    };
}
/** Takes the leading tabs off every line, as `<<-` does. */
function chompTabs(body) {
    return body.replace(/^\t+/gm, '');
}
function countQuotes(text) {
    return text.length - text.replaceAll(/['"]/g, '').length;
}
/**
 * BuildKit's shell lexer with nothing set, `\` as its escape whatever the file's own is.
 * `rawQuotes` keeps the quotes in the words, `rawEscapes` the escapes. Undefined: it cannot be lexed.
 */
function lex(source, rawQuotes, rawEscapes = rawQuotes) {
    try {
        return new heredoc_Lexer(source, rawQuotes).words(rawEscapes);
    }
    catch (error) {
        if (error instanceof Unlexable)
            return undefined;
        throw error;
    }
}
class Unlexable extends Error {
}
/** `${a:-${b:-…}}` deeper than this is not a file a person wrote. */
const heredoc_maxNesting = 100;
class heredoc_Lexer {
    #source;
    #rawQuotes;
    #word = '';
    #at;
    constructor(source, rawQuotes) {
        this.#source = source;
        this.#rawQuotes = rawQuotes;
        this.#at = source.startsWith('\ufeff') ? 1 : 0;
    }
    words(rawEscapes) {
        const words = [];
        const flush = () => {
            if (this.#word !== '')
                words.push(this.#word);
            this.#word = '';
        };
        while (this.#at < this.#source.length) {
            const char = this.#peek();
            if (char === "'")
                this.#word += this.#singleQuoted();
            else if (char === '"')
                this.#add(this.#doubleQuoted(rawEscapes, 0));
            else if (char === '<')
                this.#word += this.#angle();
            else if (char === '$') {
                for (const part of this.#dollar(0)) {
                    if (isSpace(part))
                        flush();
                    else
                        this.#word += part;
                }
            }
            else if (char === '\\') {
                this.#at++;
                if (rawEscapes)
                    this.#word += char;
                this.#word += this.#next();
            }
            else if (isSpace(char)) {
                this.#at++;
                flush();
            }
            else
                this.#word += this.#next();
        }
        flush();
        return words;
    }
    /** A method, so that the word is read after the call that made `text`, which may have emptied it. */
    #add(text) {
        this.#word += text;
    }
    #peek() {
        return this.#source[this.#at] ?? '';
    }
    #next() {
        return this.#source[this.#at++] ?? '';
    }
    #singleQuoted() {
        const close = this.#source.indexOf("'", this.#at + 1);
        if (close === -1)
            throw new Unlexable();
        const text = this.#source.slice(this.#at, close + 1);
        this.#at = close + 1;
        return this.#rawQuotes ? text : text.slice(1, -1);
    }
    #doubleQuoted(rawEscapes, depth) {
        const quote = this.#rawQuotes ? '"' : '';
        const parts = [quote];
        this.#at++;
        for (;;) {
            const char = this.#peek();
            if (char === '')
                throw new Unlexable();
            if (char === '"') {
                this.#at++;
                parts.push(quote);
                return parts.join('');
            }
            if (char === '$')
                parts.push(this.#dollar(depth));
            else if (char === '\\') {
                this.#at++;
                if (rawEscapes)
                    parts.push(char);
                const escaped = this.#peek();
                if (escaped === '"' || escaped === '$' || escaped === '\\')
                    parts.push(this.#next());
                else if (escaped !== '')
                    parts.push(char);
            }
            else
                parts.push(this.#next());
        }
    }
    /** `<<` takes the blanks behind it into its word; a single `<` is a character like any other. */
    #angle() {
        const start = this.#at++;
        if (this.#peek() !== '<')
            return '<';
        this.#at++;
        while (['\t', '\r', ' '].includes(this.#peek()))
            this.#at++;
        return this.#source.slice(start, this.#at);
    }
    /** An expansion, given back unexpanded since nothing is set. */
    #dollar(depth) {
        if (depth > heredoc_maxNesting)
            throw new MalformedHeredoc('expansions nested too deep to find heredocs');
        this.#at++;
        if (this.#peek() !== '{')
            return `$${this.#parameter()}`;
        this.#at++;
        if (['', '{', '}', ':'].includes(this.#peek()))
            throw new Unlexable();
        const name = this.#parameter();
        let operator = this.#next();
        if (operator === '}')
            return `\${${name}}`;
        if (operator === '/') {
            if (this.#peek() === '/')
                this.#at++;
            const pattern = this.#until('/', true, depth);
            return `\${${name}/${pattern}/${this.#until('}', true, depth)}}`;
        }
        let trims = operator === '#' || operator === '%';
        if (operator === ':') {
            const second = this.#next();
            // BuildKit reads the word first and refuses any other modifier only for a name that is set.
            trims = second === '#' || second === '%';
            if (trims)
                throw new Unlexable();
            operator += second;
        }
        else if (!['+', '-', '?', '#', '%'].includes(operator))
            throw new Unlexable();
        return `\${${name}${operator}${this.#until('}', trims, depth)}}`;
    }
    /** Reads on to `stop` inside `${…}`. The word so far is lost, as in BuildKit, where both share a buffer. */
    #until(stop, rawEscapes, depth) {
        this.#word = '';
        const parts = [];
        while (this.#at < this.#source.length) {
            const char = this.#peek();
            if (char === stop) {
                this.#at++;
                return parts.join('');
            }
            if (char === "'")
                parts.push(this.#singleQuoted());
            else if (char === '"')
                parts.push(this.#doubleQuoted(rawEscapes, depth + 1));
            else if (char === '<')
                parts.push(this.#angle());
            else if (char === '$')
                parts.push(this.#dollar(depth + 1));
            else if (char === '\\') {
                this.#at++;
                if (rawEscapes)
                    parts.push(char);
                parts.push(this.#next());
            }
            else
                parts.push(this.#next());
        }
        throw new Unlexable();
    }
    #parameter() {
        const name = /\p{Nd}+|[@*#?\-$!]|[\p{L}\p{Nd}_]*/uy;
        name.lastIndex = this.#at;
        const text = name.exec(this.#source)?.[0] ?? '';
        this.#at += text.length;
        return text;
    }
}

// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(8989);
;// CONCATENATED MODULE: ./out/shared/parse/shell-programs.js
/** `/bin/BASH.exe` is `bash`. */
function programName(word) {
    const name = word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1);
    return name.toLowerCase().replace(/\.exe$/, '');
}
const shells = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh', 'mksh']);
const isShell = (name) => shells.has(name);

;// CONCATENATED MODULE: ./out/shared/parse/shell-wrappers.js
/** Sources: the manual pages of coreutils, util-linux, findutils, sudo, and of each tool. */
const wrappers = {
    builtin: { valued: [] },
    chroot: { valued: [], operands: 1 },
    chrt: { valued: ['-T', '-P', '-D'], operands: 1 },
    command: { valued: [] },
    doas: { valued: ['-u', '-C', '-a'] },
    'dumb-init': { valued: ['-r', '--rewrite'] },
    env: { valued: ['-u', '--unset', '-C', '--chdir'], assignments: true },
    exec: { valued: ['-a'] },
    fakeroot: { valued: ['-l', '-s', '-i', '-b'] },
    gosu: { valued: [], operands: 1 },
    ionice: { valued: ['-c', '--class', '-n', '--classdata', '-p'] },
    nice: { valued: ['-n', '--adjustment'] },
    nohup: { valued: [] },
    setarch: { valued: [], operands: 1 },
    setsid: { valued: [] },
    stdbuf: { valued: ['-i', '-o', '-e', '--input', '--output', '--error'] },
    'su-exec': { valued: [], operands: 1 },
    sudo: {
        valued: [
            '-u',
            '--user',
            '-g',
            '--group',
            '-p',
            '--prompt',
            '-C',
            '-D',
            '--chdir',
            '-R',
            '-T',
            '-h',
            '-U',
            '-r',
            '-t',
        ],
        assignments: true,
    },
    taskset: { valued: [], operands: 1 },
    time: { valued: ['-f', '--format', '-o', '--output'] },
    timeout: { valued: ['-s', '--signal', '-k', '--kill-after'], operands: 1 },
    tini: { valued: ['-p', '-e'] },
    xargs: {
        valued: [
            '-a',
            '-d',
            '-E',
            '-I',
            '-L',
            '-n',
            '-P',
            '-s',
            '--arg-file',
            '--delimiter',
            '--max-args',
            '--max-procs',
        ],
    },
};
/** Busybox and its like start the program that their first word names. */
const multiCalls = new Set(['busybox', 'toybox']);
/** What a wrapper starts; undefined when it starts nothing, or nothing that can be told. */
function startedBy(name, args) {
    if (multiCalls.has(name))
        return args.length > 0 ? { program: 0, assignments: [] } : undefined;
    if (!Object.hasOwn(wrappers, name))
        return undefined;
    const wrapper = wrappers[name];
    if (wrapper === undefined || (name === 'command' && /^-[pvV]*[vV]/.test(args[0] ?? '')))
        return undefined;
    let operands = wrapper.operands ?? 0;
    const assignments = [];
    let options = true;
    for (let index = 0; index < args.length; index++) {
        const value = args[index];
        if (options && value === '--')
            options = false;
        else if (options && value !== undefined && /^-./.test(value)) {
            if (wrapper.valued.includes(value))
                index++;
        }
        else if (wrapper.assignments && value !== undefined && /^\w+=/.test(value))
            assignments.push(index);
        else if (operands > 0)
            operands--;
        else
            return { program: index, assignments };
    }
    return undefined;
}
/** Index of the argument that the program reads as a script: behind `sh -c`, `su -c`; all of eval's are one. */
function scriptArgument(name, args, isShell) {
    if (name === 'eval')
        return args.length > 0 ? 0 : undefined;
    if (!isShell && name !== 'su' && name !== 'runuser')
        return undefined;
    const option = args.findIndex((value) => value !== undefined && /^(-[a-zA-Z]*c[a-zA-Z]*|--command)$/.test(value));
    if (option === -1)
        return undefined;
    let index = option + 1;
    // `bash -c -e 'script'` and `bash -c -o pipefail 'script'`: options may stand between.
    while (isShell && /^[-+]./.test(args[index] ?? ''))
        index += /^[-+]\w*[oO]$/.test(args[index] ?? '') ? 2 : 1;
    return index < args.length ? index : undefined;
}
/** Whether a shell reads its standard input as a script: no `-c`, and no file to run. */
function readsInput(args) {
    for (let index = 0; index < args.length; index++) {
        const value = args[index];
        if (value === '-s' || value === '-' || value === '/dev/stdin')
            return true;
        if (value === undefined || !/^[-+]/.test(value) || /^-\w*c/.test(value))
            return false;
        if (/^[-+]\w*[oO]$/.test(value) || value === '--rcfile' || value === '--init-file')
            index++;
    }
    return true;
}

;// CONCATENATED MODULE: ./out/shared/parse/shell-streams.js


/** A wrapper, and what it starts in turn: their input and output are one. */
function chain(command) {
    const found = [command];
    for (let next = command.runs; next !== undefined; next = next.runs)
        found.push(next);
    return found;
}
function pipe(writer, reader) {
    if (writer.pipesTo !== undefined || reader === undefined)
        return;
    for (const each of chain(writer))
        each.pipesTo = reader;
}
/** True for a shell, wrapped or not, that runs its standard input. */
function readsScript(command) {
    const shell = chain(command).at(-1) ?? command;
    return isShell(shell.name ?? '') && readsInput(shell.args.map(({ value }) => value));
}
/** True for a cat that gives on what it reads. */
const givesOn = ({ name, args, writes }) => name === 'cat' && writes.length === 0 && args.every(({ value }) => value === '-');
const shell_streams_outputs = new Set(['>', '>>', '>|', '&>', '&>>']);
/** `2>` takes the messages alone. */
function writesOutput({ operator, descriptor }) {
    const isFirst = descriptor === undefined || (descriptor.type === 'FileDescriptor' && descriptor.value === 1);
    return isFirst && shell_streams_outputs.has(operator);
}

;// CONCATENATED MODULE: ./out/shared/parse/shell-words.js

/** The value of a word, if no expansion makes it unknown. */
function shell_words_valueOf(word) {
    return word.parts === undefined || word.parts.every(isCertain) ? word.value : undefined;
}
function isCertain(part) {
    switch (part.type) {
        case 'Literal':
        case 'SingleQuoted':
        case 'AnsiCQuoted':
            return true;
        // A pattern without a match stays as it is, and `package[extra]` is one to the shell.
        case 'Glob':
            return part.parts?.every(isCertain) ?? true;
        case 'DoubleQuoted':
        case 'LocaleString':
            return part.parts.every(isCertain);
        default:
            return false;
    }
}
/**
 * The text that a shell gets from a word, for reading it as a script. Variables stay as they are written;
 * substitutions are read where they stand, and leave an unknown word here.
 */
function scriptIn(word, source) {
    const splicer = new Splicer(source.lines);
    if (word.parts === undefined)
        addText(splicer, source, word.pos, word.end, word.value);
    else
        for (const part of word.parts)
            addPart(splicer, source, part);
    return splicer.build(source.offset(word.pos));
}
function addPart(splicer, source, part) {
    switch (part.type) {
        case 'SingleQuoted': {
            splicer.add(source, part.pos + 1, part.end - 1);
            return;
        }
        case 'DoubleQuoted':
        case 'LocaleString':
            for (const inner of part.parts)
                addPart(splicer, source, inner);
            return;
        case 'Literal':
        case 'AnsiCQuoted': {
            addText(splicer, source, part.pos, part.end, part.value);
            return;
        }
        case 'CommandExpansion':
        case 'ProcessSubstitution': {
            splicer.push('$substituted', source.offset(part.pos), source.end(part.end));
            return;
        }
        default: {
            splicer.add(source, part.pos, part.end);
            return;
        }
    }
}
/** Character by character where nothing was escaped, else as one piece. */
function addText(splicer, source, start, end, value) {
    if (source.text.slice(start, end) === value)
        splicer.add(source, start, end);
    else
        splicer.push(value, source.offset(start), source.end(end));
}

;// CONCATENATED MODULE: ./out/shared/parse/shell-commands.js
var _a;






/** Substitutions, wrappers and `sh -c "sh -c …"` within each other: each level reads its text once more. */
const maxDepth = 12;
const maxCommands = 50_000;
const shell_commands_maxLength = 512 * 1024;
const maxEvalWords = 1000;
/** Heredocs of one script: the shell parser's time is quadratic in them. */
const maxHeredocs = 1000;
function readCommands(read) {
    const found = { commands: [], complete: true };
    read(new Reader(found, 0));
    return found;
}
class Reader {
    commands;
    #found;
    #depth;
    constructor(found, depth) {
        this.commands = found.commands;
        this.#found = found;
        this.#depth = depth;
    }
    /** Says no, and remembers it, where a limit is passed. */
    mayRead(fits) {
        if (!fits || this.#depth > maxDepth)
            this.#found.complete = false;
        return fits && this.#depth <= maxDepth;
    }
    /** Gives the commands whose output is the script's. */
    script(source) {
        const heredocs = source.text.split('<<', maxHeredocs + 2).length - 1;
        if (!this.mayRead(source.text.length <= shell_commands_maxLength && heredocs <= maxHeredocs))
            return [];
        return new Walk(this, source).nodes((0,parser/* parse */.qg)(source.text).commands);
    }
    deeper() {
        return new Reader(this.#found, this.#depth + 1);
    }
    exec(words) {
        const all = words.map(({ value, script }) => ({
            source: value,
            value,
            region: script.region(0, script.text.length),
            script: () => script,
        }));
        const [program, ...args] = all;
        const last = all.at(-1);
        if (program === undefined || last === undefined)
            return;
        const { endLine, endColumn } = last.region;
        this.command(program, args, [], { ...program.region, endLine, endColumn });
    }
    /** Adds a command, and what it starts. */
    command(program, args, assignments, region) {
        const name = program?.value === undefined || program.value === '' ? undefined : programName(program.value);
        const command = {
            name,
            args: args.map(({ source, value, region: at }) => ({ source, value, region: at })),
            assignments,
            region,
            writes: [],
            pipesTo: undefined,
            substitutes: [],
            runs: undefined,
        };
        if (!this.mayRead(this.commands.length < maxCommands))
            return command;
        this.commands.push(command);
        if (name === undefined)
            return command;
        const values = args.map(({ value }) => value);
        const started = startedBy(name, values);
        if (started !== undefined) {
            const given = started.assignments.flatMap((index) => args[index] ?? []).map(assignmentOf);
            const { endLine, endColumn } = region;
            const inner = args[started.program];
            const innerRegion = { ...(inner?.region ?? region), endLine, endColumn };
            command.runs = this.deeper().command(inner, args.slice(started.program + 1), given, innerRegion);
            return command;
        }
        const index = scriptArgument(name, values, isShell(name));
        const texts = name === 'eval' ? args : args.slice(index, (index ?? 0) + 1);
        if (index === undefined || !this.mayRead(texts.length <= maxEvalWords))
            return command;
        const text = joined(texts);
        if (text !== undefined)
            this.deeper().script(text);
        return command;
    }
}
function assignmentOf({ value = '', region }) {
    const equals = value.indexOf('=');
    return { name: value.slice(0, equals), value: value.slice(equals + 1), region };
}
/** The words of an eval, as the one text that it runs. */
function joined(args) {
    const [first, ...more] = args.map(({ script }) => script());
    if (first === undefined || more.length === 0)
        return first;
    const splicer = new Splicer(first.lines);
    splicer.add(first, 0, first.text.length);
    for (const next of more) {
        splicer.push(' ', next.offset(0));
        splicer.add(next, 0, next.text.length);
    }
    return splicer.build(first.offset(0));
}
/** One pass over one parsed text. */
class Walk {
    #reader;
    #source;
    /** What each cat gives on, where it reads nothing but a heredoc. */
    #given = new Map();
    constructor(reader, source) {
        this.#reader = reader;
        this.#source = source;
    }
    /** All commands below; gives those whose output is the nodes' own. */
    nodes(nodes) {
        return nodes.flatMap((node) => this.#node(node));
    }
    #node(node) {
        if (node.type === 'Command')
            return [this.#command(node)];
        if (node.type === 'Pipeline')
            return this.#pipeline(node.commands);
        if (node.type === 'CommandExpansion' || node.type === 'ProcessSubstitution')
            return this.#substitution(node);
        const children = [];
        (0,parser/* forEachChild */.dK)(node, (child) => children.push(child));
        const writers = this.nodes(children);
        if (node.type === 'Redirected')
            for (const writer of writers)
                this.#output(writer, node.redirects);
        return writers;
    }
    #pipeline(nodes) {
        let writers = [];
        nodes.forEach((node, index) => {
            const own = this.#node(node);
            const reader = own.find(({ runs, name }) => isShell((runs ?? { name }).name ?? '')) ?? own[0];
            for (const writer of index === 0 ? [] : writers) {
                pipe(writer, reader);
                const given = this.#given.get(writer);
                if (given !== undefined && reader !== undefined && readsScript(reader))
                    this.#reader.deeper().script(given);
            }
            writers = own;
        });
        return writers;
    }
    /** Commands of `$(…)`, backquotes and `<(…)` write to the word they stand in, not to the script's output. */
    #substitution(node) {
        const reader = this.#reader.deeper();
        if (!reader.mayRead(true))
            return [];
        const { script } = node;
        if (script === undefined)
            return [];
        // Escaped backquotes are decoded first: places in them are the whole substitution's.
        if (script.source !== undefined) {
            const splicer = new Splicer(this.#source.lines);
            splicer.push(script.source, this.#source.offset(node.pos), this.#source.end(node.end));
            reader.script(splicer.build(this.#source.offset(node.pos)));
        }
        else
            new _a(reader, this.#source).nodes(script.commands);
        return [];
    }
    #command(node) {
        const words = node.suffix.filter((item) => item.type === 'Word' || item.type === 'Assignment');
        const assignments = node.prefix.filter((item) => item.type === 'Assignment');
        const command = this.#reader.command(node.name && this.#argument(node.name), words.map((word) => this.#argument(word)), assignments.map((assignment) => this.#assignment(assignment)), this.#source.region(node.pos, node.end));
        const before = this.#reader.commands.length;
        (0,parser/* forEachChild */.dK)(node, (child) => this.#node(child));
        command.substitutes = this.#reader.commands.slice(before);
        this.#output(command, node.redirects);
        for (const redirect of node.redirects)
            this.#input(command, redirect);
        return command;
    }
    /** A heredoc or here-string that a shell reads is a script too. */
    #input(command, redirect) {
        if (givesOn(command) && redirect.type === 'HereDoc')
            this.#given.set(command, this.#source.slice(redirect.body.pos, redirect.body.end));
        if (!readsScript(command))
            return;
        const reader = this.#reader.deeper();
        if (redirect.type === 'HereDoc')
            reader.script(this.#source.slice(redirect.body.pos, redirect.body.end));
        if (redirect.type === 'HereString' && redirect.target)
            reader.script(scriptIn(redirect.target, this.#source));
    }
    #output(command, redirects) {
        const targets = redirects.flatMap((redirect) => redirect.type === 'Redirect' && writesOutput(redirect) && redirect.target ? redirect.target : []);
        if (targets.length === 0)
            return;
        const words = targets.map((word) => {
            const { source, value, region } = this.#argument(word);
            return { source, value, region };
        });
        for (const each of chain(command))
            each.writes = [...each.writes, ...words];
    }
    #argument(word) {
        const region = this.#source.region(word.pos, word.end);
        if (word.type === 'Word') {
            const script = () => scriptIn(word, this.#source);
            return { source: word.text, value: shell_words_valueOf(word), region, script };
        }
        const { value } = this.#assignment(word);
        return {
            source: word.text,
            value: value === undefined ? undefined : `${word.name}=${value}`,
            region,
            script: () => this.#source.slice(word.pos, word.end),
        };
    }
    #assignment(node) {
        const value = node.value.type === 'Word' ? shell_words_valueOf(node.value) : undefined;
        return { name: node.name, value, region: this.#source.region(node.pos, node.end) };
    }
}
_a = Walk;

;// CONCATENATED MODULE: ./out/shared/parse/shell.js

/** Reads a text as sh or bash; what cannot be parsed gives the commands that can. */
function parseShell(source) {
    return readCommands((reader) => reader.script(source));
}
/** One command without a shell, and what it starts: `["sh", "-c", "…"]` is read on. */
function parseExec(words) {
    return readCommands((reader) => reader.exec(words));
}
/** The command behind all wrappers: `bash` for `sudo env A=b bash`. */
function innermost(command) {
    let current = command;
    while (current.runs !== undefined)
        current = current.runs;
    return current;
}

;// CONCATENATED MODULE: ./out/shared/parse/dockerfile-shell.js






/** Images whose shell is cmd unless SHELL says something else. */
const windowsImage = /(^|\/)windows(\/|:|@|$)|nanoserver|servercore|^mcr\.microsoft\.com\/dotnet\/framework\//i;
function defaultShell(image) {
    return image !== undefined && windowsImage.test(image) ? 'other' : 'sh';
}
/** Of the words of a SHELL, the first that is a known program decides: `["nice", "/bin/sh", "-c"]` is sh. */
function shellOf(words) {
    const known = words.map((word) => programName(word)).find((name) => isShell(name) || otherShells.has(name));
    return known !== undefined && isShell(known) ? 'sh' : 'other';
}
const otherShells = new Set([
    'cmd',
    'powershell',
    'pwsh',
    'python',
    'python3',
    'perl',
    'ruby',
    'node',
    'fish',
    'nu',
]);
/** What RUN, CMD, ENTRYPOINT and HEALTHCHECK CMD run. */
function readScript(draft, bodies, shell) {
    const { line, command } = draft;
    if (command === undefined)
        return undefined;
    if (draft.json !== undefined) {
        const strings = readExecForm(line.text, command);
        if (strings === undefined || strings === 'not-strings')
            return undefined;
        return parseExec(strings.map((string) => ({ ...string, script: spliceString(line, string) })));
    }
    if (shell !== 'sh')
        return undefined;
    const [body] = bodies;
    if (body === undefined)
        return parseShell(line.slice(command.start, command.end));
    if (!isWholeHeredoc(textOf(line, command)))
        return parseShell(withBodies(line, command, bodies));
    return interpreterOf(body.content) === 'other' ? undefined : parseShell(bodyText(line, body));
}
/** The bodies that sh reads: that of `RUN <<EOF`, and those handed to a shell by name. */
function bodiesRead(draft, bodies) {
    if (bodies.length === 0)
        return [];
    if (isWholeHeredoc(textOf(draft.line, draft.rest)))
        return bodies.filter(({ content }) => interpreterOf(content) === 'sh');
    return draft.words.some(({ text }) => isShell(programName(text))) ? bodies : [];
}
/** BuildKit runs the body of `RUN <<EOF` itself; any longer line goes to the shell with its bodies behind it. */
function isWholeHeredoc(command) {
    try {
        return readHeredocWord(command) !== undefined;
    }
    catch (error) {
        if (error instanceof MalformedHeredoc)
            return false;
        throw error;
    }
}
/** The `#!` line decides; without one the instruction's shell reads the body. */
function interpreterOf(content) {
    const shebang = /^\t*#![ \t]*([^\n\r]{0,200})/.exec(content)?.[1];
    if (shebang === undefined)
        return 'sh';
    const [program = '', ...rest] = shebang.split(/[ \t]+/);
    const named = programName(program) === 'env' ? (rest.find((word) => !/^-|=/.test(word)) ?? '') : program;
    return isShell(programName(named)) ? 'sh' : 'other';
}
function bodyText(line, body) {
    const splicer = new Splicer(line.lines);
    splicer.push(body.content, body.start);
    return splicer.build(body.start);
}
function withBodies(line, command, bodies) {
    const splicer = new Splicer(line.lines);
    splicer.add(line, command.start, command.end);
    for (const body of bodies) {
        splicer.push('\n', body.start, body.start);
        splicer.push(body.content, body.start);
        splicer.push(body.name, body.delimiter, body.behind);
    }
    return splicer.build(line.offset(command.start));
}

// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(8390);
;// CONCATENATED MODULE: ./out/shared/parse/image-parts.js
// dockerfile-ast is asked for one thing: where registry, name and tag stand in a FROM's image. It gets that word
// alone, as a line of its own and without its digest: its instructions, heredocs and digests behind a tag are not
// BuildKit's, and its time is quadratic.

/** Image references end far before this. */
const image_parts_maxLength = 1024;
const prefix = 'FROM ';
/** `start`: where the image stands in `line`. Undefined where a variable hides the parts. */
function readImage(line, start, image) {
    if (image.length > image_parts_maxLength || !/^[\w./:@[\]+-]+$/.test(image))
        return undefined;
    const wordAt = (from, to) => to > from ? { text: line.text.slice(from, to), region: line.region(from, to) } : undefined;
    const partAt = (range) => range
        ? wordAt(start + range.start.character - prefix.length, start + range.end.character - prefix.length)
        : undefined;
    const at = image.includes('@') ? image.indexOf('@') : image.length;
    const [from] = main.DockerfileParser.parse(prefix + image.slice(0, at)).getFROMs();
    const name = partAt(from?.getImageNameRange());
    if (from === undefined || name === undefined)
        return undefined;
    return {
        registry: partAt(from.getRegistryRange()),
        name,
        tag: partAt(from.getImageTagRange()),
        digest: wordAt(start + at + 1, start + image.length),
    };
}

// EXTERNAL MODULE: ./out/shared/parse/lines.js
var parse_lines = __webpack_require__(751);
;// CONCATENATED MODULE: ./out/shared/parse/dockerfile-assembly.js








/** Far above any real file; beyond it a problem, so that no file can keep the run busy. */
const dockerfile_assembly_maxLength = 8 * 1024 * 1024;
const maxInstructions = 100_000;
const dockerfile_assembly_maxHeredocs = 1000;
const heredocKeywords = new Set(['RUN', 'COPY', 'ADD']);
/** Lines to instructions, instructions to stages. */
function assemble(file) {
    return new Assembly(file).run();
}
class Assembly {
    #file;
    #text;
    #lines;
    #lexer;
    #scope;
    #problems = [];
    #instructions = [];
    #stages = [];
    /** The last stage of each name. */
    #named = new Map();
    #shells = new Map();
    #bodyComments = [];
    /** First and last line of each instruction. */
    #spans = [];
    constructor(file) {
        this.#file = file;
        this.#text = file.text.slice(0, dockerfile_assembly_maxLength);
        this.#lines = new parse_lines/* Lines */.q(file.path, this.#text);
        this.#lexer = new Lexer(this.#text, this.#lines);
        let scope;
        // The escape directive is known only once the first line is read.
        this.#scope = () => (scope ??= new Scope(this.#lexer.escape));
    }
    run() {
        if (this.#text.length < this.#file.text.length)
            this.#limit(`longer than ${dockerfile_assembly_maxLength} characters`, 1);
        for (let line = this.#lexer.next(); line !== undefined; line = this.#lexer.next()) {
            if (this.#instructions.length === maxInstructions) {
                this.#limit(`more than ${maxInstructions} instructions`, line.startLine);
                break;
            }
            this.#read(line);
        }
        for (const { reason, line } of this.#lexer.problems)
            this.#refuse(reason, line);
        if (this.#instructions.length === 0)
            this.#refuse('file without instructions', Math.max(1, this.#lexer.line));
        const doc = {
            path: this.#file.path,
            text: this.#file.text,
            comments: this.#comments(),
            directives: this.#lexer.directives.map(({ name, value, start, end }) => ({
                name,
                value: {
                    text: this.#text.slice(value.start, value.end),
                    region: this.#lines.region(value.start, value.end),
                },
                region: this.#lines.region(start, end),
            })),
            instructions: this.#instructions,
            stages: this.#stages,
        };
        return { doc, problems: this.#problems };
    }
    #refuse(reason, line) {
        this.#problems.push({ code: 'parse-error', reason, line });
    }
    #limit(reason, line) {
        this.#problems.push({ code: 'limit', reason, line });
    }
    #read(logical) {
        const { line, startLine } = logical;
        const problem = (reason) => this.#refuse(reason, startLine);
        const draft = readInstruction(line, { start: 0, end: line.text.length }, this.#lexer.escape, problem);
        const bodies = this.#readBodies(draft, startLine);
        const end = bodies.at(-1)?.behind ?? line.end(Math.max(draft.keywordRange.end, draft.rest.end));
        const instruction = this.#instruction(draft, bodies, end);
        this.#instructions.push(instruction);
        this.#stages.at(-1)?.instructions.push(instruction);
        this.#spans.push({ startLine, endLine: this.#lexer.line });
    }
    #readBodies(draft, line) {
        const holder = draft.keyword === 'ONBUILD' ? draft.trigger : draft;
        if (holder === undefined || !heredocKeywords.has(holder.keyword) || holder.json !== undefined)
            return [];
        try {
            const starts = heredocsOf(draft.line.text);
            if (starts.length > dockerfile_assembly_maxHeredocs)
                this.#limit(`more than ${dockerfile_assembly_maxHeredocs} heredocs in one instruction`, line);
            return starts.slice(0, dockerfile_assembly_maxHeredocs).map((start) => {
                const body = this.#lexer.heredoc(start.name, start.chomp);
                if (!body.closed)
                    this.#refuse(`the heredoc ${JSON.stringify(start.name.slice(0, 40))} is never closed`, line);
                return { ...start, ...body };
            });
        }
        catch (error) {
            if (!(error instanceof MalformedHeredoc))
                throw error;
            this.#refuse(error.message, line);
            return [];
        }
    }
    /** `end`: the offset in the file behind the instruction's last character. */
    #instruction(draft, bodies, end) {
        const { line, keyword, keywordRange, rest } = draft;
        const compound = keyword === 'ONBUILD' && draft.trigger !== undefined;
        const stage = keyword === 'FROM' ? undefined : this.#stages.at(-1);
        if (keyword === 'ARG' && stage === undefined)
            draft.words.forEach((word) => this.#scope().declare(word));
        const heredocs = compound ? [] : bodies;
        const shell = this.#shells.get(stage) ?? 'sh';
        const script = readScript(draft, heredocs, shell);
        if (script?.complete === false)
            this.#limit('a command too large or nested too deep to read', this.#lines.lineAt(line.offset(0)));
        const instruction = {
            keyword,
            keywordRegion: line.region(keywordRange.start, keywordRange.end),
            region: this.#lines.region(line.offset(keywordRange.start), end),
            flags: draft.flags,
            rest: { text: textOf(line, rest), region: line.region(rest.start, rest.end) },
            words: draft.words,
            json: draft.json,
            pairs: draft.pairs,
            heredocs: heredocs.map((body) => this.#heredoc(body)),
            trigger: draft.trigger && this.#instruction(draft.trigger, bodies, end),
            stage,
            script,
        };
        if (keyword === 'RUN' && shell === 'sh')
            this.#readBodyComments(draft, heredocs);
        if (keyword === 'FROM')
            instruction.stage = this.#open(instruction, draft);
        if (keyword === 'SHELL' && draft.json !== undefined) {
            this.#shells.set(stage, shellOf(draft.json.map(({ text }) => text)));
        }
        return instruction;
    }
    #heredoc({ name, content, expand, chomp, fd, start, end }) {
        return { name, content, expand, chomp, fd, region: this.#lines.region(start, end) };
    }
    #open(from, draft) {
        const [image, as, name] = from.words;
        if (image === undefined ||
            (from.words.length > 1 && (from.words.length !== 3 || !/^as$/i.test(as?.text ?? '')))) {
            this.#refuse('FROM takes an image, or an image, AS and a name', from.region.startLine);
        }
        const resolved = image && this.#scope().resolve(image.text);
        const resolvedImage = resolved === '' ? undefined : resolved;
        const base = resolvedImage === undefined ? undefined : this.#named.get(resolvedImage.toLowerCase());
        const stage = {
            index: this.#stages.length,
            name: from.words.length === 3 ? name?.text.toLowerCase() : undefined,
            from,
            image: image ?? from.rest,
            reference: image && readImage(draft.line, draft.rest.start, image.text),
            resolvedImage,
            base,
            instructions: [],
        };
        this.#stages.push(stage);
        if (stage.name !== undefined)
            this.#named.set(stage.name, stage);
        this.#shells.set(stage, (base && this.#shells.get(base)) ?? defaultShell(resolvedImage));
        return stage;
    }
    #readBodyComments(draft, bodies) {
        for (const body of bodiesRead(draft, bodies)) {
            let line = this.#lines.lineAt(body.start);
            for (let start = body.start; start < body.end; line++) {
                const next = this.#lines.offsetOf(line + 1);
                const indent = /[ \t]*/y;
                indent.lastIndex = start;
                const at = start + (indent.exec(this.#text)?.[0].length ?? 0);
                if (this.#text[at] === '#' && !(start === body.start && this.#text[at + 1] === '!')) {
                    const end = this.#lines.offsetOf(line + 1);
                    this.#bodyComments.push(commentAt(this.#text, { start: at, end: lineEnd(this.#text, at, end) }, this.#lines, line + 1));
                }
                start = next;
            }
        }
    }
    #comments() {
        let next = 0;
        const comments = this.#lexer.comments.map(({ comment, inside }) => {
            if (inside)
                return comment;
            const { startLine } = comment.covers;
            while ((this.#spans[next]?.startLine ?? Infinity) < startLine)
                next++;
            return { ...comment, covers: { startLine, endLine: this.#spans[next]?.endLine ?? startLine } };
        });
        return [...comments, ...this.#bodyComments].sort((a, b) => a.region.startLine - b.region.startLine);
    }
}
function lineEnd(text, start, end) {
    while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r'))
        end--;
    return end;
}

;// CONCATENATED MODULE: ./out/shared/parse/dockerfile.js

/** Several checks read one file: they share one parse. */
const parsed = new WeakMap();
/** Reads a Dockerfile as BuildKit's parser does. Never throws. */
function parseDockerfile(file) {
    const known = parsed.get(file);
    if (known !== undefined)
        return known;
    const result = assemble(file);
    parsed.set(file, result);
    return result;
}
/** Every instruction, and behind each ONBUILD the instruction that it triggers later. */
function* effective(doc) {
    for (const instruction of doc.instructions) {
        let current = instruction;
        while (current !== undefined) {
            yield current;
            current = current.trigger;
        }
    }
}

;// CONCATENATED MODULE: ./out/shared/parse/dockerfile-path.js
/** Endings that make another kind of file of it: source code, documents, data, what a build made. */
const otherFiles = new Set(('dockerignore go py pyi rb js mjs cjs jsx ts mts cts tsx java kt kts scala cs fs c h cc cpp hpp rs swift php pl pm lua ' +
    'ex exs erl hs clj dart r jl vue sh bash zsh fish ps1 psm1 bat cmd md mdx markdown rst adoc txt html htm xml css scss ' +
    'json jsonc json5 yml yaml toml ini cfg conf properties lock sum csv tsv sql svg png jpg jpeg gif ico pdf ' +
    'zip gz tgz tar xz bz2 log diff patch orig rej bak swp snap golden vim lang tmlanguage sublime-syntax plist nix tf hcl bzl').split(' '));
const templates = new Set('j2 jinja jinja2 tmpl tpl template gotmpl erb in mustache hbs handlebars liquid ejs m4 mako'.split(' '));
/** What the path alone says: `Dockerfile` and `Containerfile` are Dockerfiles, names around them are likely ones. */
function claimDockerfile(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name === 'Dockerfile' || name === 'Containerfile')
        return { kind: 'dockerfile', certain: true };
    if (!/^(?:dockerfile|containerfile)(?:$|[._-])|\.(?:dockerfile|containerfile)(?:$|\.)/i.test(name))
        return undefined;
    const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
    if (otherFiles.has(ending))
        return undefined;
    return { kind: templates.has(ending) ? 'template' : 'dockerfile', certain: false };
}

;// CONCATENATED MODULE: ./out/shared/parse/test-data.js

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
/** The rule with its findings in test data lowered: a test reads the file, and nobody runs it. */
function lowInTestData(rule) {
    if (rule.scope === 'project')
        return rule;
    const low = ({ severity = rule.severity, ...report }) => ({
        ...report,
        severity: (0,core_severity/* reaches */.O6)('low', severity) ? severity : 'low',
    });
    const lowered = {
        ...rule,
        check(context, report) {
            const { path } = context.doc;
            const isIdle = isTestData(path) && !actionMetadata.test(path);
            rule.check(context, isIdle ? (each) => report(low(each)) : report);
        },
    };
    return lowered;
}

;// CONCATENATED MODULE: ./out/shared/parse/dockerfile-file.js



/** Reads a file for every check alike; undefined for one that is only called a little like a Dockerfile. */
function readDockerfile(file) {
    const { doc, problems } = parseDockerfile(file);
    const claim = claimDockerfile(file.path);
    // What BuildKit refuses cannot be built either; what is only too long for us can.
    const limits = problems.filter(({ code }) => code === 'limit');
    if (limits.length === 0 && claim?.certain !== true && doc.stages.length === 0)
        return undefined;
    const why = isTemplate(doc) ? 'template' : problems.length > 0 ? excuse(file.path, claim?.kind) : undefined;
    return {
        doc,
        problems: (why === undefined ? problems : limits).map(unchecked),
        excluded: limits.length === 0 ? why : undefined,
    };
}
function excuse(path, kind) {
    if (kind === 'template')
        return 'template';
    return isTestData(path) ? 'broken file among test data' : undefined;
}
/** Jinja, Go templates, Liquid and Mustache; ERB and EJS. */
const sign = /^[^$]*(?:\{\{|\{%|<%)/;
/**
 * True where a template engine has to run first. Only signs that no build survives count, a line that should be an
 * instruction or the last FROM: else two braces in a working Dockerfile would keep it from being checked.
 */
const isTemplate = ({ instructions, stages }) => instructions.some(({ keyword }) => sign.test(keyword)) || sign.test(stages.at(-1)?.from.rest.text ?? '');
const unchecked = ({ code, reason, line }) => ({
    code,
    message: `The Dockerfile cannot be read as BuildKit reads it: ${reason}.`,
    line,
    hint: code === 'limit'
        ? 'Split the file, or exclude it in the policy.'
        : 'Mend the line, or exclude the file in the policy when it is no Dockerfile.',
});

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/command-line.js
/** What a word says as far as it can be known: its value, else its source. */
const command_line_textOf = (word) => word.value ?? word.source;
/** `-fsSLo`: the letters up to the first that takes a value, and whether that value is the next word. */
function cluster(text, valued) {
    const letters = text.slice(1);
    const end = Array.from(letters).findIndex((letter) => valued.includes(letter));
    if (end === -1)
        return { letters, takesNext: false };
    return { letters: letters.slice(0, end + 1), takesNext: end === letters.length - 1 };
}
const isCluster = (text) => /^-[^-]/.test(text);
/** The first word that sets the option. */
function optionWord(args, option) {
    const { long = [], letter, valued = '' } = option;
    let skip = false;
    for (const word of args) {
        const text = command_line_textOf(word);
        if (skip)
            skip = false;
        else if (text === '--')
            return undefined;
        else if (long.some((name) => text === name || text.startsWith(`${name}=`)))
            return word;
        else if (isCluster(text)) {
            const { letters, takesNext } = cluster(text, valued);
            if (letter !== undefined && letters.includes(letter))
                return word;
            skip = takesNext;
        }
    }
    return undefined;
}
/** Every value given to one of the options, their names with dashes: `--name value`, `--name=value`, `-n value`, `-nvalue`. */
function* optionValues(args, names) {
    for (const [index, word] of args.entries()) {
        const text = command_line_textOf(word);
        const next = args[index + 1];
        if (names.includes(text) && next !== undefined)
            yield { value: command_line_textOf(next), word: next };
        for (const name of names) {
            const joined = name.startsWith('--') ? `${name}=` : name;
            if (text.startsWith(joined) && text !== name)
                yield { value: text.slice(joined.length), word };
        }
    }
}
/** Words that are neither options nor the values of the short options in `valued`. */
function operands(args, valued = '') {
    const found = [];
    let skip = false;
    for (const [index, word] of args.entries()) {
        const text = command_line_textOf(word);
        if (skip)
            skip = false;
        else if (text === '--')
            return [...found, ...args.slice(index + 1)];
        else if (isCluster(text))
            skip = cluster(text, valued).takesNext;
        else if (!text.startsWith('--'))
            found.push(word);
    }
    return found;
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/downloads.js

/** Short options of curl that take a value (curl(1)). */
const curlValued = 'AbcCdDeEFhHKmoPQrtTuUwxXyYz';
/** Short options of GNU wget that take a value (wget(1)). */
const wgetValued = 'aABDeiIlOoPQRtTUwX';
const address = /^(?:https?:\/\/)?(\[[0-9a-f:]+\]|[^\s/:?#]+)(?::\d+)?(?:[/?#]|$)/i;
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)$/i;
/** True when there are addresses and all of them are this machine's own: nobody can sit in between. */
function isLoopback(addresses) {
    const hosts = addresses.map((each) => address.exec(each)?.[1]);
    return hosts.length > 0 && hosts.every((host) => host !== undefined && loopback.test(host));
}
/** The addresses that curl or wget asks; undefined for any other program. */
function downloadedFrom({ name, args }) {
    if (name === 'curl')
        return operands(args, curlValued).map(command_line_textOf);
    if (name === 'wget')
        return operands(args, wgetValued).map(command_line_textOf);
    return undefined;
}
const isRemoteDownload = (invocation) => {
    const addresses = downloadedFrom(invocation);
    return addresses !== undefined && !isLoopback(addresses);
};
/** Base names of the files that a download writes: by its options, through `>` or through tee. */
function downloadedFiles(invocation) {
    const { name, args, command } = invocation;
    const options = name === 'curl' ? ['-o', '--output'] : ['-O', '--output-document'];
    const named = [...optionValues(withoutClusters(args), options)].map(({ value }) => value);
    const tee = command.pipesTo?.name === 'tee' ? operands(command.pipesTo.args).map(command_line_textOf) : [];
    const files = [...named, ...command.writes.map(command_line_textOf), ...tee]
        .map(baseName)
        .filter((file) => file !== '-');
    if (files.length > 0 || named.length > 0)
        return files;
    const keepsName = name === 'wget' || optionWord(args, { long: ['--remote-name'], letter: 'O', valued: curlValued });
    return keepsName
        ? (downloadedFrom(invocation) ?? []).map((each) => baseName(each.replace(/[?#].*$/, '')))
        : [];
}
/** `-fsSLo file` as `-o file`: only the last letter of a cluster can take the next word. */
const withoutClusters = (args) => args.map((word) => {
    const text = command_line_textOf(word);
    return /^-[a-zA-Z]+[oO]$/.test(text) ? { ...word, value: `-${text.slice(-1)}` } : word;
});
const baseName = (path) => path.replace(/\/+$/, '').replace(/^.*\//, '');
/** An address to show: without what stands before the `@`, and without the query. */
const withoutLogin = (source) => source.replace(/:\/\/[^\s/@]*@/g, '://***@').replace(/\?[^#\s]*/g, '?***');

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/variables.js

/** What ARG and ENV give a plain build, asked in the order of the file: each stage is then read once. */
class Variables {
    #escape;
    #outer;
    #stage;
    #scope;
    /** Instructions of the stage that the scope holds already. */
    #read = 0;
    /** Thousands of stages on top of each other would be read over and over. */
    #left = 1_000_000;
    constructor({ directives, instructions }) {
        this.#escape = directives.find(({ name }) => name === 'escape')?.value.text ?? '\\';
        this.#outer = new Scope(this.#escape);
        this.#scope = this.#outer;
        for (const { keyword, stage, words } of instructions) {
            if (stage !== undefined)
                break;
            if (keyword === 'ARG')
                for (const word of words)
                    this.#outer.declare(word);
        }
    }
    /** A word's value where it stands; undefined where that is not known before the build. */
    valueAt({ stage, region }, text) {
        if (!/[$'"\\`]/.test(text))
            return text;
        if (stage === undefined)
            return this.#outer.resolve(text);
        const last = stage.instructions[this.#read - 1];
        if (stage !== this.#stage || (last !== undefined && last.region.startLine >= region.startLine))
            this.#enter(stage);
        for (; this.#read < stage.instructions.length; this.#read++) {
            const instruction = stage.instructions[this.#read];
            if (instruction === undefined || instruction.region.startLine >= region.startLine)
                break;
            this.#declare(instruction, ['ARG', 'ENV']);
        }
        return this.#left < 0 ? undefined : this.#scope.resolve(text);
    }
    /** ENV of the stages below holds in this one, ARG does not. */
    #enter(stage) {
        this.#stage = stage;
        this.#read = 0;
        this.#scope = new Scope(this.#escape);
        const bases = [];
        for (let base = stage.base; base !== undefined; base = base.base)
            bases.push(base);
        for (const base of bases.reverse()) {
            this.#left -= base.instructions.length;
            if (this.#left < 0)
                return;
            for (const each of base.instructions)
                this.#declare(each, ['ENV']);
        }
    }
    #declare({ keyword, pairs }, keywords) {
        if (!keywords.includes(keyword))
            return;
        for (const { name, value } of pairs) {
            // ARG without a default takes up the value from before the first FROM.
            const text = value?.text ?? this.#outer.resolve(`\${${name.text}}`);
            if (text !== undefined)
                this.#scope.declare({ ...name, text: `${name.text}=${text}` });
        }
    }
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/add-remote-without-checksum.js



const addRemoteWithoutChecksum = {
    id: 'dockerfile-lint/add-remote-without-checksum',
    scope: 'document',
    title: 'ADD of a remote file without a checksum',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'Whatever the server answers on the day of the build goes into the image.',
    advice: 'Write `ADD --checksum=sha256:… URL`; for a git repository name a whole commit id behind `#`.',
    references: ['https://docs.docker.com/reference/dockerfile/#add---checksum', 'CWE-494'],
    aliases: [],
    examples: {
        bad: [
            { text: 'FROM debian:12\nADD https://files.example/a.tar.gz /a/\n', lines: [2] },
            {
                text: 'FROM debian:12\nADD --chown=1:1 \\\n  local \\\n  http://files.example/$V.tgz /a/\n',
                lines: [4],
            },
            { text: 'FROM debian:12\nADD ["https://files.example/a b", "/a/"]\n', lines: [2] },
            {
                text: 'FROM debian:12\nADD https://git.example/a/b.git#main /a\nADD git@git.example:a/b.git /b\n',
                lines: [2, 3],
            },
            { text: 'FROM debian:12\nARG BASE=https://files.example\nADD ${BASE}/a.tgz /\n', lines: [3] },
        ],
        good: [
            { text: 'FROM debian:12\nADD --checksum=sha256:' + '0'.repeat(64) + ' https://files.example/a /a\n' },
            { text: 'FROM debian:12\nADD https://git.example/a.git#' + '0a'.repeat(20) + ':docs /a\n' },
            { text: 'FROM debian:12\nADD a.tar.gz https /a/\nCOPY https://files.example /a\n' },
            {
                text: 'ARG C=' +
                    '0a'.repeat(20) +
                    '\nFROM debian:12\nARG C\nARG D\nADD https://git.example/a.git#$C https://git.example/a.git#$D /a\n',
            },
            { text: 'FROM debian:12\nARG URL\nADD $URL /a\nADD a.tgz https://files.example/\n' },
        ],
    },
    check({ doc }, report) {
        const variables = new Variables(doc);
        for (const instruction of effective(doc)) {
            const { keyword, flags, words } = instruction;
            if (keyword !== 'ADD' || flags.some(({ name }) => name === 'checksum'))
                continue;
            for (const { text, region } of words.slice(0, -1)) {
                const value = variables.valueAt(instruction, text);
                const source = value ?? text.replace(/^["']|["']$/g, '');
                if (!isRemote(source) || namesCommit(source) || (value === undefined && isGit(source)))
                    continue;
                const shown = withoutLogin(source);
                report({
                    region,
                    message: `ADD takes \`${shown}\` without verifying it.`,
                    evidence: `ADD ${shown}`,
                    ...(shown !== source && { unmasked: `ADD ${source}`, hide: [region] }),
                });
            }
        }
    },
};
const isRemote = (source) => /^(?:https?:\/\/|git:\/\/|ssh:\/\/|git@[\w.-]+:)/i.test(source);
/** As BuildKit tells repositories from files; which commit a variable behind `#` names, only the build knows. */
const isGit = (source) => /^(?:git|ssh):|^git@|\.git(?:#|$)/i.test(source);
/** `URL.git#COMMIT` or `URL.git#COMMIT:FOLDER`: git checks the content against the id. */
const namesCommit = (source) => /#(?:[0-9a-f]{40}|[0-9a-f]{64})(?::|$)/i.test(source);

;// CONCATENATED MODULE: ./out/shared/core/redact.js
/** Beginnings that providers give to their tokens (their documentation of token formats), and what follows. */
const providerToken = /\b(gh[pousr]_|github_pat_|glpat-|npm_(?=[A-Za-z0-9]{36})|xox[abeprs]-|[rs]k_(?:live|test)_|AKIA|ASIA|AIza|SG\.|hf_|dop_v1_|pypi-|eyJ[\w-]{8,}\.)[\w.-]{8,}/g;
/** `DB_PASSWORD=…`, `apiKey: …`, `--token …`: the name, and the value behind it. */
const named = /((?:^|[^\w-])-{0,2}(?:[A-Za-z][\w.-]{0,60}[_.-])?(?:password|passwd|passphrase|pwd|secret|token|credentials?|(?:api|access|secret|private|auth|account|stripe|master|encryption)[_-]?key)s?["']?(?: ?[=:] ?| ))("[^"\n]*"|'[^'\n]*'|[^\s"',;|&]+)/gi;
const header = /(\bauthorization ?: ?(?:bearer |basic |token )?)([^\s"']+)/gi;
const login = /(:\/\/[^\s:@/]{0,100}:)([^\s@/]{1,200})(?=@)/g;
const shortOption = /((?:^| )-p)([^\s-]\S*)/g;
const takesShortOption = /mysql|mariadb|sshpass|passwd/;
/** A variable, an expression or a place-holder shows nothing. */
const isHarmless = (value) => /^["']?(?:[$<{}()[\]*]|$)/.test(value);
const star = (value) => (isHarmless(value) ? value : '*'.repeat(value.length));
/**
 * Stars out what looks like a secret, for text that is shown around a finding. Length and line breaks stay, so columns
 * still fit. It is a second net: a rule that knows of a secret hides it itself.
 */
const redact = (text) => text
    .split('\n')
    .map((line) => (line.length > redact_longest ? line : redactLine(line)))
    .join('\n');
/** Frames cut lines long before this. */
const redact_longest = 20_000;
function redactLine(line) {
    const shown = line
        .replace(providerToken, (whole, prefix) => prefix + '*'.repeat(whole.length - prefix.length))
        .replace(header, (_, before, value) => before + star(value))
        .replace(named, (_, before, value) => before + star(value))
        .replace(login, (_, before, value) => before + star(value));
    return takesShortOption.test(shown)
        ? shown.replace(shortOption, (_, before, value) => before + star(value))
        : shown;
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/secret-names.js
/** No name that people give is longer, and the patterns are not for words of any length. */
const maxName = 200;
const secret_names_password = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|PASSCODE|PWORD|PWD|PASS)$/;
const token = /(?:^|_)(?:TOKEN|SECRET|CREDENTIALS?|PAT|API_?KEY|(?:ACCESS|SECRET|PRIVATE|ENCRYPTION|MASTER|DEPLOY|AUTH|ACCOUNT|STORAGE|SHARED|SESSION|SERVICE|CLIENT|SSH|RSA|DSA|APP|LICEN[CS]E|HMAC|JWT|SECRET_ACCESS|SECRET_KEY|MONGO)_?KEY(?:_BASE)?)$/;
/** Parts that say the value is something else: what is public, a choice, a number, a place. */
const harmless = /(?:^|_)(?:PUBLIC|PUB|ALLOW|ALLOW_EMPTY|RANDOM|NO|DISABLE|ENABLE|USE|SKIP|REQUIRE|MAX|MIN|NUM)(?:_|$)/;
/**
 * Reads the end of a name, where its noun stands: DB_PASSWORD and npmToken are secrets, PASSWORD_HASH_ROUNDS,
 * TOKEN_EXPIRY, KEY_ID and SSH_AUTH_SOCK are not.
 */
function secretKind(name) {
    if (name.length > maxName)
        return undefined;
    const words = name
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replace(/[-.]/g, '_')
        .toUpperCase()
        .replace(/_?\d*$/, '')
        .replace(/_(?:B64|BASE64|DEV|PROD|TEST|STAGING)$/, '');
    if (words === 'PWD' || words === 'OLD_PWD' || words === 'PASS' || words === 'PAT' || harmless.test(words))
        return undefined;
    if (secret_names_password.test(words) || /^(?:\w*[A-Z])?PASSWORD$/.test(words))
        return 'password';
    return token.test(words) ? 'token' : undefined;
}
/** A value without variables that could be the secret itself: no path, address, switch or number. */
function isLiteralSecret(value, kind) {
    if (value === '' || /^%\w+%$/.test(value))
        return false;
    if (/^(?:true|false|yes|no|on|off|null|none|nil|undefined)$/i.test(value))
        return false;
    if (/^(?:\.{0,2}\/|~\/|file:|https?:\/\/[^@]*$|[A-Za-z]:[\\/])/.test(value))
        return false;
    return kind === 'password' || !/^\d{1,5}$/.test(value);
}
/** Words that people put where the real value comes later. */
const isPlaceholder = (value) => /^<.*>$|^(?:unset|tbd|n\/a|foo|bar|foobar|test|testing)$|^__\w+__$|^@\w+@$|^\[.*\]$|^\{\{?.*\}\}?$|^(.)\1{2,}$/.test(value) ||
    /(?:change.?(?:me|it|this)|place.?holder|dummy|example|replace|fake|todo|insert|redacted|not.?(?:set|a.?secret|used|real)|unused|your[-_ ])/i.test(value);
/** `scheme://user:password@host`: the password; undefined where a variable or a template brings it. */
function passwordInUrl(value, expands) {
    const found = /^[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:@/]{0,100}:([^\s@/]{1,200})@/i.exec(value)?.[1];
    return found === undefined || (expands ? /[${<]/ : /[{<]/).test(found) ? undefined : found;
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/evidence.js



/** In UTF-16 code units: enough to tell the calls of one program apart. */
const evidence_maxLength = 120;
/** A piece of the file as evidence: blanks folded, cut, secrets starred out. */
function evidenceOf(source) {
    const text = source.replace(/\s+/g, ' ').trim();
    const masked = withoutSecrets(text);
    const evidence = evidence_cut(masked);
    return masked === text ? { evidence } : { evidence, unmasked: evidence_cut(text) };
}
/** A whole command: with a part of it alone, one more call above would pass for the one below. */
const commandEvidence = (command, before = '', behind = '') => {
    const { evidence, unmasked } = evidenceOf([command.name, ...command.args.map(({ source }) => source)].join(' '));
    const around = (text) => before + text + behind;
    return unmasked === undefined
        ? { evidence: around(evidence) }
        : { evidence: around(evidence), unmasked: around(unmasked) };
};
const evidence_cut = (text) => (text.length > evidence_maxLength ? `${text.slice(0, evidence_maxLength - 1)}…` : text);
/** `NAME=value`, `--name=value` and `--name value`, the value whole. */
const evidence_named = /(-{0,2}[A-Za-z][\w.-]{0,60}=|--?[A-Za-z][\w-]{0,60} )("[^"]*"|'[^']*'|[^\s"'-][^\s"']*)/g;
/** A header, up to the quote that ends it. */
const evidence_header = /((?:authorization|[\w-]{0,40}(?:token|key|secret|password)) ?: ?)[^"']+/gi;
/** Programs that take a password behind `-p` or from their input, here perhaps inside a script for a shell. */
const passwordSetter = /passwd|user(?:add|mod)|sshpass|mysql|mariadb/;
const evidence_password = /((?:^| )-p ?)[^\s-]\S*|(\b(?:echo|printf) )[^|]+|(<<< ?)\S+/g;
function withoutSecrets(text) {
    const masked = withoutLogin(text)
        .replace(evidence_named, (whole, written, value) => {
        const name = written.replace(/^-+|[= ]$/g, '');
        const isLogin = /^(?:u|user|proxy-user)$/.test(name) && value.includes(':');
        return isLogin || secretKind(name) !== undefined ? `${written}***` : whole;
    })
        .replace(evidence_header, '$1***')
        .replace(providerToken, '$1***');
    return passwordSetter.test(masked) ? masked.replace(evidence_password, '$1$2$3***') : masked;
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/invocations.js

/** HEALTHCHECK is left out: it asks the container itself, when nothing is installed any more. */
function* runningInstructions(doc) {
    for (const instruction of effective(doc)) {
        if (['RUN', 'CMD', 'ENTRYPOINT'].includes(instruction.keyword))
            yield instruction;
    }
}
/** In the order of the file. */
function* invocations(doc) {
    for (const { script } of runningInstructions(doc)) {
        for (const command of script?.commands ?? [])
            yield* invocationsOf(command);
    }
}
/** A command's own program, and the one that `find` starts for each file, or a script such as `retry` again and again. */
function* invocationsOf(command) {
    const { name, args, region } = command;
    if (name === undefined)
        return;
    yield { name, args, region, command };
    const [program, ...rest] = name === 'find' ? executedByFind(args) : name.includes('retry') ? retried(args) : [];
    const inner = program?.value?.replace(/^.*\//, '');
    if (program === undefined || inner === undefined || inner === '')
        return;
    yield {
        name: inner,
        args: rest,
        region: between(program.region, (rest.at(-1) ?? program).region),
        command,
    };
}
/** A command's programs, and those of what it starts in turn: `bash` behind `sudo`. */
function started(command) {
    return [...invocationsOf(command), ...(command.runs === undefined ? [] : started(command.runs))];
}
/** Where the output of each command arrives: the first program behind its pipes that `accepts` says yes to. */
function pipeEnds(commands, accepts) {
    const ends = new Map();
    // A reader stands behind its writers: from the back, each pipe is looked at once.
    for (const command of commands.toReversed()) {
        const reader = command.pipesTo;
        if (reader === undefined)
            continue;
        const program = started(reader).find((each) => accepts(each, reader));
        const end = program === undefined ? ends.get(reader) : { program, reader };
        if (end !== undefined)
            ends.set(command, end);
    }
    return ends;
}
function executedByFind(args) {
    const start = args.findIndex(({ value }) => value !== undefined && /^-(?:exec|ok)(?:dir)?$/.test(value));
    if (start === -1)
        return [];
    const rest = args.slice(start + 1);
    const end = rest.findIndex(({ value }) => value === ';' || value === '+');
    return end === -1 ? rest : rest.slice(0, end);
}
/** Behind the options, and how often and how long. */
function retried(args) {
    const start = args.findIndex(({ source }) => !/^(?:-|\d)/.test(source));
    return start === -1 ? [] : args.slice(start);
}
/** From the start of one region to the end of another. */
const between = (start, end) => ({
    ...start,
    endLine: end.endLine,
    endColumn: end.endColumn,
});

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/apk-allow-untrusted.js



const apkAllowUntrusted = {
    id: 'dockerfile-lint/apk-allow-untrusted',
    scope: 'document',
    title: 'apk installs packages without a trusted signature',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'The signature is what ties a package to its maker; without it a mirror or anyone on the way can swap it.',
    advice: "Put the maker's public key into /etc/apk/keys and leave `--allow-untrusted` away.",
    references: ['https://man.archlinux.org/man/apk.8', 'CWE-347'],
    aliases: ['CKV2_DOCKER_7'],
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nRUN apk add --no-cache --allow-untrusted ./a.apk\n', lines: [2] },
            {
                text: 'FROM alpine:3.20\nRUN set -eux; \\\n  apk --allow-untrusted add a.apk; \\\n  rm a.apk\n',
                lines: [3],
            },
        ],
        good: [
            { text: 'FROM alpine:3.20\nCOPY maker.rsa.pub /etc/apk/keys/\nRUN apk add --no-cache ./a.apk\n' },
            { text: 'FROM alpine:3.20\nRUN echo "apk add --allow-untrusted" && apk add a\n' },
        ],
    },
    check({ doc }, report) {
        for (const invocation of invocations(doc)) {
            const { name, args } = invocation;
            const word = name === 'apk' ? optionWord(args, { long: ['--allow-untrusted'] }) : undefined;
            if (word === undefined)
                continue;
            report({
                region: word.region,
                message: 'apk installs packages that no trusted key has signed.',
                ...commandEvidence(invocation),
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/package-managers.js
/** Programs that install rpm packages and share yum's options. */
const isRpmInstaller = (name) => /^(?:yum|dnf[45]?|microdnf|tdnf|yum-config-manager|yum-builddep|yumdownloader)$/.test(name);
/** Programs that install deb packages and share apt's options. */
const isDebInstaller = (name) => /^(?:apt|apt-get|aptitude|apt-fast)$/.test(name);

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/apt-allow-unauthenticated.js




const aptAllowUnauthenticated = {
    id: 'dockerfile-lint/apt-allow-unauthenticated',
    scope: 'document',
    title: 'apt installs packages without checking their signature',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'The signed release file is what ties packages to their distributor; without it a mirror or anyone on the way can swap them.',
    advice: 'Install the key of the repository, name it with `signed-by=`, and leave the option away.',
    references: [
        'https://manpages.debian.org/stable/apt/apt-get.8.en.html',
        'https://manpages.debian.org/stable/apt/sources.list.5.en.html',
        'CWE-347',
    ],
    aliases: ['CKV2_DOCKER_8', 'CKV2_DOCKER_11'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN apt-get install -y --allow-unauthenticated a\n', lines: [2] },
            { text: 'FROM debian:12\nRUN apt-get update \\\n && apt-get --force-yes install a\n', lines: [3] },
            { text: 'FROM debian:12\nRUN apt -o APT::Get::AllowUnauthenticated=true install a\n', lines: [2] },
            { text: 'FROM debian:12\nRUN apt-get -oAcquire::https::Verify-Peer=false update\n', lines: [2] },
            {
                text: 'FROM debian:12\nRUN echo "deb [trusted=yes] https://apt.example ./" > /etc/apt/sources.list.d/a.list\n',
                lines: [2],
            },
        ],
        good: [
            { text: 'FROM debian:12\nRUN apt-get install -y --no-install-recommends a\n' },
            {
                text: 'FROM debian:12\nRUN echo "deb [signed-by=/k.gpg] https://apt.example ./" > /etc/apt/sources.list\n',
            },
            { text: 'FROM debian:12\nRUN echo "never use --force-yes" && apt-get -o Acquire::Retries=3 update\n' },
            { text: 'FROM debian:12\nRUN apt-get -o APT::Get::AllowUnauthenticated=false install a\n' },
        ],
    },
    check({ doc }, report) {
        for (const invocation of invocations(doc)) {
            const { name, args } = invocation;
            const word = isDebInstaller(name) ? unauthenticated(args) : trustedSource(name, args);
            if (word === undefined)
                continue;
            report({
                region: word.region,
                message: 'apt takes packages whose origin nobody checks.',
                ...commandEvidence(invocation),
            });
        }
    },
};
const looseOption = /^(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories)=(?:true|1|yes)$|^Acquire::https?::(?:.*::)?Verify-(?:Peer|Host)=(?:false|0|no)$/i;
function unauthenticated(args) {
    for (const { value, word } of optionValues(args, ['-o', '--option']))
        if (looseOption.test(value))
            return word;
    return optionWord(args, {
        long: ['--allow-unauthenticated', '--force-yes', '--allow-insecure-repositories'],
    });
}
/** A line for sources.list (sources.list(5)) that switches the check off for its repository. */
const trustedSource = (name, args) => ['echo', 'printf', 'add-apt-repository'].includes(name)
    ? args.find((word) => /\bdeb(?:-src)?\s+\[[^\]]{0,200}\btrusted=yes\b/.test(command_line_textOf(word)))
    : undefined;

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/chpasswd.js



const chpasswd = {
    id: 'dockerfile-lint/chpasswd',
    scope: 'document',
    title: 'A password is set in the image',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Everybody who can pull the image has the password, or its hash and time to guess; every container has the same.',
    advice: 'Leave accounts locked; let people in with keys or with `docker exec`.',
    references: ['https://man7.org/linux/man-pages/man8/chpasswd.8.html', 'CWE-798'],
    aliases: ['CKV2_DOCKER_17'],
    examples: {
        bad: [
            { text: "FROM debian:12\nRUN echo 'app:hunter2' | chpasswd\n", lines: [2] },
            {
                text: 'FROM debian:12\nRUN useradd app \\\n && echo "app:${PASS}" | sudo chpasswd -c SHA512\n',
                lines: [3],
            },
            {
                text: 'FROM debian:12\nRUN echo hunter2 | passwd --stdin root\nRUN useradd -m -p hunter2 app\n',
                lines: [2, 3],
            },
            { text: 'FROM debian:12\nRUN usermod --password "$(openssl passwd -6 hunter2)" root\n', lines: [2] },
        ],
        good: [
            { text: 'FROM debian:12\nRUN useradd --no-create-home app && passwd -l app\n' },
            {
                text: "FROM debian:12\nRUN usermod -p '*' root && useradd -p '!' app && adduser --disabled-password b\n",
            },
            { text: 'FROM debian:12\nRUN echo "app:$(head -c 24 /dev/urandom | base64)" | chpasswd\n' },
            { text: 'FROM debian:12\nRUN echo "echo app:a | chpasswd" && which chpasswd\n' },
        ],
    },
    check({ doc }, report) {
        for (const { script, heredocs } of runningInstructions(doc)) {
            const commands = script?.commands ?? [];
            const piped = new Map();
            for (const [writer, { program }] of pipeEnds(commands, (each) => passwordSet(each) !== undefined)) {
                const words = piped.get(program.command) ?? [];
                words.push(...writer.args);
                piped.set(program.command, words);
            }
            for (const invocation of commands.flatMap((command) => [...invocationsOf(command)])) {
                const region = passwordSet(invocation);
                if (region === undefined)
                    continue;
                const words = piped.get(invocation.command) ?? [];
                if (words.some(({ source }) => isRandom(source)))
                    continue;
                report({
                    region,
                    message: `${invocation.name} sets a password that everybody who pulls the image gets.`,
                    ...evidence(invocation, region, words),
                    // Nobody needs to see which one: not on the command line, not in what it reads.
                    hide: invocation.name.startsWith('user')
                        ? [region]
                        : [...words, ...heredocs].map((each) => each.region),
                });
            }
        }
    },
};
/** The place that sets it: the program that reads it, or the word that holds it. */
function passwordSet({ name, args, region }) {
    if (name === 'chpasswd')
        return args.some(({ value }) => value === '--help') ? undefined : region;
    if (name === 'passwd')
        return args.some(({ value }) => value === '--stdin') ? region : undefined;
    if (name !== 'useradd' && name !== 'usermod')
        return undefined;
    for (const { value, word } of optionValues(args, ['-p', '--password']))
        if (!isLocked(value))
            return word.region;
    return undefined;
}
/** Users and options tell one command from another; a password is in neither evidence nor message. */
function evidence({ name, args }, region, piped) {
    const own = args.map((word) => (word.region === region ? '***' : word.source));
    const input = piped.map(({ source }) => name === 'chpasswd' ? source.replace(/(:|^[^:]*$)[^]*/, ':***') : '***');
    const from = (words) => (words.length === 0 ? '' : ` < ${words.join(' ')}`);
    const source = [name, ...args.map((word) => word.source)].join(' ');
    return {
        evidence: evidenceOf([name, ...own].join(' ') + from(input)).evidence,
        unmasked: source + from(piped.map((word) => word.source)),
    };
}
/** Made up in the build and told nobody: as good as a locked account. */
const isRandom = (source) => /\/dev\/u?random|\bopenssl rand\b|\bpwgen\b/.test(source);
/** `*` and `!` match no password (shadow(5)). */
const isLocked = (hash) => /^(?:[*!x]|$)/.test(hash);

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/curl-insecure.js




const curlInsecure = {
    id: 'dockerfile-lint/curl-insecure',
    scope: 'document',
    title: 'curl does not verify the certificate',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Whoever sits between the build and the server can answer with any file, and it ends up in the image.',
    advice: 'Leave the option away. For a private certificate authority, copy its certificate into the image and use `--cacert`.',
    references: ['https://curl.se/docs/sslcerts.html', 'CWE-295'],
    aliases: ['CKV2_DOCKER_2'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN curl -k https://files.example/a.tar.gz -o a.tar.gz\n', lines: [2] },
            {
                text: 'FROM debian:12\nRUN apt-get update \\\n  && curl -fsSLko a https://files.example/a\n',
                lines: [3],
            },
            { text: 'FROM debian:12\nRUN ["curl", "--insecure", "https://files.example/a"]\n', lines: [2] },
            {
                text: 'FROM debian:12\nRUN <<EOF\nset -e\nsudo curl --insecure https://files.example/a\nEOF\n',
                lines: [4],
            },
        ],
        good: [
            { text: 'FROM debian:12\nRUN curl -fsSL https://files.example/a -o k\n' },
            { text: 'FROM debian:12\nRUN curl -ok https://files.example/a\n' },
            { text: 'FROM debian:12\nRUN echo "curl -k is a bad idea"\n# RUN curl -k https://files.example\n' },
            { text: 'FROM debian:12\nRUN serve & curl -k https://localhost:8443/ready\n' },
            { text: 'FROM debian:12\nHEALTHCHECK CMD curl -fk https://127.0.0.1/ || exit 1\n' },
        ],
    },
    check({ doc }, report) {
        for (const invocation of invocations(doc)) {
            const { name, args } = invocation;
            if (name !== 'curl')
                continue;
            const word = optionWord(args, {
                long: ['--insecure', '--proxy-insecure', '--doh-insecure'],
                letter: 'k',
                valued: curlValued,
            });
            if (word === undefined || isLoopback(operands(args, curlValued).map(command_line_textOf)))
                continue;
            report({
                region: word.region,
                message: `curl with \`${word.source}\` accepts any certificate.`,
                ...commandEvidence(invocation),
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/shared/parse/dockerfile-mounts.js
/** The fields of a `--mount=` value, which BuildKit reads as one line of CSV: any of them may stand in quotes. */
function* mountOptions(mount) {
    for (const { 0: field, index } of mount.text.matchAll(/[^,]+/g)) {
        const [, opening = '', name = '', value = ''] = /^("?([^"=]*)=?)([^"]*)/.exec(field) ?? [];
        const region = within(mount, index + opening.length, value.length);
        yield { name: name.trim().toLowerCase(), value: { text: value, region } };
    }
}
/** A part of a word: exact where the source has the word as it is, else the word whole. */
function within({ text, region }, start, length) {
    const plain = region.startLine === region.endLine && region.endColumn - region.startColumn === text.length;
    if (!plain)
        return region;
    const startColumn = region.startColumn + start;
    return { ...region, startColumn, endColumn: startColumn + length };
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/docker-socket.js



const dockerSocket = {
    id: 'dockerfile-lint/docker-socket',
    scope: 'document',
    title: "The container runtime's socket is mounted",
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Whoever can write to the socket can start a privileged container and so owns the machine.',
    advice: 'Remove the mount; build images with BuildKit or another builder that needs no daemon.',
    references: [
        'https://docs.docker.com/engine/security/#docker-daemon-attack-surface',
        'CWE-250',
        'CIS-DOCKER-5.32',
    ],
    aliases: [],
    examples: {
        bad: [
            { text: 'FROM docker:27\nVOLUME /var/run/docker.sock\n', lines: [2] },
            { text: 'FROM docker:27\nVOLUME ["/data", "/run/docker.sock"]\n', lines: [2] },
            {
                text: 'FROM docker:27\nRUN --mount=type=bind,source=/var/run/docker.sock,target=/var/run/docker.sock docker ps\n',
                lines: [2],
            },
        ],
        good: [
            { text: 'FROM docker:27\nVOLUME /data\nENV DOCKER_HOST=unix:///var/run/docker.sock\n' },
            { text: 'FROM docker:27\nRUN echo /var/run/docker.sock\n# VOLUME /var/run/docker.sock\n' },
            { text: 'FROM docker:27\nRUN --mount=type=ssh,target=/run/agent.sock git fetch\n' },
        ],
    },
    check({ doc }, report) {
        for (const instruction of effective(doc)) {
            for (const { text, region } of mounted(instruction)) {
                report({
                    region,
                    message: `\`${text}\` gives the build or the container control over the machine's containers.`,
                    ...evidenceOf(`${instruction.keyword} ${text}: ${instruction.rest.text}`),
                });
            }
        }
    },
};
function* mounted({ keyword, words, flags }) {
    if (keyword === 'VOLUME')
        yield* words.filter(({ text }) => isSocket(text.replace(/^["']|["']$/g, '')));
    if (keyword !== 'RUN')
        return;
    for (const { name, value } of flags) {
        if (name !== 'mount' || value === undefined)
            continue;
        const option = [...mountOptions(value)].find((each) => isSocket(each.value.text));
        if (option !== undefined)
            yield option.value;
    }
}
const isSocket = (path) => /(?:^|\/)(?:docker|containerd|podman|crio)\.sock$/.test(path);

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/settings.js



function* settings(doc) {
    for (const { keyword, pairs, script } of effective(doc)) {
        if (keyword === 'ENV' || keyword === 'ARG') {
            for (const { name, value, region } of pairs) {
                if (value !== undefined)
                    yield { name: name.text, value: value.text, region };
            }
        }
        for (const command of script?.commands ?? [])
            for (const assignment of command.assignments)
                yield { ...assignment, command };
    }
    for (const { name, args } of invocations(doc)) {
        if (!['export', 'declare', 'typeset'].includes(name))
            continue;
        for (const { value, region } of args) {
            const pair = value === undefined ? null : /^([A-Za-z_]\w*)=([^]*)$/.exec(value);
            if (pair?.[1] !== undefined)
                yield { name: pair[1], value: pair[2], region };
        }
    }
}
/** What tools take for "no". */
const isFalse = (value) => value !== undefined && /^(?:0|false|no|off)$/i.test(value);
/** `effect`: what the setting does, as the end of a sentence. */
function settingReport({ name, value = '', region, command }, effect) {
    const setting = `${name}=${value}`;
    const program = command?.name;
    const evidence = program === undefined
        ? { evidence: setting }
        : commandEvidence({ name: program, args: command?.args ?? [] }, `${setting} `);
    return { region, message: `\`${setting}\` ${effect}.`, ...evidence };
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/git-ssl-verify-off.js




const gitSslVerifyOff = {
    id: 'dockerfile-lint/git-ssl-verify-off',
    scope: 'document',
    title: 'git does not verify certificates',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Whoever sits between the build and the server can answer with other source code.',
    advice: 'Remove the setting. For a private certificate authority set `http.sslCAInfo` or GIT_SSL_CAINFO.',
    references: [
        'https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpsslVerify',
        'https://git-scm.com/docs/git#Documentation/git.txt-GITSSLNOVERIFY',
        'CWE-295',
    ],
    aliases: ['CKV2_DOCKER_14'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nENV GIT_SSL_NO_VERIFY=true\n', lines: [2] },
            // git asks only whether the variable is there.
            { text: 'FROM debian:12\nRUN GIT_SSL_NO_VERIFY=0 git clone https://git.example/a\n', lines: [2] },
            { text: 'FROM debian:12\nRUN git -c http.sslVerify=false clone https://git.example/a\n', lines: [2] },
            { text: 'FROM debian:12\nRUN git config --global http.sslverify "false"\n', lines: [2] },
            { text: 'FROM debian:12\nRUN git config http.https://git.example/.sslVerify 0\n', lines: [2] },
        ],
        good: [
            { text: 'FROM debian:12\nRUN git config --global http.sslVerify true\nARG GIT_SSL_NO_VERIFY\n' },
            {
                text: 'FROM debian:12\nRUN git config --unset http.sslVerify && git clone https://git.example/false\n',
            },
            { text: 'FROM debian:12\nRUN git commit -m "http.sslVerify=false was wrong"\n' },
        ],
    },
    check({ doc }, report) {
        for (const setting of settings(doc)) {
            if (setting.name === 'GIT_SSL_NO_VERIFY' && setting.value !== undefined && setting.value !== '') {
                report(settingReport(setting, 'makes git accept any certificate, whatever the value'));
            }
        }
        for (const invocation of invocations(doc)) {
            const { name, args } = invocation;
            if (name !== 'git')
                continue;
            const word = args.find((each, index) => {
                const pair = /^-?c?(http\.(?:.*\.)?sslverify)(?:=(.*))?$/i.exec(command_line_textOf(each));
                return pair !== null && isFalse(pair[2] ?? args[index + 1]?.value);
            });
            if (word === undefined)
                continue;
            report({
                region: word.region,
                message: 'git accepts any certificate with http.sslVerify switched off.',
                ...commandEvidence(invocation),
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/final-user.js

/** The stage that a plain build makes the image of, then the stages that it builds on. */
function finalStages(doc) {
    const stages = [];
    for (let stage = doc.stages.at(-1); stage !== undefined; stage = stage.base)
        stages.push(stage);
    return stages;
}
/** The USER instruction that decides whom the image runs as. */
function finalUser(doc) {
    for (const stage of finalStages(doc)) {
        const user = stage.instructions.filter(({ keyword }) => keyword === 'USER').at(-1);
        if (user !== undefined)
            return user;
    }
    return undefined;
}
/** True only where it is sure: `root`, user id 0, or the administrator of a Windows container, with any group. */
function isRoot(doc, user) {
    const value = new Variables(doc).valueAt(user, user.words[0]?.text ?? '');
    return value !== undefined && /^(?:root|0+|ContainerAdministrator)(?::.*)?$/i.test(value.trim());
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/last-user-root.js

const lastUserRoot = {
    id: 'dockerfile-lint/last-user-root',
    scope: 'document',
    title: 'The image runs as root',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'A process that runs as root owns every file of the container, and a break-out makes it root on the node.',
    advice: 'End the final stage with a USER that is not root, best as a number: `USER 10001:10001`.',
    references: ['https://docs.docker.com/build/building/best-practices/#user', 'CWE-250', 'CIS-DOCKER-4.1'],
    aliases: ['DL3002', 'CKV_DOCKER_8'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nUSER root\nCMD ["/app"]\n', lines: [2] },
            { text: 'FROM debian:12\nUSER app\nRUN make\nUSER 0:0\n', lines: [4] },
            { text: 'ARG UID=0\nFROM debian:12\nARG UID\nUSER ${UID}\n', lines: [4] },
            { text: 'FROM debian:12 AS base\nUSER root:app\nFROM base\nCMD ["/app"]\n', lines: [2] },
        ],
        good: [
            { text: 'FROM debian:12\nUSER root\nRUN make\nUSER 10001\n' },
            { text: 'FROM debian:12 AS build\nUSER root\nFROM debian:12\nUSER app\n' },
            { text: 'FROM debian:12\nARG UID\nUSER $UID\n' },
            { text: 'FROM debian:12\nUSER app\nONBUILD USER root\n# USER root\n' },
            { text: 'FROM debian:12\nRUN <<EOF\nUSER root\nEOF\nUSER rootless\n' },
        ],
    },
    check({ doc }, report) {
        const user = finalUser(doc);
        if (user === undefined || !isRoot(doc, user))
            return;
        const [word] = user.words;
        report({
            region: word?.region ?? user.region,
            message: `The last USER of the image is \`${word?.text ?? ''}\`: it runs as root.`,
            evidence: `USER ${word?.text ?? ''}`,
        });
    },
};

;// CONCATENATED MODULE: ./out/shared/parse/image-grammar.js
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
function image_grammar_isImageId(text) {
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
function image_grammar_digestFault(text) {
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

;// CONCATENATED MODULE: ./out/shared/parse/image-reference.js

/** What each fault means, to follow "the image reference". */
const referenceFaults = {
    empty: 'is empty',
    format: 'does not fit the grammar of image references',
    'upper-case': 'has upper-case letters in its repository',
    'too-long': 'has a repository of more than 255 characters',
    'image-id': 'is the id of a local image, which no registry knows',
    'digest-format': 'has a digest that is not lower-case hexadecimal',
    'digest-length': 'has a digest of the wrong length',
    'digest-algorithm': 'has a digest of an unknown algorithm',
};
/** A name of an image; as text, the full form (`docker.io/library/redis:7`). */
class ImageReference {
    domain;
    path;
    tag;
    digest;
    constructor({ domain, path, tag, digest }) {
        this.domain = domain;
        this.path = path;
        this.tag = tag;
        this.digest = digest;
    }
    /** Domain and path: `docker.io/library/redis`. */
    get repository() {
        return this.domain === '' ? this.path : `${this.domain}/${this.path}`;
    }
    /** The repository as people write it: `redis`. */
    get familiarName() {
        if (this.domain !== dockerHub)
            return this.repository;
        const official = this.path.startsWith(officialPrefix) ? this.path.slice(officialPrefix.length) : '/';
        return official.includes('/') ? this.path : official;
    }
    /** The whole reference as people write it: `redis:7`. */
    get familiar() {
        return this.familiarName + this.#suffix;
    }
    /** What a container engine asks for: a digest makes the tag idle, and no tag means `latest`. */
    get pulled() {
        const { domain, path, digest } = this;
        const tag = digest === undefined ? (this.tag ?? 'latest') : undefined;
        return new ImageReference({ domain, path, tag, digest });
    }
    toString() {
        return this.repository + this.#suffix;
    }
    get #suffix() {
        return ((this.tag === undefined ? '' : `:${this.tag}`) + (this.digest === undefined ? '' : `@${this.digest}`));
    }
}
const dockerHub = 'docker.io';
const officialPrefix = 'library/';
const longestPath = 255;
/**
 * Reads a reference as Docker does, short names filled up: `redis` is `docker.io/library/redis`. Gives the fault as
 * a word when it is none. (Facts: distribution/reference, normalize.go.)
 */
function parseImageReference(text) {
    if (text === '')
        return 'empty';
    if (image_grammar_isImageId(text))
        return 'image-id';
    const { domain, rest } = withDomain(text);
    const name = rest.split(/[:@]/, 1)[0] ?? '';
    if (name.toLowerCase() !== name)
        return 'upper-case';
    return parseFullReference(`${domain}/${rest}`);
}
/** Reads a reference to the letter: nothing is filled up, and a bare name has no domain. */
function parseFullReference(text) {
    if (text === '')
        return 'empty';
    const parts = splitReference(text);
    if (!parts)
        return splitReference(text.toLowerCase()) ? 'upper-case' : 'format';
    const name = splitName(parts.name) ?? { domain: '', path: parts.name };
    if (name.path.length > longestPath)
        return 'too-long';
    const fault = parts.digest === undefined ? undefined : image_grammar_digestFault(parts.digest);
    return fault ?? new ImageReference({ ...name, tag: parts.tag, digest: parts.digest });
}
/** The digest, where a text names an image by its content alone: `sha256:…` or 64 hexadecimal digits. */
function contentDigest(text) {
    if (isImageId(text))
        return `sha256:${text}`;
    return digestFault(text) === undefined ? text : undefined;
}
/** What stands before the first `/` is a host when it looks like one; else all is a name on Docker Hub. */
function withDomain(text) {
    const slash = text.indexOf('/');
    const first = text.slice(0, Math.max(slash, 0));
    const isHost = first === 'localhost' || /[.:]/.test(first) || first.toLowerCase() !== first;
    const domain = !isHost || first === 'index.docker.io' ? dockerHub : first;
    const rest = isHost ? text.slice(slash + 1) : text;
    return { domain, rest: domain === dockerHub && !rest.includes('/') ? officialPrefix + rest : rest };
}

;// CONCATENATED MODULE: ./out/shared/parse/official-images.js
/**
 * Docker official images, deprecated ones included, one line a letter.
 * https://github.com/docker-library/official-images/tree/master/library
 */
const officialNames = new Set(`adminer adoptopenjdk aerospike almalinux alpine alt amazoncorretto amazonlinux api-firewall arangodb archlinux
  backdrop bash bonita buildpack-deps busybox
  caddy cassandra celery centos chronograf cirros clearlinux clefos clickhouse clojure composer consul convertigo
  couchbase couchdb crate crux
  dart debian django docker docker-dev dovecot drupal
  eclipse-mosquitto eclipse-temurin eggdrop elasticsearch elixir emqx erlang euleros express-gateway
  fedora flink fluentd friendica fsharp
  gazebo gcc geonetwork ghost glassfish golang gradle groovy
  haproxy haskell haxe hello-seattle hello-world hipache hitch hola-mundo httpd hylang
  ibm-semeru-runtimes ibmjava influxdb iojs irssi
  java jenkins jetty jobber joomla jruby jsonnet julia
  kaazing-gateway kapacitor kibana known kong krakend
  lightstreamer liquibase logstash
  mageia mariadb matomo maven mediawiki memcached mongo mongo-express monica mono mysql
  nats nats-streaming neo4j neurodebian nextcloud nginx node notary nuxeo
  odoo open-liberty openjdk opensuse oraclelinux orientdb owncloud
  percona perl photon php php-zendserver phpmyadmin piwik plone postfixadmin postgres printer pypy python
  r-base rabbitmq rails rakudo-star rapidoid redis redmine registry rethinkdb rocket.chat rockylinux ros ruby rust
  sapmachine satosa sentry silverpeas sl solr sonarqube sourcemage spark spiped storm swarm swift swipl
  teamspeak telegraf thrift tomcat tomee traefik
  ubuntu ubuntu-debootstrap ubuntu-upstart unit
  varnish vault
  websphere-liberty wordpress
  xwiki
  yourls
  znc zookeeper`.split(/\s+/));
/** Where the official images can be had too, under their own names. */
const mirrors = ['docker.io/library/', 'public.ecr.aws/docker/library/', 'mirror.gcr.io/library/'];
const platform = /^docker\.io\/(?:amd64|arm32v[567]|arm64v8|i386|mips64le|ppc64le|riscv64|s390x|winamd64)\//;
/** The name of an official image (`node`), also from its mirrors and for one platform; undefined for any other. */
function officialName({ repository }) {
    const prefix = mirrors.find((each) => repository.startsWith(each)) ?? platform.exec(repository)?.[0] ?? undefined;
    const name = prefix === undefined ? '' : repository.slice(prefix.length);
    return officialNames.has(name) ? name : undefined;
}
/** A single word means an official image, and there is none of that name: it is built, or named, where it is used. */
const isLocalName = (written, image) => !written.includes('/') && officialName(image) === undefined;

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/base-users.js

/** Tags of images that exist to run without root, whoever makes them. */
const base_users_tags = /(?:^|[.-])(?:nonroot|non-root|rootless|unprivileged|chiseled(?:-extra|-composite|-aot)*)\b/;
/** Names under which every image sets its own USER; a trailing `/` means all below. */
const names = [
    'cgr.dev/',
    'docker.elastic.co/',
    'docker.io/apache/airflow',
    'docker.io/bitnami/',
    'docker.io/bitnamilegacy/',
    'docker.io/bitnamisecure/',
    'docker.io/cimg/',
    'docker.io/circleci/',
    'docker.io/curlimages/curl',
    'docker.io/gitpod/',
    'docker.io/grafana/',
    'docker.io/jenkins/',
    'docker.io/jupyter/',
    'docker.io/nginxinc/nginx-unprivileged',
    'docker.io/openpolicyagent/',
    'docker.io/opensearchproject/',
    'docker.io/prom/',
    'docker.io/renovate/renovate',
    'docker.io/selenium/',
    'docker.io/trinodb/trino',
    'ghcr.io/actions/actions-runner',
    'ghcr.io/nginx/nginx-unprivileged',
    'ghcr.io/renovatebot/',
    'mcr.microsoft.com/mssql/server',
    'public.ecr.aws/bitnami/',
    'quay.io/argoproj/',
    'quay.io/jupyter/',
    'quay.io/keycloak/',
    'quay.io/prometheus/',
];
/** Docker official images that set their own USER; the others start as root. */
const officialWithUser = new Set(`adminer api-firewall elasticsearch emqx fluentd groovy haproxy irssi jenkins jetty jobber kibana kong
  krakend lightstreamer liquibase logstash memcached notary nuxeo odoo open-liberty percona rocket.chat
  satosa solr sonarqube spark spiped varnish websphere-liberty`.split(/\s+/));
/** Of these it is not known. */
const officialUnsure = new Set('celery eggdrop express-gateway geonetwork hitch kaazing-gateway rapidoid teamspeak'.split(' '));
/** Languages of Red Hat's builder images (`ubi9/nodejs-22`), which run as user 1001. */
const builderImage = /^registry\.(?:access\.)?redhat\.(?:com|io)\/(?:ubi\d+|rhel\d+|rhscl)\/(?:nodejs|python|ruby|php|perl|openjdk|httpd|nginx|go-toolset|dotnet)-/;
/** .NET images without a shell, and what is built on them. The word means nothing elsewhere: `gcr.io/distroless/`. */
const dotnetWithUser = /^mcr\.microsoft\.com\/dotnet\/(?:(?:nightly\/)?(?:monitor(?:\/base)?|aspire-dashboard)(?::|$)|[^:]+:.*distroless)/;
/** The small Windows image runs as ContainerUser, and so does what is built on it. */
const nanoServer = /^mcr\.microsoft\.com\/(?:windows\/nanoserver(?:[:/]|$)|[^:]+:.*nanoserver)/;
/** The large Windows images run as an administrator. */
const windowsServer = /^mcr\.microsoft\.com\/(?:windows(?:\/server(?:core(?:\/[^:]+)?)?)?(?::|$)|dotnet\/framework\/|[^:]+:.*windowsservercore)/;
/** Beside the Docker official images: these start as root. A trailing `/` means all below. */
const rootNames = [
    'docker.io/kalilinux/',
    'docker.io/nvidia/cuda',
    'docker.io/opensuse/',
    'docker.io/redhat/',
    'docker.io/rockylinux/',
    'gcr.io/distroless/',
    'mcr.microsoft.com/azurelinux/',
    'mcr.microsoft.com/cbl-mariner/',
    'mcr.microsoft.com/devcontainers/',
    'mcr.microsoft.com/mirror/docker/library/',
    'mcr.microsoft.com/powershell',
    'nvcr.io/nvidia/cuda',
    'public.ecr.aws/amazonlinux/',
    'public.ecr.aws/debian/',
    'public.ecr.aws/ubuntu/',
    'quay.io/almalinuxorg/',
    'quay.io/centos/',
    'quay.io/fedora/',
    'quay.io/rockylinux/',
    'registry.fedoraproject.org/fedora',
    'registry.opensuse.org/opensuse/',
    'registry.suse.com/bci/',
    'registry.suse.com/suse/',
];
const dotnetRoot = /^mcr\.microsoft\.com\/dotnet\/(?:core\/|nightly\/)?(?:aspnet|runtime|runtime-deps|sdk)$/;
/** Red Hat's plain base images: `ubi9`, `ubi9/ubi-minimal`. */
const plainUbi = /^registry\.(?:access\.)?redhat\.(?:com|io)\/ubi\d+(?:\/ubi(?:-(?:minimal|micro|init))?)?$/;
/** These stand under a name above and run as root all the same. */
const rootAnyway = /^cgr\.dev\/[^/]+\/(?:wolfi-base|chainguard-base)$/;
function baseUser(image) {
    const { repository: name, tag = '' } = image;
    const tagged = `${name}:${tag}`;
    const official = officialName(image);
    if (rootAnyway.test(name))
        return 'root';
    if (base_users_tags.test(tag) || builderImage.test(name) || isAmong(names, name))
        return 'other';
    if (dotnetWithUser.test(tagged) || nanoServer.test(tagged))
        return 'other';
    if (windowsServer.test(tagged))
        return 'ContainerAdministrator';
    if (official !== undefined)
        return officialUser(official, tag);
    return isAmong(rootNames, name) || plainUbi.test(name) || dotnetRoot.test(name) ? 'root' : 'unknown';
}
function officialUser(name, tag) {
    if (officialWithUser.has(name) || tag.includes('nanoserver'))
        return 'other';
    if (officialUnsure.has(name))
        return 'unknown';
    return tag.includes('windowsservercore') ? 'ContainerAdministrator' : 'root';
}
const isAmong = (list, name) => list.some((known) => (known.endsWith('/') ? name.startsWith(known) : name === known));

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/missing-user.js




const missingUser = {
    id: 'dockerfile-lint/missing-user',
    scope: 'document',
    title: 'No USER: the image runs as root',
    severity: 'high',
    confidence: 'medium',
    preset: 'security',
    why: 'Without USER most base images run as root: the process owns every file, and a break-out makes it root on the node.',
    advice: 'End the final stage with a USER that is not root, best as a number: `USER 10001:10001`.',
    references: ['https://docs.docker.com/build/building/best-practices/#user', 'CWE-250', 'CIS-DOCKER-4.1'],
    aliases: ['DS-0002', 'CKV_DOCKER_3'],
    examples: {
        bad: [
            { text: 'FROM node:22\nCMD ["node", "app.js"]\n', lines: [1] },
            { text: 'FROM golang:1.23 AS build\nUSER app\nFROM debian:12\nCOPY --from=build /a /a\n', lines: [3] },
            { text: 'FROM scratch\nCOPY app /\nENTRYPOINT ["/app"]\n', lines: [1] },
            { text: 'FROM gcr.io/distroless/static\nCMD ["/app"]\n', lines: [1] },
            { text: 'FROM registry.example/team/base:1\nCMD ["/app"]\n', lines: [1] },
        ],
        good: [
            { text: 'FROM node:22\nUSER node\nCMD ["node", "app.js"]\n' },
            { text: 'FROM debian:12 AS base\nUSER app\nFROM base\nCMD ["/app"]\n' },
            { text: 'FROM gcr.io/distroless/static:nonroot\nCMD ["/app"]\n' },
            { text: 'FROM debian:12 AS build\nFROM scratch\nCOPY --from=build /out /\n' },
            { text: 'FROM mcr.microsoft.com/dotnet/aspnet:10.0-azurelinux3.0-distroless\nCMD ["/app"]\n' },
            { text: 'FROM REPLACE-ME\nCMD ["/app"]\n' },
            { text: 'ARG BASE\nFROM ${BASE}\nCMD ["/app"]\n' },
            { text: 'FROM bitnami/nginx:1.27\nCOPY site /app\n' },
        ],
    },
    check({ doc }, report) {
        if (finalUser(doc) !== undefined)
            return;
        const stages = finalStages(doc);
        const [final] = stages;
        const image = stages.at(-1)?.resolvedImage;
        if (final === undefined || image === undefined)
            return;
        const reference = parseImageReference(image);
        if (!(reference instanceof ImageReference))
            return;
        const isEmpty = image.toLowerCase() === 'scratch';
        const user = isEmpty ? 'root' : baseUser(reference);
        if (user === 'other')
            return;
        const starts = stages.some(({ instructions }) => instructions.some(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT'));
        // Nothing runs in an image that only carries files out of the build.
        if (isEmpty && !starts)
            return;
        const isOfficial = officialName(reference) !== undefined;
        // Nearly every official image has a command of its own.
        const isTarget = !starts && targetName.test(final.name ?? '');
        const isHigh = user !== 'unknown' && !isTarget && (starts || isOfficial);
        report({
            region: final.image.region,
            message: `The final stage sets no USER, and ${consequence(image, user)}.`,
            evidence: `FROM ${final.image.text}`,
            severity: isHigh ? 'high' : 'medium',
            confidence: user === 'unknown' || isTarget ? 'low' : isOfficial || isEmpty ? 'high' : 'medium',
        });
    },
};
/** A stage without a command that is called like a step of the build: it is run for its result, not as an image. */
const targetName = /^(?:(?:validate|check|lint|vet|update|generate|vendor|export|artifacts?|binar(?:y|ies))(?:[-_.].*)?|(?:unit|integration)[-_]?tests?)$/;
function consequence(image, user) {
    if (user === 'unknown')
        return `\`${image}\` is not known to bring one`;
    return `\`${image}\` brings none: the image runs as ${user}`;
}

;// CONCATENATED MODULE: ./out/shared/parse/dockerfile-images.js


/** The name of the empty image; `Scratch` is an image like any other. */
const empty = 'scratch';
/** `# syntax=`, FROM, COPY/ADD --from and RUN --mount=from, what names a stage included. */
function* namedImages(doc) {
    for (const { name, value } of doc.directives) {
        if (name === 'syntax')
            yield { place: 'syntax', word: value, resolved: value.text, local: undefined };
    }
    /** How the stages so far begin, up to each separator: `FROM build-$TARGETOS` names one of them. */
    const beginnings = new Set();
    for (const { base, name, image: word, resolvedImage: resolved } of doc.stages) {
        const isStage = base !== undefined || (resolved === undefined && beginnings.has(beginning(word.text)));
        const local = isStage ? 'stage' : resolved === empty ? empty : undefined;
        if (word.text !== '')
            yield { place: 'from', word, resolved, local };
        for (const { index } of name?.slice(0, longestName).matchAll(/[-_.](?=.)/g) ?? [])
            beginnings.add(name?.slice(0, index + 1) ?? '');
    }
    const stages = new Set([...doc.stages.map(({ name }) => name), ...templateStages(doc)]);
    for (const instruction of effective(doc)) {
        for (const { place, word } of sources(instruction)) {
            const { text } = word;
            // BuildKit looks among all stages, later ones too, without regard to case; it takes a number only for COPY.
            const isStage = stages.has(text.toLowerCase()) || (place === 'copy-from' && /^\d+$/.test(text));
            const local = isStage ? 'stage' : text === empty ? empty : undefined;
            yield { place, word, resolved: text, local };
        }
    }
}
/** Stage names end far before this. */
const longestName = 128;
/** What stands before the variable that a text ends with; empty where there is more, or nothing. */
const beginning = (text) => /^([\w.-]{1,128}[-_.])\$(?:\w+|\{\w+\})$/.exec(text)?.[1]?.toLowerCase() ?? '';
/** Stages of a template whose FROM is not read as one, since tags stand around it. No build takes such a line. */
function* templateStages({ instructions }) {
    for (const { keyword, rest } of instructions) {
        if (!keyword.endsWith('FROM') || !/[{}<]/.test(keyword + rest.text))
            continue;
        const name = /[ \t]AS[ \t]+([a-z][\w.-]*)/i.exec(rest.text.slice(0, longestFrom))?.[1];
        if (name !== undefined)
            yield name.toLowerCase();
    }
}
/** In UTF-16 code units. */
const longestFrom = 1000;
function* sources({ keyword, flags }) {
    for (const { name, value } of flags) {
        if (value === undefined || value.text === '')
            continue;
        if (name === 'from' && (keyword === 'COPY' || keyword === 'ADD'))
            yield { place: 'copy-from', word: value };
        if (name !== 'mount' || keyword !== 'RUN')
            continue;
        for (const option of mountOptions(value)) {
            if (option.name === 'from' && option.value.text !== '')
                yield { place: 'mount-from', word: option.value };
        }
    }
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/images.js


const places = {
    from: 'FROM',
    'copy-from': 'COPY --from',
    'mount-from': 'RUN --mount',
    syntax: 'syntax',
};
/** Every image by name: stages of the file and `scratch` are none. */
function* images_images(doc) {
    for (const { place, word, resolved, local } of namedImages(doc)) {
        if (local !== undefined)
            continue;
        const reference = resolved === undefined ? undefined : parseImageReference(resolved);
        yield {
            text: word.text,
            reference: reference instanceof ImageReference ? reference : undefined,
            region: word.region,
            place: places[place],
        };
    }
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/mutable-image.js


/** The frontend of `# syntax=` has a rule of its own. */
function* undigested(doc) {
    for (const image of images_images(doc)) {
        const { place, reference } = image;
        if (place !== 'syntax' && reference !== undefined && reference.digest === undefined)
            yield { ...image, reference };
    }
}
const imageUntagged = {
    id: 'dockerfile-lint/image-untagged',
    scope: 'document',
    title: 'An image without a tag',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'Without a tag the build takes `latest`, whatever that is on the day: nobody can say later what is in the image.',
    advice: 'Name a version and pin it: `node:22.11.0@sha256:…`.',
    references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions', 'CWE-1357'],
    aliases: ['DL3006', 'DS-0001', 'CKV_DOCKER_7'],
    yieldsTo: 'image-pin-check/image-latest',
    examples: {
        bad: [
            { text: 'FROM debian\n', lines: [1] },
            { text: 'FROM registry.example:5000/team/app AS app\n', lines: [1] },
            {
                text: 'FROM debian:12\nCOPY --from=acme/tools /a /a\nRUN --mount=from=acme/b,target=/b make\n',
                lines: [2, 3],
            },
            { text: 'ARG IMAGE=debian\nFROM ${IMAGE}\n', lines: [2] },
        ],
        good: [
            { text: 'FROM debian:12 AS build\nFROM build\nCOPY --from=build /a /a\n' },
            { text: 'FROM registry.example:5000/app:1\nFROM scratch\n' },
            { text: 'FROM debian@sha256:' + '0'.repeat(64) + '\n' },
            { text: 'ARG TAG\nARG IMAGE\nFROM debian:${TAG}\nFROM ${IMAGE}\n' },
            { text: 'FROM debian:12\nONBUILD COPY --from=0 /a /a\n' },
        ],
    },
    check({ doc }, report) {
        for (const { text, reference, region, place } of undigested(doc)) {
            if (reference.tag !== undefined)
                continue;
            report({
                region,
                message: `\`${text}\` names no version.`,
                evidence: `${place} ${text}`,
                // A bare word may as well be a build context or a local image of that name, which only the build knows.
                ...((isLocalName(text, reference) || (place !== 'FROM' && !text.includes('/'))) && {
                    confidence: 'low',
                }),
            });
        }
    },
};
const imageLatest = {
    id: 'dockerfile-lint/image-latest',
    scope: 'document',
    title: 'An image with the tag `latest`',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'The tag moves: the next build may take other code, and nobody can say later what is in the image.',
    advice: 'Name a version and pin it: `node:22.11.0@sha256:…`.',
    references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions', 'CWE-1357'],
    aliases: ['DL3007', 'DS-0001', 'CKV_DOCKER_7'],
    yieldsTo: 'image-pin-check/image-latest',
    examples: {
        bad: [
            { text: 'FROM debian:latest\n', lines: [1] },
            { text: 'ARG TAG=latest\nFROM debian:${TAG} AS build\n', lines: [2] },
            { text: 'FROM debian:12\nCOPY --from=composer:latest /usr/bin/composer /\n', lines: [2] },
        ],
        good: [
            { text: 'FROM debian:12\nFROM acme/latest:1\n' },
            { text: 'FROM debian:latest@sha256:' + '0'.repeat(64) + '\n' },
            { text: 'ARG TAG\nFROM debian:${TAG}\nFROM acme/app:latest-slim\n' },
            { text: 'FROM debian:12 AS latest\nCOPY --from=latest /a /a\n# FROM debian:latest\n' },
        ],
    },
    check({ doc }, report) {
        for (const { text, reference, region, place } of undigested(doc)) {
            if (reference.tag !== 'latest')
                continue;
            report({
                region,
                message: `\`${text}\` moves with the tag \`latest\`.`,
                evidence: `${place} ${text}`,
                ...(isLocalName(text, reference) && { confidence: 'low' }),
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/node-tls-reject-off.js

const nodeTlsRejectOff = {
    id: 'dockerfile-lint/node-tls-reject-off',
    scope: 'document',
    title: 'Node does not verify certificates',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'NODE_TLS_REJECT_UNAUTHORIZED=0 makes every TLS connection of Node.js accept any certificate.',
    advice: 'Remove the variable. For a private certificate authority set NODE_EXTRA_CA_CERTS.',
    references: ['https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue', 'CWE-295'],
    aliases: ['CKV2_DOCKER_6'],
    examples: {
        bad: [
            { text: "FROM node:22\nENV NODE_TLS_REJECT_UNAUTHORIZED='0'\n", lines: [2] },
            {
                text: 'FROM node:22\nRUN npm ci && \\\n  export NODE_TLS_REJECT_UNAUTHORIZED=0 && node get.js\n',
                lines: [3],
            },
            { text: 'FROM node:22\nONBUILD ENV NODE_TLS_REJECT_UNAUTHORIZED 0\n', lines: [2] },
        ],
        good: [
            { text: 'FROM node:22\nENV NODE_TLS_REJECT_UNAUTHORIZED=1\n' },
            { text: 'FROM node:22\nENV NODE_TLS_REJECT_UNAUTHORIZED=$STRICT\n' },
            { text: 'FROM node:22\nRUN unset NODE_TLS_REJECT_UNAUTHORIZED\n' },
        ],
    },
    check({ doc }, report) {
        for (const setting of settings(doc)) {
            if (setting.name === 'NODE_TLS_REJECT_UNAUTHORIZED' && setting.value === '0') {
                report(settingReport(setting, 'makes Node.js accept any certificate'));
            }
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/npm-strict-ssl-off.js




const npmStrictSslOff = {
    id: 'dockerfile-lint/npm-strict-ssl-off',
    scope: 'document',
    title: 'npm, pnpm or Yarn does not verify certificates',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Without strict-ssl anyone on the way to the registry can hand out packages, and their scripts run in the build.',
    advice: 'Remove the setting. For a private registry set `cafile` or NODE_EXTRA_CA_CERTS.',
    references: ['https://docs.npmjs.com/cli/using-npm/config#strict-ssl', 'CWE-295'],
    aliases: ['CKV2_DOCKER_12', 'CKV2_DOCKER_13'],
    examples: {
        bad: [
            { text: 'FROM node:22\nRUN npm config set strict-ssl false && npm ci\n', lines: [2] },
            {
                text: 'FROM node:22\nRUN npm set strict-ssl=false\nRUN yarn config set "strict-ssl" false -g\n',
                lines: [2, 3],
            },
            {
                text: 'FROM node:22\nENV NPM_CONFIG_STRICT_SSL=false\nRUN pnpm i --strict-ssl=false\n',
                lines: [2, 3],
            },
            {
                text: 'FROM node:22\nRUN yarn config set enableStrictSsl false\nRUN npm ci --no-strict-ssl\n',
                lines: [2, 3],
            },
        ],
        good: [
            { text: 'FROM node:22\nRUN npm config set strict-ssl true\nENV NPM_CONFIG_STRICT_SSL=true\n' },
            { text: 'FROM node:22\nRUN npm config get strict-ssl\nRUN npm config delete strict-ssl\n' },
            { text: 'FROM node:22\nRUN npm config set fund false\nRUN echo npm config set strict-ssl false\n' },
        ],
    },
    check({ doc }, report) {
        for (const setting of settings(doc)) {
            if (/^(?:npm_config_strict_ssl|yarn_enable_strict_ssl)$/i.test(setting.name) &&
                isFalse(setting.value)) {
                report(settingReport(setting, 'makes the package manager accept any certificate'));
            }
        }
        for (const invocation of invocations(doc)) {
            const { name, args } = invocation;
            if (!['npm', 'npx', 'pnpm', 'yarn', 'yarnpkg'].includes(name))
                continue;
            const word = switchedOff(args);
            if (word === undefined)
                continue;
            report({
                region: word.region,
                message: `${name} accepts any certificate with strict-ssl switched off.`,
                ...commandEvidence(invocation),
            });
        }
    },
};
/** The word that names the option. */
function switchedOff(args) {
    const flag = optionWord(args, { long: ['--no-strict-ssl'] });
    if (flag !== undefined)
        return flag;
    for (const { value, word } of optionValues(args, ['--strict-ssl']))
        if (isFalse(value))
            return word;
    if (!args.some(({ value }) => value === 'set'))
        return undefined;
    return args.find((word, index) => {
        const [key = '', value = args[index + 1]?.value] = command_line_textOf(word).split('=');
        return /^(?:strict-ssl|enableStrictSsl)$/.test(key) && isFalse(value);
    });
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/pip-trusted-host.js





const pipTrustedHost = {
    id: 'dockerfile-lint/pip-trusted-host',
    scope: 'document',
    title: 'pip trusts a host without verifying it',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'A trusted host may answer over plain HTTP or with any certificate: packages, and the code that they run, can be swapped on the way.',
    advice: 'Use an https index whose certificate verifies; give a private certificate authority with `--cert` or PIP_CERT.',
    references: ['https://pip.pypa.io/en/stable/cli/pip/#cmdoption-trusted-host', 'CWE-295'],
    aliases: ['CKV2_DOCKER_4', 'CKV2_DOCKER_16'],
    examples: {
        bad: [
            {
                text: 'FROM python:3.12\nRUN pip install --trusted-host pypi.example -r requirements.txt\n',
                lines: [2],
            },
            {
                text: 'FROM python:3.12\nRUN python3 -m pip install \\\n  --trusted-host=pypi.example app\n',
                lines: [3],
            },
            { text: 'FROM python:3.12\nENV PIP_TRUSTED_HOST=pypi.example\n', lines: [2] },
            {
                text: 'FROM python:3.12\nRUN pip3.12 config set global.trusted-host "a.example b.example"\n',
                lines: [2],
            },
        ],
        good: [
            { text: 'FROM python:3.12\nARG PIP_TRUSTED_HOST\nENV PIP_TRUSTED_HOST=""\nRUN pip install app\n' },
            { text: 'FROM python:3.12\nRUN pip install --trusted-host localhost -i http://localhost:3141/ app\n' },
            { text: 'FROM python:3.12\nRUN pip config unset global.trusted-host && echo --trusted-host x\n' },
        ],
    },
    check({ doc }, report) {
        for (const setting of settings(doc)) {
            if (!/^(?:PIP_TRUSTED_HOST|UV_INSECURE_HOST)$/.test(setting.name))
                continue;
            if (!isKnownRemote(setting.value))
                continue;
            report(settingReport(setting, 'lets packages come from a host that nobody verified'));
        }
        for (const invocation of invocations(doc)) {
            for (const { value, word } of trustedHosts(invocation)) {
                if (isLoopback(value.split(/\s+/)))
                    continue;
                report({
                    region: word.region,
                    message: `pip takes packages from \`${value}\` without verifying the host.`,
                    ...commandEvidence(invocation, `trusted-host ${value}: `),
                });
            }
        }
    },
};
const isKnownRemote = (hosts) => hosts !== undefined && hosts !== '' && !hosts.startsWith('$') && !isLoopback(hosts.split(/\s+/));
function* trustedHosts({ name, args }) {
    const python = /^python[\d.]*$/.test(name) && args.some(({ value }) => value === 'pip');
    if (!python && !/^(?:pip[\d.]*|uv)$/.test(name))
        return;
    yield* optionValues(args, ['--trusted-host', '--allow-insecure-host']);
    const key = args.findIndex(({ value }) => value !== undefined && /^[\w-]+\.trusted-host$/.test(value));
    const word = args[key + 1];
    const sets = args.slice(0, key).some(({ value }) => value === 'set');
    if (key !== -1 && sets && word?.value !== undefined)
        yield { value: word.value, word };
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/interpreters.js


const interpreters_isShell = (name) => /^(?:ba|da|a|z|k|mk|fi)?sh$/.test(name);
const isLanguage = (name) => /^(?:python|perl|ruby|node|php|lua|pwsh)[\d.]*$/.test(name);
/** Short options of sh and bash that take the next word. */
const shellValued = 'oO';
const hasCommandString = (args) => optionWord(args, { letter: 'c', valued: shellValued }) !== undefined;
/** True when the program runs what comes in through standard input (`xargs`: what xargs makes words of). */
function readsProgramFromInput(name, args, behindXargs) {
    const first = operands(args, shellValued)[0]?.value;
    if (isLanguage(name))
        return args.length === 0 || args[0]?.value === '-';
    if (!interpreters_isShell(name))
        return false;
    if (hasCommandString(args))
        return behindXargs;
    if (behindXargs)
        return false;
    const noScript = operands(args, shellValued).length === 0 || first === '-' || first === '/dev/stdin';
    return noScript || optionWord(args, { letter: 's', valued: shellValued }) !== undefined;
}
/** True when a substitution stands where the program expects code: behind `-c`, or as the script itself. */
function runsSubstitution(name, args) {
    if (name === 'eval')
        return args.some(({ source }) => /^"?(?:\$\(|`)/.test(source));
    if (name === 'source' || name === '.')
        return args[0]?.source.startsWith('<(') ?? false;
    if (!interpreters_isShell(name) && !isLanguage(name))
        return false;
    if (args.some(({ source }, index) => index < 2 && source.startsWith('<(')))
        return true;
    const string = args.findIndex((word) => /^-[a-z]*[ce]$/.test(command_line_textOf(word)));
    return string !== -1 && /^"?(?:\$\(|`)/.test(args[string + 1]?.source ?? '');
}
/** Base name of the file that a command starts: as a script of an interpreter, sourced, or as the program itself. */
function scriptRun(name, args) {
    if (name === 'source' || name === '.')
        return fileOf(args[0]);
    if (interpreters_isShell(name))
        return hasCommandString(args) ? undefined : fileOf(operands(args, shellValued)[0]);
    if (isLanguage(name))
        return optionWord(args, { letter: 'm' }) ? undefined : fileOf(operands(args)[0]);
    return name;
}
const fileOf = (word) => word && baseName(command_line_textOf(word));

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/pipe-to-shell.js




const pipeToShell = {
    id: 'dockerfile-lint/pipe-to-shell',
    scope: 'document',
    title: 'A download is run without being verified',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Whatever the server answers on the day of the build runs as root in it: a taken-over site or account is enough.',
    advice: 'Download to a file, verify its checksum or signature, then run it; or use `ADD --checksum=`, or a package.',
    references: ['https://docs.docker.com/reference/dockerfile/#add---checksum', 'CWE-494'],
    aliases: [],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN curl -fsSL https://get.example/install.sh | sh\n', lines: [2] },
            {
                text: 'FROM debian:12\nRUN apt-get update && \\\n  wget -qO- https://get.example | sudo -E bash -s -- -y\n',
                lines: [3],
            },
            {
                text: 'FROM debian:12\nRUN sh -c "$(curl -fsSL https://get.example)"\nRUN bash <(curl -s https://get.example)\n',
                lines: [2, 3],
            },
            { text: 'FROM debian:12\nRUN eval "$(wget -qO- https://get.example)"\n', lines: [2] },
            { text: 'FROM debian:12\nRUN curl https://get.example | tee install.sh | python3 -\n', lines: [2] },
            { text: 'FROM debian:12\nRUN curl https://get.example > get.sh && sh get.sh\n', lines: [2] },
            {
                text: 'FROM debian:12\nRUN curl -fo get.sh https://get.example/get.sh \\\n && chmod +x get.sh && ./get.sh\n',
                lines: [2],
            },
        ],
        good: [
            { text: 'FROM debian:12\nRUN curl -fsSL https://files.example/a.tgz | tar xz\n' },
            { text: 'FROM debian:12\nRUN curl https://api.example | python3 -c "import json"\n' },
            { text: 'FROM debian:12\nRUN curl https://api.example | bash parse.sh\n' },
            {
                text: 'FROM debian:12\nRUN echo "curl https://get.example | sh"\n# RUN curl https://get.example | sh\n',
            },
            {
                text: 'FROM debian:12\nRUN curl -O https://get.example/a.sh && echo "abc  a.sh" | sha256sum -c - && sh a.sh\n',
            },
            { text: 'FROM debian:12\nRUN bash -c "test $(curl -s https://api.example/version) = 1"\n' },
        ],
    },
    check({ doc }, report) {
        for (const { script } of runningInstructions(doc)) {
            const commands = script?.commands ?? [];
            // Whatever stands in between: `curl … | tee install.sh | sudo bash`.
            const ends = pipeEnds(commands, ({ name, args }, { name: reader }) => readsProgramFromInput(name, args, reader === 'xargs'));
            for (const command of commands) {
                const fetched = download(command);
                const end = fetched && ends.get(command);
                if (end)
                    report(pipe_to_shell_finding(fetched, end.program.name, between(command.region, end.reader.region)));
                const found = substituted(command);
                if (found !== undefined)
                    report(found);
            }
            for (const found of runLater(commands))
                report(found);
        }
    },
};
const download = (command) => [...invocationsOf(command)].find(isRemoteDownload);
const pipe_to_shell_finding = (fetched, runner, region) => ({
    region,
    message: `What ${fetched.name} downloads is run by ${runner} without being verified.`,
    ...commandEvidence(fetched, '', ` | ${runner}`),
});
/** `sh -c "$(curl …)"`, `bash <(curl …)`, `eval "$(curl …)"`. */
function substituted(command) {
    const fetched = command.substitutes.map(download).find((each) => each !== undefined);
    const runner = started(command).find(({ name, args }) => runsSubstitution(name, args));
    return fetched && runner && pipe_to_shell_finding(fetched, runner.name, command.region);
}
const verifiers = /^(?:(?:sha\d*|md5|b2|b3)sum|shasum|sha\d+|gpg[v2]?|minisign|signify|cosign|openssl|rhash)$/;
/** Of a file in a message, in UTF-16 code units. */
const pipe_to_shell_longestName = 100;
/** A file that is downloaded and started by the same RUN, with nothing in between that could have verified it. */
function* runLater(commands) {
    const waiting = new Map();
    for (const invocation of commands.flatMap((command) => [...invocationsOf(command)])) {
        if (verifiers.test(invocation.name))
            waiting.clear();
        const file = scriptRun(invocation.name, invocation.args);
        const fetched = file === undefined ? undefined : waiting.get(file);
        if (file !== undefined && fetched !== undefined) {
            yield {
                ...pipe_to_shell_finding(fetched, file, fetched.region),
                message: `\`${file.slice(0, pipe_to_shell_longestName)}\` is downloaded by ${fetched.name} and run without being verified.`,
                severity: 'medium',
                confidence: 'medium',
            };
            waiting.delete(file);
        }
        if (isRemoteDownload(invocation))
            for (const each of downloadedFiles(invocation))
                waiting.set(each, invocation);
    }
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/python-https-verify-off.js

const pythonHttpsVerifyOff = {
    id: 'dockerfile-lint/python-https-verify-off',
    scope: 'document',
    title: 'Python does not verify certificates',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'PYTHONHTTPSVERIFY=0 makes urllib accept any certificate, in the build and, with ENV, in every container.',
    advice: 'Remove the variable. For a private certificate authority set SSL_CERT_FILE.',
    references: ['https://peps.python.org/pep-0493/', 'CWE-295'],
    aliases: ['CKV2_DOCKER_5'],
    examples: {
        bad: [
            { text: 'FROM python:3.12\nENV PYTHONHTTPSVERIFY=0\n', lines: [2] },
            { text: 'FROM python:3.12\nENV A=1 \\\n    PYTHONHTTPSVERIFY="0"\n', lines: [3] },
            { text: 'FROM python:3.12\nRUN true && PYTHONHTTPSVERIFY=0 python get.py\n', lines: [2] },
        ],
        good: [
            { text: 'FROM python:3.12\nENV PYTHONHTTPSVERIFY=1\n' },
            { text: 'FROM python:3.12\nARG PYTHONHTTPSVERIFY\nLABEL PYTHONHTTPSVERIFY=0\n' },
            { text: 'FROM python:3.12\nRUN echo PYTHONHTTPSVERIFY=0\n' },
        ],
    },
    check({ doc }, report) {
        for (const setting of settings(doc)) {
            if (setting.name === 'PYTHONHTTPSVERIFY' && setting.value === '0') {
                report(settingReport(setting, 'makes Python accept any certificate'));
            }
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/rpm-no-verify.js



const rpmNoVerify = {
    id: 'dockerfile-lint/rpm-no-verify',
    scope: 'document',
    title: 'rpm does not verify the package',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Digest and signature are what ties a package to its distributor; without them anything may be installed.',
    advice: 'Import the key with `rpm --import` and leave the option away.',
    references: ['https://rpm.org/docs/latest/man/rpm.8', 'CWE-347'],
    aliases: ['CKV2_DOCKER_10'],
    examples: {
        bad: [
            { text: 'FROM fedora:41\nRUN rpm -i --nodigest https://rpm.example/a.rpm\n', lines: [2] },
            { text: 'FROM fedora:41\nRUN true; \\\n  rpm -Uvh --nosignature a.rpm\n', lines: [3] },
            { text: 'FROM fedora:41\nRUN rpm --noverify -i a.rpm\n', lines: [2] },
        ],
        good: [
            { text: 'FROM fedora:41\nRUN rpm --import https://rpm.example/key && rpm -i a.rpm\n' },
            { text: 'FROM fedora:41\nRUN rpm -qa --nosignature --nodigest\n' },
            { text: 'FROM fedora:41\nRUN rpm -e --nodeps a && echo rpm -i --nodigest\n' },
        ],
    },
    check({ doc }, report) {
        for (const invocation of invocations(doc)) {
            const { name, args } = invocation;
            // A query or a removal brings nothing in.
            const installs = ['i', 'U', 'F'].some((letter) => optionWord(args, { long: ['--install', '--upgrade', '--freshen', '--reinstall'], letter }));
            const queries = optionWord(args, { long: ['--query', '--verify'], letter: 'q' }) !== undefined;
            if (name !== 'rpm' || !installs || queries)
                continue;
            const word = optionWord(args, { long: ['--nodigest', '--nosignature', '--noverify'] });
            if (word === undefined)
                continue;
            report({
                region: word.region,
                message: `rpm installs packages without verifying them (\`${word.source}\`).`,
                ...commandEvidence(invocation),
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/run-privileges.js


function* runFlags(doc, name, value) {
    for (const { keyword, flags, rest } of effective(doc)) {
        if (keyword !== 'RUN')
            continue;
        for (const flag of flags)
            if (flag.name === name && flag.value?.text.toLowerCase() === value)
                yield { region: flag.region, ...evidenceOf(`--${name}=${value} ${rest.text}`) };
    }
}
const runSecurityInsecure = {
    id: 'dockerfile-lint/run-security-insecure',
    scope: 'document',
    title: 'A build step runs privileged',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'The step runs without the sandbox, as `docker run --privileged` does: its code can take over the build machine.',
    advice: 'Remove the flag; do what needs privileges outside the build.',
    references: ['https://docs.docker.com/reference/dockerfile/#run---security', 'CWE-250'],
    aliases: [],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN --security=insecure mount -t tmpfs none /mnt\n', lines: [2] },
            {
                text: 'FROM debian:12\nRUN --mount=type=cache,target=/c \\\n  --security=insecure make\n',
                lines: [3],
            },
        ],
        good: [
            { text: 'FROM debian:12\nRUN --security=sandbox make\n' },
            { text: 'FROM debian:12\nRUN make --security=insecure\n' },
        ],
    },
    check({ doc }, report) {
        for (const flag of runFlags(doc, 'security', 'insecure')) {
            report({
                ...flag,
                message: '`--security=insecure` runs this step without a sandbox.',
            });
        }
    },
};
const runNetworkHost = {
    id: 'dockerfile-lint/run-network-host',
    scope: 'document',
    title: "A build step uses the build machine's network",
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'The step reaches everything that listens on the build machine, among it metadata services and local daemons.',
    advice: 'Remove the flag; the default network reaches the internet, `--network=none` nothing.',
    references: ['https://docs.docker.com/reference/dockerfile/#run---network', 'CWE-653'],
    aliases: [],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN --network=host make\n', lines: [2] },
            { text: 'FROM debian:12\nONBUILD RUN --network=host make\n', lines: [2] },
        ],
        good: [
            { text: 'FROM debian:12\nRUN --network=none make\nRUN --network=default make\n' },
            { text: 'FROM debian:12\nRUN docker run --network=host a\n' },
        ],
    },
    check({ doc }, report) {
        for (const flag of runFlags(doc, 'network', 'host')) {
            report({
                ...flag,
                message: '`--network=host` puts this step on the network of the build machine.',
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/secret-files.js

/** Kinds of files that hold secrets, by path as people name them. */
const secretFiles = [
    { pattern: /(?:^|\/)\.env(?:\.[\w.-]+|\.?\*)?$/, what: 'environment file' },
    { pattern: /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/, what: 'SSH private key' },
    { pattern: /(?:^|\/)\.ssh\/?$/, what: 'SSH folder' },
    {
        pattern: /(?:^|\/)(?:[\w.-]*(?:private|priv|_key|-key|\.key)[\w-]*|key|privkey\d*)\.pem$/i,
        what: 'private key',
    },
    { pattern: /(?:^|\/)(?:[\w.-]*private[\w.-]*|server|tls|id_[\w.-]+)\.key$/i, what: 'private key' },
    { pattern: /(?:^|\/)[\w.-]+\.key$/i, what: 'key', isDoubtful: true },
    { pattern: /(?:^|\/)ssh_host_[\w*]+_key\*?$/, what: 'SSH host key' },
    { pattern: /(?:^|\/)[\w.-]+\.(?:p12|pfx|ppk)$/i, what: 'private key' },
    { pattern: /(?:^|\/)[\w.-]+\.(?:jks|keystore)$/i, what: 'key store' },
    { pattern: /(?:^|\/)[._]netrc$/, what: 'logins of .netrc' },
    { pattern: /(?:^|\/)\.htpasswd$/, what: 'password hashes' },
    {
        pattern: /(?:^|\/)\.(?:pypirc|git-credentials|pgpass|my\.cnf|dockercfg|vault-token|s3cfg|boto)$/,
        what: 'logins',
    },
    { pattern: /(?:^|\/)\.aws(?:\/(?:credentials)?)?$/, what: 'AWS credentials' },
    { pattern: /(?:^|\/)\.docker\/config\.json$/, what: 'registry logins' },
    {
        pattern: /(?:^|\/)(?:\.kube\/config|\.kube\/?|kubeconfig|[\w.-]+\.kubeconfig|kubeconfig\.ya?ml)$/,
        what: 'cluster login',
    },
    {
        pattern: /(?:^|\/)(?:[\w.-]*service[-_]?account[\w.-]*|application_default_credentials|(?:gcp|gcloud|google)[\w-]*-?(?:key|credentials)|credentials|client_secrets?)\.json$/i,
        what: 'cloud credentials',
    },
    { pattern: /(?:^|\/)secrets\.(?:ya?ml|json|env|toml)$/, what: 'secrets file' },
    { pattern: /(?:^|\/)[\w.-]*terraform\.tfstate$/, what: 'Terraform state' },
];
/** Names that say the file is public, a sample, or empty of secrets. */
const secret_files_harmless = /(?:example|sample|template|\.dist$|\.defaults?$|\.schema|\.tpl$|public|\.pub\b|\.pub$|(?:^|[/_.-])(?:ca|pub|signing|release(?=\.key$)|repo|archive|apt|gpg|trust|truststore|cacerts|debug|test)(?:[_.-]|$))/i;
/** The end of a path says it all; the patterns are not for words of any length. */
const maxPath = 300;
/** Where a public key is put, by its name or folder. */
const publicTarget = /\.(?:pub|asc|gpg)$|\/(?:keyrings|trusted\.gpg\.d|rpm-gpg|apk\/keys)(?:\/|$)/;
/** What a copied path holds; undefined for a file that is none of the known kinds, is public, or is test data. */
function secretFile(whole, target) {
    const path = whole.slice(-maxPath);
    if (secret_files_harmless.test(path.replace(/^.*\/(?=[^/])/, '')) || isTestData(path))
        return undefined;
    const found = secretFiles.find(({ pattern }) => pattern.test(path));
    return found?.isDoubtful === true && publicTarget.test(target.slice(-maxPath)) ? undefined : found;
}
/** Often without a secret in it: registries and switches only. */
const isPackageConfig = (path) => /(?:^|\/)(?:\.npmrc|\.yarnrc\.yml|auth\.json)$/.test(path);

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/secret-file-copied.js


const secretFileCopied = {
    id: 'dockerfile-lint/secret-file-copied',
    scope: 'document',
    title: 'A file with secrets is copied into the image',
    severity: 'high',
    confidence: 'medium',
    preset: 'security',
    why: 'The file stays in its layer even when a later step deletes it: everybody who can pull the image can read it.',
    advice: 'Mount it for the one step that needs it (`RUN --mount=type=secret`), and list it in .dockerignore.',
    references: ['https://docs.docker.com/build/building/secrets/', 'CWE-538', 'CIS-DOCKER-4.10'],
    aliases: ['DS-0031'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nCOPY .env /app/\n', lines: [2] },
            {
                text: 'FROM debian:12\nCOPY --chown=app a.txt \\\n  ./keys/id_ed25519 \\\n  /root/.ssh/\n',
                lines: [3],
            },
            {
                text: 'FROM debian:12\nADD ["server.key", "/etc/ssl/"]\nONBUILD COPY .env.production /app/.env\n',
                lines: [2, 3],
            },
            {
                text: 'FROM debian:12\nCOPY .npmrc package.json ./\nCOPY .aws/credentials /root/.aws/\n',
                lines: [2, 3],
            },
            {
                text: 'FROM debian:12\nCOPY acme.key ssh_host_ed25519_key /srv/\nCOPY site/.htpasswd /etc/nginx/\n',
                lines: [2, 2, 3],
            },
            {
                text: 'FROM debian:12\nCOPY --from=build /root/.netrc /root/.netrc\nCOPY my-service-account.json /\n',
                lines: [2, 3],
            },
        ],
        good: [
            { text: 'FROM debian:12\nCOPY vendor-2031.key /etc/apt/keyrings/\nADD vendor.key /tmp/vendor.asc\n' },
            { text: 'FROM debian:12\nCOPY api/testdata/id_rsa api/testdata/tls.key /data/\n' },
            { text: 'FROM debian:12\nCOPY .env.example id_rsa.pub ca.pem certs/ca-bundle.pem /app/\n' },
            { text: 'FROM debian:12\nCOPY package.json .\nCOPY app.env.ts env.key.ts fullchain.pem /app/\n' },
            { text: 'FROM debian:12\nCOPY nginx_signing.key RPM-GPG-KEY-a apt.gpg.key /etc/keys/\n' },
            { text: 'FROM debian:12\nCOPY config/default /app/.env\nRUN --mount=type=secret,id=.env make\n' },
            { text: 'FROM debian:12\nCOPY <<EOF /app/run.sh\nCOPY .env /app\nEOF\n# COPY .env /app\n' },
        ],
    },
    check({ doc }, report) {
        for (const { keyword, words } of effective(doc)) {
            if (keyword !== 'COPY' && keyword !== 'ADD')
                continue;
            const target = unquoted(words.at(-1)?.text ?? '');
            for (const { text, region } of words.slice(0, -1)) {
                const path = unquoted(text);
                const found = isPackageConfig(path) ? packageConfig : secretFile(path, target);
                if (found === undefined)
                    continue;
                report({
                    region,
                    message: `${keyword} puts \`${path}\` (${found.what}) into a layer of the image.`,
                    evidence: `${keyword} ${path}`,
                    ...(found.isDoubtful === true && { severity: 'medium', confidence: 'low' }),
                });
            }
        }
    },
};
const packageConfig = { what: 'package manager logins', isDoubtful: true };
const unquoted = (text) => text.replace(/^["']|["']$/g, '');

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/secret-in-env.js



const secretInEnv = {
    id: 'dockerfile-lint/secret-in-env',
    scope: 'document',
    title: 'A secret in ENV or ARG',
    severity: 'high',
    confidence: 'medium',
    preset: 'security',
    why: 'Values of ENV and ARG stay in the history of the image: everybody who can pull it can read them. Looked for are names that end in a word for a secret (PASSWORD, TOKEN, API_KEY …), tokens by the form their provider documents, and logins in URLs; obvious placeholders are left alone.',
    advice: 'Give it to the one step that needs it with `RUN --mount=type=secret`, or to the container when it starts.',
    references: [
        'https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/',
        'https://docs.docker.com/build/building/secrets/',
        'CWE-798',
        'CIS-DOCKER-4.10',
    ],
    aliases: ['DL3064', 'DS-0031', 'SecretsUsedInArgOrEnv'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nENV DB_PASSWORD=hunter2\n', lines: [2] },
            { text: 'FROM debian:12\nENV PORT=80 \\\n    NPM_TOKEN="abc def"\n', lines: [3] },
            { text: 'FROM debian:12\nARG GITHUB_TOKEN\nARG AWS_SECRET_ACCESS_KEY=abcdef0123\n', lines: [2, 3] },
            { text: 'FROM debian:12\nENV DATABASE_URL=postgres://app:hunter2@db.example/app\n', lines: [2] },
            { text: 'FROM debian:12\nENV API_KEY=${API_KEY:-abc123def}\n', lines: [2] },
            { text: `FROM debian:12\nENV BILLING=sk_live_${'a1b2c3d4'.repeat(2)}\n`, lines: [2] },
            { text: 'FROM debian:12\nENV jwtSecret s3cr3t\nENV POSTGRES_PASSWORD=changeme\n', lines: [2, 3] },
        ],
        good: [
            {
                text: 'FROM debian:12\nENV DB_PASSWORD_FILE=/run/secrets/db PASSWORD_HASH_ROUNDS=10 TOKEN_EXPIRY=3600\n',
            },
            {
                text: 'FROM debian:12\nENV SSH_AUTH_SOCK=/ssh PUBLIC_KEY=abc KEY_ID=1 AWS_ACCESS_KEY_ID="" TOKEN_URL=https://a\n',
            },
            { text: 'FROM debian:12\nENV DB_PASSWORD="" NPM_TOKEN=${NPM_TOKEN} API_KEY=$KEY\n' },
            { text: 'FROM mysql:8\nENV MYSQL_ALLOW_EMPTY_PASSWORD=yes MYSQL_RANDOM_ROOT_PASSWORD=1\n' },
            {
                text: 'FROM debian:12\nENV SSH_PRIVATE_KEY=/keys/id SECRET_KEY_BASE=dummy REDIS=redis://db.example:6379\n',
            },
            {
                text: 'FROM debian:12\nENV PWD=/srv BYPASS=x COMPASS=north MAX_TOKEN=100 TOKENIZER=bpe KEYBOARD=us\n',
            },
            { text: 'FROM debian:12\nRUN --mount=type=secret,id=npm NPM_TOKEN=$(cat /run/secrets/npm) npm ci\n' },
        ],
    },
    check({ doc }, report) {
        for (const { keyword, pairs } of effective(doc)) {
            if (keyword !== 'ENV' && keyword !== 'ARG')
                continue;
            for (const pair of pairs) {
                const found = secret(keyword, pair);
                if (found !== undefined)
                    report(found);
            }
        }
    },
};
function secret(keyword, { name, value, region }) {
    const { text, expands } = secret_in_env_literal(value);
    const kind = secretKind(name.text);
    const base = {
        region,
        message: `\`${keyword} ${name.text}\` leaves a secret in the history of the image.`,
        evidence: `${keyword} ${name.text}`,
    };
    if (value !== undefined) {
        const written = { ...base, evidence: `${base.evidence}=***`, unmasked: text, hide: [value.region] };
        // What a provider's token looks like needs no telling name.
        if (!expands && text.search(providerToken) === 0 && !isPlaceholder(text))
            return written;
        const inUrl = passwordInUrl(text, expands);
        if (inUrl !== undefined && !isPlaceholder(inUrl))
            return written;
        const placeholder = isPlaceholder(text);
        if (kind !== undefined && !expands && isLiteralSecret(text, kind) && !placeholder)
            return written;
        // A well-known password is one too; a made-up token only keeps a build step quiet.
        if (kind === 'password' && keyword === 'ENV' && placeholder) {
            return { ...written, severity: 'medium', confidence: 'low' };
        }
    }
    // Whatever `--build-arg` brings is kept as well.
    const asked = keyword === 'ARG' && kind !== undefined && text === '';
    return asked ? { ...base, severity: 'medium' } : undefined;
}
/** The default in `${NAME:-default}` is written out as well. */
function secret_in_env_literal(value) {
    const { text, expands } = value ?? { text: '', expands: false };
    const standard = expands ? /^\$\{\w+:?-([^${}]+)\}$/.exec(text)?.[1] : undefined;
    return standard === undefined ? { text, expands } : { text: standard, expands: false };
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/ssh-port.js

const sshPort = {
    id: 'dockerfile-lint/ssh-port',
    scope: 'document',
    title: 'The SSH port is exposed',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'An SSH server in a container is a second way in, with keys and passwords of its own that nobody rotates.',
    advice: 'Remove `EXPOSE 22`; use `docker exec`, `kubectl exec` or a debug container.',
    references: ['https://docs.docker.com/reference/dockerfile/#expose', 'CIS-DOCKER-5.6'],
    aliases: ['DS-0004', 'CKV_DOCKER_1'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nEXPOSE 22\n', lines: [2] },
            { text: 'FROM debian:12\nEXPOSE 80 \\\n  22/tcp\n', lines: [3] },
            { text: 'FROM debian:12\nEXPOSE 20-25\nONBUILD EXPOSE "22"\n', lines: [2, 3] },
        ],
        good: [
            { text: 'FROM debian:12\nEXPOSE 2222 8022/tcp 220-230\n' },
            { text: 'FROM debian:12\nEXPOSE 22/udp $PORT\n# EXPOSE 22\n' },
            { text: 'FROM debian:12\nRUN echo EXPOSE 22\n' },
        ],
    },
    check({ doc }, report) {
        for (const { keyword, words } of effective(doc)) {
            if (keyword !== 'EXPOSE')
                continue;
            for (const { text, region } of words) {
                const port = /^["']?(\d{1,5})(?:-(\d{1,5}))?(?:\/tcp)?["']?$/i.exec(text);
                if (port === null)
                    continue;
                const first = Number(port[1]);
                const last = Number(port[2] ?? port[1]);
                if (first > 22 || last < 22)
                    continue;
                report({ region, message: `\`EXPOSE ${text}\` offers SSH.`, evidence: `EXPOSE ${text}` });
            }
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/sudo.js


const sudo = {
    id: 'dockerfile-lint/sudo',
    scope: 'document',
    title: 'sudo in the build',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'An image in which sudo works without a password gives root to whatever breaks into the container.',
    advice: 'Do the privileged steps as `USER root`, then switch to another USER; use gosu or su-exec in an entrypoint.',
    references: ['https://docs.docker.com/build/building/best-practices/#user', 'CWE-250'],
    aliases: ['DL3004', 'DS-0010', 'CKV2_DOCKER_1'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN sudo apt-get update\n', lines: [2] },
            { text: 'FROM debian:12\nRUN cd /srv && \\\n  /usr/bin/sudo -u app make\n', lines: [3] },
            { text: 'FROM debian:12\nRUN ["sudo", "make"]\nONBUILD RUN sudo true\n', lines: [2, 3] },
            { text: 'FROM debian:12\nRUN curl https://get.example | sudo -E bash -\n', lines: [2] },
        ],
        good: [
            { text: 'FROM debian:12\nRUN apt-get update && apt-get install -y sudo\n' },
            { text: 'FROM debian:12\nRUN echo "app ALL=(ALL) ALL" > /etc/sudoers.d/app # sudo make\n' },
            { text: 'FROM debian:12\nRUN echo sudo make && command -v sudo\n' },
        ],
    },
    check({ doc }, report) {
        for (const invocation of invocations(doc)) {
            const { name, region } = invocation;
            if (name === 'sudo')
                report({ region, message: 'The build calls sudo.', ...commandEvidence(invocation) });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/syntax-unpinned.js

const syntaxUnpinned = {
    id: 'dockerfile-lint/syntax-unpinned',
    scope: 'document',
    title: 'The frontend of `# syntax=` is not pinned',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'The frontend is an image that runs in the build and reads every file and secret given to it; a tag can be moved.',
    advice: 'Pin it by digest: `# syntax=docker/dockerfile:1.12@sha256:…`, or leave the line away.',
    references: ['https://docs.docker.com/build/buildkit/frontend/', 'CWE-829'],
    aliases: [],
    yieldsTo: 'image-pin-check/image-tag',
    examples: {
        bad: [
            { text: '# syntax=docker/dockerfile:1\nFROM debian:12\n', lines: [1] },
            { text: '#escape=`\n#  syntax = acme/frontend\nFROM debian:12\n', lines: [2] },
        ],
        good: [
            { text: '# syntax=docker/dockerfile:1@sha256:' + '0'.repeat(64) + '\nFROM debian:12\n' },
            { text: '# a comment ends the directives\n# syntax=docker/dockerfile:1\nFROM debian:12\n' },
            { text: 'FROM debian:12\n# syntax=docker/dockerfile:1\n' },
        ],
    },
    check({ doc }, report) {
        for (const { place, text, region, reference } of images_images(doc)) {
            if (place !== 'syntax' || reference?.digest !== undefined)
                continue;
            report({
                region,
                message: `The build runs the frontend \`${text}\`, whatever it is on the day.`,
                evidence: `syntax=${text}`,
                ...(reference?.repository.startsWith('docker.io/docker/') && { severity: 'low' }),
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/untrusted-registry.js


const options = {
    allowedRegistries: {
        default: [],
        summary: 'Hosts, or hosts with a namespace, that images may come from; the rule is silent while it is empty.',
    },
};
const allowed = { allowedRegistries: ['registry.example', 'docker.io/library', 'ghcr.io/acme'] };
const untrustedRegistry = {
    id: 'dockerfile-lint/untrusted-registry',
    scope: 'document',
    title: 'An image from a registry that is not allowed',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Images from anywhere bring code that nobody in the organisation has looked at or can withdraw.',
    advice: 'Use an image from an allowed registry, or have the registry added to `allowedRegistries`.',
    references: [
        'https://docs.docker.com/build/building/best-practices/#choose-the-right-base-image',
        'CWE-829',
    ],
    aliases: ['DL3026'],
    options,
    examples: {
        bad: [
            { text: 'FROM quay.io/a/b:1\n', lines: [1], options: allowed },
            {
                text: 'FROM registry.example.evil.example/a:1\nCOPY --from=ghcr.io/acme2/a /a /a\n',
                lines: [1, 2],
                options: allowed,
            },
            {
                text: 'FROM node:22\nRUN --mount=type=bind,from=acme/tools,target=/t make\n',
                lines: [2],
                options: allowed,
            },
            { text: '# syntax=acme/frontend:1\nFROM node:22\n', lines: [1], options: allowed },
            { text: 'ARG V\nFROM quay.io/a/b:${V}\n', lines: [2], options: allowed },
        ],
        good: [
            { text: 'FROM quay.io/a/b:1\n' },
            {
                text: 'FROM registry.example/team/a:1 AS build\nFROM scratch\nCOPY --from=build /a /a\n',
                options: allowed,
            },
            { text: 'FROM index.docker.io/library/node:22\nCOPY --from=0 /a /a\n', options: allowed },
            { text: 'ARG IMAGE\nFROM ${IMAGE}\nFROM ghcr.io/acme/app:${IMAGE}\n', options: allowed },
            { text: 'FROM node@sha256:' + '0'.repeat(64) + '\n', options: allowed },
        ],
    },
    check({ doc, options: { allowedRegistries } }, report) {
        if (allowedRegistries.length === 0)
            return;
        const prefixes = allowedRegistries.map((entry) => entry.toLowerCase().replace(/\/+$/, ''));
        for (const image of images_images(doc)) {
            const name = knownName(image);
            if (name === undefined || prefixes.some((prefix) => name === prefix || name.startsWith(`${prefix}/`)))
                continue;
            report({
                region: image.region,
                message: `\`${image.text}\` comes from \`${name}\`, which is on no allowed registry.`,
                evidence: `${image.place} ${image.text}`,
            });
        }
    },
};
/** Where only the tag is a variable, the name is still sure. */
function knownName({ text, reference }) {
    if (reference !== undefined)
        return reference.repository;
    const name = parseImageReference(/^[^$]+(?=[:@]\$)/.exec(text)?.[0] ?? '');
    return name instanceof ImageReference ? name.repository : undefined;
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/wget-no-check-certificate.js




const wgetNoCheckCertificate = {
    id: 'dockerfile-lint/wget-no-check-certificate',
    scope: 'document',
    title: 'wget does not verify the certificate',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Whoever sits between the build and the server can answer with any file, and it ends up in the image.',
    advice: 'Leave the option away and install `ca-certificates`. For a private certificate authority use `--ca-certificate`.',
    references: [
        'https://www.gnu.org/software/wget/manual/html_node/HTTPS-_0028SSL_002fTLS_0029-Options.html',
        'CWE-295',
    ],
    aliases: ['CKV2_DOCKER_3'],
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nRUN wget --no-check-certificate https://files.example/a\n', lines: [2] },
            {
                text: 'FROM alpine:3.20\nRUN cd /tmp && \\\n    wget -q \\\n      --no-check-cert https://files.example/a\n',
                lines: [4],
            },
        ],
        good: [
            { text: 'FROM alpine:3.20\nRUN wget -q https://files.example/a\n' },
            { text: "FROM alpine:3.20\nRUN echo 'wget --no-check-certificate' > notes.txt\n" },
            { text: 'FROM alpine:3.20\nRUN serve & wget --no-check-certificate -qO- https://localhost:8443\n' },
            { text: 'FROM alpine:3.20\nHEALTHCHECK CMD wget --no-check-certificate -q https://127.0.0.1\n' },
        ],
    },
    check({ doc }, report) {
        for (const invocation of invocations(doc)) {
            const { name, args } = invocation;
            if (name !== 'wget')
                continue;
            // getopt takes every unambiguous beginning of a long option.
            const word = args.find((each) => /^--no-check-c[a-z]*$/.test(command_line_textOf(each)));
            if (word === undefined || isLoopback(operands(args, wgetValued).map(command_line_textOf)))
                continue;
            report({
                region: word.region,
                message: `wget with \`${word.source}\` accepts any certificate.`,
                ...commandEvidence(invocation),
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/world-writable.js




const worldWritable = {
    id: 'dockerfile-lint/world-writable',
    scope: 'document',
    title: 'Files that everybody may write',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'Any process in the container, whatever its user, can change the program or its configuration and so run as another.',
    advice: 'Give the files to the user that needs them (`COPY --chown=`) and keep modes such as 755 and 644.',
    references: ['https://docs.docker.com/reference/dockerfile/#copy---chown---chmod', 'CWE-732'],
    aliases: [],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN chmod -R 777 /srv\n', lines: [2] },
            {
                text: 'FROM debian:12\nRUN mkdir /srv && \\\n  chmod a+rwX /srv && chmod 0666 /srv/a\n',
                lines: [3, 3],
            },
            { text: 'FROM debian:12\nCOPY --chmod=777 run.sh /\nADD --chmod=0757 a /a\n', lines: [2, 3] },
            {
                text: 'FROM debian:12\nRUN chmod u=rwx,go+w /srv\nRUN find /srv -type d -exec chmod o+w {} +\n',
                lines: [2, 3],
            },
            { text: 'FROM debian:12\nRUN mkdir -p -m 777 /srv/cache\n', lines: [2] },
        ],
        good: [
            { text: 'FROM debian:12\nRUN chmod 1777 /tmp && chmod 755 /srv && chmod +x /srv/777\n' },
            { text: 'FROM debian:12\nRUN chmod ug+w /srv && chmod o-w /srv && chmod a+rX /srv\n' },
            { text: 'FROM debian:12\nCOPY --chmod=0755 run.sh /\nRUN echo chmod 777 /srv\n' },
            { text: 'FROM debian:12\nRUN chmod "$MODE" /srv && chmod 4755 /srv/a && chmod +w /srv/b\n' },
            { text: 'FROM debian:12\nRUN mkdir -m 1777 /srv/tmp && chmod a+rwxt /srv/tmp\n' },
        ],
    },
    check({ doc }, report) {
        const message = (mode) => `Mode \`${mode}\` lets everybody write.`;
        for (const { keyword, flags, rest } of effective(doc)) {
            const mode = flags.find(({ name }) => name === 'chmod')?.value;
            if (mode === undefined || !isWorldWritable(mode.text))
                continue;
            const evidence = evidenceOf(`${keyword} --chmod=${mode.text} ${rest.text}`);
            report({ region: mode.region, message: message(mode.text), ...evidence });
        }
        for (const invocation of invocations(doc)) {
            const { name, args } = invocation;
            for (const word of modes(name, args)) {
                const mode = /^(?:--mode=|-m)?(.*)$/.exec(command_line_textOf(word))?.[1] ?? '';
                if (!isWorldWritable(mode))
                    continue;
                report({ region: word.region, message: message(mode), ...commandEvidence(invocation) });
            }
        }
    },
};
/** chmod(1): without the sticky bit, which keeps others from replacing files in a shared folder. */
function isWorldWritable(mode) {
    if (/^[0-7]{3,5}$/.test(mode)) {
        const bits = Number.parseInt(mode, 8);
        return (bits & 0o002) !== 0 && (bits & 0o1000) === 0;
    }
    const clauses = mode.split(',').map((clause) => /^([ugoa]*)([-+=][-+=rwxXstugo]*)$/.exec(clause));
    const grants = (right, classes) => clauses.some((clause) => clause !== null && classes.test(clause[1] ?? '') && right.test(clause[2] ?? ''));
    // `+w` without a class is cut by the umask.
    return grants(/[+=][rxXst]*w/, /[oa]/) && !grants(/[+=][rwxXs]*t/, /^/);
}
function* modes(name, args) {
    if (name === 'chmod') {
        const word = args.find((each) => !/^-(?:[RcfvhHLP]+$|-)/.test(command_line_textOf(each)));
        if (word !== undefined)
            yield word;
    }
    if (name !== 'mkdir' && name !== 'install')
        return;
    for (const { word } of optionValues(args, ['-m', '--mode']))
        yield word;
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/yum-nogpgcheck.js





const yumNogpgcheck = {
    id: 'dockerfile-lint/yum-nogpgcheck',
    scope: 'document',
    title: 'Packages are installed without checking their signature',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'The signature is what ties a package to its distributor; without it a mirror or anyone on the way can swap it.',
    advice: 'Import the key of the repository with `rpm --import` and leave the option away.',
    references: ['https://dnf.readthedocs.io/en/latest/command_ref.html', 'CWE-347'],
    aliases: ['CKV2_DOCKER_9'],
    examples: {
        bad: [
            { text: 'FROM fedora:41\nRUN dnf -y install --nogpgcheck https://rpm.example/a.rpm\n', lines: [2] },
            { text: 'FROM rockylinux:9\nRUN yum makecache \\\n && yum --nogpgcheck install -y a\n', lines: [3] },
            { text: 'FROM fedora:41\nRUN microdnf install --setopt=gpgcheck=0 a\n', lines: [2] },
            { text: 'FROM opensuse/leap:15.6\nRUN zypper --no-gpg-checks install -y a\n', lines: [2] },
        ],
        good: [
            { text: 'FROM fedora:41\nRUN dnf -y install --setopt=gpgcheck=1 a\n' },
            { text: 'FROM fedora:41\nRUN echo "--nogpgcheck" && dnf -y install a # --nogpgcheck\n' },
            { text: 'FROM opensuse/leap:15.6\nRUN zypper --gpg-auto-import-keys refresh\n' },
        ],
    },
    check({ doc }, report) {
        for (const invocation of invocations(doc)) {
            const { name, args } = invocation;
            const word = yum_nogpgcheck_unchecked(name, args);
            if (word === undefined)
                continue;
            report({
                region: word.region,
                message: `${name} installs packages without checking who signed them.`,
                ...commandEvidence(invocation),
            });
        }
    },
};
function yum_nogpgcheck_unchecked(name, args) {
    if (name === 'zypper')
        return optionWord(args, { long: ['--no-gpg-checks', '--allow-unsigned-rpm'] });
    if (!isRpmInstaller(name))
        return undefined;
    for (const { value, word } of optionValues(args, ['--setopt'])) {
        if (isFalse(/^(?:.+\.)?(?:localpkg_|pkg_)?gpgcheck=(.*)$/.exec(value)?.[1]))
            return word;
    }
    return optionWord(args, { long: ['--nogpgcheck', '--no-gpgchecks'] });
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/yum-sslverify-off.js





const yumSslverifyOff = {
    id: 'dockerfile-lint/yum-sslverify-off',
    scope: 'document',
    title: 'yum or dnf does not verify certificates',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Whoever sits between the build and the repository can answer with other package lists.',
    advice: 'Remove the option. For a private certificate authority use `--setopt=sslcacert=FILE`.',
    references: ['https://dnf.readthedocs.io/en/latest/conf_ref.html', 'CWE-295'],
    aliases: ['CKV2_DOCKER_15'],
    examples: {
        bad: [
            { text: 'FROM fedora:41\nRUN dnf install -y --setopt=sslverify=false curl\n', lines: [2] },
            { text: 'FROM fedora:41\nRUN microdnf install \\\n  --setopt=*.sslverify=0 curl\n', lines: [3] },
            { text: 'FROM rockylinux:9\nRUN yum --setopt sslverify=no -y install curl\n', lines: [2] },
        ],
        good: [
            { text: 'FROM fedora:41\nRUN dnf install -y --setopt=sslverify=true curl\n' },
            {
                text: 'FROM fedora:41\nRUN dnf install -y --setopt=tsflags=nodocs --setopt=install_weak_deps=0 curl\n',
            },
            { text: 'FROM fedora:41\nRUN echo dnf --setopt=sslverify=false\n' },
        ],
    },
    check({ doc }, report) {
        for (const invocation of invocations(doc)) {
            const { name, args } = invocation;
            if (!isRpmInstaller(name))
                continue;
            for (const { value, word } of optionValues(args, ['--setopt'])) {
                const pair = /^(?:.+\.)?sslverify=(.*)$/.exec(value);
                if (!isFalse(pair?.[1]))
                    continue;
                report({
                    region: word.region,
                    message: `${name} accepts any certificate with sslverify switched off.`,
                    ...commandEvidence(invocation),
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/check.js






























const dockerfileLint = {
    id: 'dockerfile-lint',
    title: 'Dockerfile lint',
    summary: 'Finds insecure Dockerfiles: root, secrets, unverified downloads, images from unknown registries.',
    inputs: [
        {
            name: 'allowed-registries',
            kind: 'list',
            summary: 'Registry hosts, or hosts with a namespace (`ghcr.io/acme`), that images may come from.',
            otherwise: 'every registry is allowed',
            where: 'anywhere',
        },
    ],
    examplePath: 'Dockerfile',
    claims: claimDockerfile,
    parse,
    rules: [
        lastUserRoot,
        missingUser,
        sudo,
        untrustedRegistry,
        imageUntagged,
        imageLatest,
        syntaxUnpinned,
        secretInEnv,
        secretFileCopied,
        chpasswd,
        pipeToShell,
        addRemoteWithoutChecksum,
        worldWritable,
        sshPort,
        dockerSocket,
        runSecurityInsecure,
        runNetworkHost,
        curlInsecure,
        wgetNoCheckCertificate,
        pipTrustedHost,
        pythonHttpsVerifyOff,
        nodeTlsRejectOff,
        npmStrictSslOff,
        gitSslVerifyOff,
        yumSslverifyOff,
        yumNogpgcheck,
        rpmNoVerify,
        apkAllowUntrusted,
        aptAllowUnauthenticated,
    ].map((lowInTestData)),
};
function parse(file) {
    const reading = readDockerfile(file);
    if (reading === undefined)
        return {};
    const { doc, problems, excluded } = reading;
    if (excluded !== undefined)
        return { excluded };
    return problems.length === 0 ? { doc } : { doc, problems };
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/claims.js

/** What the path of a file says about the references in it. */
const kinds = ['dockerfile', 'workflow', 'action', 'compose', 'yaml'];
const composeName = /^(?:docker-compose[\w.-]*|compose(?:\.[\w-]+)*)\.ya?ml$/i;
/** GitHub reads workflows from this folder of the repository's root, and not from folders below it. */
const workflowPath = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/** What the check may find in a file, by its path alone. Most YAML is none of it: its content decides. */
function claim(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dockerfile = claimDockerfile(path);
    if (dockerfile !== undefined)
        return { ...dockerfile, kind: 'dockerfile' };
    if (workflowPath.test(path))
        return { kind: 'workflow', certain: true };
    if (composeName.test(name))
        return { kind: 'compose', certain: true };
    if (/^action\.ya?ml$/.test(name))
        return { kind: 'action', certain: false };
    return /\.(?:ya?ml|json)$/.test(name) ? { kind: 'yaml', certain: false } : undefined;
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/reference.js
/** For a message, as Markdown shows code: a stranger's text is as long as the stranger likes. */
const reference_code = (text) => `\`${(text.length > 300 ? `${text.slice(0, 299)}…` : text).replaceAll('`', "'")}\``;
/** The images of a document that are known, each with its parts. */
function* knownImages({ references, }) {
    for (const pin of references) {
        if (pin.kind === 'image' && pin.state.status === 'known')
            yield { pin, image: pin.state.parts };
    }
}
/** The actions and reusable workflows of a document that are known, each with its parts. */
function* knownActions({ references, }) {
    for (const pin of references) {
        if (pin.kind === 'action' && pin.state.status === 'known')
            yield { pin, action: pin.state.parts };
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

;// CONCATENATED MODULE: ./out/actions/image-pin-check/image.js



/** Signs that no image name can hold, each of a way to fill a text in later. */
const fillers = [
    [/\$\{\{/, 'expression'],
    [/\{\{|\{%|<%/, 'template'],
    [/\$[\w({]/, 'variable'],
    // `<your-image>`, `%IMAGE%`, `{image}`, `@@IMAGE@@`, `IMAGE_NAME`: written to be replaced before it is used.
    [/[<>%{}]|@[A-Z_]*@|^[A-Z][A-Z0-9_]*$/, 'placeholder'],
];
/** The text ends with a digest that is one value filled in later; a `{{ end }}` behind it says that there are others. */
const filledInDigest = /@sha256:(?:\$\w+|\$\{\w+\}|\$?\{\{[^{}]*\}\})["']?$/;
/** Reads the text of an image reference; no filling in, that is the place's work. */
function imageState(text) {
    if (filledInDigest.test(text))
        return { status: 'pinned' };
    for (const [sign, why] of fillers)
        if (sign.test(text))
            return { status: 'unknown', why };
    const parsed = parseImageReference(text);
    return parsed instanceof ImageReference
        ? { status: 'known', parts: parsed }
        : { status: 'invalid', reason: referenceFaults[parsed] };
}
const dockerScheme = 'docker://';
/** The image of a `docker://` URL; undefined for other texts. */
const dockerUrlImage = (text) => text.slice(0, dockerScheme.length).toLowerCase() === dockerScheme
    ? text.slice(dockerScheme.length)
    : undefined;
/** No digest, and either no tag or `latest`. */
const isLatest = ({ tag, digest }) => digest === undefined && (tag === undefined || tag === 'latest');
/** For a message: what is written, and what it comes to where that differs. */
const shownAs = ({ text, resolved }) => resolved === undefined ? reference_code(text) : `${reference_code(resolved)} (written ${reference_code(text)})`;
/** A single word that is no official image: most likely built, or replaced, where it is used. */
const isLocal = ({ text, resolved }, image) => isLocalName(resolved ?? dockerUrlImage(text) ?? text, image);
/** A further sentence for a message; empty for other images. */
const localNote = (pin, image) => isLocal(pin, image) ? ' It is no Docker official image, and may be built locally.' : '';

;// CONCATENATED MODULE: ./out/actions/image-pin-check/places/dockerfile.js



/** FROM, COPY/ADD --from, RUN --mount=from and `# syntax=`. */
function* dockerfilePins(doc) {
    const lines = new parse_lines/* Lines */.q(doc.path, doc.text);
    for (const image of namedImages(doc)) {
        const word = dockerfile_wholeTag(image.word, doc.text, lines);
        yield pin(word === image.word ? image : { ...image, word, resolved: undefined });
    }
}
/** A word that a tag of a template starts in, up to the end of the tag: blanks in the tag have cut it. */
function dockerfile_wholeTag(word, text, lines) {
    if (word.text.lastIndexOf('{{') <= word.text.lastIndexOf('}}'))
        return word;
    const { startLine, startColumn } = word.region;
    const start = lines.offsetOf(startLine) + startColumn - 1;
    const line = text.slice(start, Math.min(lines.offsetOf(startLine + 1), start + longestTag)).trimEnd();
    const close = line.indexOf('}}');
    const [whole = ''] = close === -1 ? [line] : (/^.{2}(?:\{\{[^{}]*\}\}|\S)*/.exec(line.slice(close)) ?? []);
    const length = (close === -1 ? 0 : close) + whole.length;
    return { text: line.slice(0, length), region: lines.region(start, start + length) };
}
/** In UTF-16 code units. */
const longestTag = 1000;
function pin({ place, word: { text, region }, resolved, local }) {
    const written = { kind: 'image', place, text, region };
    const filledIn = local === 'stage' || resolved === undefined || resolved === text ? {} : { resolved };
    if (local !== undefined)
        return { ...written, ...filledIn, state: { status: 'local', what: local } };
    const state = imageState(resolved ?? text);
    if (resolved !== undefined || state.status === 'pinned')
        return { ...written, ...filledIn, state };
    const isArgument = state.status === 'unknown' ? state.why === 'variable' : text.includes('$');
    return { ...written, state: isArgument ? { status: 'unknown', why: 'argument' } : state };
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/dockerfile-file.js



/** Reads a Dockerfile; of a template, whatever references can be seen in it. */
function readDockerfilePins(file) {
    const reading = readDockerfile(file);
    if (reading === undefined)
        return {};
    const { doc: dockerfile, problems, excluded } = reading;
    const references = inOrder(dockerfilePins(dockerfile));
    if (excluded !== undefined && (excluded !== 'template' || references.length === 0))
        return { excluded };
    const { path, text, comments } = dockerfile;
    const doc = { path, text, comments, references };
    return problems.length === 0 ? { doc } : { doc, problems };
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/action-invalid.js

const actionInvalid = {
    id: 'image-pin-check/action-invalid',
    scope: 'document',
    title: 'Not a valid action reference',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'GitHub refuses the workflow, or will take whatever a later edit makes of it; nothing is pinned by such a text.',
    advice: 'Write `owner/repo[/path]@<full commit>`, `./path`, or `docker://image@sha256:…`.',
    references: [
        'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses',
    ],
    aliases: [],
    examples: {
        bad: [
            {
                path: '.github/workflows/build.yml',
                text: 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout\n' +
                    '      - uses: checkout@v4\n',
                lines: [6, 7],
            },
        ],
        good: [
            {
                path: '.github/workflows/build.yml',
                text: 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ./build\n',
            },
        ],
    },
    check({ doc }, report) {
        for (const pin of doc.references) {
            if (pin.kind !== 'action' || pin.state.status !== 'invalid')
                continue;
            report({
                region: pin.region,
                message: `${reference_code(pin.text)} ${pin.state.reason}.`,
                evidence: pin.text,
                properties: { place: pin.place },
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/action-short-sha.js

const commit = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';
const actionShortSha = {
    id: 'image-pin-check/action-short-sha',
    scope: 'document',
    title: 'Abbreviated commit',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'An abbreviated commit looks like a pin and is none: GitHub resolves it only as a branch or tag of that name, ' +
        'which anyone with write access to the repository can make.',
    advice: 'Write all 40 digits of the commit.',
    references: [
        'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions',
        'CWE-829',
    ],
    aliases: [],
    examples: {
        bad: [
            {
                path: '.github/workflows/build.yml',
                text: 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n' +
                    '      - uses: actions/checkout@1a2b3c4\n',
                lines: [6],
            },
        ],
        good: [
            {
                path: '.github/workflows/build.yml',
                text: 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n' +
                    `      - uses: actions/checkout@${commit}\n`,
            },
        ],
    },
    check({ doc }, report) {
        for (const { pin, action } of knownActions(doc)) {
            if (action.pin !== 'short-commit')
                continue;
            report({
                region: pin.region,
                message: `${reference_code(pin.text)} names only ${action.ref.length} digits of a commit, which is no pin.`,
                evidence: pin.text,
                properties: { place: pin.place },
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/action-unpinned.js

/** The platform's own owners: who can change their actions can change the runner too. */
const platformOwners = ['actions', 'github'];
const looks = {
    branch: 'looks like a branch and changes with every push',
    version: 'looks like a version tag, which its owner can move',
    name: 'is a branch or a tag, which its owner can move',
};
const action_unpinned_commit = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';
const actionUnpinned = {
    id: 'image-pin-check/action-unpinned',
    scope: 'document',
    title: 'Action or reusable workflow not pinned to a commit',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'A branch or tag can be pointed at other code after the review; the next run executes it with the token and ' +
        'the secrets of the job.',
    advice: 'Write the full commit and keep the version as a comment: `owner/repo@<commit> # v1.2.3`.',
    references: [
        'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions',
        'CWE-829',
        'CWE-1357',
    ],
    aliases: ['unpinned-uses'],
    options: {
        trustedOwners: {
            default: [],
            summary: 'Owners whose actions are reported as medium instead of high, beside actions and github.',
        },
    },
    examples: {
        bad: [
            {
                path: '.github/workflows/build.yml',
                text: 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v4\n' +
                    '      - uses: someone/deploy@main\n  call:\n    uses: someone/ci/.github/workflows/test.yml@v1\n',
                lines: [6, 7, 9],
            },
            {
                path: 'action.yml',
                text: 'name: Set up\nruns:\n  using: composite\n  steps:\n    - uses: someone/setup@v2\n',
                lines: [5],
                options: { trustedOwners: ['someone'] },
            },
            {
                path: '.github/workflows/build.yml',
                text: 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: someone/deploy//@main\n' +
                    '      - uses: someone/deploy/./sub/../@v1\n',
                lines: [6, 7],
            },
        ],
        good: [
            {
                path: '.github/workflows/lint.yml',
                text: 'on: push\njobs:\n  lint:\n    runs-on: ubuntu-24.04\n    steps:\n' +
                    `      - uses: someone/lint/@${action_unpinned_commit} # v3\n`,
            },
            {
                path: '.github/workflows/build.yml',
                text: 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n' +
                    `      - uses: someone/build@${action_unpinned_commit} # v1.2.3\n      - uses: ./.github/actions/setup\n` +
                    '      - uses: $/actions/setup\n  call:\n    uses: ./.github/workflows/test.yml\n',
            },
        ],
    },
    check({ doc, options }, report) {
        const trusted = new Set([...platformOwners, ...options.trustedOwners].map((owner) => owner.toLowerCase()));
        for (const { pin, action } of knownActions(doc)) {
            if (action.pin === 'commit' || action.pin === 'short-commit')
                continue;
            const mustBeTag = needsTag(action);
            report({
                region: pin.region,
                message: mustBeTag
                    ? `Reusable workflow ${reference_code(pin.text)} can be named by a version tag alone, which its owner can move.`
                    : `${described(action)} ${reference_code(pin.text)}: ${reference_code(action.ref)} ${looks[action.pin]}.`,
                evidence: pin.text,
                severity: mustBeTag ? 'low' : trusted.has(action.owner.toLowerCase()) ? 'medium' : 'high',
                properties: { place: pin.place },
            });
        }
    },
};
const described = (action) => action.reusableWorkflow ? 'Reusable workflow' : 'Action';
/**
 * The SLSA generators find their own version in the tag that they were called by, and refuse a commit.
 * https://github.com/slsa-framework/slsa-github-generator#referencing-slsa-builders-and-generators
 */
const needsTag = ({ owner, repository, path, ref }) => `${owner}/${repository}`.toLowerCase() === 'slsa-framework/slsa-github-generator' &&
    /^\.github\/workflows\/[\w-]+_slsa3\.yml$/.test(path) &&
    /^(?:refs\/tags\/)?v\d+\.\d+\.\d+$/.test(ref);

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/image-invalid.js

const imageInvalid = {
    id: 'image-pin-check/image-invalid',
    scope: 'document',
    title: 'Not a valid image reference',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'What is no valid reference cannot be pulled; a digest with a wrong letter or length looks like a pin and is ' +
        'none.',
    advice: 'Write `[registry/]name[:tag][@sha256:<64 hexadecimal digits>]`, the name in lower case.',
    references: ['https://pkg.go.dev/github.com/distribution/reference'],
    aliases: [],
    examples: {
        bad: [
            { path: 'Dockerfile', text: 'FROM Node:22\nFROM node@sha256:abc\n', lines: [1, 2] },
            { path: 'compose.yaml', text: "services:\n  db:\n    image: 'postgres:17:alpine'\n", lines: [3] },
        ],
        good: [
            { path: 'Dockerfile', text: 'FROM registry.example:5000/team/node:22\n' },
            { path: 'compose.yaml', text: 'services:\n  db:\n    image: ${REGISTRY}/postgres:17\n' },
        ],
    },
    check({ doc }, report) {
        for (const pin of doc.references) {
            if (pin.kind !== 'image' || pin.state.status !== 'invalid')
                continue;
            report({
                region: pin.region,
                message: `${shownAs(pin)} ${pin.state.reason}.`,
                evidence: pin.text,
                properties: { place: pin.place },
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/image-latest.js


/** Where BuildKit looks for a named build context before it asks a registry. */
const contexts = new Set(['copy-from', 'mount-from']);
const image_latest_imageLatest = {
    id: 'image-pin-check/image-latest',
    scope: 'document',
    title: 'Image without a version',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Without a tag, or with the tag latest, every pull may bring another image: nobody reviewed it, a build ' +
        'cannot be repeated, and whoever can push to the repository runs code here at once.',
    advice: 'Name a version and its digest: `name:version@sha256:…`.',
    references: [
        'https://docs.docker.com/build/building/best-practices/#pin-base-image-versions',
        'https://kubernetes.io/docs/concepts/containers/images/#image-names',
        'CWE-829',
        'CWE-494',
    ],
    aliases: [
        'DL3006',
        'DL3007',
        'DS-0001',
        'CKV_DOCKER_7',
        'CKV_K8S_14',
        'KSV-0013',
        'latest-tag',
        'unpinned-images',
    ],
    examples: {
        bad: [
            { path: 'Dockerfile', text: 'FROM node\nCOPY --from=busybox:latest /bin/sh /bin/sh\n', lines: [1, 2] },
            {
                path: 'flow.yaml',
                text: 'apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nspec:\n  templates:\n    - name: say\n' +
                    '      script:\n        image: python\n        source: print(1)\n',
                lines: [7],
            },
            { path: 'compose.yaml', text: 'services:\n  db:\n    image: postgres:${TAG:-latest}\n', lines: [3] },
            {
                path: '.github/workflows/build.yml',
                text: 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    container: node\n    steps:\n' +
                    '      - uses: docker://alpine:latest\n',
                lines: [5, 7],
            },
        ],
        good: [
            {
                path: 'Dockerfile',
                text: 'FROM node:22 AS build\nFROM build\nCOPY --from=build /app /app\nFROM scratch\n',
            },
            {
                path: 'compose.yaml',
                text: 'services:\n  web:\n    build: .\n    image: shop/web\n  db:\n    image: $DB_IMAGE\n',
            },
        ],
    },
    check({ doc }, report) {
        for (const { pin, image } of knownImages(doc)) {
            if (!isLatest(image))
                continue;
            const fault = image.tag === undefined ? 'has no tag and so means `latest`' : 'follows the tag `latest`';
            // A bare word may as well be a build context of that name, which only the build knows.
            const isContext = contexts.has(pin.place) && /^\w+$/.test(pin.text);
            report({
                region: pin.region,
                message: `${shownAs(pin)} ${fault}.${localNote(pin, image)}`,
                evidence: pin.text,
                ...(isContext ? { confidence: 'low' } : {}),
                ...(isLocal(pin, image) ? { severity: 'medium', confidence: 'low' } : {}),
                properties: { place: pin.place },
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/image-tag.js


const image_tag_digest = 'sha256:1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f809';
const imageTag = {
    id: 'image-pin-check/image-tag',
    scope: 'document',
    title: 'Image with a tag but no digest',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'A tag can be moved to other content at any time, by the publisher or by whoever has stolen their token. ' +
        'Only a digest names the content that was reviewed.',
    advice: 'Keep the tag for people and add the digest for machines: `name:tag@sha256:…`.',
    references: [
        'https://docs.docker.com/build/building/best-practices/#pin-base-image-versions',
        'https://kubernetes.io/docs/concepts/containers/images/#image-names',
        'CWE-829',
        'CWE-494',
    ],
    aliases: ['CKV_K8S_43', 'unpinned-images'],
    examples: {
        bad: [
            { path: 'Dockerfile', text: '# syntax=docker/dockerfile:1\nFROM node:22\n', lines: [1, 2] },
            {
                path: 'deploy/web.yaml',
                text: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n' +
                    '      image: nginx:1.27\n',
                lines: [8],
            },
        ],
        good: [
            { path: 'Dockerfile', text: `FROM node:22@${image_tag_digest}\nRUN --mount=from=busybox@${image_tag_digest} ls\n` },
            { path: 'compose.yaml', text: `services:\n  db:\n    image: postgres:17@${image_tag_digest}\n` },
        ],
    },
    check({ doc }, report) {
        for (const { pin, image } of knownImages(doc)) {
            if (isLatest(image) || image.digest !== undefined)
                continue;
            report({
                region: pin.region,
                message: `${shownAs(pin)} has a tag, which can be moved, and no digest.${localNote(pin, image)}`,
                evidence: pin.text,
                ...(isLocal(pin, image) ? { confidence: 'low' } : {}),
                properties: { place: pin.place },
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/unresolved-reference.js

const because = {
    expression: 'an expression is evaluated in the run',
    argument: 'a build argument has no value before the build',
    variable: 'a variable is filled in later',
    template: 'a template is filled in later',
    placeholder: 'it is a placeholder',
};
const unresolvedReference = {
    id: 'image-pin-check/unresolved-reference',
    scope: 'document',
    title: 'Reference that cannot be known before the run',
    severity: 'info',
    confidence: 'high',
    preset: 'recommended',
    why: 'Whether it is pinned depends on a value that is not in the file; this check can neither blame nor clear it.',
    advice: 'Where it may be written out, write it out with its digest; else see that the value carries one.',
    references: ['https://docs.docker.com/build/building/variables/', 'CWE-829'],
    aliases: [],
    examples: {
        bad: [
            { path: 'Dockerfile', text: 'ARG BASE\nFROM $BASE\n', lines: [2] },
            { path: 'compose.yaml', text: 'services:\n  db:\n    image: ${DB_IMAGE}\n', lines: [3] },
        ],
        good: [{ path: 'Dockerfile', text: 'ARG VERSION=22\nFROM node:$VERSION\n' }],
    },
    check({ doc }, report) {
        for (const pin of doc.references) {
            if (pin.state.status !== 'unknown')
                continue;
            report({
                region: pin.region,
                message: `Whether ${reference_code(pin.text)} is pinned is not known: ${because[pin.state.why]}.`,
                evidence: pin.text,
                properties: { place: pin.place, why: pin.state.why },
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/image-pin-check/tally.js
/** How many references there are and how they stand, in all (`pinned`) and by place (`compose.pinned`). */
function tally_tally({ references }) {
    const counts = { references: references.length };
    for (const reference of references) {
        const verdict = verdictOn(reference);
        for (const name of [verdict, `${reference.place}.${verdict}`])
            counts[name] = (counts[name] ?? 0) + 1;
    }
    return counts;
}
/** What is unknown, local or invalid is neither pinned nor unpinned. */
function verdictOn(pin) {
    if (pin.state.status !== 'known')
        return pin.state.status;
    const isPinned = pin.kind === 'image' ? pin.state.parts.digest !== undefined : pin.state.parts.pin === 'commit';
    return isPinned ? 'pinned' : 'unpinned';
}

// EXTERNAL MODULE: ./out/shared/parse/yaml-path.js
var yaml_path = __webpack_require__(4097);
;// CONCATENATED MODULE: ./out/shared/parse/kubernetes.js

/** An object for a cluster: `apiVersion` and `kind` are there, as texts. */
const isKubernetes = (root) => (0,yaml_path/* text */.Qq)((0,yaml_path/* child */.jf)(root, 'apiVersion')) !== undefined && (0,yaml_path/* text */.Qq)((0,yaml_path/* child */.jf)(root, 'kind')) !== undefined;
/** False for a text that holds no such object, unless an escape hides a key. Cheap: looked at before parsing. */
const mayBeKubernetes = (source) => source.includes('apiVersion') && source.includes('kind');
/** Keys at the left margin say that the file can be nothing but an object for a cluster. */
const isSurelyKubernetes = (source) => /^apiVersion[ \t]*:/m.test(source) && /^kind[ \t]*:/m.test(source);

// EXTERNAL MODULE: ./out/shared/parse/yaml-lines.js
var yaml_lines = __webpack_require__(267);
;// CONCATENATED MODULE: ./out/shared/parse/template.js

/**
 * The kind of template a text is, where it becomes YAML only when an engine has filled it in; undefined for YAML.
 * Braces inside quotes, block scalars and comments are YAML whoever reads them later (Ansible, Argo, Prometheus),
 * and so are `${…}` and GitHub's `${{ … }}`. Only what Helm alone says (`.Values`) counts inside quotes too.
 */
function looksTemplated(text) {
    for (const { content } of (0,yaml_lines/* linesOutsideBlocks */.h)(text)) {
        const kind = content.startsWith('#') ? undefined : kindOfLine(content);
        if (kind !== undefined)
            return kind;
    }
    return undefined;
}
function kindOfLine(content) {
    const value = template_valueOf(content);
    if (content.startsWith('<%') || value.startsWith('<%'))
        return 'ERB template';
    if (/^(?:\{%|\{#.*#\})/.test(content) || value.startsWith('{%'))
        return 'Jinja template';
    if (/\{\{-? *(?:\.(?:Values|Release|Chart|Capabilities)\b|(?:include|template|tpl) )/.test(content))
        return 'Helm template';
    if (isWholeTag(content))
        return kindOfTag(content);
    return value.startsWith('{{') && value.includes('}}') ? kindOfTag(value) : undefined;
}
/** What stands behind a plain key or a dash. */
function template_valueOf(content) {
    return content.replace(/^(?:- +)*(?:[\w./-]+: +)?/, '');
}
/** A line that is nothing but one tag, opens a tag of several lines, or has a tag for a key. */
function isWholeTag(content) {
    if (!content.startsWith('{{'))
        return false;
    const end = content.indexOf('}}');
    return end === -1
        ? /^\{\{-? *(?:\/\*|$)/.test(content)
        : content.endsWith('}}') || content.startsWith(':', end + 2);
}
function kindOfTag(tag) {
    if (/^\{\{-? *(?:\/\*|[.$(]|(?:if|range|with|end|else|define|block)\b)|^\{\{-/.test(tag))
        return 'Go template';
    return /^\{\{[#^/>!{&]/.test(tag) ? 'Mustache template' : 'Jinja template';
}

// EXTERNAL MODULE: ./out/shared/parse/yaml.js + 7 modules
var parse_yaml = __webpack_require__(4416);
;// CONCATENATED MODULE: ./out/actions/image-pin-check/content.js

/**
 * What a text must hold to be worth parsing. Looking is cheap and parsing is not: most YAML of a repository ends here.
 * For an object of a cluster words count, wherever they stand: it may be indented, or written in braces.
 */
function mayHoldReferences(text) {
    const has = (word) => text.includes(word);
    return ((mayBeKubernetes(text) && (has('ontainers') || has('reference') || has('argoproj.io/'))) ||
        (servicesKey.test(text) && imageKey.test(text)) ||
        (has('jobs') && onKey.test(text)) ||
        hasEscapedKey(text));
}
const servicesKey = /(?:^|\{)[ \t]*["']?services["']?[ \t]*:/m;
const imageKey = /[\s{,"'](?:image|build)["']?[ \t]*:/;
const onKey = /^["']?on["']?[ \t]*:/m;
/** `"\x6bind"` is the key `kind` to whoever applies the file. */
function hasEscapedKey(text) {
    if (!/\\[xuU]/.test(text))
        return false;
    for (const [key] of text.matchAll(/"(?:[^"\\\n]|\\.)*"[ \t]*:/g))
        if (/\\[xuU]/.test(key))
            return true;
    return false;
}
/** Keys at their places say that a file of that name can be nothing but the metadata of an action. */
const isSurelyAction = (text) => /^runs[ \t]*:/m.test(text) && /^[ \t]+using[ \t]*:/m.test(text);

;// CONCATENATED MODULE: ./out/actions/image-pin-check/action.js
const fullCommit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
// All digits is more often a date or a build number than a commit: 4 in 100 seven-digit commits have no letter.
const shortCommit = /^(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{7,39}$/i;
const versionTag = /^(?:refs\/tags\/.+|v?\d[\w.+-]*)$/i;
const branch = /^(?:refs\/heads\/.+|(?:main|master|trunk|head|dev|develop|development|next)|(?:releases?|feature|features|branch|dev)\/.+)$/i;
/** Owner and repository as GitHub allows them; the ref as git does, roughly: no blank, no control. */
const ownerName = /^[A-Za-z\d][\w-]{0,99}$/;
const repositoryName = /^[\w.-]{1,100}$/;
const refName = /^[^\s@~^:?*[\\]{1,250}$/;
/** Far more than any path of an action. */
const action_maxLength = 4000;
function refKind(ref) {
    if (fullCommit.test(ref))
        return 'commit';
    if (shortCommit.test(ref))
        return 'short-commit';
    if (branch.test(ref))
        return 'branch';
    return versionTag.test(ref) ? 'version' : 'name';
}
/** Reads the value of a `uses:` that is no `docker://` URL. */
function actionState(text) {
    if (text.includes('${{'))
        return { status: 'unknown', why: 'expression' };
    if (action_isLocal(text))
        return { status: 'local', what: 'path' };
    const action = text.length > action_maxLength ? undefined : readAction(text);
    if (action !== undefined)
        return { status: 'known', parts: action };
    const reason = text.includes('@') ? 'is not of the form owner/repo@ref' : 'names no commit';
    return { status: 'invalid', reason };
}
/** The runner leaves out slashes that stand twice or at an end, and takes a `\` for a `/`. */
function readAction(text) {
    const [name = '', ref = '', ...more] = text.split('@');
    const [owner = '', repository = '', ...below] = name.split(/[/\\]/).filter(isNamed);
    if (more.length > 0 || !ownerName.test(owner) || !repositoryName.test(repository) || !refName.test(ref))
        return undefined;
    const parts = [];
    for (const part of below) {
        if (/\s/.test(part))
            return undefined;
        if (part === '..')
            parts.pop();
        else
            parts.push(part);
    }
    const path = parts.join('/');
    const reusableWorkflow = path.startsWith('.github/workflows/');
    return { owner, repository, path, ref, reusableWorkflow, pin: refKind(ref) };
}
const isNamed = (part) => part !== '' && part !== '.';
/** `./path` is the checked-out tree, `$/path` the repository of the workflow itself at its own commit. */
const action_isLocal = (text) => /^[.$][/\\]/.test(text);

;// CONCATENATED MODULE: ./out/actions/image-pin-check/places/scalar.js



const scalar_readImage = (written) => ({ state: imageState(written) });
/** The image in a string scalar; nothing for an empty one and for other nodes. */
function* imagePin(place, node, read = scalar_readImage) {
    const written = (0,yaml_path/* text */.Qq)(node)?.trim();
    if (node && written)
        yield { kind: 'image', place, text: written, region: node.region, ...read(written) };
}
/** The value of a `uses:`: an action, or the image of a `docker://` URL. */
function* usesPin(node) {
    const written = (0,yaml_path/* text */.Qq)(node)?.trim();
    if (!node || !written)
        return;
    const image = dockerUrlImage(written);
    const { region } = node;
    if (image === undefined)
        yield { kind: 'action', place: 'uses', text: written, region, state: actionState(written) };
    else
        yield { kind: 'image', place: 'docker-url', text: written, region, state: imageState(image) };
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/places/matrix.js

const lookUp = /\$\{\{ *matrix((?:\.[\w-]+){1,8}) *\}\}/g;
/** Undefined for a text that has no expression, another one, or more than one. */
function matrixText(text) {
    const [found, ...more] = text.matchAll(lookUp);
    if (!found?.[1] || more.length > 0)
        return undefined;
    const before = text.slice(0, found.index);
    const after = text.slice(found.index + found[0].length);
    return (before + after).includes('${{') ? undefined : { before, path: found[1].slice(1).split('.'), after };
}
/**
 * The scalars that a path in the matrix can take, from its list and from `include`. Undefined where any of them is
 * not written out. `exclude` is not looked at: it only takes away.
 */
function matrixValues(matrix, path) {
    const [axis, ...rest] = path;
    if (matrix?.kind !== 'mapping' || axis === undefined)
        return undefined;
    const list = (0,yaml_path/* child */.jf)(matrix, axis);
    const include = (0,yaml_path/* child */.jf)(matrix, 'include');
    if ((list && list.kind !== 'sequence') || (include && include.kind !== 'sequence'))
        return undefined;
    const included = (0,yaml_path/* items */.ld)(include).map((combination) => (0,yaml_path/* child */.jf)(combination, axis));
    const found = [];
    for (const start of new Set([...(0,yaml_path/* items */.ld)(list), ...included])) {
        const value = rest.reduce(yaml_path/* child */.jf, start);
        if (value?.kind === 'scalar')
            found.push(value);
        else if (value)
            return undefined;
    }
    return found.length === 0 ? undefined : found;
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/places/workflow.js




/** Has `on` and a mapping `jobs`, wherever the file lies: templates of workflows are copied as they are. */
const isWorkflow = (root) => (0,yaml_path/* child */.jf)(root, 'on') !== undefined && (0,yaml_path/* child */.jf)(root, 'jobs')?.kind === 'mapping';
/** `container`, `services.*.image`, the steps' `uses` and the job's own: a reusable workflow. */
function* workflowPins(root) {
    const seen = new Set();
    for (const { value: job } of (0,yaml_path/* entries */.jO)((0,yaml_path/* child */.jf)(root, 'jobs'))) {
        if (seen.has(job))
            continue;
        seen.add(job);
        const matrix = (0,yaml_path/* child */.jf)((0,yaml_path/* child */.jf)(job, 'strategy'), 'matrix');
        yield* usesPin((0,yaml_path/* child */.jf)(job, 'uses'));
        yield* jobImage((0,yaml_path/* child */.jf)(job, 'container'), matrix, seen);
        const services = (0,yaml_path/* child */.jf)(job, 'services');
        // One expression can bring all services: their images are unknown.
        if (services?.kind === 'scalar')
            yield* jobImage(services, matrix, seen);
        for (const { value } of (0,yaml_path/* entries */.jO)(services))
            yield* jobImage(value, matrix, seen);
        yield* stepPins((0,yaml_path/* child */.jf)(job, 'steps'), seen);
    }
}
/** The steps of a job or of a composite action; `seen` keeps aliases from being walked again. */
function* stepPins(steps, seen) {
    if (!steps || seen.has(steps))
        return;
    seen.add(steps);
    for (const step of (0,yaml_path/* items */.ld)(steps)) {
        if (seen.has(step))
            continue;
        seen.add(step);
        yield* usesPin((0,yaml_path/* child */.jf)(step, 'uses'));
    }
}
/**
 * A value written out in the matrix stands for the expression. It is judged where it is written when it is all of the
 * text; when it is a part, the text is judged by the weakest of the images that come out.
 */
function* jobImage(node, matrix, seen) {
    const image = node?.kind === 'mapping' ? (0,yaml_path/* child */.jf)(node, 'image') : node;
    const found = matrixText((0,yaml_path/* text */.Qq)(image)?.trim() ?? '');
    const values = found && matrixValues(matrix, found.path);
    if (!found || !values) {
        yield* imagePin('workflow-image', image, read);
    }
    else if (found.before + found.after !== '') {
        const images = values.map(({ source }) => readFilled(found.before + source + found.after));
        yield* imagePin('workflow-image', image, (written) => weakest(images) ?? read(written));
    }
    else {
        for (const value of values) {
            if (seen.has(value))
                continue;
            seen.add(value);
            yield* imagePin('workflow-image', value, read);
        }
    }
}
function read(written) {
    const fallback = withFallback(written);
    if (fallback !== undefined)
        return readFilled(fallback);
    return { state: imageState(dockerUrlImage(written) ?? written) };
}
/** `${{ inputs.x || 'literal' }}`: what the text comes to when the value is not given. */
function withFallback(written) {
    const [found, ...more] = written.matchAll(/\$\{\{ *[\w.-]{1,200} *\|\| *'([^'${}]*)' *\}\}/g);
    if (found?.[1] === undefined || more.length > 0)
        return undefined;
    const filled = written.slice(0, found.index) + found[1] + written.slice(found.index + found[0].length);
    return filled === '' || filled.includes('${{') ? undefined : filled;
}
const readFilled = (resolved) => ({ ...read(resolved), resolved });
/** The first without a version, else without a digest, else not known, else the first. */
function weakest(readings) {
    return (readings.find(({ state }) => state.status === 'known' && isLatest(state.parts)) ??
        readings.find(({ state }) => state.status === 'known' && state.parts.digest === undefined) ??
        readings.find(({ state }) => state.status !== 'known') ??
        readings[0]);
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/places/action.js




/** `runs.using` is there: an action's metadata, and no other file of that name. */
const isAction = (root) => (0,yaml_path/* text */.Qq)((0,yaml_path/* child */.jf)((0,yaml_path/* child */.jf)(root, 'runs'), 'using')) !== undefined;
/** `runs.image` and the `uses` of a composite action's steps. */
function* actionPins(root) {
    const runs = (0,yaml_path/* child */.jf)(root, 'runs');
    yield* imagePin('action-image', (0,yaml_path/* child */.jf)(runs, 'image'), action_read);
    yield* stepPins((0,yaml_path/* child */.jf)(runs, 'steps'), new Set());
}
/** Without `docker://` it is the path of a Dockerfile. */
function action_read(written) {
    const image = dockerUrlImage(written);
    return { state: image === undefined ? { status: 'local', what: 'path' } : imageState(image) };
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/places/interpolation.js
const variable = /\$(?:\$|(\w+)|\{(\w+)(?:(:?-)|\}))/y;
/** Deeper nesting than any file needs: what goes further is not resolved. */
const interpolation_maxDepth = 8;
/**
 * A Compose text with its defaults filled in: `${NAME:-default}`, `${NAME-default}`, nested ones too, `$$` as `$`.
 * Undefined where a variable has no default. https://docs.docker.com/reference/compose-file/interpolation/
 */
function interpolate(text) {
    const filled = fill(text, 0, 0);
    return filled?.end === text.length ? filled.value : undefined;
}
/** Up to the end, or inside a default up to its closing brace. */
function fill(text, start, depth) {
    let value = '';
    let at = start;
    while (at < text.length && !(depth > 0 && text[at] === '}')) {
        if (text[at] !== '$') {
            value += text.charAt(at++);
            continue;
        }
        variable.lastIndex = at;
        const found = variable.exec(text);
        if (found?.[0] === '$$') {
            value += '$';
            at += 2;
            continue;
        }
        if (!found?.[3] || depth === interpolation_maxDepth)
            return undefined;
        const inner = fill(text, variable.lastIndex, depth + 1);
        if (inner === undefined || text[inner.end] !== '}')
            return undefined;
        value += inner.value;
        at = inner.end + 1;
    }
    return { value, end: at };
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/places/compose.js




const topLevel = new Set([
    'version',
    'name',
    'include',
    'services',
    'models',
    'networks',
    'volumes',
    'configs',
    'secrets',
]);
/** A mapping with only keys of the Compose specification, and a service that has an image or a build. */
function isCompose(root) {
    const ofCompose = (key) => key !== undefined && (topLevel.has(key) || key.startsWith('x-'));
    return ((0,yaml_path/* entries */.jO)(root).every(({ key }) => ofCompose((0,yaml_path/* keyText */.Pu)(key))) &&
        (0,yaml_path/* entries */.jO)((0,yaml_path/* child */.jf)(root, 'services')).some(({ value }) => (0,yaml_path/* child */.jf)(value, 'image') ?? (0,yaml_path/* child */.jf)(value, 'build')));
}
/** `services.*.image`, image volumes and the `docker-image://` contexts of builds. */
function* composePins(root) {
    const seen = new Set();
    for (const { value: service } of (0,yaml_path/* entries */.jO)((0,yaml_path/* child */.jf)(root, 'services'))) {
        if (seen.has(service))
            continue;
        seen.add(service);
        const build = (0,yaml_path/* child */.jf)(service, 'build');
        yield* imagePin('compose', (0,yaml_path/* child */.jf)(service, 'image'), build ? builtHere : readInterpolated);
        for (const volume of (0,yaml_path/* items */.ld)((0,yaml_path/* child */.jf)(service, 'volumes'))) {
            if ((0,yaml_path/* text */.Qq)((0,yaml_path/* child */.jf)(volume, 'type')) === 'image') {
                yield* imagePin('compose', (0,yaml_path/* child */.jf)(volume, 'source'), readInterpolated);
            }
        }
        for (const { value } of (0,yaml_path/* entries */.jO)((0,yaml_path/* child */.jf)(build, 'additional_contexts'))) {
            if ((0,yaml_path/* text */.Qq)(value)?.startsWith(imageContext))
                yield* imagePin('compose', value, readContext);
        }
    }
}
const imageContext = 'docker-image://';
const readContext = (written) => readInterpolated(written.slice(imageContext.length));
/** With a `build` the image is the name that the result gets. */
const builtHere = () => ({ state: { status: 'local', what: 'build' } });
function readInterpolated(written) {
    if (!written.includes('$'))
        return { state: imageState(written) };
    const resolved = interpolate(written);
    if (resolved === undefined || resolved === '')
        return { state: { status: 'unknown', why: 'variable' } };
    return { state: imageState(resolved), resolved };
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/places/kubernetes.js



/** The lists of a PodSpec that hold containers, in every workload and in custom ones. */
const containerLists = ['containers', 'initContainers', 'ephemeralContainers'];
const containerImage = (container) => (0,yaml_path/* child */.jf)(container, 'image');
/** Where the items of a list have their image. */
const kubernetes_places = new Map([
    ...containerLists.map((name) => [name, containerImage]),
    ['volumes', (item) => (0,yaml_path/* child */.jf)((0,yaml_path/* child */.jf)(item, 'image'), 'reference')],
]);
/** Keys of a template of Argo Workflows, beside those of a PodSpec: one container, one script, more containers. */
const argoPlaces = ['container', 'script', 'sidecars'];
/** `image` of every container and `image.reference` of every volume. */
function* kubernetesPins(root) {
    // An Application of the same API group holds the values of a chart, which mean nothing here.
    const isArgo = (0,yaml_path/* text */.Qq)((0,yaml_path/* child */.jf)(root, 'apiVersion'))?.startsWith('argoproj.io/') === true &&
        (0,yaml_path/* text */.Qq)((0,yaml_path/* child */.jf)(root, 'kind'))?.includes('Workflow') === true;
    const seen = new Set();
    for (const node of (0,yaml_path/* walk */.GG)(root)) {
        for (const { key, value } of (0,yaml_path/* entries */.jO)(node)) {
            const name = (0,yaml_path/* keyText */.Pu)(key) ?? '';
            const imageOf = kubernetes_places.get(name) ?? (isArgo && argoPlaces.includes(name) ? containerImage : undefined);
            if (!imageOf || seen.has(value))
                continue;
            seen.add(value);
            const found = value.kind === 'mapping' && argoPlaces.includes(name) ? [value] : (0,yaml_path/* items */.ld)(value);
            for (const item of found)
                yield* imagePin('kubernetes', imageOf(item), readContainerImage);
        }
    }
}
function readContainerImage(written) {
    // An import path: `ko` builds the program and puts an image in its place.
    if (written.startsWith('ko://'))
        return { state: { status: 'local', what: 'build' } };
    // Istio's injector replaces this word with the proxy's image.
    if (written === 'auto')
        return { state: { status: 'unknown', why: 'placeholder' } };
    return { state: imageState(written) };
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/places/template.js




/** `key: value` of a block mapping, behind any number of list dashes; or only the header of a block scalar. */
const entry = /^([ \t]*)((?:- +)*)(?:["']?([A-Za-z][\w.-]*|\{\{[^{}]*\}\})["']?:(?:[ \t]+(.*))?|[|>].*)$/;
/** A line that only steers the template, and so has no place in the nesting. */
const steering = /^[ \t]*(?:\{\{(?![^{}]*\}\}:)|\{%|\{#|<%)/;
const filler = /\{\{|\{%|<%/;
/**
 * References in a text that is no YAML until a template engine has filled it in: read by indentation, and only where
 * the keys above leave no doubt. A value with template syntax in it is an unknown reference.
 */
function* templatePins(path, text) {
    const lines = new parse_lines/* Lines */.q(path, text);
    let above = [];
    let start = text.startsWith('\uFEFF') ? 1 : 0;
    let inComment = false;
    for (const line of text.slice(start).split('\n')) {
        inComment = inComment ? !line.includes('*/') : /\{\{-? *\/\*/.test(line) && !line.includes('*/');
        const found = inComment || steering.test(line) ? null : entry.exec(line.trimEnd());
        if (found) {
            const [, blanks = '', dashes = '', key = '', rest = ''] = found;
            const column = blanks.length + dashes.length;
            above = above.filter((open) => (dashes === '' ? open.column < column : open.column <= blanks.length));
            const place = above.some(({ block }) => block)
                ? undefined
                : template_placeOf(key, above.map((open) => open.key));
            const value = place && scalar(rest);
            if (value) {
                const at = start + line.trimEnd().length - rest.length;
                yield reference(place, value.text, lines.region(at, at + value.length));
            }
            above.push({
                column: key === '' ? blanks.length + 1 : column,
                key,
                block: key === '' || /^[|>]/.test(rest),
            });
        }
        start += line.length + 1;
    }
}
/** Where `key` names an image or an action, given the keys above it. */
function template_placeOf(key, above) {
    const [top, , third] = above;
    const parent = above.at(-1) ?? '';
    if (key === 'uses' && (parent === 'steps' || (top === 'jobs' && above.length === 2)))
        return 'uses';
    if (key === 'container' && top === 'jobs' && above.length === 2)
        return 'workflow-image';
    if (key !== 'image')
        return undefined;
    if (containerLists.includes(parent))
        return 'kubernetes';
    if (top === 'services' && above.length === 2)
        return 'compose';
    if (top === 'jobs' && (third === 'services' || (third === 'container' && above.length === 3)))
        return 'workflow-image';
    return undefined;
}
/** A value that is one text, quotes left out, and its length with them; undefined where it may be something else. */
function scalar(rest) {
    const bare = rest.replace(/(?:^|[ \t])#.*$/, '').trimEnd();
    if (filler.test(bare))
        return { text: bare, length: bare.length };
    const quoted = /^(["'])([^"'\\]+)\1$/.exec(bare)?.[2];
    if (quoted !== undefined)
        return { text: quoted, length: quoted.length + 2 };
    return /^[\w$./]\S*$/.test(bare) ? { text: bare, length: bare.length } : undefined;
}
function reference(place, text, region) {
    if (place === 'kubernetes')
        return { kind: 'image', place, text, region, ...readContainerImage(text) };
    const image = dockerUrlImage(text);
    if (place !== 'uses')
        return { kind: 'image', place, text, region, state: imageState(image ?? text) };
    if (image !== undefined)
        return { kind: 'image', place: 'docker-url', text, region, state: imageState(image) };
    const state = filler.test(text.replaceAll('${{', ''))
        ? { status: 'unknown', why: 'template' }
        : actionState(text);
    return { kind: 'action', place, text, region, state };
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/yaml-file.js











/** Reads a YAML or JSON file by what its path promises, or by what its documents turn out to be. */
function readYaml(file, kind) {
    const { path, text } = file;
    if (kind === 'yaml' && !mayHoldReferences(text))
        return {};
    const yaml = (0,parse_yaml/* parseYaml */.h)(file, flavour(kind, text));
    const template = looksTemplated(text);
    const references = inOrder([
        ...yaml.roots.flatMap((root) => [...rootPins(root, kind)]),
        ...(template === undefined ? [] : templatePins(path, text)),
    ]);
    const isSure = kind === 'workflow' || (template === undefined && isSurely(kind, text));
    const doc = { path, text, comments: yaml.comments, references };
    const faults = yaml.problems.filter(({ code }) => code === 'limit' || (isSure && !isTestData(path)));
    if (faults.length > 0)
        return { doc, problems: faults.map(yaml_file_unchecked) };
    if (references.length > 0)
        return { doc };
    if (yaml.problems.length > 0)
        return { excluded: whyLeftOut(template, isSure) };
    return kind === 'workflow' || kind === 'compose' ? { doc } : {};
}
/** As the other checks read the same file, so that it is parsed once. */
function flavour(kind, text) {
    if (kind === 'compose')
        return 'compose';
    return kind === 'yaml' && mayBeKubernetes(text) ? 'kubernetes' : 'workflow';
}
function* rootPins(root, kind) {
    if (kind === 'workflow' || (kind === 'yaml' && isWorkflow(root)))
        yield* workflowPins(root);
    else if (kind === 'action')
        yield* isAction(root) ? actionPins(root) : [];
    else if (kind === 'compose' || isCompose(root))
        yield* composePins(root);
    // Whatever the file is called: `kubectl apply -f compose.yaml` reads it.
    if (isKubernetes(root))
        yield* kubernetesPins(root);
}
function isSurely(kind, text) {
    if (kind === 'action')
        return isSurelyAction(text);
    return kind === 'compose' || isSurelyKubernetes(text);
}
function whyLeftOut(template, isSure) {
    if (template !== undefined)
        return `${template} in which no reference can be seen for sure`;
    return isSure
        ? 'broken YAML in a folder of test data'
        : 'no readable YAML, and nothing says that it should be';
}
const yaml_file_unchecked = ({ code, reason, line }) => ({
    code,
    message: `Not readable as YAML: ${reason}.`,
    line,
    hint: code === 'limit'
        ? 'Split the file, or exclude it in the policy.'
        : 'Mend the YAML; where the file is broken on purpose, exclude it in the policy.',
});

;// CONCATENATED MODULE: ./out/actions/image-pin-check/check.js












const imagePinCheck = {
    id: 'image-pin-check',
    title: 'Image and action pins',
    summary: 'Finds container images and actions that are not pinned, wherever a repository names them.',
    inputs: [
        {
            name: 'trusted-owners',
            kind: 'list',
            summary: 'Owners whose unpinned actions are reported as medium instead of high, beside actions and github.',
            otherwise: 'none',
            where: 'anywhere',
        },
    ],
    examplePath: 'Dockerfile',
    claims: claim,
    parse(file, claimed) {
        const kind = kinds.find((name) => name === claimed.kind) ?? 'yaml';
        return kind === 'dockerfile' ? readDockerfilePins(file) : readYaml(file, kind);
    },
    tally: tally_tally,
    rules: [
        image_latest_imageLatest,
        imageTag,
        imageInvalid,
        actionUnpinned,
        actionShortSha,
        actionInvalid,
        unresolvedReference,
    ].map((lowInTestData)),
};

;// CONCATENATED MODULE: ./out/actions/registry.js


/** THE list of checks, in the order of reports. Nothing else knows them all. */
const checks = [dockerfileLint, imagePinCheck];

;// CONCATENATED MODULE: ./out/actions/command-line.js







/** Inputs of all checks that could run: a name that two checks share is one input. */
const knownInputs = () => [
    ...new Map([checksInput, ...commonInputs, ...checks.flatMap((check) => check.inputs)].map((input) => [
        input.name,
        input,
    ])).values(),
];
/** Reads `<command> [options] [path...]`, and under it what a workflow step gave through the environment. */
function readCommandLine(argv, env) {
    const problems = [];
    const values = new Map();
    const asked = asOption.get(argv[0] ?? '');
    if (asked !== undefined)
        return { command: asked, paths: [], values, outputs: [], problems };
    const attempt = (work) => {
        try {
            work();
        }
        catch (error) {
            if (!(error instanceof PortcullisError))
                throw error;
            problems.push(error);
        }
    };
    // Elsewhere a variable that happens to be set would change what the same command means.
    for (const input of env.GITHUB_ACTIONS === 'true' ? knownInputs() : [])
        attempt(() => {
            for (const [name, value] of readInputs([input], env))
                values.set(name, value);
        });
    const inputs = new Map(knownInputs().map((input) => [input.name, input]));
    const { tokens } = (0,external_node_util_.parseArgs)({ args: [...argv], options: optionsOf(inputs), strict: false, tokens: true });
    const words = [];
    const lists = new Map();
    for (const token of tokens) {
        if (token.kind === 'positional')
            words.push(token.value);
        if (token.kind !== 'option')
            continue;
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
    const [command = 'help', ...paths] = words;
    const outputs = outputsOf(values, (problem) => problems.push(problem));
    attempt(() => needBoth(values));
    return { command, paths, values, outputs, problems };
}
const optionsOf = (inputs) => Object.fromEntries([...inputs.values()].map(({ name, kind }) => [name, { type: kind === 'flag' ? 'boolean' : 'string', multiple: true }]));
/** Commands written as options, in the first place only: anywhere else they would end a check before it began. */
const asOption = new Map([
    ['--help', 'help'],
    ['-h', 'help'],
    ['--version', 'version'],
    ['-v', 'version'],
]);
function needBoth(values) {
    if (!values.has('write-baseline'))
        return;
    const until = String(values.get('until'));
    if (!values.has('reason') || !isDay(until))
        throw new PortcullisError('bad-input', '--write-baseline says neither why nor until when.', 'Add --reason "…" and --until YYYY-MM-DD.');
    if (until < new Date().toISOString().slice(0, 10))
        throw new PortcullisError('bad-input', `--until ${until} is over.`, 'Name today or a later day.');
}
const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/u.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text);
function readOption(written, value, input) {
    if (input === undefined || input.where === 'action') {
        const known = knownInputs()
            .filter(({ where }) => where !== 'action')
            .map((one) => `--${one.name}`);
        const near = (0,suggest/* closest */.k)(written, known);
        throw new PortcullisError('unknown-input', `There is no option ${written}${asOption.has(written) ? ' after a command' : ''}.`, near === undefined ? 'The command "help" lists them.' : `Did you mean ${near}?`);
    }
    if (input.kind === 'flag')
        return value === undefined ? true : inputs_valueOf(input, value);
    // Another option stands where the value should.
    if (value === undefined || value === '' || value.startsWith('--'))
        throw new PortcullisError('bad-input', `${written} needs a value.`, input.summary);
    return inputs_valueOf(input, value);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./out/shared/exec/program.js


/** True when `path` is `folder` or lies below it; both absolute, links already resolved. */
function isInside(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way));
}
/** PATH without what a scanned tree could plant: relative folders, and folders inside the tree. */
function trustedPath(outside, environment = process.env) {
    const tree = real(outside) ?? outside;
    return searchPath(environment)
        .split(external_node_path_.delimiter)
        .filter((folder) => (0,external_node_path_.isAbsolute)(folder) && !isInside(tree, real(folder) ?? folder));
}
/** The absolute path of a program, never one inside the tree `outside`; undefined when there is none. */
function findProgram(name, outside, environment = process.env) {
    const tree = real(outside) ?? outside;
    const file = process.platform === 'win32' ? `${name}.exe` : name;
    for (const folder of trustedPath(outside, environment)) {
        const path = (0,external_node_path_.join)(folder, file);
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
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
function isExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./out/shared/files/stats.js

/** What lies at a path, links not followed; undefined for nothing, and for what cannot be seen. */
const statsOf = (path) => attempt(() => (0,external_node_fs_.lstatSync)(path));
const isFile = (path) => attempt(() => (0,external_node_fs_.statSync)(path))?.isFile() ?? false;
const isFolder = (path) => attempt(() => (0,external_node_fs_.statSync)(path))?.isDirectory() ?? false;
/** Nothing lies there, for certain; what may not be seen (EACCES) is not gone. Links are not followed. */
function isGone(path) {
    try {
        (0,external_node_fs_.lstatSync)(path);
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

;// CONCATENATED MODULE: ./out/shared/files/write.js





/** Windows has no such flag. */
const noFollow = external_node_fs_.constants.O_NOFOLLOW ?? 0;
/**
 * Writes a report. A path inside of the scanned tree may be prepared by a stranger: no link is followed there, neither
 * the file's own nor one that leads its folder out of the tree, and nothing is made on such a way. Throws PortcullisError
 * `report-file`.
 */
function writeReport(path, text, cwd, root) {
    const file = (0,external_node_path_.resolve)(cwd, path);
    const refuse = (why, cause) => {
        throw new PortcullisError('report-file', `${JSON.stringify(path)} could not be written: ${why}.`, 'Name another file.', cause);
    };
    try {
        const tree = external_node_fs_.realpathSync.native(root);
        const { folder, passed } = follow((0,external_node_path_.dirname)(file));
        if (passed.some((place) => isInside(tree, place)) && !isInside(tree, folder))
            refuse('a link leads its folder out of the repository');
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_TRUNC | noFollow;
        const descriptor = (0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, (0,external_node_path_.basename)(file)), flags, 0o644);
        try {
            (0,external_node_fs_.writeFileSync)(descriptor, text);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    catch (error) {
        if (error instanceof PortcullisError)
            throw error;
        const code = codeOf(error) ?? 'unknown';
        refuse(code === 'ELOOP' ? 'it is a link' : code, error);
    }
}
/** Where a folder really is or would be, and the real places of all that exists on the way there. */
function follow(path) {
    const above = (0,external_node_path_.dirname)(path) === path ? undefined : follow((0,external_node_path_.dirname)(path));
    // A link to nothing is there, and has no real place: it throws.
    if (above !== undefined && isGone(path))
        return { ...above, folder: (0,external_node_path_.join)(above.folder, (0,external_node_path_.basename)(path)) };
    const folder = external_node_fs_.realpathSync.native(path);
    return { folder, passed: [...(above?.passed ?? []), folder] };
}

;// CONCATENATED MODULE: ./out/shared/github/ledger.js


/**
 * A file in the runner's temporary folder, which lives as long as the job: a byte for each annotation, since appending
 * is safe between steps that run at the same time. It is for show only: any step may write there, so the gate never asks.
 */
const jobLedger = (temporary) => {
    if (!temporary)
        return { taken: () => 0, take: () => undefined };
    const file = (0,external_node_path_.join)(temporary, 'portcullis-annotations');
    return {
        taken: () => (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0,
        take: (count) => (0,external_node_fs_.appendFileSync)(file, '.'.repeat(count)),
    };
};

;// CONCATENATED MODULE: ./out/shared/github/log.js

/** Colours and weights (ECMA-48 SGR); no other control sequence is let through. */
const log_escape = '\u001b';
const style = new RegExp(`(${log_escape}\\[[0-9;]{0,20}m)`);
/** The runner ends a line at a lone CR too. */
const log_lineEnd = /\r\n|\r|\n/;
const safe = (line) => guardLog(line
    .split(style)
    .map((piece, index) => (index % 2 === 1 ? piece : visible(piece)))
    .join(''));
const runnerLog = (out) => {
    const print = (text) => {
        for (const line of text.replace(/(?:\r\n|\r|\n)$/, '').split(log_lineEnd))
            out.write(`${safe(line)}\n`);
    };
    return {
        print,
        group(title, body) {
            out.write(`::group::${escape_forCommand(title)}\n`);
            try {
                body();
            }
            finally {
                out.write('::endgroup::\n');
            }
        },
        warn(title, message) {
            out.write(`::warning title=${escape_forCommandProperty(title)}::${escape_forCommand(message)}\n`);
        },
    };
};

;// CONCATENATED MODULE: ./out/shared/report/annotations.js





const stepBudget = { error: 10, warning: 10, notice: 10, total: 50 };
/** Chooses what to show: what could not be checked first, then findings, worst first, spread over rules and files. */
function annotate(run, context, budget = stepBudget) {
    const { checks, errors } = run.result;
    const troubles = [
        ...[...errors, ...checks.flatMap((check) => check.errors)].map(ofError),
        ...checks.flatMap((check) => check.unchecked.map(ofUnchecked)),
    ];
    const fresh = checks.flatMap((check) => check.findings).filter((finding) => isFresh(run.result, finding));
    const findings = core_severity/* severities */.gO
        .flatMap((severity) => spread(fresh.filter((finding) => finding.severity === severity)))
        .map((finding) => ofFinding(finding, context));
    // A thousand unreadable files must not hide the one critical finding: half of the errors are for findings.
    const kept = findings.some(({ level }) => level === 'error') ? Math.ceil(budget.error / 2) : 0;
    const first = troubles.slice(0, Math.max(0, budget.error - kept));
    return annotations_fit([...first, ...findings, ...troubles.slice(first.length)], budget, context);
}
function annotations_fit(wanted, budget, { rest }) {
    const room = { error: budget.error, warning: budget.warning, notice: budget.notice };
    const left = { error: 0, warning: 0, notice: 0 };
    const annotations = [];
    for (const one of wanted) {
        if (room[one.level] > 0 && annotations.length < budget.total) {
            room[one.level] -= 1;
            annotations.push(one);
        }
        else
            left[one.level] += 1;
    }
    const missing = wanted.length - annotations.length;
    const sentence = `${annotations.length} of ${wanted.length} shown as annotations; the rest is in ${rest}.`;
    return { annotations, left, sentence: missing > 0 ? sentence : null };
}
/** Takes one finding of each rule in turn, and within a rule one of each file in turn. */
const spread = (findings) => inTurn([...groupBy(findings, ({ ruleId }) => ruleId).values()].map(overFiles));
const overFiles = (findings) => inTurn([...groupBy(findings, ({ region }) => region?.path).values()]);
function inTurn(queues) {
    const taken = [];
    let live = queues.filter(({ length }) => length > 0);
    for (let turn = 0; live.length > 0; turn += 1) {
        for (const queue of live)
            taken.push(...queue.slice(turn, turn + 1));
        live = live.filter(({ length }) => length > turn + 1);
    }
    return taken;
}
const nowhere = { path: null, startLine: null, endLine: null, startColumn: null, endColumn: null };
function ofFinding({ ruleId, severity, message, region }, context) {
    const rule = context.rule(ruleId);
    const words = {
        level: core_severity/* levels */.yr[severity].annotation,
        title: `${severity}: ${rule?.title ?? ruleId}`,
        message: [message, rule?.advice, `(${ruleId})`].filter(Boolean).join(' '),
    };
    if (region === null)
        return { ...words, ...nowhere };
    const oneLine = region.startLine === region.endLine;
    return {
        ...words,
        path: region.path,
        startLine: region.startLine,
        endLine: lastLineOf(region),
        startColumn: oneLine ? region.startColumn : null,
        endColumn: oneLine ? Math.max(region.startColumn, region.endColumn - 1) : null,
    };
}
const ofError = ({ code, message, hint }) => ({
    level: 'error',
    title: `Portcullis: ${code}`,
    message: [message, hint].filter(Boolean).join(' '),
    ...nowhere,
});
function ofUnchecked({ path, code, message, line, hint }) {
    return {
        ...ofError({ code, message, hint }),
        title: `Could not check: ${code}`,
        path,
        startLine: line,
        endLine: line,
    };
}
/** The workflow command that GitHub's runner reads from a line of the log. */
function toCommand(annotation) {
    const { level, title, message, path, startLine, endLine, startColumn, endColumn } = annotation;
    const properties = Object.entries({
        file: path,
        line: startLine,
        endLine,
        col: startColumn,
        endColumn,
        title,
    })
        .filter(([, value]) => value !== null)
        .map(([name, value]) => `${name}=${forCommandProperty(String(value))}`);
    return `::${level} ${properties.join(',')}::${forCommand(message)}`;
}

;// CONCATENATED MODULE: ./out/shared/github/publish.js



/** Loaded in a runner only: it doubles the time to start. */
const toolkit = () => __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 6421));
/** Shows a run everywhere. A surface that fails is told and never changes the verdict, nor keeps others from showing. */
async function publish(run, context, surfaces, log) {
    for (const surface of surfaces) {
        try {
            await surface.show(run, context);
        }
        catch (error) {
            const why = error instanceof Error ? error.message : String(error);
            log.warn(`Portcullis: ${surface.name}`, `The ${surface.name} could not be written; the verdict stands. ${why}`);
        }
    }
}
const propertiesOf = ({ title, path, startLine, endLine, startColumn, endColumn }) => ({
    title: visible(title),
    ...(path !== null && { file: path }),
    ...(startLine !== null && { startLine }),
    ...(endLine !== null && { endLine }),
    ...(startColumn !== null && { startColumn }),
    ...(endColumn !== null && { endColumn }),
});
/** Notes at lines, as many as GitHub still takes in this step and in this job. */
const annotationSurface = (log, ledger, load = toolkit) => ({
    name: 'annotations',
    async show(run, context) {
        const tell = await load();
        const total = Math.max(0, stepBudget.total - ledger.taken());
        const { annotations, sentence } = annotate(run, context, { ...stepBudget, total });
        // The toolkit escapes what the runner obeys; what a reader cannot see is still in there.
        for (const one of annotations)
            tell[one.level](visible(one.message), propertiesOf(one));
        if (sentence !== null)
            log.print(sentence);
        ledger.take(annotations.length);
    },
});
/** The page of the job; `render` keeps to GitHub's limit, over which the whole page is thrown away. */
const summarySurface = (render, load = toolkit) => ({
    name: 'job summary',
    async show(run, context) {
        const { summary } = await load();
        try {
            await summary.addRaw(render(run, context), true).write();
        }
        finally {
            // What could not be written must not turn up in a later attempt.
            summary.emptyBuffer();
        }
    },
});
/** The step's outputs, as every action.yml maps them. */
const outputSurface = (files, load = toolkit) => ({
    name: 'outputs',
    async show({ result }) {
        const { setOutput } = await load();
        const { introduced, existing, fixed, suppressed } = tallyRun(result);
        const { failing, unchecked } = result.gate;
        const values = {
            outcome: result.outcome,
            failing,
            introduced,
            existing,
            fixed,
            suppressed,
            unchecked,
            'report-file': files.report ?? '',
            'sarif-file': files.sarif ?? '',
        };
        for (const [name, value] of Object.entries(values))
            setOutput(name, value);
    },
});

;// CONCATENATED MODULE: ./out/actions/deliver.js








/** Writes what was asked for, shows it where it runs, and says how the process ends. */
async function deliver(inspected, { values, outputs }, env, out) {
    const { run, root } = inspected;
    const inRunner = env.GITHUB_ACTIONS === 'true';
    const log = runnerLog(out);
    const say = (text) => {
        // Outside of a runner the text goes out as it is: reporters have made it safe, and JSON must stay JSON.
        if (inRunner)
            log.print(text);
        else
            out.write(text);
    };
    const problems = [];
    const file = (path, text) => {
        try {
            writeReport(path, text(), process.cwd(), root);
        }
        catch (error) {
            if (!(error instanceof PortcullisError))
                throw error;
            problems.push(error);
        }
    };
    const context = contextOf(inspected, outputs, env, inRunner);
    for (const output of outputs)
        if (output.file !== undefined)
            file(output.file, () => reporters[output.format](run, { ...context, colour: false }));
    if (values.has('write-baseline')) {
        if (inspected.target !== undefined && run.result.outcome !== 2)
            await baseline(inspected, values, file);
        else
            problems.push(notAccepted);
    }
    for (const output of outputs)
        if (output.file === undefined)
            say(reporters[output.format](run, context));
    if (inRunner) {
        const fileOf = (format) => outputs.find((output) => output.format === format && output.file)?.file;
        await publish(run, context, [
            ...(values.get('annotations') === false ? [] : [annotationSurface(log, jobLedger(env.RUNNER_TEMP))]),
            ...(values.get('summary') === false ? [] : [summarySurface(toSummary)]),
            outputSurface({ report: fileOf('json'), sarif: fileOf('sarif') }),
        ], log);
    }
    for (const { message, hint } of problems) {
        if (inRunner)
            log.warn('Portcullis: report', `${message} ${hint}`);
        else
            process.stderr.write(`${message} ${hint}\n`);
    }
    return problems.length > 0 ? 2 : run.result.outcome;
}
/** Accepts the findings of this run; reason and date were asked for with the command line. */
async function baseline({ run, target, today, looked }, values, file) {
    const [reason, until] = [values.get('reason'), values.get('until')];
    if (target === undefined || typeof reason !== 'string' || typeof until !== 'string')
        return;
    const { writeBaseline } = await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(732)]).then(__webpack_require__.bind(__webpack_require__, 9732));
    file(target.file, () => writeBaseline(run.result, target.standing, { reason, until }, today, looked));
}
const notAccepted = {
    code: 'bad-baseline',
    message: 'The baseline was not written: something was not understood or could not be checked.',
    hint: 'Mend what the report says first.',
};
function contextOf({ run, runner, catalogue }, outputs, env, inRunner) {
    const ran = new Set(run.result.checks.map(({ id }) => id));
    const repositoryUrl = runner && `${runner.serverUrl}/${runner.repository}`;
    const home = homeOf(env);
    const file = outputs.find(({ format, file }) => format === 'json' && file !== undefined)?.file;
    return {
        rules: catalogue.checks.filter(({ id }) => ran.has(id)).flatMap(({ rules }) => rules),
        rule: (id) => catalogue.rule(id),
        rulePage: (id) => home && `${home}/actions/${id.replace('/', '/rules.md#')}`,
        link: repositoryUrl === undefined ? undefined : linkInto(repositoryUrl),
        repositoryUrl,
        rest: file === undefined ? 'the log of this step' : `the report file ${file}`,
        colour: (env.NO_COLOR ?? '') === '' && (inRunner || process.stdout.isTTY),
        width: process.stdout.columns || 120,
    };
}
/** Where this copy of Portcullis is published, as the runner says (documented variables of a job). */
function homeOf(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
    return server && repository && ref ? `${server}/${repository}/blob/${ref}` : undefined;
}

;// CONCATENATED MODULE: ./out/actions/manual.js




const bold = (text) => (0,external_node_util_.styleText)('bold', text, { stream: process.stdout });
const columns = (rows) => {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
};
const manual_option = (input) => [
    `--${input.name}${input.kind === 'flag' ? '' : ` ${input.choices?.join('|') ?? 'VALUE'}`}`,
    [input.summary, input.otherwise && `Default: ${input.otherwise}.`].filter(Boolean).join(' '),
];
function manual_help() {
    const isCommon = (input) => commonInputs.includes(input);
    const options = knownInputs().filter(({ where }) => where !== 'action');
    return `${bold('portcullis')} <command> [options] [--] [path...]

Checks the files and folders that are named, or the whole repository. After -- everything is a path.

${bold('Commands')}
${columns([
        ['all', 'Run every check; several by name: a,b.'],
        ...checks.map(({ id, summary }) => [id, summary]),
        ['rules', 'List the rules.'],
        ['explain RULE', 'Why a rule exists and what to write instead.'],
        ['help', 'This page; also --help or -h in the first place.'],
        ['version', 'The version; also --version or -v in the first place.'],
    ])}
${bold('Options')}
${columns(options.filter(isCommon).map(manual_option))}
${bold('Options of checks')}
${columns(options.filter((input) => !isCommon(input)).map(manual_option))}
Ends with 0 (clean), 1 (findings that close the gate) or 2 (something could not be checked).
`;
}
const listRules = (catalogue) => catalogue.checks
    .map(({ id, rules }) => `${bold(id)}\n${columns(rules.map((rule) => [rule.id, `${rule.severity}, ${rule.preset}: ${rule.title}`]))}`)
    .join('\n');
/** Pages of the rules that a selector (id, alias, or the id without its check) means. */
function explain(catalogue, selector) {
    const exact = catalogue.select(selector);
    const rules = exact.length > 0
        ? exact
        : catalogue.checks.flatMap((check) => catalogue.select(`${check.id}/${selector}`));
    return rules.length === 0 ? undefined : rules.map(manual_page).join('\n');
}
const manual_page = (rule) => `${bold(rule.id)}  ${rule.severity}, confidence ${rule.confidence}, preset ${rule.preset}
${rule.title}

${rule.why}

Instead: ${rule.advice}

Found:
${indent(rule.examples.bad[0].text)}
Fine:
${indent(rule.examples.good[0].text)}
Also known as: ${rule.aliases.join(', ') || '(only here)'}
${rule.references.join('\n')}
`;
const indent = (text) => text.trimEnd().replace(/^/gmu, '    ') + '\n';

;// CONCATENATED MODULE: ./out/shared/core/gate.js

/** The findings that close the gate. */
const failing = (findings, failOn, scope) => findings.filter(({ status, severity }) => (0,core_severity/* reaches */.O6)(severity, failOn) &&
    (status === 'introduced' || status === 'unknown' || (status === 'existing' && scope === 'all')));
/** What could not be checked wins over what was found, unless the user decided that findings alone count. */
function outcomeOf(failures, blind, onError) {
    if (blind > 0 && onError === 'fail')
        return 2;
    return failures > 0 ? 1 : 0;
}

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

// EXTERNAL MODULE: ./out/shared/core/observation.js + 1 modules
var observation = __webpack_require__(6595);
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

;// CONCATENATED MODULE: ./out/shared/core/ignore-comment.js
const own = 'portcullis-ignore';
const untilAtEnd = /\suntil\s+(\S+)$/u;
const date = /^\d{4}-\d{2}-\d{2}$/u;
/** Comments of tools people come from. They ask for no reason, so theirs may be missing. */
const imported = [
    /^hadolint\s+ignore\s*=\s*(?<selectors>[\w\s,]+)/u,
    /^zizmor:\s*ignore\[(?<selectors>[\w\s,-]+)\]/u,
];
const ignore_comment_list = (text) => text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
const isDate = (text) => date.test(text) && !Number.isNaN(Date.parse(text));
/**
 * Reads `portcullis-ignore: <rule>[, <rule>] -- reason [until YYYY-MM-DD]` and the imported forms.
 * `text` is a comment without its sign; undefined when it is no ignore at all.
 */
function parseIgnore(text) {
    if (!text.startsWith(own)) {
        const match = imported
            .map((form) => form.exec(text)?.groups?.selectors)
            .find((found) => found !== undefined);
        return match === undefined
            ? undefined
            : { ignore: { selectors: ignore_comment_list(match), reason: null, until: null } };
    }
    const rest = text.slice(own.length).trim();
    if (!rest.startsWith(':'))
        return { fault: `"${own}" needs a colon and a rule id` };
    const dashes = rest.indexOf(' -- ');
    const selectors = ignore_comment_list(rest.slice(1, dashes === -1 ? undefined : dashes));
    const said = dashes === -1 ? '' : rest.slice(dashes + 4).trim();
    const until = untilAtEnd.exec(` ${said}`)?.[1];
    const reason = said.replace(/(?:^|\s)until\s+\S+$/u, '').trim();
    if (selectors.length === 0)
        return { fault: `"${own}" names no rule` };
    if (reason === '')
        return { fault: `"${own}" gives no reason` };
    if (until !== undefined && !isDate(until))
        return { fault: 'the date behind "until" is not YYYY-MM-DD' };
    return { ignore: { selectors, reason, until: until ?? null } };
}

;// CONCATENATED MODULE: ./out/shared/core/view.js

/** Longer comments are no ignores, and more ignores are not read: it bounds the work that comments can cause. */
const longestIgnore = 1_000;
const mostIgnores = 1_000;
/** A document with its inline ignores, turning reports into observations. */
class View {
    doc;
    /** Ignores that cannot be honoured. */
    faults;
    #ignores;
    #lines;
    constructor(doc, catalogue) {
        this.doc = doc;
        const ignores = [];
        const faults = [];
        for (const { text, region, covers } of doc.comments) {
            const parsed = text.length > longestIgnore ? undefined : parseIgnore(text);
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
                ignores.push(place(parsed.ignore, `${doc.path}:${String(line)}`, covers, catalogue, fault));
        }
        this.#ignores = ignores;
        this.faults = faults;
    }
    observe(active, report) {
        const line = report.region?.startLine ?? 0;
        this.#lines ??= this.doc.text.split('\n');
        return {
            active,
            report,
            path: this.doc.path,
            lineText: this.#lines[line - 1]?.trim() ?? '',
            ignore: this.#ignores.find(({ ruleIds, covers }) => ruleIds.has(active.rule.id) && covers.startLine <= line && line <= covers.endLine)?.ignore,
        };
    }
}
const grammar = 'Write "portcullis-ignore: <rule>[, <rule>] -- reason [until YYYY-MM-DD]".';
function place(ignore, source, covers, catalogue, fault) {
    const rules = ignore.selectors.map((selector) => ({ selector, rules: catalogue.select(selector) }));
    // Another tool's comment may well name a rule that we do not have.
    if (ignore.reason !== null)
        for (const unknown of rules.filter((one) => one.rules.length === 0))
            fault(`no rule is called "${unknown.selector}"`);
    return {
        ignore: { ...ignore, source },
        ruleIds: new Set(rules.flatMap((one) => one.rules.map((rule) => rule.id))),
        covers,
    };
}

;// CONCATENATED MODULE: ./out/shared/core/scan.js


/**
 * Reads each claimed file once, hands it to every check that claims it and runs the rules. A file that `head` holds with
 * the same bytes under the same path is not read again: document rules depend on nothing else.
 */
async function scan(checks, source, listing, context, head) {
    const all = checks.map((active) => ({
        active,
        files: new Map(),
        excluded: [],
        unchecked: [],
        errors: [],
        tally: {},
        across: [],
        observed: 0,
        bytes: 0,
        milliseconds: 0,
    }));
    const jobs = new Map();
    all.forEach((scanned, index) => {
        claimFiles(scanned, listing, jobs, head?.[index]);
    });
    for await (const read of source.read(listing.entries.filter(({ path }) => jobs.has(path)))) {
        for (const job of jobs.get(read.entry.path) ?? [])
            timed(job.scanned, context, () => scan_take(job, read, context));
    }
    for (const scanned of all)
        timed(scanned, context, () => runProjectRules(scanned, context));
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
        // GitHub runs a workflow that calls itself generated like any other.
        else if (entry.leftOut !== undefined && !claim.certain)
            scanned.excluded.push({ path: entry.path, why: entry.leftOut });
        else if (same !== undefined && same.blob === entry.blob)
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
function scan_take({ scanned, claim }, read, context) {
    if ('excluded' in read)
        scanned.excluded.push(read.excluded);
    else if ('unchecked' in read) {
        const { entry, unchecked, excuse } = read;
        if (excuse === undefined || claim.certain)
            scanned.unchecked.push(unchecked);
        else
            scanned.excluded.push({ path: entry.path, why: excuse });
    }
    else
        guard(scanned, `reading ${read.entry.path}`, () => readFile(scanned, claim, read.file, read.entry, context));
}
function readFile(scanned, claim, file, entry, context) {
    const { check, rules } = scanned.active;
    const { path, blob } = file;
    const { doc, problems = [], excluded } = check.parse(file, claim);
    scanned.unchecked.push(...problems.map((problem) => ({ path, ...problem })));
    if (excluded !== undefined)
        scanned.excluded.push({ path, why: excluded });
    if (doc === undefined) {
        const silent = problems.length === 0 && excluded === undefined;
        if (silent && entry.named === true)
            scanned.excluded.push({ path, why: `not a ${claim.kind}` });
        return;
    }
    scanned.bytes += file.size;
    for (const [name, count] of Object.entries(check.tally?.(doc) ?? {}))
        scanned.tally[name] = (scanned.tally[name] ?? 0) + count;
    const view = new View(doc, context.catalogue);
    scanned.unchecked.push(...view.faults);
    const observations = [];
    for (const active of rules) {
        const { rule, options } = active;
        if (rule.scope !== 'document' || active.yields(path))
            continue;
        const room = roomFor(scanned.observed);
        let count = 0;
        guard(scanned, `${rule.id} on ${path}`, () => {
            rule.check({ doc, options, today: context.today }, (report) => {
                count += 1;
                if (count <= room)
                    observations.push(view.observe(active, report));
            });
        });
        scanned.observed += Math.min(count, room);
        if (count > room)
            scanned.unchecked.push(tooMany(path, rule.id, room));
    }
    const isNeeded = rules.some(({ rule }) => rule.scope === 'project');
    scanned.files.set(path, {
        blob,
        observations,
        text: observations.length > 0 || isNeeded ? file.text : undefined,
        view: isNeeded ? view : undefined,
    });
}
/** Rules over all documents together; each report is observed in the document that its region names. */
function runProjectRules(scanned, context) {
    const views = [...scanned.files.values()].flatMap(({ view }) => view ?? []);
    const byPath = new Map(views.map((view) => [view.doc.path, view]));
    const nowhere = new View({ path: '', text: '', comments: [] }, context.catalogue);
    const docs = views.map((view) => view.doc);
    for (const active of scanned.active.rules) {
        const { rule, options } = active;
        if (rule.scope !== 'project')
            continue;
        guard(scanned, rule.id, () => {
            rule.check({ docs, options, today: context.today }, (report) => {
                const path = report.region?.path ?? '';
                if (!active.yields(path))
                    scanned.across.push((byPath.get(path) ?? nowhere).observe(active, report));
            });
        });
    }
}
/** A fault of ours ends one step, loudly, and never the run. Its message may quote a file, so it is not shown. */
function guard(scanned, step, work) {
    try {
        work();
    }
    catch (error) {
        const kind = error instanceof Error ? error.name : 'an unknown error';
        scanned.errors.push({
            code: 'internal',
            message: `${scanned.active.check.id} failed at ${step}: ${kind}`,
            hint: 'This is a fault of Portcullis: please report it, with the file if you can share it.',
        });
    }
}
function timed(scanned, context, work) {
    const start = context.now();
    work();
    scanned.milliseconds += context.now() - start;
}

;// CONCATENATED MODULE: ./out/shared/core/settings.js

const defaults = { preset: 'security', failOn: 'high', onError: 'fail' };
const policyOf = (rule, policy, catalogue) => {
    const written = Object.values(policy.checks ?? {}).flatMap((check) => Object.entries(check.rules ?? {}));
    return Object.assign({}, ...written.filter(([selector]) => catalogue.select(selector).includes(rule)).map(([, value]) => value));
};
/** Inputs win over the rule's own policy entry, which wins over the policy's shared keys. */
function settings_optionsOf(rule, entry, policy, overrides) {
    const shared = { allowedRegistries: policy.allowedRegistries };
    return Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, definition]) => [
        name,
        overrides.options[name] ?? entry.options?.[name] ?? shared[name] ?? definition.default,
    ]));
}
/** The checks that run, each with its rules that are on. `matcher` reads .gitignore patterns. */
function activate(checks, policy, overrides, catalogue, matcher) {
    const on = checks.filter((check) => policy.checks?.[check.id]?.enabled !== false);
    const excluding = new Map(on.map(({ id }) => {
        const patterns = [...(policy.exclude ?? []), ...(policy.checks?.[id]?.exclude ?? [])];
        return [id, patterns.length === 0 ? () => false : matcher(patterns)];
    }));
    const isExcluded = ({ id }, path) => excluding.get(id)?.(path) ?? false;
    const entryOf = (rule, check) => {
        const entry = policyOf(rule, policy, catalogue);
        const preset = overrides.preset ?? policy.checks?.[check.id]?.preset ?? policy.preset ?? defaults.preset;
        const isWanted = entry.severity !== undefined || core_rule/* presets */.v.indexOf(rule.preset) <= core_rule/* presets */.v.indexOf(preset);
        return entry.severity === 'off' || !isWanted ? undefined : entry;
    };
    const ownerOf = ({ yieldsTo }) => on.find((check) => check.rules.some((rule) => rule.id === yieldsTo && entryOf(rule, check) !== undefined));
    return on.map((check) => ({
        check,
        rules: check.rules.flatMap((rule) => {
            const entry = entryOf(rule, check);
            if (entry === undefined)
                return [];
            const owner = ownerOf(rule);
            return [
                {
                    rule,
                    severity: entry.severity === undefined || entry.severity === 'off' ? rule.severity : entry.severity,
                    severityIsFixed: entry.severity !== undefined,
                    options: settings_optionsOf(rule, entry, policy, overrides),
                    yields: (path) => owner?.claims(path) !== undefined && !isExcluded(owner, path),
                },
            ];
        }),
        failOn: overrides.failOn ?? policy.checks?.[check.id]?.failOn ?? policy.failOn ?? defaults.failOn,
        isExcluded: (path) => isExcluded(check, path),
    }));
}

;// CONCATENATED MODULE: ./out/shared/core/compare.js


/**
 * Pairs what head shows with what base showed. Equal findings of one file pair by the text of their line first, then in
 * order. `renamed` maps a path of base to its path in head.
 */
function compare(head, base, renamed) {
    const keyOf = (one) => (0,observation/* identityOf */.cu)(one, renamed.get(one.path) ?? one.path);
    const pairs = new Map();
    const taken = new Set();
    const pair = (fits) => {
        const waiting = groupBy(base.filter((one) => !taken.has(one)), (one) => fits(one, keyOf(one)));
        for (const group of waiting.values())
            group.reverse();
        for (const one of head) {
            if (pairs.has(one))
                continue;
            const other = waiting.get(fits(one, (0,observation/* identityOf */.cu)(one)))?.pop();
            if (other === undefined)
                continue;
            pairs.set(one, other);
            taken.add(other);
        }
    };
    pair((one, key) => `${key}\0${one.lineText}`);
    pair((_, key) => key);
    return { before: pairs, gone: base.filter((one) => !taken.has(one)) };
}

;// CONCATENATED MODULE: ./out/shared/core/suppress.js

const isSuppressed = (one) => 'finding' in one;
/** An entry holds until the end of its last day. */
const expired = (until, today) => until !== null && until < today;
/**
 * Looks for what silences a finding: its inline ignore, then the baseline, then the policy. A finding whose
 * suppression has run out comes back with `suppressionExpired` beside its properties.
 */
function suppressor({ lists, catalogue, today, matcher }) {
    const candidates = lists.flatMap(({ by, source, entries }) => entries.map((entry) => {
        // A baseline's path is no pattern, and its fingerprint holds the path.
        const inPath = by === 'baseline' || entry.path === undefined ? () => true : matcher([entry.path]);
        const rules = new Set(catalogue.select(entry.rule).map((rule) => rule.id));
        const matches = ({ ruleId, region }) => rules.has(ruleId) && inPath(region?.path ?? '');
        return { by, source, entry, matches };
    }));
    const byFingerprint = groupBy(candidates, ({ entry }) => entry.fingerprint);
    const candidatesFor = ({ fingerprint }) => [
        ...(byFingerprint.get(fingerprint) ?? []),
        ...(byFingerprint.get(undefined) ?? []),
    ];
    return (finding, ignore, proposed) => {
        const found = candidatesFor(finding).filter(({ matches }) => matches(finding));
        const holds = found.find(({ entry }) => !expired(entry.until, today));
        if (ignore && !expired(ignore.until, today)) {
            const { reason, until, source } = ignore;
            return { finding, by: 'inline', reason, until, source, proposed };
        }
        if (holds) {
            const { reason, until } = holds.entry;
            return { finding, by: holds.by, reason, until, source: holds.source, proposed: false };
        }
        const ended = ignore?.until ?? found[0]?.entry.until;
        return ended === undefined
            ? finding
            : { ...finding, properties: { ...finding.properties, suppressionExpired: ended } };
    };
}

;// CONCATENATED MODULE: ./out/shared/core/sift.js




/**
 * Observations become findings with a status; what is suppressed is set apart, what is gone is told. Both sides are in
 * order; without base every status is unknown.
 */
function sift(head, base, context) {
    const { check, suppress, inlineIgnores, unseen } = context;
    const renamed = new Map([...context.renamed].filter(([from, to]) => sameClaim(check, from, to)));
    const { before, gone } = compare(head, base ?? [], renamed);
    const prints = (0,observation/* fingerprintsOf */.tm)(head, base, before);
    const basePrints = (0,observation/* fingerprintsOf */.tm)(base ?? []);
    const findings = [];
    const suppressed = [];
    const put = (one) => {
        if (isSuppressed(one))
            suppressed.push(one);
        else
            findings.push(one);
    };
    const judge = (one, status) => suppress((0,observation/* toFinding */.N6)(one, status, basePrints.get(one) ?? ''), one.ignore, false);
    for (const one of head) {
        const was = before.get(one);
        const proposed = base !== undefined && one.ignore !== undefined && was?.ignore === undefined;
        const ignore = proposed && inlineIgnores === 'base-only' ? undefined : one.ignore;
        const told = (status) => suppress((0,observation/* toFinding */.N6)(one, status, prints.get(one) ?? ''), ignore, proposed);
        if (base === undefined)
            put(told('unknown'));
        else if (was === undefined)
            put(told('introduced'));
        else {
            const now = told('existing');
            // What was accepted under another name, or weighed less there, is new where it is not.
            const isNew = !isSuppressed(now) && (isSuppressed(judge(was, 'existing')) || weighsMore(one, was));
            put(isNew ? told('introduced') : now);
        }
    }
    for (const one of gone) {
        const result = judge(one, 'fixed');
        if (!isSuppressed(result) && !unseen.has(renamed.get(one.path) ?? one.path))
            findings.push(result);
    }
    return { findings: findings.sort(worstFirst), suppressed };
}
/** A file that moves to where it is read as something else is a new file. */
function sameClaim(check, from, to) {
    const [was, is] = [check.claims(from), check.claims(to)];
    return was?.kind === is?.kind && was?.certain === is?.certain;
}
const weighsMore = (one, was) => (0,core_severity/* severityRank */.qs)((0,observation/* severityOf */.xJ)(one)) < (0,core_severity/* severityRank */.qs)((0,observation/* severityOf */.xJ)(was));
const worstFirst = (a, b) => Number(a.status === 'fixed') - Number(b.status === 'fixed') ||
    (0,core_severity/* severityRank */.qs)(a.severity) - (0,core_severity/* severityRank */.qs)(b.severity) ||
    (0,observation/* compareText */.n6)(a.region?.path ?? '', b.region?.path ?? '') ||
    (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) ||
    (a.region?.startColumn ?? 0) - (b.region?.startColumn ?? 0) ||
    (0,observation/* compareText */.n6)(a.ruleId, b.ruleId);

;// CONCATENATED MODULE: ./out/shared/core/run.js










/** The way of a finding: files, documents, reports, findings, verdict. */
async function run(request, ports) {
    const { catalogue, policy, overrides, base, scope, errors } = request;
    const context = { ...ports, catalogue };
    const active = activate(request.checks, policy, overrides, catalogue, ports.matcher);
    const head = await scan(active, request.head.source, request.head.listing, context);
    const before = base && (await scan(active, base.source, base.listing, context, head));
    const suppress = suppressor({ ...context, lists: request.suppressions });
    const onError = overrides.onError ?? policy.onError ?? defaults.onError;
    const checks = head.map((scanned, index) => {
        const { check, failOn } = scanned.active;
        const against = before?.[index];
        // What base lacks would make old findings look new, which is safe; what could not be fetched is told all the same.
        const unchecked = [
            ...scanned.unchecked,
            ...(against?.unchecked ?? []).filter(({ code }) => code === 'not-fetched'),
        ];
        const faults = [
            ...scanned.errors,
            ...(against?.errors ?? []),
            ...nothingNamed(request, scanned, unchecked),
        ];
        const { findings, suppressed } = sift(observationsOf(scanned), against && observationsOf(against), {
            check,
            suppress,
            renamed: base?.renamed ?? new Map(),
            inlineIgnores: policy.inlineIgnores ?? 'allow',
            unseen: new Set([...scanned.unchecked, ...scanned.excluded].map(({ path }) => path)),
        });
        return {
            id: check.id,
            failOn,
            outcome: outcomeOf(failing(findings, failOn, scope).length, unchecked.length + faults.length, onError),
            filesChecked: scanned.files.size,
            bytesChecked: scanned.bytes,
            durationMs: Math.round(scanned.milliseconds + (against?.milliseconds ?? 0)),
            findings,
            suppressed,
            excluded: [...scanned.excluded].sort((a, b) => (0,observation/* compareText */.n6)(a.path, b.path)),
            unchecked,
            errors: faults,
            properties: scanned.tally,
        };
    });
    const failures = checks.flatMap(({ findings, failOn }) => failing(findings, failOn, scope)).length;
    const unchecked = distinct(checks.flatMap((check) => check.unchecked));
    const faults = checks.reduce((sum, check) => sum + check.errors.length, errors.length);
    return {
        result: {
            schemaVersion: 1,
            tool: request.tool,
            scope,
            base: base?.commit ?? null,
            head: request.head.commit,
            outcome: outcomeOf(failures, unchecked.length + faults, onError),
            gate: {
                failOn: overrides.failOn ?? policy.failOn ?? defaults.failOn,
                failing: failures,
                unchecked: unchecked.length,
            },
            filesChecked: new Set(head.flatMap(({ files }) => [...files.keys()])).size,
            proposed: request.proposed,
            checks,
            errors,
        },
        texts: run_frames(head),
    };
}
const observationsOf = (scanned) => (0,observation/* inOrder */.al)([...[...scanned.files.values()].flatMap(({ observations }) => observations), ...scanned.across]);
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
/** Texts for code frames, with everything starred out that any check wants hidden. */
function run_frames(head) {
    const observations = head.flatMap(observationsOf);
    const hidden = groupBy(observations.flatMap(({ report }) => report.hide ?? []), ({ path }) => path);
    const shown = new Set(observations.map(({ path }) => path));
    return new Map(head.flatMap(({ files }) => [...files].flatMap(([path, { text }]) => text === undefined || !shown.has(path) ? [] : [[path, redact(mask(text, hidden.get(path) ?? []))]])));
}

;// CONCATENATED MODULE: ./out/shared/files/pattern.js
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
/** The inside of `[…]`: characters and ranges, `!` or `^` in front turns it round. */
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

;// CONCATENATED MODULE: ./out/shared/files/attributes.js

const attributes_reasons = {
    'linguist-vendored': 'linguist-vendored in .gitattributes',
    'linguist-generated': 'linguist-generated in .gitattributes',
};
const attributes_names = ['linguist-vendored', 'linguist-generated'];
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
        const name = attributes_names.find((one) => stateOf(path, one, files));
        return name === undefined ? undefined : attributes_reasons[name];
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
        if (name in attributes_reasons)
            states.set(name, sign === '' && value !== 'false');
    }
    const matches = states.size === 0 ? undefined : compilePattern(pattern);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./out/shared/files/encoding.js

// As far as git looks for a NUL (xdiff-interface.c, FIRST_FEW_BYTES).
const binaryWindow = 8000;
const utf16Window = 1000;
/**
 * The text of a file: UTF-8, or UTF-16 by its byte order mark or its looks; undefined for what is no text (a NUL, and no
 * encoding that allows for it). A NUL alone does not make a file binary: it costs a stranger one byte in a comment.
 */
function encoding_textOf(bytes) {
    const mark = markOf(bytes);
    if (mark !== undefined)
        return decodeUtf16(bytes.subarray(2), mark);
    if (!bytes.subarray(0, binaryWindow).includes(0))
        return bytes.toString('utf8');
    const order = guessUtf16(bytes);
    if (order !== undefined)
        return decodeUtf16(bytes, order);
    return (0,external_node_buffer_.isUtf8)(bytes) ? bytes.toString('utf8') : undefined;
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

;// CONCATENATED MODULE: ./out/shared/files/content.js


/** Larger files are unchecked, so that padding cannot hide what follows. */
const maxFileBytes = 5 * 1024 * 1024;
/** Git's object id of a file's bytes. */
const blobId = (bytes, hash) => (0,external_node_crypto_.createHash)(hash).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
/** What a file's bytes give: its text, or why it is passed over. */
function fromBytes(entry, bytes, blob) {
    const text = encoding_textOf(bytes);
    if (text === undefined)
        return binary(entry);
    if (isPointer(text))
        return leftAtServer(entry);
    const file = { path: entry.path, text, size: bytes.length, blob };
    return { entry, file };
}
const content_excluded = (entry, why) => ({
    entry,
    excluded: { path: entry.path, why },
});
/** For a file without text that may be passed over, unless the user named it or a check is certain to need it. */
const excused = (result, excuse) => 'unchecked' in result && result.entry.named !== true ? { ...result, excuse } : result;
const content_unchecked = (entry, code, message, hint) => ({ entry, unchecked: { path: entry.path, code, message, line: null, hint } });
const tooLarge = (entry, size) => content_unchecked(entry, 'too-large', `The file has ${size} bytes; up to ${maxFileBytes} are read.`, 'Split it, or exclude it in the policy if it is none of your own code.');
const outside = (entry) => content_unchecked(entry, 'link-outside', 'A symbolic link on its path leads out of the checked tree.', 'Put the file itself in place of the link, or exclude it in the policy.');
const deadLink = (entry, why) => excused(content_unchecked(entry, 'unreadable', `It is ${why}.`, 'Put the file itself in its place (a link into a submodule needs a checkout with `submodules`), or remove it.'), why);
const binary = (entry) => excused(content_unchecked(entry, 'binary', 'The file is binary, so there is no text to check.', 'Give it another name, or exclude it in the policy.'), 'binary');
/** A Git LFS pointer (git-lfs, docs/spec.md) stands where the file should be. */
const isPointer = (text) => text.length < 1024 && /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-.*\n)*oid /.test(text);
const leftAtServer = (entry) => content_unchecked(entry, 'lfs-pointer', 'This is a Git LFS pointer, not the file.', 'Check out with `lfs: true`, or keep the file in git itself.');
/** What an answer of git's object store gives. */
function fromObject(entry, object, blob) {
    if (object.kind === 'found')
        return fromBytes(entry, object.bytes, blob);
    if (object.kind === 'too-large')
        return tooLarge(entry, object.size);
    return content_unchecked(entry, 'not-fetched', 'Git does not have its contents here (a partial clone, or a damaged one).', 'Check out without `filter` and with these files in the sparse checkout.');
}

;// CONCATENATED MODULE: ./out/shared/files/names.js

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
    return (0,external_node_buffer_.isUtf8)(bytes) ? bytes.toString('utf8') : undefined;
}
/** A file whose name is no path: U+FFFD stands for each byte that cannot be read. */
const misnamed = (name) => ({
    path: name.toString('utf8'),
    code: 'unreadable',
    message: 'Its name is not valid UTF-8.',
    line: null,
    hint: 'Rename the file.',
});

;// CONCATENATED MODULE: ./out/shared/files/index-listing.js



/** What git tracks or would add, as it lies in the work tree; paths that were deleted there are left out. */
async function listIndex(git, root) {
    const entries = [];
    const excluded = [];
    const unchecked = [];
    for (const { tag, mode, blob, name } of (await itemsOf(git, root)).values()) {
        const path = pathOf(name);
        if (path === undefined)
            unchecked.push(misnamed(bytesOf(name)));
        else if (mode === gitlink)
            excluded.push(submodule(path));
        else if (path.endsWith('/'))
            excluded.push({ path: path.slice(0, -1), why: 'a repository of its own' });
        // A link that is not in the work tree stays without its blob: what it leads to may be left out too.
        else if (tag === 'S' && mode !== symlink && isGone((0,external_node_path_.join)(root, path)))
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
    const start = Buffer.from((0,external_node_path_.join)(root, '/'));
    for (const record of recordsOf(await git.read(args))) {
        const item = parseRecord(record);
        const { tag, mode, name } = item;
        if (tag !== 'R')
            items.set(name, item);
        // Git takes for deleted whatever it cannot look at, in a closed folder too.
        else if (mode !== gitlink && isGone(Buffer.concat([start, bytesOf(name)])))
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

;// CONCATENATED MODULE: ./out/shared/files/listing.js
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

;// CONCATENATED MODULE: ./out/shared/files/objects.js
// Each object that git dies of (a broken one, or a missing one in gits that cannot be kept from fetching) costs a start.
const maxRestarts = 20;
/**
 * Reads objects in the given order, one answer for each id. Streams: at most one object of `maxBytes` is in memory,
 * larger ones are skipped over.
 */
async function* readObjects(git, ids, maxBytes) {
    let done = 0;
    for (let restarts = 0; done < ids.length && restarts <= maxRestarts; restarts++) {
        for await (const object of readBatch(git, ids.slice(done), maxBytes)) {
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
async function* readBatch(git, ids, maxBytes) {
    const running = git.start(['cat-file', '--batch', '--buffer']);
    running.stdin.end(ids.map((id) => `${id}\n`).join(''));
    const reader = new ByteReader(running.stdout);
    try {
        for (let left = ids.length; left > 0; left--) {
            const header = await reader.line();
            if (header === undefined)
                return;
            const size = /^\S+ \S+ (\d+)$/.exec(header)?.[1];
            if (size === undefined) {
                yield { kind: 'missing' };
                continue;
            }
            const bytes = await reader.take(Number(size), Number(size) <= maxBytes);
            if ((await reader.take(1, true)) === undefined)
                return;
            if (bytes !== undefined)
                yield { kind: 'found', bytes };
            else
                yield { kind: 'too-large', size: Number(size) };
        }
    }
    finally {
        running.stop();
    }
}
/** Cuts a stream into lines and counted bytes. */
class ByteReader {
    #chunks;
    #rest = Buffer.alloc(0);
    constructor(stream) {
        this.#chunks = stream[Symbol.asyncIterator]();
    }
    /** Without its line feed; undefined at the end. */
    async line() {
        for (;;) {
            const end = this.#rest.indexOf(10);
            if (end !== -1) {
                const line = this.#rest.toString('utf8', 0, end);
                this.#rest = this.#rest.subarray(end + 1);
                return line;
            }
            if (!(await this.#more()))
                return undefined;
        }
    }
    /** The next `size` bytes; undefined when they are not to be kept, or when the stream ends before. */
    async take(size, keep) {
        const parts = [];
        for (let left = size; left > 0;) {
            if (this.#rest.length === 0 && !(await this.#more()))
                return undefined;
            const part = this.#rest.subarray(0, left);
            this.#rest = this.#rest.subarray(part.length);
            left -= part.length;
            if (keep)
                parts.push(part);
        }
        return keep ? Buffer.concat(parts) : undefined;
    }
    async #more() {
        const next = await this.#chunks.next();
        if (next.done === true)
            return false;
        this.#rest = this.#rest.length === 0 ? next.value : Buffer.concat([this.#rest, next.value]);
        return true;
    }
}

;// CONCATENATED MODULE: ./out/shared/files/commit-tree.js







const maxLinkBytes = 4096;
/** The files of a commit, read from git objects. */
function commitTree(git, commit, options = {}) {
    let loading;
    const load = () => (loading ??= loadFiles(git, commit));
    return {
        async list() {
            const { blobs, links, submodules, unchecked } = await load();
            const entries = [...blobs, ...links].map(([path, blob]) => ({ path, blob }));
            const listing = { entries, excluded: submodules, unchecked };
            return sorted(applyAttributes(listing, options.attributes ?? (() => undefined)));
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
            const objects = readObjects(git, ids, maxFileBytes);
            for (const [index, entry] of entries.entries()) {
                const target = targets[index];
                const blob = target?.kind === 'file' ? files.blobs.get(target.path) : undefined;
                if (blob === undefined)
                    yield passedOver(entry, target);
                else {
                    const object = await objects.next();
                    yield fromObject(entry, object.done === true ? { kind: 'missing' } : object.value, blob);
                }
            }
        },
    };
}
async function loadFiles(git, commit) {
    const output = await git.read(['ls-tree', '-r', '-z', '--full-tree', commit]);
    const blobs = new Map();
    const links = new Map();
    const submodules = [];
    const unchecked = [];
    for (const record of recordsOf(output)) {
        // `<mode> <type> <object>\t<path>`
        const tab = record.indexOf('\t');
        const [mode, , id = ''] = record.slice(0, tab).split(' ');
        const name = record.slice(tab + 1);
        const path = pathOf(name);
        if (path === undefined)
            unchecked.push(misnamed(bytesOf(name)));
        else if (mode === gitlink)
            submodules.push(submodule(path));
        else
            (mode === symlink ? links : blobs).set(path, id);
    }
    return { blobs, links, submodules, unchecked };
}
/** Reads the text of every link: following one may lead through any other. */
async function treeOf(git, { blobs, links }) {
    const texts = new Map();
    const objects = readObjects(git, [...links.values()], maxLinkBytes);
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
        return outside(entry);
    if (target?.kind === 'folder')
        return content_excluded(entry, 'a link to a folder');
    return deadLink(entry, target?.kind === 'loop' ? 'a link that leads back to itself' : 'a link to nothing');
}

// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
;// CONCATENATED MODULE: ./out/shared/files/matcher.js

/** Tells which paths (relative to the root) a list of .gitignore patterns means, letter case told apart. */
function matcher(patterns) {
    const rules = ignore({ allowRelativePaths: true, ignorecase: false }).add([...patterns]);
    return (path) => path !== '' && rules.ignores(path);
}

;// CONCATENATED MODULE: ./out/shared/github/payload.js
/** Git object ids, SHA-1 and SHA-256. */
const id = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const zeros = /^0+$/;
/** The object at `name`; an empty one when there is none. */
const field = (fields, name) => {
    const value = fields[name];
    return typeof value === 'object' && value !== null ? value : {};
};
const payload_text = (fields, name) => {
    const value = fields[name];
    return typeof value === 'string' && value !== '' ? value : null;
};
const number = (fields, name) => {
    const value = fields[name];
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
};
/** An object's id, GitHub's all-zero "no commit" included. */
const objectId = (fields, name) => {
    const value = payload_text(fields, name);
    return value !== null && id.test(value) ? value : null;
};
/** False for GitHub's all-zero "no commit". */
const isCommit = (objectId) => !zeros.test(objectId);
const commitId = (fields, name) => {
    const value = objectId(fields, name);
    return value !== null && isCommit(value) ? value : null;
};

;// CONCATENATED MODULE: ./out/shared/github/event.js



/** Events whose payload holds the whole pull request. `issue_comment` does not: it knows no commit. */
const pullRequestEvents = new Set([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
]);
const unsafe = (message, hint, cause) => new PortcullisError('unsafe-event', message, hint, cause);
/**
 * Reads the event's file ourselves: the toolkit's `context` acts when it is imported, reads process.env alone, prints
 * the path unescaped when the file is missing, and passes on JSON.parse's message, which quotes the payload.
 */
const readPayload = (path, eventName) => {
    const hint = 'Keep GITHUB_EVENT_PATH as the runner sets it, and mount its folder into the container.';
    let payload;
    try {
        payload = path ? JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')) : undefined;
    }
    catch (cause) {
        throw unsafe(`The file of the ${eventName} event cannot be read.`, hint, cause);
    }
    if (typeof payload === 'object' && payload !== null && !Array.isArray(payload))
        return payload;
    throw unsafe(`The file of the ${eventName} event is missing or holds no event.`, hint);
};
const pullRequestOf = (payload) => {
    const pull = field(payload, 'pull_request');
    const head = field(pull, 'head');
    const base = field(pull, 'base');
    const id = number(pull, 'number');
    const headSha = commitId(head, 'sha');
    const baseSha = commitId(base, 'sha');
    const baseRef = payload_text(base, 'ref');
    if (id === null || headSha === null || baseSha === null || baseRef === null) {
        throw unsafe('The event does not say which commits the pull request is made of.', 'Run on pull_request, as GitHub sends it.');
    }
    const home = payload_text(field(base, 'repo'), 'full_name');
    return {
        number: id,
        headSha,
        baseSha,
        baseRef,
        fork: home === null || payload_text(field(head, 'repo'), 'full_name') !== home,
    };
};
const mergeBaseOf = (payload) => {
    const base = commitId(field(payload, 'merge_group'), 'base_sha');
    if (base !== null)
        return base;
    throw unsafe('The event does not say what the merge group is built on.', 'Run on merge_group, as GitHub sends it.');
};
const required = (env, name) => {
    const value = env[name];
    if (value)
        return value;
    throw unsafe(`The runner's variable ${name} is missing.`, 'Pass the runner’s GITHUB_* variables to the step.');
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
        defaultBranch: payload_text(field(payload, 'repository'), 'default_branch'),
        before: eventName === 'push' && payload.deleted !== true ? objectId(payload, 'before') : null,
        pullRequest: pullRequestEvents.has(eventName) ? pullRequestOf(payload) : null,
        mergeBase: eventName === 'merge_group' ? mergeBaseOf(payload) : null,
    };
};
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
    const itself = !isCommit(before) && (defaultBranch === null || ref === `refs/heads/${defaultBranch}`);
    return itself ? { kind: 'none' } : { kind: 'push', ref, before, defaultBranch };
};

;// CONCATENATED MODULE: ./out/actions/attempt.js

/** A problem of one step is told, and the rest goes on. */
async function attempt_attempt(problems, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof PortcullisError))
            throw error;
        problems.push(error);
        return undefined;
    }
}

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
    if (name !== '')
        await refuseTwofold(history, name);
    const known = await history.find(rev);
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
    const [tagged, branched] = [await history.find(tag), await history.find(branch)];
    if (tagged === undefined || branched === undefined || tagged === branched)
        return;
    throw new PortcullisError('base-not-found', `${JSON.stringify(name)} is both a tag and a branch, and they differ.`, `Write ${tag} or ${branch}.`);
}
const isCommitId = (text) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
/** Throws PortcullisError `base-not-found` for what an event cannot mean by a commit. */
function revision_commitId(text) {
    if (isCommitId(text) && !/^0+$/.test(text))
        return text;
    throw new PortcullisError('base-not-found', `The event names ${JSON.stringify(text)} as a commit.`, 'Name the commit to compare with in `base`.');
}

;// CONCATENATED MODULE: ./out/shared/files/event-checkout.js


/**
 * Makes sure that what is checked out (`head`, a commit id) is what the event is about: anything else would pass unseen.
 * Throws PortcullisError `unsafe-event`.
 */
async function confirmCheckout(history, head, event) {
    if (event?.kind === 'merge-group' && (head !== event.sha || head === event.baseSha))
        throw new PortcullisError('unsafe-event', `The checkout stands on ${head}, and the merge group is ${event.sha}.`, 'Check out what the event says: give actions/checkout no `ref`.');
    if (event?.kind !== 'pull-request' || head === event.headSha)
        return;
    // The commit itself names its parents, even where a shallow clone lacks them.
    const isMerge = head === event.sha && (await history.parents(head)).includes(event.headSha);
    if (isMerge || (await history.isAncestor(revision_commitId(event.headSha), head)))
        return;
    throw wrongCheckout(event.headSha);
}
const wrongCheckout = (headSha) => new PortcullisError('unsafe-event', `The checkout does not hold the pull request's head ${headSha}, so the pull request itself would not be looked at.`, 'On `pull_request` give actions/checkout no `ref`; `pull_request_target` checks out the base unless it is told to take the head.');

;// CONCATENATED MODULE: ./out/shared/files/remote.js
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./out/shared/exec/environment.js


/** What a program may know of ours: where home and temporary files are, proxies, certificates. No tokens. */
const environment_allowed = new Set([
    ...['HOME', 'XDG_CONFIG_HOME', 'TMPDIR', 'TMP', 'TEMP'],
    ...['SYSTEMROOT', 'PROGRAMDATA', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'HOMEDRIVE', 'HOMEPATH'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'],
    ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE', 'GIT_SSL_CAINFO'],
]);
/** The environment of a program that looks at the tree `outside`. */
function cleanEnvironment(outside, environment = process.env) {
    const clean = {
        LC_ALL: 'C',
        PATH: trustedPath(outside, environment).join(external_node_path_.delimiter),
    };
    for (const [name, value] of Object.entries(environment)) {
        if (value !== undefined && environment_allowed.has(name.toUpperCase()))
            clean[name] = value;
    }
    return clean;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./out/shared/exec/run.js

/** A program that did not come to an end of its own. */
class ExecError extends Error {
    name = 'ExecError';
    code;
    constructor(code, message, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
    }
}
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
    const ended = new Promise((resolve, reject) => {
        child.on('error', (cause) => {
            reject(new ExecError('not-started', `${program} could not be started`, cause));
        });
        child.on('close', (code, signal) => {
            if (late)
                reject(new ExecError('timeout', `${program} took longer than ${timeoutMs / 1000} s`));
            else if (code === null)
                reject(new ExecError('killed', `${program} was ended by ${signal ?? 'a signal'}`));
            else
                resolve({ code, stderr: stderr.toString('utf8') });
        });
    }).finally(() => clearTimeout(timer));
    // Whoever stops a program need not wait for how it ended.
    ended.catch(() => undefined);
    return { stdin: child.stdin, stdout: child.stdout, ended, stop: kill };
}
/** Runs a program to its end. Any exit code is an answer; ExecError when there is none. */
async function run_run(command) {
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
    const tooMuch = () => new ExecError('too-much-output', `${command.program} wrote more than ${maxOutputBytes} bytes`);
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

;// CONCATENATED MODULE: ./out/shared/exec/git.js





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
        const program = findProgram('git', tree, environment);
        if (program === undefined) {
            throw new PortcullisError('git', 'This is a git repository, and there is no git on the PATH to read it with.', 'Install git (in a job container: in its image).');
        }
        return new Git(program, repository, { ...cleanEnvironment(tree, environment), ...git_switchedOff });
    }
    /** The same git and environment on another repository. */
    on(repository) {
        return new Git(this.#program, repository, this.#environment);
    }
    /** Any exit code is an answer. Throws PortcullisError `git` when git could not run to its end. */
    async ask(args, options = {}) {
        const { environment, ...rest } = options;
        try {
            return await run_run({ ...this.#command(args, environment), ...rest });
        }
        catch (error) {
            if (!(error instanceof ExecError))
                throw error;
            throw new PortcullisError('git', `git ${args[0] ?? ''}: ${error.message}.`, gitHint, error);
        }
    }
    /** What git prints. Throws PortcullisError `git` for an exit code other than 0. */
    async read(args, options = {}) {
        const output = await this.ask(args, options);
        if (output.code !== 0) {
            throw new PortcullisError('git', `git ${args[0] ?? ''} failed: ${lastLine(output.stderr)}`, gitHint);
        }
        return output.stdout;
    }
    /** For commands whose output is too large to keep. */
    start(args) {
        return start({ ...this.#command(args), timeoutMs: streamTimeoutMs });
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
                ...git_settings.flatMap((setting) => ['-c', setting]),
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
const git_settings = [
    'core.fsmonitor=false',
    `core.hooksPath=${external_node_os_.devNull}`,
    'core.askPass=',
    'credential.helper=',
    'gc.auto=0',
    'maintenance.auto=false',
    'submodule.recurse=false',
    'http.followRedirects=false',
];
const git_switchedOff = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_PAGER: 'cat',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: external_node_os_.devNull,
    GIT_NO_LAZY_FETCH: '1',
    // Older gits do not know GIT_NO_LAZY_FETCH; with no protocol left they fail instead of going online.
    GIT_ALLOW_PROTOCOL: 'none',
};

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
                store_pathOf(checkout, 'objects'),
                store_pathOf(checkout, 'shallow'),
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
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'objects', 'info', 'alternates'), `${store_quoted(objects)}\n`);
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
     * Fetches commits (by id) or branches (`refs/heads/…`); `depth` counts commits, 0 is all that is missing.
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
        return code === 0 ? undefined : lastLine(stderr);
    }
    dispose() {
        (0,external_node_fs_.rmSync)(this.#folder, { recursive: true, force: true, maxRetries: 3 });
    }
}
/** Where a fetched name stands in the store: git offers what its refs reach when it fetches again. */
const ownRef = (name) => `refs/portcullis/${name.replace(/^refs\//, '')}`;
/** Some of its objects were left at the server (git-clone(1), `--filter`). */
async function isPartial(git) {
    const { code } = await git.ask([
        'config',
        '--get-regexp',
        '^(extensions\\.partialclone|remote\\..*\\.promisor)$',
    ]);
    return code === 0;
}
async function store_pathOf(git, name) {
    const { workTree, gitDir } = git.repository;
    const path = (await git.read(['rev-parse', '--git-path', name])).toString('utf8').replace(/\r?\n$/, '');
    return (0,external_node_path_.resolve)(workTree ?? gitDir, path);
}
// A line each, so a path with a line feed needs quotes as in C.
const store_quoted = (path) => (path.includes('\n') ? JSON.stringify(path) : path);

;// CONCATENATED MODULE: ./out/shared/files/history.js



// Few branches live longer than 500 commits; then the whole history (INT_MAX is git's own word for it).
const depths = [50, 500, 2_147_483_647];
/** The commits of a checkout, and those that had to be fetched beside it. */
class History {
    #checkout;
    #remote;
    #store;
    #reason = 'nothing says where to fetch it from';
    constructor(checkout, remote) {
        this.#checkout = checkout;
        this.#remote = remote;
    }
    /** Sees all commits that are at hand. */
    get git() {
        return this.#store?.git ?? this.#checkout;
    }
    dispose() {
        this.#store?.dispose();
    }
    /** The id of the commit that `rev` names in the checkout, if it does. */
    find(rev) {
        return history_commitOf(this.#checkout, rev);
    }
    /** The commit so many steps back: `~2^1` from `commit` on. */
    back(commit, steps) {
        return history_commitOf(this.git, `${commit}${steps}`);
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
        const here = await this.#has(commit);
        if (here && !(await isPartial(this.#checkout)))
            return;
        if ((await this.#fetch([commit], 1)) && (await this.#has(commit)))
            return;
        if (!here)
            throw this.notFound(`The commit ${commit} is not in this clone`);
    }
    /** The commit of a branch: as the clone knows it, else fetched. Throws PortcullisError `base-not-found`. */
    async branch(name) {
        const known = await this.find(`refs/remotes/origin/${name}`);
        if (known !== undefined)
            return known;
        const ref = `refs/heads/${name}`;
        const fetched = (await this.#fetch([ref], 1)) ? await history_commitOf(this.git, ownRef(ref)) : undefined;
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
    notFound(message) {
        return new PortcullisError('base-not-found', `${message}, and it could not be fetched: ${this.#reason}.`, 'Check out with `fetch-depth: 0`, give the step a token that may read the repository, or name a commit with `base`.');
    }
    async #isShallow() {
        return (await this.git.read(['rev-parse', '--is-shallow-repository'])).toString().trim() === 'true';
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
        return this.#remote === undefined ? undefined : accessTo(this.#remote, this.#checkout);
    }
}
async function history_commitOf(git, rev) {
    const { code, stdout } = await git.ask([
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${rev}^{commit}`,
    ]);
    return code === 0 ? stdout.toString().trim() : undefined;
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
        return choice;
    });
}
/** Brings one commit to hand. Throws PortcullisError `base-not-found`. */
function fetchCommit(git, commit, remote) {
    return withHistory(git, remote, async (history) => {
        await history.bring(revision_commitId(commit));
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
    const head = await history.find('HEAD');
    if (head === undefined)
        throw history.notFound('There is no commit yet, so there is nothing to compare with');
    await confirmCheckout(history, head, request.kind === 'revision' ? request.event : request);
    switch (request.kind) {
        case 'revision':
            return ofRevision(history, head, request);
        case 'pull-request':
            return ofPullRequest(history, head, request);
        case 'merge-group': {
            const commit = revision_commitId(request.baseSha);
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
    const trusted = revision_commitId(request.baseSha);
    const commit = await history.mergeBase(head, trusted, revision_commitId(request.headSha));
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
            await history.bring(revision_commitId(before));
            return { commit: before, how: 'the commit before the push' };
        }
        catch (error) {
            // After a forced push the server may have thrown it away.
            if (!(error instanceof PortcullisError) || error.code !== 'base-not-found')
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

;// CONCATENATED MODULE: ./out/actions/ground.js



async function findGround(asked, problems) {
    const { location, request, scope, runner, env } = asked;
    const nothing = { base: undefined, dispose: () => undefined };
    const isUnknown = runner === undefined && env.GITHUB_ACTIONS === 'true';
    // A push answers for everything.
    if (scope === 'introduced' || (request.kind !== 'none' && request.kind !== 'push')) {
        const base = await attempt_attempt(problems, () => findBase(asked));
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
    const own = await attempt_attempt(problems, () => commitOfJob(location, runner, env));
    if (own === undefined)
        return { ...nothing, trusted: 'nobody' };
    return { ...nothing, trusted: own, dispose: () => own.dispose() };
}
async function findBase({ location, request, runner, env }) {
    if (location.git === null)
        throw new PortcullisError('not-a-repository', 'There is no git repository to compare in.', 'Check everything: --scope all.');
    const base = await resolveBase(location.git, request, remoteOf(runner, env));
    if (base !== null)
        return base;
    throw new PortcullisError('bad-input', 'Nothing says what to compare with.', 'Name a revision: --base main.');
}
async function commitOfJob({ git }, runner, env) {
    const refuse = (why, cause) => new PortcullisError('unsafe-event', `Settings are read from the commit that the job was started for, ${runner.sha}: ${why}`, 'Check out that commit, or give the step a token that may read the repository.', cause);
    if (git === null)
        throw refuse('what is checked here is no git checkout of it.');
    try {
        return await fetchCommit(git, runner.sha, remoteOf(runner, env));
    }
    catch (error) {
        throw error instanceof PortcullisError ? refuse(error.message, error) : error;
    }
}
function remoteOf(runner, env) {
    const token = [env.PORTCULLIS_GITHUB_TOKEN, env.PORTCULLIS_JOB_TOKEN].find((one) => one);
    return runner && { ...runner, ...(token ? { token } : {}) };
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./out/actions/memory.js

const largeTree = 10_000;
/**
 * V8 lets the heap grow to many times what lives in it before it cleans up. On a large tree that would be hundreds of
 * megabytes on a small runner, so there memory goes before speed.
 */
function sizeHeapFor(files) {
    if (files > largeTree)
        (0,external_node_v8_.setFlagsFromString)('--optimize-for-size');
}

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
    const stats = statsOf(path);
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
    if (statsOf((0,external_node_path_.join)(folder, 'HEAD')) === undefined)
        return false;
    // A worktree's folder keeps its objects and refs in the common one.
    if (isFile((0,external_node_path_.join)(folder, 'commondir')))
        return true;
    return isFolder((0,external_node_path_.join)(folder, 'objects')) && isFolder((0,external_node_path_.join)(folder, 'refs'));
}

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
    return { named, kind: 'glob', path: pattern, matches: matcher([pattern]) };
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
    const git = Git.open({ gitDir: checkout.gitDir, workTree: root });
    const [hash, head] = await Promise.all([hashOf(git), headOf(git)]);
    return { root, git, head, hash, selection };
}
async function hashOf(git) {
    return (await git.read(['rev-parse', '--show-object-format'])).toString().trim() === 'sha256'
        ? 'sha256'
        : 'sha1';
}
async function headOf(git) {
    const { code, stdout } = await git.ask(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    return code === 0 ? stdout.toString().trim() : null;
}
function find(named, cwd) {
    const path = (0,external_node_path_.resolve)(cwd, named);
    const stats = statsOf(path);
    if (stats === undefined) {
        if (!isGlob(named))
            throw notFound(named);
        return { named, kind: 'glob', ...splitGlob(path, named) };
    }
    const folder = isFolder(path);
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
    if (!isFolder(folder))
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
    while (!isInside(folder, other) && (0,external_node_path_.dirname)(folder) !== folder)
        folder = (0,external_node_path_.dirname)(folder);
    return folder;
}
const notFound = (named) => new PortcullisError('path-not-found', `There is no file or folder ${JSON.stringify(named)}, or it may not be seen.`, 'Paths are relative to the folder the command runs in; globs are written as in .gitignore.');
const apart = (one, other) => new PortcullisError('bad-input', `${JSON.stringify(one?.named)} and ${JSON.stringify(other?.named)} lie in different repositories.`, 'Check one repository at a time.');
const bare = (root) => new PortcullisError('not-a-repository', `${root} is a bare repository: it has no files to check.`, 'Clone it, and name the clone.');

;// CONCATENATED MODULE: ./out/actions/place.js


/** Where to look. Paths that do not exist are told; the others are checked all the same. */
async function findPlace(paths, cwd, problems) {
    const all = await locate(paths, cwd).catch(() => undefined);
    if (all)
        return all;
    const found = [];
    for (const path of paths)
        if (await attempt_attempt(problems, () => locate([path], cwd)))
            found.push(path);
    // What is wrong may be no single path but all of them together.
    const location = found.length > 0 || paths.length === 0 ? await attempt_attempt(problems, () => locate(found, cwd)) : undefined;
    return location ?? { root: cwd, git: null, head: null, hash: 'sha1', selection: [place_nowhere] };
}
/** None of what the user named exists: nothing is to be checked in its place. */
const place_nowhere = { named: '', kind: 'root', path: '', matches: () => false };

;// CONCATENATED MODULE: ./out/actions/proposed.js
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

;// CONCATENATED MODULE: ./out/actions/settings-files.js




const defaultPolicies = ['.github/portcullis.yml', '.github/portcullis.yaml'];
async function loadSettingsFiles(request) {
    const { catalogue, trusted, head, root } = request;
    const problems = [];
    const policyFile = request.policy === undefined
        ? await defaultPolicy(trusted, problems)
        : await settings_files_named(request, request.policy, 'policy', false, problems);
    const written = request.baseline ?? request.writeBaseline;
    const baselineFile = written === undefined
        ? undefined
        : await settings_files_named(request, written, 'baseline', request.baseline === undefined, problems);
    // Loaded only where there is something to read: the schema library is the slowest part of a start.
    const loadedPolicy = policyFile && (await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(184)]).then(__webpack_require__.bind(__webpack_require__, 184))).loadPolicy(policyFile, catalogue);
    const loaded = baselineFile && (await load(baselineFile, catalogue));
    problems.push(...(loadedPolicy?.problems ?? []), ...(loaded?.problems ?? []));
    const path = request.writeBaseline === undefined ? undefined : settings_files_placeOf(request, request.writeBaseline);
    const before = path === undefined ? undefined : await settings_files_read(head, path, root);
    const standing = settings_files_isFile(before) ? await load(before, catalogue) : undefined;
    const isSound = before === undefined || standing?.problems.length === 0;
    if (path !== undefined && !isSound && path !== baselineFile?.path)
        problems.push(...(standing?.problems ?? (settings_files_isFile(before) ? [] : [unreadable(before, path, 'baseline')])));
    const policy = loadedPolicy?.policy ?? {};
    const baseline = loaded?.entries ?? [];
    const own = [request.policy, written].flatMap((one) => one === undefined ? [] : (settings_files_placeOf(request, one) ?? []));
    const isSetting = (one) => own.includes(one) ||
        (request.policy === undefined && defaultPolicies.includes(one)) ||
        one === '.gitattributes' ||
        one.endsWith('/.gitattributes');
    const others = path === baselineFile?.path && standing ? [] : baseline;
    return {
        policy,
        suppressions: [
            { by: 'baseline', source: baselineFile?.path ?? '', entries: baseline },
            { by: 'policy', source: policyFile?.path ?? '', entries: policy.suppressions ?? [] },
        ],
        problems,
        proposed: await proposedSettings(trusted, head, isSetting),
        target: path === undefined || !isSound
            ? undefined
            : { file: (0,external_node_path_.join)(root, path), standing: [...others, ...(standing?.entries ?? [])] },
    };
}
const load = async ({ path, text }, catalogue) => (await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(732)]).then(__webpack_require__.bind(__webpack_require__, 9732))).loadBaseline(path, text, catalogue);
/** The policy that nobody named. A name that is nearly right must not pass for "no policy". */
async function defaultPolicy(trusted, problems) {
    const { entries, excluded } = trusted.listing;
    const present = [...entries, ...excluded]
        .map(({ path }) => path)
        .filter((path) => defaultPolicies.includes(path.toLowerCase()));
    const [first, second] = present.filter((path) => defaultPolicies.includes(path));
    for (const path of present.filter((one) => !defaultPolicies.includes(one)))
        problems.push(settings_files_bad('policy', `${path} is not read: letter case counts.`, `Rename it to ${path.toLowerCase()}.`));
    if (first === undefined)
        return undefined;
    if (second !== undefined) {
        problems.push(settings_files_bad('policy', `There are two policies, ${first} and ${second}.`, 'Keep one of them.'));
        return undefined;
    }
    return told(await settings_files_read(trusted, first), first, 'policy', problems);
}
/** A file the user named: it has to be there, in the base or proposed by head. */
async function settings_files_named(request, written, what, mayBeAbsent, problems) {
    const { root, trusted, head } = request;
    const path = settings_files_placeOf(request, written);
    if (path === undefined) {
        const message = `The ${what} ${JSON.stringify(written)} lies outside of the repository.`;
        const hint = 'Keep it in the repository, where a review sees its changes.';
        problems.push({ code: 'bad-input', message, hint });
        return undefined;
    }
    // What git ignores is in no listing, and counts where the work tree itself is trusted.
    const found = await settings_files_read(trusted, path, trusted.source === head.source ? root : undefined);
    if (found !== undefined)
        return told(found, path, what, problems);
    if (mayBeAbsent || (await settings_files_read(head, path)) !== undefined)
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
function settings_files_placeOf({ root, cwd, trusted }, written) {
    const paths = [(0,external_node_path_.resolve)(cwd, written), (0,external_node_path_.resolve)(root, written)].flatMap((path) => inside(root, path) ?? []);
    return (paths.find((path) => trusted.listing.entries.some((entry) => entry.path === path)) ??
        paths.find((path) => statsOf((0,external_node_path_.join)(root, path)) !== undefined) ??
        paths[0]);
}
function inside(root, path) {
    const way = (0,external_node_path_.relative)(root, (0,external_node_path_.join)(settings_files_real((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path)))
        .split(external_node_path_.sep)
        .join('/');
    return way === '' || way === '..' || way.startsWith('../') || (0,external_node_path_.resolve)(root, way) !== (0,external_node_path_.join)(root, way)
        ? undefined
        : way;
}
function settings_files_real(folder) {
    try {
        return external_node_fs_.realpathSync.native(folder);
    }
    catch {
        // Not there yet: a baseline may be the first file in it.
        return folder;
    }
}
const settings_files_isFile = (found) => found !== undefined && 'text' in found;
/** One file of a side, or why it cannot be read; undefined where there is none. With `root`, also what git ignores. */
async function settings_files_read({ source, listing }, path, root) {
    const listed = listing.entries.find((one) => one.path === path);
    const excluded = listing.excluded.find((one) => one.path === path);
    if (excluded !== undefined)
        return excluded;
    if (listed === undefined && (root === undefined || statsOf((0,external_node_path_.join)(root, path)) === undefined))
        return undefined;
    for await (const result of source.read([listed ?? { path, named: true }])) {
        if ('file' in result)
            return result.file;
        return { why: 'excluded' in result ? `It is ${result.excluded.why}.` : result.unchecked.message };
    }
    return { why: 'It could not be read.' };
}
function told(found, path, what, problems) {
    if (settings_files_isFile(found))
        return found;
    if (found !== undefined)
        problems.push(unreadable(found, path, what));
    return undefined;
}
const unreadable = (found, path, what) => settings_files_bad(what, `${path} cannot be read. ${found?.why ?? ''}`.trim(), 'Put a text file of moderate size there.');
const settings_files_bad = (what, message, hint) => ({ code: `bad-${what}`, message, hint });

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

;// CONCATENATED MODULE: ./out/shared/files/disk.js





// Should a link or a pipe have come in place of the file since it was looked at. Windows has neither flag (undefined
// counts as 0), nor pipes in folders.
const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
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
    /** Any failure becomes a result. */
    read(entry) {
        const path = (0,external_node_path_.join)(this.#root, entry.path);
        try {
            if (!this.#isOwnFolder((0,external_node_path_.dirname)(path)))
                return outside(entry);
            const stats = (0,external_node_fs_.lstatSync)(path);
            if (stats.isSymbolicLink())
                return this.#readLink(entry, path);
            return stats.isFile() ? this.#readFile(entry, path) : notRegular(entry);
        }
        catch (error) {
            return failed(entry, error);
        }
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
        return isInside(this.#root, path) && !isInside((0,external_node_path_.join)(this.#root, '.git'), path);
    }
    #readLink(entry, path) {
        let target;
        try {
            target = external_node_fs_.realpathSync.native(path);
        }
        catch (error) {
            if (isAbsence(error))
                return deadLink(entry, 'a link to nothing');
            if (codeOf(error) === 'ELOOP')
                return deadLink(entry, 'a link that leads back to itself');
            throw error;
        }
        if (!this.#isOwn(target))
            return outside(entry);
        const stats = (0,external_node_fs_.lstatSync)(target);
        if (stats.isDirectory())
            return content_excluded(entry, 'a link to a folder');
        return stats.isFile() ? this.#readFile(entry, target) : notRegular(entry);
    }
    #readFile(entry, path) {
        const file = (0,external_node_fs_.openSync)(path, flags);
        try {
            const stats = (0,external_node_fs_.fstatSync)(file);
            if (!stats.isFile())
                return notRegular(entry);
            if (stats.size > maxFileBytes)
                return tooLarge(entry, stats.size);
            // One byte more than promised: a file that grows meanwhile must not be cut in silence.
            const bytes = readUpTo(file, stats.size + 1);
            if (bytes.length > stats.size)
                return failed(entry, new Error('it grew while it was read'));
            return fromBytes(entry, bytes, blobId(bytes, this.#hash));
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
}
function readUpTo(file, size) {
    const bytes = Buffer.allocUnsafe(size);
    let length = 0;
    for (;;) {
        const count = (0,external_node_fs_.readSync)(file, bytes, length, size - length, null);
        length += count;
        if (count === 0 || length === size)
            return bytes.subarray(0, length);
    }
}
const notRegular = (entry) => content_unchecked(entry, 'unreadable', 'It is no regular file (a pipe, a socket, a device or a folder).', 'Remove it, or exclude it in the policy.');
function failed(entry, error) {
    const code = codeOf(error);
    if (code === 'EACCES' || code === 'EPERM') {
        return content_unchecked(entry, 'unreadable', 'Reading it is not permitted.', 'Give the user of this run the right to read it.');
    }
    if (isAbsence(error)) {
        const message = 'It is not there: gone since it was listed, or a link left out of a sparse checkout.';
        const hint = 'Run again on a whole checkout that stands still.';
        return excused(content_unchecked(entry, 'unreadable', message, hint), 'not in the work tree');
    }
    const reason = code ?? (error instanceof Error ? error.message : 'unknown error');
    return content_unchecked(entry, 'unreadable', `It could not be read: ${reason}.`, 'Run again on a tree that stands still.');
}

;// CONCATENATED MODULE: ./out/shared/files/folder.js




/** Every file below `start` (relative to `root`), for folders that git does not list. Links are entries, never followed. */
function walk(root, start = '') {
    const entries = [];
    const excluded = [];
    const unchecked = [];
    const open = [start];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
        const items = folder_itemsOf((0,external_node_path_.join)(root, folder));
        if (items === undefined)
            unchecked.push(folder_closed(folder));
        for (const item of items ?? []) {
            const name = item.name.toString('utf8');
            const path = folder === '' ? name : `${folder}/${name}`;
            if (name === '.git')
                continue;
            if (!(0,external_node_buffer_.isUtf8)(item.name)) {
                unchecked.push(item.isDirectory() ? folder_closed(path) : misnamed(Buffer.from(path)));
            }
            else if (!item.isDirectory())
                entries.push({ path });
            else if (name === 'node_modules')
                excluded.push({ path, why: 'installed packages' });
            else
                open.push(path);
        }
    }
    return { entries, excluded, unchecked };
}
function folder_itemsOf(folder) {
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

;// CONCATENATED MODULE: ./out/shared/files/work-tree.js







/** The files as they lie on disk: what git tracks or would add, or in a plain folder all of them. */
function workTree(location, options = {}) {
    const { root, git, hash, selection } = location;
    const disk = new Disk(root, hash);
    async function listAll() {
        const listing = git === null ? walk(root) : await listIndex(git, root);
        // A folder named on purpose counts even where git ignores it.
        const ignored = selection.filter((one) => one.kind === 'folder' && !listing.entries.some((entry) => one.matches(entry.path)));
        return combine([listing, ...ignored.map((folder) => walk(root, folder.path))]);
    }
    async function* read(entries) {
        // What a sparse checkout leaves out has its blob from the index.
        const ids = git === null ? [] : entries.flatMap(({ blob }) => blob ?? []);
        const objects = git === null ? undefined : readObjects(git, ids, maxFileBytes);
        for (const entry of entries) {
            if (entry.blob === undefined || objects === undefined)
                yield disk.read(entry);
            else {
                const object = await objects.next();
                yield fromObject(entry, object.done === true ? { kind: 'missing' } : object.value, entry.blob);
            }
        }
    }
    return {
        read,
        async list() {
            const all = nameFiles(await listAll(), location);
            const attributes = options.attributes ?? (await loadAttributes({ list: () => Promise.resolve(all), read }));
            return sorted(applyAttributes(all, attributes));
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
    const source = commitTree(base.git, base.commit, attributes && { attributes });
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
/** What the user named of a side. */
function sides_select({ commit, source, listing }, { selection }) {
    const wanted = ({ path }) => selection.some((one) => one.matches(path));
    return {
        commit,
        source,
        listing: {
            entries: listing.entries.filter(wanted),
            excluded: listing.excluded.filter(wanted),
            // Any of them may hold what was named.
            unchecked: listing.unchecked ?? [],
        },
    };
}

;// CONCATENATED MODULE: ./out/actions/inspect.js















/** From what the user asked for to the result: where, compared with what, under which policy. */
async function inspect(line, { checks, named, catalogue, env, cwd }) {
    const problems = [...line.problems];
    const today = new Date().toISOString().slice(0, 10);
    const given = (name, kind) => {
        const value = line.values.get(name);
        return (typeof value === kind ? value : undefined);
    };
    const runner = await attempt_attempt(problems, () => runnerContext(env));
    const location = await findPlace([...line.paths, ...(given('paths', 'object') ?? [])], cwd, problems);
    const rev = given('base', 'string');
    const event = baseRequest(runner);
    const request = rev === undefined ? event : { kind: 'revision', rev, ...(runner && { event }) };
    const scope = given('scope', 'string') ??
        (rev === undefined ? defaultScope(runner) : 'introduced');
    const ground = await findGround({ location, request, scope, runner, env }, problems);
    try {
        const attributes = await attributesFor(ground, problems);
        const head = (await attempt_attempt(problems, () => sideOfHead(location, attributes))) ?? {
            ...nothing,
            commit: location.head,
        };
        const base = await attempt_attempt(problems, () => {
            const isClaimed = (path) => checks.some((check) => check.claims(path) !== undefined);
            return ground.base && sideOfBase(ground.base, head, isClaimed, attributes);
        });
        const trusted = (await attempt_attempt(problems, () => trustedSide(ground, head))) ?? nothing;
        sizeHeapFor(head.listing.entries.length);
        const settings = await attempt_attempt(problems, () => loadSettingsFiles({
            policy: given('policy', 'string'),
            baseline: given('baseline', 'string'),
            writeBaseline: given('write-baseline', 'string'),
            root: location.root,
            cwd,
            trusted,
            head,
            catalogue,
        }));
        const policy = settings?.policy ?? {};
        problems.push(...(settings?.problems ?? []), ...inspect_switchedOff(named, policy));
        const overrides = overridesOf(line, checks);
        const asked = {
            checks,
            catalogue,
            policy,
            overrides,
            suppressions: settings?.suppressions ?? [],
            scope,
            head: sides_select(head, location),
            base: base && { ...base, ...sides_select(base, location) },
            named: location.selection
                .filter(({ kind }) => kind !== 'root')
                .map((one) => ({ text: one.named, matches: (path) => one.matches(path) })),
            proposed: settings?.proposed ?? [],
            errors: problems,
            tool: tool,
        };
        const ports = { matcher: matcher, now: () => performance.now(), today };
        const result = (await attempt_attempt(problems, () => run(asked, ports))) ??
            // The repository broke off in the middle: what is left to tell is that.
            (await run({ ...asked, head: { ...nothing, commit: head.commit }, base: undefined }, ports));
        const active = new Set(activate(checks, policy, overrides, catalogue, matcher).flatMap(({ rules }) => rules.map(({ rule }) => rule.id)));
        const unchecked = new Set(result.result.checks.flatMap((check) => check.unchecked.map(({ path }) => path)));
        const looked = ({ rule, path }) => catalogue.select(rule).some(({ id }) => active.has(id)) &&
            location.selection.some((one) => one.matches(path)) &&
            !unchecked.has(path);
        return { run: result, root: location.root, catalogue, today, runner, target: settings?.target, looked };
    }
    finally {
        ground.dispose();
    }
}
/** Undefined: the work tree's own. */
async function attributesFor({ trusted }, problems) {
    if (trusted === 'work tree')
        return undefined;
    const none = attributesOf(new Map());
    if (trusted === 'nobody')
        return none;
    return (await attempt_attempt(problems, () => loadAttributes(commitTree(trusted.git, trusted.commit)))) ?? none;
}
async function trustedSide({ trusted }, head) {
    if (trusted === 'work tree')
        return head;
    if (trusted === 'nobody')
        return nothing;
    const source = commitTree(trusted.git, trusted.commit);
    return { commit: trusted.commit, source, listing: await source.list() };
}
/** Who asks for a check by its name must not take silence for "clean". */
const inspect_switchedOff = (named, policy) => named
    .filter((id) => policy.checks?.[id]?.enabled === false)
    .map((id) => new PortcullisError('check-disabled', `The policy switches ${id} off, so it did not run.`, 'Switch it on in the policy, or do not ask for it.'));
function overridesOf({ values }, checks) {
    const own = checks.flatMap(({ inputs }) => inputs).filter(({ name }) => values.has(name));
    const choice = (name) => (values.has(name) ? { [camelCase(name)]: values.get(name) } : {});
    return {
        ...choice('preset'),
        ...choice('fail-on'),
        ...choice('on-error'),
        options: Object.fromEntries(own.map(({ name }) => [camelCase(name), values.get(name)])),
    };
}

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

;// CONCATENATED MODULE: ./out/actions/commands.js









/** `<command> [options] [path...]` to an exit code: 0, 1 or 2. */
async function commands_main(argv, env) {
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
    const line = readCommandLine(argv, env);
    const catalogue = new Catalogue(checks);
    const say = (text) => {
        out.write(text);
        return line.problems.length > 0 ? refuse(line.problems) : 0;
    };
    switch (line.command) {
        case 'help':
            return say(manual_help());
        case 'version':
            return say(`${tool.name} ${tool.version}\n`);
        case 'rules':
            return say(listRules(catalogue));
        case 'explain': {
            const [selector = ''] = line.paths;
            const page = explain(catalogue, selector);
            return page === undefined ? refuse([unknownRule(selector, catalogue)]) : say(page);
        }
        default:
            return commands_check(line, catalogue, env, out);
    }
}
const commands = ['all', 'rules', 'explain', 'help', 'version'];
async function commands_check(line, catalogue, env, out) {
    const given = line.values.get('checks');
    const wanted = line.command === 'all' ? (Array.isArray(given) ? given : ['all']) : line.command.split(',');
    const ids = checks.map(({ id }) => id);
    const unknown = wanted.filter((id) => id !== 'all' && !ids.includes(id));
    const selected = checks.filter(({ id }) => wanted.includes('all') || wanted.includes(id));
    const problems = unknown.map((id) => ({
        code: 'unknown-check',
        message: `There is no command or check ${JSON.stringify(id)}.`,
        hint: (0,suggest/* didYouMean */.a)(id, [...commands, ...ids]),
    }));
    const inspected = await inspect({ ...line, problems: [...line.problems, ...problems] }, { checks: selected, named: wanted, catalogue, env, cwd: process.cwd() });
    return deliver(inspected, line, env, out);
}
const unknownRule = (selector, catalogue) => {
    const near = (0,suggest/* closest */.k)(selector, catalogue.names);
    return {
        code: 'unknown-rule',
        message: `There is no rule ${JSON.stringify(selector)}.`,
        hint: near === undefined ? 'The command "rules" lists them.' : `Did you mean ${near}?`,
    };
};
function refuse(problems) {
    for (const { message, hint } of problems)
        process.stderr.write(`${message} ${hint}\n`);
    return 2;
}


/***/ }),

/***/ 6595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n6: () => (/* binding */ compareText),
  tm: () => (/* binding */ fingerprintsOf),
  cu: () => (/* binding */ identityOf),
  al: () => (/* binding */ inOrder),
  xJ: () => (/* binding */ severityOf),
  N6: () => (/* binding */ toFinding)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./out/shared/core/fingerprint.js

/** Blanks and line ends do not make another finding. */
const fold = (text) => text.replace(/\s+/gu, ' ').trim();
/**
 * The name of a finding in files: baselines, SARIF, comments. Made of rule, path, masked evidence and which of several
 * equal ones it is (0-based, in order of place); no line number, so it survives shifts.
 * 32 hex digits of SHA-256.
 */
function fingerprint(ruleId, path, evidence, nth) {
    const parts = [ruleId, path, fold(evidence), String(nth)];
    return (0,external_node_crypto_.createHash)('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
}
/** What is the same finding in base and head. It may hold an unmasked value: it must never leave memory. */
const identity = (ruleId, path, evidence) => [ruleId, path, fold(evidence)].join('\0');

;// CONCATENATED MODULE: ./out/shared/core/observation.js

const identityOf = ({ active, report, path }, at = path) => identity(active.rule.id, at, report.unmasked ?? report.evidence);
const order = (a, b) => (a?.startLine ?? 0) - (b?.startLine ?? 0) || (a?.startColumn ?? 0) - (b?.startColumn ?? 0);
/** In order of place, without repeats of one rule on one region with one evidence. */
function inOrder(observations) {
    const sorted = [...observations].sort((a, b) => compareText(a.path, b.path) ||
        order(a.report.region, b.report.region) ||
        compareText(a.active.rule.id, b.active.rule.id));
    return sorted.filter((one, index) => index === 0 || !isRepeat(sorted[index - 1], one));
}
const isRepeat = (before, one) => before?.active.rule.id === one.active.rule.id &&
    before.path === one.path &&
    before.report.evidence === one.report.evidence &&
    JSON.stringify(before.report.region) === JSON.stringify(one.report.region);
/** By code unit, the same on every machine. */
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/**
 * Fingerprints for observations that are in order; equal ones are numbered. What stood in base keeps its number, and
 * new ones come behind all of base: a line put above an accepted one does not take its place.
 */
function fingerprintsOf(observations, base = [], before = new Map()) {
    const keyOf = ({ active, path, report }) => identity(active.rule.id, path, report.evidence);
    const next = new Map();
    const take = (key) => {
        const nth = next.get(key) ?? 0;
        next.set(key, nth + 1);
        return nth;
    };
    const kept = new Map(base.map((one) => [one, take(keyOf(one))]));
    return new Map(observations.map((one) => {
        const key = keyOf(one);
        const was = before.get(one);
        const nth = (was && keyOf(was) === key ? kept.get(was) : undefined) ?? take(key);
        return [one, fingerprint(one.active.rule.id, one.path, one.report.evidence, nth)];
    }));
}
/** What the policy names holds for every report of the rule. */
const severityOf = ({ active, report }) => active.severityIsFixed ? active.severity : (report.severity ?? active.severity);
function toFinding(one, status, print) {
    const { active, report } = one;
    const { rule } = active;
    return {
        ruleId: rule.id,
        aliases: rule.aliases,
        severity: severityOf(one),
        confidence: report.confidence ?? rule.confidence,
        status,
        message: report.message,
        region: report.region,
        related: report.related ?? [],
        evidence: report.evidence,
        fingerprint: print,
        fixes: report.fixes ?? [],
        properties: report.properties ?? {},
    };
}


/***/ }),

/***/ 998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ presets)
/* harmony export */ });
/** Which rules are on: each preset holds the ones before it. */
const presets = ['security', 'recommended', 'strict'];


/***/ }),

/***/ 7131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   qs: () => (/* binding */ severityRank),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/* unused harmony export confidences */
/** How bad a finding is, and how sure the rule is; the one table that every reporter maps from. */
const severities = ['critical', 'high', 'medium', 'low', 'info'];
const confidences = (/* unused pure expression or super */ null && (['high', 'medium', 'low']));
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

/***/ 7244:
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

/***/ 751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ Lines)
/* harmony export */ });
/** Turns offsets of one file's text into Regions. Lines end at LF (CR LF included), as editors and GitHub count. */
class Lines {
    #path;
    #starts = [0];
    #length;
    constructor(path, text) {
        this.#path = path;
        this.#length = text.length;
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    /** 1-based line of an offset in UTF-16 code units. */
    lineAt(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low + 1;
    }
    /** Offset of a line's first character; the text's length for a line behind the last. */
    offsetOf(line) {
        return this.#starts[line - 1] ?? this.#length;
    }
    /** The region of `[start, end)`, both offsets in UTF-16 code units. */
    region(start, end) {
        const startLine = this.lineAt(start);
        const endLine = this.lineAt(Math.max(start, end));
        return {
            path: this.#path,
            startLine,
            startColumn: start - this.offsetOf(startLine) + 1,
            endLine,
            endColumn: Math.max(start, end) - this.offsetOf(endLine) + 1,
        };
    }
}


/***/ }),

/***/ 267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ linesOutsideBlocks)
/* harmony export */ });
/** Longer lines are read up to here. */
const longestLine = 1_000;
/** Lines with content that are not inside a block scalar, told by indentation alone: for text that does not parse. */
function* linesOutsideBlocks(text) {
    let blockIndent;
    for (let start = 0, next = 0; start < text.length; start = next) {
        const lineEnd = text.indexOf('\n', start);
        next = lineEnd === -1 ? text.length : lineEnd + 1;
        const line = text.slice(start, Math.min(next, start + longestLine)).trimEnd();
        const content = line.trimStart();
        if (content === '')
            continue;
        if (blockIndent !== undefined && line.length - content.length > blockIndent)
            continue;
        blockIndent = blockScalarIndent(line);
        yield { start, content };
    }
}
const blockHeader = /(?:^|[:?-][ \t])[ \t]*(?:[!&][^ \t]+[ \t]+){0,2}[|>][-+1-9]{0,2}[ \t]*(?:[ \t]#.*)?$/;
/** The indentation that the lines of a block scalar must pass, where this line opens one. */
function blockScalarIndent(line) {
    if (!blockHeader.test(line))
        return undefined;
    const dashes = /^ *(?:- +)*/.exec(line)?.[0] ?? '';
    const isItem = /^[|>!&]/.test(line.slice(dashes.length));
    return isItem ? dashes.lastIndexOf('-') : dashes.length;
}


/***/ }),

/***/ 4097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   ld: () => (/* binding */ items)
/* harmony export */ });
/** A key as text; undefined for a collection. `1` and `"1"` are the same key, as they are in JSON. */
function keyText(key) {
    return key.kind === 'scalar' ? String(key.value) : undefined;
}
/** The value of a mapping's key; of duplicates the last one. */
function child(node, key) {
    return entries(node).findLast((entry) => keyText(entry.key) === key)?.value;
}
/** A mapping's entries; none for anything else. */
function entries(node) {
    return node?.kind === 'mapping' ? node.entries : [];
}
/** A sequence's items; none for anything else. */
function items(node) {
    return node?.kind === 'sequence' ? node.items : [];
}
/** A string scalar's value. */
function text(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
/** Every node below and including `root`, keys too; what aliases repeat comes once. */
function* walk(root) {
    const seen = new Set([root]);
    // A set gives back what is added to it while it is being read.
    for (const node of seen) {
        yield node;
        for (const item of items(node))
            seen.add(item);
        for (const { key, value } of entries(node))
            seen.add(key).add(value);
    }
}


/***/ }),

/***/ 4416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./out/shared/parse/lines.js
var parse_lines = __webpack_require__(751);
;// CONCATENATED MODULE: ./out/shared/parse/yaml-comments.js
const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const hash = 0x23;
const byteOrderMark = 0xfeff;
/** Reads what stands between the values: indicators, blanks and comments. It only moves forward. */
class Gaps {
    #text;
    #lines;
    #found = [];
    /** Offset of the next character to be read. */
    at = 0;
    constructor(text, lines) {
        this.#text = text;
        this.#lines = lines;
    }
    /** Takes note of comments up to an offset. */
    readTo(offset) {
        while (this.at < offset) {
            if (this.#startsComment())
                this.#readComment();
            else
                this.at++;
        }
    }
    /** Goes over text that is a value's own. */
    skipTo(offset) {
        this.at = Math.max(this.at, offset);
    }
    /** Offset of the next character that is neither blank nor comment. */
    nextToken() {
        for (;;) {
            const code = this.#text.charCodeAt(this.at);
            if (isBlank(code))
                this.at++;
            else if (this.#startsComment())
                this.#readComment();
            else
                return this.at;
        }
    }
    /** Offset of the next of these characters, comments left out; the text's length when there is none. */
    find(characters) {
        while (this.nextToken() < this.#text.length && !characters.includes(this.#text.charAt(this.at)))
            this.at++;
        return this.at;
    }
    #startsComment() {
        if (this.#text.charCodeAt(this.at) !== hash)
            return false;
        return this.at === 0 || isBlank(this.#text.charCodeAt(this.at - 1));
    }
    #readComment() {
        const start = this.at;
        let code = hash;
        while (this.at < this.#text.length && !isLineBreak(code)) {
            code = this.#text.charCodeAt(++this.at);
        }
        this.#found.push([start, this.at]);
    }
    /** A comment speaks for its own line; alone on its line also for the next line with content. */
    comments() {
        const comments = [];
        let below;
        for (const [start, end] of this.#found.toReversed()) {
            const region = this.#lines.region(start, end);
            const startLine = region.startLine;
            let endLine = startLine;
            if (this.#standsAlone(start)) {
                const next = this.#contentAfter(end);
                if (next !== undefined)
                    endLine = next === below?.at ? below.lastLine : this.#lines.lineAt(next);
                below = { at: start, lastLine: endLine };
            }
            const text = this.#text.slice(start, end).replace(/^#+/, '').trim();
            comments.push({ text, region, covers: { startLine, endLine } });
        }
        return comments.reverse();
    }
    #standsAlone(start) {
        let at = start - 1;
        while (at >= 0 && isBlank(this.#text.charCodeAt(at)) && !isLineBreak(this.#text.charCodeAt(at)))
            at--;
        return at < 0 || isLineBreak(this.#text.charCodeAt(at));
    }
    #contentAfter(offset) {
        let at = offset;
        while (isBlank(this.#text.charCodeAt(at)))
            at++;
        return at < this.#text.length ? at : undefined;
    }
}
function isBlank(code) {
    return code === space || code === tab || isLineBreak(code) || code === byteOrderMark;
}
function isLineBreak(code) {
    return code === lineFeed || code === carriageReturn;
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./out/shared/parse/yaml-path.js
var yaml_path = __webpack_require__(4097);
;// CONCATENATED MODULE: ./out/shared/parse/yaml-merge.js

/** Keys written twice in one mapping, before anything is merged. */
function* duplicateKeys(written) {
    const first = new Map();
    for (const { key } of written) {
        const name = (0,yaml_path/* keyText */.Pu)(key);
        if (name === undefined)
            continue;
        const before = first.get(name);
        if (!before)
            first.set(name, key);
        else if (!isMergeKey(key))
            yield { key: name, region: key.region, first: before.region };
    }
}
/**
 * Applies merge keys (https://yaml.org/type/merge.html). What a mapping says itself wins; kubectl's reader
 * (go-yaml v2) overwrites in the order of the text instead, so there a merge behind a key wins over that key.
 */
function merged(written, flavour) {
    if (!written.some(isMerge))
        return written;
    if (flavour === 'kubernetes') {
        return written.flatMap((entry) => isMerge(entry) ? sources(entry).toReversed().flatMap(yaml_path/* entries */.jO) : [entry]);
    }
    const own = written.filter((entry) => !isMerge(entry));
    const taken = new Set(own.map((entry) => (0,yaml_path/* keyText */.Pu)(entry.key)));
    const brought = [];
    for (const source of written.filter(isMerge).flatMap(sources)) {
        // Within one source the last of equal keys holds, and a source that stands before others wins.
        const fresh = source.entries.filter((entry) => !taken.has((0,yaml_path/* keyText */.Pu)(entry.key)));
        for (const entry of fresh)
            taken.add((0,yaml_path/* keyText */.Pu)(entry.key));
        for (const entry of fresh)
            brought.push(entry);
    }
    return [...own, ...brought];
}
function isMergeKey(key) {
    return key.kind === 'scalar' && key.style === 'plain' && key.source === '<<' && key.tag !== '!!str';
}
/** A `<<` that brings no mapping is a key like any other. */
function isMerge(entry) {
    return isMergeKey(entry.key) && sources(entry).length > 0;
}
function sources(entry) {
    const nodes = entry.value.kind === 'sequence' ? (0,yaml_path/* items */.ld)(entry.value) : [entry.value];
    return nodes.filter((node) => node.kind === 'mapping');
}

;// CONCATENATED MODULE: ./out/shared/parse/yaml-placed.js
/** Regions are worked out when they are asked for: most never are. */
class Placed {
    #lines;
    #start;
    #end;
    constructor(lines, start, end) {
        this.#lines = lines;
        this.#start = start;
        this.#end = end;
    }
    get region() {
        return this.#lines.region(this.#start, this.#end);
    }
}
class Scalar extends Placed {
    kind = 'scalar';
    value;
    source;
    style;
    tag;
    offset;
    length;
    constructor(lines, start, end, content) {
        super(lines, start, end);
        this.value = content.value;
        this.source = content.source;
        this.style = content.style;
        this.tag = content.tag;
        this.offset = content.offset;
        this.length = content.length;
    }
}
class Mapping extends Placed {
    kind = 'mapping';
    entries;
    tag;
    constructor(lines, start, end, entries, tag) {
        super(lines, start, end);
        this.entries = entries;
        this.tag = tag;
    }
}
class Sequence extends Placed {
    kind = 'sequence';
    items;
    tag;
    constructor(lines, start, end, items, tag) {
        super(lines, start, end);
        this.items = items;
        this.tag = tag;
    }
}

;// CONCATENATED MODULE: ./out/shared/parse/yaml-scalars.js

/** Tags that say how the text is to be read. Every other tag (`!Ref`, `!!binary`, `!vault`) leaves it as text. */
const readTags = new Set(['null', 'bool', 'int', 'float']);
/** What a scalar means: quoted text is a string, plain text is what the flavour makes of it. */
function scalarValue(source, plain, tag, flavour) {
    if (tag === undefined ? !plain : !readTags.has(coreName(tag)))
        return source;
    return flavour === 'kubernetes' ? kubernetesValue(source) : coreValue(source);
}
function coreName(tag) {
    if (tag.startsWith('!!'))
        return tag.slice(2);
    return tag.startsWith('!<tag:yaml.org,2002:') ? tag.slice('!<tag:yaml.org,2002:'.length, -1) : '';
}
const coreTags = [js_yaml/* nullCoreTag */.DX, js_yaml/* boolCoreTag */.G7, js_yaml/* intCoreTag */.Z7, js_yaml/* floatCoreTag */.ok];
/** YAML 1.2 core schema: `on`, `yes` and `22:22` are strings. */
function coreValue(source) {
    if (source !== '' && !'~nNtTfF+-.0123456789'.includes(source.charAt(0)))
        return source;
    for (const tag of coreTags) {
        const value = tag.resolve(source, false, tag.tagName);
        if (value !== js_yaml/* NOT_RESOLVED */.Hg)
            return value;
    }
    return source;
}
const words = new Map([
    ['', null],
    ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null]),
    ...['y', 'yes', 'on', 'true'].flatMap((word) => spellings(word).map((spelling) => [spelling, true])),
    ...['n', 'no', 'off', 'false'].flatMap((word) => spellings(word).map((spelling) => [spelling, false])),
    ...['.nan', '.NaN', '.NAN'].map((word) => [word, NaN]),
    ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((word) => [word, Infinity]),
    ...['-.inf', '-.Inf', '-.INF'].map((word) => [word, -Infinity]),
]);
function spellings(word) {
    return [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()];
}
/**
 * As kubectl reads it: sigs.k8s.io/yaml over go-yaml v2 (its resolve.go). YAML 1.1 words; Go's integers (`012`,
 * `0o12`, `0x_a`, `0b1`) and floats; no base 60; timestamps stay strings.
 */
function kubernetesValue(source) {
    const word = words.get(source);
    if (word !== undefined)
        return word;
    if (/^\.[0-9]/.test(source))
        return yaml_scalars_float(source) ?? source;
    if (!/^[-+0-9]/.test(source))
        return source;
    const digits = source.replaceAll('_', '');
    return integer(digits) ?? yaml_scalars_float(digits) ?? source;
}
/** The longest number that Go's 64 bits hold is binary; more digits are leading zeros or out of range. */
const longestInteger = 70;
function integer(digits) {
    if (digits.length > longestInteger)
        return undefined;
    const match = /^([-+]?)(?:0([xX][0-9a-fA-F]+|[bB][01]+|[oO]?[0-7]+)|(0|[1-9][0-9]*))$/.exec(digits);
    if (!match)
        return undefined;
    const [, sign = '', based, decimal = ''] = match;
    const size = BigInt(based === undefined ? decimal : `0${/^[0-7]/.test(based) ? 'o' : ''}${based}`);
    const value = sign === '-' ? -size : size;
    if (value < -(2n ** 63n) || value >= (sign === '' ? 2n ** 64n : 2n ** 63n))
        return undefined;
    return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}
function yaml_scalars_float(digits) {
    if (!/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(digits))
        return undefined;
    const value = Number(digits);
    return Number.isFinite(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./out/shared/parse/yaml-composer.js




/** How many nodes the aliases of one file may repeat in all: far above real files, far below an alias bomb. */
const maxRepeated = 1_000_000;
const styles = {
    [js_yaml/* SCALAR_STYLE */.jK.PLAIN]: 'plain',
    [js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED]: 'single',
    [js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED]: 'double',
    [js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK]: 'literal',
    [js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK]: 'folded',
};
/** Builds nodes from the parser's events. One for a whole file; each document, or run of documents, is one call. */
class Composer {
    roots = [];
    duplicates = [];
    problems = [];
    #lines;
    #gaps;
    #flavour;
    #source = '';
    /** Offset of `#source` in the file. */
    #base = 0;
    /** Where the last thing read ends, in the file. */
    #end = 0;
    #frames = [];
    #anchors = new Map();
    #aliasProblem = false;
    #count = 0;
    #repeated = 0;
    constructor(lines, gaps, flavour) {
        this.#lines = lines;
        this.#gaps = gaps;
        this.#flavour = flavour;
    }
    compose(events, source, base) {
        this.#source = source;
        this.#base = base;
        for (const [index, event] of events.entries()) {
            if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
                this.#openDocument();
            else if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
                this.#add(this.#scalar(event));
            else if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
                this.#add(this.#alias(event));
            else if (event.type === js_yaml/* EVENT_ID */.hy.POP)
                this.#close();
            else
                this.#open(event, events[index + 1]);
        }
        this.#gaps.readTo(base + source.length);
    }
    /** `offset`: of the place in the file. */
    addProblem(code, reason, offset) {
        const { startLine, startColumn } = this.#lines.region(offset, offset);
        this.problems.push({ code, reason, line: startLine, column: startColumn });
    }
    #openDocument() {
        this.#anchors = new Map();
        this.#aliasProblem = false;
        const none = { closing: undefined, tag: undefined, anchor: undefined };
        this.#frames = [{ kind: 'document', start: this.#gaps.at, ...none, countBefore: this.#count, nodes: [] }];
    }
    #open(event, next) {
        const anchor = this.#properties(event);
        const start = this.#base + event.start;
        this.#gaps.readTo(start);
        const closing = this.#closing(event, next);
        if (closing !== undefined)
            this.#gaps.skipTo(start + 1);
        this.#frames.push({
            kind: event.type === js_yaml/* EVENT_ID */.hy.MAPPING ? 'mapping' : 'sequence',
            start,
            closing,
            tag: this.#tag(event),
            anchor,
            countBefore: this.#count,
            nodes: [],
        });
    }
    /** A pair inside `[ ]` is a flow mapping without brackets: one that starts where its key starts. */
    #closing(event, next) {
        if (event.style !== js_yaml/* COLLECTION_STYLE */.Rl.FLOW)
            return undefined;
        if (event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            return ']';
        const keyStart = next?.type === js_yaml/* EVENT_ID */.hy.MAPPING ? next.start : undefined;
        return this.#source[event.start] === '{' && keyStart !== event.start ? '}' : undefined;
    }
    #close() {
        const frame = this.#frames.pop();
        if (!frame)
            return;
        if (frame.closing !== undefined) {
            this.#end = this.#gaps.find(frame.closing) + 1;
            this.#gaps.skipTo(this.#end);
        }
        if (frame.kind === 'document') {
            const [root] = frame.nodes;
            if (root && !isNothing(root))
                this.roots.push(root);
            return;
        }
        const node = frame.kind === 'mapping' ? this.#mapping(frame) : this.#sequence(frame);
        this.#add(node);
        if (frame.anchor) {
            frame.anchor.node = node;
            frame.anchor.weight = this.#count - frame.countBefore;
        }
    }
    #sequence({ start, nodes, tag }) {
        return new Sequence(this.#lines, start, this.#end, nodes, tag);
    }
    #mapping({ start, nodes, tag }) {
        const written = [];
        let key;
        for (const node of nodes) {
            if (key)
                written.push({ key, value: node });
            key = key ? undefined : node;
        }
        for (const duplicate of duplicateKeys(written))
            this.duplicates.push(duplicate);
        return new Mapping(this.#lines, start, this.#end, merged(written, this.#flavour), tag);
    }
    #scalar(event) {
        const anchor = this.#properties(event);
        const style = styles[event.style];
        const tag = this.#tag(event);
        const source = (0,js_yaml/* getScalarValue */.KE)(this.#source, event);
        const value = scalarValue(source, style === 'plain', tag, this.#flavour);
        const [start, offset, end, after] = this.#extent(event, style);
        this.#gaps.skipTo(after);
        this.#end = after;
        const content = { value, source, style, tag, offset, length: end - offset };
        const node = new Scalar(this.#lines, start, after, content);
        if (anchor) {
            anchor.node = node;
            anchor.weight = 1;
        }
        return node;
    }
    /** Where it starts, where its value starts and ends, and where it ends, quotes and block header counted. */
    #extent(event, style) {
        if (event.valueStart === -1) {
            const at = this.#emptyAt();
            return [at, at, at, at];
        }
        const offset = this.#base + event.valueStart;
        const end = this.#base + event.valueEnd;
        if (style === 'literal' || style === 'folded') {
            const header = this.#gaps.find('|>');
            this.#gaps.readTo(offset);
            return [
                header,
                offset,
                end,
                header + this.#source.slice(header - this.#base, event.valueEnd).trimEnd().length,
            ];
        }
        this.#gaps.readTo(offset);
        const quote = style === 'plain' ? 0 : 1;
        return [offset - quote, offset, end, end + quote];
    }
    /** A value that is not there stands behind the `:`, `-` or `?` that asks for it, or behind its tag or anchor. */
    #emptyAt() {
        const frame = this.#frames.at(-1);
        const before = this.#gaps.at;
        const isKey = frame?.kind === 'mapping' && frame.nodes.length % 2 === 0;
        const indicator = frame?.kind === 'sequence' ? '-' : isKey ? '?' : ':';
        const token = this.#gaps.nextToken();
        if (this.#source[token - this.#base] === indicator && frame?.kind !== 'document')
            return token + 1;
        return isKey ? token : before;
    }
    #alias(event) {
        const start = this.#base + event.anchorStart;
        const end = this.#base + event.anchorEnd;
        this.#gaps.readTo(start);
        this.#gaps.skipTo(end);
        this.#end = end;
        const anchor = this.#anchors.get(this.#source.slice(event.anchorStart, event.anchorEnd));
        const [code, reason] = this.#brokenAlias(anchor) ?? [];
        if (anchor?.node && code === undefined) {
            this.#repeated += anchor.weight;
            this.#count += anchor.weight - 1;
            return anchor.node;
        }
        if (code !== undefined && reason !== undefined && !this.#aliasProblem)
            this.addProblem(code, reason, start - 1);
        this.#aliasProblem = true;
        const content = {
            value: null,
            source: '',
            style: 'plain',
            tag: undefined,
            offset: end,
            length: 0,
        };
        return new Scalar(this.#lines, start - 1, end, content);
    }
    #brokenAlias(anchor) {
        if (!anchor)
            return ['parse-error', 'alias of an anchor that is not defined before it'];
        if (!anchor.node)
            return ['parse-error', 'alias inside the value that it names'];
        return this.#repeated + anchor.weight > maxRepeated
            ? ['limit', `aliases repeat more than ${maxRepeated} values`]
            : undefined;
    }
    #add(node) {
        this.#count++;
        this.#frames.at(-1)?.nodes.push(node);
    }
    /** Reads on behind tag and anchor. */
    #properties(event) {
        const end = this.#base + Math.max(event.tagEnd, event.anchorEnd);
        this.#gaps.readTo(end);
        if (event.anchorStart === -1)
            return undefined;
        const anchor = { node: undefined, weight: 0 };
        this.#anchors.set(this.#source.slice(event.anchorStart, event.anchorEnd), anchor);
        return anchor;
    }
    #tag(event) {
        return event.tagStart === -1 ? undefined : this.#source.slice(event.tagStart, event.tagEnd);
    }
}
function isNothing(node) {
    return node.kind === 'scalar' && node.style === 'plain' && node.source === '' && node.tag === undefined;
}

;// CONCATENATED MODULE: ./out/shared/parse/yaml-documents.js
/**
 * Cuts a stream into its documents, so that a broken one does not hide the others. At the start of a line `---`
 * and `...` mean a marker whatever stands around them: YAML 1.2.2, 9.1.4 forbids them inside any content, quoted
 * and block scalars included. What stands before a marker (comments, directives) may come as a range of its own.
 */
function* documentRanges(text) {
    let start = 0;
    let bare = true;
    for (const match of text.matchAll(/(?:^\uFEFF?|\n)(---|\.\.\.)(?=[ \t\r\n]|$)/g)) {
        const at = match.index + match[0].length - 3;
        if (match[1] === '...') {
            const lineEnd = text.indexOf('\n', at);
            // The line break goes with what follows: the parser takes no notice of the first line's indentation.
            const end = lineEnd === -1 ? text.length : lineEnd;
            yield [start, end];
            start = end;
            bare = true;
        }
        else {
            const belongsToDirectives = bare && text[firstToken(text, start)] === '%';
            if (!belongsToDirectives && at > start) {
                yield [start, at];
                start = at;
            }
            bare = false;
        }
    }
    if (start < text.length)
        yield [start, text.length];
}
/** Where blanks, line breaks and comment lines end. */
function firstToken(text, from) {
    let at = from;
    for (;;) {
        while (at < text.length && ' \t\r\n\uFEFF'.includes(text.charAt(at)))
            at++;
        if (text[at] !== '#')
            return at;
        const lineEnd = text.indexOf('\n', at);
        if (lineEnd === -1)
            return text.length;
        at = lineEnd;
    }
}

// EXTERNAL MODULE: ./out/shared/parse/yaml-lines.js
var yaml_lines = __webpack_require__(267);
;// CONCATENATED MODULE: ./out/shared/parse/yaml-events.js


/** Collections inside one another. Deeper is a problem. */
const maxDepth = 256;
/**
 * The parser's events. js-yaml asks for indentation inside brackets and quotes, as YAML 1.2 does; the readers of
 * workflows, compose files and manifests do not, and `]` below its key is everyday style. Where that is the fault,
 * the lines are indented for the parser, and its offsets taken back.
 */
function readEvents(source) {
    const first = parse(source);
    if (first.events || first.reason !== deficient)
        return first;
    const indented = new Set(closingLines(source));
    let budget = maxReread;
    for (;;) {
        const offsets = new Indentation(source, indented);
        const read = parse(offsets.text);
        if (read.events)
            return { events: read.events.map((event) => offsets.restore(event)) };
        const offset = offsets.original(read.offset);
        const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
        budget -= source.length;
        if (read.reason !== deficient || indented.has(lineStart))
            return { ...read, offset };
        if (budget < 0)
            return { ...read, code: 'limit', offset };
        indented.add(lineStart);
    }
}
const deficient = 'deficient indentation';
/** Characters that may be read again and again, a line mended each time. */
const maxReread = 10_000_000;
function parse(text) {
    try {
        return { events: (0,js_yaml/* parseEvents */.PH)(text, { maxDepth }) };
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        const code = error.reason.startsWith('nesting exceeded') ? 'limit' : 'parse-error';
        return { code, reason: reasonOf(error), offset: Math.min(error.mark?.position ?? 0, text.length) };
    }
}
/** The parser quotes the source in two of its reasons: behind a colon, and a tag handle in quotes. */
function reasonOf(error) {
    return error.reason.replace(/: .*$|"[^"]*"$/s, '').trim();
}
/** Lines that start with a closing bracket: nothing else can start so outside block scalars and quotes. */
function closingLines(source) {
    const starts = [];
    for (const { start, content } of (0,yaml_lines/* linesOutsideBlocks */.h)(source)) {
        if (/^[\]}]/.test(content) && starts.length < maxClosing)
            starts.push(start);
    }
    return starts;
}
const maxClosing = 20_000;
/** More than any collection stands to the right. */
const width = 100;
/** A text with some of its lines indented, and the way back to the offsets before. */
class Indentation {
    text;
    #lineStarts;
    constructor(source, lineStarts) {
        this.#lineStarts = [...lineStarts].sort((a, b) => a - b);
        const ends = [...this.#lineStarts, source.length];
        const pieces = [0, ...this.#lineStarts].map((start, index) => source.slice(start, ends[index]));
        this.text = pieces.join(' '.repeat(width));
    }
    /** Offset before the indentation; -1 (nothing) stays. */
    original(offset) {
        let low = 0;
        let high = this.#lineStarts.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.#lineStarts[middle] ?? 0) + (middle + 1) * width <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return offset - low * width;
    }
    restore(event) {
        if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT || event.type === js_yaml/* EVENT_ID */.hy.POP)
            return event;
        const anchor = {
            anchorStart: this.original(event.anchorStart),
            anchorEnd: this.original(event.anchorEnd),
        };
        if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
            return { ...event, ...anchor };
        const properties = {
            ...anchor,
            tagStart: this.original(event.tagStart),
            tagEnd: this.original(event.tagEnd),
        };
        if (event.type !== js_yaml/* EVENT_ID */.hy.SCALAR)
            return { ...event, ...properties, start: this.original(event.start) };
        const { valueStart, valueEnd } = event;
        return {
            ...event,
            ...properties,
            valueStart: this.original(valueStart),
            valueEnd: this.original(valueEnd),
        };
    }
}

;// CONCATENATED MODULE: ./out/shared/parse/yaml.js





/** Documents of one file. What stands behind the last one is a problem. */
const maxDocuments = 50_000;
const parsed = new WeakMap();
/** Reads every document of a file; what cannot be read is in `problems`. Each file and flavour is read once. */
function parseYaml(file, flavour) {
    const flavours = parsed.get(file) ?? new Map();
    parsed.set(file, flavours);
    const known = flavours.get(flavour);
    if (known)
        return known;
    const yaml = yaml_parse(file, flavour);
    flavours.set(flavour, yaml);
    return yaml;
}
function yaml_parse({ path, text }, flavour) {
    const lines = new parse_lines/* Lines */.q(path, text);
    const gaps = new Gaps(text, lines);
    const composer = new Composer(lines, gaps, flavour);
    let documents = 0;
    for (const [start, end] of documentRanges(text)) {
        if (++documents > maxDocuments) {
            composer.addProblem('limit', `more than ${maxDocuments} documents in one file`, start);
            break;
        }
        const source = text.slice(start, end);
        const read = readEvents(source);
        if (read.events)
            composer.compose(read.events, source, start);
        else
            composer.addProblem(read.code, read.reason, start + read.offset);
        gaps.skipTo(end);
    }
    const { roots, duplicates, problems } = composer;
    return { path, text, comments: gaps.comments(), roots, duplicates, problems };
}


/***/ })

};
