import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { reportOpen } from '../language-packages.ts';

export const pipUnpinned: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/pip-unpinned',
  scope: 'document',
  title: 'Python package without a version',
  severity: 'low',
  confidence: 'high',
  preset: 'strict',
  why: 'The same Dockerfile gives another image tomorrow, with a release that nobody here has looked at; a taken-over package comes in at once.',
  advice:
    'Write `name==1.2.3`, a commit behind the `@` of a repository, or keep versions in a requirements or constraints file.',
  references: [
    'https://pip.pypa.io/en/stable/topics/repeatable-installs/',
    'https://packaging.python.org/en/latest/specifications/dependency-specifiers/',
    'CWE-1357',
  ],
  aliases: ['DL3013'],
  examples: {
    bad: [
      { text: 'FROM python:3.12\nRUN pip install --no-cache-dir requests "flask[async]"\n', lines: [2, 2] },
      {
        text: 'FROM python:3.12\nRUN python3 -m pip install \\\n    numpy==2.0.0 \\\n    pandas\n',
        lines: [4],
      },
      {
        text: 'FROM python:3.12\nRUN <<EOF\nset -e\npipx install --python python3 poetry\nEOF\n',
        lines: [4],
      },
      {
        text: 'FROM python:3.12\nRUN ["pip", "install", "-U", "wheel"]\nONBUILD RUN uv pip install ruff\n',
        lines: [2, 3],
      },
      { text: 'FROM python:3.12\nRUN pip install -e git+https://ci@git.example/a/b.git#egg=b\n', lines: [2] },
    ],
    good: [
      { text: 'FROM python:3.12\nRUN pip install requests==2.32.0 "flask>=3,<4" \'black~=24.1\'\n' },
      {
        text: 'FROM python:3.12\nRUN pip install -r requirements.txt && pip install . ./lib dist/a.whl -e .\n',
      },
      { text: 'FROM python:3.12\nRUN pip install -c constraints.txt requests\n' },
      {
        text: 'FROM python:3.12\nRUN pip --proxy p.example install --index-url https://i.example a==1 $MORE\n',
      },
      {
        text: 'FROM python:3.12\nRUN pip install git+https://git.example/a/b.git@v1 "c @ https://f.example/c.zip"\n',
      },
      {
        text: 'FROM python:3.12\nRUN pipenv install a && pip download b && python setup.py -m pip install c\n',
      },
    ],
  },
  check({ doc }, report) {
    reportOpen(doc, report, 'python');
  },
};
