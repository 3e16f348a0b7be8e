import type { Theme } from './theme.ts';

const grounds = { light: ['#ffffff', '#1f2328'], dark: ['#0d1117', '#e6edf3'] } as const;
/** By the number of an SGR code (ECMA-48): bold, dim, and the colours that the terminal report uses. */
const styles: Readonly<Record<Theme, Readonly<Record<string, string>>>> = {
  light: {
    ...{ 1: 'font-weight:bold', 2: 'color:#656d76', 31: 'color:#cf222e', 32: 'color:#1a7f37' },
    ...{ 33: 'color:#9a6700', 34: 'color:#0969da', 35: 'color:#8250df', 36: 'color:#1b7c83' },
  },
  dark: {
    ...{ 1: 'font-weight:bold', 2: 'color:#8b949e', 31: 'color:#ff7b72', 32: 'color:#3fb950' },
    ...{ 33: 'color:#d29922', 34: 'color:#58a6ff', 35: 'color:#bc8cff', 36: 'color:#39c5cf' },
  },
};
/** What a code ends: 22 both weights, 39 any colour, 0 everything. */
const ends: Readonly<Record<string, (code: string) => boolean>> = {
  0: () => true,
  22: (code) => code === '1' || code === '2',
  39: (code) => code.length === 2,
};

/** Text with colour codes as a terminal shows it. */
export function terminalPage(text: string, theme: Theme): string {
  const [ground, ink] = grounds[theme];
  let on: string[] = [];
  const body = text
    .split(/(\u001b\[\d+(?:;\d+)*m)/)
    .map((part) => {
      const codes = /^\u001b\[([\d;]+)m$/.exec(part)?.[1];
      if (codes === undefined) {
        const style = on.map((code) => styles[theme][code] ?? '').join(';');
        return `<span style="${style}">${part.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</span>`;
      }
      for (const code of codes.split(';')) {
        const isEnded = ends[code];
        on = isEnded === undefined ? [...on, code] : on.filter((one) => !isEnded(one));
      }
      return '';
    })
    .join('');
  return `<!doctype html><meta charset="utf-8"><body style="margin:0;padding:20px;background:${ground};color:${ink}"><pre style="margin:0;font:13px/1.45 'DejaVu Sans Mono',monospace">${body}</pre>`;
}
