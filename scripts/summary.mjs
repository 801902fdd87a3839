// Prints what the test runs in the folder came to: tests passed, and those that failed in any time zone.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? '.';
const runs = readdirSync(folder).map((name) => ({
  name,
  ...JSON.parse(readFileSync(join(folder, name), 'utf8')),
}));
const failed = new Set();
for (const { name, testResults, numPassedTests, numFailedTests } of runs) {
  console.log(`${name.replace('.json', '')}: ${numPassedTests} passed, ${numFailedTests} failed`);
  for (const { name: file, status, assertionResults } of testResults) {
    const tests = assertionResults.filter((test) => test.status === 'failed').map((test) => test.fullName);
    // A file that could not be run at all counts as one.
    for (const test of tests.length > 0 || status === 'passed' ? tests : ['']) failed.add(`${file} ${test}`);
  }
}
const passed = Math.min(...runs.map((run) => run.numPassedTests));
console.log(`${runs.length > 0 ? passed : 0} passed, ${failed.size} failed`);
process.exitCode = runs.length > 0 && failed.size === 0 && passed > 0 ? 0 : 1;
