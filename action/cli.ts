#!/usr/bin/env node
/** Entry of `npx tutti`, without logic: the terminal in, an exit code out. */
import { createTerminal } from '../reconcile/setup/create-terminal.ts';
import { runCli } from './cli/run-cli.ts';

process.exitCode = await runCli(process.argv.slice(2), createTerminal(process));
