import { base62, sampleOf } from '../grammar.ts';
import type { Found, Provider } from '../kind.ts';

const command = 'ConvertTo-SecureString';
const argument = /^\s+(?:-String\s+)?(?:"([^"$\r\n]{4,128})"|'([^'\r\n]{4,128})')(?=[^\r\n]{0,80}-AsPlain)/di;
const argumentBehind = /^\s+-AsPlainText[^\r\n"']{0,40}(?:"([^"$\r\n]{4,128})"|'([^'\r\n]{4,128})')/di;

export const powershell: Provider = {
  name: 'PowerShell',
  revoke: 'Change the password, and read the new one from a vault (`Get-Secret`).',
  references: [
    'https://learn.microsoft.com/powershell/module/microsoft.powershell.security/convertto-securestring',
  ],
  kinds: [
    {
      how: 'block',
      id: 'powershell-plain-secure-string',
      title: 'Password written out for a PowerShell secure string',
      literals: [command, command.toLowerCase(), 'convertTo-SecureString'],
      reach: { before: 0, behind: 320 },
      find: passwordOf,
      sample: (random) => `${command} "${sampleOf([base62(16)], random)}" -AsPlainText -Force`,
    },
  ],
};

/** A variable is no password: `"$env:PASSWORD"`. */
function passwordOf(text: string, at: number): Found | undefined {
  const from = at + command.length;
  const rest = text.slice(from);
  const { indices } = argument.exec(rest) ?? argumentBehind.exec(rest) ?? {};
  const [start, end] = indices?.[1] ?? indices?.[2] ?? [];
  return start === undefined || end === undefined ? undefined : { start: from + start, end: from + end };
}
