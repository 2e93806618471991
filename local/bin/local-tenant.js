#!/usr/bin/env node
// The sources are TypeScript, and are read as they are.
require('tsx/cjs');
require('../cli.ts');
