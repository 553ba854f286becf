/**
 * A debt carries the day it is due, `TODO [2027-02-01]: …`, and the check fails on that day (codebases.md §2.6). Everything
 * else that says TODO or FIXME is a wish, not a debt, and does not pass.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const datedTodo = {
  meta: {
    type: 'problem',
    messages: {
      undated: 'Write it as "TODO [YYYY-MM-DD]: …" or do it now.',
      due: 'This was due on {{ day }}.',
    },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          if (!/\b(TODO|FIXME|XXX)\b/.test(comment.value)) continue;
          const day = /TODO \[(\d{4}-\d{2}-\d{2})\]: /.exec(comment.value)?.[1];
          if (!day) context.report({ loc: comment.loc, messageId: 'undated' });
          else if (Date.parse(day) <= Date.now()) context.report({ loc: comment.loc, messageId: 'due', data: { day } });
        }
      },
    };
  },
};
