export const id = 8532;
export const ids = [8532];
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

/***/ 28532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  orgAudit: () => (/* binding */ orgAudit)
});

// EXTERNAL MODULE: ./out/shared/core/github.js
var github = __webpack_require__(60143);
// EXTERNAL MODULE: ./out/shared/core/errors.js
var errors = __webpack_require__(65175);
// EXTERNAL MODULE: ./out/shared/github/log.js
var github_log = __webpack_require__(14572);
// EXTERNAL MODULE: ./out/shared/github/publish/toolkit.js
var toolkit = __webpack_require__(1548);
// EXTERNAL MODULE: ./out/shared/report/escape.js
var report_escape = __webpack_require__(45316);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/shared/report/html/page.js + 1 modules
var page = __webpack_require__(5904);
// EXTERNAL MODULE: ./out/shared/core/severity.js
var core_severity = __webpack_require__(87131);
;// CONCATENATED MODULE: ./out/actions/org-audit/dashboard/words.js


/** What became of a repository: the key that filters and sorting use, and how it looks. */
const verdicts = {
    lost: { word: 'could not look', look: 'wait' },
    missing: { word: 'missing', look: 'wait' },
    incomplete: { word: 'not all checked', look: 'wait' },
    failing: { word: 'gate closed', look: 'fail' },
    clean: { word: 'gate open', look: 'pass' },
    empty: { word: 'no commit', look: 'info' },
};
const verdictOf = ({ state, outcome }) => {
    if (state === 'failed')
        return 'lost';
    if (state !== 'checked')
        return state;
    return outcome === 2 ? 'incomplete' : outcome === 1 ? 'failing' : 'clean';
};
const badge = (verdict) => `<span class="badge ${verdicts[verdict].look}">${verdicts[verdict].word}</span>`;
const grouped = (number) => number.toLocaleString('en-US');
const counted = (number, one, many = `${one}s`) => `${grouped(number)} ${number === 1 ? one : many}`;
/** `2 critical, 1 high`; `nothing` where there is none. */
const severityWords = (counts) => core_severity/* severities */.gO
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `<span class="${severity}">${grouped(counts[severity])} ${severity}</span>`)
    .join(', ') || 'nothing';
const repositoryUrl = ({ server, organisation }, { repository }) => `${server}/${organisation}/${repository}`;
const words_link = (url, text) => `<a href="${(0,page/* escapeHtml */.Z)(url)}" rel="noreferrer">${(0,page/* escapeHtml */.Z)(text)}</a>`;

;// CONCATENATED MODULE: ./out/actions/org-audit/dashboard/filters.js



/** What narrows the table; the script shows it, since nothing else can act on it. */
function filters({ rows, checks }) {
    const present = new Set(rows.map(verdictOf));
    const outcomes = Object.keys(verdicts).filter((verdict) => present.has(verdict));
    return `<form class="filter" hidden>
<label>Repository <input type="search" name="name" autocomplete="off" placeholder="part of its name"></label>
<label>Outcome <select name="outcome"><option value="">any</option>${outcomes.map((one) => filters_option(one, verdicts[one].word)).join('')}</select></label>
<label>Check <select name="check"><option value="">all</option>${checks.map(({ id }) => filters_option(id, id)).join('')}</select></label>
<label>Findings <select name="severity"><option value="">any or none</option>${core_severity/* severities */.gO.map((one, at) => filters_option(one, at === 0 ? one : `${one} or worse`)).join('')}</select></label>
<output class="soft" aria-live="polite"></output>
</form>
`;
}
const filters_option = (value, text) => `<option value="${(0,page/* escapeHtml */.Z)(value)}">${(0,page/* escapeHtml */.Z)(text)}</option>`;

;// CONCATENATED MODULE: ./out/actions/org-audit/dashboard/script.js

/**
 * Sorts, filters and unfolds the table. It reads what stands in the page and writes numbers and classes alone, so no text
 * of a repository ever becomes markup.
 */
const script = `
'use strict';
(() => {
  const severities = ${JSON.stringify(core_severity/* severities */.gO)};
  const table = document.querySelector('table.repositories');
  const form = document.querySelector('form.filter');
  if (!table || !form) return;
  const number = (text) => Number(text.replace(/\\D/g, ''));
  const rows = [...table.tBodies].map((body) => {
    const [line, more] = body.rows;
    const cells = [...line.cells];
    const checks = new Map((body.dataset.checks || '').split(' ').filter(Boolean).map((one) => {
      const [id, counts] = one.split(':');
      return [id, counts.split(',').map(Number)];
    }));
    const all = severities.map((_, at) => number(cells[at + 2].textContent));
    const name = cells[0].textContent;
    return { body, more, cells, checks, all, counts: all, name, low: name.toLowerCase(),
      order: Number(body.dataset.order), outcome: body.dataset.outcome, unchecked: number(cells[severities.length + 2].textContent) };
  });
  rows.forEach((row, at) => {
    row.at = at;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = row.name;
    const unfold = (open) => {
      row.more.hidden = !open;
      button.setAttribute('aria-expanded', String(open));
    };
    unfold(false);
    button.addEventListener('click', () => unfold(row.more.hidden));
    row.cells[0].replaceChildren(button);
  });
  let sorted = { key: '', down: false };
  const valueOf = (row, key) => {
    if (key === 'name') return row.low;
    if (key === 'outcome') return row.order;
    if (key === 'unchecked') return row.unchecked;
    return row.counts[severities.indexOf(key)];
  };
  const arrange = () => {
    const { key, down } = sorted;
    const list = [...rows].sort((a, b) => {
      if (key) {
        const [left, right] = [valueOf(a, key), valueOf(b, key)];
        if (left !== right) return (left < right) === down ? 1 : -1;
      }
      return a.at - b.at;
    });
    table.append(...list.map((row) => row.body));
  };
  const narrow = () => {
    const data = new FormData(form);
    const name = String(data.get('name')).trim().toLowerCase();
    const outcome = String(data.get('outcome'));
    const check = String(data.get('check'));
    const least = severities.indexOf(String(data.get('severity')));
    let shown = 0;
    for (const row of rows) {
      row.counts = check ? row.checks.get(check) || severities.map(() => 0) : row.all;
      if (row.checks.size > 0) row.counts.forEach((count, at) => {
        const cell = row.cells[at + 2];
        cell.textContent = count.toLocaleString('en-US');
        cell.className = 'number ' + (count === 0 ? 'zero' : severities[at]);
      });
      const fits = row.low.includes(name) && (!outcome || row.outcome === outcome) &&
        (!check || row.checks.has(check)) &&
        (least < 0 || row.counts.slice(0, least + 1).some((count) => count > 0));
      row.body.hidden = !fits;
      if (fits) shown += 1;
    }
    form.querySelector('output').textContent =
      shown.toLocaleString('en-US') + ' of ' + rows.length.toLocaleString('en-US');
  };
  for (const head of table.tHead.rows[0].cells) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const { key } = head.dataset;
      const words = key === 'name' || key === 'outcome';
      sorted = { key, down: sorted.key === key ? !sorted.down : !words };
      for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', sorted.down ? 'descending' : 'ascending');
      arrange();
    });
  }
  form.addEventListener('input', () => { narrow(); if (sorted.key) arrange(); });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  narrow();
})();
`;

;// CONCATENATED MODULE: ./out/actions/org-audit/dashboard/style.js
/** What only the dashboard has, beside the look of all pages. */
const style = `
.trouble { margin: 20px 0 0; padding: 12px 16px; border: 1px solid var(--wait); border-left-width: 4px; border-radius: 6px; }
.trouble h2 { margin: 0 0 8px; padding: 0; border: 0; color: var(--wait); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(104px, 1fr)); gap: 8px; padding: 0; margin: 0 0 8px; list-style: none; }
.tiles li { padding: 8px 12px; background: var(--surface); border: 1px solid var(--line); border-radius: 6px;
  color: var(--soft); font-size: 0.875rem; line-height: 1.35; }
.tiles b { display: block; white-space: nowrap; font-size: 1.5rem; line-height: 1.25; font-variant-numeric: tabular-nums; }
.tiles b:not([class]), .tiles b[class=''] { color: var(--text); }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr)); gap: 16px 32px; margin: 12px 0; }
.charts figure { margin: 0; } .charts svg { display: block; width: 100%; height: auto; margin-top: 4px; }
.charts rect { fill: currentcolor; } .charts .axis { stroke: var(--line); }
.numbers td, .numbers th { white-space: nowrap; }
.filter { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: end; margin: 0 0 12px; }
.filter label { font-size: 0.875rem; color: var(--soft); }
.filter input, .filter select { display: block; font-size: 1rem; color: var(--text); min-width: 0; }
.filter output { margin-left: auto; font-size: 0.875rem; }
.repositories thead th { position: sticky; top: 0; background: var(--page); }
.repositories th button { all: unset; cursor: pointer; font: inherit; }
.repositories th button:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.repositories th[aria-sort] { color: var(--text); }
.repositories th[aria-sort=ascending] button::after { content: ' \\2191'; }
.repositories th[aria-sort=descending] button::after { content: ' \\2193'; }
.repositories tbody th { color: var(--text); white-space: normal; overflow-wrap: anywhere; }
.repositories tbody th button { display: block; padding-left: 1.2em; text-indent: -1.2em; }
.repositories tbody th button::before { content: '\\25b8'; display: inline-block; width: 1.2em; text-indent: 0; color: var(--soft); }
.repositories tbody th button[aria-expanded=true]::before { content: '\\25be'; }
.repositories td:last-child, .repositories th:last-child { padding-right: 0; }
.repositories .zero { color: var(--soft); opacity: 0.7; }
.repositories td.number:not(.zero) { font-weight: 600; }
.more td { padding: 4px 0 16px 1.1em; font-size: 0.875rem; overflow-wrap: anywhere; }
.more ul { margin: 4px 0; }
@media (max-width: 720px) {
  .filter label { flex: 1 1 40%; } .filter input, .filter select { width: 100%; }
  .repositories, .repositories tbody { display: block; }
  .repositories thead { display: block; }
  .repositories thead tr { display: flex; flex-wrap: wrap; gap: 4px 14px; padding-bottom: 6px; border-bottom: 1px solid var(--line); }
  .repositories thead th { position: static; padding: 0; border: 0; }
  .repositories tbody { border-bottom: 1px solid var(--line); padding: 8px 0; }
  .repositories tbody tr { display: flex; flex-wrap: wrap; gap: 2px 12px; align-items: baseline; }
  .repositories tbody th, .repositories tbody td { display: block; padding: 0; border: 0; }
  .repositories tbody th { flex: 1 1 100%; }
  .repositories tbody td.zero { display: none; }
  .repositories td.number::after { content: ' ' attr(data-label); font-weight: 400; }
  .repositories .more td { flex: 1 1 100%; padding: 4px 0 8px; }
}
@media print { .more[hidden] { display: none !important; } }
`;

