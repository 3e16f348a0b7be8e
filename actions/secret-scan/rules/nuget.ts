import { lowerDigits } from '../grammar.ts';
import type { Found, Provider } from '../kind.ts';
import { isPlaceholder } from '../match/placeholder.ts';

const attribute = /(?:ClearText|)Password["']\s+value\s*=\s*(["'])([^"'\r\n]{4,200})\1/y;

/** `<add key="ClearTextPassword" value="..." />` of a source. A value between percent signs is a variable. */
function findPassword(text: string, at: number): Found | undefined {
  attribute.lastIndex = at;
  const match = attribute.exec(text);
  const value = match?.[2];
  if (match === null || value === undefined || isPlaceholder(value) || /^%\w+%$|^(.)\1*$/.test(value))
    return undefined;
  const end = attribute.lastIndex - 1;
  return { start: end - value.length, end };
}

export const nuget: Provider = {
  name: 'NuGet',
  revoke: 'Delete it under API Keys of the account.',
  references: ['https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package#create-an-api-key'],
  kinds: [
    {
      how: 'token',
      id: 'nuget-api-key',
      title: 'NuGet API key',
      severity: 'critical',
      grammar: ['oy2', lowerDigits(43)],
    },
    {
      how: 'block',
      id: 'nuget-config-password',
      title: 'Password of a source in nuget.config',
      aliases: ['nuget-config-password'],
      literals: ['ClearTextPassword'],
      reach: { before: 0, behind: 300 },
      find: findPassword,
      sample: (random) => `ClearTextPassword" value="Pw${Math.floor(random() * 1e9)}x!"`,
      references: [
        'https://learn.microsoft.com/en-us/nuget/reference/nuget-config-file#packagesourcecredentials',
      ],
    },
  ],
};
