/**
 * What the scripts print: one line per step, Chinese then English, with the time it took. On a terminal a running step
 * shows its seconds in place; elsewhere it prints a line every ten seconds, so that a log never looks dead.
 */
import { spawn } from 'node:child_process';

/** Where progress goes. Commands whose standard output is data say so with `PORTSIDE_SAY=stderr` before loading this. */
const out = process.env['PORTSIDE_SAY'] === 'stderr' ? process.stderr : process.stdout;
const tty = out.isTTY === true;
const colour = tty && !process.env['NO_COLOR'];
/** @type {(code: number, text: string) => string} */
const paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
/** @type {(text: string) => string} */
export const dim = (text) => paint(2, text);
/** @type {(text: string) => string} */
export const bold = (text) => paint(1, text);
/** @type {(text: string) => string} */
export const red = (text) => paint(31, text);
/** @type {(text: string) => string} */
export const green = (text) => paint(32, text);

/**
 * Prints one line.
 *
 * @param {string} [text]
 */
export function line(text = '') {
  out.write(`${text}\n`);
}

/** A failure a person can act on: what happened, and what to do about it. */
export class Trouble extends Error {
  /**
   * @param {string} what one sentence
   * @param {string[]} advice lines to read or to type
   * @param {string} [output] last lines of the tool that failed
   */
  constructor(what, advice, output = '') {
    super(what);
    this.name = 'Trouble';
    this.advice = advice;
    this.output = output;
  }
}

/** Prints a Trouble, or any other error with its stack, and sets the exit code. */
export function report(error) {
  process.exitCode = 1;
  if (!(error instanceof Trouble)) {
    line(red(error?.stack ?? String(error)));
    return;
  }
  if (error.output) line(dim(lastLines(error.output, 20)));
  line(red(`✗ ${error.message}`));
  for (const advice of error.advice) line(`  → ${advice}`);
}

/** The last `count` lines that are not blank. */
export function lastLines(text, count) {
  return text
    .split('\n')
    .filter((row) => row.trim() !== '')
    .slice(-count)
    .join('\n');
}

/**
 * Seconds as a person reads them.
 *
 * @param {number} ms
 */
export function seconds(ms) {
  return ms < 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`;
}

/**
 * Runs `work` under a title and prints how long it took.
 *
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const began = Date.now();
  if (tty) out.write(`  ${title} …`);
  else line(`  ${title} …`);
  const timer = setInterval(
    () => {
      const took = seconds(Date.now() - began);
      if (tty) out.write(`\r\u001b[K  ${title} … ${took}`);
      else line(`  … ${took}`);
    },
    tty ? 1000 : 10_000,
  );
  const finish = (mark) => {
    clearInterval(timer);
    const text = `${mark} ${title} ${dim(`(${seconds(Date.now() - began)})`)}`;
    line(tty ? `\r\u001b[K${text}` : text);
  };
  try {
    const result = await work();
    finish(green('✓'));
    return result;
  } catch (error) {
    finish(red('✗'));
    throw error;
  }
}

/**
 * Runs a program to its end and keeps what it printed.
 *
 * @returns {Promise<{code: number, output: string}>} code 127 when the program does not exist.
 */
export function run(command, args, { env = process.env, cwd, echo = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk) => {
      const text = String(chunk);
      output += text;
      if (echo) out.write(text);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => {
      resolve({ code: error.code === 'ENOENT' ? 127 : 126, output: `${output}${error.message}\n` });
    });
    child.on('close', (code, signal) => {
      resolve({ code: code ?? (signal ? 128 : 1), output });
    });
  });
}
