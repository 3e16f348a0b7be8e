/**
 * The look of all pages. Severity colours read on both backgrounds at 4.5:1 (WCAG 2.2, 1.4.3), which a test measures.
 * Classes: `badge` with a severity or `pass`, `fail`, `wait`; `wide` around a table that may be broader than the window.
 */
export const style = `
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