// EXTERNAL MODULE: ./out/shared/github/names.js
var names = __webpack_require__(81742);
;// CONCATENATED MODULE: ./out/actions/org-audit/dashboard/table.js




/** Of each repository, so that a browser can hold ten thousand. */
const worstShown = (repositories) => (repositories > 2_000 ? 3 : 10);
const columns = [
    ['name', 'Repository', ''],
    ['outcome', 'Outcome', ''],
    ...core_severity/* severities */.gO.map((one) => [one, one.replace(/^./, (sign) => sign.toUpperCase()), 'number']),
    ['unchecked', 'Not checked', 'number'],
];
/** A body for each repository: the line of numbers, and what stands behind it. */
function table(dashboard) {
    const { rows } = dashboard;
    if (rows.length === 0)
        return '<p>Nothing to check: the plan holds no repository.</p>\n';
    const most = worstShown(rows.length);
    return `<table class="repositories">
<thead><tr>${columns.map(([key, title, look]) => `<th scope="col" data-key="${key}"${look && ` class="${look}"`}>${title}</th>`).join('')}</tr></thead>
${rows.map((row) => body(dashboard, row, most)).join('\n')}
</table>
`;
}
function body(dashboard, row, most) {
    const verdict = verdictOf(row);
    const order = Object.keys(verdicts).indexOf(verdict);
    const perCheck = row.checks.map(({ id, findings }) => `${id}:${core_severity/* severities */.gO.map((one) => findings[one]).join(',')}`);
    const cells = [
        ...core_severity/* severities */.gO.map((one) => cell(row, one, row.findings[one], one)),
        cell(row, 'not checked', row.unchecked, 'wait'),
    ];
    return `<tbody data-outcome="${verdict}" data-order="${order}" data-checks="${(0,page/* escapeHtml */.Z)(perCheck.join(' '))}">
<tr><th scope="row">${(0,page/* escapeHtml */.Z)(row.repository)}</th><td>${badge(verdict)}</td>${cells.join('')}</tr>
<tr class="more"><td colspan="${columns.length}">${more(dashboard, row, most)}</td></tr>
</tbody>`;
}
/**
 * `label`: what it is called where there is no head above it. Where nobody looked there is no number: a nought would read
 * like "nothing found".
 */
const cell = ({ state }, label, number, look) => state === 'checked'
    ? `<td class="number ${number === 0 ? 'zero' : look}" data-label="${label}">${grouped(number)}</td>`
    : '<td class="number zero">\u2013</td>';
function more(dashboard, row, most) {
    const url = repositoryUrl(dashboard, row);
    const { commit, filesChecked, durationMs, checks, worst, troubles } = row;
    const facts = [
        words_link(url, `${dashboard.organisation}/${row.repository}`),
        commit && `commit ${words_link(`${url}/commit/${commit}`, commit.slice(0, 12))}`,
        row.state === 'checked' && counted(filesChecked, 'file'),
        `${(durationMs / 1000).toFixed(1)} s`,
    ].filter((fact) => typeof fact === 'string');
    const shown = worst.slice(0, most);
    const rest = core_severity/* severities */.gO.reduce((all, one) => all + row.findings[one], 0) - shown.length;
    const found = checks
        .filter(({ findings }) => core_severity/* severities */.gO.some((one) => findings[one] > 0))
        .map(({ id, findings }) => `<li><code>${(0,page/* escapeHtml */.Z)(id)}</code> ${severityWords(findings)}</li>`);
    return [
        `<p class="soft">${facts.join(' \u00b7 ')}</p>`,
        list(troubles.map(({ message, hint }) => `<li class="wait">${(0,page/* escapeHtml */.Z)(message)} <span class="soft">${(0,page/* escapeHtml */.Z)(hint)}</span></li>`)),
        list(found),
        list([
            ...shown.map((one) => finding(url, commit, one)),
            ...(rest > 0 && shown.length > 0 ? [`<li class="soft">${counted(rest, 'more finding')}</li>`] : []),
        ]),
    ].join('');
}
const list = (items) => (items.length === 0 ? '' : `<ul>${items.join('')}</ul>`);
function finding(url, commit, { ruleId, severity, message, path, line }) {
    const text = `${path ?? ''}${line === null ? '' : `:${line}`}`;
    const address = path === null || commit === null ? undefined : (0,names/* filePath */.s$)(path);
    const anchor = line === null ? '' : `#L${line}`;
    const place = address === undefined ? (0,page/* escapeHtml */.Z)(text) : words_link(`${url}/blob/${commit}/${address}${anchor}`, text);
    return `<li><span class="${severity}">${severity}</span> ${(0,page/* escapeHtml */.Z)(message)} <span class="soft"><code>${(0,page/* escapeHtml */.Z)(ruleId)}</code> ${place}</span></li>`;
}

;// CONCATENATED MODULE: ./out/actions/org-audit/dashboard/totals.js



/** The whole in a few numbers. */
function totals(dashboard) {
    const { repositories, outcomes, states, findings } = dashboard;
    const [clean, failing, incomplete] = outcomes;
    const tiles = [
        [repositories, 'repositories', ''],
        [clean, 'gate open', 'pass'],
        [failing, 'gate closed', 'fail'],
        [incomplete, 'not all checked', 'wait'],
        [states.failed + states.missing, 'could not look', 'wait'],
        [states.empty, 'no commit', 'soft'],
    ];
    const shown = tiles.filter(([number], at) => at < 3 || number > 0);
    return `<section>
<h2>At a glance</h2>
<ul class="tiles">${shown.map(([number, words, look]) => `<li><b class="${number === 0 ? 'soft' : look}">${grouped(number)}</b> ${words}</li>`).join('')}</ul>
<ul class="tiles">${core_severity/* severities */.gO.map((one) => `<li><b class="${findings[one] === 0 ? 'soft' : one}">${grouped(findings[one])}</b> ${one}</li>`).join('')}</ul>
${leftOut(dashboard)}${byCheck(dashboard)}</section>
`;
}
function leftOut({ left, privates }) {
    const parts = [
        left.archived > 0 && `${grouped(left.archived)} archived`,
        left.fork > 0 && counted(left.fork, 'fork'),
        left.disabled > 0 && `${grouped(left.disabled)} disabled by GitHub`,
        left.filter > 0 && `${grouped(left.filter)} by the filter`,
    ].filter((part) => part !== false);
    const lines = [
        ...(parts.length > 0 ? [`Left out: ${parts.join(', ')}.`] : []),
        ...(privates === 0
            ? ['The token showed no private repository. If there are any, it may not see them.']
            : []),
    ];
    return lines.map((line) => `<p class="soft">${line}</p>\n`).join('');
}
function byCheck({ checks }) {
    const found = checks.filter(({ repositories }) => repositories > 0);
    if (found.length === 0)
        return '';
    const items = found.map(({ id, findings, repositories }) => `<li><code>${(0,page/* escapeHtml */.Z)(id)}</code> ${severityWords(findings)} <span class="soft">in ${counted(repositories, 'repository', 'repositories')}</span></li>`);
    return `<ul>${items.join('\n')}</ul>\n`;
}

;// CONCATENATED MODULE: ./out/actions/org-audit/dashboard/trend.js


/** More bars would be too thin to see on a phone. */
const mostBars = 60;
/** Low ones are many, and say little. */
const drawn = ['critical', 'high', 'medium'];
/** Of a drawing, in its own units. */
const [width, height, gap] = [240, 72, 0.25];
/** Findings of each audit, oldest first. */
function trend(points) {
    if (points.length < 2)
        return '';
    const shown = points.slice(-mostBars);
    const [first, last] = [shown[0], shown.at(-1)];
    return `<section>
<h2>Trend</h2>
<p class="soft">Findings of the last ${shown.length} audits, ${day(first)} to ${day(last)}. Each chart has a scale of its own.</p>
<div class="charts">${drawn.map((severity) => chart(shown, severity)).join('')}</div>
<details>
<summary>The same in numbers</summary>
<div class="wide"><table class="numbers">
<thead><tr><th>Audit</th>${core_severity/* severities */.gO.map((one) => `<th class="number">${one}</th>`).join('')}<th class="number">gates closed</th><th class="number">not looked at</th></tr></thead>
<tbody>
${shown.toReversed().map(numbers).join('\n')}
</tbody></table></div>
</details>
</section>
`;
}
const day = (point) => point?.made.slice(0, 10) ?? '';
const numbers = ({ made, findings, failing, notLooked, repositories }) => `<tr><td>${made.slice(0, 10)}</td>${core_severity/* severities */.gO.map((one) => `<td class="number">${grouped(findings[one])}</td>`).join('')}<td class="number">${grouped(failing)}</td><td class="number">${grouped(notLooked)} of ${grouped(repositories)}</td></tr>`;
function chart(points, severity) {
    const counts = points.map(({ findings }) => findings[severity]);
    const most = Math.max(1, ...counts);
    const slot = width / Math.max(points.length, 12);
    const bars = points.map((point, at) => {
        const tall = ((counts[at] ?? 0) / most) * height;
        const place = `x="${round((at + gap / 2) * slot)}" y="${round(height - tall)}" width="${round(slot * (1 - gap))}" height="${round(tall)}"`;
        return `<rect ${place}><title>${day(point)}: ${grouped(counts[at] ?? 0)}</title></rect>`;
    });
    const [before = 0, now = 0] = counts.slice(-2);
    const line = `<line class="axis" x1="0" y1="${height}" x2="${width}" y2="${height}"/>`;
    return `<figure class="${severity}"><figcaption><b>${grouped(now)}</b> ${severity} <span class="soft">${change(now - before)}</span></figcaption>
<svg viewBox="0 0 ${width} ${height + 1}" role="img" aria-label="${severity} findings of each audit, ${grouped(most)} at most">${line}${bars.join('')}</svg></figure>
`;
}
const change = (difference) => difference === 0
    ? 'as before'
    : `${grouped(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'} than before`;
