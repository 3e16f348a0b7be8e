import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { dashboard } from './pictures/dashboard.ts';
import { githubPage } from './pictures/github-page.ts';
import { makeShop, portcullis } from './pictures/shop.ts';
import { terminalPage } from './pictures/terminal-page.ts';
import { type Theme, themes } from './pictures/theme.ts';

/**
 * Pictures for the README: `node out/shared/dev/screenshots.js`. It checks a small repository with what is in dist, draws
 * each surface as people see it, and takes it in headless Chromium, light and dark.
 */
const images = resolve('.github/images');

interface Picture {
  readonly name: string;
  readonly size: readonly [width: number, height: number];
  readonly page: (theme: Theme) => string;
}

const folder = mkdtempSync(join(tmpdir(), 'portcullis-screenshots-'));
try {
  mkdirSync(images, { recursive: true });
  const shop = makeShop(folder);
  const all = ['all', '--offline', '--base', 'HEAD~1', '--report'] as const;
  const report = join(folder, 'report.html');
  portcullis(shop, ...all, `html=${report}`);
  const comment = portcullis(shop, ...all, 'comment');
  const terminal = portcullis(shop, ...all, 'terminal');
  const html = readFileSync(report, 'utf8');
  const audit = dashboard(folder);
  const pictures: readonly Picture[] = [
    { name: 'comment', size: [910, 1180], page: (theme) => githubPage(comment, theme) },
    { name: 'terminal', size: [960, 900], page: (theme) => terminalPage(terminal, theme) },
    { name: 'report', size: [1100, 1000], page: () => html },
    { name: 'dashboard', size: [1100, 1000], page: () => audit },
  ];
  for (const { name, size, page } of pictures)
    for (const theme of themes) {
      const [file, picture] = [join(folder, 'page.html'), join(folder, 'page.png')];
      writeFileSync(file, page(theme));
      execFileSync(
        'chromium',
        [
          ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
          // 0 is dark, 1 is light.
          `--blink-settings=preferredColorScheme=${theme === 'dark' ? '0' : '1'}`,
          ...[`--window-size=${size.join(',')}`, `--screenshot=${picture}`, `file://${file}`],
        ],
        { stdio: 'ignore' },
      );
      cpSync(picture, join(images, `${name}-${theme}.png`));
    }
} finally {
  rmSync(folder, { recursive: true });
}
