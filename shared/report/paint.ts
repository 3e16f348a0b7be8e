import { styleText } from 'node:util';
import type { Severity } from '../core/severity.ts';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan' | 'blue' | 'magenta';
export type Paint = (styles: Style | Style[], text: string) => string;

/** Colours a text, or leaves it alone. */
export const painter = (colour: boolean): Paint =>
  // Whether there is a terminal was decided before: Node would look at stdout and decide again.
  colour ? (styles, text) => styleText(styles, text, { validateStream: false }) : (_styles, text) => text;

export const severityStyle: Readonly<Record<Severity, Style[]>> = {
  critical: ['bold', 'magenta'],
  high: ['bold', 'red'],
  medium: ['bold', 'yellow'],
  low: ['bold', 'cyan'],
  info: ['bold', 'blue'],
};
