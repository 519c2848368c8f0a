// The schemas of a folder, compiled by ajv in its strict mode.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";

const Suffix = ".schema.json";

export function readSchemas(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith(Suffix));
  return new Map(files.map((file) => [file.slice(0, -Suffix.length), JSON.parse(readFileSync(join(folder, file), "utf8"))]));
}

// A validator for each schema; each compiled alone, since each must be whole.
export function compile(schemas) {
  const options = { strict: true, strictRequired: false, allErrors: false };
  return new Map([...schemas].map(([name, schema]) => [name, new Ajv(options).compile(schema)]));
}

export function readLines(path) {
  return readFileSync(path, "utf8").split("\n").filter((line) => line.length > 0).map((line) => JSON.parse(line));
}
