import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { reportOpen } from '../language-packages.ts';

export const gemUnpinned: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/gem-unpinned',
  scope: 'document',
  title: 'Ruby gem without a version',
  severity: 'low',
  confidence: 'high',
  preset: 'strict',
  why: 'The same Dockerfile gives another image tomorrow, with a release that nobody here has looked at.',
  advice: 'Write `gem install name:1.2.3`, or install from a Gemfile.lock with bundler.',
  references: ['https://bundler.io/man/gemfile.5.html', 'CWE-1357'],
  aliases: ['DL3028'],
  examples: {
    bad: [
      { text: 'FROM ruby:3.3\nRUN gem install rake\n', lines: [2] },
      { text: 'FROM ruby:3.3\nRUN gem i --no-document \\\n  rake:13.2.1 \\\n  rails\n', lines: [4] },
      { text: 'FROM ruby:3.3\nRUN ["gem", "install", "rake"]\nONBUILD RUN gem i puma\n', lines: [2, 3] },
    ],
    good: [
      { text: 'FROM ruby:3.3\nRUN gem install rake:13.2.1 "rails:~> 7.1" local.gem\n' },
      { text: 'FROM ruby:3.3\nRUN gem install rake -v 13.2.1 && gem install --version "~> 7" rails\n' },
      { text: 'FROM ruby:3.3\nRUN gem install -i /gems rake:13.2.1 -- --with-opt dir && gem list rails\n' },
      { text: 'FROM ruby:3.3\nRUN gem install "rake:$RAKE" && bundle install\n' },
    ],
  },
  check({ doc }, report) {
    reportOpen(doc, report, 'ruby');
  },
};