const round = (number) => number.toFixed(1);

// EXTERNAL MODULE: ./out/shared/core/group.js
var group = __webpack_require__(46413);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./out/shared/core/json.js
var json = __webpack_require__(6010);
// EXTERNAL MODULE: ./out/shared/files/lone-file.js
var lone_file = __webpack_require__(47853);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./out/actions/org-audit/names.js


/** Texts of files that other jobs wrote: sizes and shapes are stated once here. */
/** Underscores are of managed users alone. */
const organisationName = schemas/* string */.YjP().refine((text) => (0,github/* isOwnerName */.BZ)(text) && !text.includes('_'));
/** As GitHub allows it, so it is a file's name too. */
const repositoryName = schemas/* string */.YjP().refine(github/* isRepositoryName */.en);
/** Of one audit: nothing of another one is taken for its own. */
const auditId = schemas/* string */.YjP().regex(/^[A-Za-z0-9-]{1,64}$/);
const digest = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const commitId = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const word = schemas/* string */.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/);
const moment = iso/* datetime */.w$();
const count = schemas/* int */.Whr().nonnegative().max(1_000_000_000);
/** A sentence about something. */
const sentence = schemas/* string */.YjP().max(500);
/** Without a slash at the end. */
const serverUrl = schemas/* string */.YjP()
    .regex(/^https?:\/\/[A-Za-z0-9.-]{1,253}(?::\d{1,5})?(?:\/[A-Za-z0-9._-]{1,60})?$/);

;// CONCATENATED MODULE: ./out/actions/org-audit/result.js




const mostChecks = 50;
const mostWorst = 10;
const mostTroubles = 10;
const perSeverity = schemas/* strictObject */.rej({
    critical: count,
    high: count,
    medium: count,
    low: count,
    info: count,
});
/** Fixed ones do not count. */
const none = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
const check = schemas/* strictObject */.rej({
    id: word,
    outcome: schemas/* union */.KCZ([schemas/* literal */.euz(0), schemas/* literal */.euz(1), schemas/* literal */.euz(2)]),
    findings: perSeverity,
    suppressed: count,
    unchecked: count,
});
const worst = schemas/* strictObject */.rej({
    ruleId: word,
    severity: schemas/* enum */.k5n(core_severity/* severities */.gO),
    message: sentence,
    path: sentence.nullable(),
    line: count.nullable(),
});
const trouble = schemas/* strictObject */.rej({ message: sentence, hint: sentence });
/**
 * What one repository came to, as one file. `checked`: the checks ran to their end; `empty`: the default branch has no
 * commit; `failed`: could not look.
 */
const resultSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    audit: auditId,
    repository: repositoryName,
    tool: word,
    digest: digest,
    commit: commitId.nullable(),
    state: schemas/* enum */.k5n(['checked', 'empty', 'failed']),
    outcome: schemas/* union */.KCZ([schemas/* literal */.euz(0), schemas/* literal */.euz(1), schemas/* literal */.euz(2)]),
    durationMs: count,
    filesChecked: count,
    failing: count.describe('Findings that close the gate.'),
    unchecked: count,
    checks: schemas/* array */.YOg(check).max(mostChecks),
    worst: schemas/* array */.YOg(worst).max(mostWorst),
    troubles: schemas/* array */.YOg(trouble).max(mostTroubles).describe('Why not all was checked.'),
});
/** Of the same audit, by the same version, asked for the same. */
const isSameAudit = (a, b) => a.audit === b.audit && a.tool === b.tool && a.digest === b.digest;
const empty = (ticket, durationMs) => ({
    schemaVersion: 1,
    ...ticket,
    commit: null,
    state: 'empty',
    outcome: 0,
    durationMs: Math.round(durationMs),
    filesChecked: 0,
    failing: 0,
    unchecked: 0,
    checks: [],
    worst: [],
    troubles: [],
});
const failed = (ticket, commit, durationMs, why) => ({
    ...empty(ticket, durationMs),
    commit,
    state: 'failed',
    outcome: 2,
    troubles: [{ message: result_short(why.message), hint: result_short(why.hint) }],
});
/** A report, cut down to what a dashboard shows: no evidence, and a bounded number of everything. */
function checked(ticket, commit, durationMs, report) {
    const rank = (one) => core_severity/* severities */.gO.indexOf(one.severity);
    return {
        schemaVersion: 1,
        ...ticket,
        commit,
        state: 'checked',
        outcome: report.outcome,
        durationMs: Math.round(durationMs),
        filesChecked: report.filesChecked,
        failing: report.gate.failing,
        unchecked: report.gate.unchecked,
        checks: report.checks.slice(0, mostChecks).map((one) => ({
            id: one.id,
            outcome: one.outcome,
            findings: tallied(standingIn(one)),
            suppressed: one.suppressed.length,
            unchecked: one.unchecked.length,
        })),
        worst: report.checks
            .flatMap(standingIn)
            .sort((a, b) => rank(a) - rank(b))
            .slice(0, mostWorst)
            .map(({ ruleId, severity, message, region }) => ({
            ruleId,
            severity,
            message: result_short(message),
            path: region === null ? null : result_short(region.path),
            line: region === null ? null : region.startLine,
        })),
        troubles: reasonsIn(report)
            .slice(0, mostTroubles)
            .map((one) => ({
            message: result_short(one.path === undefined ? one.message : `${one.path}: ${one.message}`),
            hint: result_short(one.hint),
        })),
    };
}
const standingIn = ({ findings }) => findings.filter(({ status }) => status !== 'fixed');
const reasonsIn = (report) => [
    ...report.errors,
    ...report.checks.flatMap(({ errors, unchecked }) => [...errors, ...unchecked]),
];
function tallied(findings) {
    const counts = { ...none };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}
/** One line of 300 signs at most; spelling out what cannot be seen makes some of them longer. */
const result_short = (text) => {
    const line = (0,report_escape/* visible */.RK)(text.slice(0, 300));
    return line.length > 500 || text.length > 300 ? `${line.slice(0, 498)}\u2026` : line;
};

;// CONCATENATED MODULE: ./out/actions/org-audit/whole-file.js

/** What a file is called until it is whole. */
const half = '.part';
/**
 * Whole or not at all: a job may end at any moment. A link that lies there is replaced and not followed: folders may hold
 * what an artifact brought.
 */
function writeWhole(file, text) {
    const part = `${file}${half}`;
    (0,external_node_fs_.rmSync)(part, { force: true });
    const descriptor = (0,external_node_fs_.openSync)(part, 'wx', 0o644);
    try {
        const bytes = Buffer.from(text);
        for (let at = 0; at < bytes.length;)
            at += (0,external_node_fs_.writeSync)(descriptor, bytes, at);
        (0,external_node_fs_.fsyncSync)(descriptor);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    (0,external_node_fs_.renameSync)(part, file);
}

;// CONCATENATED MODULE: ./out/actions/org-audit/history.js









/** A year of nights. */
const mostPoints = 366;
const mostBytes = 1024 * 1024;
const point = schemas/* strictObject */.rej({
    audit: auditId,
    made: moment,
    repositories: count,
    /** Of them. */
    notLooked: count,
    failing: count.describe('Repositories whose gate is closed.'),
    findings: perSeverity,
});
const historySchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    organisation: organisationName,
    points: schemas/* array */.YOg(point).max(mostPoints),
});
/** Of the same organisation; none where there is no file yet. A string says why what is there is none, as a phrase. */
function readHistory(file, organisation) {
    if (!(0,external_node_fs_.existsSync)(file))
        return [];
    try {
        const read = (0,lone_file/* readLoneFile */.b)(file, (0,external_node_path_.basename)(file), mostBytes);
        if (typeof read === 'string')
            return read;
        const history = historySchema.safeParse((0,json/* parseJson */.qF)(read.bytes));
        if (!history.success)
            return 'has not the shape of one';
        return history.data.organisation === organisation ? history.data.points : 'is of another organisation';
    }
    catch (error) {
        if (error instanceof RangeError)
            return 'is too large';
        if (error instanceof errors/* PortcullisError */.S)
            return 'could not be read';
        throw error;
    }
}
/** Oldest first, the new one last; another try of the same audit takes the place of the first. */
const withPoint = (earlier, latest) => [...earlier.filter(({ audit }) => audit !== latest.audit), latest].slice(-mostPoints);
function writeHistory(file, organisation, points) {
    const history = historySchema.parse({ schemaVersion: 1, organisation, points });
    writeWhole(file, `${JSON.stringify(history)}\n`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./out/actions/org-audit/plan.js



/** GitHub docs, "Actions limits": a matrix makes 256 jobs of a run at most. */
const mostBatches = 256;
const mostRepositories = 100_000;
/** Why a repository is not audited. */
const reasons = (/* unused pure expression or super */ null && (['archived', 'disabled', 'fork', 'filter']));
const settings = schemas/* strictObject */.rej({
    checks: schemas/* array */.YOg(word).min(1).max(50),
    orgPolicy: sentence.nullable().describe("A policy above the repositories' own."),
});
/** What `plan` writes, and the other steps read: which repositories this audit answers for. */
const planSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    audit: auditId.describe('Results of another audit are never taken for those of this one.'),
    organisation: organisationName,
    server: serverUrl.describe('Where its repositories lie: `https://github.com`.'),
    made: moment,
    tool: word,
    settings,
    /** Hash of the settings. */
    digest: digest,
    privates: count.describe('Private repositories that were listed. None: the token may not see them.'),
    left: schemas/* strictObject */.rej({ archived: count, disabled: count, fork: count, filter: count }),
    batches: schemas/* array */.YOg(schemas/* array */.YOg(repositoryName).min(1)).max(mostBatches),
});
/** The same repositories give the same batches, in whatever order they are listed. */
function planOf(repositories, wish) {
    const left = { archived: 0, disabled: 0, fork: 0, filter: 0 };
    const names = [];
    for (const repository of repositories) {
        const reason = reasonOf(repository, wish);
        if (reason === undefined)
            names.push(repository.name);
        else
            left[reason] += 1;
    }
    names.sort(byName);
    const size = Math.max(wish.batchSize, Math.ceil(names.length / mostBatches));
    const batches = Array.from({ length: Math.ceil(names.length / size) }, (_, at) => names.slice(at * size, (at + 1) * size));
    const { audit, organisation, server, now, tool, settings } = wish;
    return {
        schemaVersion: 1,
        audit,
        organisation,
        server,
        made: now.toISOString(),
        tool,
        settings,
        digest: digestOf(settings),
        privates: repositories.filter(({ isPrivate }) => isPrivate).length,
        left,
        batches,
    };
}
/** Disabled ones can be read by nobody. */
const reasonOf = ({ name, archived, disabled, fork }, wish) => {
    if (!wish.fits(name))
        return 'filter';
    if (disabled)
        return 'disabled';
    if (archived && !wish.archived)
        return 'archived';
    return fork && !wish.forks ? 'fork' : undefined;
};
/** GitHub's names differ in more than case, so this is an order. */
const byName = (a, b) => {
    const [left, right] = [a.toLowerCase(), b.toLowerCase()];
    return left < right ? -1 : left > right ? 1 : 0;
};
const digestOf = (value) => (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(value)).digest('hex');
/**
 * For `strategy.matrix`: numbers alone, since the outputs of a job end at 1 MB. The names stand in the plan's file.
 * `of`: what the job's name shows.
 */
