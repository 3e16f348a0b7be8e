/** What only the dashboard has, beside the look of all pages. */
export const style = `
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
