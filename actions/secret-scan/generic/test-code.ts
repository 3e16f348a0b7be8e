/**
 * What a language's test runner picks up by the name of the file, or by a folder that is its own: it runs against what the
 * test itself sets up, so a password there mostly opens nothing.
 */
export const isTestCode = (path: string): boolean => names.some((name) => name.test(path));

const names: readonly RegExp[] = [
  // Go; Python (pytest, unittest); Ruby (RSpec, minitest); Dart; Elixir; Erlang's are *_SUITE.
  /_test\.(?:go|py|rb|dart|exs)$|(?:^|\/)test_[^/]*\.(?:py|rb)$|(?:^|\/)conftest\.py$|_spec\.rb$|_SUITE\.erl$/,
  // JavaScript and TypeScript (Jest, Vitest, Mocha, Cypress, Playwright).
  /\.(?:test|spec|e2e|cy|e2e-spec)\.[cm]?[jt]sx?$|(?:^|\/)__(?:tests|mocks)__\/.*\.[cm]?[jt]sx?$/,
  // The JVM (Surefire, Failsafe, ScalaTest, Spock), .NET, PHP, Swift.
  /(?:^|\/)(?:Test[A-Z][^/]*|[^/]+(?:Tests?|TestCase|IT|Spec))\.(?:java|kt|kts|groovy|scala|cs|fs|vb|php|swift)$/,
  /(?:^|\/)src\/(?:test|integrationTest|androidTest)\/(?:java|kotlin|groovy|scala)\//,
  // Rust: each file below `tests` beside `src`; bats; the C family.
  /(?:^|\/)tests\/.*\.rs$|\.bats$|[_-](?:unit)?tests?\.(?:c|cc|cpp|cxx|m|mm)$/,
];