const matrixOf = ({ batches }) => ({
    include: batches.map((_, at) => ({ batch: at + 1, of: batches.length })),
});

;// CONCATENATED MODULE: ./out/actions/org-audit/merge.js




const mostNotes = 50;
/** One dashboard of a plan and of what its jobs left: every planned repository is a row, and nothing else is. */
function merge(plan, found, history) {
    const { audit, organisation, server, made, tool, privates, left } = plan;
    const { results, notes } = sortOut(plan, found);
    const rows = plan.batches.flat().map((repository) => rowOf(repository, results.get(repository) ?? []));
    const states = { checked: 0, empty: 0, failed: 0, missing: 0 };
    const outcomes = [0, 0, 0];
    for (const { state, outcome } of rows) {
        states[state] += 1;
        if (state === 'checked')
            outcomes[outcome] += 1;
    }
    const findings = sum(rows.map((row) => row.findings));
    const notLooked = states.failed + states.missing;
    const isIncomplete = notLooked > 0 || found.refused.length > 0 || outcomes[2] > 0 || notes.length > 0;
    const failing = rows.filter((row) => row.failing > 0).length;
    const latest = { audit, made, repositories: rows.length, notLooked, failing, findings };
    return {
        schemaVersion: 1,
        tool,
        organisation,
        server,
        audit,
        made,
        outcome: isIncomplete ? 2 : failing > 0 ? 1 : 0,
        repositories: rows.length,
        privates,
        left,
        states,
        outcomes,
        findings,
        checks: checkTotals(rows),
        notes: [
            ...(typeof history === 'string' ? [`The history ${history}, so the trend begins anew.`] : []),
            ...(found.aside ? [`Results that lay with another batch were left aside: ${found.aside}.`] : []),
            ...bounded([
                ...notes,
                ...found.refused.map(({ file, why }) => `The result ${JSON.stringify(file)} ${why}.`),
            ]),
        ],
        trend: withPoint(typeof history === 'string' ? [] : history, latest),
        rows: rows.sort(worstFirst),
    };
}
const bounded = (notes) => notes.length <= mostNotes
    ? notes
    : [...notes.slice(0, mostNotes), `So it is with ${notes.length - mostNotes} more.`];
/** By repository. Whoever may write an artifact could bring results of another audit, or of another repository. */
function sortOut(plan, { results }) {
    const planned = new Set(plan.batches.flat());
    const byRepository = new Map();
    const notes = [];
    for (const result of results) {
        const { repository } = result;
        if (!isSameAudit(result, plan))
            notes.push(`The result of ${repository} is of another audit.`);
        else if (!planned.has(repository))
            notes.push(`The result of ${repository} was not planned.`);
        else
            byRepository.set(repository, [...(byRepository.get(repository) ?? []), result]);
    }
    return { results: byRepository, notes };
}
const blank = { durationMs: 0, filesChecked: 0, failing: 0, unchecked: 0, checks: [], worst: [] };
function rowOf(repository, results) {
    const [result] = results;
    if (result === undefined || results.length > 1) {
        const isMissing = result === undefined;
        const trouble = isMissing
            ? { message: 'Its job left no result.', hint: 'Run the failed jobs of this workflow run again.' }
            : { message: 'It has several results.', hint: 'Download the artifact of each batch once.' };
        const state = isMissing ? 'missing' : 'failed';
        return { ...blank, repository, state, outcome: 2, commit: null, troubles: [trouble], findings: none };
    }
    const { state, outcome, commit, durationMs, filesChecked, failing, unchecked, checks, worst, troubles } = result;
    return {
        repository,
        state,
        outcome: state === 'failed' ? 2 : outcome,
        commit,
        durationMs,
        filesChecked,
        failing,
        unchecked,
        findings: sum(checks.map(({ findings }) => findings)),
        checks,
        worst,
        troubles,
    };
}
const sum = (counts) => {
    const all = { ...none };
    for (const one of counts)
        for (const severity of core_severity/* severities */.gO)
            all[severity] += one[severity];
    return all;
};
function checkTotals(rows) {
    const ofCheck = new Map();
    for (const { checks } of rows)
        for (const { id, findings } of checks) {
            const earlier = ofCheck.get(id);
            if (earlier === undefined)
                ofCheck.set(id, [findings]);
            else
                earlier.push(findings);
        }
    return [...ofCheck]
        .map(([id, counts]) => ({ id, findings: sum(counts), repositories: counts.filter(hasSome).length }))
        .sort((a, b) => byName(a.id, b.id));
}
const hasSome = (counts) => core_severity/* severities */.gO.some((severity) => counts[severity] > 0);
/** Nobody looked at it. */
const isLost = ({ state }) => state === 'failed' || state === 'missing';
/** Not looked at, then by findings of each severity, then what is not whole, then by name. */
const worstFirst = (a, b) => {
    const differences = [
        Number(isLost(b)) - Number(isLost(a)),
        ...core_severity/* severities */.gO.map((severity) => b.findings[severity] - a.findings[severity]),
        b.outcome - a.outcome,
    ];
    return differences.find((one) => one !== 0) ?? byName(a.repository, b.repository);
};

;// CONCATENATED MODULE: ./out/actions/org-audit/dashboard/troubles.js




/** Reasons, and names of each; all of them stand first in the table. */
const [mostReasons, mostNames] = [20, 20];
/** What nobody looked at stands first: the numbers below it say nothing about that. */
function troubles(dashboard) {
    const { rows, notes, repositories } = dashboard;
    const lost = rows.filter(isLost);
    if (lost.length === 0 && notes.length === 0)
        return '';
    const byReason = (0,group/* groupBy */.$)(lost, troubles_reasonOf);
    const items = [...byReason].slice(0, mostReasons).map(([reason, some]) => item(dashboard, reason, some));
    const rest = byReason.size - items.length;
    return `<section class="trouble">
<h2>${lost.length > 0 ? `Not looked at: ${grouped(lost.length)} of ${grouped(repositories)}` : 'To be known'}</h2>
${items.join('')}${rest > 0 ? `<p>${grouped(rest)} other reasons stand in the table.</p>\n` : ''}${notes.map((note) => `<p>${(0,page/* escapeHtml */.Z)(note)}</p>\n`).join('')}</section>
`;
}
/** As markup. */
const troubles_reasonOf = ({ troubles: [first] }) => first === undefined
    ? 'Nobody knows why.'
    : `${(0,page/* escapeHtml */.Z)(first.message)} <span class="soft">${(0,page/* escapeHtml */.Z)(first.hint)}</span>`;
function item(dashboard, reason, rows) {
    const names = rows.slice(0, mostNames).map((row) => words_link(repositoryUrl(dashboard, row), row.repository));
    const rest = rows.length - names.length;
    return `<p>${reason}<br>${names.join(', ')}${rest > 0 ? ` and ${grouped(rest)} more` : ''}</p>
`;
}

;// CONCATENATED MODULE: ./out/actions/org-audit/dashboard/dashboard.js








/** The dashboard as one file, of use without its script too. */
const dashboardHtml = (dashboard) => (0,page/* page */.M)({
    title: `${dashboard.organisation}: org audit`,
    style: style,
    script: script,
    body: `<header>
<h1>Org audit of ${(0,page/* escapeHtml */.Z)(dashboard.organisation)}</h1>
<p class="soft"><time datetime="${dashboard.made}">${dayOf(dashboard.made)}</time> \u00b7 Portcullis ${(0,page/* escapeHtml */.Z)(dashboard.tool)} \u00b7 default branches</p>
</header>
<main>
${troubles(dashboard)}${totals(dashboard)}${trend(dashboard.trend)}<section>
<h2 id="repositories">Repositories</h2>
${filters(dashboard)}${table(dashboard)}</section>
</main>
`,
});
/** `2026-11-23 12:25 UTC` */
const dayOf = (moment) => `${moment.slice(0, 10)} ${moment.slice(11, 16)} UTC`;

;// CONCATENATED MODULE: ./out/actions/org-audit/plan-file.js






