/**
 * The script of the report. Rows carry `data-severity`, `data-check` and `data-status`; those that do not fit what the form
 * `filter` says are hidden, and so are groups without a row. Without a script the form stays hidden and all is shown.
 */
export const filterScript = `
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
