// In src/domain time is an argument: `new Date()` and `Date()` read the clock, `new Date(millis)` does not.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const isTest = file => /\.test\.tsx?$/.test(file);
const isDate = callee => callee.type === 'Identifier' && callee.name === 'Date';

export const noClock = {
  create(context) {
    const file = relative(ROOT, context.filename).replaceAll('\\', '/');
    if (!file.startsWith('src/domain/') || isTest(file)) return {};
    const message = 'Time is an argument.';
    return {
      NewExpression(node) {
        if (isDate(node.callee) && node.arguments.length === 0) context.report({ node, message });
      },
      CallExpression(node) {
        if (isDate(node.callee)) context.report({ node, message });
      },
    };
  },
};