/** A hundred thousand names of the longest kind. */
const plan_file_mostBytes = 16 * 1024 * 1024;
function writePlan(path, cwd, plan) {
    const file = (0,external_node_path_.resolve)(cwd, path);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
    (0,external_node_fs_.writeFileSync)(file, `${JSON.stringify(planSchema.parse(plan), null, 1)}\n`);
}
/** Throws PortcullisError `bad-report` where there is no plan. */
function readPlan(path, cwd) {
    const refuse = (why) => new errors/* PortcullisError */.S('bad-report', `The plan ${why}.`, 'Name the file that org-audit plan wrote.');
    try {
        const file = (0,lone_file/* readLoneFile */.b)((0,external_node_path_.resolve)(cwd, path), (0,external_node_path_.basename)(path), plan_file_mostBytes);
        if (typeof file === 'string')
            throw refuse(file);
        const read = planSchema.safeParse((0,json/* parseJson */.qF)(file.bytes));
        if (!read.success)
            throw refuse('has not the shape of one');
        const names = read.data.batches.flat().map((name) => name.toLowerCase());
        if (new Set(names).size < names.length)
            throw refuse('names a repository twice');
        return read.data;
    }
    catch (error) {
        throw error instanceof RangeError ? refuse('is too large') : error;
    }
}

;// CONCATENATED MODULE: ./out/actions/org-audit/result-files.js







const ending = '.json';
/** A result has lists of bounded length and texts of bounded length. */
const result_files_mostBytes = 256 * 1024;
const mostFiles = 200_000;
/** Not the name alone: uploads leave hidden files out, and there is a repository `.github` in every organisation. */
const fileOf = (repository) => `result-${repository}${ending}`;
/** Makes the folder, and takes away what a try that was broken off left half written. */
function openFolder(folder) {
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    for (const name of (0,external_node_fs_.readdirSync)(folder))
        if (name.endsWith(half))
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { force: true });
}
function writeResult(folder, result) {
    const text = `${JSON.stringify(resultSchema.parse(result))}\n`;
    writeWhole((0,external_node_path_.join)(folder, fileOf(result.repository)), text);
}
/** The one of this repository; undefined where there is none that is whole. */
function readResult(folder, repository) {
    const read = resultIn((0,external_node_path_.join)(folder, fileOf(repository)), fileOf(repository));
    return typeof read === 'string' ? undefined : read;
}
/**
 * Reads folders, and the folders in them: one for each artifact. `isAt`: whether a repository's result belongs into the
 * folder of that name. A folder that is not there has no results. Throws PortcullisError where one cannot be read.
 */
function readResults(folders, isAt = () => true) {
    const results = [];
    const refused = [];
    let [files, aside] = [0, 0];
    const take = (folder, depth) => {
        for (const { name, isFolder } of entriesOf(folder)) {
            if (isFolder && depth === 0)
                take((0,external_node_path_.join)(folder, name), depth + 1);
            else if (++files > mostFiles)
                throw new errors/* PortcullisError */.S('bad-report', `There are more than ${mostFiles} results.`, 'Merge fewer.');
            else if (!name.endsWith(half)) {
                const read = resultIn((0,external_node_path_.join)(folder, name), name);
                if (typeof read === 'string')
                    refused.push({ file: name.slice(0, 120), why: read });
                else if (isAt((0,external_node_path_.basename)(folder), read.repository))
                    results.push(read);
                else
                    aside += 1;
            }
        }
    };
    for (const folder of folders)
        if ((0,external_node_fs_.existsSync)(folder))
            take(folder, 0);
    return { results, refused, aside };
}
function* entriesOf(path) {
    const folder = opened(path);
    try {
        for (let one = folder.readSync(); one !== null; one = folder.readSync())
            yield { name: one.name, isFolder: one.isDirectory() };
    }
    finally {
        folder.closeSync();
    }
}
function opened(path) {
    try {
        return (0,external_node_fs_.opendirSync)(path);
    }
    catch (error) {
        throw new errors/* PortcullisError */.S('path-not-found', `The folder of results ${JSON.stringify(path)} could not be opened.`, 'Name the folder that the artifacts were downloaded to.', error);
    }
}
/** A phrase where it is none. */
function resultIn(path, name) {
    try {
        const file = (0,lone_file/* readLoneFile */.b)(path, name, result_files_mostBytes);
        if (typeof file === 'string')
            return file;
        const read = resultSchema.safeParse((0,json/* parseJson */.qF)(file.bytes));
        if (!read.success)
            return 'has not the shape of a result';
        return fileOf(read.data.repository) === name ? read.data : 'is not named as its repository';
    }
    catch (error) {
        if (error instanceof RangeError)
            return 'is too large';
        if (error instanceof errors/* PortcullisError */.S)
            return 'could not be read';
        throw error;
    }
}

;// CONCATENATED MODULE: ./out/actions/org-audit/merge-step.js









/** A batch's artifact is named so, with its number behind. */
const resultsArtifact = 'org-audit-results';
/** One dashboard of all results, and the history with this audit at its end. */
function mergeStep(options, { cwd, log }) {
    const plan = readPlan(options.needed('plan'), cwd);
    const at = (path) => (0,external_node_path_.resolve)(cwd, path);
    const folders = [...options.folders, ...options.list('results')].map(at);
    const history = options.text('history');
    const earlier = history === undefined ? [] : readHistory(at(history), plan.organisation);
    const dashboard = merge(plan, readResults(folders, placeIn(plan)), earlier);
    const write = (name, text) => {
        const path = options.text(name);
        if (path === undefined)
            return;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(at(path)), { recursive: true });
        writeWhole(at(path), text());
    };
    write('html', () => dashboardHtml(dashboard));
    write('json', () => `${(0,report_escape/* forJson */.Cx)(dashboard)}\n`);
    if (history !== undefined) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(at(history)), { recursive: true });
        writeHistory(at(history), plan.organisation, dashboard.trend);
    }
    log.print(wordsOf(dashboard));
    for (const note of dashboard.notes)
        log.print(note);
    const { outcome } = dashboard;
    const isTold = outcome === 1 && options.text('on-findings') !== 'fail';
    return Promise.resolve({ code: isTold ? 0 : outcome, outputs: { outcome } });
}
/**
 * Whoever could write into one batch's artifact must not answer for the repositories of another; and where all jobs are
 * run again, an earlier try left results where the plan had them then.
 */
