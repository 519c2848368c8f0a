// sarif.mjs FILE…: each must be a log of SARIF 2.1.0 by the schema of those who made the format, with a result in it, and every rule that a result names must be described.
import { readFileSync } from "node:fs";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";

const path = new URL("node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json", import.meta.url);
// One of its patterns is no regular expression of Unicode mode.
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(path, "utf8")));

function problem(log) {
  if (!validate(log)) return JSON.stringify(validate.errors.slice(0, 3));
  const [run] = log.runs;
  if (run.results.length === 0) return "no result";
  const wrong = run.results.find((result) => run.tool.driver.rules[result.ruleIndex]?.id !== result.ruleId);
  return wrong && `${wrong.ruleId} has the index ${wrong.ruleIndex} of another rule`;
}

for (const file of process.argv.slice(2)) {
  const log = JSON.parse(readFileSync(file, "utf8"));
  const found = problem(log);
  console.log(`${file}: ${found ?? `${log.runs[0].results.length} results`}`);
  if (found) process.exitCode = 1;
}

// And a log that is none must be refused.
if (validate({ version: "2.1.0", runs: [{ tool: {}, results: [{ message: "" }] }] })) process.exitCode = 1;
