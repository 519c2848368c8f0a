// types.mjs SCHEMAS CASES OUT: TypeScript types of each schema, and what the library wrote as values of these types, for tsc to compile.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile as toTypeScript } from "json-schema-to-typescript";
import { readLines, readSchemas } from "./schemas.mjs";

const Most = 150;

const [schemaFolder, casesPath, out] = process.argv.slice(2);
const schemas = readSchemas(schemaFolder);
const written = readLines(casesPath).filter((c) => c.Origin === "written");
mkdirSync(out, { recursive: true });

// As many as possible of the documents, evenly from the whole.
function some(documents) {
  const step = Math.max(1, Math.floor(documents.length / Most));
  return documents.filter((_, i) => i % step === 0).map((c) => c.Json);
}

for (const [name, schema] of schemas) {
  const types = await toTypeScript(schema, name, { additionalProperties: false, format: false, bannerComment: "" });
  writeFileSync(join(out, name + ".ts"), types);
  const documents = some(written.filter((c) => c.Schema === name));
  const lines = documents.map((json, i) => `export const value${i}: ${schema.title} = ${json};`);
  writeFileSync(join(out, name + ".values.ts"), `import type { ${schema.title} } from "./${name}";\n${lines.join("\n")}\n`);
  console.log(`${documents.length}\t${name}`);
}

// That the types can be told apart by kind, and that a wrong value is an error of compilation.
writeFileSync(join(out, "use.ts"), `import type { Target, QuantityTarget } from "./target";

export function describe(target: Target): string {
  switch (target.kind) {
    case "quantity":
      return target.comparison + " " + target.value.toFixed(2) + (target.unit ?? "");
    case "range":
      return target.lower + " to " + target.upper;
    case "change":
      return target.direction + ("value" in target ? String(target.value) : target.lower + " to " + target.upper);
    case "all":
    case "any":
      return target.targets.map(describe).join(", ");
    case "period":
      return target.from + " to " + target.to;
    case "deadline":
      return target.by;
    case "qualitative":
      return target.term;
    case "yesNo":
      return String(target.expected);
    case "grade":
      return "grade" in target ? target.grade : target.scale.join("");
    case "ratio":
      return target.numerator + ":" + target.denominator;
    case "text":
      return target.text;
    case "notApplicable":
      return "";
  }
}

// @ts-expect-error text in a number
export const quoted: QuantityTarget = { kind: "quantity", comparison: "atLeast", value: "98" };
// @ts-expect-error an unknown comparison
export const unknown: QuantityTarget = { kind: "quantity", comparison: "≥", value: 98 };
// @ts-expect-error a missing value
export const missing: QuantityTarget = { kind: "quantity", comparison: "atLeast" };
// @ts-expect-error an extra property
export const extra: QuantityTarget = { kind: "quantity", comparison: "atLeast", value: 98, extra: 1 };
`);
writeFileSync(join(out, "tsconfig.json"), JSON.stringify({ compilerOptions: { strict: true, noEmit: true, target: "es2022", module: "esnext", moduleResolution: "bundler", types: [] }, include: ["*.ts"] }));
