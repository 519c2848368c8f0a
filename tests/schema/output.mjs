// output.mjs SCHEMAS NAME FILE: every item of a JSON array, or every line of JSON lines, must be valid by the schema.
import { readFileSync } from "node:fs";
import { compile, readLines, readSchemas } from "./schemas.mjs";

const [schemaFolder, name, path] = process.argv.slice(2);
const validator = compile(readSchemas(schemaFolder)).get(name);
const items = readFileSync(path, "utf8").startsWith("[") ? JSON.parse(readFileSync(path, "utf8")) : readLines(path);
let invalid = 0;
for (const item of items) {
  if (validator(item)) continue;
  invalid++;
  if (invalid <= 10) console.log(JSON.stringify(validator.errors.slice(0, 3)), JSON.stringify(item).slice(0, 400));
}
console.log(`${items.length} of ${name}, ${invalid} invalid`);
process.exit(items.length > 0 && invalid === 0 ? 0 : 1);
