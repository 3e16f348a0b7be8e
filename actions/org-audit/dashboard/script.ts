import { severities } from '../../../shared/core/severity.ts';

/**
 * Sorts, filters and unfolds the table. It reads what stands in the page and writes numbers and classes alone, so no text
 * of a repository ever becomes markup.
 */
export const script = `
'use strict';
(() => {
  const severities = ${JSON.stringify(severities)};
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
