/**
 * `npm test`: every gate, cheapest first. Sets itself up on a bare clone, goes on after a failed gate, and ends with the one
 * line `N passed, N failed`, which counts each test of a test gate and each check of the others.
 *
 *     npm test                       everything
 *     npm test -- --only unit,lint   some gates
 */
import { report, line, bold, dim, green, red, seconds } from './lib/say.mjs';
import { ensureBrowser, setUp } from './lib/setup.mjs';

/** Gates the caller asked for; all without `--only`. */
function chosen(gates) {
  const at = process.argv.indexOf('--only');
  if (at === -1) return gates;
  const names = (process.argv[at + 1] ?? '').split(',');
  const strange = names.filter((name) => !gates.some((gate) => gate.name === name));
  if (strange.length > 0)
    throw new Error(`no such gate: ${strange.join(', ')}; there are ${gates.map((g) => g.name).join(', ')}`);
  return gates.filter((gate) => names.includes(gate.name));
}

async function runGate(gate, number, total, context) {
  line(bold(`\n[${number}/${total}] ${gate.name}`) + dim(` — ${gate.what}`));
  const began = Date.now();
  let result;
  try {
    result = await gate.run(context);
  } catch (error) {
    result = { passed: 0, failed: 1, notes: [error instanceof Error ? error.message : String(error)] };
  }
  for (const note of result.notes ?? []) line(`  ${note}`);
  const mark = result.failed === 0 ? green('✓') : red('✗');
  line(
    `${mark} ${gate.name}: ${result.passed} passed, ${result.failed} failed ${dim(`in ${seconds(Date.now() - began)}`)}`,
  );
  return { ...result, name: gate.name };
}

async function main() {
  await setUp(import.meta.url);
  const { GATES } = await import('./checks/gates.mjs');
  const gates = chosen(GATES);
  // A missing browser must not hide what the other gates have to say: the gates that need it will say so.
  const browser = gates.some((gate) => gate.browser) ? await ensureBrowser().catch(onNoBrowser) : undefined;
  const results = [];
  for (const [index, gate] of gates.entries()) results.push(await runGate(gate, index + 1, gates.length, { browser }));
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const bad = results.filter((result) => result.failed > 0).map((result) => result.name);
  if (bad.length > 0) line(red(`\nfailed gates: ${bad.join(', ')}`));
  line(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = bad.length > 0 ? 1 : 0;
}

function onNoBrowser(error) {
  report(error);
  return undefined;
}

await main().catch((error) => {
  report(error);
  line('\n0 passed, 1 failed');
});