function placeIn({ batches }) {
    const homes = new Map(batches.flatMap((names, at) => names.map((name) => [name, `${resultsArtifact}-${at + 1}`])));
    return (folder, repository) => !folder.startsWith(`${resultsArtifact}-`) || folder === homes.get(repository);
}
function wordsOf({ organisation, repositories, states, outcomes: [clean, failing, incomplete], }) {
    const parts = [
        `${clean} with an open gate`,
        `${failing} with a closed one`,
        `${incomplete} not all checked`,
        `${states.failed} could not be looked at`,
        `${states.missing} missing`,
        `${states.empty} without a commit`,
    ];
    return `${organisation}: ${repositories} repositories. ${parts.join(', ')}.`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./out/shared/core/suggest.js
var suggest = __webpack_require__(57244);
// EXTERNAL MODULE: ./out/shared/github/inputs.js
var github_inputs = __webpack_require__(18853);
// EXTERNAL MODULE: ./out/actions/org-audit/inputs.js
var org_audit_inputs = __webpack_require__(63986);
;// CONCATENATED MODULE: ./out/actions/org-audit/options.js





const bad = (message, hint) => new errors/* PortcullisError */.S('bad-input', message, hint);
/** What stands behind `org-audit`, and under it what a workflow step gave. Throws PortcullisError `bad-input`. */
function readOptions(argv, env) {
    const values = new Map(env.GITHUB_ACTIONS === 'true' ? (0,github_inputs/* readInputs */.Ko)(org_audit_inputs/* orgAuditInputs */.fH, env) : []);
    const inputs = new Map(org_audit_inputs/* orgAuditInputs */.fH.map((input) => [input.name, input]));
    const words = [];
    const types = org_audit_inputs/* orgAuditInputs */.fH.map(({ name, kind }) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }]);
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...argv],
        options: Object.fromEntries(types),
        strict: false,
        tokens: true,
    });
    for (const token of tokens) {
        if (token.kind === 'positional')
            words.push(token.value);
        if (token.kind !== 'option')
            continue;
        const input = inputs.get(token.name);
        if (input === undefined || input.where === 'action')
            throw unknown(token.rawName);
        if (input.kind === 'flag')
            values.set(input.name, token.value === undefined || (0,github_inputs/* valueOf */.RP)(input, token.value));
        else if (token.value === undefined || token.value === '' || token.value.startsWith('--'))
            throw bad(`${token.rawName} needs a value.`, input.summary);
        else {
            const value = (0,github_inputs/* valueOf */.RP)(input, token.value);
            const earlier = values.get(input.name);
            values.set(input.name, Array.isArray(value) && Array.isArray(earlier)
                ? [...earlier, ...value]
                : value);
        }
    }
    const [first = values.get('step'), ...folders] = words;
    const step = org_audit_inputs/* steps */.Ci.find((one) => one === first);
    if (step === undefined)
        throw typeof first === 'string' && first !== ''
            ? bad(`org-audit has no step ${JSON.stringify(first)}.`, (0,suggest/* didYouMean */.a)(first, org_audit_inputs/* steps */.Ci))
            : bad('org-audit has to be told its step.', `Write one of ${org_audit_inputs/* steps */.Ci.join(', ')} behind it.`);
    return { step, folders, ...readers(values, env.GITHUB_ACTIONS === 'true' ? '' : '--') };
}
function readers(values, dashes) {
    const text = (name) => {
        const value = values.get(name);
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    return {
        text,
        list: (name) => {
            const value = values.get(name);
            return Array.isArray(value) ? value : [];
        },
        flag: (name) => values.get(name) === true,
        number(name, otherwise, least, most) {
            const value = values.get(name) ?? otherwise;
            if (typeof value === 'number' && value >= least && value <= most)
                return value;
            throw bad(`${name} is a number from ${least} to ${most}.`, 'Write another one, or leave it out.');
        },
        needed(name) {
            const value = text(name);
            if (value !== undefined)
                return value;
            throw bad(`${dashes}${name} is missing.`, inputHint(name));
        },
    };
}
const inputHint = (name) => org_audit_inputs/* orgAuditInputs */.fH
    .find((input) => input.name === name)
    ?.summary.replace(/^(?:plan|run|merge): (.)/u, (_, letter) => letter.toUpperCase()) ??
    'Write it.';
function unknown(written) {
    const known = org_audit_inputs/* orgAuditInputs */.fH.filter(({ where }) => where !== 'action').map(({ name }) => `--${name}`);
    const near = (0,suggest/* closest */.k)(written, known);
    return new errors/* PortcullisError */.S('unknown-input', `org-audit has no option ${written}.`, near === undefined ? 'The command "help org-audit" lists them.' : `Did you mean ${near}?`);
}

// EXTERNAL MODULE: ./out/shared/core/tool.js
var tool = __webpack_require__(65902);
// EXTERNAL MODULE: ./out/shared/github/api-error.js
var api_error = __webpack_require__(92137);
// EXTERNAL MODULE: ./out/shared/github/payload.js
var payload = __webpack_require__(76908);
// EXTERNAL MODULE: ./out/shared/github/server.js + 1 modules
var server = __webpack_require__(35199);
;// CONCATENATED MODULE: ./out/shared/github/artifacts.js




/**
 * The last run on `branch` of the repository itself that kept an artifact of this name; undefined where there is none.
 * Runs for pull requests from forks can make artifacts of any name, on a branch of any name, and are passed over.
 * `https://docs.github.com/en/rest/actions/artifacts#list-artifacts-for-a-repository`. Needs `actions: read`.
 * @throws GitHubError
 */
async function runWithArtifact(repository, artifact, branch, settings) {
    const { host, ask } = (0,server/* githubServer */.D)(settings, { answers: [], lasting: [] });
    const home = (0,names/* repositoryPathOf */.vy)(repository);
    if (home === undefined)
        throw (0,api_error/* badAnswer */.k6)(host, repository);
    const url = `${home}/actions/artifacts?name=${encodeURIComponent(artifact)}&per_page=100`;
    const { data } = await ask({ method: 'GET', url }, { repository });
    const { artifacts } = (0,payload/* fieldsOf */.Pf)(data);
    if (!Array.isArray(artifacts))
        throw (0,api_error/* badAnswer */.k6)(host, repository);
    const runs = artifacts.flatMap((one) => {
        const fields = (0,payload/* fieldsOf */.Pf)(one);
        const run = (0,payload/* field */.ZZ)(fields, 'workflow_run');
        const id = (0,payload/* number */.ai)(run, 'id');
        const base = (0,payload/* number */.ai)(run, 'repository_id');
        const isOwn = base !== null && base === (0,payload/* number */.ai)(run, 'head_repository_id');
        return id !== null && isOwn && fields.expired === false && (0,payload/* text */.Qq)(run, 'head_branch') === branch
            ? [id]
            : [];
    });
    return runs.length > 0 ? Math.max(...runs) : undefined;
}

// EXTERNAL MODULE: ./out/shared/github/octokit.js
var octokit = __webpack_require__(57819);
;// CONCATENATED MODULE: ./out/shared/github/organisation.js






const pageSize = 100;
const mostPages = 1_000;
const manner = {
    answers: [404],
    lasting: ['no-token', 'unauthorized', 'rate-limited', 'not-reached', 'forbidden'],
};
/** An installation's limit is reached for an hour at most; a secondary one asks for minutes. */
const leave = { seconds: 3_900, retries: 6 };
/** 0 where the answer does not say which page is the last. */
const lastPage = (answer) => Number((0,octokit/* pageQuery */.SB)(answer, 'last').get('page')) || 0;
/**
 * All repositories that the token may see, oldest first, each once. The pages are read from the back: what is deleted
 * meanwhile moves the younger ones to pages that are still to come, so none slips through. What cannot be read is no
 * half of a list but an error. @throws GitHubError
 */
async function organisationRepositories(name, settings) {
    const { host, ask } = (0,server/* githubServer */.D)({ leave, ...settings }, manner);
    const home = (0,names/* ownerPath */.p3)(name);
    if (home === undefined)
        throw new github/* GitHubError */.y_('bad-answer', 'No organisation can have that name.', 'Write it as in its address.');
    const pageOf = async (page) => {
        const url = `${home}/repos?type=all&sort=created&direction=asc&per_page=${pageSize}&page=${page}`;
        const answer = await ask({ method: 'GET', url }, { repository: name });
        if (answer.status === 404)
            throw new github/* GitHubError */.y_('bad-answer', `${host} shows this token no organisation ${name}.`, 'Check the name, and that the token belongs to a member or to an app that is installed there.');
        if (answer.status !== 200 || !Array.isArray(answer.data))
            throw (0,api_error/* badAnswer */.k6)(host, name);
        return answer;
    };
    const repositories = new Map();
    const take = ({ data }) => {
        for (const one of data) {
            const repository = listed(one);
            if (repository === undefined)
                throw (0,api_error/* badAnswer */.k6)(host, name);
            if (!repositories.has(repository.id))
                repositories.set(repository.id, repository);
        }
    };
    let page = 1;
    let answer = await pageOf(page);
    while ((0,octokit/* hasNext */.oy)(answer)) {
        page = Math.max(page + 1, lastPage(answer));
        if (page > mostPages)
            throw new github/* GitHubError */.y_('bad-answer', `${name} has more than ${mostPages * pageSize} repositories.`, 'Audit it in parts, with several tokens that each see one.');
        answer = await pageOf(page);
    }
    take(answer);
    while (--page > 0)
        take(await pageOf(page));
    return [...repositories.values()].sort((a, b) => a.id - b.id);
}
function listed(value) {
    const fields = (0,payload/* fieldsOf */.Pf)(value);
    const [id, name] = [(0,payload/* number */.ai)(fields, 'id'), (0,payload/* text */.Qq)(fields, 'name')];
    if (id === null || name === null || !(0,github/* isRepositoryName */.en)(name))
        return undefined;
    return {
        id,
        name,
        archived: fields.archived === true,
        disabled: fields.disabled === true,
        fork: fields.fork === true,
        isPrivate: fields.private === true,
    };
}

// EXTERNAL MODULE: ./out/actions/outlines.js + 1 modules
var outlines = __webpack_require__(24765);
// EXTERNAL MODULE: ./out/shared/files/pattern.js
var pattern = __webpack_require__(11554);
;// CONCATENATED MODULE: ./out/actions/org-audit/filter.js


const mostPatterns = 200;
/**
 * Whether a repository's name is wanted: the last pattern that fits decides, `!` in front leaves out, and case does not
 * count, as on GitHub. Patterns that only leave out leave the rest in. Throws PortcullisError `bad-input`.
 */
function nameFilter(patterns) {
    if (patterns.length > mostPatterns)
        throw new errors/* PortcullisError */.S('bad-input', `filter has more than ${mostPatterns} patterns.`, 'Use wildcards.');
    const compiled = patterns.map((written) => {
        const isOut = written.startsWith('!');
        const text = written.slice(isOut ? 1 : 0).toLowerCase();
        const matches = text.includes('/') ? undefined : (0,pattern/* compilePattern */.E)(text);
        if (matches === undefined)
            throw new errors/* PortcullisError */.S('bad-input', `filter has the pattern ${JSON.stringify(written.slice(0, 60))}, which no name can fit.`, 'Write names of repositories without their owner; * stands for any signs.');
        return { isOut, matches };
    });
    const isIn = compiled.every(({ isOut }) => isOut);
    return (name) => {
        const last = compiled.findLast(({ matches }) => matches(name.toLowerCase()));
        return last === undefined ? isIn : !last.isOut;
    };
}

;// CONCATENATED MODULE: ./out/actions/org-audit/surroundings.js
/** GITHUB_SERVER_URL, without a slash at the end. */
const serverOf = ({ GITHUB_SERVER_URL: server = '' }) => server.trim() === '' ? 'https://github.com' : server.trim().replace(/\/+$/, '');

;// CONCATENATED MODULE: ./out/actions/org-audit/plan-step.js











/** Undefined for what is empty. */
const named = (text = '') => (text.trim() === '' ? undefined : text.trim());
/** The artifact that the workflow keeps the dashboard in. */
const dashboardArtifact = 'org-audit-dashboard';
/** Lists the repositories, writes the plan, and prints the matrix. */
async function planStep(options, { env, cwd, out, log, api, now }) {
    const organisation = options.needed('org');
    const file = options.needed('plan');
    const filter = options.list('filter');
    const wish = {
        audit: named(env.GITHUB_RUN_ID) ?? (0,external_node_crypto_.randomUUID)(),
        organisation,
        server: serverOf(env),
        now: now(),
        tool: tool/* tool */.z.version,
        settings: { checks: checksOf(options.list('checks')), orgPolicy: policyOf(options.text('org-policy')) },
        archived: options.flag('archived'),
        forks: options.flag('forks'),
        batchSize: options.number('batch-size', 20, 1, mostRepositories),
        fits: nameFilter(filter),
    };
    const listed = await organisationRepositories(organisation, api());
    if (listed.length === 0)
        throw new errors/* PortcullisError */.S('bad-input', `GitHub shows this token no repository of ${organisation}.`, 'Is the app installed there, for all repositories? Does the token belong to the organisation?');
    const plan = planOf(listed, wish);
    if (plan.batches.length === 0 && filter.length > 0)
        throw new errors/* PortcullisError */.S('bad-input', 'No repository fits the filter.', 'Check its patterns, and archived and forks.');
    writePlan(file, cwd, plan);
    const matrix = JSON.stringify(matrixOf(plan));
    if (env.GITHUB_ACTIONS === 'true')
        log.print(plan_step_wordsOf(plan));
    else
        out.write(`${matrix}\n`);
    const previous = await previousRun(env, api).catch(() => {
        log.warn('Portcullis: org-audit', 'Earlier dashboards could not be listed, so the trend begins anew. Give the job actions: read.');
        return undefined;
    });
    return { code: 0, outputs: { matrix, batches: plan.batches.length, 'previous-run': previous ?? '' } };
}
function checksOf(named) {
    const ids = outlines/* outlines */.a.map(({ id }) => id);
    const stranger = named.find((id) => id !== 'all' && !ids.includes(id));
    if (stranger !== undefined) {
        const near = (0,suggest/* closest */.k)(stranger, ids);
        throw new errors/* PortcullisError */.S('unknown-check', `There is no check ${JSON.stringify(stranger.slice(0, 60))}.`, near === undefined ? 'The command "rules" lists them.' : `Did you mean ${near}?`);
    }
    return named.length === 0 ? ['all'] : [...new Set(named)].sort();
}
/** A path would mean another file in each job; a commit is the same for all. */
function policyOf(written) {
    if (written === undefined)
        return null;
    if (/^[\w.-]{1,100}\/[\w.-]{1,100}\/[\w./-]{1,250}@[0-9a-f]{40}$/.test(written))
        return written;
    throw new errors/* PortcullisError */.S('bad-input', 'org-policy of an audit names a file at a commit.', 'Write owner/repo/path.yml@ and the full SHA.');
}
function plan_step_wordsOf({ organisation, batches, privates, left }) {
    const planned = batches.flat().length;
    const parts = Object.entries(left).flatMap(([reason, number]) => number > 0 ? [`${number} by ${reason}`] : []);
    return `${organisation}: ${planned} repositories in ${batches.length} batches.${parts.length > 0 ? ` Left out: ${parts.join(', ')}.` : ''}${privates === 0 ? ' The token showed no private repository.' : ''}`;
}
/** With the job's own token: the audit's need not see the repository of the workflow. */
async function previousRun(env, api) {
    const { GITHUB_REPOSITORY: repository, GITHUB_REF_NAME: branch, PORTCULLIS_JOB_TOKEN: token } = env;
    if (!repository || !branch || !token)
        return undefined;
    return runWithArtifact(repository, dashboardArtifact, branch, { ...api(), token: token.trim() });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./out/shared/files/stats.js
var stats = __webpack_require__(75715);
// EXTERNAL MODULE: ./out/shared/github/settings.js
var github_settings = __webpack_require__(82269);
// EXTERNAL MODULE: ./out/shared/exec/git.js
var exec_git = __webpack_require__(10828);
// EXTERNAL MODULE: ./out/shared/files/remote.js
var files_remote = __webpack_require__(83752);
;// CONCATENATED MODULE: ./out/actions/org-audit/clone.js






const networkTimeoutMs = 10 * 60_000;
const checkoutTimeoutMs = 5 * 60_000;
const tip = 'refs/portcullis/head';
/** No filter that this machine has set up (Git LFS) may act on a stranger's files. */
const ownSettingsOff = { GIT_CONFIG_GLOBAL: external_node_os_.devNull, GIT_CONFIG_NOSYSTEM: '1' };
/** The tip of a default branch, without its history, in a folder of our own. */
class Clone {
    folder;
    #git;
    #access;
    constructor(git, folder, access) {
        this.#git = git;
        this.folder = folder;
        this.#access = access;
    }
    /** Nothing is fetched yet. `folder` is empty. Throws PortcullisError `git`. */
    static async prepare(remote, folder, env) {
        const gitDir = (0,external_node_path_.join)(folder, '.git');
        (0,external_node_fs_.mkdirSync)(gitDir);
        const git = exec_git/* Git */.T.open({ gitDir, workTree: folder }, env);
        await git.read(['init', '--quiet', '--template=']);
        const access = await (0,files_remote/* accessTo */.Y)(remote, git);
        if (access === undefined)
            throw new errors/* PortcullisError */.S('git', 'The server has no address to fetch from.', 'Set GITHUB_SERVER_URL.');
        return new Clone(git, folder, access);
    }
    /** The commit that the default branch has today; undefined where it has none. Throws PortcullisError `git`. */
    async tip() {
        const { code, stdout, stderr } = await this.#ask([
            'ls-remote',
            '--quiet',
            '--',
            this.#access.url,
            'HEAD',
        ]);
        if (code !== 0)
            throw notReached(stderr);
        return /^([0-9a-f]{40,64})\tHEAD$/m.exec(stdout.toString('latin1'))?.[1];
    }
    /** Fetches and lays out the files; the commit, or undefined where there is none. Throws PortcullisError `git`. */
    async fill() {
        const options = ['--quiet', '--depth=1', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
        const { code, stderr } = await this.#ask(['fetch', ...options, '--', this.#access.url, `+HEAD:${tip}`]);
        if (/couldn't find remote ref HEAD/i.test(stderr))
            return undefined;
        if (code !== 0)
            throw notReached(stderr);
        const commit = (await this.#git.read(['rev-parse', '--verify', `${tip}^{commit}`]))
            .toString('latin1')
            .trim();
        const { code: laid, stderr: why } = await this.#git.ask(['checkout', '--quiet', '--detach', commit], {
            environment: ownSettingsOff,
            timeoutMs: checkoutTimeoutMs,
        });
        if (laid !== 0)
            throw new errors/* PortcullisError */.S('git', `The files could not be laid out: ${withoutAddress((0,exec_git/* lastLine */.f)(why))}.`, 'Look at the repository itself.');
        return commit;
    }
    #ask(args) {
        return this.#git.ask(args, { environment: this.#access.environment, timeoutMs: networkTimeoutMs });
    }
}
const notReached = (stderr) => new errors/* PortcullisError */.S('git', `The default branch could not be fetched: ${withoutAddress((0,exec_git/* lastLine */.f)(stderr))}.`, 'Does the token reach this repository, with contents: read? A run again tries it once more.');
/** An address may be long, and hold what somebody configured. */
const withoutAddress = (line) => line.replace(/\b[a-z]+:\/\/[^\s']{1,2000}/gi, 'its address').replace(/[.\s]+$/, '');

// EXTERNAL MODULE: ./out/shared/core/programs.js
var programs = __webpack_require__(35981);
// EXTERNAL MODULE: ./out/shared/exec/environment.js
var environment = __webpack_require__(99657);
// EXTERNAL MODULE: ./out/shared/exec/run.js + 1 modules
var run = __webpack_require__(94719);
// EXTERNAL MODULE: ./out/shared/report/json-schema.js
var json_schema = __webpack_require__(89109);
;// CONCATENATED MODULE: ./out/actions/org-audit/look.js








const mostMemory = 4 * 1024 ** 3;
const mostReport = 256 * 1024 ** 2;
const mostOutput = 16 * 1024 ** 2;
/**
 * All checks over a folder, in a process of its own: what one repository makes it do (crash, hang, fill the memory) must
 * not end the audit of the others, and it knows nothing of the job around it but the token. Throws PortcullisError.
 */
async function look({ program, settings, folder, report, timeoutMs, ...rest }) {
    const { repository, env } = rest;
    const { apiUrl, token } = (0,github_settings.githubSettings)(env);
    const policy = settings.orgPolicy === null ? [] : ['--org-policy', settings.orgPolicy];
    const asked = ['--scope', 'all', '--on-error', 'fail', ...policy, '--report', `json=${report}`];
    const { code } = await (0,run/* run */.e)({
        program: program.node,
        args: [...program.options, program.entry, settings.checks.join(','), ...asked],
        environment: {
            ...(0,environment/* cleanEnvironment */.h)(folder, env),
            GITHUB_API_URL: apiUrl,
            GITHUB_REPOSITORY: repository,
            ...(env.GITHUB_SERVER_URL && { GITHUB_SERVER_URL: env.GITHUB_SERVER_URL }),
            ...(token !== undefined && { GITHUB_TOKEN: token }),
        },
        folder,
        timeoutMs,
        maxMemoryBytes: mostMemory,
        maxOutputBytes: mostOutput,
    }).catch((error) => {
        throw error instanceof programs/* ProgramError */.Z ? brokenOff(why[error.code] ?? 'could not be run') : error;
    });
    const result = reportIn(report);
    if (result === undefined)
        throw brokenOff(`ended with ${code} and left no report`);
    return result;
}
const why = {
    timeout: 'took too long',
    'too-much-memory': 'needed more than 4 GiB of memory',
    killed: 'were ended by the system',
};
const brokenOff = (reason) => new errors/* PortcullisError */.S('internal', `The checks ${reason}.`, 'Run Portcullis in the repository itself to see where.');
function reportIn(file) {
    const stats = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
    if (!stats?.isFile() || stats.size > mostReport)
        return undefined;
    const read = json_schema/* reportSchema */.Qh.safeParse((0,json/* parseJson */.qF)((0,external_node_fs_.readFileSync)(file)));
    return read.success ? read.data : undefined;
}

;// CONCATENATED MODULE: ./out/actions/org-audit/audit.js












/** Looks at one repository after the other; gives how many could not be looked at. Each is written when it is done. */
async function audit(batch) {
    const { plan, repositories, out, say } = batch;
    openFolder(out);
    let faults = 0;
    for (const [at, repository] of repositories.entries()) {
        const ticket = { audit: plan.audit, repository, tool: tool/* tool */.z.version, digest: plan.digest };
        const earlier = readResult(out, repository);
        const { result, isNew } = await resultOf(batch, ticket, earlier);
        if (isNew)
            writeResult(out, result);
        if (result.state === 'failed')
            faults += 1;
        say(`[${at + 1}/${repositories.length}] ${repository}: ${audit_wordsOf(result)}${isNew ? '' : ', done before'}`);
    }
    return faults;
}
function audit_wordsOf({ state, outcome, failing, unchecked, troubles }) {
    if (state === 'failed')
        return `could not look. ${troubles[0]?.message ?? ''}`;
    if (state === 'empty')
        return 'no commit';
    if (outcome === 0)
        return 'clean';
    return outcome === 1 ? `${failing} close the gate` : `${unchecked || troubles.length} not checked`;
}
async function resultOf(batch, ticket, earlier) {
    const begin = performance.now();
    const took = () => performance.now() - begin;
    let commit;
    const lookIn = async (folder) => {
        const { plan, timeoutMs, program, env } = batch;
        const repository = `${plan.organisation}/${ticket.repository}`;
        const token = (0,github_settings.githubToken)(env);
        const remote = { serverUrl: serverOf(env), repository, ...(token !== undefined && { token }) };
        // Not its own name: Windows makes no folder `con` or `web.`.
        const tree = (0,external_node_path_.join)(folder, 'tree');
        (0,external_node_fs_.mkdirSync)(tree);
        const clone = await Clone.prepare(remote, tree, env);
        if (earlier !== undefined &&
            holds(earlier, ticket) &&
            (await clone.tip()) === (earlier.commit ?? undefined))
            return { result: earlier, isNew: false };
        commit = await clone.fill();
        if (commit === undefined)
            return { result: empty(ticket, took()), isNew: true };
        const report = (0,external_node_path_.join)(folder, 'report.json');
        const asked = { program, settings: plan.settings, repository, folder: tree, report, timeoutMs, env };
        return { result: checked(ticket, commit, took(), await look(asked)), isNew: true };
    };
    try {
        return await inFolder(lookIn);
    }
    catch (error) {
        // A full disk, or a mistake of our own: the others are looked at all the same.
        const why = error instanceof errors/* PortcullisError */.S ? error : unexpected(error);
        return { result: failed(ticket, commit ?? null, took(), why), isNew: true };
    }
}
const unexpected = (error) => new errors/* PortcullisError */.S('internal', 
// Its message may name a path of this machine.
`It could not be looked at: ${(0,stats/* codeOf */.$N)(error) ?? (error instanceof Error ? error.name : 'unknown')}.`, 'A run again tries it once more.', error);
/** What could not be looked at is tried again. */
const holds = (earlier, ticket) => earlier.state !== 'failed' && isSameAudit(earlier, ticket);
async function inFolder(work) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'portcullis-audit-'));
    try {
        return await work(folder);
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}

