/** Refuses `new Date()`, which asks the clock. The linter's own rules cannot tell it from a date of a given time. */
const noClock = {
  create: (context) => ({
    NewExpression(node) {
      if (node.callee.name === 'Date' && node.arguments.length === 0) {
        context.report({ node, message: 'Take the clock as a parameter.' });
      }
    },
  }),
};

/** Does what `import/no-default-export` does, which would read the files of every import first. */
const noDefaultExport = {
  create: (context) => ({
    ExportDefaultDeclaration(node) {
      context.report({ node, message: 'A default export loses its name at the import.' });
    },
  }),
};

/** Refuses enums. */
const noEnum = {
  create: (context) => ({
    TSEnumDeclaration(node) {
      context.report({ node, message: 'Write a union of strings.' });
    },
  }),
};

export default {
  meta: { name: 'photobot' },
  rules: { 'no-clock': noClock, 'no-default-export': noDefaultExport, 'no-enum': noEnum },
};
