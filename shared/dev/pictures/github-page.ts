import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Theme } from './theme.ts';

const colours = {
  light: { page: '#ffffff', text: '#1f2328', line: '#d1d9e0', soft: '#f6f8fa', link: '#0969da' },
  dark: { page: '#0d1117', text: '#f0f6fc', line: '#3d444d', soft: '#151b23', link: '#4493f8' },
} as const;

/** The look of a comment or a job summary on GitHub, as far as our Markdown needs it. */
export function githubPage(markdown: string, theme: Theme): string {
  const { page, text, line, soft, link } = colours[theme];
  const body = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 24px; background: ${page}; color: ${text}; font: 14px/1.5 Inter, 'Liberation Sans', 'Noto Color Emoji', sans-serif; }
main { max-width: 860px; border: 1px solid ${line}; border-radius: 6px; padding: 4px 16px 12px; }
a { color: ${link}; text-decoration: none; }
h2, h3, h4 { margin: 16px 0 8px; line-height: 1.25; }
h2 { font-size: 21px; padding-bottom: 6px; border-bottom: 1px solid ${line}; }
code { background: ${soft}; padding: 2px 5px; border-radius: 6px; font: 88% 'DejaVu Sans Mono', monospace; }
pre { background: ${soft}; padding: 12px; border-radius: 6px; overflow: hidden; }
table { border-collapse: collapse; margin: 8px 0 12px; } th, td { border: 1px solid ${line}; padding: 5px 12px; }
ul { padding-left: 24px; margin: 6px 0 12px; } details { margin: 6px 0; }
</style><main>${body}</main>`;
}