;// CONCATENATED MODULE: ./out/actions/org-audit/run-step.js






/** Audits one batch of the plan. Findings do not fail it: they are what it is for. */
async function runStep(options, { env, cwd, log, program }) {
    const plan = readPlan(options.needed('plan'), cwd);
    if (plan.tool !== tool/* tool */.z.version)
        throw new errors/* PortcullisError */.S('bad-report', 'The plan was made by another version of Portcullis.', 'Use the same commit in all jobs of the workflow.');
    const number = options.number('batch', 0, 1, mostBatches);
    const repositories = plan.batches[number - 1];
    if (repositories === undefined)
        throw new errors/* PortcullisError */.S('bad-input', `The plan has no batch ${number}.`, `It has ${plan.batches.length}.`);
    const faults = await audit({
        plan,
        repositories,
        out: (0,external_node_path_.resolve)(cwd, options.needed('out')),
        timeoutMs: options.number('timeout', 15, 1, 300) * 60_000,
        program,
        env,
        say: (line) => {
            log.print(line);
        },
    });
    if (faults > 0)
        log.warn('Portcullis: org-audit', `${faults} of ${repositories.length} repositories could not be looked at.`);
    return { code: faults > 0 ? 2 : 0 };
}

;// CONCATENATED MODULE: ./out/actions/org-audit/org-audit.js









