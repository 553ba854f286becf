/** Prints the demo conversations as lines for `npm run -s evaluate -- facts`. */
import { demoData } from '../replica/data/index';
import { toCase } from '../replica/to-case';

const NOW = Date.UTC(2026, 0, 15, 8);

const { conversations, inquiries } = demoData(NOW);
for (const conversation of [...conversations, ...inquiries]) {
  const { subject, text, thread, product } = toCase(conversation, NOW);
  process.stdout.write(`${JSON.stringify({ id: `demo:${conversation.id}`, subject, text, thread, product })}\n`);
}
