// validate.mjs SCHEMAS CASES MUTATIONS: ajv against the library's reader.
//   What the library wrote must be valid. What was changed must be valid where the reader reads it, and invalid where the reader refuses it, except for the few
//   reasons that no schema can say. Every mutation of the list must be invalid. The examples of a schema must be valid.
import { compile, readLines, readSchemas } from "./schemas.mjs";

// What a reader demands beyond the schema (see the remarks of PerfModelSchemas): a code, and where it must not count everywhere, a pattern of the place or the words.
const BeyondSchema = [
  ["duplicateProperty"], ["rangeInvalid"], ["numberInexact"], ["unitInvalid"], ["textDiffers"], ["positionInvalid"], ["tooDeep"], ["textInvalid"],
  ["unknownRule"], ["unknownParameter"], ["parameterInvalid"],
  // Names that follow from the rest of the document or that others may add to.
  ["unknownName", { place: /\.(variant|grade|profile|base)$|^\$$/ }],
  ["unknownName", { place: /explanation(\.steps\[\d+\])*\.code$/ }],
  ["tooFewItems", { place: /explanation(\.steps\[\d+\])*$/ }],
  // Two that do not agree, where a schema cannot say so.
  ["conflictingProperties", { words: /"(attainment|deviation)" .* "(reason|completion)"|"(name|projectName|indicators)" .* "(indicator|form)"|"light" .* "indicators"/ }],
];

function isBeyondSchema({ Code, Place, Reason }) {
  return BeyondSchema.some(([code, { place, words } = {}]) => code === Code && (place?.test(Place) ?? true) && (words?.test(Reason) ?? true));
}

const [schemaFolder, casesPath, mutationsPath] = process.argv.slice(2);
const schemas = readSchemas(schemaFolder);
const validators = compile(schemas);
const failures = [];
const counts = new Map();

function count(what) {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

function fail(what, json, errors) {
  count("FAILED " + what);
  if (failures.length < 20) failures.push(`${what}: ${json.slice(0, 600)} ${errors ? JSON.stringify(errors.slice(0, 3)) : ""}`);
}

function judge(schema, json) {
  let value;
  try {
    value = JSON.parse(json);
  } catch {
    return { valid: false, errors: ["no JSON"] };
  }
  const validator = validators.get(schema);
  return { valid: validator(value), errors: validator.errors };
}

for (const schemaCase of readLines(casesPath)) {
  const { Schema, Origin, Code, Json } = schemaCase;
  const { valid, errors } = judge(Schema, Json);
  const read = Code === null;
  if (Origin === "written" && !read) fail(`${Schema}: the reader refuses what the library wrote, ${Code}`, Json);
  else if (Origin === "written" && !valid) fail(`${Schema}: ajv refuses what the library wrote`, Json, errors);
  else if (read && !valid) fail(`${Schema}: read, but invalid`, Json, errors);
  else if (!read && valid && !isBeyondSchema(schemaCase)) fail(`${Schema}: valid, but refused with ${Code} at ${schemaCase.Place}: ${schemaCase.Reason}`, Json);
  else count(`${Schema} ${Origin}: ${read ? "accepted by both" : valid ? "refused by the reader alone, " + Code : "refused by both"}`);
}

for (const { schema, json } of readLines(mutationsPath)) {
  if (judge(schema, json).valid) fail(`${schema}: a mutation is valid`, json);
  else count(`${schema} mutations: refused`);
}

for (const [name, schema] of schemas) {
  const definitions = [[schema.$ref, schema], ...Object.entries(schema.$defs).map(([key, value]) => ["#/$defs/" + key, value])];
  for (const [ref, { examples = [] }] of definitions) {
    for (const example of examples) {
      const json = JSON.stringify(example);
      const whole = compile(new Map([[name, { ...schema, $ref: ref }]])).get(name);
      if (whole(example)) count(`${name} examples: valid`);
      else fail(`${name}: the example of ${ref} is invalid`, json, whole.errors);
    }
  }
}

for (const [what, number] of [...counts].sort()) console.log(`${number}\t${what}`);
for (const failure of failures) console.log(failure);
process.exit(failures.length === 0 ? 0 : 1);