const work = { plan: planStep, run: runStep, merge: mergeStep };
/**
 * The command `org-audit`: lists an organisation's repositories, audits a batch of them, or merges what the batches came
 * to. Exit code: 0, 1 where findings close a gate and are asked to, 2 where not all could be looked at.
 */
async function orgAudit(argv, surroundings, load = toolkit/* toolkit */.V) {
    const { env, out } = surroundings;
    const inRunner = env.GITHUB_ACTIONS === 'true';
    const log = (0,github_log/* runnerLog */.t)(out);
    try {
        const options = readOptions(argv, env);
        const { code, outputs = {} } = await work[options.step](options, { ...surroundings, log });
        if (inRunner) {
            const { setOutput } = await load();
            for (const [name, value] of Object.entries(outputs))
                setOutput(name, value);
        }
        return code;
    }
    catch (error) {
        if (!(error instanceof errors/* PortcullisError */.S) && !(error instanceof github/* GitHubError */.y_))
            throw error;
        const text = `${error.message} ${error.hint}`;
        if (inRunner)
            log.warn('Portcullis: org-audit', text);
        else
            process.stderr.write(`${(0,report_escape/* forLog */.Ig)(text)}\n`);
        return 2;
    }
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

/***/ 47853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readLoneFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65175);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75715);




/**
 * Reads the file at `path`, or the one of this name in the folder at `path`, which must hold nothing else. No link is
 * followed. A string says what is wrong with what a stranger put there, as a phrase. Throws PortcullisError
 * `path-not-found`, and RangeError for more than `most` bytes, of which none is read.
 */
function readLoneFile(path, name, most) {
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isDirectory())
            return lone(readRegular(path, most), false);
        return wrongIn(path, name) ?? lone(readRegular((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), most), true);
    }
    catch (error) {
        const code = (0,_stats_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error);
        if (code === undefined)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .S('path-not-found', `${JSON.stringify(path)} could not be read: ${code}.`, 'Is the path right, and may the user of this run read it?', error);
    }
}
const lone = (bytes, isInFolder) => typeof bytes === 'string' ? bytes : { bytes, isInFolder };
/** Reads two names at most, however many there are. */
function wrongIn(folder, name) {
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.opendirSync)(folder);
    try {
        const [first, second] = [entries.readSync(), entries.readSync()];
        if (first === null)
            return 'is missing: the folder is empty';
        if (second !== null)
            return 'does not lie alone in its folder';
        return first.name === name ? undefined : `is missing: the folder holds no ${name}`;
    }
    finally {
        entries.closeSync();
    }
}
// Should a link or a pipe have come in its place since it was looked at. Windows has neither flag (undefined counts as 0).
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
function readRegular(path, most) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isFile())
        return 'is no regular file';
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!stats.isFile())
            return 'is no regular file';
        if (stats.size > most)
            throw new RangeError('It is too large.');
        // One byte more than promised: what grows meanwhile is not cut in silence.
        const bytes = Buffer.alloc(stats.size + 1);
        let length = 0;
        for (let count = -1; count !== 0 && length < bytes.length; length += count)
            count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, bytes.length - length, null);
        return length > stats.size ? 'grew while it was read' : bytes.subarray(0, length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
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

/***/ 1548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ toolkit)
/* harmony export */ });
/** Loaded in a runner only: it doubles the time to start. */
const toolkit = () => __webpack_require__.e(/* import() */ 6421).then(__webpack_require__.bind(__webpack_require__, 96421));


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

/***/ 89109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ reportSchema)
/* harmony export */ });
/* unused harmony exports reportJsonSchema, schemaMatchesResult */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87131);


const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative();
const place = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive();
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const day = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d{4}-\d\d-\d\d$/);
const region = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: text,
    startLine: place,
    startColumn: place,
    endLine: place,
    endColumn: place,
    commit: text.exactOptional().describe('The commit that has the place, where head has it no more.'),
})
    .describe('Lines and columns are 1-based, columns in UTF-16 code units; endColumn is exclusive.');
const properties = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9()).describe('What only this check knows.');
const problem = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: text, message: text, hint: text });
const finding = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ruleId: text,
    aliases: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).describe('Ids of the same rule in other tools.'),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO),
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .confidences */ .E2),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['introduced', 'existing', 'fixed', 'unknown']),
    message: text,
    region: region.nullable(),
    related: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ message: text, region })),
    evidence: text.describe('What is wrong, secrets starred out.'),
    fingerprint: text,
    fixes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        title: text,
        mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['fix', 'suggest', 'update'])
            .describe('Who applies it: --fix, a person, or the command update.'),
        edits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: text, offset: count, length: count, text }))
            .describe('Each replaces `length` UTF-16 code units at `offset` of the text of the file.'),
    })),
    properties,
});
const suppressed = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    finding,
    by: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['inline', 'baseline', 'policy', 'imported']),
    reason: text.nullable(),
    until: day.nullable().describe('The last day it holds.'),
    owner: text.describe('Who answers for it.').exactOptional(),
    source: text.describe('Where it is written: path:line, or the file of the entry.'),
    proposed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('The pull request itself brought it in.'),
});
const uncheckedCodes = [
    'unreadable',
    'too-large',
    'binary',
    'link-outside',
    'not-fetched',
    'lfs-pointer',
    'parse-error',
    'limit',
    'bad-ignore',
    'not-asked',
    'no-answer',
];
const outcome = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(0), zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1), zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(2)])
    .describe('0 clean or nothing to check, 1 findings that gate, 2 something could not be checked.');
const check = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: text,
    failOn: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO),
    outcome,
    filesChecked: count,
    bytesChecked: count,
    durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(finding),
    suppressed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(suppressed),
    excluded: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: text, why: text })),
    unchecked: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        path: text,
        code: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(uncheckedCodes),
        message: text,
        line: place.nullable(),
        hint: text,
    })),
    errors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(problem),
    offline: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('It would have asked outside the repository, and was told not to.'),
    idle: text.exactOptional().describe('Why nothing was asked of it here: it is not configured.'),
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).describe('What was left out with good reason, and should be known.'),
    drawings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ title: text, mermaid: text }))
        .describe('Pictures of what findings alone do not show, in the language of Mermaid.'),
    properties,
});
/** The JSON report, to be read back: `report` and the tests validate with it. Never in the way of a plain run. */
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: text, version: text }),
    scope: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['introduced', 'all']),
    base: text.nullable().describe('Commit id.'),
    head: text.nullable().describe('Commit id.'),
    outcome,
    gate: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ failOn: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO), failing: count, unchecked: count }),
    filesChecked: count.describe('Distinct files: two checks may read one.'),
    proposed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).describe('Settings files that the change touches; they count once it is merged.'),
    checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(check),
    errors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(problem),
});
/** The content of `report.schema.json`: JSON Schema, draft 2020-12. */
const reportJsonSchema = () => ({
    title: 'Portcullis report',
    description: 'What one run of Portcullis found. Keys may be added under the same schemaVersion, never removed.',
    ...z.toJSONSchema(reportSchema, { target: 'draft-2020-12', reused: 'ref' }),
});
/** Does not compile once the schema and RunResult differ. */
const schemaMatchesResult = true;


/***/ })

};
