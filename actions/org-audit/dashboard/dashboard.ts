import { escapeHtml, page } from '../../../shared/report/html/page.ts';
import type { Dashboard } from '../merge.ts';
import { filters } from './filters.ts';
import { script } from './script.ts';
import { style } from './style.ts';
import { table } from './table.ts';
import { totals } from './totals.ts';
import { trend } from './trend.ts';
import { troubles } from './troubles.ts';

/** The dashboard as one file, of use without its script too. */
export const dashboardHtml = (dashboard: Dashboard): string =>
  page({
    title: `${dashboard.organisation}: org audit`,
    style,
    script,
    body: `<header>
<h1>Org audit of ${escapeHtml(dashboard.organisation)}</h1>
<p class="soft"><time datetime="${dashboard.made}">${dayOf(dashboard.made)}</time> · Portcullis ${escapeHtml(dashboard.tool)} · default branches</p>
</header>
<main>
${troubles(dashboard)}${totals(dashboard)}${trend(dashboard.trend)}<section>
<h2 id="repositories">Repositories</h2>
${filters(dashboard)}${table(dashboard)}</section>
</main>
`,
  });

/** `2026-11-23 12:25 UTC` */
const dayOf = (moment: string): string => `${moment.slice(0, 10)} ${moment.slice(11, 16)} UTC`;
